#include "models/notation/interim.h"
#include "models/presentation/answersmodel.h"
#include "models/presentation/categoriesmodel.h"
#include "models/presentation/duematters.h"
#include "models/presentation/interestsmodel.h"
#include "models/presentation/interimmodel.h"
#include "models/presentation/partiesmodel.h"
#include "models/presentation/peoplehistorymodel.h"
#include "models/presentation/peoplemodel.h"
#include "models/presentation/persondetailsmodel.h"
#include "models/presentation/seathistorymodel.h"
#include "models/presentation/seatlistmodel.h"
#include "models/presentation/seatsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto strict = Tester::FailureReportingMode::QtTest;

bool write(QAbstractItemModel &model, int row, int column, const QVariant &value)
{
    return model.setData(model.index(row, column), value);
}

QString read(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class SetupModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initialsAreProposed();
    void aNewNameIsTold();
    void rowsComeGoAndMove();
    void faultsAreToolTips();
    void seatsAreTyped();
    void datesThatCannotBeReadStay();
    void seatsFollowAName();
    void categoriesTakeNumbersAlone();
    void listsShowTheirFaults();
    void partiesAreTyped();
    void interestsHoldNoRealNames();
    void interestsAreTyped();
    void peopleAreShownRowByRow();
    void aPersonsDetailsAreShown();
    void seatsAreShownRowByRow();
    void decisionsBetweenMeetingsAreShown();
    void answersSayWhatTheVotesSay();
    void theLongestDueComesFirst();
};

void SetupModelsTest::initialsAreProposed()
{
    PeopleModel model;
    const Tester tester(&model, strict);
    model.setEntries({{u"Jon Hall"_s, u"JH"_s, {}, {}}});
    QVERIFY(model.insertRow(1));
    QVERIFY(write(model, 1, PeopleModel::Name, u" Joe  Hehir "_s));
    QCOMPARE(model.entries().last(), (KnownPerson{u"Joe Hehir"_s, u"JHe"_s, {}, {}}));
    QVERIFY(write(model, 1, PeopleModel::Initials, u"JX"_s));
    QVERIFY(write(model, 1, PeopleModel::Name, u"Jo Hehir"_s));
    QCOMPARE(read(model, 1, PeopleModel::Initials), u"JX"_s); // typed, so it stays
    QVERIFY(write(model, 1, PeopleModel::Initials, QString()));
    QCOMPARE(read(model, 1, PeopleModel::Initials), u"JHe"_s);
}

void SetupModelsTest::aNewNameIsTold()
{
    PeopleModel model;
    QSignalSpy spy(&model, &PeopleModel::renamed);
    model.setEntries({{}});
    QVERIFY(write(model, 0, PeopleModel::Name, u"Jon Hall"_s));
    QCOMPARE(spy.size(), 0);
    QVERIFY(write(model, 0, PeopleModel::Name, u"John Hall"_s));
    QCOMPARE(spy.takeFirst(), (QVariantList{u"Jon Hall"_s, u"John Hall"_s}));
}

