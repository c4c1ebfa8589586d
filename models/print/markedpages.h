#pragma once

#include "models/domain/scheme.h"
#include "models/print/proof/filetexts.h"

namespace minutebook {

/// The highest level whose marking stands at the head or the foot of every page, as a word or words of its own; nothing if there is none, or no page.
/// For files that do not say by themselves what they hold.
[[nodiscard]] std::optional<Rank> markingOfPages(const FileTexts &texts, const Scheme &scheme);

} // namespace minutebook
