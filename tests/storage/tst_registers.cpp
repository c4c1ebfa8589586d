#include "samples.h"

#include "models/storage/decisionentries.h"
#include "models/storage/itemstore.h"
#include "models/storage/openactions.h"
#include "models/storage/query.h"
#include "models/storage/registerrecord.h"
#include "models/storage/registerstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

class RegistersTest : public QObject
{
    Q_OBJECT

private slots:
    void holdActions();
    void holdUpdates();
    void holdDecisions();
    void followTheNotes();
    void areWhatTheNotesSayHoweverTheyCameAbout();
    void leaveAloneWhatIsSo();
    void orderByMeetingAndLine();
    void leaveOutWhatIsNoLineOfTheirs();
    void findActionsForNotation();
    void countUnknownLevelsAsTheHighest();
    void areReadWhole();
    void tellLevelsInTheBodysScheme();
    void leadToTheirLines();
    void haveTheVotesOfDecisions();
    void keepWhatIsKnownOfDecisions();
    void refuseWhatIsNotThere();
    void areReadByNumbers();
    void knowWhatStandsOpen();
};

void RegistersTest::holdActions()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, uR"(
# One (AMBER)
text
ACTION due 2024-04-01 {Pilots; Chair}: row **home**.
- ACTION: Harbour Office to sound the bar. (RED, cleared WHITE)
ACTION: Pilots to sail. (see RED)
)"_s));
    const QList<RegisteredAction> actions = registeredActions(book->reader()).value();
    QCOMPARE(actions.size(), 3);
    const ItemId item = items(book->reader(), id)->constFirst().id;
    QCOMPARE(
        actions[0],
        (RegisteredAction{{id, item, 1, u"AMBER"_s, {}}, u"HWC 8/01"_s, u"row **home**."_s, {u"Pilots"_s, u"Chair"_s}, QDate(2024, 4, 1)}));
    QCOMPARE(actions[1].place, (RegisterPlace{id, item, 2, u"RED"_s, u"WHITE"_s}));
    QCOMPARE(actions[1].owners, QStringList{u"Harbour Office"_s});
    QVERIFY(actions[1].due.isNull());
    QCOMPARE(actions[2].place, (RegisterPlace{id, item, 3, u"RED"_s, {}}));
}

void RegistersTest::holdUpdates()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, uR"(
# One
UPDATE HWC 7/01 CLOSED: It was done. (AMBER)
UPDATE HWC 7/02 ON TARGET due 2024-05-01 {Pilots}: Half done. (cleared WHITE)
UPDATE HWC 7/03: No word yet.
)"_s));
    const QList<RegisteredUpdate> updates = registeredUpdates(book->reader()).value();
    const ItemId item = items(book->reader(), id)->constFirst().id;
    QCOMPARE(updates.size(), 3);
    QCOMPARE(updates[0], (RegisteredUpdate{{id, item, 0, u"AMBER"_s, {}}, u"HWC 7/01"_s, ActionStatus::Closed, u"It was done."_s, {}, {}}));
    QCOMPARE(
        updates[1],
        (RegisteredUpdate{
            {id, item, 1, u"GREEN"_s, u"WHITE"_s}, u"HWC 7/02"_s, ActionStatus::OnTarget, u"Half done."_s, {u"Pilots"_s}, QDate(2024, 5, 1)}));
    QCOMPARE(updates[2].status, std::nullopt);
}

void RegistersTest::holdDecisions()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, uR"(
# One (RED)
The committee NOTED the chart.
- The committee CONSIDERED and AGREED the fees. (cleared)
)"_s));
    const QList<RegisteredDecision> decisions = registeredDecisions(book->reader()).value();
    const ItemId item = items(book->reader(), id)->constFirst().id;
    QCOMPARE(decisions.size(), 2);
    QCOMPARE(decisions[0], (RegisteredDecision{{id, item, 0, u"RED"_s, {}}, u"NOTED"_s, false, u"The committee NOTED the chart."_s}));
    QCOMPARE(
        decisions[1],
        (RegisteredDecision{{id, item, 1, u"RED"_s, u"GREEN"_s}, u"AGREED"_s, true, u"The committee CONSIDERED and AGREED the fees."_s}));
}

