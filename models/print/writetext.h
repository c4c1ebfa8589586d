#pragma once

#include "models/minutes/document.h"

namespace minutebook {

/// The document as text for a mail: at most 78 columns, tables aligned, the marking at head and foot. Ends in a line feed.
[[nodiscard]] QString writePlainText(const MinutesDocument &document);

/// The document as CommonMark with pipe tables; what would be markup in the text is escaped. Ends in a line feed.
[[nodiscard]] QString writeMarkdown(const MinutesDocument &document);

} // namespace minutebook
