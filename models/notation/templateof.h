#pragma once

#include "models/domain/itemtemplate.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// A template from an agenda item, named after its title: without its number, the numbers of its actions, and its UPDATE lines,
/// which are of one meeting alone.
[[nodiscard]] ItemTemplate templateOf(const QString &heading, const QString &notes, const Dialect &dialect);

} // namespace minutebook
