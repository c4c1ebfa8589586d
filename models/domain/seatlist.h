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

/// A row of the list as it was read, with or without a fault.
struct SeatListRow {
    int row = 0;
    KnownPerson person;
    Seat seat; ///< without a category: the person holds none

    bool operator==(const SeatListRow &) const = default;
};

struct SeatList {
    Seating seating; ///< of the rows without a fault
    QList<SeatListFault> faults;
    QList<SeatListRow> rows = {};
    QStringList headings = {}; ///< the first row's cells; none where the text is a list of names alone
    QStringList fields = {}; ///< by column what it was read as, in seatHeading's words; empty: it was left out
    QStringList ignored = {}; ///< headings that mean nothing here; their columns are left out
};

/// Reads seats and people from a table as text: a heading row, then a row for each person, cells parted by commas, semicolons or tabs
/// (RFC 4180 for quotation marks). Headings, in any order: Name (needed), Initials, Category, Votes (yes or no), Alternates (names of the
/// list or of `taken`, parted by "/" or ";"), Clearance (a level of `scheme`), Representing, Contact, From, Until (2024-03-04); the words that people use for them are known too.
/// A text of one column without a heading is a list of names. A name may end in its initials in brackets; initials that are missing are
/// proposed, so that nobody of the list or of `taken` has them. A row with a category is a seat, and a vacant one
/// where "vacant" stands for the name. Every row that cannot be read is named. `fields`, where there is one for each column, say what they
/// hold in place of the headings, in seatHeading's words.
[[nodiscard]] SeatList readSeatList(const QString &text, const Scheme &scheme, const QList<KnownPerson> &taken = {},
                                    const QStringList &fields = {});

} // namespace minutebook
