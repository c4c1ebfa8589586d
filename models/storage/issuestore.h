#pragma once

#include "models/storage/transaction.h"

#include <QList>

namespace minutebook {

/// What left as a file, or on paper.
struct IssuedEdition {
    QDateTime at = {}; ///< UTC; given when it is recorded
    QString who = {}; ///< the same
    int meeting = 0; ///< its number; 0: a register, or a volume of many
    int revision = 0; ///< of the meeting, that says what the file says; 0: none does
    QString kind; ///< "minutes", "agenda", "actions": as the command line has them
    QString edition; ///< a level's name
    QString format; ///< "pdf"; "paper": it was printed
    QString fileName; ///< without its folder; empty: there is none
    QString sha256; ///< of the file, of paper that of the PDF with these pages; 64 hexadecimal digits
    int copy = 0; ///< from 1; 0: copies were not numbered
    int copies = 0; ///< of them all; 0: not said
    QString reader = {}; ///< empty: not said

    bool operator==(const IssuedEdition &) const = default;
};

/// Keeps that a file has left, and enters it in the audit trail. The revision is looked for: the meeting's latest, if it says what the
/// minutes say now.
[[nodiscard]] Result<> recordIssue(Transaction &transaction, IssuedEdition issue);

/// The latest first.
[[nodiscard]] Result<QList<IssuedEdition>> issuedEditions(Connection &connection);

} // namespace minutebook
