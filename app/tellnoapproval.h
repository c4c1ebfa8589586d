#pragma once

#include <QString>

namespace minutebook {

class OpenBook;

/// Why the notes of the shown meeting approve no minutes, and what is to be written so that they do.
[[nodiscard]] QString tellNoApproval(OpenBook &book);

} // namespace minutebook
