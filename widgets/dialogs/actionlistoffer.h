#pragma once

#include "models/domain/body.h"
#include "models/notation/bringin/actionlist.h"
#include "models/notation/bringin/bringin.h"

namespace minutebook {

/// What an old action log is taken in for.
struct ActionListOffer {
    Body body;
    QSet<QString> taken; ///< numbers of actions that are in the book already
    MeetingHeader header; ///< of the draft meeting that is proposed for them
};

} // namespace minutebook
