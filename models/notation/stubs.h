#pragma once

#include "models/domain/meeting.h"

#include <QHash>
#include <QSet>

namespace minutebook {

/// Where an item says that something is withheld (NOTATION.md, "Stub").
struct Stubs {
    QSet<qsizetype> typed; ///< the `(stub)` lines that this edition shows
    QHash<qsizetype, Rank> generated; ///< by the line before which the scheme's sentence stands: the highest level withheld
};

/// A section whose title is withheld goes on with the one before it, so that nobody can count such sections.
[[nodiscard]] Stubs placeStubs(const Item &item, Rank ceiling, Rank defaultRank);

} // namespace minutebook
