#include "samples.h"

#include "models/notation/parse.h"
#include "models/notation/write.h"
#include "models/storage/approval.h"
#include "models/storage/audittrail.h"
#include "models/storage/bodystore.h"
#include "models/storage/issuestore.h"
#include "models/storage/itemstore.h"
#include "models/storage/query.h"
#include "models/storage/registerstore.h"
#include "models/storage/revisionstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

/// Everything that a meeting file can hold in one.
const char16_t *const everything = uR"(
# Attendees
| Representing | Name | Attendance |
| --- | --- | --- |
| Chair | Ada Quay (AQ) | presiding |
| Harbour Office | Ben Reed (BR) | part, teleconference, by boat |
| Pilots (Alternate for Cora Strand) | Dee Tide (DT) | video, arrived 10:15, left 11:45 |
The tide was high.
// seats were short

# Apologies
| Representing | Name | Attendance |
| --- | --- | --- |
| Pilots | Cora Strand (CS) | |

# Opening
The Chair (AQ) opened the meeting.

# 2. Dredging of the north basin (RED)
@presenter: Ben Reed (BR)
The committee considered the tenders. (cleared)
## Tenders (AMBER)
Two tenders were late. (Red)
ACTION {Ben Reed}: Ben Reed to write to the bidders by 2024-04-01. (GREEN)
VOTE: 2 for, 1 against
The committee AGREED the second tender. (cleared)

- a list
  - and one below
// not for the minutes
)";

Result<MeetingId> insert(Book &book, const Meeting &meeting)
{
    return book.writeNow([&](Transaction &transaction) { return insertMeeting(transaction, meeting); });
}

Result<MeetingId> replace(Book &book, const Meeting &meeting)
{
    return book.writeNow([&](Transaction &transaction) { return replaceMeeting(transaction, meeting); });
}

QString fileOf(Book &book, MeetingId id)
{
    return write(loadMeeting(book.reader(), id).value());
}

} // namespace

class MeetingStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAWholeMeeting();
    void keepsAHeaderInFull();
    void listsMeetings();
    void findsAMeetingByNumber();
    void givesNumbersToActions();
    void refusesAMeetingOfAnotherBody_data();
    void refusesAMeetingOfAnotherBody();
    void refusesAMeetingThatIsNotWhole();
    void refusesANumberThatIsThere();
    void deletesOneThatGaveNoNumbers();
    void leavesNothingOfAMeetingThatFailed();
    void replacesAMeeting();
    void replacesNoApprovedMeeting();
    void insertsWhatThereIsNothingToReplace();
    void givesANumberBackToTheLineThatHadIt();
    void updatesTheHeader();
    void updatesPeople();
    void freezesApprovedMinutes();
    void approvesThemAtALaterMeeting();
    void anApprovalStandsOnceItIsReliedOn_data();
    void anApprovalStandsOnceItIsReliedOn();
    void whatChangedSinceItWasReadIsApprovedAsModified();
    void whatCameInApprovedStays();
    void keepsTheLevelsOfItsDay();
    void takesTheSchemeThatItsHeaderNames();
    void announcesWhatItStores();
    void keepsTheReferenceMeetings();
};

void MeetingStoreTest::keepsAWholeMeeting()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    Meeting meeting = sampleMeeting(12, QString(everything));
    const MeetingId id = insertSample(*book, meeting);
    const Meeting loaded = loadMeeting(book->reader(), id).value();
    // Only the new action's line is another: it has its number.
    QCOMPARE(loaded.header, meeting.header);
    QCOMPARE(loaded.people, meeting.people);
    QCOMPARE(loaded.items.size(), meeting.items.size());
    const NoteLine action = loaded.items[1].lines[4];
    QCOMPARE(std::get<ActionWords>(action.words).number, u"HWC 12/01"_s);
    QCOMPARE(action.standing, meeting.items[1].lines[4].standing);
    meeting.items[1].lines[4] = action;
    QCOMPARE(loaded, meeting);
}

