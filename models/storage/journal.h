#pragma once

#include "models/domain/ids.h"
#include "models/storage/journalrule.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// What can be taken back in an item's notes, oldest first.
[[nodiscard]] Result<QList<JournalEdit>> journalOf(Connection &connection, ItemId item);

/// Enters a change of an item's notes, in the transaction that makes it.
[[nodiscard]] Result<> enterEdit(Transaction &transaction, ItemId item, const QString &before, const QString &after);

/// What can be taken back is `edits` then, numbered from 1.
[[nodiscard]] Result<> replaceEdits(Transaction &transaction, ItemId item, const QList<JournalEdit> &edits);
/// Approved minutes have no history of typing.
[[nodiscard]] Result<> forgetEdits(Transaction &transaction, MeetingId meeting);

} // namespace minutebook
