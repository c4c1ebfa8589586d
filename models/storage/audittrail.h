#pragma once

#include "models/domain/audit.h"
#include "models/domain/ids.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// Enters what happens in the same transaction: by the transaction's hand, at its time, chained to the entry before it.
[[nodiscard]] Result<> appendAudit(Transaction &transaction, const AuditNote &note);
/// The same of a meeting, by its number.
[[nodiscard]] Result<> appendAudit(Transaction &transaction, MeetingId meeting, AuditNote note);

/// All of it, as it is written in a document of that day.
[[nodiscard]] Result<AuditRecord> auditRecord(Connection &connection, QDate today);
/// All of it, the earliest first. What an event of a newer program was is left out of the entries but not of the chain.
[[nodiscard]] Result<QList<AuditEntry>> auditTrail(Connection &connection);

/// What was entered last of an event of a meeting, by its number; empty: nothing was.
[[nodiscard]] Result<QJsonObject> lastNoted(Connection &connection, AuditEvent event, int meeting);

/// Walks the chain: a sentence on the first link that is broken, or on entries that are missing at its end; empty: it is whole.
[[nodiscard]] Result<QString> verifyAudit(Connection &connection);

} // namespace minutebook