void MeetingStoreTest::keepsAHeaderInFull()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    Meeting meeting;
    meeting.header = MeetingHeader{
        .body = u"Harbour Works Committee"_s,
        .abbreviation = u"HWC"_s,
        .number = 3,
        .reference = u"HWC/3"_s,
        .date = QDate(2024, 2, 29),
        .begins = QTime(9, 5),
        .ends = QTime(17, 30),
        .venue = u"The Old Customs House"_s,
        .status = MeetingStatus::InReview,
        .scheme = u"TLP"_s,
        .defaultLevel = u"AMBER"_s,
        .nextMeeting = QDate(2024, 3, 28),
        .handling = u"Not for the quay."_s,
        .others = {{u"chair"_s, u"Ada Quay"_s}, {u"empty"_s, QString()}},
    };
    const MeetingId id = insertSample(*book, meeting);
    QCOMPARE(loadMeeting(book->reader(), id).value(), meeting);

    // What is absent stays absent.
    Meeting bare;
    bare.header.body = u"Harbour Works Committee"_s;
    bare.header.abbreviation = u"HWC"_s;
    bare.header.number = 4;
    bare.header.date = QDate(2024, 3, 1);
    QCOMPARE(loadMeeting(book->reader(), insertSample(*book, bare)).value(), bare);
    QCOMPARE(answer(book->reader(),
                    u"SELECT count(*) FROM meeting WHERE number = 4 AND reference IS NULL AND venue IS NULL AND begins IS NULL"_s),
             u"1"_s);
}

void MeetingStoreTest::listsMeetings()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId second = insertSample(*book, sampleMeeting(9, u"# One\n# Two\n# Three"_s, u"2024-05-01"_s, u"approved"_s));
    Meeting early = sampleMeeting(8, u"# One"_s);
    early.header.reference = u"R"_s;
    early.header.venue = u"Pier 4"_s;
    early.header.begins = QTime(10, 0);
    early.header.ends = QTime(12, 0);
    const MeetingId first = insertSample(*book, early);
    const MeetingSummary expected{first, 8, QDate(2024, 3, 5), QTime(10, 0), QTime(12, 0), MeetingStatus::Draft, u"R"_s, u"Pier 4"_s, 1};
    const QList<MeetingSummary> all = meetings(book->reader()).value();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first(), expected);
    QVERIFY(!all.first().isFrozen());
    QCOMPARE(all.last().id, second);
    QCOMPARE(all.last().items, 3);
    QVERIFY(all.last().isFrozen());
    QCOMPARE(meeting(book->reader(), first), expected);
    QCOMPARE(codeOf(meeting(book->reader(), MeetingId{99})), ErrorCode::MeetingMissing);
}

void MeetingStoreTest::findsAMeetingByNumber()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One"_s));
    QCOMPARE(meetingOfNumber(book->reader(), 8), id);
    QCOMPARE(codeOf(meetingOfNumber(book->reader(), 9)), ErrorCode::MeetingNumberUnknown);
    QCOMPARE(codeOf(loadMeeting(book->reader(), MeetingId{99})), ErrorCode::MeetingMissing);
    QCOMPARE(codeOf(record(book->reader(), MeetingId{99})), ErrorCode::MeetingMissing);
    QCOMPARE(codeOf(dialect(book->reader(), MeetingId{99})), ErrorCode::MeetingMissing);
    QCOMPARE(codeOf(bodyOf(book->reader(), MeetingId{99})), ErrorCode::MeetingMissing);
}

void MeetingStoreTest::givesNumbersToActions()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, uR"(
# One
ACTION: Pilots to dredge.
# Two
ACTION HWC 8/04: Pilots to sound.
ACTION: Pilots to chart.)"_s));
    const QString file = fileOf(*book, id);
    QVERIFY(file.contains(u"ACTION HWC 8/05: Pilots to dredge."_s));
    QVERIFY(file.contains(u"ACTION HWC 8/06: Pilots to chart."_s));
}

void MeetingStoreTest::refusesAMeetingOfAnotherBody_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("abbreviation");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("its own") << u"Harbour Works Committee"_s << u"HWC"_s << true;
    QTest::newRow("in other letters") << u"harbour  works committee "_s << u"hwc"_s << true;
    QTest::newRow("unnamed") << QString() << QString() << true;
    QTest::newRow("another name") << u"Bridges Committee"_s << u"HWC"_s << false;
    QTest::newRow("another abbreviation") << u"Harbour Works Committee"_s << u"BC"_s << false;
}

