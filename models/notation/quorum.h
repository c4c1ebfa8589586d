#pragma once

#include "models/domain/seating.h"
#include "models/notation/presence.h"
#include "models/notation/resolve.h"

namespace minutebook {

/// A voting seat at one moment.
struct FilledSeat {
    qsizetype seat = 0; ///< of Seating::seats
    QString by; ///< the key of who fills it; empty: nobody
    bool byAlternate = false;

    bool operator==(const FilledSeat &) const = default;
};

/// What of a category is there, and what its rule asks for.
struct CategoryCount {
    QString category;
    int filled = 0;
    int needed = 0;

    bool operator==(const CategoryCount &) const = default;
};

struct Quorum {
    QList<FilledSeat> seats; ///< the voting seats that are held on the meeting's day
    int filled = 0;
    int needed = 0; ///< 0: the rule names no number
    QList<CategoryCount> categories; ///< those that the rule names

    bool operator==(const Quorum &) const = default;

    [[nodiscard]] bool isMet() const;
    /// All that is missing for it: "5/7" where it is seats at all, "Small Supplier 0/1" for each category that lacks somebody.
    [[nodiscard]] QStringList lacking() const;
    /// Whether somebody fills a voting seat.
    [[nodiscard]] bool mayVote(const QString &key) const;
};

/// The voting seats of a meeting, with those who may fill them looked up once: asked for many moments. A seat is filled by its holder;
/// while the holder is away, by the first of its alternates who takes part and fills no other seat. Alternates are those of the seat and
/// whoever the meeting's tables say stands in. A holder who is present but recused is not away. The seating has to outlive it.
class VotingSeats
{
public:
    VotingSeats(const Seating &seating, const Meeting &meeting);

    [[nodiscard]] Quorum at(const Presence &presence) const;

private:
    /// One that is held on the meeting's day.
    struct HeldSeat {
        qsizetype seat = 0; ///< of Seating::seats
        QString holder; ///< keys, as all below
        QStringList alternates; ///< the seat's own choice first
    };

    [[nodiscard]] QList<FilledSeat> holders(const Presence &presence) const;
    void seatAlternates(QList<FilledSeat> &seats, const Presence &presence) const;
    void countCategories(Quorum &quorum) const;

    const Seating &m_seating;
    QList<HeldSeat> m_held;
    QList<QList<qsizetype>> m_ofCategory; ///< of each category that the rule names, those of `m_held`
};

/// The same for one moment.
[[nodiscard]] Quorum quorumAt(const Seating &seating, const Meeting &meeting, const Presence &presence);

/// How far somebody is cleared. A clearance that nobody has recorded reaches to the default level, one that the scheme does not know to
/// the lowest.
[[nodiscard]] Rank clearanceOf(const QString &name, const Seating &seating, const Dialect &dialect);

/// Those present who are not cleared for a level, by key, in the order of presence.
[[nodiscard]] QStringList notCleared(const Seating &seating, const Meeting &meeting, const Presence &presence, Rank level,
                                     const Dialect &dialect);

/// What is wrong with the votes and decisions of a resolved meeting: voters without a vote in that item, totals beyond the filled seats,
/// decisions without a quorum unless the item has a line `@quorum: REASON`. Decisions between meetings that it reports are not asked. Nothing where the seating has no voting seat.
[[nodiscard]] QList<ItemDiagnostic> checkVotes(const Seating &seating, const Meeting &meeting);

} // namespace minutebook
