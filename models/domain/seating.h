#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace minutebook {

/// An interest that somebody has declared for good, not for one item alone.
struct StandingInterest {
    QString text;
    QDate declared; ///< null: nobody knows
    QString level; ///< a level's name; empty: the scheme's default

    bool operator==(const StandingInterest &) const = default;
};

/// Somebody of the committee's circle: a member, an alternate, staff, a regular guest.
struct KnownPerson {
    QString name; ///< unique within a body
    QString initials; ///< unique within a body
    QString representing; ///< what the attendance tables say of somebody who holds no seat
    QString clearance; ///< a level's name; empty: nobody has recorded one
    QString contact = {}; ///< as typed: an address, a telephone number
    QList<StandingInterest> interests = {}; ///< in the order in which they were declared

    bool operator==(const KnownPerson &) const = default;
};

/// A place at the table, held by a person for a term.
struct Seat {
    QString category; ///< of party: "Large Supplier"
    bool votes = true;
    QString holder; ///< a person's name; empty: vacant
    QStringList alternates; ///< names of those who may stand in while the holder is away, first choice first
    QDate from; ///< null: always
    QDate until; ///< the last day; null: open

    bool operator==(const Seat &) const = default;

    [[nodiscard]] bool isHeldOn(QDate day) const;
};

/// At least so many voting seats of a category.
struct CategoryQuorum {
    QString category;
    int seats = 1;

    bool operator==(const CategoryQuorum &) const = default;
};

/// What makes a meeting able to decide. All of it has to hold; a rule that asks for nothing is none.
struct QuorumRule {
    int seats = 0; ///< voting seats that are filled, at least
    int numerator = 0; ///< of the voting seats that are held; 0: no such rule
    int denominator = 1;
    bool moreThan = false; ///< "more than half" instead of "at least two thirds"
    QList<CategoryQuorum> categories;

    bool operator==(const QuorumRule &) const = default;

    [[nodiscard]] bool isSet() const { return seats > 0 || numerator > 0 || !categories.isEmpty(); }
    /// The seats to be filled of so many that are held, categories left out.
    [[nodiscard]] int neededOf(int held) const;
};

/// Who belongs to the committee. A meeting that was held keeps the seating that it was held with.
struct Seating {
    QList<KnownPerson> people;
    QList<Seat> seats;
    QuorumRule quorum;

    bool operator==(const Seating &) const = default;

    /// By the name as a reader compares it; null if nobody has it.
    [[nodiscard]] const KnownPerson *find(const QString &name) const;
};

/// Whether two names are one to a reader: case and spacing aside.
[[nodiscard]] bool sameName(const QString &one, const QString &other);

/// Reads what writeSeating wrote. Error: SeatingInvalid.
[[nodiscard]] Result<Seating> readSeating(const QByteArray &json);
[[nodiscard]] QByteArray writeSeating(const Seating &seating);

} // namespace minutebook
