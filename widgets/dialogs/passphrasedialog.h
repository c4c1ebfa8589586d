#pragma once

#include <QDialog>

namespace minutebook {

class PassphraseEdit;

/// Asks for what opens a file that is there.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    PassphraseDialog(const QString &question, const QString &complaint, QWidget *parent = nullptr);

    [[nodiscard]] QString passphrase() const;

private:
    PassphraseEdit *m_passphrase;
};

} // namespace minutebook