void RegistersTest::followTheNotes()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(
        *book, sampleMeeting(8, u"# One\nACTION {Pilots}: row.\nThe committee AGREED.\n# Two\nACTION {Chair}: ring."_s));
    const ItemId first = items(book->reader(), id)->constFirst().id;
    const auto save = [&](const QString &notes) {
        return book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, first, u"One (AMBER)"_s, notes, {}); })
            .has_value();
    };
    QVERIFY(save(u"\nThe committee REJECTED it.\nACTION HWC 8/01 {Chair; Pilots}: row.\nUPDATE HWC 8/02 {Ada}: done."_s));
    const QList<RegisteredAction> actions = registeredActions(book->reader()).value();
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions[0].place, (RegisterPlace{id, first, 2, u"AMBER"_s, {}}));
    QCOMPARE(actions[0].owners, (QStringList{u"Chair"_s, u"Pilots"_s}));
    QCOMPARE(actions[1].number, u"HWC 8/02"_s);
    QCOMPARE(registeredDecisions(book->reader())->first().verb, u"REJECTED"_s);
    QCOMPARE(registeredUpdates(book->reader())->first().owners, QStringList{u"Ada"_s});
    QVERIFY(save(QString()));
    QCOMPARE(registeredActions(book->reader())->size(), 1);
    QVERIFY(registeredUpdates(book->reader())->isEmpty());
    QVERIFY(registeredDecisions(book->reader())->isEmpty());
    QCOMPARE(answer(book->reader(), u"SELECT group_concat(owner) FROM line_owner"_s), u"Chair"_s);
}

namespace {

/// Every row of the registers, without the number by which it is stored.
QStringList registerRows(Book &book)
{
    QStringList all;
    for (const QString &table : {u"action"_s, u"action_update"_s, u"decision"_s, u"line_owner"_s}) {
        const QString sql = u"SELECT json_array(%1) FROM %2 ORDER BY item, line, 1"_s.arg(
            table == "line_owner"_L1     ? u"item, line, position, owner"_s
                : table == "decision"_L1 ? u"item, line, verb, decides, text, level, cleared_from"_s
                                         : u"item, line, number, text, due, level, cleared_from"_s,
            table);
        all += rows(book.reader(), sql, {}, [&table](const Row &row) { return table + row.text(0); }).value();
    }
    return all;
}

} // namespace

void RegistersTest::areWhatTheNotesSayHoweverTheyCameAbout()
{
    const QStringList states{
        u"ACTION HWC 8/01 due 2024-04-01 {Pilots; Chair}: row.\nAGREED to row.\nUPDATE HWC 7/01 [closed]: rowed."_s,
        u"ACTION HWC 8/01 {Chair}: row home.\nAGREED to row.\nUPDATE HWC 7/01 [closed]: rowed."_s,
        u"A line above.\nACTION HWC 8/01 {Chair; Pilots; Harbour Office}: row home. (RED)\nAGREED to row.\nUPDATE HWC 7/01: rowed."_s,
        u"AGREED to row. (RED, cleared AMBER)\nACTION HWC 8/01: row home."_s,
        u"NOTED the tide.\nUPDATE HWC 7/01 due 2024-05-01: to be rowed."_s,
        u"nothing"_s,
        u"UPDATE HWC 7/01 {Pilots}: rowed.\nREJECTED the tide."_s,
    };
    const Shelf shelf;
    const auto edited = shelf.newBook();
    const ItemId item = items(edited->reader(), insertSample(*edited, sampleMeeting(8, u"# One\n\n"_s)))->constFirst().id;
    for (const QString &notes : states) {
        QVERIFY(edited->writeNow([&](Transaction &transaction) { return saveNotes(transaction, item, u"One"_s, notes, {}, {}); }));
        const Shelf other;
        const auto fresh = other.newBook();
        (void)insertSample(*fresh, sampleMeeting(8, u"# One\n"_s + notes));
        QCOMPARE(registerRows(*edited), registerRows(*fresh));
    }
}

