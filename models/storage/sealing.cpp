#include "models/storage/sealing.h"

#include "models/storage/startsodium.h"

namespace minutebook {

namespace {

static_assert(stretchSaltLength == crypto_pwhash_SALTBYTES && sealKeyLength == crypto_aead_xchacha20poly1305_ietf_KEYBYTES
              && sealNonceLength == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
              && sealTagLength == crypto_aead_xchacha20poly1305_ietf_ABYTES && sealKeyLength == crypto_kdf_KEYBYTES);

constexpr qsizetype authenticatorLength = crypto_generichash_BYTES;

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long length(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

Secret secretOf(QByteArray &bytes)
{
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

} // namespace

bool Stretching::isWithin(Stretching least, Stretching most) const
{
    return passes >= least.passes && passes <= most.passes && kibibytes >= least.kibibytes && kibibytes <= most.kibibytes;
}

std::optional<Secret> stretched(QByteArrayView passphrase, QByteArrayView salt, Stretching stretching)
{
    QByteArray key(sealKeyLength, Qt::Uninitialized);
    const bool done = startSodium() && salt.size() == stretchSaltLength
        && crypto_pwhash(octets(key), sealKeyLength, passphrase.data(), length(passphrase), octets(salt), stretching.passes,
                         size_t(stretching.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    return done ? std::optional(secretOf(key)) : std::nullopt;
}

Secret derivedKey(const Secret &key, quint64 use, QByteArrayView purpose, qsizetype length)
{
    Q_ASSERT(purpose.size() == crypto_kdf_CONTEXTBYTES && key.view().size() == crypto_kdf_KEYBYTES);
    QByteArray derived(length, Qt::Uninitialized);
    crypto_kdf_derive_from_key(octets(derived), static_cast<size_t>(length), use, purpose.data(), octets(key.view()));
    return secretOf(derived);
}

QByteArray randomBytes(qsizetype length)
{
    (void)startSodium();
    QByteArray bytes(length, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(length));
    return bytes;
}

QByteArray sealBox(QByteArrayView content, QByteArrayView about, QByteArrayView nonce, const Secret &key)
{
    QByteArray box(content.size() + sealTagLength, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(octets(box), nullptr, octets(content), length(content), octets(about), length(about),
                                               nullptr, octets(nonce), octets(key.view()));
    return box;
}

std::optional<QByteArray> openBox(QByteArrayView box, QByteArrayView about, QByteArrayView nonce, const Secret &key)
{
    if (box.size() < sealTagLength)
        return std::nullopt;
    QByteArray content(box.size() - sealTagLength, Qt::Uninitialized);
    const bool opened = crypto_aead_xchacha20poly1305_ietf_decrypt(octets(content), nullptr, nullptr, octets(box), length(box),
                                                                   octets(about), length(about), octets(nonce), octets(key.view()))
        == 0;
    return opened ? std::optional(std::move(content)) : std::nullopt;
}

QByteArray authenticator(QByteArrayView content, const Secret &key)
{
    QByteArray made(authenticatorLength, Qt::Uninitialized);
    crypto_generichash(octets(made), authenticatorLength, octets(content), length(content), octets(key.view()),
                       static_cast<size_t>(key.view().size()));
    return made;
}

QByteArray shortHash(QByteArrayView content, qsizetype wanted)
{
    QByteArray made(wanted, Qt::Uninitialized);
    crypto_generichash(octets(made), static_cast<size_t>(wanted), octets(content), length(content), nullptr, 0);
    return made;
}

bool areSame(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), static_cast<size_t>(one.size())) == 0;
}

} // namespace minutebook
