#pragma once

#include "models/presentation/duematters.h"

namespace minutebook {

/// What the rules of retention are shown with.
struct RetentionOffer {
    Retention rules = {};
    QList<KeptMatter> kept = {}; ///< whether or not it is due
    QList<Disposal> disposed = {};
    QDate today = {};
    bool editable = true; ///< else all of it is only shown
};

/// What somebody wants of them.
struct RetentionWish {
    Retention rules;
    QList<KeptMatter> dispose; ///< at once, by these rules

    bool operator==(const RetentionWish &) const = default;
};

} // namespace minutebook
