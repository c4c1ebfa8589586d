#pragma once

#include "models/domain/registerrecord.h"
#include "models/minutes/edition.h"

namespace minutebook {

/// Which entries of what an edition shows are wanted. What is empty asks for nothing.
struct RegisterFilter {
    QList<ActionStatus> statuses = {}; ///< one of these
    QString owner = {}; ///< one of an action's owners, whatever its case
    QStringList verbs = {}; ///< one of these, in capitals

    bool operator==(const RegisterFilter &) const = default;
};

/// An action as an edition's readers know it: by the latest word that they see.
struct ShownLogEntry {
    RegisterSource source;
    QString number;
    QString text;
    QStringList owners;
    QDate due;
    ActionStatus status = ActionStatus::Open; ///< where nothing was said too
    std::optional<LoggedUpdate> latest = {}; ///< the last update that says something

    bool operator==(const ShownLogEntry &) const = default;
};

/// Closed, transferred and withdrawn.
[[nodiscard]] bool isFinished(ActionStatus status);

[[nodiscard]] QList<ShownLogEntry> shownLog(const RegisterRecord &record, Edition edition, const RegisterFilter &filter = {});
[[nodiscard]] QList<LoggedDecision> shownDecisions(const RegisterRecord &record, Edition edition, const RegisterFilter &filter = {});

} // namespace minutebook
