#pragma once

#include "models/domain/scheme.h"

namespace minutebook {

/// Whether others see the window too, as on a projector, and up to which level it may show things then.
struct SafeView {
    bool on = false;
    QString level; ///< a level's name; empty, or one that the scheme does not know: the scheme's default

    bool operator==(const SafeView &) const = default;

    /// Nothing: everything is shown.
    [[nodiscard]] std::optional<Rank> ceilingIn(const Scheme &scheme) const
    {
        return on ? std::optional(scheme.rankOf(level).value_or(scheme.defaultRank)) : std::nullopt;
    }
};

} // namespace minutebook
