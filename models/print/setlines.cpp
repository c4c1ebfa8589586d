#include "models/print/setlines.h"

#include "models/print/cover.h"
#include "models/print/fontfamilies.h"
#include "models/print/spell.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QUrl>

#include <algorithm>
#include <map>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A stretch of a paragraph in one run and one family.
struct Span {
    qsizetype begin = 0;
    qsizetype length = 0;
    int family = 0;
    const Run *run = nullptr;
    bool padded = false; ///< the last letter before a marking's box or in it: what follows keeps clear of the box's edge
};

struct Paragraph {
    QString text;
    QList<Span> spans;
    bool rightToLeft = false;
};

/// How far a marking's box reaches beyond its capitals.
qreal boxMargin(const TextStyle &style)
{
    return 0.15 * points(style.size);
}

bool isLive(const QString &link)
{
    const QString scheme = QUrl(link, QUrl::StrictMode).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1;
}

bool isBoxed(const Run &run)
{
    return run.marking && run.marking->box;
}

/// Makes the last letter a span of its own, with room after it.
void splitPadding(QList<Span> &spans)
{
    if (spans.isEmpty() || spans.last().length == 0)
        return;
    Span &last = spans.last();
    const Span letter{last.begin + last.length - 1, 1, last.family, last.run, true};
    last.length -= 1;
    spans.append(letter);
}

Paragraph gather(const Runs &runs)
{
    Paragraph paragraph;
    for (const Run &run : runs) {
        const CoveredText covered = cover(run.text);
        if (isBoxed(run))
            splitPadding(paragraph.spans);
        for (const FontRange &range : covered.ranges)
            paragraph.spans.append({paragraph.text.size() + range.begin, range.length, range.family, &run});
        paragraph.text += covered.text;
        if (isBoxed(run))
            splitPadding(paragraph.spans);
    }
    paragraph.rightToLeft = paragraph.text.isRightToLeft();
    return paragraph;
}

bool isBold(const Run &run)
{
    return run.bold || run.marking;
}

QTextLayout::FormatRange formatOf(const Span &span, const TextStyle &style)
{
    QTextCharFormat format;
    format.setFontFamilies(QStringList{familyName(span.family)});
    format.setFontWeight(isBold(*span.run) ? QFont::Bold : style.weight);
    format.setFontItalic(span.run->italic);
    if (span.padded) {
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(boxMargin(style));
    }
    return {static_cast<int>(span.begin), static_cast<int>(span.length), format};
}

bool isPlain(const Span &span)
{
    return span.family == 0 && !isBold(*span.run) && !span.run->italic;
}

QList<QTextLayout::FormatRange> formatsOf(const Paragraph &paragraph, const TextStyle &style)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : paragraph.spans) {
        if (!isPlain(span))
            formats.append(formatOf(span, style));
    }
    return formats;
}

Colour inkOf(const Span &span, const TextStyle &style)
{
    if (span.run->marking)
        return span.run->marking->text;
    return isLive(span.run->link) ? style::linkInk : style.ink;
}

/// The glyph runs of a span's part on a line, in the order in which they are read.
QList<QGlyphRun> glyphRunsOf(const QTextLine &line, qsizetype begin, qsizetype length)
{
    auto runs = line.glyphRuns(static_cast<int>(begin), static_cast<int>(length), QTextLayout::RetrieveAll);
    runs.removeIf([](const QGlyphRun &run) { return run.glyphIndexes().isEmpty(); });
    const auto first = [](const QGlyphRun &run) { return std::ranges::min(run.stringIndexes()); };
    std::ranges::stable_sort(runs, {}, first);
    return runs;
}

/// Makes one line of a paragraph out of what QTextLayout says of it.
class LineSetter
{
public:
    LineSetter(const Paragraph &paragraph, const TextStyle &style, const QTextLine &source)
        : m_paragraph(paragraph)
        , m_style(style)
        , m_source(source)
    {
    }

