#pragma once

#include "models/domain/ids.h"

#include <QList>

namespace minutebook {

/// The rows of one kind that a transaction touched; each id stands in one list, once.
template <typename Id>
struct Touched {
    QList<Id> inserted;
    QList<Id> updated;
    QList<Id> removed;

    bool operator==(const Touched &) const = default;

    [[nodiscard]] bool isEmpty() const { return inserted.isEmpty() && updated.isEmpty() && removed.isEmpty(); }

    void insert(Id id)
    {
        if (!inserted.contains(id))
            inserted.append(id);
    }
    void update(Id id)
    {
        if (!inserted.contains(id) && !updated.contains(id))
            updated.append(id);
    }
    /// What was inserted in the same transaction leaves no trace.
    void remove(Id id)
    {
        updated.removeAll(id);
        if (inserted.removeAll(id) == 0 && !removed.contains(id))
            removed.append(id);
    }
};

/// What one transaction changed, told after its COMMIT. A meeting counts as updated when anything in it was but its times:
/// those are written while people talk, and nothing has to be read again for them.
struct Changes {
    Touched<MeetingId> meetings = {};
    Touched<ItemId> items = {};
    Touched<MeetingId> times = {}; ///< of the meetings that began, ended, or whose items took time
    bool body = false; ///< name, scheme, verbs, patterns or item templates
    bool others = false; ///< decisions between meetings, rules of retention
    bool everything = false; ///< another process wrote: what is unknown

    bool operator==(const Changes &) const = default;

    [[nodiscard]] bool isEmpty() const
    {
        return !body && !others && !everything && meetings.isEmpty() && items.isEmpty() && times.isEmpty();
    }
    [[nodiscard]] bool areTimesAlone() const { return !times.isEmpty() && *this == Changes{.times = times}; }
};

} // namespace minutebook
