#pragma once

#include "models/domain/line.h"

namespace minutebook {

/// The fixed words of attendance records, in the language of the minutes.

[[nodiscard]] QString notHeldPhrase();
[[nodiscard]] QString presentPhrase(); ///< of whom nothing else is said
[[nodiscard]] QString movedAtPhrase(LineKind kind, QTime time, const QString &item); ///< "joined at 10:45 (item 2)"
/// For which items somebody was there, each a list of numbers or empty: "1–3, 5; in part: 4; took no part: 6".
[[nodiscard]] QString presentForPhrase(const QString &whole, const QString &part, const QString &recused);
[[nodiscard]] QString allItemsPhrase();
[[nodiscard]] QString allItemsButPhrase(const QString &items);
[[nodiscard]] QString unplacedCountedPhrase(); ///< below a count in which they are
[[nodiscard]] QString itemsNotSaidPhrase(); ///< of somebody who was there for a part that nobody noted
[[nodiscard]] QString byItemHeading(); ///< above who was there by item
[[nodiscard]] QString presentCountPhrase(int present, int inPart, int recused); ///< "9, 1 of them in part; 1 took no part"
[[nodiscard]] QString quorumPhrase(int filled, int needed, bool met); ///< "8 seats, 7 needed"

/// All of them, a text each.
[[nodiscard]] QStringList attendanceFixedWords();

} // namespace minutebook
