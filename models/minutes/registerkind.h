#pragma once

#include "models/minutes/edition.h"

namespace minutebook {

/// What goes on from meeting to meeting.
enum class RegisterKind { Actions, Decisions };

/// "actions", "decisions": as the command line has them.
[[nodiscard]] QString nameOfRegister(RegisterKind kind);
/// "Action Log", "Confidential Decision Register".
[[nodiscard]] QString registerTitle(RegisterKind kind, const Scheme &scheme, Edition edition);

} // namespace minutebook
