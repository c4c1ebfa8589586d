#pragma once

#include "models/domain/scheme.h"

#include <QSet>
#include <QStringList>

namespace minutebook {

/// The words that make a bracket a tag of a scheme, or nearly one.
struct TagWords {
    QSet<QString> levels; ///< folded forms of the levels' names
    int ofLevel = 1; ///< of how many words the longest name is made: 2 with TOP-SECRET
    QStringList all; ///< folded forms of what a tag can hold, letters and digits alone
};

/// The words of the scheme that was asked for last are kept.
[[nodiscard]] TagWords tagWordsOf(const Scheme &scheme);

} // namespace minutebook
