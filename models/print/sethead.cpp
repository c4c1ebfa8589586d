#include "models/print/sethead.h"

#include "models/minutes/phrases.h"
#include "models/minutes/telllanguages.h"
#include "models/print/logo.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal besideBar = points(11);
constexpr qreal besideLogo = points(24);
constexpr std::array titleSizes{20.0, 18.0, 16.0};

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

/// Beside a bar in the marking's colour, with a little room above and below.
Strips setStatement(const MinutesDocument &document, const PageColumn &whole)
{
    const PageColumn column = whole.indented(besideBar);
    Strips strips = stripsOf(setLines(statementOf(document), style::handling, column.width()), column);
    if (strips.isEmpty())
        return strips;
    strips.first().pushDown(points(2));
    strips.last().height += points(2);
    for (Strip &strip : strips)
        strip.fills.prepend({QRectF(whole.left, 0, points(3), strip.height), barColour(document.marking)});
    return strips;
}

/// At the right, its top on that of the statement.
Strips setTop(const MinutesDocument &document, const QImage &logo, const Grid &grid)
{
    if (logo.isNull())
        return setStatement(document, grid.text);
    const QSizeF size = logoSize(logo);
    Strips strips = setStatement(document, {grid.text.left, grid.text.right - size.width() - besideLogo});
    if (strips.isEmpty())
        strips.append(Strip{});
    strips.first().pictures.append({QRectF(QPointF(grid.text.right - size.width(), 0), size), logo});
    const qreal height = std::accumulate(strips.cbegin(), strips.cend(), 0.0,
                                         [](qreal sum, const Strip &strip) { return sum + strip.height; });
    strips.last().height += std::max(0.0, size.height() - height);
    for (Strip &strip : strips)
        strip.breakBelow = BreakCost::AfterHeading;
    return strips;
}

struct HeadLine {
    QString text;
    TextStyle style;
    qreal space;
    Role role = Role::Paragraph;
};

/// As large as it may be on one line; what does not fit there at all is as large as any.
TextStyle titleStyleFor(const QString &title, const Grid &grid)
{
    TextStyle style = style::title;
    for (const qreal size : titleSizes) {
        style.size = size;
        style.leading = 1.3 * size;
        if (naturalWidth({Run{title}}, style) <= grid.text.width())
            return style;
    }
    return style::title;
}

QList<HeadLine> headLinesOf(const MinutesDocument &document, const Grid &grid)
{
    QList<HeadLine> lines{{document.heading, titleStyleFor(document.heading, grid), points(26), Role::Heading1}};
    for (const QString &fact : document.facts)
        lines.append({fact, style::fact, fact == document.facts.first() ? points(6) : 0});
    lines.append({document.edition, style::edition, points(14)});
    if (document.copy)
        lines.append({copyPhrase(*document.copy), style::fact, points(6)});
    return lines;
}

HeadPart setHeadLine(const HeadLine &line, const MinutesDocument &document, const Grid &grid)
{
    const Runs runs = withLanguages({Run{line.text}}, document.language);
    Strips strips = stripsOf(setBalanced(runs, line.style, grid.text.width()), grid.text);
    for (Strip &strip : strips)
        strip.breakBelow = BreakCost::AfterHeading;
    if (!strips.isEmpty())
        strips.first().space = line.space;
    return {line.role, runs, strips};
}

} // namespace

QList<HeadPart> setHead(const MinutesDocument &document, const QImage &logo, const Grid &grid)
{
    QList<HeadPart> parts{{Role::Paragraph, statementOf(document), setTop(document, logo, grid)}};
    for (const HeadLine &line : headLinesOf(document, grid))
        parts.append(setHeadLine(line, document, grid));
    return parts;
}

} // namespace minutebook
