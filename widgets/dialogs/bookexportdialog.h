#pragma once

#include "widgets/dialogs/exportwish.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace minutebook {

class EditionBox;
class PathLine;

/// Asks in which edition a register or a volume is to be exported, and where to. As it opens, Enter exports what is proposed.
class BookExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where the file is proposed to be.
    BookExportDialog(const BookOffer &offer, const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] BookWish words() const;

private:
    void fill();
    void layOut(QWidget *buttons);
    void follow();
    void propose();
    void check();
    [[nodiscard]] QString chosenPath(const QString &now);
    [[nodiscard]] QString whatItIs() const;

    BookOffer m_offer;
    QString m_folder;
    EditionBox *m_edition;
    QLabel *m_sentence;
    QComboBox *m_year;
    QComboBox *m_format;
    PathLine *m_path;
    QCheckBox *m_certificate;
    QPushButton *m_export;
};

} // namespace minutebook
