#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"

#include <QDateTime>

namespace minutebook {

/// An agenda item as far as its time goes.
struct TimedItem {
    ItemId item;
    std::optional<int> minutes; ///< planned
    int spent = 0; ///< seconds

    bool operator==(const TimedItem &) const = default;
};

/// What `@minutes` says, if it is a number of minutes.
[[nodiscard]] std::optional<int> plannedMinutes(const Item &item);

/// When the meeting ends if the item that is talked about and those to come take what was planned for them, and not more where one has
/// had that already. Items before the last one that was talked about for a minute are done; what has no plan counts nothing.
/// Null where nothing is planned from there on: nobody knows.
[[nodiscard]] QDateTime foreseeEnd(const QDateTime &now, const QList<TimedItem> &items, ItemId current);

} // namespace minutebook
