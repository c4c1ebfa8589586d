#pragma once

#include "models/domain/seating.h"
#include "models/notation/approvedminutes.h"
#include "models/notation/lintended.h"
#include "models/notation/lintwithdrawn.h"
#include "models/presentation/carriedactions.h"
#include "models/presentation/meetingreading.h"
#include "models/storage/waiverstore.h"

namespace minutebook {

/// What of an item those may see who are cleared up to a ceiling, as in the edition of that ceiling: its title, or else
/// its number alone; the lines that pass the gate, without the tags that tell of more; and one line where a section withholds
/// something. Neither own notes nor blank lines, which would tell how much. All that is left is of the ceiling at most, but for the
/// level that the item's title is marked with, which the edition prints too.
[[nodiscard]] ItemReading cutReading(const ItemReading &item, Rank ceiling, const Dialect &dialect);

/// All that the lists of a meeting are made of.
struct MeetingParts {
    QList<ItemReading> items;
    QList<CarriedAction> carried; ///< as carriedActions() reads them for that ceiling
    Meeting tables;
    Seating seating;
    QStringList owners; ///< that an owner's editor proposes
    QList<Waiver> waivers = {}; ///< of the lint's findings, which nobody sees under a ceiling
    FindAction findAction = {}; ///< in the book
    QList<Item> draft = {}; ///< the items as the last draft that others have got has them; none: nobody has got one
    FindEnding findEnding = {}; ///< in the book
    NumberInstead numberInstead = {}; ///< in the book
    std::function<HalfApprovals()> halfApprovals = {}; ///< of meetings before this one
};

/// The same of a whole meeting. People are of the default level, and nobody's clearance is told. Without a ceiling, everything.
[[nodiscard]] MeetingParts cutMeeting(MeetingParts parts, std::optional<Rank> ceiling, const Dialect &dialect);

} // namespace minutebook
