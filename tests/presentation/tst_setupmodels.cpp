#include "models/presentation/categoriesmodel.h"
#include "models/presentation/peoplemodel.h"
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
    QVERIFY(model.seats().first().votes);
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
    QVERIFY(model.seats().first().from.isNull());
}

void SetupModelsTest::seatsFollowAName()
{
    SeatsModel model;
    model.show({{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}, {u"Chair"_s, false, u"Ada Quay"_s, {u"pia lot"_s}, {}, {}}});
    model.rename(u"Pia Lot"_s, u"Pia Lott"_s);
    QCOMPARE(model.seats()[0].holder, u"Pia Lott"_s);
    QCOMPARE(model.seats()[1].alternates, QStringList{u"Pia Lott"_s});
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

QTEST_GUILESS_MAIN(SetupModelsTest)
#include "tst_setupmodels.moc"
