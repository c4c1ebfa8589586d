#pragma once

#include "models/domain/ids.h"
#include "models/storage/journalrule.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// What can be taken back in an item's notes, and made again, oldest first.
[[nodiscard]] Result<QList<JournalEdit>> journalOf(Connection &connection, ItemId item);

/// What an item's notes were, what was given instead, and what of that is stored: numbers come along.
struct NotesChange {
    QString before;
    QString given;
    QString stored;
    Typing typing = Typing::Onward;
};

/// Enters a change of an item's notes, in the transaction that makes it.
[[nodiscard]] Result<> enterEdit(Transaction &transaction, ItemId item, const NotesChange &change);

/// What can be taken back is `edits` then, numbered from 1.
[[nodiscard]] Result<> replaceEdits(Transaction &transaction, ItemId item, const QList<JournalEdit> &edits);
/// Approved minutes have no history of typing.
[[nodiscard]] Result<> forgetEdits(Transaction &transaction, MeetingId meeting);

} // namespace minutebook
