#include "models/notation/fold.h"

#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace minutebook {

namespace {

struct CloseSpoofChecker {
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

using SpoofChecker = std::unique_ptr<USpoofChecker, CloseSpoofChecker>;

SpoofChecker openSpoofChecker()
{
    UErrorCode status = U_ZERO_ERROR;
    return SpoofChecker(uspoof_open(&status));
}

/// The look-alikes' common form; the text itself where ICU has no data for it.
QString skeleton(const QString &text)
{
    static const SpoofChecker checker = openSpoofChecker();
    QString result(text.size() * 4 + 16, u'\0');
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uspoof_getSkeleton(checker.get(), 0, reinterpret_cast<const UChar *>(text.utf16()),
                                              static_cast<int32_t>(text.size()), reinterpret_cast<UChar *>(result.data()),
                                              static_cast<int32_t>(result.size()), &status);
    if (U_FAILURE(status))
        return text;
    result.truncate(length);
    return result;
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Small capitals, by the letter that they are of.
constexpr std::u16string_view smallCapitals = u"ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";

char16_t ofSmallCapital(char16_t c)
{
    const auto found = c < 0x262 ? std::u16string_view::npos : smallCapitals.find(c);
    return found == std::u16string_view::npos ? c : smallCapitals[found + 1];
}

/// Letters in boxes and discs that have no compatibility form, and the letters that flags are made of.
char32_t ofPictured(char32_t c)
{
    for (const char32_t first : {U'\U0001f130', U'\U0001f150', U'\U0001f170', U'\U0001f1e6'}) {
        if (c >= first && c < first + 26)
            return U'a' + (c - first);
    }
    return c;
}

/// What people type for a letter with a stroke or a ligature, which decompose into nothing; itself for any other.
QString typedFor(QChar letter)
{
    constexpr std::pair<char16_t, QStringView> known[] = {{u'ø', u"o"},  {u'Ø', u"O"},  {u'đ', u"d"},  {u'Đ', u"D"},  {u'ł', u"l"},
                                                          {u'Ł', u"L"},  {u'ħ', u"h"},  {u'Ħ', u"H"},  {u'ŧ', u"t"},  {u'Ŧ', u"T"},
                                                          {u'æ', u"ae"}, {u'Æ', u"AE"}, {u'œ', u"oe"}, {u'Œ', u"OE"}, {u'ß', u"ss"}};
    const auto found = std::ranges::find(known, letter.unicode(), &std::pair<char16_t, QStringView>::first);
    return found == std::end(known) ? QString(letter) : found->second.toString();
}

/// Compatibility forms decomposed, accents, strokes and invisible characters dropped.
QString bare(QStringView text)
{
    QString result;
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (!c.isMark() && c.category() != QChar::Other_Format)
            result.append(typedFor(c));
    }
    return result;
}

/// Names of the alphabet alone, as most are: each is asked for many times.
QString foldedAscii(QStringView name)
{
    QString folded;
    folded.reserve(name.size());
    for (const QChar c : name.trimmed()) {
        if (!c.isSpace())
            folded.append(c.toLower());
        else if (!folded.endsWith(u' '))
            folded.append(u' ');
    }
    return folded;
}

} // namespace

QString withPlainLetters(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!pair) {
            plain.append(QChar(ofSmallCapital(text[i].unicode())));
            continue;
        }
        const char32_t letter = ofPictured(QChar::surrogateToUcs4(text[i], text[i + 1]));
        ++i;
        if (letter < 0x10000 || QChar::isLetterOrNumber(letter) || QChar::isMark(letter))
            plain.append(QStringView(QChar::fromUcs4(letter)));
        else
            plain.append(u' ');
    }
    return plain;
}

QStringList foldedForms(QStringView word)
{
    const QString plain = bare(word);
    QStringList forms{plain.toCaseFolded(), skeleton(plain).toCaseFolded(), skeleton(plain.toUpper()).toCaseFolded(),
                      skeleton(plain.toLower()).toCaseFolded()};
    forms.removeDuplicates();
    return forms;
}

QStringList foldedFormsOfMany(QStringView word)
{
    if (!isAscii(word))
        return foldedForms(word);
    QString lower = word.toString().toLower();
    return {lower, QString(lower).replace(u'1', u'l').replace(u'0', u'o')};
}

QString foldedName(QStringView name)
{
    if (isAscii(name))
        return foldedAscii(name);
    return name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

bool withinOneEdit(QStringView one, QStringView other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    if (other.size() - one.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < one.size() && one[same] == other[same])
        ++same;
    if (one.size() < other.size())
        return one.sliced(same) == other.sliced(same + 1);
    if (same == one.size() || one.sliced(same + 1) == other.sliced(same + 1))
        return true;
    return same + 1 < one.size() && one[same] == other[same + 1] && one[same + 1] == other[same]
        && one.sliced(same + 2) == other.sliced(same + 2);
}

} // namespace minutebook
