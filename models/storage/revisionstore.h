#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/domain/revision.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// Of a meeting, the first first.
[[nodiscard]] Result<QList<Revision>> revisions(Connection &connection, MeetingId meeting);

/// The same, with whose approval was taken back.
[[nodiscard]] Result<QList<Revision>> listedRevisions(Connection &connection, MeetingId meeting);

/// What the minutes said then, corrections up to that one included. Own notes are not there.
/// Errors: MeetingMissing, RevisionMissing, RevisionDisposed, RevisionUnread.
[[nodiscard]] Result<MeetingRecord> recordOfRevision(Connection &connection, MeetingId meeting, int number);

/// The items as its latest revision has them; none if there is no revision, or its text was disposed of. Errors: MeetingMissing, RevisionUnread.
[[nodiscard]] Result<QList<Item>> itemsOfLastDraft(Connection &connection, MeetingId meeting);

/// The meeting's latest revision, if its minutes are as they were then; nothing if they are others, or there is none.
[[nodiscard]] Result<std::optional<Revision>> revisionAsItIs(Connection &connection, MeetingId meeting);
/// The same of a record that was read earlier: the latest revision, if it says what the record does.
[[nodiscard]] Result<std::optional<Revision>> revisionLike(Connection &connection, MeetingId meeting, const MeetingRecord &record);

/// What is kept by hand, of a kind that follows from the meeting's status.
/// Errors: MeetingMissing, RevisionReasonMissing, RevisionUnchanged, CorrectionRuns.
[[nodiscard]] Result<Revision> keepRevision(Transaction &transaction, MeetingId meeting, const QString &reason);

/// Of a draft that goes out: none where nothing has changed since the last.
[[nodiscard]] Result<> keepDraft(Transaction &transaction, MeetingId meeting);
/// Of what was approved, whether or not it is another text.
[[nodiscard]] Result<> keepApproved(Transaction &transaction, MeetingId meeting);
[[nodiscard]] Result<Revision> keepRevisionOf(Transaction &transaction, MeetingId meeting, RevisionKind kind, const QString &reason = {});

/// The corrections of a meeting's minutes since their approval, up to the revision of that number; by default all.
[[nodiscard]] Result<QList<Correction>> correctionsOf(Connection &connection, MeetingId meeting, std::optional<int> upTo = {});

/// Approved minutes whose notes are not those of the revision that froze them: which one; nothing: they are, nobody has approved them, or they
/// are being corrected.
[[nodiscard]] Result<std::optional<Revision>> revisionNotKeptTo(Connection &connection, MeetingId meeting);

/// The same for what rests on them. Errors: MeetingMissing, BookDamaged (the notes are not those that were approved).
[[nodiscard]] Result<> requireAsApproved(Connection &connection, MeetingId meeting);

/// The record from which whatever leaves is made: with what was approved, while it is being corrected. Errors: MeetingMissing, BookDamaged (the notes are not those that were approved, or why they
/// were corrected is not as it was kept).
[[nodiscard]] Result<MeetingRecord> recordToIssue(Connection &connection, MeetingId meeting);

/// Walks the chain of one meeting, and looks whether approved notes are those of its last link: a sentence on the first that is broken;
/// empty: it is whole.
[[nodiscard]] Result<QString> verifyRevisionsOf(Connection &connection, MeetingId meeting);

/// The same of what a revision rests on: of the links up to that number alone.
[[nodiscard]] Result<QString> verifyRevisionsUpTo(Connection &connection, MeetingId meeting, int number);

/// The same of all meetings, a sentence for each.
[[nodiscard]] Result<QStringList> verifyRevisions(Connection &connection);

/// How many drafts of each approved meeting still have their text.
[[nodiscard]] Result<QHash<qint64, int>> supersededDrafts(Connection &connection);
/// Their texts go, the rows stay. Answers with their content hashes, by number.
[[nodiscard]] Result<QList<Revision>> dropSupersededDrafts(Transaction &transaction, MeetingId meeting);

} // namespace minutebook
