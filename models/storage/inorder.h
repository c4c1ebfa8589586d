#pragma once

#include "models/core/result.h"

namespace minutebook {

/// Runs steps, each of which returns a Result<>, up to the first that fails, and answers with that failure.
template <typename... Step>
[[nodiscard]] Result<> inOrder(Step &&...steps)
{
    Result<> result;
    (void)((result = steps(), result.has_value()) && ...);
    return result;
}

/// Runs `step` for each element, up to the first failure.
template <typename Elements, typename Step>
[[nodiscard]] Result<> forEach(const Elements &elements, Step &&step)
{
    for (const auto &element : elements) {
        if (Result<> done = step(element); !done)
            return done;
    }
    return {};
}

} // namespace minutebook
