#pragma once

#include "models/domain/ids.h"
#include "models/domain/retention.h"
#include "models/storage/transaction.h"

#include <QString>

namespace minutebook {

/// What an approved meeting still has of what need not be kept for ever.
struct KeptMatter {
    MeetingId meeting;
    int number = 0; ///< of the meeting
    QDate date; ///< of the meeting
    QDate approved; ///< where nobody has written that down, the day of the next meeting, or its own if there is none
    Matter matter = Matter::OwnNotes;
    int amount = 0; ///< own notes, drafts, or papers
    qint64 bytes = 0; ///< of papers

    bool operator==(const KeptMatter &) const = default;
};

/// What was disposed of; never the words themselves.
struct Disposal {
    QDate on;
    int meeting = 0; ///< its number
    Matter matter = Matter::OwnNotes;
    RetentionRule rule = {}; ///< as it was then
    qint64 amount = 0; ///< own notes, 1 of a draft, or a paper's bytes
    QString title = {}; ///< of a paper; of a draft the number of its revision
    QString sha256 = {}; ///< of a paper's or a draft's contents

    bool operator==(const Disposal &) const = default;
};

[[nodiscard]] Result<Retention> retention(Connection &connection);
/// Error: RetentionInvalid.
[[nodiscard]] Result<> saveRetention(Transaction &transaction, const Retention &retention);

/// Whether or not it is due, by meeting.
[[nodiscard]] Result<QList<KeptMatter>> keptMatters(Connection &connection);
/// The latest first.
[[nodiscard]] Result<QList<Disposal>> disposals(Connection &connection);
[[nodiscard]] Result<> recordDisposal(Transaction &transaction, const Disposal &disposal);

/// Takes a meeting's own notes out of its texts, with what can be searched and undone of them, or the contents of its papers or drafts, and records
/// that. The minutes say what they said, and decisions keep what is known of them. For what it leaves in the file see Book::eraseTraces.
/// Errors: MeetingMissing, MatterNotDue (by the rules as they are stored).
[[nodiscard]] Result<> dispose(Transaction &transaction, MeetingId meeting, Matter matter, QDate today);

} // namespace minutebook