void SetupModelsTest::rowsComeGoAndMove()
{
    PeopleModel model;
    const Tester tester(&model, strict);
    model.setEntries({{u"A"_s, u"A"_s, {}, {}}, {u"B"_s, u"B"_s, {}, {}}, {u"C"_s, u"C"_s, {}, {}}});
    const QPersistentModelIndex last = model.index(2, 0);
    QVERIFY(model.moveRow({}, 2, {}, 0));
    QCOMPARE(last.row(), 0);
    QVERIFY(model.moveRow({}, 0, {}, 2));
    QCOMPARE(last.row(), 1);
    QVERIFY(!model.moveRow({}, 0, {}, 0));
    QVERIFY(!model.moveRow({}, 2, {}, 4));
    QVERIFY(model.insertRow(0));
    QVERIFY(model.removeRow(1));
    QVERIFY(!model.removeRow(3));
    QCOMPARE(read(model, 0, 0) + read(model, 1, 0) + read(model, 2, 0), u"CB"_s);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void SetupModelsTest::faultsAreToolTips()
{
    PeopleModel model;
    model.setEntries({{u"A"_s, u"A"_s, {}, {}}, {u"B"_s, u"B"_s, {}, {}}});
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    model.setFaults({{1, u"Wrong."_s}});
    QCOMPARE(spy.size(), 1);
    QCOMPARE(model.index(1, 2).data(Qt::ToolTipRole).toString(), u"Wrong."_s);
    QCOMPARE(model.index(0, 0).data(PeopleModel::FaultRole).toString(), QString());
    model.setFaults({{1, u"Wrong."_s}});
    QCOMPARE(spy.size(), 1);
}

void SetupModelsTest::seatsAreTyped()
{
    SeatsModel model;
    const Tester tester(&model, strict);
    QVERIFY(model.insertRow(0));
    QVERIFY(write(model, 0, SeatsModel::Category, u"Pilots"_s));
    QVERIFY(write(model, 0, SeatsModel::Votes, u"no"_s));
    QVERIFY(write(model, 0, SeatsModel::Holder, u"Pia Lot"_s));
    QVERIFY(write(model, 0, SeatsModel::Alternates, u"Pat Log; Hal Oar / "_s));
    QVERIFY(write(model, 0, SeatsModel::From, u"1 March 2024"_s));
    QVERIFY(write(model, 0, SeatsModel::Until, u"2025-02-28"_s));
    QCOMPARE(model.seats(), (QList<Seat>{{u"Pilots"_s, false, u"Pia Lot"_s, {u"Pat Log"_s, u"Hal Oar"_s}, {2024, 3, 1}, {2025, 2, 28}}}));
    QCOMPARE(read(model, 0, SeatsModel::Alternates), u"Pat Log / Hal Oar"_s);
    QCOMPARE(read(model, 0, SeatsModel::From), u"2024-03-01"_s);
    QVERIFY(write(model, 0, SeatsModel::Votes, u"yes"_s));
    QVERIFY(model.seats().constFirst().votes);
}

void SetupModelsTest::datesThatCannotBeReadStay()
{
    SeatsModel model;
    model.show({{u"Pilots"_s, true, {}, {}, {2024, 1, 1}, {}}});
    QVERIFY(write(model, 0, SeatsModel::From, u"1.3.24"_s));
    QCOMPARE(read(model, 0, SeatsModel::From), u"1.3.24"_s);
    QVERIFY(model.unreadDates().value(0).contains(u"1.3.24"_s));
    QVERIFY(write(model, 0, SeatsModel::From, QString()));
    QVERIFY(model.unreadDates().isEmpty());
    QVERIFY(model.seats().constFirst().from.isNull());
}

void SetupModelsTest::seatsFollowAName()
{
    SeatsModel model;
    model.show({{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}, {u"Chair"_s, false, u"Ada Quay"_s, {u"pia lot"_s}, {}, {}}});
    model.rename(u"Pia Lot"_s, u"Pia Lott"_s);
    QCOMPARE(model.seats().at(0).holder, u"Pia Lott"_s);
    QCOMPARE(model.seats().at(1).alternates, QStringList{u"Pia Lott"_s});
}

void SetupModelsTest::categoriesTakeNumbersAlone()
{
    CategoriesModel model;
    const Tester tester(&model, strict);
    QVERIFY(model.insertRow(0));
    QVERIFY(write(model, 0, CategoriesModel::Category, u"Pilots"_s));
    QVERIFY(write(model, 0, CategoriesModel::Seats, 2));
    QVERIFY(!write(model, 0, CategoriesModel::Seats, 0));
    QCOMPARE(model.entries(), (QList<CategoryQuorum>{{u"Pilots"_s, 2}}));
}

void SetupModelsTest::listsShowTheirFaults()
{
    const Scheme scheme = shippedScheme(u"SEC"_s).value();
    SeatListModel model;
    const Tester tester(&model, strict);
    model.show(readSeatList(u"Category,Name,Votes\nPilots,Pia Lot,perhaps\n,Pat Log,"_s, scheme));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(read(model, 0, SeatListModel::Row), u"2"_s);
    QVERIFY(read(model, 0, SeatListModel::Wrong).contains(u"perhaps"_s));
    QCOMPARE(read(model, 1, SeatListModel::Votes), QString()); // holds no seat
    QCOMPARE(read(model, 1, SeatListModel::Initials), u"PLo"_s); // PL is of the row that is to be mended
    model.show(readSeatList(u"Pilots,Pia Lot"_s, scheme));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(read(model, 0, SeatListModel::Wrong).contains(u"heading"_s));
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void SetupModelsTest::partiesAreTyped()
{
    PartiesModel model;
    const Tester tester(&model, strict);
    model.show({{u"Small Supplier"_s, u"CD"_s, u"Acorn Power"_s, QDate(2024, 1, 2)}});
    QCOMPARE(read(model, 0, PartiesModel::Since), u"2024-01-02"_s);
    QVERIFY(model.insertRow(1));
    QVERIFY(write(model, 1, PartiesModel::Category, u" small  supplier "_s));
    QCOMPARE(read(model, 1, PartiesModel::Code), u"CE"_s); // proposed
    QVERIFY(write(model, 1, PartiesModel::Code, u"X"_s));
    QVERIFY(write(model, 1, PartiesModel::Category, u"Other User"_s));
    QCOMPARE(read(model, 1, PartiesModel::Code), u"X"_s); // typed, so it stays
    QVERIFY(write(model, 1, PartiesModel::RealName, u"Brightwater plc"_s));
    QVERIFY(write(model, 1, PartiesModel::Remark, u"new"_s));
    QCOMPARE(model.parties().constLast(), (Party{u"Other User"_s, u"X"_s, u"Brightwater plc"_s, {}, u"new"_s}));
    QVERIFY(model.faults().isEmpty());

    QVERIFY(write(model, 1, PartiesModel::Since, u"soon"_s));
    QCOMPARE(read(model, 1, PartiesModel::Since), u"soon"_s);
    QCOMPARE(model.faults().keys(), QList<qsizetype>{1});
    QVERIFY(write(model, 1, PartiesModel::Since, u"3 March 2024"_s));
    QCOMPARE(model.parties().constLast().since, QDate(2024, 3, 3));
    QVERIFY(write(model, 0, PartiesModel::Code, QString()));
    QCOMPARE(model.faults().keys(), QList<qsizetype>{0});
    model.setFaults(model.faults());
    QVERIFY(model.moveRow({}, 0, {}, 2));
    QVERIFY(model.removeRow(1));
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

/// Below the highest level a real name is told at once.
void SetupModelsTest::interestsHoldNoRealNames()
{
    InterestsModel model(QDate(2026, 5, 4));
    model.setRealNames(RealNames({{.category = u"Ferry"_s, .code = u"F"_s, .realName = u"Skerry Line Ltd"_s}}, QDate(2026, 5, 4), u"en"_s),
                       u"RED"_s);
    model.show({{u"Works for Skerry Line."_s, {}, {}}, {u"Sails."_s, {}, {}}});
    QCOMPARE(model.faults().keys(), QList<qsizetype>{0});
    QVERIFY2(model.faults().value(0).contains(u"Ferry"_s), qPrintable(model.faults().value(0)));
    QVERIFY(write(model, 0, InterestsModel::Level, u"RED"_s));
    QVERIFY(model.faults().isEmpty());
}

void SetupModelsTest::interestsAreTyped()
{
    InterestsModel model(QDate(2026, 5, 4));
    const Tester tester(&model, strict);
    model.show({{u"Sails."_s, {}, u"RED"_s}});
    QVERIFY(model.insertRow(1));
    QVERIFY(write(model, 1, InterestsModel::Text, u"Owns a tug."_s));
    QCOMPARE(read(model, 1, InterestsModel::Declared), u"2026-05-04"_s);
    QVERIFY(write(model, 1, InterestsModel::Level, u"AMBER"_s));
    QVERIFY(write(model, 1, InterestsModel::Declared, u"lately"_s));
    QCOMPARE(model.faults().keys(), QList<qsizetype>{1});
    QVERIFY(write(model, 1, InterestsModel::Declared, u"2 May 2026"_s));
    QVERIFY(model.faults().isEmpty());
    QVERIFY(model.insertRow(2)); // says nothing
    QCOMPARE(model.interests(), (QList<StandingInterest>{{u"Sails."_s, {}, u"RED"_s}, {u"Owns a tug."_s, QDate(2026, 5, 2), u"AMBER"_s}}));
}

namespace {

PersonHistory historyOf(const QString &name)
{
    PersonHistory history{{name, u"X"_s, {}, u"RED"_s}, true, {}, {}, {}, {}};
    history.person.contact = u"quay@example.org"_s;
    history.person.interests = {{u"Sails."_s, QDate(2024, 1, 2), u"AMBER"_s}};
    history.seats = {{u"Pilots"_s, true, name, {}, QDate(2024, 1, 1), {}}};
    history.meetings = {
        {MeetingId{2}, 8, QDate(2024, 4, 1), PeopleKind::Apologies, {}, {}},
        {MeetingId{1}, 7, QDate(2024, 3, 1), PeopleKind::VotingMembers, u"Pilots"_s, {false, false, false, false, QTime(10, 15), {}, {}}}};
    history.interests = {{MeetingId{1}, ItemId{5}, 3, 7, QDate(2024, 3, 1), u"Cranes"_s, name, u"Owns one."_s, u"GREEN"_s}};
    return history;
}

} // namespace

void SetupModelsTest::peopleAreShownRowByRow()
{
    PeopleHistoryModel model;
    const Tester tester(&model, strict);
    const PersonHistory ada = historyOf(u"Ada Quay"_s);
    PersonHistory ben = historyOf(u"Ben Lot"_s);
    ben.seats[0].until = QDate(2024, 12, 31);
    model.show({ada, ben}, QDate(2025, 6, 1));
    QCOMPARE(read(model, 0, PeopleHistoryModel::Name), u"Ada Quay (X)"_s);
    QCOMPARE(read(model, 0, PeopleHistoryModel::At), u"Pilots"_s);
    QCOMPARE(read(model, 1, PeopleHistoryModel::At), u"Pilots until 31 Dec 2024"_s);
    QCOMPARE(read(model, 0, PeopleHistoryModel::Present), u"1"_s);
    QCOMPARE(read(model, 0, PeopleHistoryModel::InPart), u"1"_s);
    QCOMPARE(read(model, 0, PeopleHistoryModel::Apologies), u"1"_s);
    QCOMPARE(read(model, 0, PeopleHistoryModel::Interests), u"2"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"present at 1 meeting"_s));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show({ben, ada}, QDate(2025, 6, 1));
    QCOMPARE(model.indexOf(u"ada  quay"_s).row(), 1);
    ben.meetings.clear();
    model.show({ben}, QDate(2025, 6, 1));
    QCOMPARE(read(model, 0, PeopleHistoryModel::Present), QString());
    model.show({}, QDate(2025, 6, 1));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.size(), 0);
}

void SetupModelsTest::aPersonsDetailsAreShown()
{
    PersonDetailsModel model;
    const Tester tester(&model, strict);
    const Scheme scheme = shippedScheme(u"SEC"_s).value();
    const PersonHistory ada = historyOf(u"Ada Quay"_s);
    model.show(&ada, scheme);
    QStringList told;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex above = model.index(section, 0);
        for (int row = 0; row < model.rowCount(above); ++row)
            told << above.data().toString() + u": "_s + model.index(row, 0, above).data(Qt::AccessibleTextRole).toString();
    }
    QCOMPARE(
        told,
        (QStringList{u"Person: Contact, quay@example.org"_s, u"Person: Cleared to, RED, RED"_s, u"Terms: Pilots, since 1 Jan 2024"_s,
                     u"Declared interests: Standing, 2 Jan 2024, Sails., AMBER"_s,
                     u"Declared interests: Meeting 7, 1 Mar 2024, Owns one. (Cranes), GREEN"_s,
                     u"Meetings: Meeting 8, 1 Apr 2024, apologies"_s, u"Meetings: Meeting 7, 1 Mar 2024, present, from 10:15 · Pilots"_s}));
    const QModelIndex declared = model.index(1, 0, model.index(2, 0));
    QCOMPARE(declared.data(PersonDetailsModel::ItemRole).value<ItemId>(), ItemId{5});
    QCOMPARE(declared.data(PersonDetailsModel::LineRole).toInt(), 3);
    QCOMPARE(declared.data(PersonDetailsModel::RankRole).value<Rank>(), Rank{1});
    const PersonHistory ben{{u"Ben Lot"_s, {}, {}, {}}, false, {}, {}, {}, {}};
    model.show(&ben, scheme);
    QCOMPARE(model.rowCount(), 1);
    model.show(nullptr, scheme);
    QCOMPARE(model.rowCount(), 0);
}