void MeetingStoreTest::refusesAMeetingOfAnotherBody()
{
    QFETCH(const QString, name);
    QFETCH(const QString, abbreviation);
    QFETCH(const bool, accepted);
    const Shelf shelf;
    const auto book = shelf.newBook();
    Meeting meeting = sampleMeeting(8, u"# One"_s);
    meeting.header.body = name;
    meeting.header.abbreviation = abbreviation;
    const Result<MeetingId> inserted = insert(*book, meeting);
    QCOMPARE(inserted.has_value(), accepted);
    if (accepted)
        return;
    QCOMPARE(codeOf(inserted), ErrorCode::MeetingOfAnotherBody);
    QVERIFY(sentence(inserted.error()).contains(u"Harbour Works Committee (HWC)"_s));
    QCOMPARE(codeOf(replace(*book, meeting)), ErrorCode::MeetingOfAnotherBody);
    QVERIFY(meetings(book->reader())->isEmpty());
}

void MeetingStoreTest::refusesAMeetingThatIsNotWhole()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    Meeting undated = sampleMeeting(8, u"# One"_s);
    undated.header.date = QDate();
    Meeting unnumbered = sampleMeeting(8, u"# One"_s);
    unnumbered.header.number = 0;
    Meeting unclassified = sampleMeeting(8, u"# One"_s);
    unclassified.header.scheme = u"NONE"_s;
    QCOMPARE(codeOf(insert(*book, undated)), ErrorCode::MeetingInvalid);
    QCOMPARE(codeOf(insert(*book, unnumbered)), ErrorCode::MeetingInvalid);
    QCOMPARE(codeOf(insert(*book, unclassified)), ErrorCode::SchemeUnknown);
}

void MeetingStoreTest::refusesANumberThatIsThere()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One"_s));
    QCOMPARE(codeOf(insert(*book, sampleMeeting(8, u"# Another"_s))), ErrorCode::MeetingExists);
    QCOMPARE(items(book->reader(), id)->first().heading, u"One"_s);
}

void MeetingStoreTest::deletesOneThatGaveNoNumbers()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const auto remove = [&](MeetingId id) {
        return book->writeNow([&](Transaction &transaction) { return deleteMeeting(transaction, id); });
    };
    const MeetingId other = insertSample(*book, sampleMeeting(7, u"# One\nACTION: Ben Reed to go"_s));
    const QString before = write(*loadMeeting(book->reader(), other));
    const MeetingId mistake = insertSample(*book,
                                           sampleMeeting(8, u"# Attendees\n| A | Ada Quay (AQ) | |\n\n# One\nThey AGREED it.\n# Two"_s));
    const MeetingId frozen = insertSample(*book, sampleMeeting(9, u"# One"_s, u"2024-05-14"_s, u"approved"_s));
    QVERIFY(remove(mistake));
    QCOMPARE(codeOf(remove(mistake)), ErrorCode::MeetingMissing);
    QCOMPARE(codeOf(remove(frozen)), ErrorCode::ApprovedStays);
    QCOMPARE(sentence(remove(frozen).error()), u"The minutes of meeting 9 were approved, and what was approved once is never deleted."_s);
    QCOMPARE(codeOf(remove(other)), ErrorCode::MeetingGaveNumbers);
    QCOMPARE(write(*loadMeeting(book->reader(), other)), before);
    QCOMPARE(answer(book->reader(), u"SELECT count(*) FROM item"_s), u"2"_s);
    QCOMPARE(answer(book->reader(), u"SELECT count(*) FROM decision"_s), u"0"_s);
    QCOMPARE(answer(book->reader(), u"SELECT count(*) FROM person"_s), u"0"_s);
}

void MeetingStoreTest::leavesNothingOfAMeetingThatFailed()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QSignalSpy committed(book.get(), &Book::committed);
    // The second of two meetings in one transaction fails: neither is there.
    const auto both = book->writeNow([](Transaction &transaction) {
        const Result<MeetingId> first = insertMeeting(transaction, sampleMeeting(8, QString(everything)));
        return first ? insertMeeting(transaction, sampleMeeting(8, u"# One"_s)) : first;
    });
    QCOMPARE(codeOf(both), ErrorCode::MeetingExists);
    for (const auto &table : {"meeting"_L1, "meeting_key"_L1, "people_table"_L1, "person"_L1, "item"_L1, "action"_L1, "decision"_L1})
        QCOMPARE(answer(book->reader(), u"SELECT count(*) FROM %1"_s.arg(table)), u"0"_s);
    (void)insertSample(*book, sampleMeeting(9, u"# One"_s));
    QVERIFY(committed.wait());
    QCOMPARE(committed.size(), 1);
}

