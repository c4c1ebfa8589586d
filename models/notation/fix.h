#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// A way to mend a line.
struct Fix {
    QString title; ///< what a menu calls it
    QString text; ///< the line as it is to say then
    QString data = {}; ///< a line that is to stand below the item's heading, for the cursor to go on behind it; empty: none

    bool operator==(const Fix &) const = default;
};

/// How what a diagnostic remarks on a line can be mended, the likeliest first; nothing where a person has to write it.
[[nodiscard]] QList<Fix> fixesOf(const Diagnostic &diagnostic, const Line &line, const Dialect &dialect);

} // namespace minutebook
