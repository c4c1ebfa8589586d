#pragma once

#include "models/domain/seating.h"
#include "models/notation/resolve.h"

namespace minutebook {

/// Instead of an item's place: the finding is on the meeting itself, its header or its people, and has line 0.
constexpr qsizetype ofMeeting = -1;

/// What only the whole of a resolved meeting tells: who presided, where and when it was, whether it was quorate, seats that are in no
/// table, interests of which nothing is said, abbreviations that nobody writes out, references that lead nowhere, items without a level
/// among marked ones, words that an open line shares with a withheld one, gaps in the action numbers that an edition shows, item numbers that stand twice. Hints,
/// and warnings; lines
/// count from 1 at the item's heading. Linear in the meeting's length. It speaks of everything, so that it is for whoever may see everything.
[[nodiscard]] QList<ItemDiagnostic> lintMeeting(const Meeting &meeting, const Seating &seating, const Dialect &dialect);

/// The same without what is said of the numbers of other meetings' actions that the book knows.
[[nodiscard]] QList<ItemDiagnostic> withoutKnownActions(QList<ItemDiagnostic> findings, const FindAction &findAction);

} // namespace minutebook
