#include "models/storage/cipher.h"

#include <QRandomGenerator>

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

QString Cipher::keyPragma() const
{
    QByteArray bytes = m_keyAndSalt.view().toByteArray();
    QByteArray hex = bytes.toHex();
    QString pragma;
    pragma.reserve(hex.size() + 32);
    pragma.append("PRAGMA key = \"x'"_L1).append(QLatin1StringView(hex)).append("'\""_L1);
    wipe(hex);
    wipe(bytes);
    return pragma;
}

QByteArray newSalt()
{
    QByteArray salt(Cipher::saltBytes, Qt::Uninitialized);
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->generate() & 0xFF);
    return salt;
}

} // namespace minutebook
