#include "models/storage/cipher.h"

#include "models/storage/sealing.h"

#include <openssl/evp.h>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 256'000;

/// Writes the key to the beginning of `key`, which never grows: what a reallocation leaves behind is not wiped.
bool stretch(QByteArrayView passphrase, QByteArrayView salt, QByteArray &key)
{
    return PKCS5_PBKDF2_HMAC(passphrase.data(), static_cast<int>(passphrase.size()), reinterpret_cast<const unsigned char *>(salt.data()),
                             static_cast<int>(salt.size()), rounds, EVP_sha512(), Cipher::keyBytes,
                             reinterpret_cast<unsigned char *>(key.data()))
        == 1;
}

constexpr qsizetype markBytes = 4;

QByteArray markOf(QByteArrayView random)
{
    return shortHash(random.toByteArray() + "minutebook with a key of its own"_ba, 16).first(markBytes);
}

} // namespace

Result<Cipher> Cipher::derive(const BookKey &key, QByteArrayView salt)
{
    Cipher cipher;
    if (key.isPlain())
        return cipher;
    QByteArray bytes(keyBytes + saltBytes, '\0');
    std::ranges::copy(salt, bytes.begin() + keyBytes);
    if (key.kind() == BookKey::Kind::Raw)
        std::ranges::copy(key.bytes(), bytes.begin());
    else if (!stretch(key.bytes(), salt, bytes))
        return failure(ErrorCode::CipherMissing);
    cipher.m_keyAndSalt = Secret(bytes);
    wipe(bytes);
    return cipher;
}

QByteArray Cipher::salt() const
{
    return encrypts() ? m_keyAndSalt.view().last(saltBytes).toByteArray() : QByteArray();
}

BookKey Cipher::key() const
{
    return encrypts() ? BookKey::raw(m_keyAndSalt.view().first(keyBytes)) : BookKey::plain();
}

QString Cipher::keyLiteral() const
{
    QByteArray bytes = m_keyAndSalt.view().toByteArray();
    QByteArray hex = bytes.toHex();
    QString literal;
    literal.reserve(hex.size() + 8);
    literal.append("\"x'"_L1).append(QLatin1StringView(hex)).append("'\""_L1);
    wipe(hex);
    wipe(bytes);
    return literal;
}

QString Cipher::keyPragma() const
{
    QString literal = keyLiteral();
    QString pragma;
    pragma.reserve(literal.size() + 16);
    pragma.append("PRAGMA key = "_L1).append(literal);
    wipe(literal);
    return pragma;
}

QByteArray newSalt()
{
    return randomBytes(Cipher::saltBytes);
}

QByteArray newKeyedSalt()
{
    const QByteArray random = randomBytes(Cipher::saltBytes - markBytes);
    return random + markOf(random);
}

bool isKeyedSalt(QByteArrayView salt)
{
    return salt.size() == Cipher::saltBytes && salt.last(markBytes) == markOf(salt.chopped(markBytes));
}

} // namespace minutebook
