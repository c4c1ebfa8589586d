#pragma once

#include "models/domain/seating.h"

namespace minutebook {

/// A name, initials, a role or a category by which the committee knows those who belong to it.
struct Member {
    QString name;
    QDate until; ///< the last day of the last of their terms; null: there is no end, or nobody has said

    bool operator==(const Member &) const = default;
};

/// All those whom a committee's people and seats name.
[[nodiscard]] QList<Member> membersOf(const Seating &seating);

} // namespace minutebook
