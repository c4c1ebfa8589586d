#pragma once

#include <QChar>

namespace minutebook {

/// The small Latin letter that a folded letter of another script, or a letter with a stroke, looks like; itself if it looks like none.
/// A capital's look counts: what is folded has lost its case.
[[nodiscard]] char16_t lookalike(char16_t letter);

} // namespace minutebook
