#pragma once

#include "models/minutes/document.h"
#include "models/notation/dialect.h"
#include "models/notation/inline.h"

namespace minutebook {

/// A text as it is, in one run; none for an empty one.
[[nodiscard]] Runs plain(const QString &text);

/// A text with its inline marks read.
[[nodiscard]] Runs runsOf(const QString &text, const Dialect &dialect, Verbs verbs);

/// The same of what is said in a line of the notes, or in a heading.
[[nodiscard]] Runs typedRuns(const QString &text, const Dialect &dialect, Verbs verbs);

/// What a line prints behind its text: its marking, if its tag names a level, and the punctuation after it.
[[nodiscard]] Runs tailOf(const Tag &tag, const QString &tail, const Scheme &scheme);

/// Adds runs, with a space between where both sides have text and the second does not begin with punctuation.
void appendRuns(Runs &runs, const Runs &more);

/// A scheme's sentence with {LEVEL}, {Level} and {EDITION} filled in.
[[nodiscard]] Runs sentenceRuns(const QString &pattern, const Scheme &scheme, Rank rank, const Dialect &dialect);

} // namespace minutebook
