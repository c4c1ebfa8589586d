#pragma once

#include <QString>

namespace minutebook {

enum class Strength { Weak, Fair, Good, Strong };

/// How hard a passphrase is to guess, by a rough count: characters that repeat or run on from the one before count for little.
/// Weak is under 40 bits, Fair under 60, Good under 80.
[[nodiscard]] Strength passphraseStrength(const QString &passphrase);

/// The same in words, with what would make it better. Empty for an empty passphrase.
[[nodiscard]] QString strengthHint(const QString &passphrase);

} // namespace minutebook
