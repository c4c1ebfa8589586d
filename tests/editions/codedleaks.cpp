#include "tests/editions/changedpdf.h"
#include "tests/editions/leaks.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

using Coding = std::function<QString(const QString &secret)>;

LeakWay changing(const char *name, FilePart part, const std::function<void(QPDF &, const QString &)> &change)
{
    return {name, part,
            [=](const QByteArray &pdf, const QString &secret) { return changed(pdf, [&](QPDF &file) { change(file, secret); }); }};
}

/// The source's %1 is a string of what the coding makes of the secret.
LeakWay noted(const char *name, FilePart part, const QString &source, const Coding &coding)
{
    return changing(name, part, [=](QPDF &pdf, const QString &secret) {
        addAnnotation(pdf, parsed(pdf, source.arg(QString::fromStdString(text(coding(secret)).unparse()))));
    });
}

LeakWay streamed(const char *name, FilePart part, const std::string &key, const QString &dictionary, const Coding &coding)
{
    return changing(name, part, [=](QPDF &pdf, const QString &secret) {
        pdf.getRoot().replaceKey(key, stream(pdf, dictionary, coding(secret).toUtf8()));
    });
}

Coding eachWord(const QString &before, const QString &after)
{
    return [=](const QString &secret) { return before + secret.split(u' ').join(after + u' ' + before) + after; };
}

Coding within(const QString &frame, const Coding &coding)
{
    return [=](const QString &secret) { return frame.arg(coding(secret)); };
}

/// Each letter as %1 in a base.
Coding letterByLetter(const QString &letter, int base, int width = 0, const QString &between = {})
{
    return [=](const QString &secret) {
        QStringList letters;
        for (const QChar c : secret)
            letters << letter.arg(QString::number(c.unicode(), base).rightJustified(width, u'0'));
        return letters.join(between);
    };
}

Coding withInstead(const QString &before, const QString &after)
{
    return [=](const QString &secret) { return QString(secret).replace(before, after); };
}

QString numberedElements(const QString &secret)
{
    QString xml;
    for (int i = 0; const QString &word : secret.split(u' '))
        xml += u"<a n=\"%1\">%2</a>"_s.arg(i++).arg(word);
    return xml;
}

QString numberedRows(const QString &secret)
{
    QString rows;
    for (int i = 0; const QString &word : secret.split(u' '))
        rows += u"%1;%2\n"_s.arg(i++).arg(word);
    return rows;
}

QString tagCharacters(const QString &secret)
{
    QString text = u"x"_s;
    for (const QChar c : secret) {
        const auto tag = static_cast<char32_t>(0xe0000 + c.unicode());
        text += QString::fromUcs4(&tag, 1);
    }
    return text;
}

QByteArray bigEndian(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar c : text)
        bytes.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode() & 0xff));
    return bytes;
}

const QString note = u"<< /Type /Annot /Subtype /Text /Contents %1 >>"_s;
const QString richNote = u"<< /Type /Annot /Subtype /FreeText /RC %1 >>"_s;
const QString script = u"<< /Type /Annot /Subtype /Link /A << /S /JavaScript /JS %1 >> >>"_s;

} // namespace

