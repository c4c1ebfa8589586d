#include "models/print/writexmp.h"

#include <QXmlStreamWriter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dc = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmp = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto pdf = "http://ns.adobe.com/pdf/1.3/"_L1;

/// A value that XMP wants in a container of one: "Alt", "Bag" or "Seq".
void writeContained(QXmlStreamWriter &xml, QLatin1StringView name, QLatin1StringView container, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, "li"_L1);
    if (container == "Alt"_L1)
        xml.writeAttribute("xml:lang"_L1, "x-default"_L1);
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
    xml.writeTextElement(dc, "format"_L1, "application/pdf"_L1);
    writeContained(xml, "title"_L1, "Alt"_L1, pages.title);
    writeContained(xml, "creator"_L1, "Seq"_L1, pages.organisation);
    writeContained(xml, "language"_L1, "Bag"_L1, pages.language);
    writeDates(xml, pages.date);
    xml.writeTextElement(xmp, "CreatorTool"_L1, program);
    xml.writeTextElement(pdf, "Producer"_L1, program);
    xml.writeEndElement();
}

} // namespace

QByteArray writeXmp(const Pages &pages, QLatin1StringView program)
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
    xml.writeEndElement();
    xml.writeEndElement();
    return packet + body.trimmed() + "\n<?xpacket end=\"r\"?>";
}

} // namespace minutebook
