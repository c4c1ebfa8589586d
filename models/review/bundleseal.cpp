#include "models/review/bundleseal.h"

#include <QtEndian>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// As of a PNG: what a mail program does to text shows at once.
constexpr QByteArrayView magic("\x89MBR\r\n\x1a\n", 8);
constexpr quint16 newestFormat = 1;
constexpr QByteArrayView purpose("mbreview");

constexpr SealLimits least{1, 8};

constexpr qsizetype checkLength = 32;

// magic, format, passes, memory, salt, check, nonce, length of the box
constexpr qsizetype formatAt = magic.size();
constexpr qsizetype passesAt = formatAt + 2;
constexpr qsizetype memoryAt = passesAt + 4;
constexpr qsizetype saltAt = memoryAt + 4;
constexpr qsizetype checkAt = saltAt + stretchSaltLength;
constexpr qsizetype nonceAt = checkAt + checkLength;
constexpr qsizetype lengthAt = nonceAt + sealNonceLength;
constexpr qsizetype headerLength = lengthAt + 8;

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

struct Keys {
    Secret seal;
    QByteArray check;
};

/// Nothing where the machine has not got the memory.
std::optional<Keys> keysOf(const QString &passphrase, const QByteArray &salt, SealLimits limits)
{
    QByteArray typed = passphraseBytes(passphrase);
    const std::optional<Secret> key = stretched(typed, salt, limits);
    wipe(typed);
    if (!key)
        return std::nullopt;
    return Keys{derivedKey(*key, 1, purpose, sealKeyLength), derivedKey(*key, 2, purpose, checkLength).view().toByteArray()};
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
    if (file.size() < headerLength + sealTagLength)
        return failure(ErrorCode::ReviewCutShort, {fileName});
    BundleHeader header{{qFromBigEndian<quint32>(file.constData() + passesAt), qFromBigEndian<quint32>(file.constData() + memoryAt)},
                        file.sliced(saltAt, stretchSaltLength),
                        file.sliced(checkAt, checkLength),
                        file.sliced(nonceAt, sealNonceLength),
                        qFromBigEndian<quint64>(file.constData() + lengthAt)};
    if (!header.limits.isWithin(least, mostStretching))
        return failure(ErrorCode::ReviewLimits, {fileName});
    if (static_cast<quint64>(file.size() - headerLength) < header.length)
        return failure(ErrorCode::ReviewCutShort, {fileName});
    return header;
}

/// The whole header is sealed with the box: none of it can be exchanged.
std::optional<QByteArray> contentOf(const QByteArray &file, const BundleHeader &header, const Secret &key)
{
    const QByteArrayView box = QByteArrayView(file).sliced(headerLength);
    if (static_cast<quint64>(box.size()) != header.length)
        return std::nullopt;
    return openBox(box, QByteArrayView(file).first(headerLength), header.nonce, key);
}

} // namespace

Result<BundleSeal> BundleSeal::make(const QString &passphrase, SealLimits limits)
{
    if (passphraseBytes(passphrase).isEmpty())
        return failure(ErrorCode::ReviewPassphraseEmpty);
    BundleSeal seal;
    seal.m_limits = limits;
    seal.m_salt = randomBytes(stretchSaltLength);
    const std::optional<Keys> keys = keysOf(passphrase, seal.m_salt, limits);
    if (!keys)
        return failure(ErrorCode::ReviewMemory);
    seal.m_check = keys->check;
    seal.m_key = keys->seal;
    return seal;
}

QByteArray BundleSeal::seal(const QByteArray &content) const
{
    const QByteArray nonce = randomBytes(sealNonceLength);
    QByteArray file = magic.toByteArray();
    append(file, newestFormat);
    append(file, m_limits.passes);
    append(file, m_limits.kibibytes);
    file += m_salt + m_check + nonce;
    append(file, static_cast<quint64>(content.size() + sealTagLength));
    return file + sealBox(content, file, nonce, m_key);
}

Result<Unsealed> unseal(const QByteArray &file, const QString &passphrase, const QString &fileName)
{
    const Result<BundleHeader> header = readHeader(file, fileName);
    if (!header)
        return std::unexpected(header.error());
    const std::optional<Keys> keys = keysOf(passphrase, header->salt, header->limits);
    if (!keys)
        return failure(ErrorCode::ReviewMemory, {fileName});
    if (!areSame(keys->check, header->check))
        return failure(ErrorCode::ReviewKeyWrong, {fileName});
    std::optional<QByteArray> content = contentOf(file, *header, keys->seal);
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
    return isReviewFile(file) && file.size() > headerLength ? file.sliced(saltAt, stretchSaltLength) : QByteArray();
}

bool isReviewFile(const QByteArray &file)
{
    return file.startsWith(magic);
}

} // namespace minutebook
