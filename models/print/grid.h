#pragma once

#include "models/domain/pagesize.h"
#include "models/print/pages.h"

namespace minutebook {

/// A column of the page.
struct PageColumn {
    qreal left = 0;
    qreal right = 0;

    [[nodiscard]] qreal width() const { return right - left; }
    [[nodiscard]] PageColumn indented(qreal by) const { return {left + by, right}; }
};

/// Where things stand on a page. Numbers of items hang in a column of their own, so that titles and text share one left edge.
struct Grid {
    QSizeF page;
    PageColumn text;
    qreal numbers = 0; ///< the width of the column beside the text
    qreal top = 0; ///< of the text
    qreal bottom = 0;
    qreal header = 0; ///< the middle of the header's line
    qreal footer = 0; ///< the middle of the footer's first line

    [[nodiscard]] qreal height() const { return bottom - top; }
};

/// The distance of the footer's lines.
inline constexpr qreal footerLeading = points(11);

/// `footerLines` is how many lines the footer has: the last stands in the same place, however many are above it.
[[nodiscard]] constexpr Grid gridOf(PageSize size, int footerLines = 1)
{
    const QSizeF page = size == PageSize::A4 ? QSizeF(points(595), points(842)) : QSizeF(points(612), points(792));
    const PageColumn text{points(85), page.width() - points(71)};
    const qreal more = footerLeading * (footerLines - 1);
    return {page, text, points(40), points(76), page.height() - points(78) - more, points(42), page.height() - points(44) - more};
}

} // namespace minutebook
