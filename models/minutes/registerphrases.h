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
[[nodiscard]] QString registerMeetingPhrase(const QString &abbreviation, int number, QDate date); ///< "SSC 82, 24 July 2019"

/// All of them, a text each.
[[nodiscard]] QStringList registerWords(const Scheme &scheme);

} // namespace minutebook
