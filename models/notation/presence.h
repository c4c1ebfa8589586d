#pragma once

#include "models/domain/meeting.h"
#include "models/notation/reconcile.h"

namespace minutebook {

/// Somebody in a meeting's tables is known by their initials, or by the name where they have none.
[[nodiscard]] QString keyOf(const Person &person);

/// Who is in the room at one moment of a meeting.
struct Presence {
    QStringList present; ///< keys, in the order of the tables, then of joining
    QString presiding; ///< a key; empty: nobody is known to
    QStringList recused; ///< from the whole item that the moment is in

    bool operator==(const Presence &) const = default;

    [[nodiscard]] bool has(const QString &key) const { return present.contains(key); }
    /// Present, and taking part in the item.
    [[nodiscard]] bool takesPart(const QString &key) const { return has(key) && !recused.contains(key); }
};

/// Goes through a resolved meeting line by line. Attendees and voting members are there from the beginning, unless the first that the
/// notes say of one is JOINED. Who presides is the one marked so, else the first whose part is "Chair"; PRESIDING hands it on.
class PresenceWalk
{
public:
    explicit PresenceWalk(const Meeting &meeting);

    /// Whoever is recused from an item is so from its first line on, wherever that is said.
    void enter(const Item &item);
    void pass(const NoteLine &line);

    [[nodiscard]] const Presence &presence() const { return m_presence; }

private:
    Presence m_presence;
};

/// The moment just before a line of a resolved meeting; a line beyond its item's last is the item's end.
[[nodiscard]] Presence presenceAt(const Meeting &meeting, LinePlace place);

/// The same just before each item's first line, and after the last item: one more than there are items.
[[nodiscard]] QList<Presence> presenceByItem(const Meeting &meeting);

} // namespace minutebook
