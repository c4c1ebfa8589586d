#include "models/notation/parse.h"
#include "models/presentation/changeperson.h"
#include "models/presentation/sitting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The room at the cursor: who is there, who votes, who has to go.
class TestSitting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsEverybodyOfTheTables();
    void offersWhomTheCommitteeLists();
    void aPlannedMeetingIsAwaited();
    void aRowIsMovedFromTableToTable();
    void followsTheCursor();
    void whoCameAndWentInOneItemHasLeft();
    void countsTheQuorum();
    void namesWhoMustLeaveAndWhoMayReturn();
    void whoLeavesFirstIsNotAskedTo();
    void looksAtTheLinesToo();
    void asksNobodyToLeaveWithoutClearances();
    void tellsWhatIsWrongWithVotes();
    void keepsRowsWhileLinesAreTyped();

private:
    /// Shows the items, each `HEADING` and below it the notes.
    void show(const QStringList &items);
    [[nodiscard]] QString states() const;

    Seating m_seating;
    MeetingStatus m_status = MeetingStatus::Draft;
    bool m_offers = false;
    QString m_present; ///< who has come after all
    std::unique_ptr<Sitting> m_sitting;
};

namespace {

Body body()
{
    return newBody(u"Quay Committee"_s, u"QC"_s, shippedScheme(u"SEC"_s).value());
}

Meeting tables()
{
    return parse(R"(---
body: Quay Committee
abbreviation: QC
meeting: 7
date: 2024-03-04
---

# Attendees
| Representing | Name | Attendance |
| --- | --- | --- |
| Chair | Ada Quay (AQ) | presiding |
| Harbour Office | Hal Oar (HO) | video |

# Voting Members Present
| Representing | Name | Attendance |
| --- | --- | --- |
| Pilots | Pia Lot (PL) | |
| Chandlers (Alternate for Cy Rope) | Cora Line (CL) | |

# Apologies
| Representing | Name | Attendance |
| --- | --- | --- |
| Chandlers | Cy Rope (CR) | |
)",
                 body())
        .meeting;
}

} // namespace

void TestSitting::init()
{
    m_seating = {};
    m_status = MeetingStatus::Draft;
    m_offers = false;
    m_present.clear();
    m_seating.people = {
        {u"Ada Quay"_s, u"AQ"_s, {}, u"RED"_s}, {u"Pia Lot"_s, u"PL"_s, {}, u"RED"_s}, {u"Hal Oar"_s, u"HO"_s, {}, u"GREEN"_s}};
    m_seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}, {u"Chandlers"_s, true, u"Cy Rope"_s, {}, {}, {}}};
    m_seating.quorum.seats = 2;
    m_sitting = std::make_unique<Sitting>();
}

void TestSitting::show(const QStringList &items)
{
    Meeting meeting = tables();
    meeting.header.status = m_status;
    meeting.people = withChange(meeting.people, m_present, PersonChange::Present, m_seating);
    const Dialect dialect = dialectOf(body(), meeting.header, meeting.people);
    QList<ItemReading> readings;
    for (const QString &item : items) {
        const qsizetype end = item.indexOf(u'\n');
        const QString notes = end < 0 ? QString() : item.sliced(end + 1);
        readings.append({ItemId{readings.size() + 1}, NotesReader(dialect, {}).read(item.left(end), notes), {}});
    }
    m_sitting->show(meeting, m_seating, readings, dialect, m_offers);
}

QString TestSitting::states() const
{
    QStringList states;
    const AttendanceModel *model = m_sitting->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto cell = [&](int column) { return model->index(row, column).data().toString(); };
        states.append(cell(AttendanceModel::Key) + u' ' + cell(AttendanceModel::State));
    }
    return states.join(u"; "_s);
}

