#pragma once

#include "models/domain/meeting.h"

namespace minutebook {

/// A place to fill in a line, in UTF-16 units: `{Party}`, or `{…}` which has no name. Places of one name say the same if it begins with a
/// capital, as names do: what `{outcome}` a matter had is its own line's.
struct FillPlace {
    qsizetype begin = 0;
    qsizetype length = 0;
    QString name; ///< begins with a letter; empty: a place on its own

    [[nodiscard]] bool isShared() const { return !name.isEmpty() && !name.front().isLower(); }

    bool operator==(const FillPlace &) const = default;
};

/// The places of a line or heading. In ACTION and UPDATE lines the braces before the colon hold owners and are none;
/// neither is one behind a backslash, nor braces that hold anything but a name: "{a; b}", "{3}", "{}".
[[nodiscard]] QList<FillPlace> placesIn(const QString &line);

/// A text of any lines with all places of a name filled.
[[nodiscard]] QString filledIn(const QString &text, const QString &name, const QString &words);

/// A hint for each place of an item that would be printed as it stands; lines are counted from 1 at its heading. What the minutes of a
/// meeting that is still `planned` are to say is filled in at the meeting: only what its agenda says is asked for.
[[nodiscard]] QList<Diagnostic> unfilledPlaces(const Item &item, bool planned);

} // namespace minutebook