/// A long item is saved at each pause, and a word of it is what has changed.
void RegistersTest::leaveAloneWhatIsSo()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const QString notes = u"AGREED to row.\nNOTED the tide.\nAGREED to sail."_s;
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One\n"_s + notes + u"\n# Two\nAGREED."_s));
    const ItemId item = items(book->reader(), id)->constFirst().id;
    const auto numbers = [&] { // a row that is written again has another number
        return rows(book->reader(), u"SELECT rowid FROM decision WHERE item = :item ORDER BY line"_s, {{":item"_L1, item}},
                    [](const Row &row) { return row.number(0); })
            .value();
    };
    const QList<int> before = numbers();
    const QString after = QString(notes).replace(u"tide"_s, u"ebb"_s);
    QVERIFY(book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, item, u"One"_s, after, {}, {}); }));
    const QList<int> now = numbers();
    QCOMPARE(now.size(), 3);
    QCOMPARE(now[0], before[0]);
    QVERIFY(now[1] != before[1]);
    QCOMPARE(now[2], before[2]);
}

void RegistersTest::orderByMeetingAndLine()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    (void)insertSample(*book, sampleMeeting(9, u"# One\nThe committee NOTED c."_s, u"2024-04-01"_s));
    (void)insertSample(
        *book,
        sampleMeeting(8, u"# One\nThe committee NOTED a.\nThe committee NOTED b.\n# Two\nThe committee NOTED b2."_s, u"2024-03-01"_s));
    QStringList texts;
    const QList<RegisteredDecision> decisions = registeredDecisions(book->reader()).value();
    for (const RegisteredDecision &decision : decisions)
        texts.append(decision.text.section(u' ', 3));
    QCOMPARE(texts, (QStringList{u"a."_s, u"b."_s, u"b2."_s, u"c."_s}));
}

void RegistersTest::leaveOutWhatIsNoLineOfTheirs()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    (void)insertSample(*book, sampleMeeting(8, uR"(
# AGREED in the heading
\ACTION: not one
// ACTION: the secretary's own
// It was AGREED among us
## AGREED in a section
It was agreed in small letters.
The committee \AGREED nothing.
)"_s));
    QVERIFY(registeredActions(book->reader())->isEmpty());
    QVERIFY(registeredUpdates(book->reader())->isEmpty());
    QVERIFY(registeredDecisions(book->reader())->isEmpty());
}

void RegistersTest::findActionsForNotation()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    (void)insertSample(*book, sampleMeeting(8, u"# One (AMBER)\nACTION due 2024-04-01 {Pilots}: row. (RED, cleared)"_s));
    const Scheme scheme = sampleBody().scheme;
    const FindAction find = findAction(book->reader(), scheme);
    QCOMPARE(find(u"HWC 8/01"_s), (Action{u"HWC 8/01"_s, u"row."_s, {u"Pilots"_s}, QDate(2024, 4, 1), Rank{3}, Rank{1}, {}}));
    QCOMPARE(find(u"HWC 8/02"_s), std::nullopt);
}

void RegistersTest::countUnknownLevelsAsTheHighest()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    (void)insertSample(*book, sampleMeeting(8, u"# One (WHITE)\nACTION {Pilots}: row. (WHITE, cleared WHITE)"_s));
    const Scheme tlp = shippedScheme(u"TLP"_s).value();
    const std::optional<Action> action = findAction(book->reader(), tlp)(u"HWC 8/01"_s);
    QCOMPARE(action->rank, tlp.highest());
    QCOMPARE(action->clearing, std::nullopt);
}

