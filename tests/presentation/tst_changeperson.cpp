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
    void somebodyIsAddedCorrectedAndRemoved();
    void findsWhoIsNamed_data();
    void findsWhoIsNamed();
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

void TestChangePerson::somebodyIsAddedCorrectedAndRemoved()
{
    const MeetingPerson guest{person(u"| Press | Pru Ess (PE) | part |"_s), PeopleKind::Attendees};
    QList<PeopleTable> people = withPerson(tables(), guest);
    QCOMPARE(shown(people), u"A: AQ presiding, HO video, PE part; V: PL ; A: CR , GT"_s);
    QCOMPARE(personOf(people, u"PE"_s), guest);
    people = withCorrection(people, u"PE"_s, {person(u"| Press | Pru Essen (PEs) | |"_s), PeopleKind::Attendees});
    QCOMPARE(shown(people), u"A: AQ presiding, HO video, PEs ; V: PL ; A: CR , GT"_s);
    people = withCorrection(people, u"PEs"_s, {person(u"| Press | Pru Essen (PEs) | |"_s), PeopleKind::VotingMembers});
    QCOMPARE(shown(people), u"A: AQ presiding, HO video; V: PL , PEs ; A: CR , GT"_s);
    QCOMPARE(withoutPerson(people, u"PEs"_s), tables());
    QCOMPARE(withoutPerson(people, u"ZZ"_s), people);
    QCOMPARE(personOf(people, u"ZZ"_s), std::nullopt);
    QCOMPARE(shown(withPerson({}, guest)), u"A: PE part"_s);
}

void TestChangePerson::findsWhoIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("named");
    QTest::newRow("initials") << u"LEFT 10:30: CD, PE"_s << true;
    QTest::newRow("initials in brackets") << u"The press (PE) came."_s << true;
    QTest::newRow("name") << u"Pru Ess said so."_s << true;
    QTest::newRow("within another word") << u"TAPE and PEs"_s << false;
    QTest::newRow("other letters") << u"pe"_s << false;
}

void TestChangePerson::findsWhoIsNamed()
{
    QFETCH(const QString, line);
    QFETCH(const bool, named);
    ItemReading item;
    item.id = ItemId{4};
    item.notes.item.lines = {NoteLine(), NoteLine()};
    item.notes.item.lines[1].text = line;
    const std::optional<NotesPlace> place = firstNaming({item}, {u"Press"_s, u"Pru Ess"_s, u"PE"_s, {}});
    QCOMPARE(place, named ? std::optional(NotesPlace{ItemId{4}, 1}) : std::nullopt);
}

QTEST_GUILESS_MAIN(TestChangePerson)
#include "tst_changeperson.moc"
