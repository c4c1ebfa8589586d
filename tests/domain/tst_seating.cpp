#include "models/domain/committeerecord.h"
#include "models/domain/member.h"
#include "models/domain/party.h"
#include "models/domain/seatattendance.h"
#include "models/domain/seating.h"

#include <QRandomGenerator>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestSeating : public QObject
{
    Q_OBJECT

private slots:
    void survivesWriting();
    void refusesWhatIsNone();
    void countsWhatARuleAsksFor_data();
    void countsWhatARuleAsksFor();
    void termsHaveFirstAndLastDays();
    void findsPeopleAsReadersDo();
    void knowsMembersToTheirLastDay();
    void proposesTheNextCode_data();
    void proposesTheNextCode();
    void partiesAreToldApart();
    void pseudonymsHaveTheLanguagesQuotes();
    void tellsWhoWasAtWhat();
    void countsSeatsAsEachIsFilled();
    void tellsHowSeatsWereFilled();
    void aTimeTellsOfAPart();
    void linesTellWhoCameAndWent();
    void tellsOfVacancies_data();
    void tellsOfVacancies();
};

namespace {

Person personOf(const QString &name, const QString &representing = {}, const Attendance &attendance = {})
{
    return {representing, name, name.first(1), attendance};
}

/// Ada holds the pilots' seat until the end of 2024, then Ben does; Cy stands in for both.
CommitteeRecord twoYears()
{
    const Seat first{u"Pilots"_s, true, u"Ada Quay"_s, {u"Cy Rope"_s}, {}, QDate(2024, 12, 31)};
    const Seat second{u"Pilots"_s, true, u"Ben Lot"_s, {u"Cy Rope"_s}, QDate(2025, 1, 1), {}};
    CommitteeRecord record{{}, {{{u"Ben Lot"_s, u"BL"_s, {}, {}}, {u"Cy Rope"_s, u"CR"_s, {}, {}}}, {first, second}, {}}, {}, {}};
    const auto hold = [&](int number, QDate day, const QList<Person> &present, const QList<Person> &away) {
        record.meetings.append(
            {MeetingId{number}, number, day, {{PeopleKind::VotingMembers, present, {}}, {PeopleKind::Apologies, away, {}}}});
    };
    hold(1, QDate(2024, 3, 5), {personOf(u"Ada Quay"_s)}, {});
    hold(2, QDate(2024, 6, 5), {personOf(u"Cy Rope"_s, u"Pilots (Alternate for Ada Quay)"_s)}, {personOf(u"Ada Quay"_s)});
    hold(3, QDate(2024, 9, 5), {}, {personOf(u"ada  quay"_s)});
    hold(4, QDate(2024, 12, 31), {personOf(u"Zoe Guest"_s, u"Press"_s)}, {});
    hold(5, QDate(2025, 3, 5), {personOf(u"Ben Lot"_s, {}, {true, false, false, false, {}, {}, {}}), personOf(u"Zoe Guest"_s, u"Press"_s)},
         {});
    record.interests = {{MeetingId{1}, ItemId{1}, 2, 1, QDate(2024, 3, 5), u"Cranes"_s, u"Ada Quay"_s, u"owns one"_s, u"GREEN"_s}};
    return record;
}

} // namespace

void TestSeating::survivesWriting()
{
    const Seating seating{
        .people =
            {{u"Ada Quay"_s, u"AQ"_s, u"Harbour Office"_s, u"RED"_s},
             {u"Ben Łoś"_s, u"BL"_s, {}, {}, u"bl@example.org"_s, {{u"Owns a tug."_s, QDate(2024, 3, 1), u"AMBER"_s}, {u"Sails."_s, {}, {}}}}},
        .seats = {{u"Pilots"_s, true, u"Ada Quay"_s, {u"Ben Łoś"_s, u"Cy Rope"_s}, QDate(2024, 1, 1), QDate(2025, 12, 31)},
                  {u"Chandlers"_s, false, {}, {}, {}, {}}},
        .quorum = {3, 1, 2, true, {{u"Pilots"_s, 1}}},
    };
    QCOMPARE(readSeating(writeSeating(seating)).value(), seating);
    QCOMPARE(readSeating("{}").value(), Seating());
}

