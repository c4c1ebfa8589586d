#pragma once

#include <QString>

namespace minutebook {

/// A text as people look for its words: neither case nor accents count.
[[nodiscard]] QString foldWords(const QString &text);

} // namespace minutebook
