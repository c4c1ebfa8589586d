#pragma once

#include "models/domain/meeting.h"
#include "models/storage/connection.h"

namespace minutebook {

/// The numbers of a file's actions that its meeting in the book has counted past and that no action of the book has: each was given to one
/// that is gone, or was left out. The book does not keep what such an action was. None where the book does not have the meeting.
[[nodiscard]] Result<QStringList> reusedNumbers(Connection &connection, const Meeting &meeting);

} // namespace minutebook
