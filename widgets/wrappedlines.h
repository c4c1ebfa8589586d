#pragma once

#include <QFont>
#include <QStringList>

namespace minutebook {

/// The lines of a text that wraps at its words within `width` pixels: one, or more up to `most`, of which the last ends with dots where the
/// text goes on. Its own breaks are spaces. No lines: it is empty.
[[nodiscard]] QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);

} // namespace minutebook
