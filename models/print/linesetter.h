#pragma once

#include "models/print/paragraph.h"
#include "models/print/setlines.h"

#include <map>

namespace minutebook {

/// Makes one line of a paragraph out of what QTextLayout says of it: the glyphs in the order in which they are read, boxes and links.
class LineSetter
{
public:
    LineSetter(const Paragraph &paragraph, const TextStyle &style, const QTextLine &source);

    [[nodiscard]] SetLine set();

private:
    [[nodiscard]] qsizetype end() const;
    [[nodiscard]] qreal trailingWidth() const;
    void measure();
    void setSpan(const FontSpan &span);
    void addStretch(const FontSpan &span, const QGlyphRun &glyphs, const QString &text);
    void endWithSpace();
    void decorate();
    void addLink(const Run &run, const QRectF &box);
    [[nodiscard]] QRectF around(const QRectF &box) const;

    const Paragraph &m_paragraph;
    const TextStyle &m_style;
    const QTextLine &m_source;
    std::map<const Run *, QRectF> m_boxes; ///< where each run stands on the line, in the order of the runs, which are one list
    SetLine m_set;
};

} // namespace minutebook
