#pragma once

#include "models/domain/meeting.h"
#include "models/notation/dialect.h"
#include "models/notation/doubt.h"

namespace minutebook {

/// A date that is written in a text; invalid if it only looks like one.
struct WrittenDate {
    QDate date;
    Passage place;
};
/// "2024-03-05", "5 March" and "5 March 2024", from left to right. `meeting`: as in readDate.
[[nodiscard]] QList<WrittenDate> datesIn(const QString &text, QDate meeting);

/// Words, figures and dates of a text for readers up to a level that stand in what the minutes withhold from them, and in nothing of theirs:
/// names in whatever case, number or compound, and long words, as short ones are everybody's. In the text's order, each once.
[[nodiscard]] QStringList sharedWithWithheld(const QString &text, Rank level, const Meeting &meeting, const Dialect &dialect);

/// Those words of a text that could tell something, wherever they stand: names, figures and long words that the readers of a level do not see
/// in these minutes.
[[nodiscard]] QStringList tellingWords(const QString &text, Rank level, const Meeting &meeting, const Dialect &dialect);

} // namespace minutebook
