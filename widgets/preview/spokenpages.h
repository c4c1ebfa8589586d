#pragma once

#include <QAccessibleWidget>

namespace minutebook {

class PdfPages;

/// What a screen reader finds in pages: which page is looked at, and its text.
class SpokenPages final : public QAccessibleWidget
{
public:
    explicit SpokenPages(PdfPages *pages);

    /// From now on all pages are told so.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    PdfPages *m_pages;
};

} // namespace minutebook
