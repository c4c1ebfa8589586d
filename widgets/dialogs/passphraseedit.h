#pragma once

#include <QLineEdit>

namespace minutebook {

/// A line for a passphrase, hidden unless a person asks to see it.
class PassphraseEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseEdit(const QString &name, QWidget *parent = nullptr);
};

} // namespace minutebook
