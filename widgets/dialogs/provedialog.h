#pragma once

#include "widgets/dialogs/exportwish.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace minutebook {

class EditionBox;
class PathLine;

/// Asks which file is to be searched, what it is of, and for which edition's readers it is meant.
class ProveDialog final : public QDialog
{
    Q_OBJECT

public:
    /// One offer at least; the first is proposed.
    ProveDialog(const QList<ProveOffer> &offers, const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] ProveWish words() const;

private:
    void showEditions();
    void check();
    [[nodiscard]] const ProveOffer &offer() const;
    [[nodiscard]] QString chosenPath(const QString &now);

    QList<ProveOffer> m_offers;
    QString m_folder;
    PathLine *m_path;
    QComboBox *m_subject;
    EditionBox *m_edition;
    QLabel *m_sentence;
    QPushButton *m_prove;
};

} // namespace minutebook
