#pragma once

#include <QString>

namespace minutebook {

/// Markdown's text within a line as a line of notes has it: its escapes are taken back, links to the web stay, emphasis goes (outcome verbs
/// stand in bold, and are verbs without it), and nothing else becomes a mark.
[[nodiscard]] QString lineOfMarkdown(const QString &markdown);

} // namespace minutebook