void SetupModelsTest::seatsAreShownRowByRow()
{
    SeatHistoryModel model;
    const Tester tester(&model, strict);
    const Seat seat{u"Pilots"_s, true, u"Ada Quay"_s, {}, {}, QDate(2024, 12, 31)};
    model.show({{seat, 4, 1, 1, 1}, {seat, 0, 0, 0, 0}});
    QCOMPARE(read(model, 0, SeatHistoryModel::Meetings), u"4"_s);
    QCOMPARE(read(model, 0, SeatHistoryModel::Unexplained), u"1"_s);
    QCOMPARE(read(model, 0, SeatHistoryModel::Term), u"until 31 Dec 2024"_s);
    model.show({{seat, 5, 2, 1, 1}});
    QCOMPARE(read(model, 0, SeatHistoryModel::ByHolder), u"2"_s);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void SetupModelsTest::decisionsBetweenMeetingsAreShown()
{
    const Body body = newBody(u"Harbour Works Committee"_s, u"HWC"_s, *shippedScheme(u"SEC"_s));
    StoredInterim fees{{.number = 2, .wording = u"The HWC AGREED the fees. (AMBER)"_s, .level = u"AMBER"_s, .putOn = {2026, 5, 1}}};
    StoredInterim secret{{.number = 1, .wording = u"The HWC AGREED it. (SECRET)"_s, .level = u"SECRET"_s, .putOn = {2026, 5, 1}}};
    fees.decision.answersUntil = QDate(2026, 5, 8);
    fees.decision.remark = u"By post"_s;
    InterimModel model;
    const Tester tester(&model, strict);
    model.show({{fees, secret}, {}}, body, {}, {2026, 5, 8});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(read(model, 0, InterimModel::Settled), u"open until 8 May 2026"_s);
    QCOMPARE(read(model, 1, InterimModel::Level), u"RED"_s); // of another scheme: the highest
    QCOMPARE(model.toReport(), 0);
    QVERIFY(model.index(0, 0).data(InterimModel::FactsRole).toString().contains(u"Remark: By post"_s));
    const QPersistentModelIndex stays = model.indexOf(2);
    fees.decision.settledOn = QDate(2026, 5, 9);
    StoredInterim third = fees;
    third.decision.number = 3;
    third.reportedAt = 8;
    model.show({{third, fees, secret}, {}}, body, {}, {2026, 5, 9});
    QCOMPARE(stays.row(), 1);
    QCOMPARE(read(model, 0, InterimModel::Reported), u"meeting 8"_s);
    QCOMPARE(model.toReport(), 1);
    QVERIFY(model.index(1, 0).data(InterimModel::FactsRole).toString().contains(u"no votes are written down"_s));
    model.show({{third, fees, secret}, {}}, body, Rank{2}, {2026, 5, 9});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(InterimModel::FactsRole).toString(), QString()); // a remark is nobody else's
    model.show({{}, {}}, body, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

void SetupModelsTest::answersSayWhatTheVotesSay()
{
    Seating seating;
    seating.people = {{u"Pia Lot"_s, u"PL"_s, {}, {}}, {u"Pat Log"_s, u"PG"_s, {}, {}}, {u"No Body"_s, {}, {}, {}}};
    seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}},
                     {u"Pilots"_s, true, u"Pat Log"_s, {}, {}, {}},
                     {u"Clerks"_s, true, u"No Body"_s, {}, {}, {}},
                     {u"Clerks"_s, true, {}, {}, {}, {}}};
    const Body body = newBody(u"Harbour Works Committee"_s, u"HWC"_s, *shippedScheme(u"SEC"_s));
    const InterimDecision decision{.wording = {}, .putOn = {2026, 5, 1}};
    AnswersModel model;
    const Tester tester(&model, strict);
    model.setVotes(u"for PL"_s);
    model.setSeats(seating, decision.putOn, interimDialect(decision, body, seating));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.unanswered(), 2);
    QSignalSpy answered(&model, &AnswersModel::answered);
    QVERIFY(model.setData(model.index(1, AnswersModel::Against), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(answered.size(), 1);
    QCOMPARE(model.votes(), u"for PL; against PG"_s);
    QVERIFY(!model.setData(model.index(2, AnswersModel::For), Qt::Checked, Qt::CheckStateRole)); // nobody can name them
    model.setVotes(u"2 for, 1 against"_s);
    QCOMPARE(model.unanswered(), std::nullopt);
    model.setVotes(u"3 perhaps"_s);
    QCOMPARE(model.unanswered(), 3);
}

void SetupModelsTest::theLongestDueComesFirst()
{
    const KeptMatter seven{{MeetingId{7}}, 7, {2024, 3, 5}, {2024, 6, 4}, Matter::OwnNotes, 1, 0};
    const KeptMatter eight{{MeetingId{8}}, 8, {2024, 4, 2}, {2024, 5, 7}, Matter::OwnNotes, 1, 0};
    const KeptMatter papers{{MeetingId{8}}, 8, {2024, 4, 2}, {2024, 5, 7}, Matter::Papers, 1, 0};
    const Retention rules{{Keeping::YearsAfterApproval, 1}, {}};
    const QList<DueMatter> due = dueMatters({seven, eight, papers}, rules, {2025, 6, 4});
    QCOMPARE(due.size(), 2);
    QCOMPARE(due[0].kept.number, 8);
    QCOMPARE(due[1].since, QDate(2025, 6, 4));
    QCOMPARE(dueMatters({seven, eight, papers}, rules, {2025, 6, 3}).size(), 1);
}

QTEST_GUILESS_MAIN(SetupModelsTest)
#include "tst_setupmodels.moc"
