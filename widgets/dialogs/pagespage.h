#pragma once

#include "models/domain/bodysetup.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace minutebook {

class FaultLabel;

/// What the committee's pages look like: their paper, the line at their foot, the logo on page one.
class PagesPage final : public QWidget
{
    Q_OBJECT

public:
    PagesPage(const Body &body, QWidget *parent);

    /// The given body with what is chosen here.
    [[nodiscard]] Body chosen(Body body) const;
    /// What keeps it from being saved: a line that does not fit.
    [[nodiscard]] QList<SetupFault> faults() const;
    void tell(const QList<SetupFault> &faults);
    void goTo(SetupPart part);
    /// Takes the picture in a file, or says why not and leaves the logo as it is.
    void openLogo(const QString &path);

signals:
    void changed();

private:
    void addPaper(QFormLayout *form);
    void addFooter(QFormLayout *form);
    void addLogo(QFormLayout *form);
    void browse();
    void setLogo(const QByteArray &logo);
    [[nodiscard]] PageSize pageSize() const;
    [[nodiscard]] QString footer() const;

    QByteArray m_logo;
    QComboBox *m_paper;
    QLineEdit *m_footer;
    QLabel *m_picture;
    QPushButton *m_remove;
    QHash<SetupPart, FaultLabel *> m_faults;
};

} // namespace minutebook
