#pragma once

#include <QString>

namespace minutebook {

/// Whether a link may be followed: http, https and mailto only. The text of all others is plain text.
[[nodiscard]] bool isLiveLink(const QString &link);

} // namespace minutebook
