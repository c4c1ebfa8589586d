#pragma once

#include "models/domain/body.h"
#include "models/domain/ids.h"
#include "models/storage/transaction.h"

namespace minutebook {

[[nodiscard]] Result<Body> loadBody(Connection &connection);

/// The body's own texts, levels and verbs. Meetings that are stored keep the levels that they were held with.
/// A pattern of action numbers that is given up is read on.
[[nodiscard]] Result<> saveBody(Transaction &transaction, const Body &body);

/// The body as a meeting knows it, its scheme aside: approved minutes keep the words that they were approved with.
[[nodiscard]] Result<Body> loadBodyOf(Connection &connection, MeetingId meeting);
/// Keeps the body's words in all meetings whose minutes are approved and that have none of their own.
[[nodiscard]] Result<> keepBody(Transaction &transaction);

} // namespace minutebook
