#pragma once

#include <QString>

namespace minutebook {

/// A text as a menu or a button shows it: its ampersands mark no key.
[[nodiscard]] QString menuText(QString text);

} // namespace minutebook
