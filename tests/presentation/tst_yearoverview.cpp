#include "models/presentation/overviewtable.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingclock.h"
#include "models/storage/meetingstore.h"
#include "models/storage/seatingstore.h"
#include "tests/storage/samples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QString people(const QString &voting, const QString &apologies = {})
{
    const QString table = u"# %1\n| Representing | Name | Attendance |\n| --- | --- | --- |\n%2\n\n"_s;
    return table.arg(u"Voting Members Present"_s, voting) + (apologies.isEmpty() ? QString() : table.arg(u"Apologies"_s, apologies));
}

} // namespace

/// What there is to see of a year, from meetings in minute notation.
class YearOverviewTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook();
    }

    void cleanup() { m_book.reset(); }

    void listsYears()
    {
        QCOMPARE(*yearsHeld(m_book->reader()), QList<int>());
        insert(1, u"# 1. Cranes"_s, u"2023-03-05"_s);
        insert(2, u"# 1. Cranes"_s, u"2025-03-05"_s);
        insert(3, u"# 1. Cranes"_s, u"2025-01-05"_s);
        QCOMPARE(*yearsHeld(m_book->reader()), (QList<int>{2025, 2023}));
        QCOMPARE(rows(meetingsOf(2025)), u"3 items 1, 2 items 1"_s); // by date
        QCOMPARE(rows(meetingsOf(2024)), QString());
    }

    /// One seat's holders follow each other; who stands in counts for whom they stand in.
    void fillsSeats()
    {
        setSeats();
        insert(1, people(u"| Pilots | Pia Lot (PL) | |\n| Tugs | Tom Tug (TT) | part |"_s) + u"# 1. Cranes"_s, u"2024-01-05"_s);
        insert(2,
               people(u"| Pilots (Alternate for Pia Lot) | Kay Moor (KM) | |"_s, u"| Pilots | Pia Lot (PL) | |\n| Tugs | Tom Tug (TT) | |"_s)
                   + u"# 1. Cranes"_s,
               u"2024-02-05"_s);
        insert(3, people(u"| Pilots | Pat New (PN) | |"_s) + u"# 1. Cranes"_s, u"2024-03-05"_s);
        const OverviewContent content = attendanceContent(overview(2024));
        QCOMPARE(content.columns.join(u' '), u"Seat Held by 1 2 3 Filled"_s);
        QCOMPARE(text(content),
                 u"Tugs | Tom Tug | part | apologies | not named | 1 of 2\n"
                 "Pilots | Pia Lot | present | alternate: KM | not named | 2 of 2\n"
                 "Pilots | Pat New | not named | not named | present | 1 of 1"_s);
    }

    /// As far as the year's readers may read the line.
    void aLineTellsOfAPart()
    {
        insert(1, people(u"| Pilots | Pia Lot (PL) | |"_s) + u"# 1. Cranes\nLEFT 10:30: PL"_s, u"2024-01-05"_s);
        QCOMPARE(text(attendanceContent(overview(2024))), u"Pilots | Pia Lot | part | 1 of 1"_s);
    }

    /// Who is expected at a meeting that is still to come has not been there.
    void countsNobodyAsPresentTooSoon()
    {
        insert(1, people(u"| Pilots | Pia Lot (PL) | |"_s) + u"# 1. Cranes"_s, u"2024-01-05"_s);
        const MeetingId next = insert(2, people(u"| Pilots | Pia Lot (PL) | |\n| Tugs | Tom Tug (TT) | |"_s) + u"# 1. Cranes"_s,
                                      u"2024-02-05"_s);
        QCOMPARE(overview(2024).seats.size(), 2);
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return setStatus(transaction, next, MeetingStatus::Planned); }));
        QCOMPARE(text(attendanceContent(overview(2024))), u"Pilots | Pia Lot | present | not named | 1 of 1"_s);
    }

    /// As of an old action log that was taken in: no seat was empty for that.
    void countsNobodyAsAwayWhereNobodyIsNamed()
    {
        insert(1, people(u"| Pilots | Pia Lot (PL) | |"_s) + u"# 1. Cranes"_s, u"2024-01-05"_s);
        insert(2, u"# 1. Cranes\nACTION HWC 2/01: Pilots to row"_s, u"2024-02-05"_s);
        const QString counted = text(attendanceContent(overview(2024)));
        QVERIFY2(counted.startsWith(u"Pilots | Pia Lot | present | not named | "_s) && counted.endsWith(u"1 of 1"_s), qPrintable(counted));
    }

    void countsActions()
    {
        insert(1, u"# 1. Cranes\nACTION HWC 1/01: Pilots to row\nACTION HWC 1/02: Pilots to sail"_s, u"2023-12-05"_s);
        insert(2, u"# 1. Cranes\nACTION HWC 2/01: Pilots to fly\nUPDATE HWC 1/01 CLOSED: rowed"_s, u"2024-01-05"_s);
        insert(3, u"# 1. Cranes\nUPDATE HWC 1/02 ON TARGET: soon\nUPDATE HWC 2/01 WITHDRAWN: no wings"_s, u"2024-02-05"_s);
        insert(4, u"# 1. Cranes\nUPDATE HWC 2/01 OPEN: wings were found"_s, u"2024-03-05"_s);
        insert(5, u"# 1. Cranes\nUPDATE HWC 1/02 CLOSED: sailed"_s, u"2025-03-05"_s);
        QCOMPARE(actions(2024), u"2: +1 -1 =2, 3: +0 -1 =1, 4: +0 -0 =2"_s); // what was opened again had been finished for a while
        QCOMPARE(actions(2025), u"5: +0 -1 =1"_s);
    }

    /// A long book is shown before they are read: nothing is said of them then, not that there are none.
    void leavesActionsOut()
    {
        insert(1, u"# 1. Cranes\nACTION HWC 1/01: Pilots to row\nThey NOTED it."_s, u"2024-01-05"_s);
        const YearOverview year = yearOverview(m_book->reader(), 2024, {}, nullptr).value();
        QVERIFY(!year.actionsCounted);
        QVERIFY(actionsContent(year).rows.isEmpty());
        QCOMPARE(text(verbsContent(year)), u"NOTED | records | 1"_s);
        QVERIFY(overview(2024).actionsCounted);
        QCOMPARE(text(actionsContent(overview(2024))).section(u" | "_s, 2), u"1 | 0 | 1"_s);
    }

    void countsVerbsAndTimes()
    {
        const MeetingId id = insert(
            2,
            u"# 1. Cranes\n@minutes: 15\nThey NOTED it.\nThey NOTED more.\nThey AGREED it.\n# 2. Boats\n@minutes: 20\nx\n"
            "# 3. Locks\nx"_s,
            u"2024-01-05"_s);
        const StoredItem third = items(m_book->reader(), id)->constLast();
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return addSpent(transaction, third.id, 300); }));
        const YearOverview year = overview(2024);
        QCOMPARE(text(verbsContent(year)), u"AGREED | decides | 1\nNOTED | records | 2"_s);
        QCOMPARE(text(timesContent(year)), u"2 | 3. Locks | 0 | 5\n2 | 2. Boats | 20 | 0\n2 | 1. Cranes | 15 | 0"_s);
    }

    /// What is withheld is neither named nor counted.
    void isCutToACeiling()
    {
        const QString open = people(u"| Pilots | Pia Lot (PL) | |"_s)
            + u"# 1. Cranes\n@minutes: 15\nThey NOTED it.\nACTION HWC 2/01: Pilots to row\n# 2. Boats (RED)\n@title: Sunken boats\n@minutes: 5\n%1"_s;
        const QString secret =
            u"They AGREED it.\nACTION HWC 2/02: Pilots to dive\nACTION HWC 2/03: Pilots to swim\nThe rope DIRECTED that. (cleared)"_s;
        insert(2, open.arg(secret), u"2024-01-05"_s);
        const YearOverview green = overview(2024, {true, u"GREEN"_s});
        QCOMPARE(text(verbsContent(green)), u"DIRECTED | decides | 1\nNOTED | records | 1"_s);
        QCOMPARE(actions(2024, {true, u"GREEN"_s}), u"2: +1 -0 =1"_s);
        QCOMPARE(text(timesContent(green)), u"2 | 1. Cranes | 15 | 0"_s); // what was planned for the other is of its level
        QCOMPARE(green.seats.size(), 1);
        QVERIFY(overview(2024, {true, u"WHITE"_s}).seats.isEmpty()); // people are of the default level
        QCOMPARE(actions(2024), u"2: +3 -0 =3"_s);
    }

    void keepsTheRulesOfModels()
    {
        OverviewTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        insert(2, people(u"| Pilots | Pia Lot (PL) | |"_s) + u"# 1. Cranes"_s, u"2024-01-05"_s);
        table.show(attendanceContent(overview(2024)));
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, 2).data().toString(), u"●"_s);
        QCOMPARE(table.index(0, 2).data(Qt::AccessibleTextRole).toString(), u"present"_s);
        table.show({});
        QCOMPARE(table.rowCount(), 0);
    }