void TestSitting::showsEverybodyOfTheTables()
{
    show({u"1. Cranes"_s});
    QCOMPARE(states(), u"AQ presiding; HO present, video; PL present; CL present; CR apologies → CL"_s);
    const auto cell = [this](const QString &key, int column) {
        return m_sitting->model()->indexOf(key).siblingAtColumn(column).data().toString();
    };
    QCOMPARE(cell(u"PL"_s, AttendanceModel::Seat), u"Pilots"_s);
    QCOMPARE(cell(u"CL"_s, AttendanceModel::Seat), u"Chandlers (alt)"_s);
    QCOMPARE(cell(u"CL"_s, AttendanceModel::Votes), u"✓"_s);
    QCOMPARE(cell(u"HO"_s, AttendanceModel::Votes), QString());
}

/// Whom the committee lists besides, the alternate of somebody away first; not where nobody can be added.
void TestSitting::offersWhomTheCommitteeLists()
{
    m_seating.people.append({{u"Ned Nye"_s, u"PL"_s, u"Clerk"_s, {}}, {u"Pat Log"_s, u"PG"_s, {}, {}}});
    m_seating.seats[0].alternates = {u"Pat Log"_s};
    show({u"1. Cranes"_s});
    QVERIFY(!states().contains(u"PG"_s));
    m_offers = true;
    show({u"1. Cranes"_s});
    QVERIFY2(states().endsWith(u"; PG alternate of PL; NN not invited"_s), qPrintable(states())); // with initials of his own
    const QModelIndex alternate = m_sitting->model()->indexOf(u"PG"_s);
    QCOMPARE(alternate.siblingAtColumn(AttendanceModel::Seat).data().toString(), u"Pilots (alt)"_s);
    QVERIFY(alternate.data(AttendanceModel::ElsewhereRole).toBool());
    QVERIFY(!m_sitting->model()->indexOf(u"AQ"_s).data(AttendanceModel::ElsewhereRole).toBool());
    show({u"1. Cranes\nJOINED 10:10: PG"_s});
    m_sitting->setPlace({ItemId{1}, 0});
    QVERIFY2(states().contains(u"; PG here by the notes; P adds them"_s), qPrintable(states()));
}

/// Nobody is in the room before somebody says so.
void TestSitting::aPlannedMeetingIsAwaited()
{
    m_status = MeetingStatus::Planned;
    show({u"1. Cranes (RED)"_s});
    QCOMPARE(states(), u"AQ expected; HO expected, video; PL expected; CL expected; CR apologies → CL"_s);
    QVERIFY(m_sitting->isAwaited());
    QCOMPARE(m_sitting->mustLeave(), QStringList());
    show({u"1. Cranes\nBy written procedure No 3 of 2 May 2024, settled on 9 May 2024, the Panel AGREED the fees.\nVOTE: 3 for"_s});
    QVERIFY(m_sitting->isAwaited()); // nobody was in a room for that
    show({u"1. Cranes (RED)\nJOINED 10:10: CL"_s});
    QVERIFY(!m_sitting->isAwaited());
    QVERIFY(states().contains(u"PL present"_s));
    m_status = MeetingStatus::Draft;
    show({u"1. Cranes (RED)"_s});
    QVERIFY(!m_sitting->isAwaited());
}

