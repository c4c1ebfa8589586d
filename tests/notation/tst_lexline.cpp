#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/notation/readaction.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestLexLine : public QObject
{
    Q_OBJECT

private slots:
    void tellsKinds_data();
    void tellsKinds();
    void readsListMarks_data();
    void readsListMarks();
    void readsActions_data();
    void readsActions();
    void readsUpdates();
    void readsVotes_data();
    void readsVotes();
    void readsPeople();
    void readsMoments();
    void readsOutcomes_data();
    void readsOutcomes();
    void readsHeadings_data();
    void readsHeadings();
    void remarks_data();
    void remarks();
    void leavesProseInPeace_data();
    void leavesProseInPeace();
    void updatesOfNobodyKnowsWhatAreDoubtful();
    void actionsAreNoStubs();
    void namesStatuses();
    void limitsRemarks();
    void membersOwnActionsWhereverTheyAre_data();
    void membersOwnActionsWhereverTheyAre();
    void membersWhoAreAwayAreNoVoters();
};

namespace {

Line lex(const QString &text)
{
    return lexLine(text, test::dialect());
}

} // namespace

void TestLexLine::tellsKinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LineKind>("kind");
    QTest::addColumn<QString>("body");
    const auto row = [](const QString &text, LineKind kind, const QString &body) {
        QTest::newRow(qPrintable(text)) << text << kind << body;
    };
    row(u""_s, LineKind::Blank, u""_s);
    row(u"  \t "_s, LineKind::Blank, u""_s);
    row(u"The rail is sound."_s, LineKind::Paragraph, u"The rail is sound."_s);
    row(u"  indented"_s, LineKind::Paragraph, u"indented"_s);
    row(u"- point"_s, LineKind::ListItem, u"point"_s);
    row(u"-point"_s, LineKind::Paragraph, u"-point"_s);
    row(u"## Works (AMBER)"_s, LineKind::Section, u"Works"_s);
    row(u"##Works"_s, LineKind::Paragraph, u"##Works"_s);
    row(u"@presenter: Ada Lovell (AL)"_s, LineKind::Data, u"@presenter: Ada Lovell (AL)"_s);
    row(u"@Presenter: x"_s, LineKind::Paragraph, u"@Presenter: x"_s);
    row(u"// mine"_s, LineKind::OwnNote, u"mine"_s);
    row(u"- // mine too (RED"_s, LineKind::OwnNote, u"mine too (RED"_s);
    row(u"／／ mine as well"_s, LineKind::OwnNote, u"mine as well"_s);
    row(u"/／ and mine"_s, LineKind::OwnNote, u"and mine"_s);
    row(u"https://example.org"_s, LineKind::Paragraph, u"https://example.org"_s);
    row(u"ACTION: AL to paint"_s, LineKind::Action, u"AL to paint"_s);
    row(u"- ACTION: AL to paint"_s, LineKind::Action, u"AL to paint"_s);
    row(u"Action: AL to paint"_s, LineKind::Paragraph, u"Action: AL to paint"_s);
    row(u"ACTIONS: none"_s, LineKind::Paragraph, u"ACTIONS: none"_s);
    row(u"ACTION was taken"_s, LineKind::Paragraph, u"ACTION was taken"_s);
    row(u"\\ACTION: AL to paint"_s, LineKind::Paragraph, u"ACTION: AL to paint"_s);
    row(u"\\UPDATE the book: it is old"_s, LineKind::Paragraph, u"UPDATE the book: it is old"_s);
    row(u"\\UPDATE BC1/02: it is old"_s, LineKind::Paragraph, u"UPDATE BC1/02: it is old"_s);
    row(u"\\- not a point"_s, LineKind::Paragraph, u"- not a point"_s);
    row(u"\\a) not a point"_s, LineKind::Paragraph, u"a) not a point"_s);
    row(u"\\# not a heading"_s, LineKind::Paragraph, u"# not a heading"_s);
    row(u"\\## not a section"_s, LineKind::Paragraph, u"## not a section"_s);
    row(u"\\// printed"_s, LineKind::Paragraph, u"// printed"_s);
    row(u"\\@key: printed"_s, LineKind::Paragraph, u"@key: printed"_s);
    row(u"\\NOTED"_s, LineKind::Paragraph, u"\\NOTED"_s);
    row(u"UPDATE BC 11/01: done"_s, LineKind::Update, u"done"_s);
    row(u"UPDATE: done"_s, LineKind::Paragraph, u"UPDATE: done"_s);
    row(u"VOTE: 3 for"_s, LineKind::Vote, u"3 for"_s);
    row(u"VOTE early"_s, LineKind::Paragraph, u"VOTE early"_s);
    row(u"MOVED: AL, seconded BO"_s, LineKind::Moved, u"AL, seconded BO"_s);
    row(u"JOINED 10:45: BO"_s, LineKind::Joined, u"BO"_s);
    row(u"JOINED: BO"_s, LineKind::Joined, u"BO"_s);
    row(u"JOINED hands"_s, LineKind::Paragraph, u"JOINED hands"_s);
    row(u"LEFT 11:20: BO and CD"_s, LineKind::Left, u"BO and CD"_s);
    row(u"PRESIDING: BO"_s, LineKind::Presiding, u"BO"_s);
    row(u"RECUSED: BO"_s, LineKind::Recused, u"BO"_s);
    row(u"INTEREST: AL owns a boat."_s, LineKind::Interest, u"owns a boat."_s);
    row(u"INTEREST: none"_s, LineKind::Interest, u""_s);
    row(u"ADJOURNED 12:00"_s, LineKind::Adjourned, u""_s);
    row(u"ADJOURNED for lunch"_s, LineKind::Paragraph, u"ADJOURNED for lunch"_s);
    row(u"RESUMED 2024-05-15 09:00"_s, LineKind::Resumed, u""_s);
    row(u"NOTE 2024-05-20: it fell."_s, LineKind::PostMeetingNote, u"it fell."_s);
    row(u"NOTE that it fell"_s, LineKind::Paragraph, u"NOTE that it fell"_s);
}

