#pragma once

#include "models/domain/body.h"
#include "models/domain/line.h"
#include "models/domain/paper.h"
#include "models/domain/seating.h"

#include <memory>

namespace minutebook {

enum class MeetingStatus { Planned, Draft, InReview, Approved, Final };

/// How a later meeting approved the minutes of one.
enum class ApprovedAs { Unsaid, Presented, Modified };

/// A key of the front matter or of a heading that the program gives no meaning to: kept and written back.
struct KeyValue {
    QString key;
    QString value;

    bool operator==(const KeyValue &) const = default;
};

/// The front matter of a meeting file.
struct MeetingHeader {
    QString body;
    QString abbreviation;
    int number = 0; ///< 1 or more
    QString reference; ///< empty: by the body's pattern
    QDate date;
    QTime begins; ///< null: no time printed
    QTime ends;
    QString venue;
    MeetingStatus status = MeetingStatus::Draft;
    QString scheme; ///< a scheme's id; empty: the body's
    QString defaultLevel; ///< empty: the scheme's
    QDate nextMeeting;
    QString handling; ///< empty: the scheme's
    QList<KeyValue> others;

    bool operator==(const MeetingHeader &) const = default;
};

struct Attendance {
    bool part = false;
    bool teleconference = false;
    bool video = false;
    bool presiding = false;
    QTime arrived;
    QTime left;
    QStringList others; ///< words that are none of these, as typed

    bool operator==(const Attendance &) const = default;
};

struct Person {
    QString representing;
    QString name; ///< without the initials
    QString initials;
    Attendance attendance;

    bool operator==(const Person &) const = default;

    /// The member for whom this person stands in, by `(Alternate for NAME)`; empty if none.
    [[nodiscard]] QString alternateFor() const;
};

/// One of the three tables of people, in the order in which they are printed.
enum class PeopleKind { Attendees, VotingMembers, Apologies };

struct PeopleTable {
    PeopleKind kind = PeopleKind::Attendees;
    QList<Person> people;
    QList<NoteLine> lines; ///< what stood below the heading and is no row of a table

    bool operator==(const PeopleTable &) const = default;
};

/// `# [N.] TITLE [(LEVEL)]`
struct ItemHeading {
    QString text; ///< as it stands behind `# `, in its normal form
    std::optional<int> number;
    QString title; ///< without number and exact tag
    Tag tag; ///< its begin is 0
    QString tail; ///< what follows the tag

    bool operator==(const ItemHeading &) const = default;
};

struct Item {
    ItemHeading heading;
    Rank rank = {}; ///< of its substance
    Rank titleRank = {}; ///< the lower of `rank` and the default: an open title shows
    Clearing titleClearing = {};
    QList<NoteLine> lines = {}; ///< with its data lines and its sections' headings

    bool operator==(const Item &) const = default;

    /// `@key: value` of the item itself; empty if it has none.
    [[nodiscard]] QString data(QStringView key) const;
};

/// A whole meeting as its file says it.
struct Meeting {
    MeetingHeader header;
    QList<PeopleTable> people;
    QList<Item> items;

    bool operator==(const Meeting &) const = default;
};

/// What an UPDATE line says of an action's owners and date, for those who see that line.
struct ActionTerms {
    QStringList owners; ///< empty: unchanged
    QDate due; ///< null: unchanged
    Rank rank;
    Clearing clearing;

    bool operator==(const ActionTerms &) const = default;
};

/// An action as a meeting raised it: what an UPDATE of a later one prints.
struct Action {
    QString number;
    QString text;
    QStringList owners; ///< the latest that everybody knows who sees the action
    QDate due;
    Rank rank;
    Clearing clearing;
    QList<ActionTerms> changes = {}; ///< every later word, oldest first: an edition counts those that it shows

    bool operator==(const Action &) const = default;
};

struct MeetingRecord;

/// Approved minutes that were changed, and why.
struct Correction {
    QDate on;
    NoteLine reason; ///< one line of notation, of the meeting's default level unless tagged
    std::shared_ptr<const MeetingRecord> before; ///< as the minutes stood, without their corrections
    std::shared_ptr<const MeetingRecord> after; ///< as they stood then; null: as they are

    bool operator==(const Correction &other) const;
};

/// That minutes were approved, as far as somebody has written it down.
struct Approval {
    QDate on; ///< null: nobody has written down when
    int meeting = 0; ///< number of the one that approved them; 0: none did
    ApprovedAs as = ApprovedAs::Unsaid;

    bool operator==(const Approval &) const = default;
};

/// A snapshot of all that the minutes of one meeting are made of. Reading it is the last thing that touches the book.
struct MeetingRecord {
    Body body; ///< with the scheme of the meeting, and the levels as they were when it was held
    Rank defaultRank;
    Meeting meeting;
    QList<Action> actions; ///< those that its UPDATE lines speak of, as their owners and dates stood before this meeting
    QList<QList<Paper>> papers = {}; ///< by item, from 0; those behind the last that has any may be missing
    Seating seating = {}; ///< as the meeting knows it
    QList<Correction> corrections = {}; ///< since the approval, the earliest first
    Approval approval = {};
    std::shared_ptr<const MeetingRecord> approved = {}; ///< while it is being corrected: what was approved last

    bool operator==(const MeetingRecord &) const = default;
};

} // namespace minutebook
