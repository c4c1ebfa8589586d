#pragma once

#include "models/core/result.h"
#include "models/minutes/document.h"

namespace minutebook {

/// Whether a document can be set with what is installed. A character that no font in the world of fontfamilies.h has is no error: it is shown by its number.
/// Errors: FontMissing, CharacterWithoutFont; both name what to install.
[[nodiscard]] Result<> findFonts(const MinutesDocument &document);

} // namespace minutebook
