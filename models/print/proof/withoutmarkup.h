#pragma once

#include <QString>

namespace minutebook {

/// A text without the tags and references of HTML and XML. What has none is the text as it is.
[[nodiscard]] QString withoutMarkup(const QString &text);

} // namespace minutebook
