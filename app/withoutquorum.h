#pragma once

#include "models/domain/ids.h"

#include <QString>

namespace minutebook {

class Connection;

/// Which decisions of a meeting, as the book has it, were taken without a quorum and not kept with the chair's reason, and what is to be
/// done about that. Empty: there are none.
[[nodiscard]] QString wordsOnQuorum(Connection &reader, MeetingId meeting);

} // namespace minutebook
