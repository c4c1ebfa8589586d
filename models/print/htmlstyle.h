#pragma once

#include "models/minutes/document.h"

namespace minutebook {

/// The style sheet of a web page. The class of the ink at a place of `inks` is "ink" with that place. It holds none of the signs that
/// XML would want written otherwise.
[[nodiscard]] QString htmlStyle(const MinutesDocument &document, const QList<Ink> &inks);

} // namespace minutebook
