#pragma once

#include "models/review/anchor.h"
#include "models/review/bundle.h"

#include <QUrl>

namespace minutebook {

/// Where an address is behind a page's words, in points.
struct LinkedBox {
    int page = 0;
    QRectF box;
    QUrl url;
};

/// The chosen words, and all of each link that they cut into: other words for half of one could not be put in its place. Words that lie
/// within a link stay as they are chosen.
[[nodiscard]] WordRange withWholeLinks(const QList<BundleWord> &words, WordRange chosen, const QList<LinkedBox> &links);

} // namespace minutebook
