#pragma once

#include "app/keystore.h"

namespace minutebook {

/// That of the desktop (Secret Service, KWallet), through QtKeychain; never a file of its own.
class DesktopKeyStore final : public KeyStore
{
public:
    [[nodiscard]] bool isThere() const override;
    [[nodiscard]] std::optional<Secret> key(const QString &name) override;
    [[nodiscard]] Result<> keep(const QString &name, const Secret &key) override;
    void forget(const QString &name) override;
};

} // namespace minutebook
