#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/notation/resolve.h"
#include "models/storage/transaction.h"

namespace minutebook {

/// Where the minutes of a meeting were approved, if another meeting says so.
struct ApprovalSummary {
    QDate on; ///< null: nobody has written down when
    int meeting = 0; ///< number of the one that approved them; 0: none
    bool canBeTakenBack = false; ///< nothing rests on it
    ApprovedAs as = ApprovedAs::Unsaid;

    bool operator==(const ApprovalSummary &) const = default;
};

/// A meeting as a list shows it.
struct MeetingSummary {
    MeetingId id;
    int number = 0;
    QDate date;
    QTime begins; ///< null: no time given
    QTime ends;
    MeetingStatus status = MeetingStatus::Draft;
    QString reference; ///< empty: by the body's pattern
    QString venue;
    int items = 0;
    ApprovalSummary approval = {};
    bool correcting = false; ///< its approved minutes are being corrected

    bool operator==(const MeetingSummary &) const = default;

    /// Approved and final minutes are frozen.
    [[nodiscard]] bool isFrozen() const;
    /// The same, but for those that are being corrected: those can be changed.
    [[nodiscard]] bool isLocked() const { return isFrozen() && !correcting; }
};

/// All meetings, by number.
[[nodiscard]] Result<QList<MeetingSummary>> meetings(Connection &connection);
/// Those of a year, by date.
[[nodiscard]] Result<QList<MeetingSummary>> meetingsOf(Connection &connection, int year);
/// Those that were held before one, in their order; of one day those with a lower number. Of one that is not in the book none.
[[nodiscard]] Result<QList<MeetingId>> meetingsBefore(Connection &connection, MeetingId id);
/// The one with the highest number; nothing where there is none.
[[nodiscard]] Result<std::optional<MeetingId>> latestMeeting(Connection &connection);
[[nodiscard]] Result<int> meetingCount(Connection &connection);
/// Whether it has so many meetings that all of them are not read in a moment.
[[nodiscard]] bool isLong(Connection &connection);

/// So many are shown of a long book before the rest is read: they fill a screen of any size.
constexpr int meetingsShownFirst = 40;
/// The years in which there are meetings, the latest first.
[[nodiscard]] Result<QList<int>> yearsHeld(Connection &connection);
/// Error: MeetingMissing.
[[nodiscard]] Result<MeetingSummary> meeting(Connection &connection, MeetingId id);
/// Error: MeetingNumberUnknown.
[[nodiscard]] Result<MeetingId> meetingOfNumber(Connection &connection, int number);

/// Stores a meeting as its file says it, and gives its new actions numbers.
/// Errors: MeetingOfAnotherBody, MeetingInvalid, MeetingExists.
[[nodiscard]] Result<MeetingId> insertMeeting(Transaction &transaction, const Meeting &meeting);
/// The same over the meeting of that number where there is one. Its number of the next action never goes back, and minutes that are in
/// review stay so, unless the file has them approved.
/// Errors: MeetingOfAnotherBody, MeetingInvalid, MeetingFrozen.
[[nodiscard]] Result<MeetingId> replaceMeeting(Transaction &transaction, const Meeting &meeting);

/// Errors: MeetingMissing, SchemeInvalid.
[[nodiscard]] Result<Meeting> loadMeeting(Connection &connection, MeetingId id);
/// All that the meeting's minutes are made of, over one state of the book.
[[nodiscard]] Result<MeetingRecord> record(Connection &connection, MeetingId id);

/// The item and the line of its notes, from 0, at which the first line of a record's item stands. Not 0 only while it is still being typed
/// into another item's notes.
struct ItemBegin {
    ItemId item;
    int line = 0;

    bool operator==(const ItemBegin &) const = default;
};

/// A record, and beside it where the book has each of its items.
struct PlacedRecord {
    MeetingRecord record;
    QList<ItemBegin> begins; ///< by item

    bool operator==(const PlacedRecord &) const = default;
};
[[nodiscard]] Result<PlacedRecord> placedRecord(Connection &connection, MeetingId id);

/// What lines of this meeting are read with: its people, its levels as they were when it was stored.
[[nodiscard]] Result<Dialect> dialect(Connection &connection, MeetingId id);
/// The body as this meeting knows it.
[[nodiscard]] Result<Body> bodyOf(Connection &connection, MeetingId id);

/// Everything but the status. Errors: MeetingMissing, MeetingFrozen, MeetingExists (another has that number), MeetingInvalid, SchemeUnknown.
[[nodiscard]] Result<> updateHeader(Transaction &transaction, MeetingId id, const MeetingHeader &header);
/// Errors: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<> updatePeople(Transaction &transaction, MeetingId id, const QList<PeopleTable> &people);
/// Errors: MeetingMissing, ApprovedStays (approved, or once approved), ApprovingStays (it approved others), MeetingGaveNumbers: they would be
/// given again.
[[nodiscard]] Result<> requireDeletable(Connection &connection, MeetingId id);
/// With its items and their papers; nothing else goes. Errors: those of requireDeletable.
[[nodiscard]] Result<> deleteMeeting(Transaction &transaction, MeetingId id);
/// From approved on only forward. Errors: MeetingMissing, MeetingFrozen.
[[nodiscard]] Result<> setStatus(Transaction &transaction, MeetingId id, MeetingStatus status);

} // namespace minutebook