void TestSeating::refusesWhatIsNone()
{
    QCOMPARE(readSeating("[").error().code, ErrorCode::SeatingInvalid);
    QCOMPARE(readSeating("[]").error().code, ErrorCode::SeatingInvalid);
}

void TestSeating::countsWhatARuleAsksFor_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<bool>("moreThan");
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("needed");
    QTest::newRow("no rule") << 0 << 0 << 1 << false << 9 << 0;
    QTest::newRow("a number") << 5 << 0 << 1 << false << 9 << 5;
    QTest::newRow("more than half of nine") << 0 << 1 << 2 << true << 9 << 5;
    QTest::newRow("more than half of ten") << 0 << 1 << 2 << true << 10 << 6;
    QTest::newRow("half of ten") << 0 << 1 << 2 << false << 10 << 5;
    QTest::newRow("half of nine") << 0 << 1 << 2 << false << 9 << 5;
    QTest::newRow("two thirds of nine") << 0 << 2 << 3 << false << 9 << 6;
    QTest::newRow("two thirds of ten") << 0 << 2 << 3 << false << 10 << 7;
    QTest::newRow("all") << 0 << 1 << 1 << false << 4 << 4;
    QTest::newRow("a number and a share") << 6 << 1 << 2 << true << 9 << 6;
}

void TestSeating::countsWhatARuleAsksFor()
{
    QFETCH(const int, seats);
    QFETCH(const int, numerator);
    QFETCH(const int, denominator);
    QFETCH(const bool, moreThan);
    QFETCH(const int, held);
    QTEST((QuorumRule{seats, numerator, denominator, moreThan, {}}.neededOf(held)), "needed");
}

void TestSeating::termsHaveFirstAndLastDays()
{
    const Seat seat{u"Pilots"_s, true, u"Ada Quay"_s, {}, QDate(2024, 1, 1), QDate(2024, 12, 31)};
    QVERIFY(!seat.isHeldOn(QDate(2023, 12, 31)));
    QVERIFY(seat.isHeldOn(QDate(2024, 1, 1)));
    QVERIFY(seat.isHeldOn(QDate(2024, 12, 31)));
    QVERIFY(!seat.isHeldOn(QDate(2025, 1, 1)));
    QVERIFY(!Seat().isHeldOn(QDate(2024, 1, 1)));
}

void TestSeating::findsPeopleAsReadersDo()
{
    const Seating seating{.people = {{u"Ada Quay"_s, u"AQ"_s, {}, {}}}, .seats = {}, .quorum = {}};
    QVERIFY(seating.find(u" ada  quay"_s));
    QVERIFY(!seating.find(u"Ada"_s));
}

/// Whoever has gone from one seat and holds another has not left.
void TestSeating::knowsMembersToTheirLastDay()
{
    Seating seating;
    seating.people = {{u"Ada Lovell"_s, u"AL"_s, u"Chair"_s, {}}, {u"Ben Okoro"_s, {}, {}, {}}};
    seating.seats = {{u"Quay"_s, true, u"Ben Okoro"_s, {u"Cara Dunne"_s}, {}, QDate(2024, 3, 31)},
                     {u"Quay"_s, true, u"Cara Dunne"_s, {}, QDate(2024, 4, 1), {}},
                     {u"Dock"_s, true, {}, {u"ben okoro"_s}, {}, QDate(2024, 6, 30)}};
    const QDate june(2024, 6, 30);
    QCOMPARE(membersOf(seating),
             (QList<Member>{{u"Ada Lovell"_s, {}},
                            {u"AL"_s, {}},
                            {u"Chair"_s, {}},
                            {u"Ben Okoro"_s, june},
                            {u"Quay"_s, {}},
                            {u"Cara Dunne"_s, {}},
                            {u"Dock"_s, {}},
                            {u"ben okoro"_s, june}}));
    QCOMPARE(membersOf({}), QList<Member>());
}