void RegistersTest::areReadWhole()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    QCOMPARE(registerRecord(book->reader())->date, QDate());
    (void)insertSample(*book, sampleMeeting(8, uR"(
# 3. One (RED)
The committee AGREED the fees. (cleared)
ACTION due 2024-04-01 {Pilots}: row.
)"_s));
    (void)insertSample(*book,
                       sampleMeeting(9, uR"(
# One
UPDATE HWC 8/01 CLOSED {Chair}: It was done.
UPDATE HWC 7/01: Nobody raised it.
ACTION HWC 8/01 {Chair}: raised again.
)"_s,
                                     u"2024-04-02"_s));
    const RegisterRecord record = registerRecord(book->reader()).value();
    QCOMPARE(record.date, QDate(2024, 4, 2));
    QCOMPARE(record.body, sampleBody());
    const RegisterSource first{8, QDate(2024, 3, 5), 3, Rank{3}, Rank{1}, record.decisions.value(0).source.line};
    const RegisterSource raised{8, QDate(2024, 3, 5), 3, Rank{3}, {}, record.actions.value(0).source.line};
    const RegisterSource later{
        9, QDate(2024, 4, 2), {}, Rank{3}, {}, record.actions.value(0).updates.value(0).source.line}; // at least its action's
    QCOMPARE(record.decisions, (QList<LoggedDecision>{{first, u"AGREED"_s, true, u"The committee AGREED the fees."_s}}));
    QCOMPARE(record.actions,
             (QList<LoggedAction>{{raised,
                                   u"HWC 8/01"_s,
                                   u"row."_s,
                                   {u"Pilots"_s},
                                   QDate(2024, 4, 1),
                                   {{later, ActionStatus::Closed, u"It was done."_s, {u"Chair"_s}, {}}}}}));
}

void RegistersTest::tellLevelsInTheBodysScheme()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    Meeting meeting = sampleMeeting(8, uR"(
# One
The committee NOTED a. (CLEAR)
The committee NOTED b. (GREEN)
The committee NOTED c. (AMBER+STRICT, cleared)
The committee NOTED d. (RED, cleared CLEAR)
)"_s);
    meeting.header.scheme = u"TLP"_s;
    (void)insertSample(*book, meeting);
    const RegisterRecord record = registerRecord(book->reader()).value();
    QList<std::pair<int, int>> levels;
    for (const LoggedDecision &decision : record.decisions)
        levels.append({decision.source.rank.value, decision.source.clearing.value_or(Rank{-1}).value});
    // SEC knows no CLEAR and no AMBER+STRICT: both count as its highest.
    QCOMPARE(levels, (QList<std::pair<int, int>>{{3, -1}, {1, -1}, {3, 1}, {3, 3}}));
}

void RegistersTest::leadToTheirLines()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId raised = insertSample(*book, sampleMeeting(8, u"# One\nx\nACTION HWC 8/01 {Pilots}: row.\nThe HWC AGREED a."_s));
    const MeetingId later = insertSample(*book, sampleMeeting(9, u"# One\n# Two\nx\ny\nUPDATE HWC 8/01: half"_s, u"2024-04-02"_s));
    const RegisterRecord record = registerRecord(book->reader()).value();
    const ItemId first = items(book->reader(), raised)->constFirst().id;
    const ItemId second = items(book->reader(), later)->constLast().id;
    QCOMPARE(record.actions.at(0).source.line, (RegisterLine{raised, first, 1}));
    QCOMPARE(record.actions.at(0).updates.at(0).source.line, (RegisterLine{later, second, 2}));
    QCOMPARE(record.decisions.at(0).source.line, (RegisterLine{raised, first, 2}));
}

