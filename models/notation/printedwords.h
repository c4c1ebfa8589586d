#pragma once

#include "models/notation/doubt.h"

namespace minutebook {

/// The words of a line that a dictionary can be asked about: of the printed text, without keywords, tags, links, abbreviations,
/// and without the names in `known` (see wordsOfNames).
[[nodiscard]] QList<Passage> printedWords(const Line &line, const QSet<QString> &known);

/// The single words of names.
[[nodiscard]] QSet<QString> wordsOfNames(const QStringList &names);
/// Of all that the dialect knows.
[[nodiscard]] QSet<QString> wordsOfNames(const Dialect &dialect);

} // namespace minutebook
