#pragma once

#include "models/minutes/edition.h"

namespace minutebook {

/// What is called so, in the words of the command line: "minutes" (of any status), "agenda", "attendance", "actions", "decisions", "audit",
/// "withheld", "extract", "volume".
/// `title` is an edition's, or what ends in it: "Draft Minutes", "SSC 82 – Draft Minutes"; a register's data may be called "actions". Empty if nothing of that ceiling is called so.
[[nodiscard]] QString kindOfTitle(QStringView title, const Scheme &scheme, Edition edition);

} // namespace minutebook
