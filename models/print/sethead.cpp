#include "models/print/sethead.h"

#include "models/minutes/phrases.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal besideBar = points(11);

Colour barColour(const Marking &marking)
{
    return marking.ink.box.value_or(marking.ink.text);
}

Runs statementOf(const MinutesDocument &document)
{
    Runs runs = document.classification;
    if (!runs.isEmpty() && !document.handling.isEmpty())
        runs.append(Run{u" "_s});
    return runs + document.handling;
}

/// The classification stands beside a bar in the marking's colour, with a little room above and below.
Strips setStatement(const MinutesDocument &document, const Grid &grid)
{
    const PageColumn column = grid.text.indented(besideBar);
    Strips strips = stripsOf(setLines(statementOf(document), style::handling, column.width()), column);
    if (strips.isEmpty())
        return strips;
    strips.first().pushDown(points(2));
    strips.last().height += points(2);
    for (Strip &strip : strips)
        strip.fills.prepend({QRectF(grid.text.left, 0, points(3), strip.height), barColour(document.marking)});
    return strips;
}

struct HeadLine {
    QString text;
    TextStyle style;
    qreal space;
    Role role = Role::Paragraph;
};

QList<HeadLine> headLinesOf(const MinutesDocument &document)
{
    QList<HeadLine> lines{{document.heading, style::title, points(26), Role::Heading1}};
    for (const QString &fact : document.facts)
        lines.append({fact, style::fact, fact == document.facts.first() ? points(6) : 0});
    lines.append({document.edition, style::edition, points(14)});
    if (document.copy)
        lines.append({copyPhrase(*document.copy), style::fact, points(6)});
    return lines;
}

HeadPart setHeadLine(const HeadLine &line, const Grid &grid)
{
    const Runs runs{Run{line.text}};
    Strips strips = stripsOf(setLines(runs, line.style, grid.text.width()), grid.text);
    for (Strip &strip : strips)
        strip.breakBelow = BreakCost::AfterHeading;
    if (!strips.isEmpty())
        strips.first().space = line.space;
    return {line.role, runs, strips};
}

} // namespace

QList<HeadPart> setHead(const MinutesDocument &document, const Grid &grid)
{
    QList<HeadPart> parts{{Role::Paragraph, statementOf(document), setStatement(document, grid)}};
    for (const HeadLine &line : headLinesOf(document))
        parts.append(setHeadLine(line, grid));
    return parts;
}

} // namespace minutebook
