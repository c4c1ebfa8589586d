#pragma once

#include "models/core/result.h"
#include "models/storage/secret.h"

#include <QByteArray>

#include <optional>

namespace minutebook {

/// The desktop's store of secrets, which is open as long as somebody is logged in. A convenience: the file of the keys and the recovery
/// code open the book without it.
class KeyStore
{
public:
    KeyStore() = default;
    virtual ~KeyStore() = default;
    Q_DISABLE_COPY_MOVE(KeyStore)

    [[nodiscard]] virtual bool isThere() const = 0;
    /// The 32 bytes that were kept under a name; nothing if there are none, or they cannot be had.
    [[nodiscard]] virtual std::optional<Secret> key(const QString &name) = 0;
    /// Error: KeyNotKept.
    [[nodiscard]] virtual Result<> keep(const QString &name, const Secret &key) = 0;
    virtual void forget(const QString &name) = 0;
};

} // namespace minutebook
