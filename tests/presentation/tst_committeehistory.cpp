#include "models/presentation/committeehistory.h"
#include "models/storage/meetingstore.h"
#include "models/storage/seatingstore.h"
#include "tests/storage/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Who was at what over the years, as its page asks for it.
class CommitteeHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_history.reset();
        m_book.reset();
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook();
        Seating seating;
        seating.people = {{u"Pia Lot"_s, u"PL"_s, {}, u"RED"_s}};
        seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}, {u"Tugs"_s, true, {}, {}, QDate(2024, 1, 1), {}}};
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }));
        insert(1, 3);
        m_history = std::make_unique<CommitteeHistory>(*m_book, [] { return QDateTime(QDate(2024, 5, 10), QTime(9, 0)); });
    }

    void cleanup()
    {
        m_history.reset();
        m_book.reset();
    }

    /// Those who were there of late are there before decades of meetings are read.
    void aLongBookComesInTwoParts()
    {
        insert(10, 320);
        QStringList told;
        connect(m_history.get(), &CommitteeHistory::read, this, [&] { told << tell(); });
        m_history->setWatched(true);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told, (QStringList{u"part: Pia Lot (PL) 40"_s, u"whole: Pia Lot (PL) 323"_s}));
        QCOMPARE(m_history->vacancies(), u"Vacant: Tugs since 1 January 2024"_s);
    }

    void aCommitteeThatIsNotSetUpIsNamedByItsNewestMeetingsFirst()
    {
        QVERIFY(m_book->writeNow([](Transaction &transaction) { return saveSeating(transaction, {}); }));
        insert(10, 320);
        QStringList told;
        connect(m_history.get(), &CommitteeHistory::read, this, [&] { told << tell(); });
        m_history->setWatched(true);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told, (QStringList{u"part: Pia Lot (PL) 40"_s, u"whole: Pia Lot (PL) 323"_s}));
    }

    void aShortBookComesAtOnce()
    {
        QSignalSpy read(m_history.get(), &CommitteeHistory::read);
        m_history->setWatched(true);
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(tell(), u"whole: Pia Lot (PL) 3"_s);
    }

    /// While nobody looks nothing is shown; whoever comes back sees it at once, unless the book has changed.
    void isReadAgainWhereTheBookHasChanged()
    {
        QSignalSpy read(m_history.get(), &CommitteeHistory::read);
        m_history->setWatched(true);
        QTRY_COMPARE(read.size(), 1);
        m_history->setWatched(false);
        QCOMPARE(m_history->people()->rowCount(), 0);
        m_history->setWatched(true);
        QCOMPARE(read.size(), 2); // within the call
        QCOMPARE(tell(), u"whole: Pia Lot (PL) 3"_s);
        m_history->setWatched(false);
        QSignalSpy committed(m_book.get(), &Book::committed);
        insert(10, 1);
        QTRY_COMPARE(committed.size(), 1);
        m_history->setWatched(true);
        QCOMPARE(m_history->people()->rowCount(), 0);
        QTRY_COMPARE(read.size(), 3);
        QCOMPARE(tell(), u"whole: Pia Lot (PL) 4"_s);
    }

private:
    void insert(int first, int count)
    {
        QVERIFY(m_book->writeNow([=](Transaction &transaction) -> Result<> {
            for (int number = first; number < first + count; ++number) {
                const QString text = u"# Voting Members Present\n| Representing | Name | Attendance |\n| --- | --- | --- |\n"
                                     "| Pilots | Pia Lot (PL) | |\n\n# 1. Cranes\nx"_s;
                const QString date = QDate(2020, 1, 1).addDays(number).toString(Qt::ISODate);
                if (const auto added = insertMeeting(transaction, sampleMeeting(number, text, date)); !added)
                    return std::unexpected(added.error());
            }
            return {};
        }));
    }

    QString tell()
    {
        PeopleHistoryModel &people = *m_history->people();
        return QString(m_history->isWhole() ? u"whole: %1 %2"_s : u"part: %1 %2"_s)
            .arg(people.index(0, PeopleHistoryModel::Name).data().toString(),
                 people.index(0, PeopleHistoryModel::Present).data().toString());
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<CommitteeHistory> m_history;
};

QTEST_GUILESS_MAIN(CommitteeHistoryTest)
#include "tst_committeehistory.moc"
