#pragma once

#include "models/minutes/composeregister.h"
#include "models/print/issue.h"

namespace minutebook {

/// The formats that a register can be written in, by name: those of documents, "csv", "json", of actions "ics" (a calendar's to-dos), and
/// "table" for a terminal.
[[nodiscard]] QStringList registerFormats(RegisterKind kind);

/// A register in one of them, searched for all that the edition withholds before anybody gets it. `fileName` has no folder, and may be empty.
/// Any thread will do. Errors: those of writeDocument and certify.
[[nodiscard]] Result<IssuedFile> writeRegister(RegisterKind kind, const RegisterRecord &record, Edition edition,
                                               const RegisterFilter &filter, const QString &format, const QString &fileName);

} // namespace minutebook
