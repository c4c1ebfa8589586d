#pragma once

#include "models/domain/withheldrecord.h"

#include <QStringList>

namespace minutebook {

/// What the ground of a part is asked for with.
struct GroundOffer {
    QString about; ///< where it stands, its level and first words
    Withholding now = {};
    QStringList grounds = {}; ///< that were given before, as are the two below
    QStringList owners = {}; ///< and who belongs to the committee
    QStringList events = {};
    QDate today = {};
    bool keeps = false; ///< it was looked at and stays withheld: when it is looked at again is asked for, and why
};

/// What was said of it.
struct GroundWish {
    Withholding facts;
    QString reason = {}; ///< why it stays withheld; may be empty

    bool operator==(const GroundWish &) const = default;
};

/// What would come to be of a lower level.
struct DowngradeExtent {
    QList<OpenedWords> opened = {};
    QString refusal = {}; ///< why it cannot have that level; empty: it can

    bool operator==(const DowngradeExtent &) const = default;
};

/// What a downgrade is asked for with.
struct DowngradeOffer {
    QString about; ///< where it stands, its level and first words
    QStringList levels; ///< below that of the part, the highest first
    QList<DowngradeExtent> extents; ///< by level
    QString level; ///< the one that is proposed
    bool approved = false; ///< it will be a correction of approved minutes
};

struct DowngradeWish {
    QString to; ///< a level's name
    QString reason;

    bool operator==(const DowngradeWish &) const = default;
};

} // namespace minutebook
