#include "models/print/odtstyles.h"

#include "models/print/odtpage.h"
#include "models/print/odtxml.h"
#include "models/print/style.h"
#include "models/print/webcolour.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A paragraph's style. Spaces are in points.
struct OdtParagraph {
    QLatin1StringView name; ///< as people read it
    QLatin1StringView parent;
    QLatin1StringView next;
    TextStyle text;
    qreal above;
    qreal below;
    int outline = 0; ///< a heading's level
    bool kept = false; ///< with the next paragraph
};

constexpr std::array paragraphs{
    OdtParagraph{"Text body"_L1, "Standard"_L1, {}, style::body, 0, 6},
    OdtParagraph{"Heading"_L1, "Standard"_L1, "Text body"_L1, style::item, 12, 4, 0, true},
    OdtParagraph{"Title"_L1, "Heading"_L1, "Subtitle"_L1, style::title, 12, 6, 0, true},
    OdtParagraph{"Subtitle"_L1, "Heading"_L1, "Text body"_L1, style::edition, 8, 8, 0, true},
    OdtParagraph{"Heading 1"_L1, "Heading"_L1, "Text body"_L1, style::item, 16, 5, 1, true},
    OdtParagraph{"Heading 2"_L1, "Heading"_L1, "Text body"_L1, style::section, 10, 3, 2, true},
    OdtParagraph{"Heading 3"_L1, "Heading"_L1, "Text body"_L1, style::section, 8, 3, 3, true},
    OdtParagraph{"List"_L1, "Text body"_L1, {}, style::body, 0, 3},
    OdtParagraph{"Handling"_L1, "Standard"_L1, {}, style::handling, 0, 6},
    OdtParagraph{"Meeting facts"_L1, "Standard"_L1, {}, style::fact, 0, 0},
    OdtParagraph{"Post-meeting note"_L1, "Text body"_L1, "Text body"_L1, style::note, 4, 6},
    OdtParagraph{"Next meeting"_L1, "Text body"_L1, "Text body"_L1, style::nextMeeting, 14, 6},
    OdtParagraph{"Table Contents"_L1, "Standard"_L1, {}, style::cell, 0, 0},
    OdtParagraph{"Table Heading"_L1, "Table Contents"_L1, {}, style::columnHead, 0, 0, 0, true},
    OdtParagraph{"Header"_L1, "Standard"_L1, {}, style::furniture, 0, 0},
    OdtParagraph{"Footer"_L1, "Standard"_L1, {}, style::furniture, 0, 0},
    OdtParagraph{"Marking"_L1, "Header"_L1, {}, style::furniture, 0, 0},
};

/// OpenDocument names have no spaces (ODF 1.3 part 3, 19.502).
QString odtName(QLatin1StringView name)
{
    return QString(name).replace(" "_L1, "_20_"_L1);
}

QString inPoints(qreal value)
{
    return QString::number(value) + "pt"_L1;
}

class OdtStylesWriter
{
public:
    OdtStylesWriter(QXmlStreamWriter &xml, const MinutesDocument &document, const QList<Ink> &inks)
        : m_xml(xml)
        , m_document(document)
        , m_inks(inks)
    {
    }

    void write()
    {
        m_xml.writeStartElement(odt::office, "font-face-decls"_L1);
        m_xml.writeEmptyElement(odt::style, "font-face"_L1);
        m_xml.writeAttribute(odt::style, "name"_L1, "Text"_L1);
        m_xml.writeAttribute(odt::svg, "font-family"_L1, "'Noto Sans'"_L1);
        m_xml.writeAttribute(odt::style, "font-family-generic"_L1, "swiss"_L1);
        m_xml.writeEndElement();
        m_xml.writeStartElement(odt::office, "styles"_L1);
        writeDefaults();
        for (const OdtParagraph &paragraph : paragraphs)
            writeParagraph(paragraph);
        writeTextStyles();
        for (const Numbering numbering : {Numbering::Disc, Numbering::Decimal, Numbering::LowerAlpha, Numbering::UpperAlpha,
                                          Numbering::LowerRoman, Numbering::UpperRoman})
            writeOdtListStyle(m_xml, numbering);
        m_xml.writeEndElement();
        writeOdtPage(m_xml, m_document, m_inks);
    }

private:
    void writeDefaults()
    {
        m_xml.writeStartElement(odt::style, "default-style"_L1);
        m_xml.writeAttribute(odt::style, "family"_L1, "paragraph"_L1);
        m_xml.writeEmptyElement(odt::style, "text-properties"_L1);
        m_xml.writeAttribute(odt::style, "font-name"_L1, "Text"_L1);
        m_xml.writeAttribute(odt::fo, "font-size"_L1, inPoints(style::body.size));
        m_xml.writeAttribute(odt::fo, "color"_L1, webColour(style::ink));
        writeOdtLanguage(m_xml, m_document.language);
        m_xml.writeEndElement();
        beginStyle(u"Standard"_s, "paragraph"_L1, "Standard"_L1);
        m_xml.writeEndElement();
    }

