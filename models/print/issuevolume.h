#pragma once

#include "models/print/issue.h"

namespace minutebook {

/// Cuts, composes, binds and searches the minutes of many meetings, as composeVolume has it. Any thread will do. `fileName` has no folder.
/// Errors: those of composeVolume, typesetVolume, writePdf and certify.
[[nodiscard]] Result<IssuedFile> issueVolume(const QList<MeetingRecord> &records, const QString &ceiling, const QString &fileName);

} // namespace minutebook
