#include "models/domain/formerowner.h"
#include "models/domain/matchlines.h"
#include "models/domain/shownregister.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What of the registers a ceiling shows, and what of that a filter lets through.
class TestShownRegister : public QObject
{
    Q_OBJECT

private slots:
    void filtersActions_data();
    void filtersActions();
    void filtersSeeNothingThatIsWithheld();
    void aRowIsOfTheHighestLevelThatItTells();
    void anUpdateWithoutWordsIsTheLatestWord();
    void ageEndsWithTheAction();
    void filtersDecisions();
    void votesHaveALevelOfTheirOwn();
    void relationsNeedBoth();
    void findsDecisionsAgain_data();
    void findsDecisionsAgain();
    void tellsWhoHasLeft_data();
    void tellsWhoHasLeft();
};

namespace {

QDate today()
{
    return {2024, 6, 10};
}

RegisterSource at(int meeting, QDate date, int rank, Clearing clearing = {})
{
    return {.meeting = meeting, .date = date, .item = 1, .rank = Rank{rank}, .clearing = clearing};
}

RegisterRecord record()
{
    const QDate may(2024, 5, 1);
    const QDate june(2024, 6, 1);
    RegisterRecord record;
    record.body = newBody(u"Bridge Committee"_s, u"BC"_s, *shippedScheme(u"SEC"_s));
    record.date = june;
    record.actions = {
        {at(1, may, 1), u"BC 1/01"_s, u"AL to Paint the rail"_s, {u"AL"_s}, QDate(2024, 6, 9)},
        {at(1, may, 1), u"BC 1/02"_s, u"BO to weigh"_s, {u"BO"_s}, QDate(2024, 6, 10)},
        {at(1, may, 3), u"BC 1/03"_s, u"CD to hide"_s, {u"CD"_s}, QDate(2024, 5, 2)},
        {at(1, may, 3, Rank{1}), u"BC 1/04"_s, u"AL to tell"_s, {u"AL"_s}, {}},
    };
    record.actions[1].updates = {{at(2, june, 1), ActionStatus::Closed, u"It was weighed"_s, {}, {}},
                                 {at(2, june, 3), ActionStatus::Open, u"but badly"_s, {u"AL"_s}, {}}};
    record.decisions = {{at(1, may, 1), u"AGREED"_s, true, u"The BC AGREED it."_s, LoggedVote{u"5 for"_s, Rank{1}, {}}},
                        {at(2, june, 1), u"NOTED"_s, false, u"The BC NOTED it."_s, LoggedVote{u"ZZ alone"_s, Rank{3}, {}}}};
    record.seating.people = {{u"Anna Lind"_s, u"AL"_s, {}, {}}, {u"Bo Berg"_s, u"BB"_s, {}, {}}, {u"Cy Dahl"_s, u"CY"_s, {}, {}}};
    record.seating.seats = {{.category = u"BO"_s, .holder = u"Bo Berg"_s, .alternates = {}, .from = {}, .until = {}},
                            {.category = u"BO"_s, .holder = u"Anna Lind"_s, .alternates = {}, .from = {}, .until = may},
                            {.category = u"CD"_s, .holder = u"Cy Dahl"_s, .alternates = {}, .from = {}, .until = {}},
                            {.category = u"CD"_s, .holder = u"Anna Lind"_s, .alternates = {}, .from = {}, .until = {}}};
    return record;
}

QStringList numbers(const RegisterFilter &filter, int ceiling)
{
    QStringList found;
    for (const ShownLogEntry &entry : shownLog(record(), Rank{ceiling}, filter))
        found << entry.number.section(u'/', 1);
    return found;
}

} // namespace