/// Whoever goes to another table takes the choice along.
void TestSitting::aRowIsMovedFromTableToTable()
{
    const QAbstractItemModelTester tester(m_sitting->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    show({u"1. Cranes"_s});
    QSignalSpy removed(m_sitting->model(), &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex chosen = m_sitting->model()->indexOf(u"CR"_s);
    m_present = u"CR"_s;
    show({u"1. Cranes"_s});
    QVERIFY(removed.isEmpty());
    QCOMPARE(chosen.data(AttendanceModel::KeyRole).toString(), u"CR"_s);
    QVERIFY(states().contains(u"CR present"_s));
}

void TestSitting::followsTheCursor()
{
    show({u"1. Cranes\nLEFT 10:10: HO\nText."_s, u"2. Boats\nRECUSED: PL\nJOINED 10:20: CR\nPRESIDING: PL"_s});
    m_sitting->setPlace({ItemId{1}, 0}); // the line itself counts
    QVERIFY(states().contains(u"HO left"_s));
    QSignalSpy spy(m_sitting.get(), &Sitting::changed);
    m_sitting->setPlace({ItemId{2}, 0});
    QCOMPARE(spy.size(), 1);
    QVERIFY(states().contains(u"PL takes no part"_s));
    QVERIFY(states().contains(u"CR not yet here"_s) || states().contains(u"CR apologies"_s));
    m_sitting->setPlace({ItemId{2}, 2});
    QVERIFY(states().contains(u"CR present"_s));
    QVERIFY(states().contains(u"PL presiding"_s));
}

/// In the same minute perhaps: they have been there, at each line below.
void TestSitting::whoCameAndWentInOneItemHasLeft()
{
    show({u"1. Cranes\nText.\nJOINED 10:20: HO\nJOINED 10:20: CR\nLEFT 10:20: HO, CR"_s, u"2. Boats\nText."_s});
    const auto statesAt = [this](ItemId item, int line) {
        m_sitting->setPlace({item, line});
        const auto state = [this](const QString &key) {
            return m_sitting->model()->indexOf(key).siblingAtColumn(AttendanceModel::State).data().toString();
        };
        return state(u"HO"_s) + u"; "_s + state(u"CR"_s);
    };
    QCOMPARE(statesAt(ItemId{1}, 0), u"not yet here, video; apologies → CL"_s);
    QCOMPARE(statesAt(ItemId{1}, 1), u"present, video; apologies → CL"_s);
    QCOMPARE(statesAt(ItemId{1}, 2), u"present, video; present"_s);
    QCOMPARE(statesAt(ItemId{1}, 3), u"left, video; left → CL"_s);
    QCOMPARE(statesAt(ItemId{2}, 0), u"left, video; left → CL"_s);
}

void TestSitting::countsTheQuorum()
{
    show({u"1. Cranes\nText.\nLEFT 10:10: CL"_s});
    m_sitting->setPlace({ItemId{1}, 0});
    QCOMPARE(m_sitting->quorum()->filled, 2);
    QVERIFY(m_sitting->quorum()->isMet());
    m_sitting->setPlace({ItemId{1}, 1});
    QVERIFY(!m_sitting->quorum()->isMet());
    m_seating.seats.clear();
    show({u"1. Cranes"_s});
    QVERIFY(!m_sitting->quorum());
}

void TestSitting::namesWhoMustLeaveAndWhoMayReturn()
{
    show({u"1. Cranes (RED)\nText.\nLEFT 10:10: HO, PL"_s, u"2. Boats\nText."_s, u"3. Spies (RED)"_s});
    m_sitting->setPlace({ItemId{1}, 0});
    QCOMPARE(m_sitting->mustLeave(), (QStringList{u"HO"_s, u"CL"_s}));
    m_sitting->setPlace({ItemId{2}, 0});
    QCOMPARE(m_sitting->mustLeave(), QStringList());
    QCOMPARE(m_sitting->mayReturn(), QStringList{u"HO"_s}); // PL had another reason
    m_sitting->setPlace({ItemId{3}, 0});
    QCOMPARE(m_sitting->mustLeave(), QStringList{u"CL"_s});
    QCOMPARE(m_sitting->mayReturn(), QStringList());
}

/// The cursor may be above the line by which somebody has left.
void TestSitting::whoLeavesFirstIsNotAskedTo()
{
    show({u"1. Cranes (RED)\n@minutes: 5\nLEFT 10:10: HO\nText.\nLEFT 10:15: CL\nJOINED 10:20: HO\nText."_s});
    m_sitting->setPlace({ItemId{1}, 0});
    QCOMPARE(m_sitting->mustLeave(), QStringList{u"CL"_s}); // who hears something before
    m_sitting->setPlace({ItemId{1}, 3});
    QCOMPARE(m_sitting->mustLeave(), QStringList());
    m_sitting->setPlace({ItemId{1}, 4});
    QCOMPARE(m_sitting->mustLeave(), QStringList{u"HO"_s}); // and is back
}

/// An item of a level that all may hear, with lines that not all may.
void TestSitting::looksAtTheLinesToo()
{
    show({u"1. Cranes\nText.\nSecret. (RED)\nLEFT 10:10: HO\n// my own (RED)\nNOTE 2024-03-12: later (RED)\nAgain. (RED)"_s,
          u"2. Boats (RED)\nRECUSED: PL\nLEFT 10:20: PL"_s, u"3. Locks\nText.\nJOINED 10:30: PL"_s});
    m_sitting->setPlace({ItemId{1}, 0});
    QCOMPARE(m_sitting->mustLeave(), (QStringList{u"HO"_s, u"CL"_s}));
    QCOMPARE(m_sitting->mustLeaveFrom(u"HO"_s), 1);
    m_sitting->setPlace({ItemId{1}, 4});
    QCOMPARE(m_sitting->mustLeave(), QStringList{u"CL"_s});
    QCOMPARE(m_sitting->mayReturn(), QStringList());
    m_sitting->setPlace({ItemId{2}, 0});
    QCOMPARE(m_sitting->mustLeaveFrom(u"CL"_s), -1);
    m_sitting->setPlace({ItemId{2}, 1});
    QCOMPARE(m_sitting->mayReturn(), QStringList()); // PL takes no part as long as it lasts
    m_sitting->setPlace({ItemId{3}, 0});
    QCOMPARE(m_sitting->mustLeave(), QStringList());
    QCOMPARE(m_sitting->mayReturn(), (QStringList{u"HO"_s, u"PL"_s}));
    m_sitting->setPlace({ItemId{3}, 1});
    QCOMPARE(m_sitting->mayReturn(), QStringList{u"HO"_s});
}

void TestSitting::asksNobodyToLeaveWithoutClearances()
{
    for (KnownPerson &person : m_seating.people)
        person.clearance.clear();
    show({u"1. Cranes (RED)"_s});
    m_sitting->setPlace({ItemId{1}, 0});
    QCOMPARE(m_sitting->mustLeave(), QStringList());
}

void TestSitting::tellsWhatIsWrongWithVotes()
{
    show({u"1. Cranes\nLEFT 10:10: CL\nThe Committee AGREED it."_s});
    QCOMPARE(m_sitting->remarks().size(), 1);
    QCOMPARE(m_sitting->remarks().first().diagnostic.code, DiagnosticCode::QuorumMissing);
    QCOMPARE(m_sitting->remarks().first().diagnostic.line, 2);
    QCOMPARE(m_sitting->remarksOn(ItemId{1}).size(), 1);
    QVERIFY(m_sitting->remarksOn(ItemId{2}).isEmpty());
    show({u"1. Cranes\nACTION BC 12/01: AQ to paint"_s, u"2. Boats\nACTION BC 12/01: AQ to row"_s}); // on either line
    QCOMPARE(m_sitting->remarksOn(ItemId{1}).size(), 1);
    QCOMPARE(m_sitting->remarksOn(ItemId{2}).size(), 1);
}

void TestSitting::keepsRowsWhileLinesAreTyped()
{
    const QAbstractItemModelTester tester(m_sitting->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    show({u"1. Cranes"_s});
    const QPersistentModelIndex chosen = m_sitting->model()->indexOf(u"PL"_s);
    show({u"1. Cranes\nLEFT 10:10: PL"_s});
    m_sitting->setPlace({ItemId{1}, 0});
    QVERIFY(chosen.isValid());
    QCOMPARE(QModelIndex(chosen).siblingAtColumn(AttendanceModel::State).data().toString(), u"left"_s);
    m_sitting->show({}, {}, {}, {});
    QCOMPARE(m_sitting->model()->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestSitting)
#include "tst_sitting.moc"
