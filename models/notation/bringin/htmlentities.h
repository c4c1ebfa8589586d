#pragma once

#include <QStringView>

namespace minutebook {

/// The characters that a web page's `&amp;` and `&#233;` stand for; what is none of them stays as it is.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace minutebook
