#pragma once

#include "models/notation/withheldparts.h"
#include "models/storage/itemtexts.h"
#include "models/storage/paperstore.h"
#include "models/storage/withheldrows.h"
#include "models/storage/withheldstore.h"

namespace minutebook {

/// A part that is withheld, as it stands in its meeting now.
struct FoundPart {
    MeetingContext meeting;
    QList<ItemText> texts; ///< of all items
    qsizetype at = 0; ///< the part's item among them
    Item item;
    WithheldPart part;
    WithheldRow row; ///< id 0: nothing is known of it yet
    std::optional<StoredPaper> paper = {}; ///< if it is one
    qsizetype paperPlace = 0; ///< of that among its item's, from 1

    [[nodiscard]] QString levelName() const { return meeting.levels.level(part.rank).name; }
    /// Where it stands, as the audit trail tells it: lines of an item's notes and its papers from 1.
    [[nodiscard]] QJsonObject place() const;
};

/// Errors: WithheldMissing, those of sqlError.
[[nodiscard]] Result<FoundPart> findPart(Connection &connection, const WithheldReference &reference);

} // namespace minutebook
