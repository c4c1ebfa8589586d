#pragma once

#include "models/domain/audit.h"
#include "models/minutes/document.h"
#include "models/minutes/registertable.h"
#include "models/minutes/secrets.h"

namespace minutebook {

/// The audit trail cut to an edition, marked as that one. Below the top numbers and hashes are not told: gaps would count what is withheld.
/// Pure.
[[nodiscard]] MinutesDocument composeAudit(const AuditRecord &record, Edition edition, const AuditFilter &filter = {});

/// The same rows as data.
[[nodiscard]] RegisterTable auditTable(const AuditRecord &record, Edition edition, const AuditFilter &filter = {});

/// What such a file must not hold, and what it may.
[[nodiscard]] Secrets secretsOf(const AuditRecord &record, Edition edition);

} // namespace minutebook
