#pragma once

#include "models/print/pages.h"

#include <QByteArray>

namespace minutebook {

/// The XMP packet of a file (ISO 16684-1) as UTF-8: title, organisation, language, date and program, and nothing else.
[[nodiscard]] QByteArray writeXmp(const Pages &pages, QLatin1StringView program);

} // namespace minutebook
