#include "tests/editions/changedpdf.h"
#include "tests/editions/leaks.h"

#include <QUrl>

#include <qpdf/QPDFObjectHandle.hh>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

LeakWay put(const char *name, FilePart part, const std::function<void(QPDF &, const QString &)> &change)
{
    return {name, part,
            [=](const QByteArray &pdf, const QString &secret) { return changed(pdf, [&](QPDF &file) { change(file, secret); }); }};
}

QPDFObjectHandle information(QPDF &pdf)
{
    return pdf.getTrailer().getKey("/Info");
}

/// A new object that the catalogue names.
LeakWay rooted(const char *name, FilePart part, const std::string &key,
               const std::function<QPDFObjectHandle(QPDF &, const QString &)> &value)
{
    return put(name, part, [=](QPDF &pdf, const QString &secret) { pdf.getRoot().replaceKey(key, value(pdf, secret)); });
}

/// `%1` of the source is the secret as a string.
LeakWay sourced(const char *name, FilePart part, const std::string &key, const QString &source)
{
    return rooted(name, part, key,
                  [=](QPDF &pdf, const QString &secret) { return parsed(pdf, source.arg(QString::fromStdString(text(secret).unparse()))); });
}

LeakWay annotated(const char *name, FilePart part, const QString &source)
{
    return put(name, part, [=](QPDF &pdf, const QString &secret) {
        addAnnotation(pdf, parsed(pdf, source.arg(QString::fromStdString(text(secret).unparse()))));
    });
}

LeakWay appearing(const char *name, const QString &states)
{
    return put(name, FilePart::Annotation, [=](QPDF &pdf, const QString &secret) {
        const ShownContent content = contentOf(pdf, {{secret}});
        QPDFObjectHandle form = stream(pdf, u"/Type /XObject /Subtype /Form /BBox [0 0 600 800]"_s, content.content);
        form.getDict().replaceKey("/Resources", content.resources);
        QPDFObjectHandle annotation = parsed(pdf, u"<< /Type /Annot /Subtype /Stamp /F 2 /AP << /N << >> /D << >> >> >>"_s);
        QPDFObjectHandle appearance = annotation.getKey("/AP");
        if (states.isEmpty())
            appearance.replaceKey("/N", form);
        else
            appearance.getKey("/D").replaceKey(states.toStdString(), form);
        addAnnotation(pdf, annotation);
    });
}

LeakWay attached(const char *name, FilePart part,
                 const std::function<void(QPDFObjectHandle specification, QPDFObjectHandle file, const QString &)> &change)
{
    return put(name, part, [=](QPDF &pdf, const QString &secret) {
        QPDFObjectHandle file = stream(pdf, u"/Type /EmbeddedFile"_s,
                                       part == FilePart::Attachment ? "see: " + secret.toUtf8() : "a tide table");
        QPDFObjectHandle specification = parsed(pdf, u"<< /Type /Filespec /F (tides.txt) /UF (tides.txt) /EF << >> >>"_s);
        specification.getKey("/EF").replaceKey("/F", file);
        change(specification, file, secret);
        QPDFObjectHandle names = parsed(pdf, u"<< /EmbeddedFiles << /Names [(tides) null] >> >>"_s);
        names.getKey("/EmbeddedFiles").getKey("/Names").setArrayItem(1, specification);
        pdf.getRoot().replaceKey("/Names", names);
    });
}

QByteArray xmpWith(const QString &secret)
{
    return "<?xpacket begin=\"\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><a b=\"c\">" + secret.toHtmlEscaped().toUtf8() + "</a></x:xmpmeta>";
}

QByteArray withEntities(const QString &secret)
{
    QByteArray text;
    for (const QChar c : secret)
        text += "&#x" + QByteArray::number(c.unicode(), 16) + ';';
    return text;
}

QString asEscapes(const QString &secret)
{
    QString text;
    for (const QChar c : secret)
        text += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    return text;
}

