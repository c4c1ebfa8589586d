#include "widgets/preview/pageselection.h"

#include <QPdfSelection>

#include <algorithm>

namespace minutebook {

void PageSelection::begin(PagePoint from)
{
    clear();
    m_from = from;
}

void PageSelection::extend(LoadedPdf &pdf, PagePoint to)
{
    const QSizeF size = pdf.sizes().value(m_from.page);
    if (to.page != m_from.page)
        to.point = to.page > m_from.page ? QPointF(size.width(), size.height()) : QPointF();
    const QPointF within(std::clamp(to.point.x(), 0.0, size.width()), std::clamp(to.point.y(), 0.0, size.height()));
    const QPdfSelection selection = pdf.document().getSelection(static_cast<int>(m_from.page), m_from.point, within);
    if (!selection.isValid())
        return; // between lines: what was chosen last stays
    const PagePoint from = m_from;
    clear();
    m_from = from;
    take(from.page, selection);
}

void PageSelection::selectAll(LoadedPdf &pdf)
{
    clear();
    for (int page = 0; page < pdf.document().pageCount(); ++page)
        take(page, pdf.document().getAllText(page));
}

void PageSelection::clear()
{
    m_from = {};
    m_texts.clear();
    m_bounds.clear();
}

void PageSelection::take(qsizetype page, const QPdfSelection &selection)
{
    m_texts.append(selection.text());
    m_bounds.insert(page, selection.bounds());
}

} // namespace minutebook
