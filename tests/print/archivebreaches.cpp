#include "tests/print/archiveconditions.h"
#include "tests/print/breakfile.h"

namespace minutebook::test {

namespace {

/// A change of the bytes themselves.
Breach bytes(const char *number, const char *what, const QByteArray &from, const QByteArray &to)
{
    return {number, what, [from, to](const QByteArray &good) { return QByteArray(good).replace(from, to); }};
}

auto inGraphicsState(const char *key, const char *value)
{
    return [key, value](QPDF &pdf) {
        for (auto &[name, state] : pageOf(pdf).getKey("/Resources").getKey("/ExtGState").getDictAsMap())
            state.replaceKey(key, parsed(value));
    };
}

auto inImage(const char *key, const char *value)
{
    return [key, value](QPDF &pdf) {
        for (auto &[name, image] : pageOf(pdf).getKey("/Resources").getKey("/XObject").getDictAsMap())
            image.getDict().replaceKey(key, parsed(value));
    };
}

QByteArray encrypted(const QByteArray &good)
{
    return changed(
        good, [](QPDF &) {},
        [](QPDFWriter &writer) { writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true); });
}

/// With the example of PDF 1.7, 7.4.4.2.
QByteArray withLzw(const QByteArray &good)
{
    const auto add = [](QPDF &pdf) {
        auto stream = pdf.newStream("\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01");
        stream.getDict().replaceKey("/Filter", parsed("/LZWDecode"));
        pdf.getRoot().replaceKey("/Thumb", stream);
    };
    return changed(good, add, [](QPDFWriter &writer) { writer.setStreamDataMode(qpdf_s_preserve); });
}

void renameFont(QPDF &pdf)
{
    textFontOf(pdf).replaceKey("/BaseFont", QPDFObjectHandle::newName("/AAAAAA+\xe9t\xe9"));
}

QList<Breach> archiveFileBreaches()
{
    return {bytes("6.1.2-1", "other version", "%PDF-1.7", "%PDF-2.0"),
            bytes("6.1.2-1", "no bytes", "\n%\xbf\xf7\xa2\xfe", "\n%four"),
            bytes("6.1.3-1", "no ID", "/ID [", "/IX ["),
            {"6.1.3-2", "encrypted", encrypted},
            {"6.1.3-3", "more", [](const QByteArray &good) { return good + "more"; }},
            breach("6.1.7.1-1", "in another file",
                   [](QPDF &pdf) { pageOf(pdf).getKey("/Contents").getDict().replaceKey("/F", parsed("(other)")); }),
            {"6.1.7.2-1", "LZW", withLzw},
            breach("6.1.8-1", "Latin-1", renameFont),
            breach("6.1.13-1", "long string",
                   [](QPDF &pdf) { pdf.getRoot().replaceKey("/X", QPDFObjectHandle::newString(std::string(40000, 'x'))); }),
            breach("6.1.13-2", "many states",
                   [](QPDF &pdf) {
                       std::string many;
                       for (int i = 0; i < 30; ++i)
                           many.insert(0, "q ").append(" Q");
                       replaceInPage(pdf, "BT", many + " BT");
                   }),
            breach("6.8-1", "attachment", inCatalogue("/Names", "<< /EmbeddedFiles << /Names [] >> >>")),
            breach("6.9-1", "layers", inCatalogue("/OCProperties", "<< /OCGs [] /D << >> >>")),
            breach("6.11-1", "requirement", inCatalogue("/Requirements", "[<< /S /EnableJavaScripts >>]"))};
}

QList<Breach> pageBreaches()
{
    return {
        breach("6.2.2-1", "unknown operator", inPage("BT", "XX BT")),
        breach("6.2.2-1", "not ended", inPage("BT", "q BT")),
        breach("6.2.3-1", "no intent", [](QPDF &pdf) { pdf.getRoot().removeKey("/OutputIntents"); }),
        breach("6.2.4.3-1", "inks", inPage("BT", "0 0 0 1 k BT")),
        breach("6.2.4.3-1", "space of inks", inPage("BT", "/CSpcmyk cs BT")),
        breach("6.2.5-1", "transfer", inGraphicsState("/TR", "/Identity")),
        breach("6.2.4.3-1", "image of inks", inImage("/ColorSpace", "/DeviceCMYK")),
        breach("6.2.8-1", "alternative", inImage("/Alternates", "[]")),
        breach("6.2.8-2", "elsewhere", inImage("/OPI", "<< >>")),
        breach("6.2.8-3", "smoothed", inImage("/Interpolate", "true")),
        breach("6.2.9-1", "XObject", [](QPDF &pdf) { pageOf(pdf).getKey("/Resources").replaceKey("/XObject", parsed("<< /X << >> >>")); }),
        breach("6.2.10-1", "group", [](QPDF &pdf) { pageOf(pdf).replaceKey("/Group", parsed("<< /S /Transparency >>")); }),
        breach("6.2.10-2", "blended", inGraphicsState("/BM", "/Multiply")),
        breach("6.2.10-3", "mask of an image", inImage("/SMask", "<< >>")),
        breach("6.2.10-3", "mask", inGraphicsState("/SMask", "<< /S /Alpha >>")),
        breach("6.2.10-4", "transparent", inGraphicsState("/ca", "0.5")),
        breach("6.2.11.7.3-1", "private character",
               [](QPDF &pdf) { replaceIn(textFontOf(pdf).getKey("/ToUnicode"), "> <0068>", "> <E000>"); })};
}

QList<Breach> actionBreaches()
{
    return {breach("6.3.1-1", "movie", inLink("/Subtype", "/Movie")),
            breach("6.3.2-1", "no flags", [](QPDF &pdf) { linkOf(pdf).removeKey("/F"); }),
            breach("6.3.2-1", "hidden", inLink("/F", "6")),
            breach("6.4.1-1", "form", inCatalogue("/AcroForm", "<< /Fields [] >>")),
            breach("6.5.1-1", "script", inCatalogue("/OpenAction", "<< /S /JavaScript /JS (app.alert(1)) >>")),
            breach("6.5.1-1", "program", inLink("/A", "<< /S /Launch /F (calc.exe) >>")),
            breach("6.5.1-2", "other file", inLink("/A", "<< /S /GoToR /F (other.pdf) /D [0 /Fit] >>")),
            breach("6.5.2-1", "by itself", inCatalogue("/AA", "<< /WC << /S /GoTo >> >>")),
            breach("6.10-1", "show", [](QPDF &pdf) { pageOf(pdf).replaceKey("/PresSteps", parsed("<< >>")); })};
}

QList<Breach> metadataBreaches()
{
    return {
        breach("6.6.2.1-1", "no packet", [](QPDF &pdf) { pdf.getRoot().removeKey("/Metadata"); }),
        breach("6.6.2.1-1", "no XML", inXmp("</rdf:RDF>", "")),
        breach("6.6.2.3-1", "not described",
               inXmp("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua", "<pdfaSchema:namespaceURI>http://example.org/pdfua")),
        breach("6.6.3-1", "other title", inXmp("QC 7", "QC 8")),
        breach("6.6.3-1", "other date", inXmp("<xmp:ModifyDate>2026", "<xmp:ModifyDate>2027")),
        breach("6.6.3-1", "other author", [](QPDF &pdf) { pdf.getTrailer().getKey("/Info").replaceKey("/Author", parsed("(somebody)")); }),
        breach("6.6.4-1", "other part", inXmp("<pdfaid:part>2", "<pdfaid:part>1")),
        breach("6.6.4-2", "other level", inXmp("<pdfaid:conformance>A", "<pdfaid:conformance>B")),
        breach("6.7.2.2-1", "not marked", inCatalogue("/MarkInfo", "<< /Marked false >>")),
        breach("6.7.3-1", "no tree", [](QPDF &pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); }),
        breach("6.7.4-1", "no language", [](QPDF &pdf) { pdf.getRoot().removeKey("/Lang"); }),
        breach("6.7.4-1", "wrong language of an element",
               [](QPDF &pdf) { elementOf(pdf, "/P").replaceKey("/Lang", parsed("(English, please)")); })};
}

/// By the numbers of ISO 19005-2, of those that it asks too.
QList<Breach> renumbered(const QList<Breach> &breaches)
{
    QList<Breach> renumbered;
    for (const Breach &breach : breaches) {
        if (const char *number = archiveNumber(breach.number))
            renumbered.append({number, breach.what, breach.broken});
    }
    return renumbered;
}

} // namespace

QList<Breach> archiveBreaches()
{
    return archiveFileBreaches() + pageBreaches() + renumbered(fontBreaches()) + actionBreaches() + metadataBreaches();
}

} // namespace minutebook::test