private:
    MeetingId insert(int number, const QString &text, const QString &date)
    {
        return insertSample(*m_book, sampleMeeting(number, text, date));
    }

    void setSeats()
    {
        Seating seating;
        seating.seats = {{u"Tugs"_s, true, u"Tom Tug"_s, {}, {}, QDate(2024, 2, 28)},
                         {u"Pilots"_s, true, u"Pat New"_s, {}, QDate(2024, 3, 1), {}}};
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }));
    }

    YearOverview overview(int year, const SafeView &safe = {})
    {
        Connection &reader = m_book->reader();
        return yearOverview(reader, year, safe, actionCourses(reader).value()).value();
    }
    QList<OverviewMeeting> meetingsOf(int year) { return overview(year).meetings; }

    static QString rows(const QList<OverviewMeeting> &meetings)
    {
        QStringList all;
        for (const OverviewMeeting &meeting : meetings)
            all << u"%1 items %2"_s.arg(meeting.number).arg(meeting.items);
        return all.join(u", "_s);
    }

    QString actions(int year, const SafeView &safe = {})
    {
        QStringList all;
        for (const OverviewMeeting &one : overview(year, safe).meetings)
            all << u"%1: +%2 -%3 =%4"_s.arg(one.number).arg(one.actionsRaised).arg(one.actionsFinished).arg(one.actionsOpen);
        return all.join(u", "_s);
    }

    static QString text(const OverviewContent &content)
    {
        QStringList lines;
        for (const QList<OverviewCell> &row : content.rows) {
            QStringList cells;
            for (const OverviewCell &cell : row)
                cells << cell.text();
            lines << cells.join(u" | "_s);
        }
        return lines.join(u'\n');
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
};

QTEST_GUILESS_MAIN(YearOverviewTest)
#include "tst_yearoverview.moc"