void TestShownRegister::filtersActions_data()
{
    QTest::addColumn<RegisterFilter>("filter");
    QTest::addColumn<int>("ceiling");
    QTest::addColumn<QString>("expected");
    using enum ActionState;
    QTest::newRow("all") << RegisterFilter{} << 3 << u"01 02 03 04"_s;
    QTest::newRow("what is shown") << RegisterFilter{} << 1 << u"01 02 04"_s;
    QTest::newRow("open") << RegisterFilter{.state = Open} << 3 << u"01 02 03 04"_s;
    QTest::newRow("open, as GREEN knows it") << RegisterFilter{.state = Open} << 1 << u"01 04"_s;
    QTest::newRow("finished") << RegisterFilter{.state = Finished} << 1 << u"02"_s;
    QTest::newRow("overdue: not on its day") << RegisterFilter{.state = Overdue, .today = today()} << 3 << u"01 03"_s;
    QTest::newRow("owner") << RegisterFilter{.owner = u"al"_s} << 3 << u"01 02 04"_s;
    QTest::newRow("owner, by name") << RegisterFilter{.owner = u"Anna Lind"_s} << 3 << u"01 02 04"_s; // whose initials the notes say
    QTest::newRow("mine, by initials") << RegisterFilter{.reader = u"anna  lind"_s, .mine = true} << 3 << u"01 02 04"_s;
    QTest::newRow("mine, by the seat") << RegisterFilter{.reader = u"Bo Berg"_s, .mine = true} << 1 << u"02"_s;
    QTest::newRow("mine, not by a seat that others hold too") << RegisterFilter{.reader = u"Cy Dahl"_s, .mine = true} << 3 << QString();
    QTest::newRow("mine, a stranger's") << RegisterFilter{.reader = u"AL"_s, .mine = true} << 3 << QString();
    QTest::newRow("taken up at a meeting") << RegisterFilter{.meeting = 2} << 3 << u"02"_s;
    QTest::newRow("level") << RegisterFilter{.level = u"RED"_s} << 3 << u"02 03 04"_s;
    QTest::newRow("a level that is not told") << RegisterFilter{.level = u"RED"_s} << 1 << QString();
    QTest::newRow("words") << RegisterFilter{.words = u"RAIL paint"_s} << 3 << u"01"_s;
    QTest::newRow("words with other accents") << RegisterFilter{.words = u"ráil"_s} << 3 << u"01"_s;
    QTest::newRow("words of an update") << RegisterFilter{.words = u"was weighed"_s} << 1 << u"02"_s;
    QTest::newRow("all words") << RegisterFilter{.words = u"paint weigh"_s} << 3 << QString();
}

void TestShownRegister::filtersActions()
{
    QFETCH(const RegisterFilter, filter);
    QFETCH(const int, ceiling);
    QFETCH(const QString, expected);
    QCOMPARE(numbers(filter, ceiling).join(u' '), expected);
}

/// Neither words nor owners nor meetings of what is withheld let anything through.
void TestShownRegister::filtersSeeNothingThatIsWithheld()
{
    QCOMPARE(numbers({.words = u"badly"_s}, 3), QStringList{u"02"_s});
    QCOMPARE(numbers({.words = u"badly"_s}, 1), QStringList());
    QCOMPARE(numbers({.words = u"hide"_s}, 1), QStringList());
    const ShownLogEntry entry = shownLog(record(), Rank{1}).at(1);
    QCOMPARE(entry.updates.size(), 1);
    QCOMPARE(entry.owners, QStringList{u"BO"_s});
}

/// What was said of it later may be of a higher level than the action is.
void TestShownRegister::aRowIsOfTheHighestLevelThatItTells()
{
    QCOMPARE(shownLog(record(), Rank{3}).at(1).told, Rank{3}); // raised and closed at 1, opened again at 3
    QCOMPARE(shownLog(record(), Rank{1}).at(1).told, Rank{1});
    QCOMPARE(shownLog(record(), Rank{1}).at(2).told, std::nullopt); // shown by clearing
    RegisterRecord overtaken = record();
    overtaken.actions[1].updates.append({at(3, today(), 1), ActionStatus::Closed, u"well, then"_s, {u"BO"_s}, {}});
    QCOMPARE(shownLog(overtaken, Rank{3}).at(1).told, Rank{1}); // nothing of what was said at 3 stands any more
    QCOMPARE(numbers({.level = u"GREEN"_s}, 3), QStringList{u"01"_s});
}