void TestLexLine::tellsKinds()
{
    QFETCH(QString, text);
    QFETCH(LineKind, kind);
    QFETCH(QString, body);
    const Line line = lex(text);
    QCOMPARE(line.kind, kind);
    QCOMPARE(line.body, body);
    QCOMPARE(line.text, text);
}

void TestLexLine::readsListMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("depth");
    const auto row = [](const QString &text, const QString &label, int depth) { QTest::newRow(qPrintable(text)) << text << label << depth; };
    row(u"- x"_s, u"-"_s, 0);
    row(u"  - x"_s, u"-"_s, 1);
    row(u"\t- x"_s, u"-"_s, 1);
    row(u"a) x"_s, u"a)"_s, 0);
    row(u"    12) x"_s, u"12)"_s, 2);
    row(u"viii) x"_s, u"viii)"_s, 0);
    row(u"            - x"_s, u"-"_s, 6);
    row(u"                - x"_s, u"-"_s, 6);
    row(u"word) x"_s, u""_s, 0);
    row(u"a)x"_s, u""_s, 0);
    row(u"a)"_s, u"a)"_s, 0);
}

void TestLexLine::readsListMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    QFETCH(int, depth);
    QCOMPARE(lex(text).label, label);
    QCOMPARE(lex(text).depth, depth);
}

void TestLexLine::readsActions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("owners");
    QTest::addColumn<QDate>("due");
    const auto row = [](const QString &text, const QString &number, const QStringList &owners, QDate due = {}) {
        QTest::newRow(qPrintable(text)) << text << number << owners << due;
    };
    row(u"ACTION: AL to paint the rail"_s, u""_s, {u"AL"_s});
    row(u"ACTION BC 12/03: AL to paint the rail"_s, u"BC 12/03"_s, {u"AL"_s});
    row(u"ACTION: AL, BO and Harbour Office to meet"_s, u""_s, {u"AL"_s, u"BO"_s, u"Harbour Office"_s});
    row(u"ACTION: AL to meet BO by 2024-06-01."_s, u""_s, {u"AL"_s}, QDate(2024, 6, 1));
    row(u"ACTION: AL to meet BO by 1 June"_s, u""_s, {u"AL"_s}, QDate(2024, 6, 1));
    row(u"ACTION: AL to stand by the rail"_s, u""_s, {u"AL"_s});
    row(u"ACTION due 1 June {AL; Chair (AL)}: the rail to be painted"_s, u""_s, {u"AL"_s, u"Chair (AL)"_s}, QDate(2024, 6, 1));
    row(u"ACTION BC 12/03 due 2024-06-01: AL to paint by 2024-07-01"_s, u"BC 12/03"_s, {u"AL"_s}, QDate(2024, 6, 1));
    row(u"ACTION {AL; BO} due 2024-06-01: the rail to be painted"_s, u""_s, {u"AL"_s, u"BO"_s}, QDate(2024, 6, 1));
    row(u"ACTION BC 12/03 {AL} due 1 June: the rail to be painted"_s, u"BC 12/03"_s, {u"AL"_s}, QDate(2024, 6, 1));
    row(u"ACTION: AL to paint by 1 June (RED)"_s, u""_s, {u"AL"_s}, QDate(2024, 6, 1));
    row(u"ACTION: repaint"_s, u""_s, {});
}

