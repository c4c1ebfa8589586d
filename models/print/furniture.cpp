#include "models/print/furniture.h"

#include "models/minutes/phrases.h"
#include "models/print/fontfamilies.h"
#include "models/print/setlines.h"

#include <QFontMetricsF>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView titleSeparator = u"  ·  ";

enum class Side { Left, Middle, Right };

qreal leftOf(Side side, const PageColumn &column, qreal width)
{
    switch (side) {
    case Side::Left:
        return column.left;
    case Side::Middle:
        return (column.left + column.right - width) / 2;
    case Side::Right:
        return column.right - width;
    }
    return column.left;
}

/// One header or footer: lines of text around one middle line.
class Furniture
{
public:
    Furniture(Page &page, PagePart part, const PageColumn &column, qreal middle)
        : m_page(page)
        , m_part(part)
        , m_column(column)
        , m_middle(middle)
    {
    }

    /// `share` is of the line; what is longer is cut short.
    void add(const QString &text, Side side, qreal share = 1)
    {
        const QFontMetricsF metrics(textFont(style::furniture.size));
        put({Run{metrics.elidedText(text, Qt::ElideRight, share * m_column.width())}}, style::furniture, side);
    }

    /// At the left. Where not all has room, the first gives way: a body has a long name, and what is read is known by the others.
    void addTitle(QStringList parts, qreal share)
    {
        if (parts.isEmpty())
            return;
        const QFontMetricsF metrics(textFont(style::furniture.size));
        const QString behind = QStringList(QStringList{QString()} + parts.sliced(1)).join(titleSeparator);
        const qreal room = share * m_column.width() - metrics.horizontalAdvance(behind);
        parts.first() = metrics.elidedText(parts.first(), Qt::ElideRight, std::max(0.0, room));
        add(parts.join(titleSeparator), Side::Left, share);
    }

    /// At the left; what is added there afterwards stands beside it.
    void addDraft(const QString &draft)
    {
        if (draft.isEmpty())
            return;
        put({Run{draft}}, style::draft, Side::Left);
        m_column.left = m_page.lines.last().box.right() + points(9);
    }

    /// TLP 2.0: 12 points or more, right-justified; elsewhere in the middle of the foot.
    void addMarking(const Marking &marking, Side side)
    {
        Run run{marking.text};
        run.marking = marking.ink;
        const qreal size = marking.points;
        put({run}, {size, size * 1.4, QFont::Bold, marking.ink.text}, side);
    }

    void addRule(qreal y) { m_page.fills.append({QRectF(m_column.left, y, m_column.width(), points(0.5)), style::rule}); }

private:
    void put(const Runs &runs, const TextStyle &style, Side side)
    {
        SetLine set = setLine(runs, style);
        if (set.line.stretches.isEmpty())
            return;
        const QRectF box = set.line.box;
        set.translate(leftOf(side, m_column, box.width()) - box.left(), m_middle - box.center().y());
        set.line.part = m_part;
        for (Stretch &stretch : set.line.stretches)
            stretch.tag = m_part == PagePart::Header ? artifact::header : artifact::footer;
        m_page.lines.append(set.line);
        m_page.fills.append(set.fills);
    }

    Page &m_page;
    PagePart m_part;
    PageColumn m_column;
    qreal m_middle;
};

QStringList runningTitle(const MinutesDocument &document)
{
    QStringList parts{document.organisation, document.edition, document.reference};
    parts.removeAll(QString());
    return parts;
}

bool labelled(const MinutesDocument &document)
{
    return document.marking.place == MarkingPlace::HeaderAndFooter;
}

void addHeader(Furniture header, const MinutesDocument &document, qsizetype index)
{
    header.addDraft(document.draft);
    if (index > 0)
        header.addTitle(runningTitle(document), labelled(document) ? 0.7 : 1);
    if (labelled(document))
        header.addMarking(document.marking, Side::Right);
}

void addFooter(Furniture footer, const MinutesDocument &document, const QString &number)
{
    footer.add(document.reference, Side::Left, 0.35);
    if (labelled(document)) {
        footer.add(number, Side::Middle);
        footer.addMarking(document.marking, Side::Right);
    } else {
        footer.addMarking(document.marking, Side::Middle);
        footer.add(number, Side::Right);
    }
}

QStringList linesBelow(const MinutesDocument &document)
{
    QStringList lines{document.copy ? copyPhrase(*document.copy) : QString(), document.footer};
    lines.removeAll(QString());
    return lines;
}

} // namespace

int footerLines(const MinutesDocument &document)
{
    return 1 + static_cast<int>(linesBelow(document).size());
}

bool fitsFooter(const QString &line, PageSize size)
{
    return setLine({Run{line}}, style::furniture).line.box.width() <= gridOf(size).text.width();
}

void addFurniture(Page &page, const MinutesDocument &document, const Grid &grid, qsizetype index, PageNumbers number)
{
    addHeader({page, PagePart::Header, grid.text, grid.header}, document, index);
    Furniture footer(page, PagePart::Footer, grid.text, grid.footer);
    footer.addRule(grid.footer - points(14));
    addFooter(footer, document, pageNumberPhrase(number.first, number.count));
    qreal middle = grid.footer;
    for (const QString &line : linesBelow(document)) {
        middle += footerLeading;
        Furniture(page, PagePart::Footer, grid.text, middle).add(line, Side::Left);
    }
}

} // namespace minutebook
