#include "models/presentation/foreseeend.h"

#include <algorithm>

namespace minutebook {

namespace {

constexpr int talkedAbout = 60; // seconds: who looks into an item for a moment has not begun it

/// Where what is to come begins: at the last item that was talked about.
qsizetype reached(const QList<TimedItem> &items, ItemId current)
{
    qsizetype last = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].item == current || items[i].spent >= talkedAbout)
            last = i;
    }
    return last;
}

} // namespace

std::optional<int> plannedMinutes(const Item &item)
{
    bool read = false;
    const int minutes = item.data(u"minutes").toInt(&read);
    return read && minutes > 0 ? std::optional(minutes) : std::nullopt;
}

QDateTime foreseeEnd(const QDateTime &now, const QList<TimedItem> &items, ItemId current)
{
    const qsizetype last = reached(items, current);
    bool known = false;
    qint64 left = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool done = i < last && items[i].item != current;
        if (done || !items[i].minutes)
            continue;
        known = true;
        left += std::max(0, *items[i].minutes * 60 - items[i].spent);
    }
    return known ? now.addSecs(left) : QDateTime();
}

} // namespace minutebook
