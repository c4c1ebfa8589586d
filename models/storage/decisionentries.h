#pragma once

#include "models/domain/matchlines.h"
#include "models/domain/registerrecord.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// A decision, by its line and what that says: it may have changed since it was read.
struct DecisionReference {
    RegisterLine line;
    QString text;
};

/// What the notes do not say of decisions stays in the book's own table, an entry for each decision of which something is known. An entry
/// goes along with its line: see matchLines. It is kept while its line is nowhere, and comes back with it.

/// Null dates are none. Error: LineChangedElsewhere.
[[nodiscard]] Result<> dateDecision(Transaction &transaction, const DecisionReference &decision, QDate effective, QDate review);
/// By one that was decided later, at a later meeting or further down; nothing: it is superseded by none. Errors: LineChangedElsewhere,
/// DecisionNotLater.
[[nodiscard]] Result<> supersedeDecision(Transaction &transaction, const DecisionReference &decision,
                                         const std::optional<DecisionReference> &by);
/// Both ways. Error: LineChangedElsewhere.
[[nodiscard]] Result<> linkDecisions(Transaction &transaction, const DecisionReference &one, const DecisionReference &other, bool linked);

/// Gives decisions what their entries know.
[[nodiscard]] Result<> readDecisionEntries(Connection &connection, QList<LoggedDecision> &decisions);

/// The entries of a meeting, and how its decisions read; empty where there is no entry.
struct DecisionsBefore {
    QList<qint64> entries; ///< their ids
    QList<AnchoredLine> known; ///< by entry
    QList<AnchoredLine> lines;
};

/// Before a meeting's registers are entered anew, and after that.
[[nodiscard]] Result<DecisionsBefore> decisionsBefore(Connection &connection, MeetingId meeting);
[[nodiscard]] Result<> followDecisions(Transaction &transaction, MeetingId meeting, const DecisionsBefore &before);

} // namespace minutebook
