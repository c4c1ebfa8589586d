#pragma once

#include "models/domain/ids.h"

#include <QString>

namespace minutebook {

class Connection;
class OpenBook;

/// Which decisions of a meeting, as the book has it, were taken without a quorum and not kept with the chair's reason, and what is to be
/// done about that. Empty: there are none.
[[nodiscard]] QString wordsOnQuorum(Connection &reader, MeetingId meeting);

/// That what approves earlier minutes in the shown meeting was decided without a quorum; empty if it was not.
[[nodiscard]] QString wordsOnApproving(const OpenBook &book);

} // namespace minutebook