void MeetingStoreTest::replacesAMeeting()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, QString(everything)));
    const QList<StoredItem> before = items(book->reader(), id).value();
    const Meeting other = sampleMeeting(8, u"# Alone\nACTION: Pilots to row."_s, u"2024-03-06"_s);
    QCOMPARE(replace(*book, other), id);
    const Meeting loaded = loadMeeting(book->reader(), id).value();
    QCOMPARE(loaded.header, other.header);
    QVERIFY(loaded.people.isEmpty());
    QCOMPARE(loaded.items.size(), 1);
    // HWC 8/01 was given to another action: it is not given again.
    QCOMPARE(loaded.items.first().lines.first().text, u"ACTION HWC 8/02: Pilots to row."_s);
    QCOMPARE(codeOf(item(book->reader(), before.first().id)), ErrorCode::ItemMissing);
    QCOMPARE(answer(book->reader(), u"SELECT count(*) FROM action"_s), u"1"_s);
    QCOMPARE(answer(book->reader(), u"SELECT count(*) FROM person"_s), u"0"_s);
}

void MeetingStoreTest::replacesNoApprovedMeeting()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    for (const auto &[number, status] : {std::pair(8, u"approved"_s), std::pair(9, u"final"_s)}) {
        const MeetingId id = insertSample(*book, sampleMeeting(number, u"# One"_s, u"2024-03-05"_s, status));
        const Result<MeetingId> replaced = replace(*book, sampleMeeting(number, u"# Other"_s));
        QCOMPARE(codeOf(replaced), ErrorCode::MeetingFrozen);
        QCOMPARE(replaced.error().details, QStringList{QString::number(number)});
        QCOMPARE(items(book->reader(), id)->first().heading, u"One"_s);
    }
}

void MeetingStoreTest::insertsWhatThereIsNothingToReplace()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QVERIFY(replace(*book, sampleMeeting(8, u"# One"_s)).has_value());
    QCOMPARE(meetings(book->reader())->size(), 1);
}

void MeetingStoreTest::givesANumberBackToTheLineThatHadIt()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const Meeting meeting = sampleMeeting(8, u"# One\nACTION: Pilots to row."_s);
    const MeetingId id = insertSample(*book, meeting);
    const QString first = fileOf(*book, id);
    QCOMPARE(replace(*book, meeting), id);
    QCOMPARE(fileOf(*book, id), first);
}

void MeetingStoreTest::updatesTheHeader()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One\nThe committee NOTED it.\nACTION: Pilots to row."_s));
    (void)insertSample(*book, sampleMeeting(9, u"# One"_s));
    const auto update = [&](const MeetingHeader &header) {
        return book->writeNow([&](Transaction &transaction) { return updateHeader(transaction, id, header); });
    };
    MeetingHeader header = loadMeeting(book->reader(), id)->header;
    header.venue = u"Pier 4"_s;
    header.defaultLevel = u"AMBER"_s;
    header.others = {{u"chair"_s, u"AQ"_s}};
    QVERIFY(update(header));
    QCOMPARE(loadMeeting(book->reader(), id)->header, header);
    // What nothing marks has another level now, in the registers too.
    QCOMPARE(answer(book->reader(), u"SELECT level FROM decision"_s), u"AMBER"_s);
    QCOMPARE(answer(book->reader(), u"SELECT level FROM action"_s), u"AMBER"_s);

    MeetingHeader taken = header;
    taken.number = 9;
    QCOMPARE(codeOf(update(taken)), ErrorCode::MeetingExists);
    MeetingHeader undated = header;
    undated.date = QDate();
    QCOMPARE(codeOf(update(undated)), ErrorCode::MeetingInvalid);
    MeetingHeader foreign = header;
    foreign.abbreviation = u"BC"_s;
    QCOMPARE(codeOf(update(foreign)), ErrorCode::MeetingOfAnotherBody);
    // The status has a way of its own.
    MeetingHeader final = header;
    final.status = MeetingStatus::Final;
    QVERIFY(update(final));
    QCOMPARE(loadMeeting(book->reader(), id)->header, header);
    QCOMPARE(codeOf(book->writeNow([&](Transaction &transaction) { return updateHeader(transaction, MeetingId{99}, header); })),
             ErrorCode::MeetingMissing);
}

