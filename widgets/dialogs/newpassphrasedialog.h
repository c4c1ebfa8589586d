#pragma once

#include "widgets/dialogs/keysoffers.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace minutebook {

class PassphraseEdit;

/// Asks for a passphrase that is to be thought of, twice, and whose it is. The button can be pressed once nothing is missing; until then a
/// sentence says what is.
class NewPassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewPassphraseDialog(const PassphraseQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] NewPassphrase words() const;

private:
    void check();
    [[nodiscard]] QString whatIsMissing() const;

    QLineEdit *m_person;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    QLabel *m_strength;
    QLabel *m_missing;
    QPushButton *m_accept;
};

} // namespace minutebook
