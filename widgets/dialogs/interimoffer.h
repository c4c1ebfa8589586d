#pragma once

#include "models/domain/body.h"
#include "models/domain/interimdecision.h"
#include "models/domain/seating.h"

namespace minutebook {

/// What a decision between meetings is asked for with.
struct InterimOffer {
    InterimDecision now; ///< number 0: it is a new one
    Body body;
    Seating seating;
};

} // namespace minutebook