void MeetingStoreTest::updatesPeople()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    // Where nobody has the initials RD, "(RD)" looks like a level that was mistyped.
    const MeetingId id = insertSample(
        *book, sampleMeeting(8, u"# One\nThe committee NOTED the word of Rowan (RED)\nThe committee NOTED Dale (GREN)"_s));
    const QString levels = u"SELECT group_concat(level) FROM decision"_s;
    QCOMPARE(answer(book->reader(), levels), u"RED,RED"_s);
    const Meeting other = sampleMeeting(9, QString(everything));
    QList<PeopleTable> people = other.people;
    people.first().people.append(Person{u"Pilots"_s, u"Gale Renn"_s, u"GREN"_s, {}});
    QVERIFY(book->writeNow([&](Transaction &transaction) { return updatePeople(transaction, id, people); }));
    QCOMPARE(loadMeeting(book->reader(), id)->people, people);
    QCOMPARE(answer(book->reader(), levels), u"RED,GREEN"_s);
    QCOMPARE(codeOf(book->writeNow([&](Transaction &transaction) { return updatePeople(transaction, MeetingId{99}, people); })),
             ErrorCode::MeetingMissing);
}

void MeetingStoreTest::freezesApprovedMinutes()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One"_s));
    const auto set = [&](MeetingStatus status) {
        return book->writeNow([&](Transaction &transaction) { return setStatus(transaction, id, status); });
    };
    QVERIFY(set(MeetingStatus::InReview));
    QVERIFY(set(MeetingStatus::Planned));
    QVERIFY(set(MeetingStatus::Approved));
    QCOMPARE(meeting(book->reader(), id)->status, MeetingStatus::Approved);
    const Meeting stored = loadMeeting(book->reader(), id).value();
    QCOMPARE(codeOf(set(MeetingStatus::Draft)), ErrorCode::MeetingFrozen);
    QCOMPARE(codeOf(book->writeNow([&](Transaction &transaction) { return updateHeader(transaction, id, stored.header); })),
             ErrorCode::MeetingFrozen);
    QCOMPARE(codeOf(book->writeNow([&](Transaction &transaction) { return updatePeople(transaction, id, {}); })), ErrorCode::MeetingFrozen);
    QVERIFY(set(MeetingStatus::Final));
    QCOMPARE(codeOf(set(MeetingStatus::Approved)), ErrorCode::MeetingFrozen);
    QCOMPARE(codeOf(book->writeNow([](Transaction &transaction) { return setStatus(transaction, MeetingId{99}, MeetingStatus::Final); })),
             ErrorCode::MeetingMissing);
}

