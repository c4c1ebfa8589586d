#pragma once

#include <QString>

namespace minutebook {

/// The first thing in a Markdown file that is shown otherwise than it stands there, and that writeMarkdown does not write: a picture, an element of HTML, a link to
/// anything but the web and mail, the place of a link that is named elsewhere. Empty if there is none.
[[nodiscard]] QString foreignInMarkdown(const QString &text);

/// The text without the addresses of its links, as a reader sees it.
[[nodiscard]] QString withoutLinkAddresses(const QString &text);

} // namespace minutebook
