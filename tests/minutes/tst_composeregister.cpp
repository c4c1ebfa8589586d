#include "models/minutes/composeregister.h"
#include "models/minutes/registerphrases.h"
#include "models/minutes/registertable.h"
#include "models/minutes/secrets.h"
#include "tests/meetings/records.h"
#include "tests/meetings/registers.h"
#include "tests/minutes/shown.h"

#include <QTest>

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Action log and decision register of meeting 12, over the three actions of meeting 11.
class TestComposeRegister : public QObject
{
    Q_OBJECT

private slots:
    void listsActions();
    void followsTheLatestWordThatIsShown_data();
    void followsTheLatestWordThatIsShown();
    void listsDecisions();
    void listsWhatIsWanted_data();
    void listsWhatIsWanted();
    void saysWhenThereIsNone();
    void tellsADecisionOfNoItem();
    void tablesHaveStableKeys();
    void tablesSayNoLevelOfWhatIsCleared();
    void votesAreCutToo();
    void factsAreCutToo();
    void namesStatuses();
    void secretsArePartedFromWhatIsOpen();
    void realNamesAreSecretFromTheirDayOn();
};

namespace {

RegisterRecord registers(const QString &items)
{
    return test::registersOf(test::record(test::fileWith(items), test::earlierActions()));
}

const QString items = uR"(# 1. Works
The BC AGREED the **new** paint.
ACTION BC 12/01 due 2024-06-01 {AL; Harbour Office}: AL and Harbour Office to order it. (AMBER)
UPDATE BC 11/01 CLOSED: The rail was painted.
UPDATE BC 11/02 due 2024-07-01 {AL}: The scales came late. (RED)
# 2. The pier (RED)
The BC APPROVED its closing. (cleared)
The BC NOTED the cracks.
UPDATE BC 11/02 ON TARGET: Two were weighed. (cleared)
)"_s;

QString shown(RegisterKind kind, int ceiling, const RegisterFilter &filter = {})
{
    return test::shown(composeRegister(kind, registers(items), Edition{Rank{ceiling}}, filter).blocks);
}

QList<RegisterValue> row(const RegisterTable &table, const QString &number)
{
    for (const QList<RegisterValue> &row : table.rows) {
        if (row.first() == RegisterValue(number))
            return row;
    }
    return {};
}

} // namespace

void TestComposeRegister::listsActions()
{
    QCOMPARE(shown(RegisterKind::Actions, 1),
             uR"(Actions, and words on them, that this edition's readers may not see are in the Confidential Minutes alone.
# Outstanding Actions
= Action ID | Action | Owner | Due | Status
| BC 11/02 | BO to weigh the lorries. | BO |  | On target
+ BC 12, 14 May 2024: Two were weighed.
# Finished Actions
= Action ID | Action | Owner | Due | Status
| BC 11/01 | AL to paint the north rail. | AL | 31 May 2024 | Closed
+ BC 12, 14 May 2024: The rail was painted.
)"_s);
    QCOMPARE(shown(RegisterKind::Actions, 3), uR"(# Outstanding Actions
= Action ID | Action | Owner | Due | Status
| BC 11/02 | BO to weigh the lorries. [[(AMBER)]] | AL | 1 July 2024 | On target
+ BC 12, 14 May 2024: Two were weighed. [[(RED)]]
| BC 11/03 | CD to find the cracked pier. [[(RED)]] | CD |  | Open
| BC 12/01 | AL and Harbour Office to order it. [[(AMBER)]] | AL, Harbour Office | 1 June 2024 | Open
# Finished Actions
= Action ID | Action | Owner | Due | Status
| BC 11/01 | AL to paint the north rail. | AL | 31 May 2024 | Closed
+ BC 12, 14 May 2024: The rail was painted.
)"_s);
    const MinutesDocument document = composeRegister(RegisterKind::Actions, registers(items), Edition{Rank{1}});
    QCOMPARE(document.title, u"BC – Action Log"_s);
    QCOMPARE(document.heading, u"Bridge Committee (BC)"_s);
    QCOMPARE(document.facts, QStringList{u"After the meeting of 14 May 2024"_s});
    QCOMPARE(document.reference, u"BC, 14 May 2024"_s);
    QCOMPARE(document.marking.text, u"GREEN"_s);
    QCOMPARE(document.date, QDate(2024, 5, 14));
    QCOMPARE(composeRegister(RegisterKind::Decisions, registers(items), Edition{Rank{3}}).edition, u"Confidential Decision Register"_s);
}

