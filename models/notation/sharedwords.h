#pragma once

#include "models/domain/meeting.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// The names, figures and dates of a text for readers up to a level that are rare in the minutes and stand in what those withhold from them,
/// in its order.
[[nodiscard]] QStringList sharedWithWithheld(const NoteLine &text, Rank level, Meeting meeting, const Dialect &dialect);

} // namespace minutebook