void MeetingStoreTest::approvesThemAtALaterMeeting()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId earlier = insertSample(*book, sampleMeeting(8, u"# One"_s));
    const MeetingId later = insertSample(*book, sampleMeeting(9, u"# One"_s, u"2024-04-02"_s));
    const auto approve = [&](MeetingId id, MeetingId by, ApprovedAs as = ApprovedAs::Unsaid) {
        return book->writeNow([&](Transaction &transaction) { return approveAt(transaction, id, by, as); });
    };
    const auto takeBack = [&](MeetingId id) {
        return book->writeNow([&](Transaction &transaction) { return takeApprovalBack(transaction, id); });
    };
    QCOMPARE(codeOf(approve(later, earlier)), ErrorCode::ApprovalStands);
    const MeetingId planned = insertSample(*book, sampleMeeting(10, u"# One"_s, u"2024-05-07"_s, u"planned"_s));
    const Result<> early = approve(earlier, planned);
    QVERIFY(!early);
    QCOMPARE(sentence(early.error()),
             u"Meeting 10 is still planned, so it does not approve the minutes of meeting 8. Start it, or make it a draft, first."_s);
    QCOMPARE(meeting(book->reader(), earlier)->status, MeetingStatus::Draft);
    QCOMPARE(codeOf(takeBack(earlier)), ErrorCode::ApprovalStands);
    QVERIFY(approve(earlier, later));
    QCOMPARE(meeting(book->reader(), earlier)->status, MeetingStatus::Approved);
    QCOMPARE(meeting(book->reader(), earlier)->approval, (ApprovalSummary{QDate(2024, 4, 2), 9, true}));
    QCOMPARE(codeOf(approve(earlier, later)), ErrorCode::MeetingFrozen);
    const Result<> gone = book->writeNow([&](Transaction &transaction) { return deleteMeeting(transaction, later); });
    QCOMPARE(codeOf(gone), ErrorCode::ApprovingStays);
    QVERIFY2(sentence(gone.error()).startsWith(u"At meeting 9 the minutes of meeting 8 were approved"_s),
             qPrintable(sentence(gone.error())));

    QVERIFY(takeBack(earlier));
    QCOMPARE(meeting(book->reader(), earlier)->status, MeetingStatus::Draft); // as it was
    QCOMPARE(auditTrail(book->reader())->last().details.value("to"_L1).toString(), u"draft"_s);
    QCOMPARE(meeting(book->reader(), earlier)->approval, ApprovalSummary());
    QVERIFY(book->writeNow([&](Transaction &transaction) { return updatePeople(transaction, earlier, {}); }));

    QVERIFY(book->writeNow([&](Transaction &transaction) { return setStatus(transaction, earlier, MeetingStatus::InReview); }));
    QVERIFY(approve(earlier, later));
    QVERIFY(takeBack(earlier));
    QCOMPARE(meeting(book->reader(), earlier)->status, MeetingStatus::InReview);

    QVERIFY(approve(earlier, later, ApprovedAs::Modified));
    QCOMPARE(meeting(book->reader(), earlier)->approval, (ApprovalSummary{QDate(2024, 4, 2), 9, true, ApprovedAs::Modified}));
    QCOMPARE(auditTrail(book->reader())->last().details.value("as"_L1).toString(), u"modified"_s);
    QVERIFY(book->writeNow([&](Transaction &transaction) { return setStatus(transaction, later, MeetingStatus::Approved); }));
    QVERIFY(!meeting(book->reader(), earlier)->approval.canBeTakenBack);
    QCOMPARE(codeOf(takeBack(earlier)), ErrorCode::ApprovalStands);
    QVERIFY(takeBack(later)); // somebody did that by hand
    QCOMPARE(meeting(book->reader(), later)->status, MeetingStatus::Draft);
    QVERIFY(takeBack(earlier)); // and the meeting that approved it is open again
}

/// Until something rests on it.
void MeetingStoreTest::anApprovalStandsOnceItIsReliedOn_data()
{
    using Step = std::function<Result<>(Transaction &, MeetingId)>;
    const auto issueAs = [](const QString &kind, int number) -> Step {
        return [=](Transaction &transaction, MeetingId) {
            return recordIssue(
                transaction,
                {.meeting = number, .kind = kind, .edition = u"GREEN"_s, .format = u"pdf"_s, .fileName = u"a.pdf"_s, .sha256 = u"00"_s});
        };
    };
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("stands");
    QTest::newRow("nothing") << Step([](Transaction &, MeetingId) { return Result<>(); }) << false;
    QTest::newRow("an agenda") << issueAs(u"agenda"_s, 8) << false;
    QTest::newRow("another's minutes") << issueAs(u"minutes"_s, 9) << false;
    QTest::newRow("issued") << issueAs(u"minutes"_s, 8) << true;
    QTest::newRow("in a volume") << issueAs(u"volume"_s, 0) << true;
    QTest::newRow("final") << Step([](Transaction &transaction, MeetingId id) { return setStatus(transaction, id, MeetingStatus::Final); })
                           << true;
}

