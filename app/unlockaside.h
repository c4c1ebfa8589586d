#pragma once

#include "models/storage/keyslots.h"
#include "models/storage/unlock.h"

namespace minutebook {

class Prompts;

/// A passphrase takes half a second to stretch, by the file's own word up to some seconds: that is done aside, while a dialog says so. What
/// was typed is wiped. Nothing where the person did not wait for it; nothing was changed then.

/// What was typed, as the key of the book. Errors: those of unlock.
[[nodiscard]] std::optional<Result<Unlocked>> unlockAside(Prompts &prompts, const QString &book, QString typed);

/// A new passphrase for these slots. `what` is said meanwhile. Errors: those of KeySlots::stretch.
[[nodiscard]] std::optional<Result<KeySlots::Stretched>> stretchAside(Prompts &prompts, const QString &what, KeySlots keys,
                                                                      QString passphrase);

} // namespace minutebook
