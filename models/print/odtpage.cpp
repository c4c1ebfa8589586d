#include "models/print/odtpage.h"

#include "models/minutes/phrases.h"
#include "models/minutes/wording.h"
#include "models/print/odtxml.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int listLevels = 7;
constexpr auto pageLayout = "Page"_L1;

QString numberFormat(Numbering numbering)
{
    switch (numbering) {
    case Numbering::Decimal:
        return u"1"_s;
    case Numbering::LowerAlpha:
        return u"a"_s;
    case Numbering::UpperAlpha:
        return u"A"_s;
    case Numbering::LowerRoman:
        return u"i"_s;
    case Numbering::UpperRoman:
        return u"I"_s;
    case Numbering::Disc:
    case Numbering::None:
        break;
    }
    return {};
}

void writeListLevel(QXmlStreamWriter &xml, Numbering numbering, int level)
{
    const QString format = numberFormat(numbering);
    xml.writeStartElement(odt::text, format.isEmpty() ? "list-level-style-bullet"_L1 : "list-level-style-number"_L1);
    xml.writeAttribute(odt::text, "level"_L1, QString::number(level));
    if (format.isEmpty()) {
        xml.writeAttribute(odt::text, "bullet-char"_L1, level % 2 ? u"•"_s : u"–"_s);
    } else {
        xml.writeAttribute(odt::style, "num-format"_L1, format);
        xml.writeAttribute(odt::style, "num-suffix"_L1, ")"_L1);
    }
    xml.writeStartElement(odt::style, "list-level-properties"_L1);
    xml.writeAttribute(odt::text, "list-level-position-and-space-mode"_L1, "label-alignment"_L1);
    xml.writeEmptyElement(odt::style, "list-level-label-alignment"_L1);
    xml.writeAttribute(odt::text, "label-followed-by"_L1, "listtab"_L1);
    xml.writeAttribute(odt::fo, "text-indent"_L1, "-0.6cm"_L1);
    xml.writeAttribute(odt::fo, "margin-left"_L1, u"%1cm"_s.arg(0.7 * level));
    xml.writeEndElement();
    xml.writeEndElement();
}

class OdtPageWriter
{
public:
    OdtPageWriter(QXmlStreamWriter &xml, const MinutesDocument &document, const QList<Ink> &inks)
        : m_xml(xml)
        , m_document(document)
        , m_inks(inks)
    {
    }

