#pragma once

#include "models/domain/meeting.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// Notes without what stood behind `//`.
struct WithoutOwnNotes {
    QString notes;
    int taken = 0; ///< so many own notes had words

    bool operator==(const WithoutOwnNotes &) const = default;
};

/// The notes of an item without the secretary's own. All other lines say what they said, with the same levels: where they would not once
/// the lines are gone, a bare `//` stays in each one's place.
[[nodiscard]] WithoutOwnNotes withoutOwnNotes(const QString &heading, const QString &notes, const Dialect &dialect);

/// The same of all items and of what stands below the people, to be written for others. Standings and diagnostics are gone from lines that
/// stood among own notes.
[[nodiscard]] Meeting withoutOwnNotes(Meeting meeting, const Dialect &dialect);

} // namespace minutebook