    SetLine set()
    {
        measure();
        for (const Span &span : m_paragraph.spans)
            setSpan(span);
        decorate();
        return std::move(m_set);
    }

private:
    [[nodiscard]] qsizetype end() const { return m_source.textStart() + m_source.textLength(); }

    /// Spaces at a line's end do not count; QTextLine leaves them out of all lines but the last.
    [[nodiscard]] qreal trailingWidth() const
    {
        const QStringView text(m_paragraph.text);
        qsizetype trimmed = text.size();
        while (trimmed > 0 && text.at(trimmed - 1).isSpace())
            --trimmed;
        if (end() < text.size() || trimmed == text.size())
            return 0;
        return QFontMetricsF(textFont(m_style.size, m_style.weight)).horizontalAdvance(text.sliced(trimmed).toString());
    }

    void measure()
    {
        // A script with tall letters gets the room it needs; all other lines keep their distance.
        const qreal needed = m_source.ascent() + m_source.descent();
        const qreal height = std::max(points(m_style.leading), needed);
        const QRectF natural = m_source.naturalTextRect();
        const qreal trailing = trailingWidth();
        m_set.line.box = QRectF(natural.left() + (m_paragraph.rightToLeft ? trailing : 0), 0, natural.width() - trailing, height);
        m_set.line.baseline = (height - needed) / 2 + m_source.ascent();
    }

    void setSpan(const Span &span)
    {
        const qsizetype from = std::max<qsizetype>(span.begin, m_source.textStart());
        const qsizetype to = std::min<qsizetype>(span.begin + span.length, end());
        if (from >= to)
            return;
        const auto runs = glyphRunsOf(m_source, from, to - from);
        qsizetype begin = from;
        for (qsizetype i = 0; i < runs.size(); ++i) {
            const qsizetype next = i + 1 < runs.size() ? std::ranges::min(runs.at(i + 1).stringIndexes()) : to;
            addStretch(span, runs.at(i), m_paragraph.text.sliced(begin, next - begin));
            begin = next;
        }
    }

    void addStretch(const Span &span, const QGlyphRun &glyphs, const QString &text)
    {
        m_set.line.stretches.append({text, glyphs, 0, inkOf(span, m_style), spellingsOf(glyphs, text)});
        m_boxes[span.run] |= glyphs.boundingRect();
    }

    void decorate()
    {
        for (const auto &[run, box] : m_boxes) {
            if (isBoxed(*run))
                m_set.fills.append({around(box), *run->marking->box});
            if (isLive(run->link))
                addLink(*run, QRectF(box.left(), 0, box.width(), m_set.line.box.height()) & m_set.line.box);
        }
    }

    void addLink(const Run &run, const QRectF &box)
    {
        m_set.links.append({box, run.link});
        m_set.fills.append({QRectF(box.left(), m_set.line.baseline + points(1.5), box.width(), points(0.4)), style::linkInk});
    }

    /// The text's own box ends with the room after its last letter.
    [[nodiscard]] QRectF around(const QRectF &box) const
    {
        const qreal margin = boxMargin(m_style);
        const qreal capitals = 0.714 * points(m_style.size);
        return QRectF(box.left(), m_set.line.baseline - capitals, box.width(), capitals).adjusted(-margin, -margin, 0, margin);
    }

    const Paragraph &m_paragraph;
    const TextStyle &m_style;
    const QTextLine &m_source;
    std::map<const Run *, QRectF> m_boxes; ///< where each run stands on the line; in the order of the runs, which are in one list
    SetLine m_set;
};

QTextOption textOption(const Paragraph &paragraph)
{
    QTextOption option(paragraph.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(paragraph.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

QList<SetLine> breakLines(const Paragraph &paragraph, const TextStyle &style, qreal width)
{
    QTextLayout layout(paragraph.text, textFont(style.size, style.weight));
    layout.setFormats(formatsOf(paragraph, style));
    layout.setTextOption(textOption(paragraph));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, -line.ascent()});
    }
    layout.endLayout();
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
    for (PageLink &link : links)
        link.box.translate(dx, dy);
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

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace minutebook
