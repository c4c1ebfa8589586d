#include "models/storage/bookkey.h"

#include "models/storage/cipher.h"
#include "models/storage/sealing.h"

namespace minutebook {

BookKey::BookKey(Kind kind, Secret secret)
    : m_kind(kind)
    , m_secret(std::move(secret))
{
}

BookKey BookKey::passphrase(const QString &text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    BookKey key(Kind::Passphrase, Secret(utf8));
    wipe(utf8);
    wipe(composed);
    return key;
}

BookKey BookKey::raw(QByteArrayView bytes)
{
    return {Kind::Raw, Secret(bytes)};
}

BookKey BookKey::plain()
{
    return {Kind::Plain, Secret()};
}

BookKey BookKey::random()
{
    QByteArray bytes = randomBytes(Cipher::keyBytes);
    BookKey key = raw(bytes);
    wipe(bytes);
    return key;
}

Result<> BookKey::usable() const
{
    if (m_kind == Kind::Passphrase && m_secret.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    if (m_kind == Kind::Raw && bytes().size() != Cipher::keyBytes)
        return failure(ErrorCode::KeyLength, {QString::number(bytes().size())});
    return {};
}

} // namespace minutebook
