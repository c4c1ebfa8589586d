#pragma once

#include "models/print/strip.h"

namespace minutebook {

/// The strips from begin to end, which stand on one page.
struct PageSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const PageSpan &) const = default;
};

/// Cuts a galley into pages of `height`, each with one strip at least. There is always one page.
[[nodiscard]] QList<PageSpan> paginate(const Galley &galley, qreal height);

/// The strips of a span in their places on a page whose text begins at `top`, a table's repeated heading among them.
[[nodiscard]] QList<Strip> placed(const Galley &galley, PageSpan span, qreal top);

} // namespace minutebook
