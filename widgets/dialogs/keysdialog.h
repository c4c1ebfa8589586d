#pragma once

#include "widgets/dialogs/keysoffers.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace minutebook {

/// Shows who can open a book. Each button closes it with what is wanted; it is shown again when that is done.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const KeysOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] const KeysWish &wish() const { return m_wish; }

private:
    QPushButton *addButton(const QString &text, KeysDo what);
    void finish(KeysDo what);
    void follow();

    KeysWish m_wish;
    QListWidget *m_people;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace minutebook
