#pragma once

#include "models/minutes/composeregister.h"

namespace minutebook {

/// The fixed words of registers, in the language of the minutes.

[[nodiscard]] QString asOfPhrase(QDate date); ///< "After the meeting of 24 July 2019"
[[nodiscard]] QString outstandingHeading();
[[nodiscard]] QString finishedHeading();
[[nodiscard]] QString noEntryPhrase(RegisterKind kind);
[[nodiscard]] QString selectionPhrase(RegisterKind kind); ///< of a register that a filter has been through; it does not say which
[[nodiscard]] QString restElsewherePhrase(RegisterKind kind, const Scheme &scheme); ///< of an edition below the top
/// Of a decision, a sentence each.
[[nodiscard]] QString votePhrase(); ///< "Votes: ", before what was counted
[[nodiscard]] QString effectivePhrase(QDate day);
[[nodiscard]] QString reviewPhrase(QDate day);
[[nodiscard]] QString linkedPhrase(); ///< "See also ", before the places
[[nodiscard]] QString decisionPlacePhrase(int meeting, std::optional<int> item); ///< "meeting 12 (item 3)"
[[nodiscard]] QString registerMeetingPhrase(const QString &abbreviation, int number, QDate date); ///< "SSC 82, 24 July 2019"

/// All of them, a text each.
[[nodiscard]] QStringList registerWords(const Scheme &scheme);

} // namespace minutebook
