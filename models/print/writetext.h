#pragma once

#include "models/minutes/document.h"

namespace minutebook {

// Both have the marking first and last, DRAFT below it where they are one, the copy's number in the head, the body's line at the foot.

/// The document as text for a mail: at most 78 columns, tables aligned. Ends in a line feed.
[[nodiscard]] QString writePlainText(const MinutesDocument &document);

/// The document as CommonMark with pipe tables; what would be markup in the text is escaped. Ends in a line feed.
[[nodiscard]] QString writeMarkdown(const MinutesDocument &document);

} // namespace minutebook
