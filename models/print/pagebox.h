#pragma once

#include <QRectF>

namespace minutebook {

/// A part of a page, in points from its top left corner.
struct PageBox {
    qsizetype page = 0; ///< from 0
    QRectF box;

    bool operator==(const PageBox &) const = default;
};

} // namespace minutebook
