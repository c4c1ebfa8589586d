#include "tests/print/uaconditions.h"

#include <cmath>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

/// The fonts for which something holds.
template <typename Holds>
QStringList fontsWhere(const PdfSource &source, Holds holds)
{
    QStringList places;
    for (const auto &[object, font] : source.fonts) {
        if (holds(font))
            places.append(font.name());
    }
    return places;
}

template <typename Holds>
bool anyShown(const SourceFont &font, Holds holds)
{
    return std::ranges::any_of(font.shown, holds);
}

QStringList m10_001(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) {
        return std::ranges::any_of(font.shownUnspelled, [&](int glyph) { return font.unicode.value(glyph).isEmpty(); });
    });
}

QStringList m31_004(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) {
        QPDFObjectHandle map = font.descendant.getKey("/CIDToGIDMap");
        return !map.isNull() && !map.isStream() && !map.isNameAndEquals("/Identity");
    });
}

QStringList m31_005(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) { return !font.descendant.hasKey("/CIDToGIDMap"); });
}

QStringList m31_006(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) { return !font.font.getKey("/Encoding").isNameAndEquals("/Identity-H"); });
}

QStringList m31_009(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) { return font.programWidths.isEmpty(); });
}

QStringList m31_011(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) {
        return !font.programWidths.isEmpty() && anyShown(font, [&](int glyph) { return glyph >= font.programWidths.size(); });
    });
}

QStringList m31_014(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) {
        return font.hasList
            && std::cmp_less(std::distance(font.listed.begin(), font.listed.lower_bound(static_cast<int>(font.programWidths.size()))),
                             font.programWidths.size());
    });
}

QStringList m31_015(const PdfSource &source)
{
    return fontsWhere(source,
                      [](const SourceFont &font) { return !font.listed.empty() && *font.listed.rbegin() >= font.programWidths.size(); });
}

QStringList m31_016(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) {
        const double standard = 1000; // what DW is when it is not said (PDF 1.7, 9.7.4.3)
        return anyShown(font, [&](int glyph) {
            return glyph < font.programWidths.size() && std::abs(font.widths.value(glyph, standard) - font.programWidths.at(glyph)) > 1;
        });
    });
}

QStringList m31_027(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) { return !font.font.getKey("/ToUnicode").isStream(); });
}

bool mapsTo(const SourceFont &font, const QList<char16_t> &characters)
{
    return std::ranges::any_of(font.unicode, [&](const QString &text) {
        return std::ranges::any_of(characters, [&](char16_t character) { return text.contains(QChar(character)); });
    });
}

QStringList m31_028(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) { return mapsTo(font, {0}); });
}

QStringList m31_029(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) { return mapsTo(font, {0xfeff, 0xfffe}); });
}

QStringList m31_030(const PdfSource &source)
{
    return fontsWhere(source, [](const SourceFont &font) { return font.shown.contains(0); });
}

} // namespace

Conditions uaFontConditions()
{
    return {{"10-001", "A glyph does not tell its character.", m10_001},
            {"31-004", "A font's map from characters to glyphs is neither a stream nor Identity.", m31_004},
            {"31-005", "A font has no map from characters to glyphs.", m31_005},
            {"31-006", "A font's encoding is not the one that is known.", m31_006},
            {"31-009", "A font is not embedded.", m31_009},
            {"31-011", "A glyph is not in its embedded font.", m31_011},
            {"31-014", "A glyph of an embedded font is not in its list of glyphs.", m31_014},
            {"31-015", "An embedded font's list of glyphs has one that is not in the font.", m31_015},
            {"31-016", "A glyph's width is not the one in its embedded font.", m31_016},
            {"31-027", "A font has no map to Unicode.", m31_027},
            {"31-028", "A font maps a glyph to U+0000.", m31_028},
            {"31-029", "A font maps a glyph to a byte order mark.", m31_029},
            {"31-030", "A glyph for a missing character is shown.", m31_030}};
}

} // namespace minutebook::test
