#pragma once

#include "models/domain/diagnostic.h"

namespace minutebook {

/// "PLACE:12:5: note: sentence", as compilers say it, so that editors find the place.
[[nodiscard]] QString remarkLine(const QString &place, const Diagnostic &remark);

} // namespace minutebook