    void write()
    {
        m_xml.writeStartElement(odt::office, "automatic-styles"_L1);
        writeLayout();
        m_xml.writeEndElement();
        m_xml.writeStartElement(odt::office, "master-styles"_L1);
        m_xml.writeStartElement(odt::style, "master-page"_L1);
        m_xml.writeAttribute(odt::style, "name"_L1, "Standard"_L1);
        m_xml.writeAttribute(odt::style, "page-layout-name"_L1, pageLayout);
        writeHeader();
        writeFooter();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    void writeLayout()
    {
        m_xml.writeStartElement(odt::style, "page-layout"_L1);
        m_xml.writeAttribute(odt::style, "name"_L1, pageLayout);
        m_xml.writeEmptyElement(odt::style, "page-layout-properties"_L1);
        const bool letter = m_document.pageSize == PageSize::Letter;
        m_xml.writeAttribute(odt::fo, "page-width"_L1, letter ? "8.5in"_L1 : "21cm"_L1);
        m_xml.writeAttribute(odt::fo, "page-height"_L1, letter ? "11in"_L1 : "29.7cm"_L1);
        m_xml.writeAttribute(odt::style, "print-orientation"_L1, "portrait"_L1);
        m_xml.writeAttribute(odt::fo, "margin"_L1, "2cm"_L1);
        for (const auto &[part, edge] : {std::pair("header-style"_L1, "margin-bottom"_L1), std::pair("footer-style"_L1, "margin-top"_L1)}) {
            m_xml.writeStartElement(odt::style, part);
            m_xml.writeEmptyElement(odt::style, "header-footer-properties"_L1);
            m_xml.writeAttribute(odt::fo, edge, "0.5cm"_L1);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeHeader()
    {
        m_xml.writeStartElement(odt::style, "header"_L1);
        beginParagraph("Marking"_L1);
        const bool labelled = m_document.marking.place == MarkingPlace::HeaderAndFooter;
        if (labelled)
            writeDraft();
        if (labelled)
            writeTabs(2);
        writeMarking();
        if (!labelled && !m_document.draft.isEmpty())
            writeTabs(2);
        if (!labelled)
            writeDraft();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeDraft()
    {
        if (!m_document.draft.isEmpty())
            writeOdtRuns(m_xml, {Run{.text = m_document.draft, .bold = true}}, m_inks);
    }

    void writeFooter()
    {
        m_xml.writeStartElement(odt::style, "footer"_L1);
        beginParagraph("Footer"_L1);
        writeOdtCharacters(m_xml, m_document.reference);
        writeTabs(1);
        const QString number = worded(u"Page %1 of %2"_s);
        m_xml.writeCharacters(number.section("%1"_L1, 0, 0));
        m_xml.writeStartElement(odt::text, "page-number"_L1);
        m_xml.writeAttribute(odt::text, "select-page"_L1, "current"_L1);
        m_xml.writeEndElement();
        m_xml.writeCharacters(number.section("%1"_L1, 1).section("%2"_L1, 0, 0));
        m_xml.writeEmptyElement(odt::text, "page-count"_L1);
        writeTabs(1);
        writeMarking();
        m_xml.writeEndElement();
        for (const QString &line : {m_document.copy ? copyPhrase(*m_document.copy) : QString(), m_document.footer})
            writeFooterLine(line);
        m_xml.writeEndElement();
    }

    void writeFooterLine(const QString &line)
    {
        if (line.isEmpty())
            return;
        beginParagraph("Footer"_L1);
        writeOdtCharacters(m_xml, line);
        m_xml.writeEndElement();
    }

    void beginParagraph(QLatin1StringView style)
    {
        m_xml.writeStartElement(odt::text, "p"_L1);
        m_xml.writeAttribute(odt::text, "style-name"_L1, style);
    }

    void writeTabs(int count)
    {
        for (int i = 0; i < count; ++i)
            m_xml.writeEmptyElement(odt::text, "tab"_L1);
    }

    void writeMarking() { writeOdtRuns(m_xml, {Run{.text = m_document.marking.text, .marking = m_document.marking.ink}}, m_inks); }

    QXmlStreamWriter &m_xml;
    const MinutesDocument &m_document;
    const QList<Ink> &m_inks;
};

void addLanguages(QStringList &languages, const Runs &runs)
{
    for (const Run &run : runs) {
        if (!run.language.isEmpty() && !languages.contains(run.language))
            languages.append(run.language);
    }
}

} // namespace

void writeOdtPage(QXmlStreamWriter &xml, const MinutesDocument &document, const QList<Ink> &inks)
{
    OdtPageWriter(xml, document, inks).write();
}

void writeOdtTabs(QXmlStreamWriter &xml)
{
    xml.writeStartElement(odt::style, "tab-stops"_L1);
    for (const auto &[position, kind] : {std::pair("8.5cm"_L1, "center"_L1), std::pair("17cm"_L1, "right"_L1)}) {
        xml.writeEmptyElement(odt::style, "tab-stop"_L1);
        xml.writeAttribute(odt::style, "position"_L1, position);
        xml.writeAttribute(odt::style, "type"_L1, kind);
    }
    xml.writeEndElement();
}

void writeOdtListStyle(QXmlStreamWriter &xml, Numbering numbering)
{
    const QString name = odtListStyle(numbering);
    xml.writeStartElement(odt::text, "list-style"_L1);
    xml.writeAttribute(odt::style, "name"_L1, name);
    xml.writeAttribute(odt::style, "display-name"_L1, QString(name).replace("_20_"_L1, " "_L1));
    for (int level = 1; level <= listLevels; ++level)
        writeListLevel(xml, numbering, level);
    xml.writeEndElement();
}

QString odtListStyle(Numbering numbering)
{
    const QString format = numberFormat(numbering);
    return format.isEmpty() ? u"List_20_bullets"_s : "List_20_"_L1 + format;
}

QStringList odtLanguages(const MinutesDocument &document)
{
    QStringList languages;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            for (const TableRow &row : table->rows)
                std::ranges::for_each(row.cells, [&](const Runs &cell) { addLanguages(languages, cell); });
        }
        std::visit(
            [&](const auto &content) {
                if constexpr (requires { content.runs; })
                    addLanguages(languages, content.runs);
            },
            block);
    }
    return languages;
}

} // namespace minutebook