    void writeParagraph(const OdtParagraph &paragraph)
    {
        beginStyle(odtName(paragraph.name), "paragraph"_L1, paragraph.name);
        m_xml.writeAttribute(odt::style, "parent-style-name"_L1, odtName(paragraph.parent));
        if (!paragraph.next.isEmpty())
            m_xml.writeAttribute(odt::style, "next-style-name"_L1, odtName(paragraph.next));
        if (paragraph.outline > 0)
            m_xml.writeAttribute(odt::style, "default-outline-level"_L1, QString::number(paragraph.outline));
        writeParagraphProperties(paragraph);
        m_xml.writeEmptyElement(odt::style, "text-properties"_L1);
        m_xml.writeAttribute(odt::fo, "font-size"_L1, inPoints(paragraph.text.size));
        m_xml.writeAttribute(odt::fo, "color"_L1, webColour(paragraph.text.ink));
        m_xml.writeAttribute(odt::fo, "font-weight"_L1, paragraph.text.weight >= QFont::Bold ? "bold"_L1 : "normal"_L1);
        m_xml.writeEndElement();
    }

    void writeParagraphProperties(const OdtParagraph &paragraph)
    {
        const bool furniture = paragraph.name == "Header"_L1 || paragraph.name == "Footer"_L1;
        m_xml.writeStartElement(odt::style, "paragraph-properties"_L1);
        m_xml.writeAttribute(odt::fo, "margin-top"_L1, inPoints(paragraph.above));
        m_xml.writeAttribute(odt::fo, "margin-bottom"_L1, inPoints(paragraph.below));
        m_xml.writeAttribute(odt::fo, "orphans"_L1, "2"_L1);
        m_xml.writeAttribute(odt::fo, "widows"_L1, "2"_L1);
        if (paragraph.kept)
            m_xml.writeAttribute(odt::fo, "keep-with-next"_L1, "always"_L1);
        if (paragraph.name == "Post-meeting note"_L1)
            m_xml.writeAttribute(odt::fo, "margin-left"_L1, "0.6cm"_L1);
        if (furniture)
            writeOdtTabs(m_xml);
        m_xml.writeEndElement();
    }

    void writeTextStyles()
    {
        writeTextStyle(u"Strong_20_Emphasis"_s, "Strong Emphasis"_L1, {{"font-weight"_L1, u"bold"_s}});
        writeTextStyle(u"Emphasis"_s, "Emphasis"_L1, {{"font-style"_L1, u"italic"_s}});
        writeTextStyle(u"Internet_20_link"_s, "Internet Link"_L1, {{"color"_L1, webColour(style::linkInk)}});
        for (qsizetype i = 0; i < m_inks.size(); ++i) {
            QList<std::pair<QLatin1StringView, QString>> properties{{"color"_L1, webColour(m_inks[i].text)}, {"font-weight"_L1, u"bold"_s}};
            if (m_inks[i].box)
                properties.append({"background-color"_L1, webColour(*m_inks[i].box)});
            writeTextStyle(odtInkStyle(i), {}, properties);
        }
        for (const QString &language : odtLanguages(m_document)) {
            beginStyle(odtLanguageStyle(language), "text"_L1);
            m_xml.writeEmptyElement(odt::style, "text-properties"_L1);
            writeOdtLanguage(m_xml, language);
            m_xml.writeEndElement();
        }
    }

    void writeTextStyle(const QString &name, QLatin1StringView shown, const QList<std::pair<QLatin1StringView, QString>> &properties)
    {
        beginStyle(name, "text"_L1, shown);
        m_xml.writeEmptyElement(odt::style, "text-properties"_L1);
        for (const auto &[property, value] : properties)
            m_xml.writeAttribute(odt::fo, property, value);
        m_xml.writeEndElement();
    }

    void beginStyle(const QString &name, QLatin1StringView family, QLatin1StringView shown = {})
    {
        m_xml.writeStartElement(odt::style, "style"_L1);
        m_xml.writeAttribute(odt::style, "name"_L1, name);
        if (!shown.isEmpty() && name != shown)
            m_xml.writeAttribute(odt::style, "display-name"_L1, shown);
        m_xml.writeAttribute(odt::style, "family"_L1, family);
    }

    QXmlStreamWriter &m_xml;
    const MinutesDocument &m_document;
    const QList<Ink> &m_inks;
};

} // namespace

QByteArray odtStyles(const MinutesDocument &document, const QList<Ink> &inks)
{
    return writeOdtPart("document-styles"_L1, [&](QXmlStreamWriter &xml) { OdtStylesWriter(xml, document, inks).write(); });
}

} // namespace minutebook
