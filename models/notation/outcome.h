#pragma once

#include "models/notation/dialect.h"

#include <algorithm>

namespace minutebook {

/// The outcome of a paragraph or list line: its first verb that decides, else the first that records (NOTATION.md, "Outcomes").
[[nodiscard]] std::optional<Outcome> findOutcome(const QString &body, const Dialect &dialect);

/// Whether a word in capitals is one of the body's outcome verbs.
[[nodiscard]] bool isVerb(QStringView word, const Dialect &dialect);

/// Calls `visit(begin, length)` for each whole word that is an outcome verb and has no backslash before it, from left to right.
template <typename Visit>
void forEachVerb(QStringView text, const Dialect &dialect, Visit visit)
{
    const auto isOfWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_'; };
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (!text[at].isUpper() || !text[at + 1].isUpper() || (at > 0 && (isOfWord(text[at - 1]) || text[at - 1] == u'\\')))
            continue;
        const qsizetype end = std::find_if_not(text.begin() + at, text.end(), isOfWord) - text.begin();
        if (isVerb(text.sliced(at, end - at), dialect))
            visit(at, end - at);
        at = end;
    }
}

} // namespace minutebook
