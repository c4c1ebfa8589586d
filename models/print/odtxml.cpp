#include "models/print/odtxml.h"

#include "models/print/cover.h"
#include "models/print/livelink.h"

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The styles that a run's text stands in, the outer one first.
QStringList spanStyles(const Run &run, const QList<Ink> &inks)
{
    QStringList styles;
    if (!run.language.isEmpty())
        styles << odtLanguageStyle(run.language);
    if (run.marking)
        styles << odtInkStyle(inks.indexOf(*run.marking));
    else if (run.bold)
        styles << u"Strong_20_Emphasis"_s;
    if (run.italic)
        styles << u"Emphasis"_s;
    return styles;
}

void writeRun(QXmlStreamWriter &xml, const Run &run, const QList<Ink> &inks)
{
    const bool linked = isLiveLink(run.link);
    if (linked) {
        xml.writeStartElement(odt::text, "a"_L1);
        xml.writeAttribute(odt::xlink, "type"_L1, "simple"_L1);
        xml.writeAttribute(odt::xlink, "href"_L1, odtText(run.link));
    }
    const QStringList styles = spanStyles(run, inks);
    for (const QString &style : styles) {
        xml.writeStartElement(odt::text, "span"_L1);
        xml.writeAttribute(odt::text, "style-name"_L1, style);
    }
    writeOdtCharacters(xml, run.text);
    for (qsizetype open = styles.size() + (linked ? 1 : 0); open > 0; --open)
        xml.writeEndElement();
}

} // namespace

QByteArray writeOdtPart(QLatin1StringView root, const std::function<void(QXmlStreamWriter &)> &write)
{
    constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 10> names{{{odt::office, "office"_L1},
                                                                                     {odt::style, "style"_L1},
                                                                                     {odt::text, "text"_L1},
                                                                                     {odt::table, "table"_L1},
                                                                                     {odt::fo, "fo"_L1},
                                                                                     {odt::svg, "svg"_L1},
                                                                                     {odt::meta, "meta"_L1},
                                                                                     {odt::dc, "dc"_L1},
                                                                                     {odt::xlink, "xlink"_L1},
                                                                                     {odt::draw, "draw"_L1}}};
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    for (const auto &[name, prefix] : names)
        xml.writeNamespace(name, prefix);
    xml.writeStartElement(odt::office, root);
    xml.writeAttribute(odt::office, "version"_L1, odt::version);
    write(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QString odtText(const QString &text)
{
    return withControlsShown(text);
}

void writeOdtCharacters(QXmlStreamWriter &xml, const QString &text)
{
    const QString shown = odtText(text);
    for (qsizetype at = 0; at < shown.size();) {
        const qsizetype more = shown.indexOf("  "_L1, at);
        const qsizetype end = more < 0 ? shown.size() : more + 1;
        xml.writeCharacters(shown.sliced(at, end - at));
        at = end;
        qsizetype spaces = 0;
        while (at + spaces < shown.size() && shown[at + spaces] == u' ')
            ++spaces;
        if (spaces > 0) {
            xml.writeEmptyElement(odt::text, "s"_L1);
            xml.writeAttribute(odt::text, "c"_L1, QString::number(spaces));
        }
        at += spaces;
    }
}

void writeOdtRuns(QXmlStreamWriter &xml, const Runs &runs, const QList<Ink> &inks)
{
    for (const Run &run : runs)
        writeRun(xml, run, inks);
}

QString odtInkStyle(qsizetype ink)
{
    return u"Marking_20_%1"_s.arg(ink + 1);
}

QString odtLanguageStyle(const QString &language)
{
    return u"Language_20_"_s + language;
}

void writeOdtLanguage(QXmlStreamWriter &xml, const QString &language)
{
    if (language.isEmpty())
        return;
    const QString country = language.section(u'-', 1);
    xml.writeAttribute(odt::fo, "language"_L1, language.section(u'-', 0, 0));
    xml.writeAttribute(odt::fo, "country"_L1, country.isEmpty() ? u"none"_s : country);
}

} // namespace minutebook
