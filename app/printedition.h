#pragma once

#include "models/core/result.h"
#include "models/minutes/edition.h"

#include <QByteArray>

namespace minutebook {

/// One edition of a meeting's minutes as a PDF file. Any thread will do. Errors: those of typeset and writePdf.
[[nodiscard]] Result<QByteArray> printEdition(const MeetingRecord &record, Edition edition);

} // namespace minutebook