void TestLexLine::readsActions()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(QStringList, owners);
    QFETCH(QDate, due);
    const Line line = lex(text);
    QCOMPARE(line.kind, LineKind::Action);
    QCOMPARE(std::get<ActionWords>(line.words), (ActionWords{number, owners, due}));
}

void TestLexLine::readsUpdates()
{
    const auto words = [](const QString &text) { return std::get<UpdateWords>(lex(text).words); };
    QCOMPARE(words(u"UPDATE BC 11/01: x"_s), (UpdateWords{u"BC 11/01"_s, {}, {}, {}}));
    QCOMPARE(words(u"UPDATE BC 11/01 CLOSED: x"_s), (UpdateWords{u"BC 11/01"_s, ActionStatus::Closed, {}, {}}));
    QCOMPARE(words(u"UPDATE BC 11/01 ON TARGET due 1 June {BO; CD}: x"_s),
             (UpdateWords{u"BC 11/01"_s, ActionStatus::OnTarget, {u"BO"_s, u"CD"_s}, QDate(2024, 6, 1)}));
    QCOMPARE(words(u"UPDATE BC 11/01 CLOSED:"_s), (UpdateWords{u"BC 11/01"_s, {}, {}, {}}));
    QCOMPARE(words(u"UPDATE BC 11/01 CLOSED: {…}"_s).status, std::nullopt);
    QCOMPARE(words(u"UPDATE BC 11/01 CLOSED: ✓"_s).status, ActionStatus::Closed);
    QCOMPARE(words(u"UPDATE BC 11/01 CLOSED: see {Paper}"_s).status, ActionStatus::Closed);
    QCOMPARE(words(u"UPDATE BC 11/01 WITHDRAWN {CD}: (RED)"_s), (UpdateWords{u"BC 11/01"_s, {}, {u"CD"_s}, {}}));
    QCOMPARE(words(u"UPDATE BC 11/01 CLOSED {BO} due 1 June: x"_s),
             (UpdateWords{u"BC 11/01"_s, ActionStatus::Closed, {u"BO"_s}, QDate(2024, 6, 1)}));
    QCOMPARE(words(u"UPDATE BC 11/01 DONE: x"_s).number, u"BC 11/01"_s);
}

void TestLexLine::readsVotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shares");
    const auto row = [](const QString &text, const QString &shares) { QTest::newRow(qPrintable(text)) << text << shares; };
    row(u"VOTE: 8 for, 1 against, 1 abstention"_s, u"8 for;1 against;1 abstention"_s);
    row(u"VOTE: 8 for, 0 against, 2 abstentions."_s, u"8 for;0 against;2 abstention"_s);
    row(u"VOTE: for AL BO; against CD; abstained EH"_s, u"2 for AL BO;1 against CD;1 abstention EH"_s);
    row(u"VOTE: 1 for, 1 against, casting AL"_s, u"1 for;1 against;1 casting AL"_s);
    row(u"VOTE: for AL, BO; against CD"_s, u"2 for AL BO;1 against CD"_s);
    row(u"VOTE: for AL and BO; against CD"_s, u"2 for AL BO;1 against CD"_s);
    row(u"VOTE: for AL, BO, and CD; against Eve Hale (EH)"_s, u"3 for AL BO CD;1 against EH"_s);
    row(u"VOTE: for AL BO and CD; against Eve Hale"_s, u"3 for AL BO CD;1 against Eve Hale"_s);
    row(u"VOTE: 4 for, 4 against; casting AL"_s, u"4 for;4 against;1 casting AL"_s);
    row(u"VOTE: 4 for; 4 against, casting AL"_s, u"4 for;4 against;1 casting AL"_s);
    row(u"VOTE: for AL, BO; against CD; casting AL"_s, u"2 for AL BO;1 against CD;1 casting AL"_s);
    row(u"VOTE: 4 for, 4 against, 1 casting"_s, u""_s);
    row(u"VOTE: 4 for, 4 against; casting"_s, u""_s);
    row(u"VOTE: unanimous"_s, u""_s);
    row(u"VOTE: 8 in favour"_s, u""_s);
}