void wordByWord(QPDF &pdf, const QString &secret)
{
    QPDFObjectHandle parent = pdf.getRoot().getKey("/Outlines");
    for (const QString &word : secret.split(u' ')) {
        QPDFObjectHandle bookmark = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        bookmark.replaceKey("/Title", text(word));
        bookmark.replaceKey("/Parent", parent);
        bookmark.replaceKey("/Prev", parent.getKey("/Last"));
        parent.getKey("/Last").replaceKey("/Next", bookmark);
        parent.replaceKey("/Last", bookmark);
    }
}

QList<LeakWay> describedLeaks()
{
    return {
        put("a bookmark", FilePart::Bookmark,
            [](QPDF &pdf, const QString &secret) { pdf.getRoot().getKey("/Outlines").getKey("/First").replaceKey("/Title", text(secret)); }),
        put("bookmarks, word by word", FilePart::Bookmark, wordByWord),
        put("Info", FilePart::Information, [](QPDF &pdf, const QString &secret) { information(pdf).replaceKey("/Subject", text(secret)); }),
        put("the producer", FilePart::Information,
            [](QPDF &pdf, const QString &secret) { information(pdf).replaceKey("/Producer", text(secret)); }),
        put("an Info key of one's own", FilePart::Information,
            [](QPDF &pdf, const QString &secret) { information(pdf).replaceKey("/Reviewed", text(secret)); }),
        put("XMP", FilePart::Metadata,
            [](QPDF &pdf, const QString &secret) {
                pdf.getRoot().replaceKey("/Metadata", stream(pdf, u"/Type /Metadata /Subtype /XML"_s, xmpWith(secret)));
            }),
        put("XMP, in entities", FilePart::Metadata,
            [](QPDF &pdf, const QString &secret) {
                pdf.getRoot().replaceKey(
                    "/Metadata",
                    stream(pdf, u"/Type /Metadata /Subtype /XML"_s, "<?xml version=\"1.0\"?><a>" + withEntities(secret) + "</a>"));
            }),
        sourced("ActualText of a structure element", FilePart::Alternative, "/StructTreeRoot", u"<< /K << /S /P /ActualText %1 >> >>"_s),
        sourced("Alt", FilePart::Alternative, "/StructTreeRoot", u"<< /K << /S /Figure /Alt %1 >> >>"_s),
        sourced("an expansion", FilePart::Alternative, "/StructTreeRoot", u"<< /K << /S /Span /E %1 >> >>"_s),
        sourced("a structure element's title", FilePart::Structure, "/StructTreeRoot", u"<< /K << /S /Sect /T %1 >> >>"_s),
        sourced("a page label", FilePart::PageLabel, "/PageLabels", u"<< /Nums [0 << /P %1 >>] >>"_s),
        sourced("a layer's name", FilePart::Layer, "/OCProperties", u"<< /OCGs [] /Hidden << /Type /OCG /Name %1 >> >>"_s),
        sourced("a script", FilePart::Script, "/OpenAction", u"<< /S /JavaScript /JS %1 >>"_s),
        sourced("a program's private data", FilePart::String, "/PieceInfo", u"<< /Editor << /Private << /Draft [1 [%1]] >> >> >>"_s),
        rooted("a script, escaped", FilePart::Script, "/OpenAction",
               [](QPDF &pdf, const QString &secret) {
                   QPDFObjectHandle action = parsed(pdf, u"<< /S /JavaScript >>"_s);
                   action.replaceKey("/JS", text("app.alert('"_L1 + asEscapes(secret) + "')"_L1));
                   return action;
               }),
        rooted("a script in a stream", FilePart::Script, "/OpenAction",
               [](QPDF &pdf, const QString &secret) {
                   QPDFObjectHandle action = parsed(pdf, u"<< /S /JavaScript >>"_s);
                   action.replaceKey("/JS", stream(pdf, {}, "app.alert('" + secret.toUtf8() + "')"));
                   return action;
               }),
        rooted("a form's XML", FilePart::Stream, "/AcroForm",
               [](QPDF &pdf, const QString &secret) {
                   QPDFObjectHandle form = parsed(pdf, u"<< /Fields [] >>"_s);
                   form.replaceKey("/XFA", stream(pdf, {}, "<xdp>" + withEntities(secret) + "</xdp>"));
                   return form;
               }),
        put("a font's name", FilePart::FontName,
            [](QPDF &pdf, const QString &secret) {
                addResource(pdf, "/Font", "/F9", parsed(pdf, u"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"_s));
                firstPage(pdf)
                    .getKey("/Resources")
                    .getKey("/Font")
                    .getKey("/F9")
                    .replaceKey("/BaseFont", QPDFObjectHandle::newName('/' + secret.toStdString()));
            }),
        put("a name that nothing gives a meaning to", FilePart::String,
            [](QPDF &pdf, const QString &secret) {
                firstPage(pdf).replaceKey("/Tag", QPDFObjectHandle::newName('/' + QString(secret).remove(u' ').toStdString()));
            }),
        put("a stream's dictionary", FilePart::String,
            [](QPDF &pdf, const QString &secret) {
                QPDFObjectHandle part = stream(pdf, {}, " ");
                part.getDict().replaceKey("/Note", text(secret));
                firstPage(pdf).addPageContents(part, false);
            }),
        put("a string in UTF-16 without a mark", FilePart::String,
            [](QPDF &pdf, const QString &secret) {
                std::string bytes;
                for (const QChar c : secret)
                    bytes += {static_cast<char>(c.unicode() & 0xff), static_cast<char>(c.unicode() >> 8)};
                firstPage(pdf).replaceKey("/Note", QPDFObjectHandle::newString(bytes));
            }),
    };
}

