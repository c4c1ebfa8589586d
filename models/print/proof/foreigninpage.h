#pragma once

#include <QByteArray>
#include <QString>

namespace minutebook {

/// The first thing in a web page that writeHtml does not write, and of which nobody knows therefore what a browser shows, hides, runs or loads: "<script>".
/// Empty if there is none.
[[nodiscard]] QString foreignInPage(const QByteArray &page);

} // namespace minutebook
