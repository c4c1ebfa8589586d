#pragma once

#include "models/domain/meeting.h"

namespace minutebook {

/// A sentence on a meeting that is still planned and whose notes approve minutes already, which nothing does before it is held: the line
/// stays as it is. Empty: there is no such.
[[nodiscard]] QString plannedApproval(const Meeting &meeting, const Body &body);

} // namespace minutebook
