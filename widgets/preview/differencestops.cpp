#include "widgets/preview/differencestops.h"

namespace minutebook {

QList<DifferenceStop> differenceStops(const PrintedEdition &left, const PrintedEdition &right)
{
    QList<DifferenceStop> stops;
    bool inOne = false;
    const auto stop = [&](qsizetype l, qsizetype r) {
        if (!std::exchange(inOne, true))
            stops.append({l, r});
        DifferenceStop &last = stops.last();
        last.left = last.left < 0 ? l : last.left;
        last.right = last.right < 0 ? r : last.right;
    };
    const auto isAlone = [](const QList<PrintedPassage> &all, qsizetype at) { return at < all.size() && all[at].other < 0; };
    for (qsizetype l = 0, r = 0; l < left.passages.size() || r < right.passages.size();) {
        if (isAlone(left.passages, l)) {
            stop(l++, -1);
        } else if (isAlone(right.passages, r)) {
            stop(-1, r++);
        } else if (l < left.passages.size() && left.passages[l].difference != Difference::None) {
            stop(l++, r++);
        } else {
            inOne = false;
            ++l;
            ++r;
        }
    }
    return stops;
}

} // namespace minutebook
