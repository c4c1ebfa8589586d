#pragma once

#include "models/domain/diagnostic.h"

namespace minutebook {

/// The rule of the lint that a remark comes from, by a name that books keep; empty: it is no finding of the lint's but a mistake,
/// and stays until it is mended.
[[nodiscard]] QString ruleOf(DiagnosticCode code);

/// What a finding is known by while its own line reads as it does, wherever that stands: its rule, and a digest of the line and of what
/// the sentence says of it. Empty: it is none. `line` is the text of the line or heading that it is on; empty if it is on the meeting.
[[nodiscard]] QString findingKey(const Diagnostic &finding, const QString &line);

/// Whether what is found on a meeting, a title or an item's data is a matter of the agenda, and not of what the meeting came to.
[[nodiscard]] bool concernsAgenda(DiagnosticCode code);

} // namespace minutebook