void TestShownRegister::anUpdateWithoutWordsIsTheLatestWord()
{
    RegisterRecord closed = record();
    closed.actions[0].updates = {{at(2, QDate(2024, 6, 1), 1), ActionStatus::OnTarget, u"half of it"_s, {}, {}},
                                 {at(3, today(), 1), ActionStatus::Closed, {}, {}, {}}};
    const ShownLogEntry entry = shownLog(closed, Rank{1}).at(0);
    QVERIFY(entry.latest);
    QCOMPARE(entry.latest->source.meeting, 3);
    QCOMPARE(entry.latest->text, QString());
}

void TestShownRegister::ageEndsWithTheAction()
{
    const QList<ShownLogEntry> green = shownLog(record(), Rank{1});
    QCOMPARE(ageInDays(green[0], today()), 40);
    QCOMPARE(ageInDays(green[1], today()), 31); // closed on 1 June
    QCOMPARE(ageInDays(shownLog(record(), Rank{3}).at(1), today()), 40); // opened again
    ShownLogEntry closed = green[1];
    closed.updates.clear(); // nobody says when
    QCOMPARE(ageInDays(closed, today()), 40);
}

void TestShownRegister::filtersDecisions()
{
    const auto verbs = [](const RegisterFilter &filter) {
        QStringList found;
        for (const LoggedDecision &decision : shownDecisions(record(), Rank{1}, filter))
            found << decision.verb;
        return found.join(u' ');
    };
    QCOMPARE(verbs({}), u"AGREED NOTED"_s);
    QCOMPARE(verbs({.decides = true}), u"AGREED"_s);
    QCOMPARE(verbs({.decides = false}), u"NOTED"_s);
    QCOMPARE(verbs({.meeting = 2}), u"NOTED"_s);
    QCOMPARE(verbs({.words = u"5 FOR"_s}), u"AGREED"_s);
    QCOMPARE(verbs({.words = u"ZZ"_s}), QString());
}

void TestShownRegister::votesHaveALevelOfTheirOwn()
{
    QVERIFY(shownDecisions(record(), Rank{1}).at(0).vote);
    QVERIFY(!shownDecisions(record(), Rank{1}).at(1).vote);
    QVERIFY(shownDecisions(record(), Rank{3}).at(1).vote);
}

/// That another decision has to do with one is told to those alone who are shown both.
void TestShownRegister::relationsNeedBoth()
{
    RegisterRecord decided = record();
    decided.decisions[0].source.line = {MeetingId{1}, ItemId{1}, 0};
    decided.decisions[1].source.line = {MeetingId{2}, ItemId{2}, 0};
    decided.decisions[1].source.rank = Rank{2};
    decided.decisions[0].facts = {QDate(2024, 7, 1), {}, decided.decisions.at(1).source.line, {decided.decisions.at(1).source.line}};
    QCOMPARE(shownDecisions(decided, Rank{2}).constFirst().facts, decided.decisions.constFirst().facts);
    QCOMPARE(shownDecisions(decided, Rank{1}).constFirst().facts, (DecisionFacts{QDate(2024, 7, 1), {}}));
    const RegisterLine superseded = decided.decisions.at(0).source.line;
    QCOMPARE(shownSuperseding(decided, superseded, Rank{2}), decided.decisions.at(1).source);
    QVERIFY(!shownSuperseding(decided, superseded, Rank{1}));
    QVERIFY(!shownSuperseding(decided, decided.decisions.at(1).source.line, Rank{3}));
    decided.decisions[1].source.clearing = Rank{1};
    QCOMPARE(shownSuperseding(decided, superseded, Rank{1}), decided.decisions.at(1).source);
}