void TestLexLine::readsVotes()
{
    QFETCH(QString, text);
    QFETCH(QString, shares);
    const Line line = lex(text);
    QCOMPARE(line.kind, LineKind::Vote);
    QStringList read;
    if (const auto *words = std::get_if<VoteWords>(&line.words)) {
        for (const VoteShare &share : words->shares)
            read << (QStringList{QString::number(share.count), share.side} + share.voters).join(u' ');
    } else {
        QCOMPARE(line.diagnostics.value(0).code, DiagnosticCode::VoteUnread);
    }
    QCOMPARE(read.join(u';'), shares);
}

void TestLexLine::readsPeople()
{
    const auto words = [](const QString &text) { return std::get<PeopleWords>(lex(text).words); };
    QCOMPARE(words(u"LEFT 10:45: AL BO and CD"_s), (PeopleWords{{u"AL"_s, u"BO"_s, u"CD"_s}, QTime(10, 45)}));
    QCOMPARE(words(u"JOINED 10:45: BO, CD and Eve Hale (EH)"_s), (PeopleWords{{u"BO"_s, u"CD"_s, u"EH"_s}, QTime(10, 45)}));
    QCOMPARE(words(u"LEFT 12:51: AL MW BO CD"_s), (PeopleWords{{u"AL"_s, u"MW"_s, u"BO"_s, u"CD"_s}, QTime(12, 51)}));
    QCOMPARE(words(u"LEFT 12:51: MW AL, Zoe Zimmer"_s), (PeopleWords{{u"MW"_s, u"AL"_s, u"Zoe Zimmer"_s}, QTime(12, 51)}));
    QCOMPARE(words(u"LEFT 12:51: Mr AL"_s), (PeopleWords{{u"Mr AL"_s}, QTime(12, 51)}));
    QCOMPARE(words(u"LEFT 12:51: ZZ MW"_s), (PeopleWords{{u"ZZ MW"_s}, QTime(12, 51)})); // two of nobody may be a firm's name
    QCOMPARE(words(u"PRESIDING: BO."_s), (PeopleWords{{u"BO"_s}, {}}));
    QCOMPARE(words(u"MOVED: AL, seconded by BO"_s), (PeopleWords{{u"AL"_s, u"BO"_s}, {}}));
    QCOMPARE(words(u"INTEREST: AL: a boat"_s), (PeopleWords{{u"AL"_s}, {}}));
    QCOMPARE(words(u"INTEREST: None."_s), (PeopleWords{}));
}

void TestLexLine::readsMoments()
{
    const auto words = [](const QString &text) { return std::get<MomentWords>(lex(text).words); };
    QCOMPARE(words(u"ADJOURNED 12:00"_s), (MomentWords{{}, QTime(12, 0)}));
    QCOMPARE(words(u"RESUMED 15 May 09:00"_s), (MomentWords{QDate(2024, 5, 15), QTime(9, 0)}));
    QCOMPARE(words(u"NOTE 20 May: x"_s), (MomentWords{QDate(2024, 5, 20), {}}));
}

void TestLexLine::readsOutcomes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const QString &text, const QString &outcome) { QTest::newRow(qPrintable(text)) << text << outcome; };
    row(u"The BC AGREED it."_s, u"AGREED decides"_s);
    row(u"- The BC NOTED it."_s, u"NOTED records"_s);
    row(u"The BC NOTED it and AGREED more."_s, u"AGREED decides"_s);
    row(u"The BC CONSIDERED and NOTED it."_s, u"CONSIDERED records"_s);
    row(u"The BC \\NOTED it."_s, u""_s);
    row(u"The BC agreed it, DISAGREED_ or not."_s, u""_s);
    row(u"ACTION: AL to see it AGREED"_s, u""_s);
    row(u"// AGREED"_s, u""_s);
}

