#include "models/print/htmltable.h"

#include "models/print/cover.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfTelephone = 3; // columns

/// The rows below that belong to this one have no rule above them.
QString rowClass(const TableBlock &table, qsizetype row)
{
    const bool open = row + 1 < table.rows.size() && table.rows[row + 1].withPrevious;
    const bool spanning = table.rows[row].withPrevious && table.rows[row].cells.size() == 1;
    QStringList classes;
    if (open)
        classes << u"open"_s;
    if (spanning)
        classes << u"spanning"_s;
    return classes.join(u' ');
}

/// The number of an action or an item says what its row is about.
bool headsItsRow(const TableBlock &table, const TableRow &row, qsizetype cell)
{
    return cell == 0 && table.kind != TableKind::People && row.cells.size() > 1 && !row.cells.first().isEmpty();
}

/// A table with its rows.
class HtmlTableWriter
{
public:
    HtmlTableWriter(QXmlStreamWriter &xml, const TableBlock &table, const std::function<void(const Runs &)> &writeRuns)
        : m_xml(xml)
        , m_table(table)
        , m_writeRuns(writeRuns)
    {
    }

    void write(const QString &columnsClass)
    {
        begin("table"_L1, "table"_L1, columnsClass + (isWide() ? " wide"_L1 : ""_L1));
        writeHeadRow();
        begin("tbody"_L1, "rowgroup"_L1);
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            writeRow(row);
        m_xml.writeCharacters(QString());
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    [[nodiscard]] bool isWide() const { return m_table.columns.size() > mostOfTelephone; }

    void writeHeadRow()
    {
        begin("thead"_L1, "rowgroup"_L1);
        begin("tr"_L1, "row"_L1);
        for (const QString &column : m_table.columns) {
            begin("th"_L1, "columnheader"_L1);
            m_xml.writeAttribute("scope"_L1, "col"_L1);
            m_writeRuns({Run{.text = column}});
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeRow(qsizetype at)
    {
        const TableRow &row = m_table.rows[at];
        m_xml.writeCharacters("\n"_L1);
        begin("tr"_L1, "row"_L1, rowClass(m_table, at));
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            writeCell(row, i);
        m_xml.writeEndElement();
    }

    void writeCell(const TableRow &row, qsizetype at)
    {
        const bool heads = headsItsRow(m_table, row, at);
        begin(heads ? "th"_L1 : "td"_L1, heads ? "rowheader"_L1 : "cell"_L1);
        if (heads)
            m_xml.writeAttribute("scope"_L1, "row"_L1);
        if (row.cells.size() == 1 && m_table.columns.size() > 1)
            m_xml.writeAttribute("colspan"_L1, QString::number(m_table.columns.size()));
        if (isWide() && at > 1)
            m_xml.writeAttribute("data-label"_L1, withControlsShown(m_table.columns.value(at)));
        m_writeRuns(row.cells[at]);
        m_xml.writeEndElement();
    }

    void begin(QLatin1StringView element, QLatin1StringView role, const QString &cssClass = {})
    {
        m_xml.writeStartElement(element);
        if (!cssClass.isEmpty())
            m_xml.writeAttribute("class"_L1, cssClass);
        if (isWide())
            m_xml.writeAttribute("role"_L1, role);
    }

    QXmlStreamWriter &m_xml;
    const TableBlock &m_table;
    const std::function<void(const Runs &)> &m_writeRuns;
};

} // namespace

void writeHtmlTable(QXmlStreamWriter &xml, const TableBlock &table, const QString &columnsClass,
                    const std::function<void(const Runs &)> &writeRuns)
{
    HtmlTableWriter(xml, table, writeRuns).write(columnsClass);
}

} // namespace minutebook
