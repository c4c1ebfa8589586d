#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// Reads the tag that ends a line or heading: the exact one if there is one, else whether the text leaves doubt.
[[nodiscard]] Tag readTag(const QString &text, const Dialect &dialect);

/// The tag as it is written: "(RED, cleared WHITE)"; empty for one that says nothing.
[[nodiscard]] QString tagText(const Tag &tag, const Scheme &scheme);

} // namespace minutebook