void TestLexLine::readsOutcomes()
{
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    const std::optional<Outcome> read = lex(text).outcome;
    QCOMPARE(read ? read->verb + (read->decides ? " decides"_L1 : " records"_L1) : QString(), outcome);
}

void TestLexLine::readsHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("normal");
    const auto row = [](const QString &text, const QString &title, int number, const QString &normal) {
        QTest::newRow(qPrintable(text)) << text << title << number << normal;
    };
    row(u"Works"_s, u"Works"_s, -1, u"Works"_s);
    row(u" 2.  Works ( AOB ) "_s, u"Works ( AOB )"_s, 2, u"2. Works ( AOB )"_s);
    row(u"2. Works (RED)"_s, u"Works"_s, 2, u"2. Works (RED)"_s);
    row(u"Works (**RED**, cleared WHITE)"_s, u"Works"_s, -1, u"Works (RED, cleared WHITE)"_s);
    row(u"2019 in review"_s, u"2019 in review"_s, -1, u"2019 in review"_s);
    row(u"2."_s, u""_s, 2, u"2."_s);
    row(u"Works (Red)"_s, u"Works (Red)"_s, -1, u"Works (Red)"_s);
    row(u"Works (stub)"_s, u"Works (stub)"_s, -1, u"Works (stub)"_s);
}

void TestLexLine::readsHeadings()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(int, number);
    QFETCH(QString, normal);
    const ItemHeading heading = lexHeading(text, test::dialect());
    QCOMPARE(heading.title, title);
    QCOMPARE(heading.number.value_or(-1), number);
    QCOMPARE(heading.text, normal);
    QCOMPARE(lexHeading(heading.text, test::dialect()), heading);
}

