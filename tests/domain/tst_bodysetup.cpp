#include "models/domain/bodysetup.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(BodySetup &)>;

BodySetup sound()
{
    BodySetup setup{newBody(u"Harbour Works Committee"_s, u"HWC"_s, shippedScheme(u"SEC"_s).value()), {}};
    setup.seating.people = {{u"Pia Lot"_s, u"PL"_s, {}, u"RED"_s}, {u"Pat Log"_s, u"PG"_s, {}, {}}, {u"Ada Quay"_s, u"AQ"_s, {}, {}}};
    setup.seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {u"Pat Log"_s}, {}, {}}, {u"Chair"_s, false, u"Ada Quay"_s, {}, {}, {}}};
    setup.seating.quorum = {1, 1, 2, true, {{u"Pilots"_s, 1}}};
    return setup;
}

} // namespace

class TestBodySetup : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWrongWithASoundOne();
    void namesEachFault_data();
    void namesEachFault();
    void passesOverEmptyRows();
};

void TestBodySetup::findsNothingWrongWithASoundOne()
{
    QCOMPARE(faultsOf(sound()), QList<SetupFault>());
}

void TestBodySetup::namesEachFault_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<SetupPart>("part");
    QTest::addColumn<qsizetype>("row");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Change &change, SetupPart part, qsizetype row, const QString &says) {
        QTest::newRow(name) << change << part << row << says;
    };
    row("no name", [](BodySetup &s) { s.body.name.clear(); }, SetupPart::Name, -1, u"name of the committee"_s);
    row("abbreviation", [](BodySetup &s) { s.body.abbreviation = u"H W"_s; }, SetupPart::Abbreviation, -1, u"one word"_s);
    row("action pattern", [](BodySetup &s) { s.body.actionPattern = u"x"_s; }, SetupPart::ActionPattern, -1, u"{nn}"_s);
    row("reference", [](BodySetup &s) { s.body.referencePattern = u"x"_s; }, SetupPart::ReferencePattern, -1, u"{meeting}"_s);
    row("no verb", [](BodySetup &s) { s.body.decidingVerbs.clear(); }, SetupPart::DecidingVerbs, -1, u"one verb"_s);
    row("two words", [](BodySetup &s) { s.body.decidingVerbs << u"AGREED TO"_s; }, SetupPart::DecidingVerbs, -1, u"AGREED TO"_s);
    row("both", [](BodySetup &s) { s.body.recordingVerbs << u"AGREED"_s; }, SetupPart::RecordingVerbs, -1, u"verbs that decide"_s);
    row(
        "nameless",
        [](BodySetup &s) {
            s.seating.people[1].name.clear();
            s.seating.seats[0].alternates.clear();
        },
        SetupPart::People, 1, u"no name"_s);
    row("same name", [](BodySetup &s) { s.seating.people.append({u"pia  lot"_s, u"X"_s, {}, {}}); }, SetupPart::People, 3, u"twice"_s);
    row("same initials", [](BodySetup &s) { s.seating.people[2].initials = u"PL"_s; }, SetupPart::People, 2, u"PL are somebody"_s);
    row("initials", [](BodySetup &s) { s.seating.people[2].initials = u"A Q"_s; }, SetupPart::People, 2, u"one word"_s);
    row("level", [](BodySetup &s) { s.seating.people[0].clearance = u"PINK"_s; }, SetupPart::People, 0, u"PINK"_s);
    row("no category", [](BodySetup &s) { s.seating.seats[1].category.clear(); }, SetupPart::Seats, 1, u"no category"_s);
    row("stranger", [](BodySetup &s) { s.seating.seats[1].holder = u"Bo Quay"_s; }, SetupPart::Seats, 1, u"Bo Quay is not in"_s);
    row("strange alternate", [](BodySetup &s) { s.seating.seats[0].alternates << u"Bo"_s; }, SetupPart::Seats, 0, u"Bo is not in"_s);
    row("own alternate", [](BodySetup &s) { s.seating.seats[0].alternates << u"Pia Lot"_s; }, SetupPart::Seats, 0, u"stand in"_s);
    row(
        "term",
        [](BodySetup &s) {
            s.seating.seats[0].from = {2024, 2, 1};
            s.seating.seats[0].until = {2024, 1, 1};
        },
        SetupPart::Seats, 0, u"ends before"_s);
    row("share", [](BodySetup &s) { s.seating.quorum.numerator = 3; }, SetupPart::Quorum, -1, u"large a share"_s);
    row("more than all", [](BodySetup &s) { s.seating.quorum.numerator = 2; }, SetupPart::Quorum, -1, u"large a share"_s);
    row("category", [](BodySetup &s) { s.seating.quorum.categories[0].category = u"Chair"_s; }, SetupPart::Quorum, 0, u"\"Chair\""_s);
    row("category twice", [](BodySetup &s) { s.seating.quorum.categories.append({u"pilots"_s, 2}); }, SetupPart::Quorum, 1, u"twice"_s);
}

void TestBodySetup::namesEachFault()
{
    QFETCH(const Change, change);
    QFETCH(const SetupPart, part);
    QFETCH(const qsizetype, row);
    QFETCH(const QString, says);
    BodySetup setup = sound();
    change(setup);
    const QList<SetupFault> faults = faultsOf(setup);
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().part == part);
    QCOMPARE(faults.first().row, row);
    QVERIFY2(faults.first().sentence.contains(says), qPrintable(faults.first().sentence));
}

void TestBodySetup::passesOverEmptyRows()
{
    BodySetup setup = sound();
    setup.seating.people.insert(0, KnownPerson());
    setup.seating.seats.insert(1, Seat());
    setup.seating.quorum.categories.append(CategoryQuorum());
    QCOMPARE(faultsOf(setup), QList<SetupFault>());
    QCOMPARE(withoutEmptyRows(setup), sound());
    setup.seating.people[3].initials = u"PL"_s;
    QCOMPARE(faultsOf(setup).constFirst().row, 3); // counted as they stand
}

QTEST_GUILESS_MAIN(TestBodySetup)
#include "tst_bodysetup.moc"