/// In the ways in which formats write letters otherwise.
QList<LeakWay> codedLeaks()
{
    const Coding references = letterByLetter(u"&#x%1;"_s, 16);
    const Coding percents = withInstead(u" "_s, u"%20"_s);
    const Coding spans = eachWord(u"<span style='font: 8pt'>"_s, u"</span>"_s);
    return {
        noted("rich text, a span a word", FilePart::Annotation, richNote, within(u"<body><p>%1</p></body>"_s, spans)),
        noted("rich text, in references", FilePart::Annotation, richNote, within(u"<body><p>%1</p></body>"_s, references)),
        noted("a note with breaks", FilePart::Annotation, note, withInstead(u" "_s, u"<br/>"_s)),
        noted("a note with named spaces", FilePart::Annotation, note, withInstead(u" "_s, u"&nbsp;"_s)),
        noted("markup in markup", FilePart::Annotation, note, eachWord(u"&lt;b&gt;"_s, u"&lt;/b&gt;"_s)),
        noted("numbers of notes", FilePart::Annotation, note, eachWord({}, u"[7]"_s)),
        noted("numbers of notes, apart", FilePart::Annotation, note, eachWord({}, u" (12)"_s)),
        noted("high numbers of notes", FilePart::Annotation, note, eachWord({}, u"²³"_s)),
        noted("hexadecimal", FilePart::Annotation, note, letterByLetter(u"%1"_s, 16, 2)),
        noted("hexadecimal with spaces", FilePart::Annotation, note, letterByLetter(u"%1"_s, 16, 2, u" "_s)),
        noted("hexadecimal of four digits", FilePart::Annotation, note, letterByLetter(u"%1"_s, 16, 4)),
        noted("tag characters", FilePart::Annotation, note, tagCharacters),
        changing("languages between the words", FilePart::Annotation,
                 [](QPDF &pdf, const QString &secret) {
                     QPDFObjectHandle annotation = parsed(pdf, u"<< /Type /Annot /Subtype /Text >>"_s);
                     const QByteArray bytes = bigEndian(eachWord(u"\x1b"_s
                                                                 u"enGB\x1b"_s,
                                                                 {})(secret));
                     annotation.replaceKey("/Contents", QPDFObjectHandle::newString(bytes.toStdString()));
                     addAnnotation(pdf, annotation);
                 }),
        noted("an address escaped twice", FilePart::Link, u"<< /Type /Annot /Subtype /Link /A << /S /URI /URI %1 >> >>"_s,
              withInstead(u" "_s, u"%2520"_s)),
        noted("where a form is sent", FilePart::String,
              u"<< /Type /Annot /Subtype /Link /A << /S /SubmitForm /F << /FS /URL /F %1 >> >> >>"_s, percents),
        noted("another file's name", FilePart::String, u"<< /Type /Annot /Subtype /Link /A << /S /GoToR /F %1 >> >>"_s, percents),
        noted("a destination, escaped", FilePart::Destination, u"<< /Type /Annot /Subtype /Link /Dest %1 >>"_s, percents),
        noted("a script's unescape", FilePart::Script, script, within(u"unescape('%1')"_s, letterByLetter(u"%%1"_s, 16, 2))),
        noted("a script's numbers", FilePart::Script, script, within(u"String.fromCharCode(%1)"_s, letterByLetter(u"%1"_s, 10, 0, u","_s))),
        changing("a script's escapes in a stream", FilePart::Script,
                 [](QPDF &pdf, const QString &secret) {
                     QPDFObjectHandle action = parsed(pdf, u"<< /S /JavaScript >>"_s);
                     const QString code = u"app.alert('"_s + letterByLetter(u"\\u%1"_s, 16, 4)(secret) + u"')"_s;
                     action.replaceKey("/JS", stream(pdf, {}, code.toUtf8()));
                     pdf.getRoot().replaceKey("/OpenAction", action);
                 }),
        streamed("a form's template, in references", FilePart::Stream, "/XFA", {},
                 within(u"<template><text>%1</text></template>"_s, references)),
        streamed("a form's template, a span a word", FilePart::Stream, "/XFA", {}, within(u"<template><body>%1</body></template>"_s, spans)),
        streamed("a page of the web", FilePart::Stream, "/PieceInfo", {},
                 within(u"<!DOCTYPE html><html><p>%1<br></html>"_s, eachWord(u"<b>"_s, u"</b>"_s))),
        streamed("a drawing's text", FilePart::Stream, "/PieceInfo", {},
                 within(u"<svg><text>%1</text></svg>"_s, eachWord(u"<tspan>"_s, u"</tspan>"_s))),
        streamed("XMP, an element and a number a word", FilePart::Metadata, "/Metadata", u"/Type /Metadata /Subtype /XML"_s,
                 within(u"<?xpacket begin=\"\"?><x>%1</x>"_s, numberedElements)),
        changing("XMP in UTF-16, in references", FilePart::Metadata,
                 [=](QPDF &pdf, const QString &secret) {
                     const QByteArray packet = bigEndian(u"<x>"_s + references(secret) + u"</x>"_s);
                     pdf.getRoot().replaceKey("/Metadata", stream(pdf, u"/Type /Metadata /Subtype /XML"_s, packet));
                 }),
        streamed("an attached page, a word in bold each", FilePart::Attachment, "/File", u"/Type /EmbeddedFile"_s,
                 within(u"<html><p>%1</html>"_s, eachWord(u"<b>"_s, u"</b>"_s))),
        streamed("an attached page, in references", FilePart::Attachment, "/File", u"/Type /EmbeddedFile"_s,
                 within(u"<html><p>%1</html>"_s, references)),
        streamed("an attached table, a row a word", FilePart::Attachment, "/File", u"/Type /EmbeddedFile"_s, numberedRows),
        streamed("an attached value with escapes", FilePart::Attachment, "/File", u"/Type /EmbeddedFile"_s,
                 within(u"{\"a\": \"%1\"}"_s, letterByLetter(u"\\u%1"_s, 16, 4))),
    };
}

} // namespace minutebook::test
