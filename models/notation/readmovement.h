#pragma once

#include "models/notation/keywordline.h"

namespace minutebook {

/// Reads what is said of people and of time: `JOINED 10:45: JHe` and its like (`keyword` is the word's length),
/// `INTEREST: MS text`, `ADJOURNED 12:30`, `RESUMED [DATE] HH:MM`, `NOTE 2019-08-02: text`. False: the line is not complete.
[[nodiscard]] bool readMovement(const KeywordLine &read, LineKind kind, qsizetype keyword);
[[nodiscard]] bool readInterest(const KeywordLine &read);
[[nodiscard]] bool readBreak(const KeywordLine &read, LineKind kind, qsizetype keyword);
[[nodiscard]] bool readPostMeetingNote(const KeywordLine &read);

} // namespace minutebook
