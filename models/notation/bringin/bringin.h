#pragma once

#include "models/domain/meeting.h"
#include "models/notation/bringin/oldblock.h"

namespace minutebook {

/// Old minutes as a meeting that somebody is to look at.
struct BroughtIn {
    MeetingHeader header; ///< a draft; number 0 or date null: the document does not say
    QString notation; ///< what stands below the keys of a meeting file
    int items = 0; ///< that were recognised
    int people = 0;
    int actions = 0;

    bool operator==(const BroughtIn &) const = default;

    /// A whole meeting file.
    [[nodiscard]] QString file() const;
};

/// Makes notation of a document's pieces: numbered headings become items, tables and lists of people before them the three tables, rows and words of
/// actions ACTION lines, everything else paragraphs. Nothing of its text is lost, and nothing is read as what it was not: levels and
/// outcome verbs count where the notation reads them as they stand, all else that it would take for its own is escaped. Votes stay words.
/// Where the document marks anything above the default level, an item without a level of its own is of the highest that is marked: what a marking
/// was meant to reach is not certain, so somebody has to lower it. Where its head is marked otherwise ("OFFICIAL-SENSITIVE"), all its items
/// are of the scheme's highest level.
/// Lines of its head that are in the keys stand as own notes in an item of their own. `known` are keys that somebody has given; they count
/// before what the document says.
[[nodiscard]] BroughtIn bringIn(const QList<OldBlock> &blocks, const Body &body, const MeetingHeader &known = {});

} // namespace minutebook
