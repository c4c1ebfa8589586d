#pragma once

#include "models/core/result.h"
#include "models/storage/secret.h"

namespace minutebook {

/// What opens a book: a passphrase, a raw key, or nothing for a plain book, which has to be asked for by name.
/// Key bytes are wiped when the last BookKey that holds them goes.
class BookKey
{
public:
    enum class Kind { Passphrase, Raw, Plain };

    /// By its characters as Unicode's NFC has them, so that every keyboard's composing gives the same key.
    [[nodiscard]] static BookKey passphrase(const QString &text);
    /// 32 bytes.
    [[nodiscard]] static BookKey raw(QByteArrayView bytes);
    [[nodiscard]] static BookKey plain();
    /// A new raw key, from the system's generator.
    [[nodiscard]] static BookKey random();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isPlain() const { return m_kind == Kind::Plain; }
    [[nodiscard]] QByteArrayView bytes() const { return m_secret.view(); }

    /// Errors: PassphraseEmpty, KeyLength.
    [[nodiscard]] Result<> usable() const;

private:
    BookKey(Kind kind, Secret secret);

    Kind m_kind;
    Secret m_secret;
};

} // namespace minutebook