/// A vote that is tagged higher than its decision is higher; what leaves doubt is of the highest level.
void RegistersTest::haveTheVotesOfDecisions()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    (void)insertSample(*book, sampleMeeting(8, uR"(
# One
VOTE: 8 for, 1 against
The HWC AGREED a. (AMBER, cleared)

The HWC AGREED b.
VOTE: 3 for, 2 against (RED)
## Later
The HWC AGREED c.
VOTE: 3 for (Amber)
## Last
The HWC AGREED d.
)"_s));
    const RegisterRecord record = registerRecord(book->reader()).value();
    QCOMPARE(record.decisions.size(), 4);
    QCOMPARE(record.decisions[0].vote, (LoggedVote{u"8 for, 1 against"_s, Rank{2}, Rank{1}}));
    QCOMPARE(record.decisions[1].vote, (LoggedVote{u"3 for, 2 against"_s, Rank{3}, {}}));
    QCOMPARE(record.decisions[2].vote->rank, Rank{3});
    QVERIFY(!record.decisions[3].vote);
}

/// However the notes change: it goes along with its line, waits where that is nowhere, and comes back with it.
void RegistersTest::keepWhatIsKnownOfDecisions()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One\nThe HWC AGREED the fees.\nThe HWC AGREED the tolls.\n# Two\nx"_s));
    const ItemId one = items(book->reader(), id)->constFirst().id;
    const ItemId two = items(book->reader(), id)->constLast().id;
    const auto save = [&](ItemId item, const QString &notes) {
        QVERIFY(book->writeNow(
            [&](Transaction &transaction) { return saveNotes(transaction, item, item == one ? u"One"_s : u"Two"_s, notes, {}); }));
    };
    const DecisionReference fees{{id, one, 0}, u"The HWC AGREED the fees."_s};
    const DecisionReference tolls{{id, one, 1}, u"The HWC AGREED the tolls."_s};
    const QDate day(2024, 7, 1);
    QVERIFY(book->writeNow([&](Transaction &transaction) { return dateDecision(transaction, fees, day, {}); }));
    QVERIFY(book->writeNow([&](Transaction &transaction) { return supersedeDecision(transaction, fees, tolls); }));
    const Result<> back = book->writeNow([&](Transaction &transaction) { return supersedeDecision(transaction, tolls, fees); });
    QVERIFY(!back && back.error().code == ErrorCode::DecisionNotLater);
    QVERIFY(book->writeNow([&](Transaction &transaction) { return linkDecisions(transaction, tolls, fees, true); }));
    const auto facts = [&](const QString &words) {
        const RegisterRecord record = registerRecord(book->reader()).value();
        for (const LoggedDecision &decision : record.decisions) {
            if (decision.text.contains(words))
                return decision.facts;
        }
        return DecisionFacts();
    };
    QCOMPARE(facts(u"fees"_s), (DecisionFacts{day, {}, tolls.line, {tolls.line}}));
    QCOMPARE(facts(u"tolls"_s), (DecisionFacts{{}, {}, {}, {fees.line}}));
    save(one, u"before\nThe HWC AGREED all the fees of May.\n\nThe HWC AGREED the tolls."_s);
    QCOMPARE(facts(u"fees"_s), (DecisionFacts{day, {}, RegisterLine{id, one, 3}, {{id, one, 3}}}));
    save(one, u"The HWC AGREED the tolls."_s);
    QCOMPARE(facts(u"tolls"_s), DecisionFacts());
    save(two, u"x\nThe HWC AGREED all the fees of May."_s);
    QCOMPARE(facts(u"fees"_s).effective, day);
    QCOMPARE(facts(u"tolls"_s).linked, (QList<RegisterLine>{{id, two, 1}}));
    QVERIFY(book->writeNow([&](Transaction &transaction) { return deleteItem(transaction, two); }));
    save(one, u"The HWC AGREED the tolls.\nThe HWC AGREED all the fees of May."_s);
    QCOMPARE(facts(u"fees"_s).effective, day);
    const DecisionReference now{{id, one, 1}, u"The HWC AGREED all the fees of May."_s};
    const DecisionReference other{{id, one, 0}, u"The HWC AGREED the tolls."_s};
    QVERIFY(book->writeNow([&](Transaction &transaction) { return supersedeDecision(transaction, now, {}); }));
    QVERIFY(book->writeNow([&](Transaction &transaction) { return linkDecisions(transaction, now, other, false); }));
    QCOMPARE(facts(u"fees"_s), (DecisionFacts{day, {}}));
    QCOMPARE(facts(u"tolls"_s), DecisionFacts());
}

