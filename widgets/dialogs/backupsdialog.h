#pragma once

#include "widgets/dialogs/backupsoffers.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace minutebook {

/// Shows a book's backups. Each button closes it with what is wanted; it is shown again when that is done.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const BackupsOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] const BackupsWish &wish() const { return m_wish; }

private:
    QPushButton *addButton(const QString &text, BackupsDo what);
    void fill(const QList<BackupRow> &backups);
    void finish(BackupsDo what);

    BackupsWish m_wish;
    QTreeWidget *m_backups;
};

} // namespace minutebook
