#include "tests/print/readpages.h"

#include "models/print/setblock.h"
#include "models/print/setlines.h"

#include <map>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

struct PartsOf {
    QStringList operator()(const HeadingBlock &block) const { return {plain(block.runs).simplified()}; }
    QStringList operator()(const ParagraphBlock &block) const { return {plain(block.runs).simplified()}; }
    QStringList operator()(const ListItemBlock &block) const { return {(shownLabel(block) + u' ' + plain(block.runs)).simplified()}; }

    QStringList operator()(const TableBlock &block) const
    {
        QStringList parts = block.columns;
        for (const TableRow &row : block.rows) {
            for (const Runs &cell : row.cells)
                parts.append(plain(cell).simplified());
        }
        return parts;
    }
};

/// Page, row and cell: the order in which a table is read, but for the page of a torn row.
using CellPlace = std::pair<qsizetype, qsizetype>;

} // namespace

QList<PlacedLine> linesOf(const Pages &pages, PagePart part)
{
    QList<PlacedLine> lines;
    for (qsizetype page = 0; page < pages.pages.size(); ++page) {
        for (const TextLine &line : pages.pages.at(page).lines) {
            if (line.part == part)
                lines.append({page, line});
        }
    }
    return lines;
}

QList<PlacedLine> linesOf(const Pages &pages, qsizetype block)
{
    QList<PlacedLine> lines = linesOf(pages, PagePart::Body);
    lines.removeIf([block](const PlacedLine &placed) { return placed.line.block != block; });
    return lines;
}

QStringList partsOf(const Block &block)
{
    return std::visit(PartsOf{}, block);
}

QStringList partsOf(const Pages &pages, qsizetype block)
{
    std::map<CellPlace, QString> parts;
    const auto lines = linesOf(pages, block);
    for (const PlacedLine &placed : lines) {
        const bool repeated = placed.line.cell >= 0 && placed.line.row < 0 && placed.page > lines.first().page;
        if (!repeated)
            parts[{placed.line.row, placed.line.cell}] += placed.line.text();
    }
    QStringList texts;
    for (const auto &[place, text] : parts)
        texts.append(text.simplified());
    return texts;
}

} // namespace minutebook::test
