#pragma once

#include "models/print/proof/filetexts.h"

#include <QByteArray>

namespace minutebook {

/// What a calendar file (RFC 5545) says: values, parameters and names of its properties, folded lines put together, days as ISO 8601 says
/// them too. Unread are values that are packed.
[[nodiscard]] FileTexts readCalendarFile(const QByteArray &file);

} // namespace minutebook
