#include "models/print/odtcontent.h"

#include "models/minutes/phrases.h"
#include "models/print/listtree.h"
#include "models/print/logo.h"
#include "models/print/odtpage.h"
#include "models/print/odttable.h"
#include "models/print/odtxml.h"
#include "models/print/pages.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString styleOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::PostMeetingNote:
        return u"Post-meeting_20_note"_s;
    case ParagraphStyle::NextMeeting:
        return u"Next_20_meeting"_s;
    case ParagraphStyle::Body:
        break;
    }
    return u"Text_20_body"_s;
}

class OdtContentWriter
{
public:
    OdtContentWriter(QXmlStreamWriter &xml, const MinutesDocument &document, const QList<Ink> &inks)
        : m_xml(xml)
        , m_document(document)
        , m_inks(inks)
    {
    }

    void write()
    {
        m_xml.writeStartElement(odt::office, "automatic-styles"_L1);
        writeOdtTableStyles(m_xml, m_document);
        writeLogoStyle();
        m_xml.writeEndElement();
        m_xml.writeStartElement(odt::office, "body"_L1);
        m_xml.writeStartElement(odt::office, "text"_L1);
        writeHead();
        writeBlocks();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    /// The one paragraph that is aligned by itself.
    void writeLogoStyle()
    {
        if (m_document.logo.isEmpty())
            return;
        m_xml.writeStartElement(odt::style, "style"_L1);
        m_xml.writeAttribute(odt::style, "name"_L1, "LogoLine"_L1);
        m_xml.writeAttribute(odt::style, "family"_L1, "paragraph"_L1);
        m_xml.writeAttribute(odt::style, "parent-style-name"_L1, "Standard"_L1);
        m_xml.writeEmptyElement(odt::style, "paragraph-properties"_L1);
        m_xml.writeAttribute(odt::fo, "text-align"_L1, "end"_L1);
        m_xml.writeEndElement();
    }

    void writeLogo()
    {
        if (m_document.logo.isEmpty())
            return;
        const QSizeF size = logoSize(logoImage(m_document.logo)) / unitsPerPoint;
        m_xml.writeStartElement(odt::text, "p"_L1);
        m_xml.writeAttribute(odt::text, "style-name"_L1, "LogoLine"_L1);
        m_xml.writeStartElement(odt::draw, "frame"_L1);
        m_xml.writeAttribute(odt::draw, "name"_L1, "Logo"_L1);
        m_xml.writeAttribute(odt::text, "anchor-type"_L1, "as-char"_L1);
        m_xml.writeAttribute(odt::svg, "width"_L1, QString::number(size.width()) + "pt"_L1);
        m_xml.writeAttribute(odt::svg, "height"_L1, QString::number(size.height()) + "pt"_L1);
        m_xml.writeEmptyElement(odt::draw, "image"_L1);
        m_xml.writeAttribute(odt::xlink, "href"_L1, odt::logoFile);
        m_xml.writeAttribute(odt::xlink, "type"_L1, "simple"_L1);
        m_xml.writeAttribute(odt::xlink, "show"_L1, "embed"_L1);
        m_xml.writeAttribute(odt::xlink, "actuate"_L1, "onLoad"_L1);
        m_xml.writeTextElement(odt::svg, "desc"_L1, odtText(m_document.logoText));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeHead()
    {
        writeLogo();
        if (!m_document.classification.isEmpty() || !m_document.handling.isEmpty())
            writeParagraph(u"Handling"_s, m_document.classification + Runs{Run{.text = u" "_s}} + m_document.handling);
        writeParagraph(u"Title"_s, {Run{.text = m_document.heading}});
        for (const QString &fact : m_document.facts)
            writeParagraph(u"Meeting_20_facts"_s, {Run{.text = fact}});
        writeParagraph(u"Subtitle"_s, {Run{.text = m_document.edition}});
        if (m_document.copy)
            writeParagraph(u"Meeting_20_facts"_s, {Run{.text = copyPhrase(*m_document.copy)}});
    }

    void writeBlocks()
    {
        const std::span<const Block> all(m_document.blocks);
        for (size_t i = 0; i < all.size(); ++i) {
            if (const qsizetype length = listLength(all.subspan(i)); length > 0) {
                for (const ListTree &list : listTrees(all.subspan(i, static_cast<size_t>(length))))
                    add(list, odtListStyle(list.numbering));
                i += static_cast<size_t>(length) - 1;
            } else {
                addBlock(all[i]);
            }
        }
    }

    void addBlock(const Block &block)
    {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            writeHeading(*heading);
        else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            writeParagraph(styleOf(paragraph->style), paragraph->runs);
        else if (const auto *table = std::get_if<TableBlock>(&block))
            writeOdtTable(m_xml, *table, ++m_tables, m_inks);
    }

    void writeHeading(const HeadingBlock &heading)
    {
        const QString level = QString::number(std::clamp(heading.level, 1, 3));
        m_xml.writeStartElement(odt::text, "h"_L1);
        m_xml.writeAttribute(odt::text, "style-name"_L1, "Heading_20_"_L1 + level);
        m_xml.writeAttribute(odt::text, "outline-level"_L1, level);
        writeOdtRuns(m_xml, heading.runs, m_inks);
        m_xml.writeEndElement();
    }

    void writeParagraph(const QString &style, const Runs &runs)
    {
        m_xml.writeStartElement(odt::text, "p"_L1);
        m_xml.writeAttribute(odt::text, "style-name"_L1, style);
        writeOdtRuns(m_xml, runs, m_inks);
        m_xml.writeEndElement();
    }

    void add(const ListTree &list, const QString &style)
    {
        m_xml.writeStartElement(odt::text, "list"_L1);
        m_xml.writeAttribute(odt::text, "style-name"_L1, style);
        int expected = 1;
        for (const ListEntry &entry : list.entries) {
            m_xml.writeStartElement(odt::text, "list-item"_L1);
            if (entry.value > 0 && entry.value != expected)
                m_xml.writeAttribute(odt::text, "start-value"_L1, QString::number(entry.value));
            expected = entry.value + 1;
            writeParagraph(u"List"_s, entry.block->runs);
            for (const ListTree &inner : entry.lists)
                add(inner, odtListStyle(inner.numbering));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
    const MinutesDocument &m_document;
    const QList<Ink> &m_inks;
    int m_tables = 0;
};

} // namespace

QByteArray odtContent(const MinutesDocument &document, const QList<Ink> &inks)
{
    return writeOdtPart("document-content"_L1, [&](QXmlStreamWriter &xml) { OdtContentWriter(xml, document, inks).write(); });
}

} // namespace minutebook
