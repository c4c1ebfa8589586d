#pragma once

#include "models/domain/scheme.h"

namespace minutebook {

/// The bracket that ends a line or heading: its level and whether it is cleared (NOTATION.md, "Levels and tags").
struct Tag {
    std::optional<Rank> level = {}; ///< nothing: inherited
    bool cleared = false;
    std::optional<Rank> clearedFrom = {}; ///< of `(cleared WHITE)`; nothing: from the meeting's default level up
    bool stub = false;
    bool doubtful = false; ///< something here looks like a tag but is not exactly one: the highest level, never cleared
    qsizetype begin = 0; ///< of the exact bracket in the line, in UTF-16 units
    qsizetype length = 0; ///< 0: there is no exact bracket

    bool operator==(const Tag &) const = default;

    [[nodiscard]] bool exact() const { return length > 0; }
};

} // namespace minutebook
