#pragma once

#include "models/notation/dialect.h"

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
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        while (at < text.size() && isOfWord(text[at]))
            ++at;
        const bool capital = at - begin > 1 && text[begin].isUpper() && text[begin + 1].isUpper();
        if (capital && (begin == 0 || text[begin - 1] != u'\\') && isVerb(text.sliced(begin, at - begin), dialect))
            visit(begin, at - begin);
        if (at == begin)
            ++at;
    }
}

} // namespace minutebook