void TestComposeRegister::followsTheLatestWordThatIsShown_data()
{
    QTest::addColumn<QString>("updates");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QString() << u"AL, 31 May 2024, Open"_s;
    QTest::newRow("shown") << u"UPDATE BC 11/01 CLOSED due 2024-06-01 {BO}: x"_s << u"BO, 1 June 2024, Closed"_s;
    QTest::newRow("withheld") << u"UPDATE BC 11/01 CLOSED due 2024-06-01 {BO}: x (RED)"_s << u"AL, 31 May 2024, Open"_s;
    QTest::newRow("cleared") << u"UPDATE BC 11/01 CLOSED due 2024-06-01 {BO}: x (RED, cleared)"_s << u"BO, 1 June 2024, Closed"_s;
    QTest::newRow("withheld after shown") << u"UPDATE BC 11/01 ON TARGET {BO}: x\nUPDATE BC 11/01 CLOSED {CD}: y (AMBER)"_s
                                          << u"BO, 31 May 2024, On target"_s;
    QTest::newRow("shown after withheld") << u"UPDATE BC 11/01 CLOSED {CD}: y (AMBER)\nUPDATE BC 11/01 ON TARGET {BO}: x"_s
                                          << u"BO, 31 May 2024, On target"_s;
    QTest::newRow("in doubt") << u"UPDATE BC 11/01 CLOSED {CD}: y (Green)"_s << u"AL, 31 May 2024, Open"_s;
}

void TestComposeRegister::followsTheLatestWordThatIsShown()
{
    QFETCH(const QString, updates);
    QFETCH(const QString, expected);
    const QString text = test::shown(composeRegister(RegisterKind::Actions, registers(u"# 1. Works\n"_s + updates), Edition{Rank{1}}).blocks);
    QVERIFY2(text.contains(u"| BC 11/01 | AL to paint the north rail. | "_s + QString(expected).replace(u", "_s, u" | "_s) + u'\n'),
             qPrintable(text));
}

void TestComposeRegister::listsDecisions()
{
    QCOMPARE(shown(RegisterKind::Decisions, 1), uR"(Decisions that this edition's readers may not see are in the Confidential Minutes alone.
# BC 12, 14 May 2024
= Item | Decision
| 1 | The BC **AGREED** the **new** paint.
| 2 | The BC **APPROVED** its closing.
)"_s);
    QCOMPARE(shown(RegisterKind::Decisions, 3), uR"(# BC 12, 14 May 2024
= Item | Decision
| 1 | The BC **AGREED** the **new** paint.
| 2 | The BC **APPROVED** its closing. [[(RED)]]
| 2 | The BC **NOTED** the cracks. [[(RED)]]
)"_s);
}

