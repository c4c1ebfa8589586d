#pragma once

#include "widgets/preview/loadedpdf.h"
#include "widgets/preview/pagelayout.h"

#include <QPolygonF>

namespace minutebook {

/// Text that is chosen with the mouse on one page, or all of it.
class PageSelection
{
public:
    void begin(PagePoint from);
    /// What lies between where it began and this point; beyond the page, up to its edge.
    void extend(LoadedPdf &pdf, PagePoint to);
    void selectAll(LoadedPdf &pdf);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    [[nodiscard]] QString text() const { return m_texts.join(u'\n'); }
    /// On a page, in points.
    [[nodiscard]] QList<QPolygonF> bounds(qsizetype page) const { return m_bounds.value(page); }

private:
    void take(qsizetype page, const QPdfSelection &selection);

    PagePoint m_from;
    QStringList m_texts;
    QHash<qsizetype, QList<QPolygonF>> m_bounds;
};

} // namespace minutebook
