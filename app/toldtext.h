#pragma once

#include "models/core/result.h"
#include "models/domain/scheme.h"

#include <QStringList>

namespace minutebook {

class OpenBook;

/// What of a text that the readers of a level are to be told stands in what is withheld from them, in the meeting that is shown or another.
/// Errors: those of sharedInBook.
[[nodiscard]] Result<QStringList> withheldWordsIn(OpenBook &book, const QString &text, Rank level);

} // namespace minutebook