void TestSeating::proposesTheNextCode_data()
{
    QTest::addColumn<QStringList>("suppliers");
    QTest::addColumn<QStringList>("operators");
    QTest::addColumn<QString>("next");
    QTest::newRow("of none") << QStringList() << QStringList() << u"A"_s;
    QTest::newRow("of letters") << QStringList{u"B"_s, u"A"_s} << QStringList{u"K"_s} << u"C"_s;
    QTest::newRow("a gap is not filled") << QStringList{u"A"_s, u"D"_s} << QStringList() << u"E"_s;
    QTest::newRow("behind Z") << QStringList{u"Z"_s} << QStringList() << u"AA"_s;
    QTest::newRow("of two letters") << QStringList{u"AZ"_s, u"C"_s} << QStringList() << u"BA"_s;
    QTest::newRow("of numbers") << QStringList{u"08"_s, u"09"_s} << QStringList() << u"10"_s;
    QTest::newRow("of a mark and numbers") << QStringList{u"P-1"_s, u"P-9"_s} << QStringList() << u"P-10"_s;
    QTest::newRow("as the others' look") << QStringList() << QStringList{u"CD"_s} << u"AA"_s;
    QTest::newRow("as the others' numbers look") << QStringList() << QStringList{u"P07"_s} << u"P01"_s;
    QTest::newRow("behind what counts not") << QStringList{u"β"_s} << QStringList() << u"A"_s;
}

void TestSeating::proposesTheNextCode()
{
    QFETCH(const QStringList, suppliers);
    QFETCH(const QStringList, operators);
    QList<Party> parties;
    for (const QString &code : suppliers)
        parties.append({u"Small Supplier"_s, code, {}});
    for (const QString &code : operators)
        parties.append({u"Terminal Operator"_s, code, {}});
    QTEST(nextCode(parties, u"small supplier"_s), "next");
}

void TestSeating::partiesAreToldApart()
{
    const QList<Party> parties{{u"Small Supplier"_s, u"CD"_s, u"Acorn Power Ltd"_s},
                               {u"Other User"_s, u"CD"_s, u"Acorn Power Ltd"_s}, // another category: no fault
                               {u"small supplier"_s, u"cd"_s, {}},
                               {},
                               {{}, u"E"_s, {}},
                               {u"Other User"_s, {}, {}},
                               {u"Other User"_s, u"‘E’"_s, {}}};
    QList<qsizetype> rows = faultsOf(parties).keys();
    std::ranges::sort(rows);
    QCOMPARE(rows, (QList<qsizetype>{2, 4, 5, 6}));
    const Party late{u"Other User"_s, u"E"_s, u"Acorn"_s, QDate(2024, 5, 1)};
    QVERIFY(late.isSecretOn(QDate(2024, 5, 1)) && late.isSecretOn({}) && !late.isSecretOn(QDate(2024, 4, 30)));
}

void TestSeating::pseudonymsHaveTheLanguagesQuotes()
{
    QCOMPARE(pseudonymOf({u"Small Supplier"_s, u"CD"_s, {}}, u"en-GB"_s), u"Small Supplier ‘CD’"_s);
    QCOMPARE(pseudonymOf({u"Reederei"_s, u"K"_s, {}}, u"de"_s), u"Reederei ‚K‘"_s);
}

void TestSeating::tellsWhoWasAtWhat()
{
    const QList<PersonHistory> people = peopleOf(twoYears());
    QStringList told;
    for (const PersonHistory &history : people)
        told << u"%1 %2 %3/%4/%5 %6"_s.arg(history.person.name, history.known ? u"known"_s : u"former"_s)
                    .arg(history.present())
                    .arg(history.inPart())
                    .arg(history.apologies())
                    .arg(history.interests.size());
    QCOMPARE(
        told,
        (QStringList{u"Ben Lot known 1/1/0 0"_s, u"Cy Rope known 1/0/0 0"_s, u"Ada Quay former 1/0/2 1"_s, u"Zoe Guest former 2/0/0 0"_s}));
    QCOMPARE(people[2].seats.size(), 1); // whoever has left keeps what they held
    QCOMPARE(people[2].meetings.first().number, 3); // the latest first
    QCOMPARE(people[1].standsIn.size(), 2);
}

