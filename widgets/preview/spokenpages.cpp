#include "widgets/preview/spokenpages.h"

#include "widgets/preview/pdfpages.h"

namespace minutebook {

namespace {

QAccessibleInterface *spokenPages(const QString &, QObject *object)
{
    auto *pages = qobject_cast<PdfPages *>(object);
    return pages ? new SpokenPages(pages) : nullptr;
}

} // namespace

SpokenPages::SpokenPages(PdfPages *pages)
    : QAccessibleWidget(pages, QAccessible::Document)
    , m_pages(pages)
{
}

void SpokenPages::install()
{
    static const bool once = [] {
        QAccessible::installFactory(spokenPages);
        return true;
    }();
    (void)once;
}

QString SpokenPages::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value && m_pages->pageCount() > 0)
        return PdfPages::tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(m_pages->pageCount());
    if (kind == QAccessible::Description)
        return m_pages->spokenText();
    return QAccessibleWidget::text(kind);
}

} // namespace minutebook
