#pragma once

#include "models/core/result.h"
#include "models/minutes/documentkind.h"

#include <QByteArray>

namespace minutebook {

/// One edition of a meeting's minutes or agenda as a PDF file. Any thread will do. Errors: those of typeset and writePdf.
[[nodiscard]] Result<QByteArray> printEdition(const MeetingRecord &record, Edition edition, DocumentKind kind);

} // namespace minutebook
