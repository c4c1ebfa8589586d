#pragma once

#include "models/print/structure.h"

#include <string>

namespace minutebook {

/// A structure type as a file names it: "/H1".
[[nodiscard]] std::string roleName(Role role);

} // namespace minutebook
