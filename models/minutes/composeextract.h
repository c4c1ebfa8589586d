#pragma once

#include "models/domain/registerrecord.h"
#include "models/minutes/document.h"
#include "models/minutes/edition.h"

namespace minutebook {

/// One decision of a meeting, by its item and the line of that item's notes, both from 0, with its vote, the item's title and a place for the
/// signature of whoever certifies that it is a true extract. Cut as the edition's minutes are: nothing if they withhold the decision.
/// `supersededBy`: as far as its readers may know of that (shownSuperseding). Pure.
[[nodiscard]] std::optional<MinutesDocument> composeExtract(const MeetingRecord &record, Edition edition, qsizetype item, qsizetype line,
                                                            const std::optional<RegisterSource> &supersededBy = {});

} // namespace minutebook