void TestComposeRegister::listsWhatIsWanted_data()
{
    QTest::addColumn<RegisterFilter>("filter");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("all") << RegisterFilter{} << QStringList{u"BC 11/01"_s, u"BC 11/02"_s, u"BC 11/03"_s, u"BC 12/01"_s};
    QTest::newRow("open") << RegisterFilter{.statuses = {ActionStatus::Open}} << QStringList{u"BC 11/03"_s, u"BC 12/01"_s};
    QTest::newRow("two statuses") << RegisterFilter{.statuses = {ActionStatus::OnTarget, ActionStatus::Closed}}
                                  << QStringList{u"BC 11/01"_s, u"BC 11/02"_s};
    QTest::newRow("owner") << RegisterFilter{.owner = u"al"_s} << QStringList{u"BC 11/01"_s, u"BC 11/02"_s, u"BC 12/01"_s};
    QTest::newRow("one of two owners") << RegisterFilter{.owner = u"harbour  office"_s} << QStringList{u"BC 12/01"_s};
    QTest::newRow("no part of a name") << RegisterFilter{.owner = u"harbour"_s} << QStringList{};
    QTest::newRow("both") << RegisterFilter{.statuses = {ActionStatus::Closed}, .owner = u"AL"_s} << QStringList{u"BC 11/01"_s};
}

void TestComposeRegister::listsWhatIsWanted()
{
    QFETCH(const RegisterFilter, filter);
    QFETCH(const QStringList, numbers);
    QStringList found;
    for (const QList<RegisterValue> &row : registerTable(RegisterKind::Actions, registers(items), Edition{Rank{3}}, filter).rows)
        found << std::get<QString>(row.first());
    QCOMPARE(found, numbers);
}

void TestComposeRegister::saysWhenThereIsNone()
{
    const RegisterFilter filter{.owner = u"Nobody"_s};
    QVERIFY(shown(RegisterKind::Actions, 1, filter).startsWith(u"A selection: the log may hold other actions.\n"_s));
    QVERIFY(shown(RegisterKind::Actions, 1, filter).endsWith(u"alone.\nThere is no such action in this log.\n"_s));
    QVERIFY(shown(RegisterKind::Decisions, 3, {.verbs = {u"REJECTED"_s}})
            == u"A selection: the register may hold other decisions.\nThere is no such decision in this register.\n"_s);
    const RegisterRecord empty{.body = test::body(), .date = {}, .actions = {}, .decisions = {}};
    QVERIFY(composeRegister(RegisterKind::Actions, empty, Edition{Rank{1}}).facts.isEmpty());
}

/// As one between meetings, before any was held.
void TestComposeRegister::tellsADecisionOfNoItem()
{
    RegisterRecord record = registers(items);
    record.decisions[0].source.item = std::nullopt;
    QVERIFY(test::shown(composeRegister(RegisterKind::Decisions, record, Edition{Rank{1}}).blocks).contains(u"|  | The BC **AGREED**"_s));
    QVERIFY(asOfPhrase(record.date).contains(u"14 May 2024"_s));
    QVERIFY(asOfPhrase({}).isEmpty());
}

void TestComposeRegister::tablesHaveStableKeys()
{
    const RegisterTable actions = registerTable(RegisterKind::Actions, registers(items), Edition{Rank{3}});
    QCOMPARE(actions.keys.join(u' '),
             u"number action owners due status meeting meeting-date item level latest-meeting latest-date latest"_s);
    const QList<RegisterValue> expected{u"BC 12/01"_s,
                                        u"AL and Harbour Office to order it."_s,
                                        QStringList{u"AL"_s, u"Harbour Office"_s},
                                        QDate(2024, 6, 1),
                                        u"open"_s,
                                        12,
                                        QDate(2024, 5, 14),
                                        1,
                                        u"AMBER"_s,
                                        {},
                                        {},
                                        {}};
    QCOMPARE(row(actions, u"BC 12/01"_s), expected);
    const RegisterTable decisions = registerTable(RegisterKind::Decisions, registers(items), Edition{Rank{1}});
    QCOMPARE(decisions.keys.join(u' '),
             u"meeting meeting-date item level verb effect decision vote effective review superseded-at superseded-item linked"_s);
    const QList<RegisterValue> first{
        12, QDate(2024, 5, 14), 1, u"GREEN"_s, u"AGREED"_s, u"decides"_s, u"The BC AGREED the new paint."_s, {}, {}, {}, {}, {}, {}};
    QCOMPARE(decisions.rows.first(), first);
    QVERIFY(!decisions.complete);
    QVERIFY(actions.complete);
    for (const RegisterTable &table : {actions, decisions}) {
        for (const QList<RegisterValue> &values : table.rows)
            QCOMPARE(values.size(), table.keys.size());
    }
}

