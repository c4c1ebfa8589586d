#pragma once

#include <QDialog>

namespace minutebook {

class PassphraseEdit;

/// Asks for the passphrase of an existing book, or its recovery code.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    PassphraseDialog(const QString &bookName, const QString &complaint, QWidget *parent = nullptr);

    [[nodiscard]] QString passphrase() const;

private:
    PassphraseEdit *m_passphrase;
};

} // namespace minutebook
