#include "models/minutes/phrases.h"
#include "models/minutes/wording.h"
#include "models/print/marktext.h"
#include "models/print/writetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const QString &text)
{
    return markedLine({Run{text}});
}

Runs bold(const QString &text)
{
    return {Run{.text = text, .bold = true}};
}

/// A heading's closing "#" would be taken for markup.
QString heading(int level, const Runs &runs)
{
    static const QRegularExpression closing(u"#(?=#*$)"_s);
    return QString(level, u'#') + u' ' + markedText(runs).replace(closing, u"\\#"_s);
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

/// Writes blocks below one another and knows how deep the current list is nested.
class MarkdownWriter
{
public:
    explicit MarkdownWriter(const MinutesDocument &document)
        : m_document(document)
    {
    }

    QString write()
    {
        writeHead();
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &content) { add(content); }, block);
        addPart(lineOf(m_document.footer));
        addPart(markedLine(bold(m_document.marking.text)));
        return m_text + u'\n';
    }

private:
    void writeHead()
    {
        addPart(markedLine(bold(m_document.marking.text)));
        addPart(markedLine(bold(m_document.draft)));
        addPart(markedLine(statement()));
        addPart(heading(1, {Run{m_document.heading}}));
        QStringList facts;
        for (const QString &fact : m_document.facts)
            facts.append(lineOf(fact));
        addPart(facts.join(u"\\\n"_s));
        addPart(heading(2, {Run{m_document.edition}}));
        if (m_document.copy)
            addPart(lineOf(copyPhrase(*m_document.copy)));
    }

    [[nodiscard]] Runs statement() const { return m_document.classification + Runs{Run{u" "_s}} + m_document.handling; }

    void add(const HeadingBlock &block) { addPart(heading(std::clamp(block.level, 1, 4) + 2, block.runs)); }

    void add(const ParagraphBlock &block)
    {
        const QString quote = block.style == ParagraphStyle::PostMeetingNote ? u"> "_s : QString();
        addPart(quote + markedLine(block.runs));
    }

    /// CommonMark knows no lettered lists and counts numbered ones itself, so a label that is not "-" is part of the text.
    void add(const ListItemBlock &block)
    {
        while (!m_depths.isEmpty() && m_depths.last() >= block.depth)
            m_depths.removeLast();
        const QString indent(2 * m_depths.size(), u' ');
        const Runs label = block.label == u"-"_s ? Runs{} : Runs{Run{block.label + u' '}};
        if (!m_inList)
            separate();
        m_text += (m_inList ? u"\n"_s : QString()) + indent + u"- "_s + markedLine(label + block.runs);
        m_depths.append(block.depth);
        m_inList = true;
    }

    void add(const TableBlock &table)
    {
        QStringList head;
        QStringList rule;
        for (const QString &column : table.columns) {
            head.append(markedText({Run{column}}));
            rule.append(u"---"_s);
        }
        QStringList lines{tableRow(head), tableRow(rule)};
        for (const TableRow &row : table.rows)
            lines.append(tableRow(cellsOf(table, row)));
        addPart(lines.join(u'\n'));
    }

    /// There are no spanning cells: an update stands in the column of its action's text, a paper in that of its item's subject.
    static QStringList cellsOf(const TableBlock &table, const TableRow &row)
    {
        QStringList cells;
        if (row.cells.size() == 1 && row.withPrevious && table.columns.size() > 1)
            cells.append(QString());
        for (const Runs &cell : row.cells)
            cells.append(markedText(cell));
        cells.resize(table.columns.size());
        return cells;
    }

    void separate() { m_text += m_text.isEmpty() ? QString() : u"\n\n"_s; }

    void addPart(const QString &part)
    {
        m_inList = false;
        m_depths.clear();
        if (part.isEmpty())
            return;
        separate();
        m_text += part;
    }

    const MinutesDocument &m_document;
    QString m_text;
    QList<int> m_depths; ///< of the items that the next one may be nested in
    bool m_inList = false;
};

} // namespace

QString writeMarkdown(const MinutesDocument &document)
{
    const Wording wording(document.language);
    return MarkdownWriter(document).write();
}

} // namespace minutebook
