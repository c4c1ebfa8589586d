#include "models/print/writexmp.h"

#include "models/print/formatwords.h"

#include <QXmlStreamWriter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dc = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmp = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto pdf = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto archive = "http://www.aiim.org/pdfa/ns/id/"_L1;
constexpr auto extension = "http://www.aiim.org/pdfa/ns/extension/"_L1;
constexpr auto schema = "http://www.aiim.org/pdfa/ns/schema#"_L1;
constexpr auto property = "http://www.aiim.org/pdfa/ns/property#"_L1;
constexpr auto ua = "http://www.aiim.org/pdfua/ns/id/"_L1;

/// A value that XMP wants in a container of one: "Alt", "Bag" or "Seq".
void writeContained(QXmlStreamWriter &xml, QLatin1StringView name, QLatin1StringView container, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, "li"_L1);
    if (container == "Alt"_L1)
        xml.writeAttribute("xml:lang"_L1, QLatin1StringView(formatwords::anyLanguage));
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeDates(QXmlStreamWriter &xml, const QDate &date)
{
    if (!date.isValid())
        return;
    for (const auto name : {"CreateDate"_L1, "ModifyDate"_L1, "MetadataDate"_L1})
        xml.writeTextElement(xmp, name, date.toString(Qt::ISODate) + "T00:00:00Z"_L1);
}

void writeDescription(QXmlStreamWriter &xml, const Pages &pages, QLatin1StringView program)
{
    xml.writeStartElement(rdf, "Description"_L1);
    xml.writeAttribute(rdf, "about"_L1, QString());
    xml.writeTextElement(dc, "format"_L1, QLatin1StringView(formatwords::pdfType));
    writeContained(xml, "title"_L1, "Alt"_L1, pages.title);
    writeContained(xml, "description"_L1, "Alt"_L1, pages.copy);
    writeContained(xml, "creator"_L1, "Seq"_L1, pages.organisation);
    writeContained(xml, "language"_L1, "Bag"_L1, pages.language);
    writeDates(xml, pages.date);
    xml.writeTextElement(xmp, "CreatorTool"_L1, program);
    xml.writeTextElement(pdf, "Producer"_L1, program);
    if (!pages.marking.isEmpty())
        xml.writeTextElement(pdf, "Keywords"_L1, pages.marking);
    xml.writeEndElement();
}

/// Begins a list and its one item, which has properties of its own.
void beginItem(QXmlStreamWriter &xml, QLatin1StringView space, QLatin1StringView name, QLatin1StringView container)
{
    xml.writeStartElement(space, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, "li"_L1);
    xml.writeAttribute(rdf, "parseType"_L1, "Resource"_L1);
}

void endItem(QXmlStreamWriter &xml)
{
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

/// PDF/A-2 knows no identifier of PDF/UA, so the packet has to describe it (ISO 19005-2, 6.6.2.3.3).
void describeAccess(QXmlStreamWriter &xml)
{
    beginItem(xml, extension, "schemas"_L1, "Bag"_L1);
    xml.writeTextElement(schema, "schema"_L1, "PDF/UA identification"_L1);
    xml.writeTextElement(schema, "namespaceURI"_L1, ua);
    xml.writeTextElement(schema, "prefix"_L1, "pdfuaid"_L1);
    beginItem(xml, schema, "property"_L1, "Seq"_L1);
    xml.writeTextElement(property, "name"_L1, "part"_L1);
    xml.writeTextElement(property, "valueType"_L1, "Integer"_L1);
    xml.writeTextElement(property, "category"_L1, "internal"_L1);
    xml.writeTextElement(property, "description"_L1, "The part of ISO 14289 that the file conforms to"_L1);
    endItem(xml);
    endItem(xml);
}

/// Both standards ask for a title and a language; the rest is the same in every file.
bool conforms(const Pages &pages)
{
    return !pages.title.isEmpty() && !pages.language.isEmpty();
}

void writeClaims(QXmlStreamWriter &xml)
{
    xml.writeNamespace(archive, "pdfaid"_L1);
    xml.writeNamespace(ua, "pdfuaid"_L1);
    xml.writeNamespace(extension, "pdfaExtension"_L1);
    xml.writeNamespace(schema, "pdfaSchema"_L1);
    xml.writeNamespace(property, "pdfaProperty"_L1);
    xml.writeStartElement(rdf, "Description"_L1);
    xml.writeAttribute(rdf, "about"_L1, QString());
    xml.writeTextElement(archive, "part"_L1, "2"_L1);
    xml.writeTextElement(archive, "conformance"_L1, "A"_L1);
    xml.writeTextElement(ua, "part"_L1, "1"_L1);
    describeAccess(xml);
    xml.writeEndElement();
}

/// As they stand in a packet.
QByteArray claims()
{
    Pages pages;
    pages.title = pages.language = u"-"_s;
    const QByteArray packet = writeXmp(pages, QLatin1StringView(formatwords::program));
    const qsizetype begin = packet.lastIndexOf("<rdf:Description");
    return packet.sliced(begin, packet.lastIndexOf("</rdf:RDF>") - begin);
}

/// An archive wants files that open for everybody (ISO 19005-2, 6.1.3); a screen reader does not mind a passphrase (ISO 14289-1, 7.16).
void writeAccessClaim(QXmlStreamWriter &xml)
{
    xml.writeNamespace(ua, "pdfuaid"_L1);
    xml.writeStartElement(rdf, "Description"_L1);
    xml.writeAttribute(rdf, "about"_L1, QString());
    xml.writeTextElement(ua, "part"_L1, "1"_L1);
    xml.writeEndElement();
}

} // namespace

QByteArray writeXmp(const Pages &pages, QLatin1StringView program, Opening opening)
{
    QByteArray packet = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.setAutoFormatting(true);
    xml.writeNamespace("adobe:ns:meta/"_L1, "x"_L1);
    xml.writeStartElement("adobe:ns:meta/"_L1, "xmpmeta"_L1);
    xml.writeNamespace(rdf, "rdf"_L1);
    xml.writeNamespace(dc, "dc"_L1);
    xml.writeNamespace(xmp, "xmp"_L1);
    xml.writeNamespace(pdf, "pdf"_L1);
    xml.writeStartElement(rdf, "RDF"_L1);
    writeDescription(xml, pages, program);
    if (conforms(pages) && opening == Opening::Open)
        writeClaims(xml);
    else if (conforms(pages))
        writeAccessClaim(xml);
    xml.writeEndElement();
    xml.writeEndElement();
    return packet + body.trimmed() + "\n<?xpacket end=\"r\"?>";
}

QByteArray withoutClaims(const QByteArray &packet)
{
    static const QByteArray same = claims();
    return QByteArray(packet).replace(same, QByteArray());
}

} // namespace minutebook
