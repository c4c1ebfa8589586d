#include "tests/print/breakfile.h"

namespace minutebook::test {

namespace {

QPDFObjectHandle descendantOf(QPDF &pdf)
{
    return textFontOf(pdf).getKey("/DescendantFonts").getArrayItem(0);
}

/// Changes what the text's font says of its first glyphs.
auto inMap(const char *from, const char *to)
{
    return [from, to](QPDF &pdf) { replaceIn(textFontOf(pdf).getKey("/ToUnicode"), from, to); };
}

void setList(QPDF &pdf, const std::string &bits)
{
    descriptorOf(pdf).replaceKey("/CIDSet", pdf.newStream(bits));
}

void widen(QPDF &pdf)
{
    QPDFObjectHandle widths = descendantOf(pdf).getKey("/W").getArrayItem(1);
    for (int i = 0; i < widths.getArrayNItems(); ++i)
        widths.setArrayItem(i, QPDFObjectHandle::newInteger(widths.getArrayItem(i).getIntValue() + 2));
}

auto showing(const char *glyph)
{
    return [glyph](QPDF &pdf) { replaceInPage(pdf, "<0001> Tj", '<' + std::string(glyph) + "> Tj"); };
}

} // namespace

QList<Breach> fontBreaches()
{
    return {breach("10-001", "no characters", inMap("<0001> <", "<0F01> <")),
            breach("31-004", "map of another kind",
                   [](QPDF &pdf) { descendantOf(pdf).replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Other")); }),
            breach("31-005", "no map", [](QPDF &pdf) { descendantOf(pdf).removeKey("/CIDToGIDMap"); }),
            breach("31-006", "upright", [](QPDF &pdf) { textFontOf(pdf).replaceKey("/Encoding", QPDFObjectHandle::newName("/Identity-V")); }),
            breach("31-009", "not embedded", [](QPDF &pdf) { descriptorOf(pdf).removeKey("/FontFile2"); }),
            breach("31-011", "no such glyph", showing("0fff")),
            breach("31-014", "glyphs not listed", [](QPDF &pdf) { setList(pdf, "\xf0"); }),
            breach("31-015", "others listed", [](QPDF &pdf) { setList(pdf, std::string(100, '\xff')); }),
            breach("31-016", "wider", widen),
            breach("31-027", "no map to Unicode", [](QPDF &pdf) { textFontOf(pdf).removeKey("/ToUnicode"); }),
            breach("31-028", "null", inMap("> <0020>", "> <0000>")),
            breach("31-029", "mark", inMap("> <0020>", "> <FEFF>")),
            breach("31-030", "missing glyph", showing("0000"))};
}

} // namespace minutebook::test
