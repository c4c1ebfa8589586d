#include "models/print/setlines.h"

#include "models/print/fontfamilies.h"
#include "models/print/linesetter.h"
#include "models/print/paragraph.h"

#include <algorithm>

namespace minutebook {

namespace {

QTextOption textOption(const Paragraph &paragraph, QTextOption::WrapMode mode)
{
    QTextOption option(paragraph.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(mode);
    option.setUseDesignMetrics(true);
    option.setTextDirection(paragraph.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

void lay(QTextLayout &layout, const Paragraph &paragraph, const TextStyle &style, qreal width, QTextOption::WrapMode mode)
{
    layout.setFormats(formatsOf(paragraph, style));
    layout.setTextOption(textOption(paragraph, mode));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, -line.ascent()});
    }
    layout.endLayout();
}

QList<SetLine> breakLines(const Paragraph &paragraph, const TextStyle &style, qreal width)
{
    QTextLayout layout(paragraph.text, textFont(style.size, style.weight));
    lay(layout, paragraph, style, width, QTextOption::WrapAtWordBoundaryOrAnywhere);
    QList<SetLine> lines;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        lines.append(LineSetter(paragraph, style, line).set());
    }
    return lines;
}

} // namespace

void SetLine::translate(qreal dx, qreal dy)
{
    line.translate(dx, dy);
    for (Fill &fill : fills)
        fill.box.translate(dx, dy);
}

QList<SetLine> setLines(const Runs &runs, const TextStyle &style, qreal width, Qt::LayoutDirection direction)
{
    Paragraph paragraph = gather(runs);
    if (direction != Qt::LayoutDirectionAuto)
        paragraph.rightToLeft = direction == Qt::RightToLeft;
    if (paragraph.text.isEmpty())
        return {};
    return breakLines(paragraph, style, width);
}

SetLine setLine(const Runs &runs, const TextStyle &style, Qt::LayoutDirection direction)
{
    constexpr qreal endless = points(100'000);
    const auto lines = setLines(runs, style, endless, direction);
    return lines.isEmpty() ? SetLine{} : lines.first();
}

qreal widestWord(const Runs &runs, const TextStyle &style)
{
    const Paragraph paragraph = gather(runs);
    QTextLayout layout(paragraph.text, textFont(style.size, style.weight));
    lay(layout, paragraph, style, 0, QTextOption::WordWrap);
    qreal widest = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    return widest;
}

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace minutebook
