#include "models/print/proof/furtherreadings.h"

#include "models/print/proof/withoutmarkup.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRounds = 3; // escapes of escapes

/// What each match stands for in its place.
template <typename Meaning>
QString replacedBy(const QString &text, const QRegularExpression &expression, const Meaning &meaning)
{
    QString read;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        read += QStringView(text).sliced(end, match.capturedStart() - end);
        read += meaning(match);
        end = match.capturedEnd();
    }
    return read += QStringView(text).sliced(end);
}

QString ofCode(uint code)
{
    return code > 0 && code <= QChar::LastValidCodePoint ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

/// Of an address, and of a script's unescape().
QString withoutPercents(const QString &text)
{
    static const QRegularExpression unicode(u"%u([0-9A-Fa-f]{4})"_s);
    static const QRegularExpression bytes(u"(?:%[0-9A-Fa-f]{2})+"_s);
    if (!text.contains(u'%'))
        return text;
    const QString half = replacedBy(text, unicode, [](const auto &match) { return ofCode(match.capturedView(1).toUInt(nullptr, 16)); });
    return replacedBy(half, bytes, [](const QRegularExpressionMatch &match) {
        const QByteArray read = QByteArray::fromPercentEncoding(match.captured().toLatin1());
        return read.isValidUtf8() ? QString::fromUtf8(read) : QString::fromLatin1(read);
    });
}

QString withoutScriptEscapes(const QString &text)
{
    static const QRegularExpression escape(uR"(\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|u\{([0-9A-Fa-f]{1,6})\}|([0-3]?[0-7]{2})))"_s);
    if (!text.contains(u'\\'))
        return text;
    return replacedBy(text, escape, [](const QRegularExpressionMatch &match) {
        const bool octal = match.hasCaptured(4);
        return ofCode(match.capturedView(match.lastCapturedIndex()).toUInt(nullptr, octal ? 8 : 16));
    });
}

/// Of a script that makes its letters of their numbers.
QString withoutCharacterCodes(const QString &text)
{
    static const QRegularExpression call(uR"(fromC(?:harCode|odePoint)\s*\(([^)]*)\))"_s);
    static const QRegularExpression separator(u"[\\s,]+"_s);
    if (!text.contains("fromC"_L1))
        return text;
    return replacedBy(text, call, [](const QRegularExpressionMatch &match) {
        QString letters;
        for (const QString &code : match.captured(1).split(separator, Qt::SkipEmptyParts))
            letters += ofCode(code.toUInt(nullptr, 0));
        return letters;
    });
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isRaisedDigit(char16_t c)
{
    return c == u'\u00b9' || c == u'\u00b2' || c == u'\u00b3' || (c >= u'\u2070' && c <= u'\u2079');
}

bool mayCallForNotes(QStringView text)
{
    char16_t last = 0;
    return std::ranges::any_of(text, [&last](QChar c) {
        const char16_t before = std::exchange(last, c.unicode());
        return isRaisedDigit(last) || (isDigit(last) && (before == u'[' || before == u'(' || before == u'{'));
    });
}

/// "gate [3]", "gate³": as notes at the foot are called for.
QString withoutNoteNumbers(const QString &text)
{
    static const QRegularExpression number(uR"(\s*[\[({]\d{1,3}[\])}]|[\x{b9}\x{b2}\x{b3}\x{2070}-\x{2079}]+)"_s);
    return mayCallForNotes(text) ? QString(text).remove(number) : text;
}

/// As the lines of statutes and plays are counted, before or behind them.
QString withoutLineNumbers(const QString &text)
{
    constexpr qsizetype least = 3; // lines
    static const QRegularExpression number(u"^[0-9]+(?:[ ._:-]+|$)|[ ._:-]+[0-9]+$"_s, QRegularExpression::MultilineOption);
    qsizetype lines = 0;
    for (auto match = number.globalMatch(text); lines < least && match.hasNext(); match.next())
        ++lines;
    return lines < least ? text : QString(text).remove(number);
}

/// Whether so many signs of a kind stand together. Each is looked for from its end, so most signs never are.
template <typename IsOfKind>
bool holdsRun(QStringView text, qsizetype length, IsOfKind isOfKind)
{
    for (qsizetype begin = 0; begin + length <= text.size();) {
        const QStringView run = text.sliced(begin, length);
        const auto other = std::find_if_not(run.crbegin(), run.crend(), isOfKind);
        if (other == run.crend())
            return true;
        begin += run.crend() - other;
    }
    return false;
}

bool mayBeHexadecimal(QChar c)
{
    const char16_t small = c.unicode() | 0x20;
    return isDigit(c.unicode()) || (small >= u'a' && small <= u'f') || c == u' ';
}

/// Letters by their numbers of two digits in base 16, which nobody writes by chance.
QString withoutHexadecimal(const QString &text)
{
    constexpr qsizetype least = 24; // digits
    static const QRegularExpression run(u"(?:[0-9A-Fa-f]{2} ?){12,}"_s);
    if (!holdsRun(text, least, mayBeHexadecimal))
        return text;
    return replacedBy(text, run, [](const QRegularExpressionMatch &match) {
        const QByteArray bytes = QByteArray::fromHex(match.captured().toLatin1()).replace('\0', "");
        const bool isControlled = std::ranges::any_of(bytes,
                                                      [](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t'; });
        return bytes.isValidUtf8() && !isControlled ? QString::fromUtf8(bytes) : match.captured();
    });
}

/// The language that a part of a text string is in (PDF 1.7, 7.9.2.2) is no part of the text.
QString withoutLanguages(const QString &text)
{
    static const QRegularExpression escape(u"\\x1b[A-Za-z]{2,4}\\x1b"_s);
    return text.contains(u'\x1b') ? QString(text).remove(escape) : text;
}

/// Those of U+E0000 alone, which say nothing but to who looks for them.
QString ofTagCharacters(const QString &text)
{
    constexpr char16_t high = 0xdb40;
    QString letters;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].unicode() == high)
            letters += QChar(text[i + 1].unicode() & 0x7f);
    }
    return letters;
}

bool isCoded(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x80 && (c.isLetterOrNumber() || unit == u'+' || unit == u'/' || unit == u'=');
}

/// Words are shorter.
bool holdsCodedRun(const QString &text)
{
    constexpr qsizetype longest = 60;
    return holdsRun(text, longest + 1, isCoded);
}

} // namespace

QStringList furtherReadings(const QString &text)
{
    QStringList readings;
    const auto take = [&readings](const QString &before, const QString &after) {
        if (after != before)
            readings << after;
        return after;
    };
    QString read = text;
    for (int round = 0; round < mostRounds; ++round) {
        const QString before = read;
        read = take(read, withoutLanguages(withoutCharacterCodes(withoutScriptEscapes(withoutPercents(read)))));
        read = take(read, withoutMarkup(read));
        if (read == before)
            break;
    }
    take(text, withoutHexadecimal(text));
    take(text, withoutLineNumbers(withoutNoteNumbers(text)));
    if (text.contains(QChar(0xdb40)))
        readings << ofTagCharacters(text);
    return readings;
}

bool isPlain(const QString &text)
{
    static const QRegularExpression quoted(u"(?:=[0-9A-F]{2}){4}"_s);
    const auto marks = {"{\\rtf"_L1, "%PDF-"_L1, "Content-Transfer-Encoding: base64"_L1};
    const auto stands = [&text](QLatin1StringView mark) { return text.contains(mark, Qt::CaseInsensitive); };
    return std::ranges::none_of(marks, stands) && !text.contains(quoted) && !holdsCodedRun(text);
}

} // namespace minutebook
