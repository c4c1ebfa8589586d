#include "models/print/odttable.h"

#include "models/print/odtxml.h"
#include "models/print/style.h"
#include "models/print/webcolour.h"

#include <algorithm>
#include <numeric>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double textWidth = 17; // cm
constexpr int wholeTable = 65535; // in the parts that word processors write: fewer are rounded away

QString tableName(int number)
{
    return u"Table%1"_s.arg(number);
}

QString columnName(int number, qsizetype column)
{
    return u"%1.%2"_s.arg(tableName(number)).arg(column + 1);
}

void beginStyle(QXmlStreamWriter &xml, const QString &name, QLatin1StringView family, QLatin1StringView parent = {})
{
    xml.writeStartElement(odt::style, "style"_L1);
    xml.writeAttribute(odt::style, "name"_L1, name);
    xml.writeAttribute(odt::style, "family"_L1, family);
    if (!parent.isEmpty())
        xml.writeAttribute(odt::style, "parent-style-name"_L1, parent);
}

void writeCellStyle(QXmlStreamWriter &xml, const QString &name, bool ruled, bool shaded)
{
    beginStyle(xml, name, "table-cell"_L1);
    xml.writeEmptyElement(odt::style, "table-cell-properties"_L1);
    xml.writeAttribute(odt::fo, "padding"_L1, "0.1cm"_L1);
    xml.writeAttribute(odt::fo, "border-bottom"_L1, ruled ? "0.5pt solid "_L1 + webColour(style::rule) : u"none"_s);
    if (shaded)
        xml.writeAttribute(odt::fo, "background-color"_L1, webColour(style::shade));
    xml.writeEndElement();
}

void writeTableStyle(QXmlStreamWriter &xml, const TableBlock &table, int number)
{
    beginStyle(xml, tableName(number), "table"_L1);
    xml.writeEmptyElement(odt::style, "table-properties"_L1);
    xml.writeAttribute(odt::table, "align"_L1, "margins"_L1);
    xml.writeAttribute(odt::fo, "margin-top"_L1, "0.2cm"_L1);
    xml.writeAttribute(odt::fo, "margin-bottom"_L1, "0.3cm"_L1);
    xml.writeEndElement();
    const int whole = std::max(1, std::accumulate(table.widths.cbegin(), table.widths.cend(), 0));
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        beginStyle(xml, columnName(number, i), "table-column"_L1);
        xml.writeEmptyElement(odt::style, "table-column-properties"_L1);
        xml.writeAttribute(odt::style, "column-width"_L1, u"%1cm"_s.arg(textWidth * table.widths.value(i, 1) / whole, 0, 'f', 2));
        xml.writeAttribute(odt::style, "rel-column-width"_L1, u"%1*"_s.arg(wholeTable * table.widths.value(i, 1) / whole));
        xml.writeEndElement();
    }
}

/// A table with its rows.
class OdtTableWriter
{
public:
    OdtTableWriter(QXmlStreamWriter &xml, const TableBlock &table, int number, const QList<Ink> &inks)
        : m_xml(xml)
        , m_table(table)
        , m_number(number)
        , m_inks(inks)
    {
    }

    void write()
    {
        m_xml.writeStartElement(odt::table, "table"_L1);
        m_xml.writeAttribute(odt::table, "name"_L1, tableName(m_number));
        m_xml.writeAttribute(odt::table, "style-name"_L1, tableName(m_number));
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            m_xml.writeEmptyElement(odt::table, "table-column"_L1);
            m_xml.writeAttribute(odt::table, "style-name"_L1, columnName(m_number, i));
        }
        writeHeadRow();
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            writeRow(row);
        m_xml.writeEndElement();
    }

private:
    void writeHeadRow()
    {
        m_xml.writeStartElement(odt::table, "table-header-rows"_L1);
        beginRow();
        for (const QString &column : m_table.columns)
            writeCell({Run{.text = column}}, u"HeadCell"_s, u"Table_20_Heading"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeRow(qsizetype at)
    {
        const TableRow &row = m_table.rows[at];
        const bool goesOn = at + 1 < m_table.rows.size() && m_table.rows[at + 1].withPrevious;
        const bool spans = row.cells.size() == 1 && m_table.columns.size() > 1;
        beginRow();
        for (const Runs &cell : row.cells) {
            writeCell(cell, goesOn ? u"OpenCell"_s : u"Cell"_s, goesOn ? u"KeptContents"_s : u"Table_20_Contents"_s,
                      spans ? m_table.columns.size() : 1);
        }
        for (qsizetype i = 1; spans && i < m_table.columns.size(); ++i)
            m_xml.writeEmptyElement(odt::table, "covered-table-cell"_L1);
        m_xml.writeEndElement();
    }

    void beginRow()
    {
        m_xml.writeStartElement(odt::table, "table-row"_L1);
        m_xml.writeAttribute(odt::table, "style-name"_L1, "Row"_L1);
    }

    void writeCell(const Runs &runs, const QString &style, const QString &paragraph, qsizetype columns = 1)
    {
        m_xml.writeStartElement(odt::table, "table-cell"_L1);
        m_xml.writeAttribute(odt::table, "style-name"_L1, style);
        m_xml.writeAttribute(odt::office, "value-type"_L1, "string"_L1);
        if (columns > 1)
            m_xml.writeAttribute(odt::table, "number-columns-spanned"_L1, QString::number(columns));
        m_xml.writeStartElement(odt::text, "p"_L1);
        m_xml.writeAttribute(odt::text, "style-name"_L1, paragraph);
        writeOdtRuns(m_xml, runs, m_inks);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
    const TableBlock &m_table;
    int m_number;
    const QList<Ink> &m_inks;
};

} // namespace

void writeOdtTableStyles(QXmlStreamWriter &xml, const MinutesDocument &document)
{
    int number = 0;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block))
            writeTableStyle(xml, *table, ++number);
    }
    if (number == 0)
        return;
    beginStyle(xml, u"Row"_s, "table-row"_L1);
    xml.writeEmptyElement(odt::style, "table-row-properties"_L1);
    xml.writeAttribute(odt::fo, "keep-together"_L1, "always"_L1);
    xml.writeEndElement();
    writeCellStyle(xml, u"HeadCell"_s, true, true);
    writeCellStyle(xml, u"Cell"_s, true, false);
    writeCellStyle(xml, u"OpenCell"_s, false, false);
    beginStyle(xml, u"KeptContents"_s, "paragraph"_L1, "Table_20_Contents"_L1);
    xml.writeEmptyElement(odt::style, "paragraph-properties"_L1);
    xml.writeAttribute(odt::fo, "keep-with-next"_L1, "always"_L1);
    xml.writeEndElement();
}

void writeOdtTable(QXmlStreamWriter &xml, const TableBlock &table, int number, const QList<Ink> &inks)
{
    OdtTableWriter(xml, table, number, inks).write();
}

} // namespace minutebook