void TestLexLine::remarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DiagnosticCode>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const QString &text, DiagnosticCode code, const QString &place) {
        QTest::newRow(qPrintable(text)) << text << code << place;
    };
    row(u"ACTION SSC 81/01: AL to paint"_s, DiagnosticCode::ActionNumberForeign, u"SSC 81/01"_s);
    row(u"ACTION BC 11/01: AL to paint"_s, DiagnosticCode::ActionNumberForeign, u"BC 11/01"_s);
    row(u"ACTION: paint the rail"_s, DiagnosticCode::OwnerMissing, u"ACTION: paint the rail"_s);
    row(u"ACTION: ZZ to paint"_s, DiagnosticCode::OwnerUnknown, u"ACTION: ZZ to paint"_s);
    row(u"ACTION due someday: AL to paint"_s, DiagnosticCode::DateInvalid, u"someday"_s);
    row(u"ACTION: AL to paint by 30 November 2020"_s, DiagnosticCode::DueEarlier, u"ACTION: AL to paint by 30 November 2020"_s);
    row(u"UPDATE BC 11/01 due 2024-05-13: x"_s, DiagnosticCode::DueEarlier, u"UPDATE BC 11/01 due 2024-05-13: x"_s);
    row(u"UPDATE BC 11/01 DONE: x"_s, DiagnosticCode::StatusUnknown, u"DONE"_s);
    row(u"UPDATE BC 11/01 CLOSED:"_s, DiagnosticCode::ClosingWithoutText, u"UPDATE BC 11/01 CLOSED:"_s);
    row(u"UPDATE BC 11/01 CLOSED: {…}."_s, DiagnosticCode::ClosingWithoutText, u"UPDATE BC 11/01 CLOSED: {…}."_s);
    row(u"ACTION: AL to row by 2027-02-30"_s, DiagnosticCode::DateInvalid, u"2027-02-30"_s);
    row(u"ACTION: AL to row by 31 June."_s, DiagnosticCode::DateInvalid, u"31 June"_s);
    row(u"UPDATE eleven: x"_s, DiagnosticCode::KeywordIncomplete, u"UPDATE"_s);
    row(u"UPDATE BC1/02 CLOSED: x (GREEN)"_s, DiagnosticCode::UpdateNumberUnread, u"BC1/02"_s);
    row(u"UPDATE 1/02: x"_s, DiagnosticCode::UpdateNumberUnread, u"1/02"_s);
    row(u"- UPDATE bc CLOSED: x"_s, DiagnosticCode::UpdateNumberUnread, u"bc"_s);
    row(u"UPDATE crane CLOSED: x"_s, DiagnosticCode::UpdateNumberUnread, u"crane"_s);
    row(u"ACTION: AL to paint (stub)"_s, DiagnosticCode::StubOfAction, u"(stub)"_s);
    row(u"- UPDATE BC 11/01 CLOSED: painted. (stub)"_s, DiagnosticCode::StubOfAction, u"(stub)"_s);
    row(u"See [the plan](docs/plan.pdf)."_s, DiagnosticCode::AddressDropped, u"docs/plan.pdf"_s);
    row(u"- [it](file:///x) (GREEN)"_s, DiagnosticCode::AddressDropped, u"file:///x"_s);
    row(u"ACTION: AL to press [here](javascript:go())"_s, DiagnosticCode::AddressDropped, u"javascript:go()"_s);
    row(u"## [Plan](plan.pdf)"_s, DiagnosticCode::AddressDropped, u"plan.pdf"_s);
    row(u"JOINED 25:00: BO"_s, DiagnosticCode::TimeInvalid, u"25:00"_s);
    row(u"- JOINED 10:00: ZZ"_s, DiagnosticCode::PersonUnknown, u"ZZ"_s);
    row(u"LEFT 12:51: AL ZZ BO CD"_s, DiagnosticCode::PersonUnknown, u"ZZ"_s);
    row(u"                - x"_s, DiagnosticCode::NestedTooDeep, u"-"_s);
    row(u"## Works (stub)"_s, DiagnosticCode::StubInHeading, u"(stub)"_s);
    row(u"JOINED 10:45 BO"_s, DiagnosticCode::ColonMissing, u"JOINED 10:45"_s);
    row(u"JOINED 10:45 ZZ"_s, DiagnosticCode::KeywordIncomplete, u"JOINED"_s);
    row(u"ACTION BO to go"_s, DiagnosticCode::ColonMissing, u"ACTION"_s);
    row(u"ACTION Ben to go"_s, DiagnosticCode::ColonMissing, u"ACTION"_s);
    row(u"- ACTION due 9 August AL, BO to go"_s, DiagnosticCode::ColonMissing, u"ACTION due 9 August"_s);
    row(u"VOTE 5 for"_s, DiagnosticCode::ColonMissing, u"VOTE"_s);
    row(u"VOTE for AL; against BO (RED)"_s, DiagnosticCode::ColonMissing, u"VOTE"_s);
    row(u"LEFT BO"_s, DiagnosticCode::ColonMissing, u"LEFT"_s);
    row(u"LEFT AL and BO"_s, DiagnosticCode::ColonMissing, u"LEFT"_s);
    row(u"RECUSED BO"_s, DiagnosticCode::ColonMissing, u"RECUSED"_s);
    row(u"PRESIDING AL"_s, DiagnosticCode::ColonMissing, u"PRESIDING"_s);
    row(u"MOVED AL, seconded BO"_s, DiagnosticCode::ColonMissing, u"MOVED"_s);
    row(u"INTEREST AL owns the crane"_s, DiagnosticCode::ColonMissing, u"INTEREST"_s);
    row(u"NOTE 2024-06-01 It fell."_s, DiagnosticCode::ColonMissing, u"NOTE 2024-06-01"_s);
    row(u"UPDATE BC 11/01 done"_s, DiagnosticCode::ColonMissing, u"UPDATE BC 11/01"_s);
    row(u"UPDATE BC 11/01 ON TARGET due 9 August done"_s, DiagnosticCode::ColonMissing, u"UPDATE BC 11/01 ON TARGET due 9 August"_s);
    row(u"UPDATE 15/"_s, DiagnosticCode::KeywordIncomplete, u"UPDATE"_s);
    row(u"UPDATE"_s, DiagnosticCode::KeywordIncomplete, u"UPDATE"_s);
    row(u"- ACTION"_s, DiagnosticCode::KeywordIncomplete, u"ACTION"_s);
    row(u"VOTE (AMBER)"_s, DiagnosticCode::KeywordIncomplete, u"VOTE"_s);
    row(u"@minutes: 15JOINED"_s, DiagnosticCode::DataInvalid, u"15JOINED"_s);
    row(u"VOTE: for AL; against ZZ"_s, DiagnosticCode::PersonUnknown, u"VOTE: for AL; against ZZ"_s);
    row(u"UPDATE BC 11/01 and BC 11/02 CLOSED: x"_s, DiagnosticCode::UpdateOfSeveral, u"and BC 11/02"_s);
    row(u"update BC 11/01: x"_s, DiagnosticCode::KeywordSmall, u"update"_s);
    row(u"- Action: AL to paint"_s, DiagnosticCode::KeywordSmall, u"Action"_s);
    row(u"### Works"_s, DiagnosticCode::HeadingInexact, u"### Works"_s);
    row(u" # Works"_s, DiagnosticCode::HeadingInexact, u" # Works"_s);
    row(u"#4. Works"_s, DiagnosticCode::HeadingInexact, u"#4. Works"_s);
    row(u"##\u00a0Works"_s, DiagnosticCode::HeadingInexact, u"##\u00a0Works"_s);
    row(u"＃ Works"_s, DiagnosticCode::HeadingInexact, u"＃ Works"_s);
    row(u"⟨U+200B⟩# Works"_s, DiagnosticCode::HeadingInexact, u"⟨U+200B⟩# Works"_s);
}

