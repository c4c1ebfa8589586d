#pragma once

#include "models/domain/line.h"

namespace minutebook {

/// Closed, transferred and withdrawn actions need nobody's attention any more.
[[nodiscard]] inline bool isEnded(std::optional<ActionStatus> status)
{
    return status == ActionStatus::Closed || status == ActionStatus::Transferred || status == ActionStatus::Withdrawn;
}

} // namespace minutebook
