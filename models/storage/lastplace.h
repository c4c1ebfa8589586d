#pragma once

#include "models/domain/ids.h"
#include "models/storage/transaction.h"

#include <optional>

namespace minutebook {

/// Where a window stood in the book.
struct BookPlace {
    MeetingId meeting;
    ItemId item; ///< 0: none
    int line = 0; ///< of the item's notes, from 0

    bool operator==(const BookPlace &) const = default;
};

/// Nothing if nobody has been anywhere, or the meeting is gone.
[[nodiscard]] Result<std::optional<BookPlace>> lastPlace(Connection &connection);
[[nodiscard]] Result<> saveLastPlace(Transaction &transaction, const BookPlace &place);

} // namespace minutebook
