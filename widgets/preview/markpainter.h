#pragma once

#include "widgets/preview/pagelayout.h"
#include "widgets/preview/printededition.h"

#include <QPalette>
#include <QPolygonF>

class QPainter;
class QPen;

namespace minutebook {

/// Paints over a page what is pointed out on it. Paper is white in every theme, so the colours are too; each mark has a shape of its own.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const PageLayout &layout, qsizetype page, const QPalette &palette);

    /// A bar at the page's edge with a plus or an unequal sign, and a tint behind the words.
    void difference(const PrintedPassage &passage);
    /// A bar beside the paragraph of the cursor's line.
    void cursor(const PrintedPassage &passage);
    /// A short line below the paragraph before it, where the cursor's line is not on the pages.
    void cursorBelow(const PrintedPassage &passage);
    void focus(const PrintedPassage &passage);
    /// Underlines what a comment is about, with a number at the page's right edge, beside those that stand there.
    void comment(const QList<PageBox> &words, int number, bool chosen);
    /// Words that are chosen to be commented on.
    void words(const QList<PageBox> &words);
    void hits(const QList<QList<PageBox>> &hits, qsizetype current);
    void selection(const QList<QPolygonF> &bounds);

private:
    void bar(const PageBox &box, double left, double width, const QColor &colour);
    void frame(const PageBox &box, const QPen &pen, double margin);
    void tint(const PageBox &box, const QColor &colour);

    QPainter &m_painter;
    const PageLayout &m_layout;
    qsizetype m_page;
    const QPalette &m_palette;
    QList<QRectF> m_badges; ///< that stand already: comments on the same words have theirs side by side
};

} // namespace minutebook
