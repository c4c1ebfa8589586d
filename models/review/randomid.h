#pragma once

#include <QByteArray>
#include <QString>

namespace minutebook {

inline constexpr int reviewIdLength = 16;

/// So many bytes of the system's own randomness: an id that is made of nothing, so that nothing can be guessed from it.
[[nodiscard]] QByteArray randomId();

/// A passphrase to be read out on the telephone: six groups that can be spoken, about 100 bits.
[[nodiscard]] QString spokenPassphrase();

} // namespace minutebook
