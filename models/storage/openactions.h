#pragma once

#include "models/domain/ids.h"
#include "models/storage/connection.h"

#include <QSet>
#include <QString>

#include <optional>

namespace minutebook {

/// The numbers of the actions that nothing has ended, after all meetings or, with one, after those before it. It reads no words: a book of
/// many years has very many actions, and few that are open.
/// Errors: those of sqlError; BookDamaged.
[[nodiscard]] Result<QSet<QString>> openActionNumbers(Connection &connection, std::optional<MeetingId> before = {});

} // namespace minutebook
