#include "models/storage/recoverycode.h"

#include "models/storage/cipher.h"
#include "models/storage/sealing.h"

#include <QScopeGuard>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView digits("0123456789ABCDEFGHJKMNPQRSTVWXYZ"); // https://www.crockford.com/base32.html
constexpr qsizetype groupData = recoveryGroupLength - 1;
constexpr qsizetype codeLength = recoveryGroups * recoveryGroupLength;
constexpr qsizetype sumBytes = 3;
constexpr int digitBits = 5;
static_assert((Cipher::keyBytes + sumBytes) * 8 == recoveryGroups * groupData * digitBits);

using Digits = QList<quint8>;

/// A digit times x in the field of 32 elements (x⁵ + x² + 1).
constexpr quint8 timesX(quint8 digit)
{
    return static_cast<quint8>((digit << 1) ^ ((digit & 0x10) != 0 ? 0x25 : 0)) & 0x1F;
}

/// Each place has a factor of its own, so that one wrong digit or two exchanged ones always give another sum.
quint8 checkOf(const Digits &code, qsizetype group)
{
    quint8 sum = 0;
    for (qsizetype i = 0; i < groupData; ++i)
        sum = timesX(sum ^ code[(group * recoveryGroupLength) + i]);
    return static_cast<quint8>(sum ^ group);
}

QByteArray sumOf(QByteArrayView key)
{
    return shortHash(key.toByteArray() + "minutebook recovery code"_ba, 16).first(sumBytes);
}

/// The i-th five bits.
quint8 digitAt(const QByteArray &bytes, qsizetype i)
{
    const qsizetype bit = i * digitBits;
    const auto at = [&](qsizetype byte) { return byte < bytes.size() ? static_cast<quint8>(bytes[byte]) : quint8{0}; };
    const int two = (at(bit / 8) << 8) | at((bit / 8) + 1);
    return static_cast<quint8>((two >> (16 - digitBits - (bit % 8))) & 0x1F);
}

void putDigit(QByteArray &bytes, qsizetype i, quint8 digit)
{
    for (int bit = 0; bit < digitBits; ++bit) {
        const qsizetype place = (i * digitBits) + bit;
        if ((digit >> (digitBits - 1 - bit) & 1) != 0)
            bytes[place / 8] = static_cast<char>(bytes[place / 8] | (0x80 >> (place % 8)));
    }
}

QChar asDigit(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return u'0';
    return upper == u'I' || upper == u'L' ? QChar(u'1') : upper;
}

/// What was typed without what only parts it.
QString stripped(const QString &typed)
{
    QString code;
    for (const QChar c : typed) {
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash && c.category() != QChar::Other_Format)
            code.append(asDigit(c));
    }
    return code;
}

bool isDigit(QChar c)
{
    return digits.contains(c);
}

/// The first group that is not as it was printed; nothing if all are.
std::optional<qsizetype> wrongGroup(const QString &code)
{
    Digits values;
    for (const QChar c : code)
        values.append(static_cast<quint8>(std::max<qsizetype>(0, digits.indexOf(c))));
    for (qsizetype group = 0; (group + 1) * recoveryGroupLength <= std::min(code.size(), codeLength); ++group) {
        const qsizetype at = group * recoveryGroupLength;
        const bool known = std::ranges::all_of(QStringView(code).sliced(at, recoveryGroupLength), isDigit);
        if (!known || values[at + groupData] != checkOf(values, group))
            return group;
    }
    return std::nullopt;
}

QByteArray bytesOfCode(const QString &code)
{
    QByteArray bytes(Cipher::keyBytes + sumBytes, '\0');
    for (qsizetype i = 0; i < recoveryGroups * groupData; ++i)
        putDigit(bytes, i, static_cast<quint8>(digits.indexOf(code[(i / groupData * recoveryGroupLength) + (i % groupData)])));
    return bytes;
}

} // namespace

QString recoveryCode(const BookKey &key)
{
    QByteArray bytes = key.bytes().toByteArray() + sumOf(key.bytes());
    Digits code;
    QString text;
    text.reserve(codeLength + recoveryGroups);
    for (qsizetype group = 0; group < recoveryGroups; ++group) {
        for (qsizetype i = 0; i < groupData; ++i)
            code.append(digitAt(bytes, (group * groupData) + i));
        code.append(quint8{0});
        code.back() = checkOf(code, group);
        if (group > 0)
            text.append(u'-');
        for (const quint8 digit : code.last(recoveryGroupLength))
            text.append(digits[digit]);
    }
    wipe(bytes);
    return text;
}

Result<BookKey> readRecoveryCode(const QString &typed)
{
    QString code = stripped(typed);
    const auto wiped = qScopeGuard([&code] { wipe(code); });
    if (const std::optional<qsizetype> group = wrongGroup(code))
        return failure(ErrorCode::RecoveryGroupWrong,
                       {QString::number(*group + 1), code.sliced(*group * recoveryGroupLength, recoveryGroupLength)});
    if (code.size() < codeLength)
        return failure(ErrorCode::RecoveryCodeShort,
                       {QString::number((code.size() / recoveryGroupLength) + 1), QString::number(recoveryGroups)});
    if (code.size() > codeLength)
        return failure(ErrorCode::RecoveryCodeLong, {QString::number(recoveryGroups)});
    QByteArray bytes = bytesOfCode(code);
    const bool right = bytes.last(sumBytes) == sumOf(QByteArrayView(bytes).first(Cipher::keyBytes));
    const BookKey key = BookKey::raw(QByteArrayView(bytes).first(Cipher::keyBytes));
    wipe(bytes);
    return right ? Result<BookKey>(key) : failure(ErrorCode::RecoveryCodeWrong);
}

bool looksLikeRecoveryCode(const QString &typed)
{
    constexpr qsizetype fewMissing = 2 * recoveryGroupLength;
    QString code = stripped(typed);
    const bool looks = code.size() >= codeLength - fewMissing && std::ranges::all_of(code, isDigit);
    wipe(code);
    return looks;
}

} // namespace minutebook
