#pragma once

#include "models/domain/shownwithheld.h"
#include "models/minutes/edition.h"

namespace minutebook {

/// The fixed words of the register of what is withheld, in English, as those of the minutes.

[[nodiscard]] QString withheldTitle(const Scheme &scheme, Edition edition); ///< "Withheld Parts", "Confidential Withheld Parts"
[[nodiscard]] QStringList withheldColumns();
[[nodiscard]] QString statePhrase(WithheldState state); ///< "Overdue"
[[nodiscard]] QString partPhrase(PartKind kind); ///< "item", "section", "lines", "paper"
[[nodiscard]] QString reviewPhrase(const Withholding &facts); ///< "24 December 2026; when the contract is signed"
[[nodiscard]] QString noWithheldPhrase();
[[nodiscard]] QString withheldSelectionPhrase();
/// "RED → GREEN on 27 November 2026: the contract is signed."
[[nodiscard]] QString downgradePhrase(const Downgrade &downgrade);
[[nodiscard]] QStringList withheldWords(const Scheme &scheme); ///< all of the above that say nothing of a part

} // namespace minutebook
