#pragma once

#include "models/minutes/edition.h"

namespace minutebook {

/// The fixed words of a volume, in the minutes' language.

[[nodiscard]] QString boundMinutesTitle(const Scheme &scheme, Edition edition); ///< "Confidential Minutes"
[[nodiscard]] QString volumeTitle(const Scheme &scheme, Edition edition, QDate first, QDate last); ///< "Confidential Minutes, 2023–2024"
[[nodiscard]] QString meetingsBound(int first, int last, qsizetype count); ///< "Meetings 80 to 84 (4 meetings)"
[[nodiscard]] QString meetingNumbers(const QString &abbreviation, int first, int last); ///< "SSC 80–84"
[[nodiscard]] QString period(QDate first, QDate last); ///< "10 January 2024 – 4 December 2024"
[[nodiscard]] QString contentsHeading();

} // namespace minutebook
