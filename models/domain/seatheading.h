#pragma once

#include <QString>

namespace minutebook {

/// What a column of a list of seats holds, by the words above it: "name", "initials", "category", "votes", "alternates", "clearance",
/// "representing", "contact", "from" or "until"; empty if they mean nothing here. People's other words for these are known.
[[nodiscard]] QString seatHeading(const QString &cell);

} // namespace minutebook
