#include "models/print/writeodt.h"

#include "models/minutes/phrases.h"
#include "models/minutes/wording.h"
#include "models/print/inksof.h"
#include "models/print/odtcontent.h"
#include "models/print/odtstyles.h"
#include "models/print/odtxml.h"
#include "models/print/packzip.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mediaType = "application/vnd.oasis.opendocument.text"_L1;

QByteArray odtMeta(const MinutesDocument &document)
{
    return writeOdtPart("document-meta"_L1, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(odt::office, "meta"_L1);
        xml.writeTextElement(odt::meta, "generator"_L1, "Minutebook"_L1);
        if (!document.marking.text.isEmpty())
            xml.writeTextElement(odt::meta, "keyword"_L1, document.marking.text);
        if (document.copy)
            xml.writeTextElement(odt::dc, "subject"_L1, odtText(copyPhrase(*document.copy)));
        xml.writeTextElement(odt::dc, "title"_L1, odtText(document.title));
        xml.writeTextElement(odt::dc, "creator"_L1, odtText(document.organisation));
        xml.writeTextElement(odt::dc, "language"_L1, document.language);
        if (document.date.isValid()) {
            const QString day = document.date.toString(Qt::ISODate) + "T00:00:00"_L1;
            xml.writeTextElement(odt::meta, "creation-date"_L1, day);
            xml.writeTextElement(odt::dc, "date"_L1, day);
        }
        xml.writeEndElement();
    });
}

QByteArray odtManifest(const QList<PackedFile> &files)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement(odt::manifest, "file-entry"_L1);
        xml.writeAttribute(odt::manifest, "full-path"_L1, path);
        xml.writeAttribute(odt::manifest, "media-type"_L1, type);
    };
    xml.writeStartDocument();
    xml.writeNamespace(odt::manifest, "manifest"_L1);
    xml.writeStartElement(odt::manifest, "manifest"_L1);
    xml.writeAttribute(odt::manifest, "version"_L1, odt::version);
    entry(u"/"_s, mediaType);
    for (const PackedFile &file : files) {
        if (file.name.endsWith(".xml"_L1))
            entry(file.name, u"text/xml"_s);
        else if (file.name == odt::logoFile)
            entry(file.name, u"image/png"_s);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> writeOdt(const MinutesDocument &document)
{
    const Wording wording(document.language);
    const QList<Ink> inks = inksOf(document);
    // The type comes first and as it is, so that a file's first bytes tell it (ODF 1.3 part 2, 3.3).
    QList<PackedFile> files{{u"mimetype"_s, QByteArray(mediaType.data(), mediaType.size()), false},
                            {u"content.xml"_s, odtContent(document, inks)},
                            {u"styles.xml"_s, odtStyles(document, inks)},
                            {u"meta.xml"_s, odtMeta(document)}};
    if (!document.logo.isEmpty())
        files.append({odt::logoFile, document.logo, false});
    files.append({u"META-INF/manifest.xml"_s, odtManifest(files)});
    return packZip(files);
}

} // namespace minutebook
