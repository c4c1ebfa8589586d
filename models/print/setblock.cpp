#include "models/print/setblock.h"

#include "models/print/cover.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A paragraph with a label before it: an item's number, a list's mark. Labels end at one line, so that "9." and "10." are aligned.
struct Hanging {
    Runs label;
    Runs runs;
    TextStyle style;
    PageColumn labels;
    PageColumn text;
    bool isHeading = false;
};

PageColumn mirrored(const PageColumn &column, const PageColumn &page)
{
    return {page.left + page.right - column.right, page.left + page.right - column.left};
}

/// Counts the runs of the text from 0, so that those of the label are below it.
void countRuns(QList<SetLine> &lines, qsizetype labels)
{
    for (SetLine &line : lines) {
        for (Stretch &stretch : line.line.stretches)
            stretch.run -= labels;
        for (PageLink &link : line.line.links)
            link.run -= labels;
    }
}

/// The label and the text after it are one line.
void attachLabel(Strips &strips, SetLine label, qreal left)
{
    label.translate(left - label.line.box.left(), 0);
    if (strips.isEmpty()) {
        strips = stripsOf({label}, PageColumn{});
        return;
    }
    const auto strip = strips.begin();
    const auto line = strip->lines.begin();
    label.translate(0, line->baseline - label.line.baseline);
    line->box |= label.line.box;
    line->stretches = label.line.stretches + line->stretches;
    strip->fills += label.fills;
}

QList<SetLine> setParagraphLines(const Runs &runs, const TextStyle &style, qreal width)
{
    return setLines(runs, style, width);
}

/// A text in a right-to-left script has its label at the right. A label that is wider than its column runs on into the text.
Strips setHanging(const Hanging &hanging, const PageColumn &page)
{
    const bool reversed = plain(hanging.runs).isRightToLeft();
    QList<SetLine> label{setLine(hanging.label, hanging.style, reversed ? Qt::RightToLeft : Qt::LeftToRight)};
    countRuns(label, hanging.label.size());
    const PageColumn text = reversed ? mirrored(hanging.text, page) : hanging.text;
    const PageColumn labels = reversed ? mirrored(hanging.labels, page) : hanging.labels;
    const qreal width = label.first().line.box.width();
    const auto set = hanging.isHeading ? &setBalanced : &setParagraphLines;
    if (hanging.label.isEmpty() || width > labels.width()) {
        QList<SetLine> lines = set(hanging.label + hanging.runs, hanging.style, text.width());
        countRuns(lines, hanging.label.size());
        return stripsOf(lines, text);
    }
    Strips strips = stripsOf(set(hanging.runs, hanging.style, text.width()), text);
    attachLabel(strips, label.first(), reversed ? labels.left : labels.right - width);
    return strips;
}

struct NumberedTitle {
    Runs number;
    Runs title;
};

/// "12. Title" in its two parts; without a number it is all title.
NumberedTitle splitNumber(const Runs &runs)
{
    static const QRegularExpression number(u"^\\d{1,3}(\\.\\d{1,3})*\\.\\s+"_s);
    const auto match = runs.isEmpty() ? QRegularExpressionMatch() : number.match(runs.first().text);
    if (!match.hasMatch())
        return {{}, runs};
    NumberedTitle parts{{runs.first()}, runs};
    parts.number.first().text = match.captured();
    parts.title.first().text = runs.first().text.sliced(match.capturedLength());
    return parts;
}

OutlineEntry bookmarkOf(const HeadingBlock &heading)
{
    return {withControlsShown(plain(heading.runs)).simplified(), heading.level, 0, 0};
}

struct ParagraphDesign {
    TextStyle style;
    qreal space = 0;
    qreal indent = 0;
};

ParagraphDesign designOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return {style::body, points(7), 0};
    case ParagraphStyle::PostMeetingNote:
        return {style::note, points(10), points(14)};
    case ParagraphStyle::NextMeeting:
        return {style::nextMeeting, points(18), 0};
    }
    return {};
}

/// A bar at the left, all along the note.
void addBar(Strips &strips, const PageColumn &column)
{
    for (Strip &strip : strips)
        strip.fills.append({QRectF(column.left, 0, points(2), strip.height), style::strongRule});
}

void addRuleAbove(Strip &strip, const PageColumn &column)
{
    strip.pushDown(points(12));
    strip.fills.append({QRectF(column.left, 0, column.width(), points(0.75)), style::strongRule});
}

BreakCost costBelow(qsizetype line, qsizetype lines)
{
    const bool lone = lines > 1 && (line == 0 || line == lines - 2);
    return lone ? BreakCost::LoneLine : BreakCost::None;
}

} // namespace

Strips stripsOf(const QList<SetLine> &lines, const PageColumn &column)
{
    Strips strips;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        SetLine line = lines.at(i);
        line.translate(column.left, 0);
        Strip strip;
        strip.height = line.line.box.height();
        strip.breakBelow = costBelow(i, lines.size());
        strip.lines = {line.line};
        strip.fills = line.fills;
        strips.append(strip);
    }
    return strips;
}

Strips setHeading(const HeadingBlock &heading, const Grid &grid)
{
    const TextStyle &style = heading.level == 1 ? style::item : style::section;
    const NumberedTitle parts = splitNumber(heading.runs);
    const PageColumn numbers{grid.text.left - grid.numbers, grid.text.left - points(8)};
    Strips strips = setHanging({parts.number, parts.title, style, numbers, grid.text, true}, grid.text);
    if (strips.isEmpty())
        return strips;
    for (Strip &strip : strips)
        strip.breakBelow = BreakCost::AfterHeading;
    strips.first().space = points(heading.level == 1 ? 20 : 12);
    strips.first().bookmark = bookmarkOf(heading);
    return strips;
}

Strips setParagraph(const ParagraphBlock &paragraph, const Grid &grid)
{
    const ParagraphDesign design = designOf(paragraph.style);
    const PageColumn column = grid.text.indented(design.indent);
    Strips strips = stripsOf(setLines(paragraph.runs, design.style, column.width()), column);
    if (strips.isEmpty())
        return strips;
    const bool goesOn = paragraph.withPrevious && paragraph.style == ParagraphStyle::Body;
    strips.first().space = goesOn ? points(3.5) : design.space;
    if (paragraph.style == ParagraphStyle::PostMeetingNote)
        addBar(strips, grid.text);
    if (paragraph.style == ParagraphStyle::NextMeeting)
        addRuleAbove(strips.first(), grid.text);
    return strips;
}

Strips setListItem(const ListItemBlock &item, const ListIndent &indent, const Grid &grid)
{
    const Runs label{Run{shownLabel(item) + u' '}};
    const PageColumn labels{grid.text.left + indent.label, grid.text.left + indent.text - points(5)};
    Strips strips = setHanging({label, item.runs, style::body, labels, grid.text.indented(indent.text)}, grid.text);
    if (!strips.isEmpty())
        strips.first().space = points(3.5);
    return strips;
}

QString shownLabel(const ListItemBlock &item)
{
    if (item.label != u"-"_s)
        return item.label;
    return item.depth % 2 ? u"–"_s : u"•"_s;
}

} // namespace minutebook
