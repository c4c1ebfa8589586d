#pragma once

#include "models/minutes/document.h"
#include "models/minutes/edition.h"

namespace minutebook {

/// The minutes of several meetings in one file, each as its own edition shows it, behind a page that says what they are.
struct Volume {
    MinutesDocument front; ///< without blocks: its contents are what the minutes are called and their numbered items
    QList<MinutesDocument> minutes; ///< by date

    bool operator==(const Volume &) const = default;
};

/// Cuts each meeting to the level of this name by the levels as they were when it was held, or, if it is "confidential", not at all.
/// There is one record at least, and all are of one body, whose latest meeting says what the volume is marked with.
/// Error: LevelUnknown, of a meeting whose scheme has no such level.
[[nodiscard]] Result<Volume> composeVolume(QList<MeetingRecord> records, const QString &ceiling);

} // namespace minutebook
