#pragma once

#include "models/domain/seating.h"

namespace minutebook {

/// A quorum rule as a person would say it, and how many seats that is on a day.
[[nodiscard]] QString quorumWords(const Seating &seating, QDate day);

} // namespace minutebook