/// All seats at once are counted as each one by itself.
void TestSeating::countsSeatsAsEachIsFilled()
{
    QRandomGenerator random(11);
    const QStringList names{u"Ada Quay"_s, u"ada  quay"_s, u"Ben Lot"_s, u"Cy Rope"_s, u"CY ROPE"_s, u"Dee Tide"_s};
    CommitteeRecord record;
    for (const QString &name : {names[0], names[2], names[3], names[5]})
        record.seating.seats.append({u"Pilots"_s, true, name, {}, {}, {}});
    for (int number = 1; number <= 300; ++number) {
        HeldMeeting meeting{MeetingId{number}, number, QDate(2024, 1, 1).addDays(number), {}};
        for (const PeopleKind kind : {PeopleKind::Apologies, PeopleKind::VotingMembers, PeopleKind::Attendees}) {
            PeopleTable table{kind, {}, {}};
            for (int i = random.bounded(4); i > 0; --i) {
                Person person;
                person.name = names[random.bounded(names.size())];
                person.attendance.part = random.bounded(2) == 0;
                if (random.bounded(3) == 0)
                    person.representing = u"Pilots (Alternate for %1)"_s.arg(names[random.bounded(names.size())]);
                table.people.append(person);
            }
            meeting.people.append(table);
        }
        record.meetings.append(meeting);
    }
    const auto tells = [](const HeldMeeting &meeting) {
        return std::ranges::any_of(meeting.people, [](const PeopleTable &table) { return !table.people.isEmpty(); });
    };
    const auto told = static_cast<int>(std::ranges::count_if(record.meetings, tells));
    for (const SeatHistory &seat : seatsOf(record)) {
        const auto count = [&](std::initializer_list<SeatMark> marks) {
            return static_cast<int>(std::ranges::count_if(record.meetings, [&](const HeldMeeting &meeting) {
                return std::ranges::find(marks, attendanceOf(seat.seat.holder, meeting.people).mark) != marks.end();
            }));
        };
        QCOMPARE(seat.meetings, told);
        QCOMPARE(seat.byHolder, count({SeatMark::Present, SeatMark::Part}));
        QCOMPARE(seat.byAlternate, count({SeatMark::Alternate}));
        QCOMPARE(seat.apologies, count({SeatMark::Apologies}));
        QVERIFY(seat.byAlternate > 0 && seat.apologies > 0 && seat.unexplained() > 0);
    }
}

void TestSeating::tellsHowSeatsWereFilled()
{
    CommitteeRecord record = twoYears();
    const int last = record.meetings.last().number;
    record.meetings.append({MeetingId{last + 1}, last + 1, record.meetings.last().date.addDays(1), {}}); // of which nobody says who was there
    QCOMPARE(seatsOf(record), seatsOf(twoYears()));
    const QList<SeatHistory> seats = seatsOf(record);
    QCOMPARE(seats.size(), 2);
    QCOMPARE(seats[0].meetings, 4);
    QCOMPARE(seats[0].byHolder, 1);
    QCOMPARE(seats[0].byAlternate, 1);
    QCOMPARE(seats[0].apologies, 1);
    QCOMPARE(seats[0].unexplained(), 1);
    QCOMPARE(seats[1].meetings, 1);
    QCOMPARE(seats[1].byHolder, 1);
}

/// Who came late or left early was there for a part, whether or not that is ticked.
void TestSeating::aTimeTellsOfAPart()
{
    const auto mark = [](const Attendance &attendance) {
        return attendanceOf(u"Ada"_s, {{PeopleKind::VotingMembers, {{u"Pilots"_s, u"Ada"_s, u"AD"_s, attendance}}, {}}}).mark;
    };
    Attendance ticked;
    ticked.part = true;
    Attendance late;
    late.arrived = QTime(10, 25);
    Attendance early;
    early.left = QTime(15, 5);
    QCOMPARE(mark({}), SeatMark::Present);
    for (const Attendance &part : {ticked, late, early})
        QCOMPARE(mark(part), SeatMark::Part);
}

