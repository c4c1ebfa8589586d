#pragma once

#include "models/domain/scheme.h"
#include "models/domain/seating.h"

namespace minutebook {

/// Whose standing interests are shown, and what they can be of.
struct InterestsOffer {
    QString name;
    QList<StandingInterest> interests;
    Scheme scheme;
    QDate today;

    bool operator==(const InterestsOffer &) const = default;
};

} // namespace minutebook