void TestLexLine::remarks()
{
    QFETCH(QString, text);
    QFETCH(DiagnosticCode, code);
    QFETCH(QString, place);
    const Line line = lex(text);
    QCOMPARE(line.diagnostics.size(), 1);
    QCOMPARE(line.diagnostics[0].code, code);
    QCOMPARE(text.mid(line.diagnostics[0].column - 1, line.diagnostics[0].length).trimmed(), place.trimmed());
}

/// Capitals at a line's start are not always a keyword, and a backslash says so.
void TestLexLine::leavesProseInPeace_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"ACTION was taken by the Harbour Office to paint.", "ACTION on the rail is due.", "LEFT BANK works went on.", "\\LEFT",
          "NOTE that the rail rusts.", "VOTE was not taken.", "VOTE 5 was lost.", "MOVED to the next item.", "INTEREST rates rose.",
          "UPDATE on the works", "UPDATE 2024 was read.", "PRESIDING over this was hard.", "RESUMED after lunch", "@minutes: 15",
          "@minutes:", "@presenter: 15JOINED", "\\LEFT BO", "\\ACTION BO to go", "\\UPDATE 15/"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLexLine::leavesProseInPeace()
{
    QFETCH(const QString, text);
    const Line line = lex(text);
    QVERIFY(line.diagnostics.isEmpty());
    QVERIFY(!line.body.startsWith(u'\\'));
}

/// Doubt counts upward: it is never cleared, and prints as it was typed.
void TestLexLine::updatesOfNobodyKnowsWhatAreDoubtful()
{
    for (const QString &text : {u"UPDATE BC1/02 CLOSED: the supplier admitted it. (GREEN)"_s, u"UPDATE 1/02: it. (RED, cleared)"_s,
                                u"UPDATE: it."_s, u"UPDATE BC-1/02 {AL}: it. (stub)"_s}) {
        const Line line = lex(text);
        QCOMPARE(line.kind, LineKind::Paragraph);
        QVERIFY2(line.tag == Tag{.doubtful = true}, qPrintable(text));
        QCOMPARE(line.body, text);
        QCOMPARE(line.diagnostics.value(0).code, DiagnosticCode::UpdateNumberUnread);
    }
    const auto proposed = [](const QString &text) { return lex(text).diagnostics.value(0).details.value(1); };
    QCOMPARE(proposed(u"UPDATE BC1/02 CLOSED: x"_s), u"BC 1/02"_s);
    QCOMPARE(proposed(u"UPDATE 1/2: x"_s), u"BC 1/02"_s);
    QCOMPARE(proposed(u"UPDATE 3: x"_s), u"BC 12/03"_s);
    QVERIFY(!lex(u"UPDATE the book: it is old"_s).tag.doubtful);
}

/// It would be gone from the edition in which nothing is withheld.
void TestLexLine::actionsAreNoStubs()
{
    const Line action = lex(u"ACTION BC 12/01: AL to paint. (stub)"_s);
    QCOMPARE(action.kind, LineKind::Action);
    QVERIFY(action.tag == Tag{.doubtful = true});
    QCOMPARE(action.body, u"AL to paint. (stub)"_s);
    QCOMPARE(std::get<ActionWords>(action.words).number, u"BC 12/01"_s);
    const Line update = lex(u"UPDATE BC 11/01 and BC 11/02: painted (stub)"_s);
    QCOMPARE(update.kind, LineKind::Update);
    QVERIFY(update.tag == Tag{.doubtful = true});
    QVERIFY(lex(u"ACTION is in the confidential minutes. (stub)"_s).tag.stub);
}

