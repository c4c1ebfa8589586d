#pragma once

#include "models/domain/ended.h"
#include "models/domain/ids.h"
#include "models/storage/connection.h"

#include <QSet>

namespace minutebook {

/// An action of an earlier meeting as it stands when this one begins.
struct CarriedAction {
    MeetingId meeting; ///< that raised it
    ItemId item;
    int line = 0; ///< of that item's notes, from 0
    QString number;
    QString text;
    QStringList owners; ///< the latest
    QDate due; ///< the latest; null: none
    std::optional<ActionStatus> status; ///< the latest; nothing: none was said
    Rank rank;
    Rank told = {}; ///< of all that is said here of it: what an UPDATE of a higher level changed has that

    bool operator==(const CarriedAction &) const = default;
};

/// The actions that need somebody's attention after all meetings so far.
[[nodiscard]] Result<QList<CarriedAction>> openActions(Connection &connection, const Scheme &scheme);

/// The actions that meetings before this one have raised and that are open when it begins, with those ended ones that it speaks of, by their
/// numbers; in the order in which they were raised.
/// With a ceiling, those alone that it shows, as they stand by the updates that it shows.
[[nodiscard]] Result<QList<CarriedAction>> carriedActions(Connection &connection, MeetingId meeting, const Scheme &scheme,
                                                          std::optional<Rank> ceiling = {}, const QSet<QString> &spokenOf = {});

} // namespace minutebook
