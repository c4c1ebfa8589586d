#pragma once

#include "models/core/result.h"
#include "models/domain/ids.h"
#include "models/storage/connection.h"

class QCommandLineOption;

namespace minutebook {

/// `--reason`, for what requireReason asks.
[[nodiscard]] QCommandLineOption lowerReasonOption();

/// Whoever lowers a level in minutes that others have read says why before they leave.
/// Error: LevelsUnanswered.
[[nodiscard]] Result<> requireReason(Connection &connection, MeetingId meeting, const QString &reason);

} // namespace minutebook
