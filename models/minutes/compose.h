#pragma once

#include "models/minutes/document.h"
#include "models/minutes/edition.h"

namespace minutebook {

/// Cuts a record to an edition. The document holds nothing that `visible` withholds, and two records that differ
/// only in what is withheld give equal documents. Pure: the same record and edition give the same document.
[[nodiscard]] MinutesDocument compose(const MeetingRecord &record, Edition edition);

/// Whether a correction of the record changed what that edition of its minutes says.
[[nodiscard]] bool isToldOf(const Correction &correction, const MeetingRecord &record, Edition edition);

} // namespace minutebook
