#include "tests/minutes/shown.h"

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

QString shownRuns(const Runs &runs)
{
    QString text;
    for (const Run &run : runs) {
        QString part = run.text;
        if (run.marking)
            part = "[["_L1 + part + "]]"_L1;
        else if (run.bold)
            part = "**"_L1 + part + "**"_L1;
        if (run.italic)
            part = u'*' + part + u'*';
        text += run.link.isEmpty() ? part : u'[' + part + "]("_L1 + run.link + u')';
    }
    return text;
}

struct ShowBlock {
    QString operator()(const HeadingBlock &heading) const { return QString(heading.level, u'#') + u' ' + shownRuns(heading.runs) + u'\n'; }

    QString operator()(const ParagraphBlock &paragraph) const
    {
        const QString style = paragraph.style == ParagraphStyle::PostMeetingNote ? u"{note} "_s : QString();
        return style + shownRuns(paragraph.runs) + u'\n';
    }

    QString operator()(const ListItemBlock &item) const
    {
        return QString(qsizetype{2} * item.depth, u' ') + item.label + u' ' + shownRuns(item.runs) + u'\n';
    }

    QString operator()(const TableBlock &table) const
    {
        QString text = "= "_L1 + table.columns.join(" | "_L1) + u'\n';
        for (const TableRow &row : table.rows) {
            QStringList cells;
            for (const Runs &cell : row.cells)
                cells << shownRuns(cell);
            text += (row.withPrevious ? "+ "_L1 : "| "_L1) + cells.join(" | "_L1) + u'\n';
        }
        return text;
    }
};

} // namespace

QString shown(const QList<Block> &blocks)
{
    QString text;
    for (const Block &block : blocks)
        text += std::visit(ShowBlock(), block);
    return text;
}

QString shown(const MinutesDocument &document)
{
    const QStringList head{document.title,
                           document.language,
                           document.date.toString(Qt::ISODate),
                           document.marking.text,
                           shownRuns(document.classification) + u' ' + shownRuns(document.handling),
                           document.heading,
                           document.facts.join(" / "_L1),
                           document.edition,
                           document.reference};
    return head.join(u'\n') + "\n\n"_L1 + shown(document.blocks);
}

} // namespace minutebook::test
