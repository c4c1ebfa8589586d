#include "models/notation/people.h"
#include "models/presentation/changeperson.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestChangePerson : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
};

namespace {

Person person(const QString &row)
{
    QList<Diagnostic> diagnostics;
    return readPerson(row, shippedScheme(u"SEC"_s).value(), diagnostics);
}

QList<PeopleTable> tables()
{
    return {{PeopleKind::Attendees, {person(u"| Chair | Ada Quay (AQ) | presiding |"_s), person(u"| Office | Hal Oar (HO) | video |"_s)}, {}},
            {PeopleKind::VotingMembers, {person(u"| Pilots | Pia Lot (PL) | |"_s)}, {}},
            {PeopleKind::Apologies, {person(u"| Ropes | Cy Rope (CR) | |"_s), person(u"| Guest | Gus Tide (GT) | |"_s)}, {}}};
}

/// The tables in one line: each kind's initials with what is said of them.
QString shown(const QList<PeopleTable> &people)
{
    QStringList all;
    for (const PeopleTable &table : people) {
        QStringList rows;
        for (const Person &person : table.people)
            rows.append(person.initials + personRow(person).section(u'|', 3, 3).simplified().prepend(u' ').chopped(0));
        all.append(peopleHeading(table.kind).left(1) + u": "_s + rows.join(u", "_s));
    }
    return all.join(u"; "_s).simplified();
}

} // namespace

void TestChangePerson::changes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<PersonChange>("change");
    QTest::addColumn<QString>("after");
    QTest::newRow("a member goes") << u"PL"_s << PersonChange::Apologies << u"A: AQ presiding, HO video; V: ; A: CR , GT , PL"_s;
    QTest::newRow("what was said of them goes too") << u"HO"_s << PersonChange::Apologies << u"A: AQ presiding; V: PL ; A: CR , GT , HO"_s;
    QTest::newRow("a member comes after all") << u"CR"_s << PersonChange::Present << u"A: AQ presiding, HO video; V: PL , CR ; A: GT"_s;
    QTest::newRow("a guest comes after all") << u"GT"_s << PersonChange::Present << u"A: AQ presiding, HO video, GT ; V: PL ; A: CR"_s;
    QTest::newRow("is there already") << u"PL"_s << PersonChange::Present << u"A: AQ presiding, HO video; V: PL ; A: CR , GT"_s;
    QTest::newRow("by phone") << u"PL"_s << PersonChange::Telephone << u"A: AQ presiding, HO video; V: PL teleconference; A: CR , GT"_s;
    QTest::newRow("no more by video") << u"HO"_s << PersonChange::Video << u"A: AQ presiding, HO ; V: PL ; A: CR , GT"_s;
    QTest::newRow("presides") << u"PL"_s << PersonChange::Presiding << u"A: AQ , HO video; V: PL presiding; A: CR , GT"_s;
    QTest::newRow("nobody away presides") << u"CR"_s << PersonChange::Presiding << u"A: AQ presiding, HO video; V: PL ; A: CR , GT"_s;
    QTest::newRow("nobody") << u"ZZ"_s << PersonChange::Apologies << u"A: AQ presiding, HO video; V: PL ; A: CR , GT"_s;
}

void TestChangePerson::changes()
{
    QFETCH(const QString, key);
    QFETCH(const PersonChange, change);
    QFETCH(const QString, after);
    Seating seating;
    seating.seats = {{u"Ropes"_s, true, u"Cy Rope"_s, {}, {}, {}}};
    QCOMPARE(shown(withChange(tables(), key, change, seating)), after);
}

QTEST_GUILESS_MAIN(TestChangePerson)
#include "tst_changeperson.moc"