void MeetingStoreTest::anApprovalStandsOnceItIsReliedOn()
{
    QFETCH(const std::function<Result<>(Transaction &, MeetingId)>, step);
    QFETCH(const bool, stands);
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One"_s));
    (void)insertSample(*book, sampleMeeting(9, u"# One"_s, u"2024-04-02"_s));
    const auto write = [&](auto work) { return book->writeNow([&](Transaction &transaction) -> Result<> { return work(transaction); }); };
    QVERIFY(write([&](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::InReview); }));
    QVERIFY(write([&](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Approved); }));
    QVERIFY(write([&](Transaction &transaction) { return step(transaction, id); }));
    const Result<> taken = write([&](Transaction &transaction) { return takeApprovalBack(transaction, id); });
    QCOMPARE(!taken, stands);
    if (stands)
        QCOMPARE(taken.error().code, ErrorCode::ApprovalStands);
    else
        QCOMPARE(meeting(book->reader(), id)->status, MeetingStatus::InReview);
}

/// What others got last was another text: that it is approved says so, and its revision is what it says.
void MeetingStoreTest::whatChangedSinceItWasReadIsApprovedAsModified()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const auto moveTo = [&](MeetingId id, MeetingStatus status) {
        return book->writeNow([&](Transaction &transaction) { return setStatus(transaction, id, status); });
    };
    const auto asOf = [&](MeetingId id) { return meeting(book->reader(), id)->approval.as; };
    const MeetingId changed = insertSample(*book, sampleMeeting(8, u"# One\nText."_s));
    QVERIFY(moveTo(changed, MeetingStatus::InReview));
    const StoredItem item = items(book->reader(), changed)->constFirst();
    QVERIFY(book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, item.id, item.heading, u"Other text."_s, {}); }));
    QCOMPARE(approvalByHand(book->reader(), changed).value(), (ApprovalByHand{true, ApprovedAs::Modified}));
    QVERIFY(moveTo(changed, MeetingStatus::Approved));
    QCOMPARE(meeting(book->reader(), changed)->approval, (ApprovalSummary{{}, 0, false, ApprovedAs::Modified}));
    QCOMPARE(auditTrail(book->reader())->last().details["as"_L1].toString(), u"modified"_s);
    QCOMPARE(recordOfRevision(book->reader(), changed, 2)->meeting.items.constFirst().lines.constFirst().text, u"Other text."_s);
    QVERIFY(book->writeNow([&](Transaction &transaction) { return takeApprovalBack(transaction, changed); }));
    QCOMPARE(asOf(changed), ApprovedAs::Unsaid);
    QVERIFY(moveTo(changed, MeetingStatus::Approved)); // as what was approved before
    QCOMPARE(asOf(changed), ApprovedAs::Unsaid);
    const MeetingId aside = insertSample(*book, sampleMeeting(7, u"# One\nText.\nA word. (RED)"_s, u"2024-02-06"_s));
    QVERIFY(moveTo(aside, MeetingStatus::InReview));
    const StoredItem closed = items(book->reader(), aside)->constFirst();
    QVERIFY(book->writeNow(
        [&](Transaction &transaction) { return saveNotes(transaction, closed.id, closed.heading, u"Text.\nTwo words. (AMBER)"_s, {}); }));
    QCOMPARE(approvalByHand(book->reader(), aside).value(), (ApprovalByHand{true, ApprovedAs::Unsaid}));
    QVERIFY(moveTo(aside, MeetingStatus::Approved));
    QVERIFY(!auditTrail(book->reader())->last().details.contains("as"_L1)); // or who sees less would know that something was changed
    const MeetingId same = insertSample(*book, sampleMeeting(9, u"# One\nText."_s, u"2024-04-02"_s));
    QVERIFY(moveTo(same, MeetingStatus::InReview));
    QVERIFY(moveTo(same, MeetingStatus::Approved));
    QCOMPARE(asOf(same), ApprovedAs::Unsaid);
    const MeetingId unread = insertSample(*book, sampleMeeting(10, u"# One\nText."_s, u"2024-05-07"_s));
    QVERIFY(moveTo(unread, MeetingStatus::Approved));
    QCOMPARE(asOf(unread), ApprovedAs::Unsaid);
}

/// Nobody has approved here what came in as approved.
void MeetingStoreTest::whatCameInApprovedStays()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    Meeting meeting = sampleMeeting(8, u"# One"_s);
    meeting.header.status = MeetingStatus::Approved;
    const MeetingId id = insertSample(*book, meeting);
    QCOMPARE(codeOf(book->writeNow([&](Transaction &transaction) { return takeApprovalBack(transaction, id); })), ErrorCode::ApprovalStands);
}

