#pragma once

#include "models/minutes/document.h"
#include "models/minutes/registerkind.h"
#include "models/domain/shownregister.h"

namespace minutebook {

/// "on-target": as commands and files have it.
[[nodiscard]] QString nameOfStatus(ActionStatus status);
/// Nothing if there is no such status.
[[nodiscard]] std::optional<ActionStatus> statusNamed(const QString &name);

/// Cuts a register to an edition, and lists of it what is wanted. Owners, dates and statuses are the latest words that the edition shows.
/// What is withheld is not there and not counted. Below the top one sentence says where the rest would be, whether or not there is any: that
/// an action or a decision is among what the minutes withhold is not told by their stubs either.
/// A row above the default level has its marking, unless it is shown by clearing alone. Pure.
[[nodiscard]] MinutesDocument composeRegister(RegisterKind kind, const RegisterRecord &record, Edition edition,
                                              const RegisterFilter &filter = {});

} // namespace minutebook
