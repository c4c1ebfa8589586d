#include "models/minutes/itempresence.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Takes moments of one item together.
class ItemTally
{
public:
    ItemTally(const VotingSeats *seats, const Presence &first)
        : m_seats(seats)
        , m_ever(first.present)
        , m_always(first.present)
        , m_recused(first.recused)
        , m_quorum(seats ? std::optional(seats->at(first)) : std::nullopt)
    {
    }

    void take(const Presence &moment)
    {
        for (const QString &key : moment.present) {
            if (!m_ever.contains(key))
                m_ever.append(key);
        }
        m_always.removeIf([&](const QString &key) { return !moment.has(key); });
        if (!m_seats)
            return;
        if (const Quorum quorum = m_seats->at(moment); isWeaker(quorum, *m_quorum))
            m_quorum = quorum;
    }

    [[nodiscard]] ItemPresence presence() const
    {
        ItemPresence presence{.whole = {}, .part = {}, .recused = {}, .quorum = m_quorum};
        for (const QString &key : m_ever) {
            QStringList &where = m_recused.contains(key) ? presence.recused : m_always.contains(key) ? presence.whole : presence.part;
            where.append(key);
        }
        return presence;
    }

private:
    static bool isWeaker(const Quorum &one, const Quorum &other)
    {
        return std::pair(one.isMet(), one.filled) < std::pair(other.isMet(), other.filled);
    }

    const VotingSeats *m_seats;
    QStringList m_ever;
    QStringList m_always;
    QStringList m_recused;
    std::optional<Quorum> m_quorum;
};

} // namespace

QList<ItemPresence> itemPresences(const Meeting &meeting, const Seating &seating)
{
    const VotingSeats seats(seating, meeting);
    const bool votes = std::ranges::any_of(seating.seats, &Seat::votes);
    PresenceWalk walk(meeting);
    QList<ItemPresence> presences;
    for (const Item &item : meeting.items) {
        walk.enter(item);
        ItemTally tally(votes ? &seats : nullptr, walk.presence());
        for (const NoteLine &line : item.lines) {
            walk.pass(line);
            if (line.kind == LineKind::Joined || line.kind == LineKind::Left)
                tally.take(walk.presence());
        }
        presences.append(tally.presence());
    }
    return presences;
}

} // namespace minutebook
