#include "samples.h"

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

QTEST_GUILESS_MAIN(SeatingStoreTest)
#include "tst_seatingstore.moc"