QList<LeakWay> interactiveLeaks()
{
    return {
        put("a link's address", FilePart::Link,
            [](QPDF &pdf, const QString &secret) {
                QPDFObjectHandle link = parsed(pdf, u"<< /Type /Annot /Subtype /Link /A << /S /URI >> >>"_s);
                const QByteArray address = "https://www.example.org/" + QUrl::toPercentEncoding(secret);
                link.getKey("/A").replaceKey("/URI", QPDFObjectHandle::newString(address.toStdString()));
                addAnnotation(pdf, link);
            }),
        annotated("a link's contents", FilePart::Annotation, u"<< /Type /Annot /Subtype /Link /Contents %1 >>"_s),
        annotated("a note", FilePart::Annotation, u"<< /Type /Annot /Subtype /Text /F 2 /Contents %1 >>"_s),
        annotated("a note's rich text", FilePart::Annotation, u"<< /Type /Annot /Subtype /FreeText /RC %1 >>"_s),
        annotated("a form field's value", FilePart::FormField, u"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V %1 >>"_s),
        annotated("a form field's name", FilePart::FormField, u"<< /Type /Annot /Subtype /Widget /FT /Tx /T %1 >>"_s),
        annotated("a form field's options", FilePart::FormField, u"<< /Type /Annot /Subtype /Widget /FT /Ch /T (a) /Opt [(a) %1] >>"_s),
        appearing("an annotation's appearance", {}),
        appearing("an appearance that is not shown", u"/Down"_s),
        sourced("a named destination", FilePart::Destination, "/Names", u"<< /Dests << /Names [%1 [null /Fit]] >> >>"_s),
        put("a named destination of the old kind", FilePart::Destination,
            [](QPDF &pdf, const QString &secret) {
                QPDFObjectHandle destinations = parsed(pdf, u"<< >>"_s);
                destinations.replaceKey('/' + secret.toStdString(), QPDFObjectHandle::parse("[null /Fit]"));
                pdf.getRoot().replaceKey("/Dests", destinations);
            }),
        attached("an attachment", FilePart::Attachment, [](const auto &, const auto &, const QString &) {}),
        attached("an attachment's name", FilePart::AttachmentName,
                 [](QPDFObjectHandle specification, const auto &, const QString &secret) {
                     specification.replaceKey("/UF", text(secret + ".txt"_L1));
                 }),
        attached(
            "an attachment's description", FilePart::AttachmentName,
            [](QPDFObjectHandle specification, const auto &, const QString &secret) { specification.replaceKey("/Desc", text(secret)); }),
    };
}

} // namespace

QList<LeakWay> storedLeaks()
{
    return describedLeaks() + interactiveLeaks() + codedLeaks() + partedLeaks();
}

} // namespace minutebook::test
