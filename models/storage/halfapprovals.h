#pragma once

#include "models/domain/ids.h"
#include "models/notation/approvedminutes.h"
#include "models/storage/connection.h"

namespace minutebook {

/// What the five meetings before this one have approved of minutes whose other edition they left.
[[nodiscard]] Result<HalfApprovals> halfApprovalsBefore(Connection &connection, MeetingId meeting);
/// The same of the last five meetings of the book.
[[nodiscard]] Result<HalfApprovals> halfApprovals(Connection &connection);

} // namespace minutebook
