#pragma once

#include <QString>

namespace minutebook {

/// Lines without the numbers that begin them: names that are sorted have such. "00 The" is "The". The text as it is where there are none.
[[nodiscard]] QString withoutNumbers(const QString &lines);

} // namespace minutebook
