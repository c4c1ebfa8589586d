#pragma once

#include "models/notation/dialect.h"
#include "models/storage/connection.h"

namespace minutebook {

/// What the next minutes say about the review of the last ones on which comments came: the sentence that counts them, and a line of one's
/// own for each that is to be discussed, of the level of the edition that its maker read. `number`: of the meeting that is to say it, in
/// whose `dialect` the lines are. Empty if none has come.
[[nodiscard]] Result<QStringList> reviewReport(Connection &connection, int number, const Dialect &dialect);

} // namespace minutebook
