#pragma once

#include "models/domain/party.h"

#include <QStringList>

namespace minutebook {

/// What the register of parties is shown with.
struct PartiesOffer {
    QList<Party> parties;
    QStringList categories; ///< that can be chosen beside those of the parties
    QString highest; ///< the level of real names
    bool editable = true; ///< else they are only shown

    bool operator==(const PartiesOffer &) const = default;
};

} // namespace minutebook
