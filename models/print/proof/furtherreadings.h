#pragma once

#include <QStringList>

namespace minutebook {

/// What a reader may make of a text beside what stands there: without the tags and references of a markup, without the escapes of
/// addresses and scripts, without the numbers of notes and lines, of digits that stand for letters, by the tag characters that nobody sees.
/// Empty for most texts.
[[nodiscard]] QStringList furtherReadings(const QString &text);

/// Whether a text stands in it as it is, as far as readings go: it holds no other format and no long run of coded signs (Base64, hexadecimal).
[[nodiscard]] bool isPlain(const QString &text);

} // namespace minutebook
