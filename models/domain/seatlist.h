#pragma once

#include "models/domain/scheme.h"
#include "models/domain/seating.h"

namespace minutebook {

/// What is wrong with a row of a list of seats. Rows count from 1, the heading row included.
struct SeatListFault {
    int row = 0;
    QString sentence;

    bool operator==(const SeatListFault &) const = default;
};

struct SeatList {
    Seating seating; ///< of the rows without a fault
    QList<SeatListFault> faults;
};

/// Reads seats and people from a table as text: a heading row, then a row for each person, cells parted by commas, semicolons or tabs
/// (RFC 4180 for quotation marks). Headings, in any order: Name (needed), Initials, Category, Votes (yes or no), Alternates (names parted
/// by "/"), Clearance (a level of `scheme`), Representing, From, Until (2024-03-04). A row with a category is a seat; initials that are
/// missing are proposed. Every row that cannot be read is named.
[[nodiscard]] SeatList readSeatList(const QString &text, const Scheme &scheme);

/// Initials that nobody of these people has, made from a name: "JH", else "JHe", "JHeh".
[[nodiscard]] QString proposedInitials(const QString &name, const QList<KnownPerson> &people);

/// Reads a quorum: parts joined by commas, each a number of voting seats (`6`), a share of them (`2/3`, `>1/2`) or a number of a category
/// (`Small Supplier=1`). Error: QuorumInvalid.
[[nodiscard]] Result<QuorumRule> readQuorumRule(const QString &text);

} // namespace minutebook
