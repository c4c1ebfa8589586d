#pragma once

#include "models/domain/seating.h"

namespace minutebook {

/// Initials that nobody of these people has, made from a name: "JH", else "JHe", "JHeh".
[[nodiscard]] QString proposedInitials(const QString &name, const QList<KnownPerson> &people);

} // namespace minutebook