void TestShownRegister::findsDecisionsAgain_data()
{
    // Each is "item:words"; its line is its place in the list.
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QList<int>>("places");
    const QString fees = u"1:We AGREED the fees"_s;
    const QString tolls = u"1:We AGREED the tolls"_s;
    QTest::newRow("stays") << QStringList{fees} << QStringList{fees, tolls} << QStringList{fees, tolls} << QList{0};
    QTest::newRow("moves") << QStringList{fees} << QStringList{fees, tolls} << QStringList{tolls, fees} << QList{1};
    QTest::newRow("is worded otherwise") << QStringList{fees} << QStringList{fees, tolls}
                                         << QStringList{u"1:We AGREED all the fees of May"_s, tolls} << QList{0};
    QTest::newRow("is another by now") << QStringList{fees} << QStringList{fees} << QStringList{u"1:They NOTED nothing much"_s} << QList{-1};
    QTest::newRow("goes, and one like it was there") << QStringList{fees} << QStringList{fees, tolls} << QStringList{tolls} << QList{-1};
    QTest::newRow("goes to another item") << QStringList{fees} << QStringList{fees} << QStringList{u"2:We AGREED the fees"_s} << QList{0};
    QTest::newRow("one of two alike") << QStringList{fees} << QStringList{fees, fees} << QStringList{tolls, fees, fees} << QList{1};
    QTest::newRow("two alike") << QStringList{fees, fees} << QStringList{fees, fees} << QStringList{fees, fees} << QList{0, 1};
}

void TestShownRegister::findsDecisionsAgain()
{
    QFETCH(const QStringList, known);
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, now);
    QFETCH(const QList<int>, places);
    const auto lines = [](const QStringList &texts) {
        QList<AnchoredLine> all;
        for (const QString &text : texts)
            all.append({ItemId{text.section(u':', 0, 0).toInt()}, static_cast<int>(all.size()), text.section(u':', 1)});
        return all;
    };
    const QList<qsizetype> found = matchLines(lines(known), lines(before), lines(now));
    QCOMPARE(QList<int>(found.cbegin(), found.cend()), places);
}

void TestShownRegister::tellsWhoHasLeft_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<bool>("former");
    QTest::newRow("holds a seat") << u"AL"_s << false;
    QTest::newRow("held one, by initials") << u"BO"_s << true;
    QTest::newRow("held one, by name") << u"ben  okoro"_s << true;
    QTest::newRow("holds another by now") << u"CD"_s << false;
    QTest::newRow("stands in") << u"EF"_s << false;
    QTest::newRow("stood in for a seat that ended") << u"GH"_s << true;
    QTest::newRow("is listed and never had a seat") << u"ST"_s << false;
    QTest::newRow("an organisation") << u"Harbour Office"_s << false;
    QTest::newRow("ends today") << u"IJ"_s << false;
    QTest::newRow("nobody") << QString() << false;
}

void TestShownRegister::tellsWhoHasLeft()
{
    QFETCH(const QString, owner);
    QFETCH(const bool, former);
    const QDate past(2024, 6, 9);
    const Seating seating{.people = {{u"Ada Lovell"_s, u"AL"_s, {}, {}},
                                     {u"Ben Okoro"_s, u"BO"_s, {}, {}},
                                     {u"Cy Dell"_s, u"CD"_s, {}, {}},
                                     {u"Eve Ford"_s, u"EF"_s, {}, {}},
                                     {u"Gil Hale"_s, u"GH"_s, {}, {}},
                                     {u"Ida Jay"_s, u"IJ"_s, {}, {}},
                                     {u"Sam Tell"_s, u"ST"_s, {}, {}}},
                          .seats = {{u"Pilots"_s, true, u"Ada Lovell"_s, {u"Eve Ford"_s}, {}, {}},
                                    {u"Pilots"_s, true, u"Ben Okoro"_s, {u"Gil Hale"_s}, {}, past},
                                    {u"Chandlers"_s, true, u"Cy Dell"_s, {}, {}, past},
                                    {u"Chandlers"_s, true, u"Cy Dell"_s, {}, today(), {}},
                                    {u"Clerks"_s, true, u"Ida Jay"_s, {}, {}, today()},
                                    {u"Vacant"_s, true, {}, {}, {}, past}},
                          .quorum = {}};
    QCOMPARE(isFormerOwner(owner, seating, today()), former);
}

QTEST_APPLESS_MAIN(TestShownRegister)
#include "tst_shownregister.moc"
