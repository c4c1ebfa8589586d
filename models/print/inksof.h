#pragma once

#include "models/minutes/document.h"

namespace minutebook {

/// The colours of a document's markings, each once, the page's label first.
[[nodiscard]] QList<Ink> inksOf(const MinutesDocument &document);

} // namespace minutebook
