#include "models/print/tagger.h"

#include "models/print/livelink.h"
#include "models/print/numbering.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Links and texts in another language are elements of their own.
bool isApart(const Run &run)
{
    return !run.text.isEmpty() && (isLiveLink(run.link) || !run.language.isEmpty());
}

Role headingRole(int level)
{
    return level == 1 ? Role::Heading1 : level == 2 ? Role::Heading2 : Role::Heading3;
}

/// The number of an action or item heads its row; who sits on a committee is told by two columns alike.
bool headsRow(const TableBlock &block, const TableRow &row, qsizetype cell)
{
    return cell == 0 && block.kind != TableKind::People && row.cells.size() > 1 && !plain(row.cells.first()).trimmed().isEmpty();
}

} // namespace

qsizetype Tagger::addPlace()
{
    return add({Role::Text, add({Role::Paragraph, 0})});
}

qsizetype Tagger::addFigure(const QString &alternative)
{
    return add({.role = Role::Text, .parent = add({.role = Role::Figure, .parent = 0, .alternative = alternative})});
}

void Tagger::tag(HeadPart &part)
{
    if (part.role == Role::Heading1 && !part.strips.isEmpty())
        m_titles = m_level = 1;
    tagText(part.role, part.runs, part.strips);
}

/// A section with no item before it counts as one: no level may be left out (PDF/UA-1, 7.4.2).
void Tagger::tag(const HeadingBlock &block, Strips &strips)
{
    if (strips.isEmpty())
        return;
    m_level = std::min(m_level + 1, m_titles + block.level);
    tagText(headingRole(m_level), block.runs, strips);
}

void Tagger::tag(const ParagraphBlock &block, Strips &strips)
{
    tagText(Role::Paragraph, block.runs, strips);
}

void Tagger::tag(const ListItemBlock &block, Strips &strips)
{
    const qsizetype item = add({Role::ListItem, listFor(block)});
    const qsizetype label = add({Role::Text, add({Role::Label, item})});
    m_lists.last().body = add({Role::ListBody, item});
    Places places = addText(m_lists.constLast().body, block.runs);
    places.label = label;
    mark(strips, places);
}

void Tagger::tag(const TableBlock &block, Strips &strips)
{
    m_lists.clear();
    if (block.kind == TableKind::Contents)
        return tagContents(block, strips);
    const qsizetype table = add({Role::Table, 0});
    // A table of its heading alone has no parts: no body may be empty (PDF 1.7, 14.8.4.3.4).
    const bool hasBody = !block.rows.isEmpty();
    QList<QList<Places>> rows{addHeadRow(block, hasBody ? add({Role::TableHead, table}) : table)};
    const qsizetype body = hasBody ? add({Role::TableBody, table}) : table;
    for (const TableRow &row : block.rows)
        rows.append(addRow(block, row, body));
    for (Strip &strip : strips) {
        for (TextLine &line : strip.lines)
            mark(line, rows.at(line.row + 1).at(line.cell));
    }
}

/// What belongs to an entry is a table of contents of its own (PDF 1.7, 14.8.4.3.1); each leads to its place.
void Tagger::tagContents(const TableBlock &block, Strips &strips)
{
    const qsizetype contents = add({Role::Contents, 0});
    qsizetype below = -1;
    QList<QList<Places>> rows;
    for (const TableRow &row : block.rows) {
        if (row.withPrevious && below < 0)
            below = add({Role::Contents, contents});
        else if (!row.withPrevious)
            below = -1;
        const qsizetype item = add({Role::ContentsItem, row.withPrevious ? below : contents});
        const qsizetype link = add({Role::Link, add({Role::Reference, item})});
        QList<Places> cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const qsizetype text = add({Role::Text, link});
            cells.append(Places{text, {text}});
        }
        rows.append(cells);
    }
    for (Strip &strip : strips) {
        for (TextLine &line : strip.lines)
            mark(line, rows.at(line.row).at(line.cell));
    }
}

qsizetype Tagger::add(const Element &element)
{
    m_structure.append(element);
    return m_structure.size() - 1;
}

qsizetype Tagger::addApart(const Run &run, qsizetype parent)
{
    return add({.role = isLiveLink(run.link) ? Role::Link : Role::Span, .parent = parent, .language = run.language});
}

void Tagger::tagText(Role role, const Runs &runs, Strips &strips)
{
    if (strips.isEmpty() || runs.isEmpty())
        return;
    m_lists.clear();
    mark(strips, addText(add({role, 0}), runs));
}

Tagger::Places Tagger::addText(qsizetype element, const Runs &runs)
{
    Places places;
    qsizetype open = -1;
    for (const Run &run : runs) {
        if (!isApart(run) && open < 0)
            open = add({Role::Text, element});
        places.runs.append(isApart(run) ? add({Role::Text, addApart(run, element)}) : open);
        if (isApart(run))
            open = -1;
    }
    places.label = places.runs.value(0, -1);
    return places;
}

/// The list that an item goes on with, or a new one in the last item that is less deep.
qsizetype Tagger::listFor(const ListItemBlock &block)
{
    const Numbering numbering = numberingOf(block);
    while (!m_lists.isEmpty() && m_lists.constLast().depth > block.depth)
        m_lists.removeLast();
    const bool neighbour = !m_lists.isEmpty() && m_lists.constLast().depth == block.depth;
    if (neighbour && goesOn(m_lists.constLast().numbering, numbering))
        return m_lists.constLast().list;
    if (neighbour)
        m_lists.removeLast();
    const qsizetype parent = m_lists.isEmpty() ? 0 : m_lists.constLast().body;
    m_lists.append({block.depth, numbering, add({.role = Role::List, .parent = parent, .numbering = numbering}), 0});
    return m_lists.constLast().list;
}

QList<Tagger::Places> Tagger::addHeadRow(const TableBlock &block, qsizetype parent)
{
    const qsizetype row = add({Role::TableRow, parent});
    QList<Places> cells;
    for (const QString &column : block.columns)
        cells.append(addText(add({.role = Role::HeadingCell, .parent = row, .scope = Scope::Column}), {Run{column}}));
    return cells;
}

QList<Tagger::Places> Tagger::addRow(const TableBlock &block, const TableRow &row, qsizetype parent)
{
    const qsizetype element = add({Role::TableRow, parent});
    const qsizetype columns = row.cells.size() == 1 ? block.columns.size() : 1;
    QList<Places> cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Role role = headsRow(block, row, i) ? Role::HeadingCell : Role::Cell;
        cells.append(addText(add({.role = role, .parent = element, .scope = Scope::Row, .columns = columns}), row.cells.at(i)));
    }
    return cells;
}

void Tagger::mark(TextLine &line, const Places &places) const
{
    for (Stretch &stretch : line.stretches)
        stretch.tag = places.at(stretch.run);
    for (PageLink &link : line.links)
        link.tag = m_structure.at(places.at(link.run)).parent;
}

void Tagger::mark(Strips &strips, const Places &places) const
{
    for (Strip &strip : strips) {
        for (TextLine &line : strip.lines)
            mark(line, places);
    }
}

} // namespace minutebook
