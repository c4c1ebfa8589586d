#pragma once

#include "models/domain/seating.h"

namespace minutebook {

/// Whether an owner, as the notes name them, is somebody who has left the committee: all seats that they held or stood in for have ended
/// before this day. Of roles, organisations and people who never had a seat nobody can tell: they have not.
[[nodiscard]] bool isFormerOwner(const QString &owner, const Seating &seating, QDate today);

} // namespace minutebook