void TestComposeRegister::tablesSayNoLevelOfWhatIsCleared()
{
    const RegisterTable green = registerTable(RegisterKind::Actions, registers(items), Edition{Rank{1}});
    QCOMPARE(row(green, u"BC 11/02"_s).value(8), RegisterValue());
    QCOMPARE(row(green, u"BC 11/01"_s).value(8), RegisterValue(u"GREEN"_s));
}

void TestComposeRegister::votesAreCutToo()
{
    RegisterRecord record = registers(items);
    record.decisions[0].vote = LoggedVote{u"4 for, AL against"_s, Rank{1}, {}};
    record.decisions[1].vote = LoggedVote{u"3 for, BO against"_s, Rank{3}, {}};
    QCOMPARE(registerTable(RegisterKind::Decisions, record, Edition{Rank{1}}).rows[0].value(7), RegisterValue(u"4 for, AL against"_s));
    QCOMPARE(registerTable(RegisterKind::Decisions, record, Edition{Rank{1}}).rows[1].value(7), RegisterValue());
    const Secrets secrets = secretsOf(record, Edition{Rank{1}});
    const auto isIt = [](const WithheldText &text) { return text.text == "3 for, BO against"_L1; };
    QVERIFY(std::ranges::any_of(secrets.withheld, isIt));
    QVERIFY(secrets.open.contains(u"4 for, AL against"_s));
}

/// A decision that another, withheld one stands in the place of is not told to be superseded.
void TestComposeRegister::factsAreCutToo()
{
    RegisterRecord record = registers(items);
    for (int i = 0; i < 3; ++i)
        record.decisions[i].source.line = {MeetingId{1}, ItemId{1}, i};
    record.decisions[0].facts = {
        QDate(2024, 7, 1), QDate(2025, 7, 1), record.decisions.at(2).source.line, {record.decisions.at(1).source.line}};
    record.decisions[2].facts.effective = QDate(2024, 8, 3);
    const auto cells = [&record](int ceiling) {
        return registerTable(RegisterKind::Decisions, record, Edition{Rank{ceiling}}).rows.constFirst().sliced(8);
    };
    QCOMPARE(cells(1), (QList<RegisterValue>{QDate(2024, 7, 1), QDate(2025, 7, 1), {}, {}, QStringList{u"12 item 2"_s}}));
    QCOMPARE(cells(3), (QList<RegisterValue>{QDate(2024, 7, 1), QDate(2025, 7, 1), 12, 2, QStringList{u"12 item 2"_s}}));
    record.decisions[0].vote = LoggedVote{u"4 for, AL against"_s, Rank{2}, {}};
    const auto printed = [&record](int ceiling) {
        return test::shown(composeRegister(RegisterKind::Decisions, record, Edition{Rank{ceiling}}).blocks);
    };
    QVERIFY2(printed(1).contains(u"\n+ In force from 1 July 2024. To be looked at again on 1 July 2025. See also meeting 12 (item 2).\n"_s),
             qPrintable(printed(1)));
    QVERIFY2(printed(3).contains(
                 u"\n+ Votes: 4 for, AL against. [[(AMBER)]] In force from 1 July 2024. To be looked at again on 1 July 2025. This "
                 "decision has been superseded by one of meeting 12, held on 14 May 2024 (item 2). See also meeting 12 (item 2).\n"_s),
             qPrintable(printed(3)));
    record.decisions[1].facts.effective = QDate(2024, 9, 9); // of the wording alone it was said that it may be shown
    QVERIFY(!printed(1).contains(u"9 September"_s) && printed(3).contains(u"In force from 9 September 2024."_s));
    record.decisions[0].facts.supersededBy = RegisterLine{MeetingId{9}, ItemId{9}, 9}; // of a meeting that is gone
    QCOMPARE(cells(3), (QList<RegisterValue>{QDate(2024, 7, 1), QDate(2025, 7, 1), {}, {}, QStringList{u"12 item 2"_s}}));
    record.decisions[0].facts.supersededBy = record.decisions.at(2).source.line;
    const Secrets secrets = secretsOf(record, Edition{Rank{1}});
    QVERIFY(secrets.open.contains(u"2025-07-01"_s));
    QVERIFY(std::ranges::any_of(secrets.withheld, [](const WithheldText &text) { return text.text == "2024-08-03"_L1; }));
}

