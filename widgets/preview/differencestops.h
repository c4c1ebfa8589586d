#pragma once

#include "widgets/preview/printededition.h"

namespace minutebook {

/// Where two editions part: passages that follow one another and differ are one stop.
struct DifferenceStop {
    qsizetype left = -1; ///< the first passage on the left; -1: it has none
    qsizetype right = -1;

    bool operator==(const DifferenceStop &) const = default;
};

/// Down the pages.
[[nodiscard]] QList<DifferenceStop> differenceStops(const PrintedEdition &left, const PrintedEdition &right);

} // namespace minutebook
