#pragma once

#include "models/domain/shownwithheld.h"
#include "models/minutes/document.h"
#include "models/minutes/registertable.h"
#include "models/minutes/secrets.h"

namespace minutebook {

/// The register of what is withheld, cut to an edition and marked as that one: by meeting, with grounds, owners, reviews and states on the
/// record's day. What the edition withholds is not there and not counted. Pure.
[[nodiscard]] MinutesDocument composeWithheld(const WithheldRecord &record, Edition edition, const WithheldFilter &filter = {});

/// The same rows as data.
[[nodiscard]] RegisterTable withheldTable(const WithheldRecord &record, Edition edition, const WithheldFilter &filter = {});

/// What such a file must not hold, and what it may.
[[nodiscard]] Secrets secretsOf(const WithheldRecord &record, Edition edition);

} // namespace minutebook
