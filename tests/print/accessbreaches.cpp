#include "tests/print/breakfile.h"

namespace minutebook::test {

namespace {

/// Gives an element another type.
auto retyped(const char *from, const char *to)
{
    return [from, to](QPDF &pdf) { elementOf(pdf, from).replaceKey("/S", parsed(to)); };
}

auto mappedBy(const char *roles)
{
    return [roles](QPDF &pdf) { pdf.getRoot().getKey("/StructTreeRoot").replaceKey("/RoleMap", parsed(roles)); };
}

QList<Breach> contentBreaches()
{
    return {breach("01-003", "artifact in text", inPage("BT", "/Artifact BMC BT 0 0 Td <0001> Tj ET EMC BT")),
            breach("01-004", "text in artifact", inPage("/Artifact <</Type /Layout>> BDC", "/Artifact BMC /P <</MCID 0>> BDC EMC")),
            breach("01-005", "not marked", inPage("/Artifact <</Type /Layout>> BDC", "/Span BMC")),
            breach("01-005", "number of nobody", inPage("/MCID 0>>", "/MCID 999>>")),
            breach("01-005", "page without a key", [](QPDF &pdf) { pageOf(pdf).removeKey("/StructParents"); }),
            breach("01-005", "parent tree lacks a page", onPage("/StructParents", "4711")),
            breach("01-005", "element lost", [](QPDF &pdf) { elementOf(pdf, "/H1").removeKey("/K"); }),
            breach("01-007", "suspects", inCatalogue("/MarkInfo", "<< /Marked true /Suspects true >>"))};
}

QList<Breach> treeBreaches()
{
    return {breach("02-001", "own type", retyped("/H1", "/Title")),
            breach("02-001", "own type mapped to another",
                   [](QPDF &pdf) {
                       retyped("/H1", "/Title")(pdf);
                       mappedBy("<< /Title /Headline >>")(pdf);
                   }),
            breach("02-003", "circle", mappedBy("<< /Title /Headline /Headline /Title >>")),
            breach("02-004", "standard type", mappedBy("<< /P /H1 >>")),
            breach("09-004", "cell without row", retyped("/TR", "/P")),
            breach("09-004", "row with paragraph", retyped("/TD", "/P")),
            breach("09-004", "row without cells", [](QPDF &pdf) { elementOf(pdf, "/TR").replaceKey("/K", parsed("[]")); }),
            breach("09-005", "item without list", retyped("/L", "/P")),
            breach("09-005", "list with paragraph", retyped("/LI", "/P")),
            breach("09-005", "item with paragraph", retyped("/LBody", "/P")),
            breach("09-006", "contents without entries", retyped("/P", "/TOC")),
            breach("09-006", "entry without contents", retyped("/P", "/TOCI")),
            breach("13-004", "figure without words", [](QPDF &pdf) { elementOf(pdf, "/Figure").removeKey("/Alt"); }),
            breach("13-004", "empty words", [](QPDF &pdf) { elementOf(pdf, "/Figure").replaceKey("/Alt", parsed("()")); }),
            breach("14-002", "second level first", retyped("/H1", "/H2")),
            breach("14-003", "third level after first", retyped("/H2", "/H3")),
            breach("14-006", "two of no level",
                   [](QPDF &pdf) {
                       retyped("/H1", "/H")(pdf);
                       retyped("/H2", "/H")(pdf);
                   }),
            breach("14-007", "with level and without", retyped("/H1", "/H")),
            breach("15-003", "no scope", [](QPDF &pdf) { elementOf(pdf, "/TH").removeKey("/A"); })};
}

QByteArray silenced(const QByteArray &good)
{
    return changed(
        good, [](QPDF &) {},
        [](QPDFWriter &writer) {
            writer.setR3EncryptionParametersInsecure("", "owner", false, false, false, false, false, false, qpdf_r3p_none);
        });
}

QList<Breach> fileBreaches()
{
    const auto noLanguage = [](QPDF &pdf) { pdf.getRoot().removeKey("/Lang"); };
    return {breach("06-001", "no packet", [](QPDF &pdf) { pdf.getRoot().removeKey("/Metadata"); }),
            breach("06-002", "other standard", inXmp("<pdfuaid:part>1", "<pdfuaid:part>2")),
            breach("06-003", "no title", inXmp("QC 7 – Final Minutes", "")),
            breach("07-001", "nothing said", [](QPDF &pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); }),
            breach("07-002", "file name", inCatalogue("/ViewerPreferences", "<< /DisplayDocTitle false >>")),
            breach("11-001", "no language", noLanguage),
            breach("11-001", "no language at all", inCatalogue("/Lang", "(the Queen's English)")),
            breach("11-001", "wrong language of an element", [](QPDF &pdf) { elementOf(pdf, "/H1").replaceKey("/Lang", parsed("(1)")); }),
            breach("11-002", "no language", noLanguage),
            breach("11-003", "no language", noLanguage),
            breach("11-004", "no language", noLanguage),
            breach("11-006", "no language", noLanguage),
            {"26-002", "no reading aloud", silenced}};
}

QList<Breach> annotationBreaches()
{
    return {breach("28-002", "not in its element", inLink("/Subtype", "/Highlight")),
            breach("28-004", "not described",
                   [](QPDF &pdf) {
                       QPDFObjectHandle link = linkOf(pdf);
                       link.replaceKey("/Subtype", parsed("/Highlight"));
                       link.removeKey("/Contents");
                   }),
            breach("28-006", "unknown kind", inLink("/Subtype", "/Hologram")),
            breach("28-007", "trapping", inLink("/Subtype", "/TrapNet")),
            breach("28-008", "no order", [](QPDF &pdf) { pageOf(pdf).removeKey("/Tabs"); }),
            breach("28-009", "order by rows", onPage("/Tabs", "/R")),
            breach("28-011", "in a span", retyped("/Link", "/Span")),
            breach("28-011", "no key", [](QPDF &pdf) { linkOf(pdf).removeKey("/StructParent"); }),
            breach("28-011", "parent tree says other", inLink("/StructParent", "0")),
            breach("28-012", "not described", inLink("/Contents", "()"))};
}

} // namespace

QList<Breach> accessBreaches()
{
    return contentBreaches() + treeBreaches() + fileBreaches() + annotationBreaches() + fontBreaches();
}

} // namespace minutebook::test
