#pragma once

#include "models/domain/audit.h"
#include "models/minutes/edition.h"

namespace minutebook {

/// The fixed words of an audit trail that is written as a document: in English, as those of the minutes.

[[nodiscard]] QString auditTitle(const Scheme &scheme, Edition edition); ///< "Audit Trail", "Confidential Audit Trail"
[[nodiscard]] QString eventPhrase(AuditEvent event); ///< "Level changed"
[[nodiscard]] QString momentPhrase(const QDateTime &utc); ///< "2 Apr 2024 12:00:00", in UTC
[[nodiscard]] QStringList auditColumns();
[[nodiscard]] QString noAuditPhrase();
[[nodiscard]] QString auditSelectionPhrase();
/// What the chain comes to, where all of it may be told: the last entry's number and hash.
[[nodiscard]] QString brokenChainPhrase();
[[nodiscard]] QString chainPhrase(const AuditEntry &last);
[[nodiscard]] QStringList auditWords(const Scheme &scheme); ///< all of the above that say nothing of an entry

} // namespace minutebook
