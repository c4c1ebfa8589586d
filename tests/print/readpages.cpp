#include "tests/print/readpages.h"

#include "models/print/rolename.h"
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

QString attributesOf(const Element &element)
{
    QStringList attributes{element.language};
    if (element.role == Role::List)
        attributes.append(QStringList{u"none"_s, u"disc"_s, u"1"_s, u"A"_s, u"a"_s, u"I"_s, u"i"_s}.at(static_cast<int>(element.numbering)));
    if (element.role == Role::HeadingCell)
        attributes.append(element.scope == Scope::Row ? u"row"_s : u"column"_s);
    if (element.columns > 1)
        attributes.append(u"over %1"_s.arg(element.columns));
    attributes.removeAll(QString());
    return attributes.isEmpty() ? QString() : u" ("_s + attributes.join(u", "_s) + u')';
}

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

QStringList treeOf(const Pages &pages)
{
    QHash<qsizetype, QString> texts;
    for (const Page &page : pages.pages) {
        for (const TextLine &line : page.lines) {
            for (const Stretch &stretch : line.stretches)
                texts[stretch.tag] += stretch.text;
        }
    }
    QStringList tree;
    for (qsizetype tag = 1; tag < pages.structure.size(); ++tag) {
        const Element &element = pages.structure.at(tag);
        qsizetype depth = -1;
        for (qsizetype above = element.parent; above >= 0; above = pages.structure.at(above).parent)
            ++depth;
        const bool isText = element.role == Role::Text;
        const QString name = isText ? u'"' + texts.value(tag).simplified() + u'"' : QString::fromStdString(roleName(element.role)).sliced(1);
        tree.append(QString(qsizetype{2} * depth, u' ') + name + attributesOf(element));
    }
    return tree;
}

} // namespace minutebook::test
