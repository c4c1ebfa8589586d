#include "models/print/cover.h"

#include "models/print/fontfamilies.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <bit>
#include <bitset>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t commonEnd = 0x2200;

bool hasPicture(char16_t character)
{
    const auto category = QChar::category(character);
    const bool breaks = category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    return !breaks && category != QChar::Other_Format && category != QChar::Other_Control;
}

/// The characters below the symbols that the text's own font has: nearly every text is of these alone.
const std::bitset<commonEnd> &commonCharacters()
{
    static const auto common = [] {
        std::bitset<commonEnd> found;
        if (!hasTextFont())
            return found; // else characters of a font that stands in for it
        const QFontMetricsF metrics(textFont(10));
        for (char16_t c = u' '; c < commonEnd; ++c)
            found[c] = hasPicture(c) && metrics.inFont(c);
        return found;
    }();
    return common;
}

bool isCommon(const QString &text)
{
    const auto &common = commonCharacters();
    return std::all_of(text.cbegin(), text.cend(), [&](QChar c) { return c.unicode() < commonEnd && common[c.unicode()]; });
}

bool isBreak(char32_t character)
{
    return (character >= U'\t' && character <= U'\r') || character == 0x85 || character == 0x2028 || character == 0x2029;
}

/// Such characters make text look like what it is not, or are none at all.
bool isControl(char32_t character)
{
    const bool embedsOrOverrides = character >= 0x202a && character <= 0x202e;
    const bool noCharacter = (character & 0xfffe) == 0xfffe;
    return embedsOrOverrides || noCharacter || QChar::category(character) == QChar::Other_Control;
}

QString named(char32_t character)
{
    return u"⟨U+%1⟩"_s.arg(QString::number(uint{character}, 16).toUpper().rightJustified(4, u'0'));
}

QString withControlShown(char32_t character)
{
    if (isBreak(character))
        return u" "_s;
    return isControl(character) ? named(character) : QString::fromUcs4(&character, 1);
}

QString shown(char32_t character)
{
    const bool hasFont = isControl(character) || familiesWith(character) != 0;
    return hasFont ? withControlShown(character) : named(character);
}

FamilySet familiesWithAll(QStringView cluster)
{
    FamilySet all = ~FamilySet{0};
    for (const char32_t character : cluster.toUcs4())
        all &= familiesWith(character);
    return all;
}

/// A space goes with the word before it, so that a phrase in one script stays one stretch.
int familyOf(QStringView cluster, int before)
{
    const FamilySet all = familiesWithAll(cluster);
    if (before >= 0 && cluster.front().isSpace() && (all >> before) % 2)
        return before;
    return all ? std::countr_zero(all) : 0;
}

QList<FontRange> rangesOf(const QString &text)
{
    QList<FontRange> ranges;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int before = -1;
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end > begin; begin = end, end = finder.toNextBoundary()) {
        const int family = familyOf(QStringView(text).sliced(begin, end - begin), before);
        if (family != before)
            ranges.append({begin, 0, family});
        ranges.last().length += end - begin;
        before = family;
    }
    return ranges;
}

} // namespace

CoveredText cover(const QString &text)
{
    if (isCommon(text))
        return {text, {{0, text.size(), 0}}};
    CoveredText covered;
    for (const char32_t character : text.toUcs4())
        covered.text += shown(character);
    covered.ranges = rangesOf(covered.text);
    return covered;
}

std::optional<UncoveredCharacter> firstWithoutFont(const QString &text)
{
    if (isCommon(text))
        return {};
    qsizetype begin = 0;
    for (const char32_t character : text.toUcs4()) {
        if (!isControl(character) && !isBreak(character) && familiesWith(character) == 0)
            return UncoveredCharacter{character, begin};
        begin += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    return {};
}

QString withControlsShown(const QString &text)
{
    QString shown;
    for (const char32_t character : text.toUcs4())
        shown += withControlShown(character);
    return shown;
}

} // namespace minutebook