void MeetingStoreTest::keepsTheLevelsOfItsDay()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One (RED)\nA secret."_s));
    Body body = sampleBody();
    body.scheme.levels[3].handling = u"Burn after reading."_s;
    body.scheme.defaultRank = Rank{0};
    QVERIFY(book->writeNow([&](Transaction &transaction) { return saveBody(transaction, body); }));
    QCOMPARE(bodyOf(book->reader(), id)->scheme, sampleBody().scheme);
    QCOMPARE(record(book->reader(), id)->defaultRank, sampleBody().scheme.defaultRank);
    QCOMPARE(dialect(book->reader(), id)->scheme, sampleBody().scheme);
    // A header that is edited leaves them alone as well.
    const MeetingHeader header = loadMeeting(book->reader(), id)->header;
    QVERIFY(book->writeNow([&](Transaction &transaction) { return updateHeader(transaction, id, header); }));
    QCOMPARE(bodyOf(book->reader(), id)->scheme, sampleBody().scheme);
    QCOMPARE(bodyOf(book->reader(), insertSample(*book, sampleMeeting(9, u"# One"_s)))->scheme, body.scheme);
}

void MeetingStoreTest::takesTheSchemeThatItsHeaderNames()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One\nThe committee NOTED it. (AMBER+STRICT)"_s));
    QCOMPARE(answer(book->reader(), u"SELECT level FROM decision"_s), u"RED"_s);
    MeetingHeader header = loadMeeting(book->reader(), id)->header;
    header.scheme = u"TLP"_s;
    QVERIFY(book->writeNow([&](Transaction &transaction) { return updateHeader(transaction, id, header); }));
    QCOMPARE(bodyOf(book->reader(), id)->scheme, shippedScheme(u"TLP"_s));
    QCOMPARE(answer(book->reader(), u"SELECT level FROM decision"_s), u"AMBER+STRICT"_s);
}

void MeetingStoreTest::announcesWhatItStores()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QSignalSpy committed(book.get(), &Book::committed);
    const auto next = [&] { return committed.wait() ? committed.takeFirst().constFirst().value<Changes>() : Changes(); };
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One\n# Two"_s));
    const QList<StoredItem> old = items(book->reader(), id).value();
    Changes changes = next();
    QCOMPARE(changes.meetings.inserted, QList{id});
    QCOMPARE(changes.meetings.updated, QList<MeetingId>());
    QCOMPARE(changes.items.inserted, (QList{old[0].id, old[1].id}));

    QVERIFY(replace(*book, sampleMeeting(8, u"# Three"_s)).has_value());
    changes = next();
    QCOMPARE(changes.meetings.updated, QList{id});
    QCOMPARE(changes.items.removed, (QList{old[0].id, old[1].id}));
    QCOMPARE(changes.items.inserted.size(), 1);

    QVERIFY(book->writeNow([&](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Final); }));
    QCOMPARE(next().meetings.updated, QList{id});
}

void MeetingStoreTest::keepsTheReferenceMeetings()
{
    const QString folder = QString::fromUtf8(REFERENCE_DIR);
    if (!QFile::exists(folder + u"/ssc-82.minutes.md"_s))
        QSKIP("the reference meetings are not beside this checkout");
    const Shelf shelf;
    const Body body = newBody(u"Security Sub-Committee"_s, u"SSC"_s, shippedScheme(u"SEC"_s).value());
    const auto book = Book::create(shelf.path(), body, sampleKey()).value();
    for (const QString &name : {u"/ssc-81.minutes.md"_s, u"/ssc-82.minutes.md"_s}) {
        const Parsed parsed = parse(contents(folder + name), body, findAction(book->reader(), body.scheme));
        QVERIFY(!parsed.hasErrors());
        const MeetingId id = insertSample(*book, parsed.meeting);
        QCOMPARE(loadMeeting(book->reader(), id).value(), parsed.meeting);
    }
    const MeetingRecord stored = record(book->reader(), meetingOfNumber(book->reader(), 82).value()).value();
    QCOMPARE(stored.actions.size(), 3);
    for (const Action &action : stored.actions)
        QVERIFY(action.number.startsWith(u"SSC 81/"_s) && !action.text.isEmpty() && !action.owners.isEmpty());
}

QTEST_GUILESS_MAIN(MeetingStoreTest)
#include "tst_meetingstore.moc"
