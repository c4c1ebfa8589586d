#pragma once

#include "models/domain/ids.h"
#include "models/notation/lintwithdrawn.h"
#include "models/storage/transaction.h"

#include <QHash>

namespace minutebook {

/// What a meeting's actions say, by their numbers.
using NumberedWords = QHash<QString, QString>;

[[nodiscard]] Result<NumberedWords> numberedWords(Connection &connection, MeetingId meeting);

/// Once a meeting's notes are written: a number that `before` has and no action of the book has now is withdrawn, and one that is back in the
/// words that it was withdrawn with is its action's again. The book keeps a digest of the words alone: what was deleted is gone.
[[nodiscard]] Result<> followNumbers(Transaction &transaction, MeetingId meeting, const NumberedWords &before);

/// For the actions of a meeting. The connection must outlive it. A number of which nothing can be read is its action's own.
[[nodiscard]] NumberInstead numberInstead(Connection &connection, MeetingId meeting);

} // namespace minutebook
