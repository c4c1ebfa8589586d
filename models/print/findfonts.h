#pragma once

#include "models/core/result.h"
#include "models/minutes/document.h"

namespace minutebook {

/// Whether every character of a document can be printed with the fonts that are installed. Controls need none: they are shown by their
/// numbers. Errors: CharacterWithoutFont and CharacterUnprintable, with all such characters, and the text around the first and the heading above it.
[[nodiscard]] Result<> findFonts(const MinutesDocument &document);

} // namespace minutebook
