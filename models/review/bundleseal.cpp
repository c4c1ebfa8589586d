#include "models/review/bundleseal.h"

#include "models/review/startsodium.h"

#include <QtEndian>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// As of a PNG: what a mail program does to text shows at once.
constexpr QByteArrayView magic("\x89MBR\r\n\x1a\n", 8);
constexpr quint16 newestFormat = 1;
constexpr std::array<char, crypto_kdf_CONTEXTBYTES + 1> purpose{"mbreview"};

constexpr SealLimits least{1, crypto_pwhash_MEMLIMIT_MIN / 1024};
constexpr SealLimits most{8, 1024 * 1024};

constexpr qsizetype saltLength = crypto_pwhash_SALTBYTES;
constexpr qsizetype checkLength = crypto_kdf_BYTES_MAX / 2;
constexpr qsizetype nonceLength = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagLength = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype keyLength = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

// magic, format, passes, memory, salt, check, nonce, length of the box
constexpr qsizetype formatAt = magic.size();
constexpr qsizetype passesAt = formatAt + 2;
constexpr qsizetype memoryAt = passesAt + 4;
constexpr qsizetype saltAt = memoryAt + 4;
constexpr qsizetype checkAt = saltAt + saltLength;
constexpr qsizetype nonceAt = checkAt + checkLength;
constexpr qsizetype lengthAt = nonceAt + nonceLength;
constexpr qsizetype headerLength = lengthAt + 8;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

QByteArray passphraseBytes(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_KC).simplified().toUtf8();
}

bool areBearable(SealLimits limits)
{
    return limits.passes >= least.passes && limits.passes <= most.passes && limits.kibibytes >= least.kibibytes
        && limits.kibibytes <= most.kibibytes;
}

/// A key of its own for each use of the stretched passphrase.
QByteArray derived(const QByteArray &stretched, quint64 use, qsizetype length)
{
    QByteArray key(length, Qt::Uninitialized);
    crypto_kdf_derive_from_key(raw(key), static_cast<size_t>(length), use, purpose.data(), raw(QByteArrayView(stretched)));
    return key;
}

struct Keys {
    Secret seal;
    QByteArray check;
};

/// Nothing where the machine has not got the memory.
std::optional<Keys> stretch(const QString &passphrase, const QByteArray &salt, SealLimits limits)
{
    QByteArray typed = passphraseBytes(passphrase);
    QByteArray stretched(crypto_kdf_KEYBYTES, Qt::Uninitialized);
    const bool done = startSodium()
        && crypto_pwhash(raw(stretched), crypto_kdf_KEYBYTES, typed.constData(), static_cast<unsigned long long>(typed.size()),
                         raw(QByteArrayView(salt)), limits.passes, size_t(limits.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    wipe(typed);
    if (!done)
        return std::nullopt;
    QByteArray key = derived(stretched, 1, keyLength);
    Keys keys{Secret(key), derived(stretched, 2, checkLength)};
    wipe(key);
    wipe(stretched);
    return keys;
}

QByteArray randomBytes(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(length));
    return bytes;
}

struct BundleHeader {
    SealLimits limits;
    QByteArray salt;
    QByteArray check;
    QByteArray nonce;
    quint64 length = 0;
};

Result<BundleHeader> readHeader(const QByteArray &file, const QString &fileName)
{
    if (!isReviewFile(file))
        return failure(ErrorCode::ReviewNotBundle, {fileName});
    if (file.size() < passesAt)
        return failure(ErrorCode::ReviewCutShort, {fileName});
    if (qFromBigEndian<quint16>(file.constData() + formatAt) > newestFormat)
        return failure(ErrorCode::ReviewNewer, {fileName});
    if (file.size() < headerLength + tagLength)
        return failure(ErrorCode::ReviewCutShort, {fileName});
    BundleHeader header{{qFromBigEndian<quint32>(file.constData() + passesAt), qFromBigEndian<quint32>(file.constData() + memoryAt)},
                        file.sliced(saltAt, saltLength),
                        file.sliced(checkAt, checkLength),
                        file.sliced(nonceAt, nonceLength),
                        qFromBigEndian<quint64>(file.constData() + lengthAt)};
    if (!areBearable(header.limits))
        return failure(ErrorCode::ReviewLimits, {fileName});
    if (static_cast<quint64>(file.size() - headerLength) < header.length)
        return failure(ErrorCode::ReviewCutShort, {fileName});
    return header;
}

/// The whole header is sealed with the box: none of it can be exchanged.
std::optional<QByteArray> openBox(const QByteArray &file, const BundleHeader &header, const Secret &key)
{
    const QByteArrayView box = QByteArrayView(file).sliced(headerLength);
    if (static_cast<quint64>(box.size()) != header.length)
        return std::nullopt;
    QByteArray content(box.size() - tagLength, Qt::Uninitialized);
    const bool opened = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(content), nullptr, nullptr, raw(box),
                                                                   static_cast<quint64>(box.size()), raw(QByteArrayView(file)),
                                                                   headerLength, raw(QByteArrayView(header.nonce)), raw(key.view()))
        == 0;
    return opened ? std::optional(content) : std::nullopt;
}

} // namespace

