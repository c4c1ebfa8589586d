#pragma once

#include "widgets/dialogs/exportwish.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace minutebook {

class EditionBox;
class PathLine;

/// Asks which file is to be searched, and for which edition's readers it is meant.
class ProveDialog final : public QDialog
{
    Q_OBJECT

public:
    ProveDialog(const ExportOffer &offer, const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] ProveWish words() const;

private:
    void check();
    [[nodiscard]] QString chosenPath(const QString &now);

    QString m_folder;
    PathLine *m_path;
    EditionBox *m_edition;
    QLabel *m_sentence;
    QPushButton *m_prove;
};

} // namespace minutebook