void TestLexLine::namesStatuses()
{
    QCOMPARE(statusText(ActionStatus::OnTarget), u"ON TARGET"_s);
    QCOMPARE(statusText(ActionStatus::Withdrawn), u"WITHDRAWN"_s);
}

void TestLexLine::limitsRemarks()
{
    QVERIFY(lex("JOINED 10:00: "_L1 + u"ZZ, "_s.repeated(1000)).diagnostics.size() <= 20);
}

namespace {

/// The meeting is on 14 May 2024.
Dialect withMembers()
{
    Seating seating;
    seating.people = {{u"Bob Brown"_s, u"BB"_s, {}, {}}, {u"Gus Gray"_s, u"GG"_s, {}, {}}, {u"Pia Post"_s, u"PP"_s, u"Divers"_s, {}}};
    seating.seats = {{u"Network"_s, true, u"Bob Brown"_s, {u"Hal Hunt"_s}, {}, {}},
                     {u"Network"_s, true, u"Gus Gray"_s, {}, QDate(2020, 1, 1), QDate(2024, 5, 13)},
                     {u"Quay"_s, true, u"Ira Inn"_s, {}, {}, QDate(2024, 5, 14)}};
    Body body = test::body();
    body.members = membersOf(seating);
    const Meeting meeting = test::record(test::fileWith(u"# 1. A"_s)).meeting;
    return dialectOf(body, meeting.header, meeting.people);
}

} // namespace

void TestLexLine::membersOwnActionsWhereverTheyAre_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QStringList>("said");
    const QString unknown = u"\"%1\" is known neither"_s;
    for (const char *known :
         {"Bob Brown", "bob brown", "BB", "Bob Brown (BB)", "Network", "Hal Hunt", "Pia Post", "Divers", "Quay", "Ira Inn", "AL"})
        QTest::newRow(known) << QString::fromLatin1(known) << QStringList();
    QTest::newRow("left") << u"Gus Gray"_s << QStringList{u"Gus Gray had left the committee"_s};
    QTest::newRow("left, by initials") << u"GG"_s << QStringList{u"GG had left the committee"_s};
    QTest::newRow("one of two") << u"BB, ZZ"_s << QStringList{unknown.arg(u"ZZ"_s)};
    QTest::newRow("nobody's") << u"Zed Zoo"_s << QStringList{unknown.arg(u"Zed Zoo"_s)};
}

void TestLexLine::membersOwnActionsWhereverTheyAre()
{
    QFETCH(QString, owner);
    QFETCH(QStringList, said);
    const Dialect dialect = withMembers();
    for (const QString &line : {u"ACTION: %1 to paint"_s.arg(owner), u"ACTION {%1}: paint"_s.arg(QString(owner).replace(u',', u';')),
                                u"UPDATE BC 11/01 {%1}: painted"_s.arg(QString(owner).replace(u',', u';'))}) {
        QStringList found;
        for (const Diagnostic &remark : lexLine(line, dialect).diagnostics)
            found << sentence(remark);
        QCOMPARE(found.size(), said.size());
        for (qsizetype i = 0; i < said.size(); ++i)
            QVERIFY2(found[i].startsWith(said[i]), qPrintable(found[i]));
    }
}

/// Of what somebody does in the room they have to be there, and whether a bracket is a tag they leave as it is.
void TestLexLine::membersWhoAreAwayAreNoVoters()
{
    const Dialect dialect = withMembers();
    QCOMPARE(lexLine(u"JOINED 10:45: Bob Brown"_s, dialect).diagnostics.value(0).code, DiagnosticCode::PersonUnknown);
    QCOMPARE(lexLine(u"VOTE: for BB"_s, dialect).diagnostics.value(0).code, DiagnosticCode::PersonUnknown);
    QCOMPARE(dialect.knownWords, dialectOf(test::body(), {}, test::record(test::fileWith({})).meeting.people).knownWords);
}

QTEST_APPLESS_MAIN(TestLexLine)
#include "tst_lexline.moc"
