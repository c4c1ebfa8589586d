#pragma once

#include "models/presentation/bookedit.h"

namespace minutebook {

/// What is done to a meeting's clock.
struct HeldChange {
    MeetingId meeting = {};
    QDateTime started = {}; ///< null: not yet
    QDateTime closed = {}; ///< null: not yet
    std::optional<MeetingStatus> status = {}; ///< it has from then on
    std::optional<std::pair<QTime, QTime>> printed = {}; ///< from and until, as its minutes say from then on
    bool forgets = false; ///< what its items took too
    QString words = {}; ///< what it was: "meeting closed"
};

/// In one step that can be taken back. One that begins counts anew. Errors: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<BookEdit> changeHeld(Transaction &transaction, const HeldChange &change);
/// Whether a meeting was held as in that state, whatever became of its minutes since.
[[nodiscard]] bool isHeldAs(const HeldState &now, const HeldState &state);

} // namespace minutebook
