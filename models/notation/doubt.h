#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// A passage of a text, in UTF-16 units.
struct Passage {
    qsizetype begin = 0;
    qsizetype length = 0; ///< 0: nowhere

    bool operator==(const Passage &) const = default;
};

/// Whether a text has a bracket, or letters of which one may be: no other is a tag or leaves a doubt.
[[nodiscard]] bool mayHoldBracket(QStringView text);

/// Whether a text without an exact tag at its end looks as if it were to have one (NOTATION.md, "Doubt"):
/// a bracket of any kind, closed or not, that holds a level's name as a word, or a last bracket that is nearly a tag.
/// Brackets that hold what the dialect knows as a name are text. Linear in the text's length.
[[nodiscard]] bool leavesDoubt(const QString &text, const Dialect &dialect);

/// Of a text that leaves doubt, the bracket that makes it do so, the last of several; the whole text where the doubt is in no single one.
[[nodiscard]] Passage doubtfulBracket(const QString &text, const Dialect &dialect);

/// The last bracket of a text, if it holds nothing but what is nearly a tag and nothing but punctuation stands behind it: "(Red)".
[[nodiscard]] Passage nearTag(const QString &text, const Dialect &dialect);

/// Whether a bracket outside `[begin, begin + length)` holds a level's name.
[[nodiscard]] bool namesLevelOutside(const QString &text, qsizetype begin, qsizetype length, const Dialect &dialect);

} // namespace minutebook
