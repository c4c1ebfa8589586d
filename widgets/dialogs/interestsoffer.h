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
    QList<Party> parties = {}; ///< whose real names only the highest level may hold
    QString language = {}; ///< of the committee

    bool operator==(const InterestsOffer &) const = default;
};

} // namespace minutebook
