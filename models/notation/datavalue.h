#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// What a `@key: value` line says, with the level that it says of itself.
struct DataValue {
    QString text; ///< with its inline marks, without its tag
    Tag tag;
    QString tail; ///< what follows the tag
    Rank rank;
    Clearing clearing;

    bool operator==(const DataValue &) const = default;
};

/// A value is of `rank` at least. A tag at its end can raise that, and clear it; doubt raises it to the highest level.
[[nodiscard]] DataValue readDataValue(const QString &value, Rank rank, const Dialect &dialect);

/// The level of a paper of an item of level `item`: its own if it has one, but never under one that its title or version speaks of.
[[nodiscard]] Rank paperRank(const Paper &paper, Rank item, const Dialect &dialect);

} // namespace minutebook