void TestComposeRegister::namesStatuses()
{
    QCOMPARE(nameOfStatus(ActionStatus::OnTarget), u"on-target"_s);
    QCOMPARE(statusNamed(u"On-Target"_s), ActionStatus::OnTarget);
    QVERIFY(!statusNamed(u"done"_s));
}

void TestComposeRegister::secretsArePartedFromWhatIsOpen()
{
    const Secrets secrets = secretsOf(registers(items), Edition{Rank{1}});
    QCOMPARE(secrets.subject, u"BC"_s);
    QCOMPARE(secrets.ceiling, u"GREEN"_s);
    QStringList withheld;
    for (const WithheldText &text : secrets.withheld)
        withheld << text.text;
    for (const QString &text : {u"CD to find the cracked pier."_s, u"AL and Harbour Office to order it."_s, u"The scales came late."_s,
                                u"The BC NOTED the cracks."_s, u"BC 12/01"_s, u"1 July 2024"_s, u"2024-06-01"_s})
        QVERIFY2(withheld.contains(text) && !secrets.open.contains(text), qPrintable(text));
    for (const QString &text : {u"BO to weigh the lorries."_s, u"Two were weighed."_s, u"The BC APPROVED its closing."_s, u"31 May 2024"_s})
        QVERIFY2(secrets.open.contains(text) && !withheld.contains(text), qPrintable(text));
    QVERIFY(secretsOf(registers(items), Edition{Rank{3}}).withheld.isEmpty());
}

void TestComposeRegister::realNamesAreSecretFromTheirDayOn()
{
    RegisterRecord record = registers(u"# 1. Works\nThe BC AGREED with Acorn Power and Brightwater."_s);
    record.body.parties = {{u"Other User"_s, u"A"_s, u"Acorn Power"_s, QDate(2024, 5, 14)},
                           {u"Other User"_s, u"B"_s, u"Brightwater"_s, QDate(2024, 5, 15)}}; // the day after the meeting
    const Secrets green = secretsOf(record, Edition{Rank{1}});
    QCOMPARE(std::ranges::count(green.withheld, WithheldKind::Party, &WithheldText::kind), 2);
    QVERIFY(!green.frame.contains(u"Acorn Power"_s)); // a decision that says it is no excuse
    QVERIFY(green.frame.contains(u"Brightwater"_s));
    const auto isTold = [](const Secrets &secrets, const QString &name) {
        return std::ranges::any_of(secrets.withheld, [&](const WithheldText &text) { return text.told && text.text == name; });
    };
    QVERIFY(isTold(green, u"Acorn Power"_s) && !isTold(green, u"Brightwater"_s));
    LoggedDecision later = record.decisions.first(); // which no older one excuses
    later.source.date = QDate(2024, 6, 1);
    record.decisions.append(later);
    QVERIFY(secretsOf(record, Edition{Rank{1}}).frame.contains(u"Brightwater"_s)
            && isTold(secretsOf(record, Edition{Rank{1}}), u"Brightwater"_s));
    record.decisions.removeLast();
    record.body.parties[1].since = {};
    QVERIFY(!secretsOf(record, Edition{Rank{1}}).frame.contains(u"Brightwater"_s));
}

QTEST_APPLESS_MAIN(TestComposeRegister)
#include "tst_composeregister.moc"
