#include "models/print/linesetter.h"

#include "models/print/fontfamilies.h"
#include "models/print/livelink.h"
#include "models/print/spell.h"

#include <QFontMetricsF>
#include <QRawFont>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Colour inkOf(const FontSpan &span, const TextStyle &style)
{
    if (span.run->marking)
        return span.run->marking->text;
    return isLiveLink(span.run->link) ? style::linkInk : style.ink;
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

} // namespace

LineSetter::LineSetter(const Paragraph &paragraph, const TextStyle &style, const QTextLine &source)
    : m_paragraph(paragraph)
    , m_style(style)
    , m_source(source)
{
}

SetLine LineSetter::set()
{
    measure();
    for (const FontSpan &span : m_paragraph.spans)
        setSpan(span);
    endWithSpace();
    decorate();
    return std::move(m_set);
}

qsizetype LineSetter::end() const
{
    return m_source.textStart() + m_source.textLength();
}

/// Spaces at a line's end do not count; QTextLine leaves them out of all lines but the last.
qreal LineSetter::trailingWidth() const
{
    const QStringView text(m_paragraph.text);
    qsizetype trimmed = text.size();
    while (trimmed > 0 && text.at(trimmed - 1).isSpace())
        --trimmed;
    if (end() < text.size() || trimmed == text.size())
        return 0;
    return QFontMetricsF(textFont(m_style.size, m_style.weight)).horizontalAdvance(text.sliced(trimmed).toString());
}

void LineSetter::measure()
{
    // A script with tall letters gets the room it needs; all other lines keep their distance.
    const qreal needed = m_source.ascent() + m_source.descent();
    const qreal height = std::max(points(m_style.leading), needed);
    const QRectF natural = m_source.naturalTextRect();
    const qreal trailing = trailingWidth();
    m_set.line.box = QRectF(natural.left() + (m_paragraph.rightToLeft ? trailing : 0), 0, natural.width() - trailing, height);
    m_set.line.baseline = (height - needed) / 2 + m_source.ascent();
}

void LineSetter::setSpan(const FontSpan &span)
{
    const qsizetype from = std::max<qsizetype>(span.begin, m_source.textStart());
    const qsizetype to = std::min<qsizetype>(span.begin + span.length, end());
    if (from >= to)
        return;
    const auto runs = glyphRunsOf(m_source, from, to - from);
    // QTextLine has no glyph for a space at a line's end; it is still part of the text.
    if (runs.isEmpty() && !m_set.line.stretches.isEmpty())
        m_set.line.stretches.last().text += m_paragraph.text.sliced(from, to - from);
    qsizetype begin = from;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const qsizetype next = i + 1 < runs.size() ? std::ranges::min(runs.at(i + 1).stringIndexes()) : to;
        addStretch(span, runs.at(i), m_paragraph.text.sliced(begin, next - begin));
        begin = next;
    }
}

void LineSetter::addStretch(const FontSpan &span, const QGlyphRun &glyphs, const QString &text)
{
    m_set.line.stretches.append({.text = text,
                                 .glyphs = glyphs,
                                 .ink = inkOf(span, m_style),
                                 .spellings = spellingsOf(glyphs, text),
                                 .run = m_paragraph.indexOf(span.run),
                                 .typed = span.run->typed});
    m_boxes[span.run] |= glyphs.boundingRect();
}

/// Who hears the text gets no other sign that a word ends with its line (PDF 1.7, 14.8.2.5). Beyond the line's end it moves nothing.
void LineSetter::endWithSpace()
{
    if (m_set.line.stretches.isEmpty() || !m_set.line.stretches.constLast().text.endsWith(u' ') || end() == m_paragraph.text.size())
        return;
    QGlyphRun &glyphs = m_set.line.stretches.rbegin()->glyphs;
    const QList<quint32> space = glyphs.rawFont().glyphIndexesForString(u" "_s);
    if (space.value(0) == 0)
        return;
    const QRectF natural = m_source.naturalTextRect();
    const qreal left = m_paragraph.rightToLeft ? natural.left() - glyphs.rawFont().advancesForGlyphIndexes(space).first().x()
                                               : natural.right();
    glyphs.setGlyphIndexes(glyphs.glyphIndexes() + space);
    glyphs.setPositions(glyphs.positions() + QList{QPointF(left, glyphs.positions().constLast().y())});
}

void LineSetter::decorate()
{
    for (const auto &[run, box] : m_boxes) {
        if (isBoxed(*run))
            m_set.fills.append({around(box), *run->marking->box});
        if (isLiveLink(run->link))
            addLink(*run, QRectF(box.left(), 0, box.width(), m_set.line.box.height()) & m_set.line.box);
    }
}

void LineSetter::addLink(const Run &run, const QRectF &box)
{
    m_set.line.links.append({box, run.link, m_paragraph.indexOf(&run)});
    m_set.fills.append({QRectF(box.left(), m_set.line.baseline + points(1.5), box.width(), points(0.4)), style::linkInk});
}

/// The text's own box ends with the room after its last letter.
QRectF LineSetter::around(const QRectF &box) const
{
    const qreal margin = boxMargin(m_style);
    const qreal capitals = 0.714 * points(m_style.size);
    return QRectF(box.left(), m_set.line.baseline - capitals, box.width(), capitals).adjusted(-margin, -margin, 0, margin);
}

} // namespace minutebook
