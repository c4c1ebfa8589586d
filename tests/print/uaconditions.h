#pragma once

#include "tests/print/finding.h"

namespace minutebook::test {

// Parts of checkUa by what they look at; each function there bears the number of its condition.
[[nodiscard]] Conditions uaContentConditions();
[[nodiscard]] Conditions uaTreeConditions();
[[nodiscard]] Conditions uaFileConditions();
[[nodiscard]] Conditions uaAnnotationConditions();
[[nodiscard]] Conditions uaFontConditions();

} // namespace minutebook::test
