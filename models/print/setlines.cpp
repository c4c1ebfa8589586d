#include "models/print/setlines.h"

#include "models/print/fontfamilies.h"
#include "models/print/linesetter.h"
#include "models/print/linestarts.h"
#include "models/print/paragraph.h"

#include <algorithm>

namespace minutebook {

namespace {

constexpr qreal endless = points(100'000);

/// No marking begins a line behind the text that it is of.
QList<qsizetype> badStartsOf(const Paragraph &paragraph)
{
    QList<qsizetype> places = badLineStarts(paragraph.text);
    for (const FontSpan &span : paragraph.spans) {
        if (span.run->marking && span.begin > 0 && paragraph.text.at(span.begin - 1).isSpace())
            places.append(span.begin);
    }
    std::ranges::sort(places);
    return places;
}

QTextOption textOption(const Paragraph &paragraph, QTextOption::WrapMode mode)
{
    QTextOption option(paragraph.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(mode);
    option.setUseDesignMetrics(true);
    option.setTextDirection(paragraph.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

/// A line that would be followed by one with a bad beginning ends with an earlier word, unless it would lose half of itself.
class LineEnds
{
public:
    LineEnds(const Paragraph &paragraph, qreal width)
        : m_text(paragraph.text)
        , m_width(width)
        , m_bad(badStartsOf(paragraph))
    {
    }

    void fit(QTextLine &line) const
    {
        fill(line);
        while (isBad(line)) {
            if (!shorten(line))
                return fill(line);
        }
    }

private:
    static constexpr qreal least = 0.5;

    /// Behind a word that was broken QTextLine may take a little more than there is room for.
    void fill(QTextLine &line) const
    {
        line.setLineWidth(m_width);
        for (qreal room = m_width - 1; room > m_width * least && line.naturalTextWidth() > m_width; --room)
            line.setLineWidth(room);
    }

    /// By a word. Whether that can be.
    bool shorten(QTextLine &line) const
    {
        const qsizetype before = end(line);
        const qreal less = line.naturalTextWidth() - 1;
        if (less < m_width * least)
            return false;
        line.setLineWidth(less);
        return end(line) < before && !partsWord(line);
    }

    static qsizetype end(const QTextLine &line) { return line.textStart() + line.textLength(); }

    [[nodiscard]] bool isBad(const QTextLine &line) const
    {
        return end(line) < m_text.size() && std::ranges::binary_search(m_bad, end(line));
    }

    [[nodiscard]] bool partsWord(const QTextLine &line) const
    {
        const qsizetype at = end(line);
        return at < m_text.size() && m_text.at(at - 1).isLetterOrNumber() && m_text.at(at).isLetterOrNumber();
    }

    const QString &m_text;
    qreal m_width;
    QList<qsizetype> m_bad;
};

void lay(QTextLayout &layout, const Paragraph &paragraph, const TextStyle &style, qreal width)
{
    const LineEnds ends(paragraph, width);
    layout.setFormats(formatsOf(paragraph, style));
    layout.setTextOption(textOption(paragraph, QTextOption::WrapAtWordBoundaryOrAnywhere));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        ends.fit(line);
        // What stands at the right keeps its edge where the line was made shorter.
        line.setPosition({paragraph.rightToLeft ? width - line.width() : 0, -line.ascent()});
    }
    layout.endLayout();
}

/// Where no word is broken and every place between words is good.
qreal widestLine(const Paragraph &paragraph, const TextStyle &style, qreal width)
{
    QTextLayout layout(paragraph.text, textFont(style.size, style.weight));
    layout.setFormats(formatsOf(paragraph, style));
    layout.setTextOption(textOption(paragraph, QTextOption::WordWrap));
    layout.beginLayout();
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return widest;
}

QList<SetLine> breakLines(const Paragraph &paragraph, const TextStyle &style, qreal width)
{
    QTextLayout layout(paragraph.text, textFont(style.size, style.weight));
    layout.setCacheEnabled(true); // else its glyphs are shaped once for the lines' ends and once more for the lines
    lay(layout, paragraph, style, width);
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
    const auto lines = setLines(runs, style, endless, direction);
    return lines.isEmpty() ? SetLine{} : lines.first();
}

qreal widestWord(const Runs &runs, const TextStyle &style)
{
    Paragraph paragraph = gather(runs);
    for (const qsizetype place : badLineStarts(paragraph.text, LastWord::Free)) {
        if (place > 0 && paragraph.text.at(place - 1) == u' ')
            paragraph.text[place - 1] = QChar::Nbsp;
    }
    return widestLine(paragraph, style, 0);
}

qreal naturalWidth(const Runs &runs, const TextStyle &style)
{
    return widestLine(gather(runs), style, endless);
}

QList<SetLine> setBalanced(const Runs &runs, const TextStyle &style, qreal width)
{
    QList<SetLine> lines = setLines(runs, style, width);
    if (lines.size() < 2)
        return lines;
    constexpr int steps = 7;
    qreal tooNarrow = width / 2;
    qreal enough = width;
    for (int i = 0; i < steps; ++i) {
        const qreal middle = (tooNarrow + enough) / 2;
        (setLines(runs, style, middle).size() > lines.size() ? tooNarrow : enough) = middle;
    }
    return setLines(runs, style, enough);
}

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace minutebook
