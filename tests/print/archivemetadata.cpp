#include "tests/print/archiveconditions.h"
#include "tests/print/xmpvalue.h"

#include <QRegularExpression>

#include <array>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const QString adobePdf = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString archives = u"http://www.aiim.org/pdfa/ns/"_s;
const QString archive = archives + u"id/"_s;

QStringList a6_6_2_1_1(const PdfSource &source)
{
    QPDFObjectHandle metadata = source.root.getKey("/Metadata");
    const bool isPlain = metadata.isStream() && !metadata.getDict().hasKey("/Filter")
        && metadata.getDict().getKey("/Subtype").isNameAndEquals("/XML");
    return placeIf(!isPlain || !isWellFormed(source.xmp), "the catalogue");
}

/// A namespace is predefined (6.6.2.3.1), or the packet describes it.
QStringList a6_6_2_3_1(const PdfSource &source)
{
    QStringList places;
    for (const QString &space : xmpSpaces(source.xmp)) {
        const bool predefined = QStringList{rdf, dc, xmp, adobePdf, u"adobe:ns:meta/"_s}.contains(space) || space.startsWith(archives);
        if (!predefined && !xmpValues(source.xmp, u"http://www.aiim.org/pdfa/ns/schema#"_s, u"namespaceURI"_s).contains(space))
            places.append(space);
    }
    return places;
}

QStringList a6_6_4_1(const PdfSource &source)
{
    return placeIf(xmpValue(source.xmp, archive, u"part"_s) != u"2"_s, "the XMP packet");
}

QStringList a6_6_4_2(const PdfSource &source)
{
    return placeIf(xmpValue(source.xmp, archive, u"conformance"_s) != u"A"_s, "the XMP packet");
}

/// "D:20260304000000Z" as "2026-03-04T00:00:00Z".
QString isoDate(const QString &date)
{
    static const QRegularExpression form(u"^D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)Z$"_s);
    return QString(date).replace(form, u"\\1-\\2-\\3T\\4:\\5:\\6Z"_s);
}

/// By the keys of Info.
QStringList a6_6_3_1(const PdfSource &source)
{
    struct Pair {
        const char *key;
        const QString &space;
        QString name;
    };
    const std::array pairs{Pair{"/Title", dc, u"title"_s},
                           Pair{"/Author", dc, u"creator"_s},
                           Pair{"/Creator", xmp, u"CreatorTool"_s},
                           Pair{"/Producer", adobePdf, u"Producer"_s},
                           Pair{"/CreationDate", xmp, u"CreateDate"_s},
                           Pair{"/ModDate", xmp, u"ModifyDate"_s}};
    QStringList places;
    for (const Pair &pair : pairs) {
        QPDFObjectHandle value = source.pdf->getTrailer().getKey("/Info").getKeyIfDict(pair.key);
        const QString text = value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
        if (isoDate(text) != xmpValue(source.xmp, pair.space, pair.name))
            places.append(QString::fromLatin1(pair.key));
    }
    return places;
}

QStringList a6_7_2_2_1(const PdfSource &source)
{
    const QPDFObjectHandle marked = source.root.getKey("/MarkInfo").getKeyIfDict("/Marked");
    return placeIf(!marked.isBool() || !marked.getBoolValue(), "the catalogue");
}

QStringList a6_7_3_1(const PdfSource &source)
{
    return placeIf(source.elements.empty(), "the catalogue");
}

QStringList a6_7_4_1(const PdfSource &source)
{
    QStringList places = placeIf(!isLanguage(source.root.getKey("/Lang")), "the catalogue");
    for (size_t i = 0; i < source.elements.size(); ++i) {
        QPDFObjectHandle object = source.elements.at(i).object;
        if (object.hasKey("/Lang") && !isLanguage(object.getKey("/Lang")))
            places.append(source.placeOf(static_cast<int>(i)));
    }
    return places;
}

} // namespace

Conditions archiveMetadataConditions()
{
    return {{"6.6.2.1-1", "There is no XMP packet that can be read without unpacking.", a6_6_2_1_1},
            {"6.6.2.3-1", "The XMP packet has properties that it does not describe.", a6_6_2_3_1},
            {"6.6.3-1", "Info and the XMP packet say different things.", a6_6_3_1},
            {"6.6.4-1", "The XMP packet does not name PDF/A-2.", a6_6_4_1},
            {"6.6.4-2", "The XMP packet does not name level A.", a6_6_4_2},
            {"6.7.2.2-1", "The file does not say that it is tagged.", a6_7_2_2_1},
            {"6.7.3-1", "There is no structure tree.", a6_7_3_1},
            {"6.7.4-1", "A language is not given, or not as RFC 5646 has it.", a6_7_4_1}};
}

} // namespace minutebook::test
