#pragma once

#include "models/storage/bookkey.h"

namespace minutebook {

/// The derived key of one file, which all of its connections are given, so that a passphrase is stretched once.
class Cipher
{
public:
    static constexpr int keyBytes = 32;
    static constexpr int saltBytes = 16; ///< the first of the file

    /// None: the book is plain.
    Cipher() = default;
    /// A passphrase is stretched as SQLCipher 4 does it: PBKDF2-HMAC-SHA512, 256,000 rounds (about 0.15 s).
    /// Error: CipherMissing, where libcrypto has no SHA-512.
    [[nodiscard]] static Result<Cipher> derive(const BookKey &key, QByteArrayView salt);

    [[nodiscard]] bool encrypts() const { return !m_keyAndSalt.isEmpty(); }
    /// Of its file; empty of a plain one.
    [[nodiscard]] QByteArray salt() const;
    /// The key alone, as a raw one.
    [[nodiscard]] BookKey key() const;
    /// The line of SQL that gives SQLCipher the key. To be wiped by the caller.
    [[nodiscard]] QString keyPragma() const;
    /// The same as a literal, for a database that is attached. To be wiped too.
    [[nodiscard]] QString keyLiteral() const;

private:
    Secret m_keyAndSalt;
};

/// Of a new file, from the system's generator.
[[nodiscard]] QByteArray newSalt();

/// The same of a book with a key of its own: the salt tells so (12 random bytes and 4 that follow from them), so that a person can be told
/// what is missing where the book stands without its keys.
[[nodiscard]] QByteArray newKeyedSalt();
[[nodiscard]] bool isKeyedSalt(QByteArrayView salt);

} // namespace minutebook
