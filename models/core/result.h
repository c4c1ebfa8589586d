#pragma once

#include "models/core/error.h"

#include <expected>

namespace minutebook {

/// A value, or the reason why there is none. Failures are values here: nothing throws across a folder's edge.
template <typename T = void>
using Result = std::expected<T, Error>;

/// `return failure(ErrorCode::X, {detail});` in a function that returns a Result.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QStringList details = {})
{
    return std::unexpected(Error{code, std::move(details)});
}

} // namespace minutebook
