#pragma once

#include "models/notation/quorum.h"

namespace minutebook {

/// Who was in the room while an item was dealt with, by key, in the order of presence.
struct ItemPresence {
    QStringList whole; ///< all the time
    QStringList part; ///< some of it
    QStringList recused; ///< in the room for some of it, and took no part
    std::optional<Quorum> quorum; ///< where it was weakest; nothing: the committee has no voting seats

    bool operator==(const ItemPresence &) const = default;
};

/// Of each item of a resolved meeting.
[[nodiscard]] QList<ItemPresence> itemPresences(const Meeting &meeting, const Seating &seating);

} // namespace minutebook