void RegistersTest::refuseWhatIsNotThere()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId id = insertSample(*book, sampleMeeting(8, u"# One\nThe HWC AGREED the fees."_s));
    const ItemId one = items(book->reader(), id)->constFirst().id;
    const DecisionReference wrong{{id, one, 0}, u"The HWC AGREED the tolls."_s};
    const auto dated = book->writeNow([&](Transaction &transaction) { return dateDecision(transaction, wrong, {}, {}); });
    QCOMPARE(codeOf(dated), ErrorCode::LineChangedElsewhere);
}

void RegistersTest::areReadByNumbers()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    (void)insertSample(*book,
                       sampleMeeting(8, u"# One\nACTION {Pilots; Chair}: row.\nACTION {Chair}: ring.\nUPDATE HWC 8/02 {Ada}: rung."_s));
    const QList<RegisteredAction> all = registeredActions(book->reader()).value();
    QCOMPARE(actionsNumbered(book->reader(), {u"HWC 8/01"_s, u"HWC 1/01"_s}), QList{all[0]});
    QCOMPARE(actionsNumbered(book->reader(), {u"HWC 8/01"_s, u"HWC 8/02"_s}), all);
    QCOMPARE(actionsNumbered(book->reader(), {}), QList<RegisteredAction>());
    QCOMPARE(updatesNumbered(book->reader(), {u"HWC 8/02"_s}), registeredUpdates(book->reader()));
    QCOMPARE(updatesNumbered(book->reader(), {u"HWC 8/01"_s}), QList<RegisteredUpdate>());
    QCOMPARE(actionNumbers(book->reader()), (QSet<QString>{u"HWC 8/01"_s, u"HWC 8/02"_s}));
}

/// By the meetings' days, not by the order in which they came into the book; of one meeting by the order of its lines.
void RegistersTest::knowWhatStandsOpen()
{
    const Shelf shelf;
    const auto book = shelf.newBook();
    const MeetingId later = insertSample(*book,
                                         sampleMeeting(9, uR"(
# One
UPDATE HWC 8/01 CLOSED: rowed
UPDATE HWC 8/02 OPEN: not rung after all
# Two
UPDATE HWC 8/03 TRANSFERRED: theirs
ACTION {Chair}: sing.
)"_s,
                                                       u"2024-06-05"_s));
    const MeetingId earlier = insertSample(*book, sampleMeeting(8, uR"(
# One
ACTION {Pilots}: row.
ACTION {Chair}: ring.
ACTION {Chair}: sail.
# Two
UPDATE HWC 8/02 CLOSED: rung
UPDATE HWC 8/03 WITHDRAWN: too windy
UPDATE HWC 8/03 ON TARGET: the wind is gone
UPDATE HWC 8/03 {Pilots}: with them
)"_s));
    const auto open = [&](std::optional<MeetingId> before) {
        QStringList numbers = openActionNumbers(book->reader(), before).value().values();
        numbers.sort();
        return numbers.join(u", "_s);
    };
    QCOMPARE(open({}), u"HWC 8/02, HWC 9/01"_s);
    QCOMPARE(open(later), u"HWC 8/01, HWC 8/03"_s);
    QCOMPARE(open(earlier), QString());
    QCOMPARE(meetingsBefore(book->reader(), later), QList{earlier});
    QCOMPARE(latestMeeting(book->reader()), later);
}

QTEST_GUILESS_MAIN(RegistersTest)
#include "tst_registers.moc"
