#pragma once

#include "models/minutes/composeaudit.h"
#include "models/minutes/composeregister.h"
#include "models/minutes/composewithheld.h"
#include "models/print/issue.h"

namespace minutebook {

/// The formats that a register can be written in, by name: those of documents, "csv", "json", of actions "ics" (a calendar's to-dos), and
/// "table" for a terminal.
[[nodiscard]] QStringList registerFormats(RegisterKind kind);

/// A register in one of them, searched for all that the edition withholds before anybody gets it. `fileName` has no folder, and may be empty.
/// Any thread will do. Errors: those of writeDocument and certify.
[[nodiscard]] Result<IssuedFile> writeRegister(RegisterKind kind, const RegisterRecord &record, Edition edition,
                                               const RegisterFilter &filter, const QString &format, const QString &fileName);

/// The formats of an audit trail, and of the register of what is withheld: those of a register, but for the calendar.
[[nodiscard]] QStringList auditFormats();
/// The audit trail in one of them, searched like a register.
[[nodiscard]] Result<IssuedFile> writeAudit(const AuditRecord &record, Edition edition, const AuditFilter &filter, const QString &format,
                                            const QString &fileName);

/// The register of what is withheld in one of them, searched like another.
[[nodiscard]] Result<IssuedFile> writeWithheld(const WithheldRecord &record, Edition edition, const WithheldFilter &filter,
                                               const QString &format, const QString &fileName);

} // namespace minutebook
