#include "samples.h"

#include "models/storage/committeerecord.h"
#include "models/storage/itemstore.h"
#include "models/storage/revisioncontents.h"
#include "models/storage/seatingstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class SeatingStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void isKept();
    void approvedMeetingsKeepTheirs();
    void approvedMeetingsThatAreImportedKeepTheirs();
    void tellsThatTheBodyHasChanged();
    void tellsWhoWasAtWhatOverTheYears();
    void whoeverLeavesChangesNoOldMeeting();

private:
    static Seating seatingOfThree(const QString &third)
    {
        return {
            .people = {{third, u"XY"_s, {}, u"RED"_s}}, .seats = {{u"Pilots"_s, true, third, {}, {}, {}}}, .quorum = {1, 0, 1, false, {}}};
    }
    static void save(Book &book, const Seating &seating)
    {
        QVERIFY(book.writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }));
    }
};

void SeatingStoreTest::isEmptyAtFirst()
{
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    QCOMPARE(seating(book->reader()).value(), Seating());
    QCOMPARE(codeOf(seatingOf(book->reader(), MeetingId{7})), ErrorCode::MeetingMissing);
}

void SeatingStoreTest::isKept()
{
    const Shelf shelf;
    std::unique_ptr<Book> book = shelf.newBook();
    save(*book, seatingOfThree(u"Ada Quay"_s));
    book = {};
    book = shelf.openBook();
    QCOMPARE(seating(book->reader()).value(), seatingOfThree(u"Ada Quay"_s));
}

void SeatingStoreTest::approvedMeetingsKeepTheirs()
{
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    const MeetingId draft = insertSample(*book, sampleMeeting(7, u"# 1. Cranes"_s));
    const MeetingId approved = insertSample(*book, sampleMeeting(8, u"# 1. Boats"_s));
    save(*book, seatingOfThree(u"Ada Quay"_s));
    QVERIFY(book->writeNow([&](Transaction &transaction) { return setStatus(transaction, approved, MeetingStatus::Approved); }));
    save(*book, seatingOfThree(u"Ben Quay"_s));
    QCOMPARE(seatingOf(book->reader(), draft).value(), seatingOfThree(u"Ben Quay"_s));
    QCOMPARE(seatingOf(book->reader(), approved).value(), seatingOfThree(u"Ada Quay"_s));
}

void SeatingStoreTest::approvedMeetingsThatAreImportedKeepTheirs()
{
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    const MeetingId final = insertSample(*book, sampleMeeting(7, u"# 1. Cranes"_s, u"2020-01-01"_s, u"final"_s));
    save(*book, seatingOfThree(u"Ada Quay"_s));
    QCOMPARE(seatingOf(book->reader(), final).value(), Seating());
}

void SeatingStoreTest::tellsThatTheBodyHasChanged()
{
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    QSignalSpy spy(book.get(), &Book::committed);
    save(*book, seatingOfThree(u"Ada Quay"_s));
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(spy.first().first().value<Changes>().body);
}

void SeatingStoreTest::tellsWhoWasAtWhatOverTheYears()
{
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    save(*book, seatingOfThree(u"Ada Quay"_s));
    const QString people =
        u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Pilots | Ada Quay (AQ) | part |\n| Tugs | Cy Rope (CR) | |\n\n"
        "# Apologies\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Clerk | Ben Lot (BL) | |\n"_s;
    const MeetingId later = insertSample(
        *book,
        sampleMeeting(7, people + u"# 1. Cranes\nx\nINTEREST: AQ owns a crane. (AMBER)\nINTEREST: none\nLEFT 10:30: CR"_s, u"2024-05-01"_s,
                      u"approved"_s));
    const MeetingId earlier = insertSample(*book, sampleMeeting(8, people + u"# 1. Boats"_s, u"2024-04-01"_s));
    (void)insertSample(*book, sampleMeeting(9, people + u"# 1. Boats\nINTEREST: BL sails."_s, u"2024-06-01"_s, u"planned"_s));

    const CommitteeRecord record = committeeRecord(book->reader()).value();
    QCOMPARE(record.seating, seatingOfThree(u"Ada Quay"_s));
    QCOMPARE(record.meetings.size(), 2); // what is planned is not yet
    QCOMPARE(record.meetings[0].id, earlier);
    QCOMPARE(record.meetings[1].people.size(), 2);
    QVERIFY(record.meetings[1].people[0].people.first().attendance.part);
    QVERIFY(record.meetings[1].people[0].people.last().attendance.part); // a line says so
    QVERIFY(!record.meetings[0].people[0].people.last().attendance.part);
    QCOMPARE(record.interests.size(), 1);
    const ItemInterest &interest = record.interests.first();
    const ItemId item = items(book->reader(), later)->constFirst().id;
    QCOMPARE(interest, (ItemInterest{later, item, 1, 7, QDate(2024, 5, 1), u"Cranes"_s, u"Ada Quay"_s, u"owns a crane."_s, u"AMBER"_s}));
}

void SeatingStoreTest::whoeverLeavesChangesNoOldMeeting()
{
    const Shelf shelf;
    const std::unique_ptr<Book> book = shelf.newBook();
    Seating seating = seatingOfThree(u"Ada Quay"_s);
    seating.people.append({u"Ben Lot"_s, u"BL"_s, {}, {}, u"ben@example.org"_s, {{u"Sails."_s, {}, u"RED"_s}}});
    save(*book, seating);
    const QString people =
        u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Pilots | Ada Quay (XY) | |\n\n# 1. Cranes\nVOTE: for XY\n"
        "The committee AGREED it."_s;
    const MeetingId draft = insertSample(*book, sampleMeeting(7, people));
    const MeetingId approved = insertSample(*book, sampleMeeting(8, people, u"2024-04-05"_s, u"approved"_s));
    const MeetingRecord open = record(book->reader(), draft).value();
    const MeetingRecord before = record(book->reader(), approved).value();
    save(*book, {}); // everybody has left
    MeetingRecord after = record(book->reader(), approved).value();
    QCOMPARE(writeRevisionContents(after), writeRevisionContents(before));
    after.body.members = before.body.members; // whom the committee knows today can own an action of it
    QCOMPARE(after, before);
    QCOMPARE(record(book->reader(), draft)->meeting, open.meeting);
    QCOMPARE(peopleOf(committeeRecord(book->reader()).value()).constFirst().present(), 2);
}

QTEST_GUILESS_MAIN(SeatingStoreTest)
#include "tst_seatingstore.moc"
