#pragma once

#include "models/minutes/edition.h"

namespace minutebook {

/// The fixed words of what is signed, a certified extract or approved minutes, in the minutes' language.

[[nodiscard]] QString extractTitle(const Scheme &scheme, Edition edition); ///< "Certified Extract", "Confidential Certified Extract"
[[nodiscard]] QString extractIntroduction(int meeting, QDate date); ///< "From the minutes of meeting 82, held on 24 July 2019:"
/// "This decision has been superseded by one of meeting 84, held on 3 September 2019 (item 2)."
[[nodiscard]] QString supersededPhrase(int meeting, QDate date, std::optional<int> item);
[[nodiscard]] QString certificationPhrase(MeetingStatus status); ///< "Certified a true extract from the approved minutes of this meeting."
/// "Approved as modified at meeting 83, held on 3 September 2019."; empty if nobody has written down when, or where nobody has said as what.
[[nodiscard]] QString approvedPhrase(const Approval &approval);
[[nodiscard]] QString minutesSignedPhrase(); ///< above the chair's signature on the minutes themselves
[[nodiscard]] QStringList signaturePhrases(); ///< what is to be filled in by hand, a line each

/// All of them, a text each.
[[nodiscard]] QStringList extractWords(const MeetingRecord &record);

} // namespace minutebook
