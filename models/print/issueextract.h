#pragma once

#include "models/print/issue.h"

namespace minutebook {

/// Composes the certified extract of a decision as PDF and searches it: composeExtract has its place. Any thread will do. `fileName` has no
/// folder; `supersededBy` is composeExtract's. Errors: LineChangedElsewhere where the edition has no such decision, those of writeDocument and certify.
[[nodiscard]] Result<IssuedFile> issueExtract(const MeetingRecord &record, Edition edition, qsizetype item, qsizetype line,
                                              const QString &fileName, const std::optional<RegisterSource> &supersededBy = {});

} // namespace minutebook