void TestSeating::linesTellWhoCameAndWent()
{
    const auto moved = [](LineKind kind, QTime time) {
        NoteLine line;
        line.kind = kind;
        line.words = PeopleWords{{u"AD"_s}, time};
        return comersAndGoers(line, QTime(12, 0));
    };
    QCOMPARE(moved(LineKind::Joined, {}), QStringList{u"AD"_s});
    QCOMPARE(moved(LineKind::Left, QTime(11, 30)), QStringList{u"AD"_s});
    QCOMPARE(moved(LineKind::Left, QTime(12, 0)), QStringList()); // with all others
    QCOMPARE(moved(LineKind::Recused, QTime(11, 0)), QStringList());
}

void TestSeating::tellsOfVacancies_data()
{
    QTest::addColumn<QList<Seat>>("seats");
    QTest::addColumn<QStringList>("told"); ///< on 1 June 2025
    const QDate end(2024, 12, 31);
    const Seat held{u"Pilots"_s, true, u"Ada"_s, {}, {}, {}};
    const Seat ended{u"Pilots"_s, true, u"Ben"_s, {}, {}, end};
    QTest::newRow("none") << QList<Seat>{held} << QStringList();
    QTest::newRow("one without a holder") << QList<Seat>{{u"Pilots"_s, true, {}, {}, QDate(2025, 1, 1), {}}}
                                          << QStringList{u"Pilots 2025-01-01"_s};
    QTest::newRow("to come") << QList<Seat>{{u"Pilots"_s, true, {}, {}, QDate(2026, 1, 1), {}}} << QStringList();
    QTest::newRow("ended") << QList<Seat>{held, ended} << QStringList{u"Pilots 2025-01-01"_s};
    QTest::newRow("ended and followed") << QList<Seat>{ended, {u"pilots"_s, true, u"Cy"_s, {}, QDate(2025, 2, 1), {}}} << QStringList();
    QTest::newRow("ended and told already") << QList<Seat>{ended, {u"Pilots"_s, true, {}, {}, {}, {}}}
                                            << QStringList{u"Pilots 2025-01-01"_s, u"Pilots "_s};
    QTest::newRow("ended, with an empty one in its place")
        << QList<Seat>{ended, {u"Pilots"_s, true, {}, {}, QDate(2025, 1, 1), {}}} << QStringList{u"Pilots 2025-01-01"_s};
    QTest::newRow("two ended, one after the other")
        << QList<Seat>{ended, {u"Pilots"_s, true, u"Cy"_s, {}, QDate(2024, 1, 1), QDate(2025, 3, 31)}}
        << QStringList{u"Pilots 2025-01-01"_s, u"Pilots 2025-04-01"_s};
    QTest::newRow("one place, held by one after the other until the last left")
        << QList<Seat>{ended, {u"Pilots"_s, true, u"Cy"_s, {}, QDate(2025, 2, 1), QDate(2025, 3, 31)}}
        << QStringList{u"Pilots 2025-04-01"_s};
    QTest::newRow("two ended, one followed") << QList<Seat>{ended, ended, {u"Pilots"_s, true, u"Cy"_s, {}, QDate(2025, 1, 1), {}}}
                                             << QStringList{u"Pilots 2025-01-01"_s};
}

void TestSeating::tellsOfVacancies()
{
    QFETCH(const QList<Seat>, seats);
    QStringList told;
    for (const Vacancy &vacancy : vacanciesOn({{}, seats, {}}, QDate(2025, 6, 1)))
        told << vacancy.category + u' ' + vacancy.since.toString(Qt::ISODate);
    QTEST(told, "told");
}

QTEST_GUILESS_MAIN(TestSeating)
#include "tst_seating.moc"
