#pragma once

#include "models/domain/scheme.h"

namespace minutebook {

/// From which level up something is shown by a person's judgement; nothing if nobody has judged it so.
using Clearing = std::optional<Rank>;

/// The gate: whether an edition up to `ceiling` shows what is of `rank` and cleared from `clearing` up.
/// Whatever leaves the program is asked here, and nowhere else.
[[nodiscard]] constexpr bool visible(Rank rank, Clearing clearing, Rank ceiling)
{
    return rank <= ceiling || (clearing && *clearing <= ceiling);
}

} // namespace minutebook