Result<BundleSeal> BundleSeal::make(const QString &passphrase, SealLimits limits)
{
    if (passphraseBytes(passphrase).isEmpty())
        return failure(ErrorCode::ReviewPassphraseEmpty);
    BundleSeal seal;
    seal.m_limits = limits;
    (void)startSodium();
    seal.m_salt = randomBytes(saltLength);
    const std::optional<Keys> keys = stretch(passphrase, seal.m_salt, limits);
    if (!keys)
        return failure(ErrorCode::ReviewMemory);
    seal.m_check = keys->check;
    seal.m_key = keys->seal;
    return seal;
}

QByteArray BundleSeal::seal(const QByteArray &content) const
{
    const QByteArray nonce = randomBytes(nonceLength);
    QByteArray file = magic.toByteArray();
    append(file, newestFormat);
    append(file, m_limits.passes);
    append(file, m_limits.kibibytes);
    file += m_salt + m_check + nonce;
    append(file, static_cast<quint64>(content.size() + tagLength));
    QByteArray box(content.size() + tagLength, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box), nullptr, raw(QByteArrayView(content)), static_cast<quint64>(content.size()),
                                               raw(QByteArrayView(file)), headerLength, nullptr, raw(QByteArrayView(nonce)),
                                               raw(m_key.view()));
    return file + box;
}

Result<Unsealed> unseal(const QByteArray &file, const QString &passphrase, const QString &fileName)
{
    const Result<BundleHeader> header = readHeader(file, fileName);
    if (!header)
        return std::unexpected(header.error());
    const std::optional<Keys> keys = stretch(passphrase, header->salt, header->limits);
    if (!keys)
        return failure(ErrorCode::ReviewMemory, {fileName});
    if (sodium_memcmp(keys->check.constData(), header->check.constData(), checkLength) != 0)
        return failure(ErrorCode::ReviewKeyWrong, {fileName});
    std::optional<QByteArray> content = openBox(file, *header, keys->seal);
    if (!content)
        return failure(ErrorCode::ReviewAltered, {fileName});
    BundleSeal seal;
    seal.m_limits = header->limits;
    seal.m_salt = header->salt;
    seal.m_check = header->check;
    seal.m_key = keys->seal;
    return Unsealed{std::move(seal), *std::move(content)};
}

QByteArray saltOf(const QByteArray &file)
{
    return isReviewFile(file) && file.size() > headerLength ? file.sliced(saltAt, saltLength) : QByteArray();
}

bool isReviewFile(const QByteArray &file)
{
    return file.startsWith(magic);
}

} // namespace minutebook
