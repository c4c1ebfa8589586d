#include "models/minutes/compose.h"
#include "models/minutes/composeagenda.h"
#include "models/minutes/composeattendance.h"
#include "models/minutes/registertable.h"
#include "models/minutes/trace.h"
#include "tests/meetings/generatedmeeting.h"
#include "tests/meetings/registers.h"
#include "tests/minutes/shown.h"

#include <QTest>

using namespace minutebook;

/// Two records that differ only in what an edition withholds give equal documents, and what is withheld is in none.
class TestNonInterference : public QObject
{
    Q_OBJECT

private slots:
    void documentsAreEqual();
    void agendasAreEqual();
    void agendasTellWhatIsShown();
    void attendanceRecordsAreEqual();
    void registersAreEqual();
    void theGeneratorChangesSecrets();
    void topEditionHoldsEverything();
    void higherEditionsHoldMore();
    void everyBlockIsTraced();
};

namespace {

const NoteLine *longestWithheld(const MeetingRecord &record, Rank ceiling)
{
    const NoteLine *longest = nullptr;
    for (const Item &item : record.meeting.items) {
        for (const NoteLine &line : item.lines) {
            const bool says = line.kind == LineKind::Paragraph || line.kind == LineKind::ListItem || line.kind == LineKind::Action;
            if (says && !line.standing.stub && !visible(line.standing.rank, line.standing.clearing, ceiling))
                longest = &line;
        }
    }
    return longest;
}

MeetingRecord withSeats(MeetingRecord record)
{
    record.seating.people = {{QStringLiteral("Ada Lovell"), QStringLiteral("AL"), {}, {}},
                             {QStringLiteral("Ben Okoro"), QStringLiteral("BO"), {}, {}}};
    record.seating.seats = {{{}, true, QStringLiteral("Ada Lovell"), {}, {}, {}}, {{}, true, QStringLiteral("Ben Okoro"), {}, {}, {}}};
    record.seating.quorum.seats = 2;
    return record;
}

/// What the register of parties says, which no edition but the top one may let through.
MeetingRecord withParties(MeetingRecord record, const QString &realName, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        record.body.parties.append({QStringLiteral("Other User"), QString(i + 1, u'A'), realName});
    return record;
}

/// The generator leaves movements as they are: here those that are withheld are gone.
MeetingRecord withoutSecretMovements(MeetingRecord record, Edition edition)
{
    for (Item &item : record.meeting.items) {
        item.lines.removeIf([&](const NoteLine &line) {
            const bool moves = line.kind == LineKind::Joined || line.kind == LineKind::Left || line.kind == LineKind::Recused;
            return moves && !visible(line.standing.rank, line.standing.clearing, edition.ceiling);
        });
    }
    return record;
}

} // namespace

void TestNonInterference::documentsAreEqual()
{
    QVERIFY(rc::check("what is withheld does not tell", [](const test::GeneratedMeeting &meeting) {
        const Rank ceiling{test::below(3)};
        const test::GeneratedMeeting other = test::withOtherSecrets(meeting, ceiling);
        const MeetingRecord ours = withParties(meeting.record(), QStringLiteral("Acorn Power"), 1);
        const MeetingRecord theirs = withParties(other.record(), QStringLiteral("Brightwater Holdings"), 3);
        const QString one = test::shown(compose(ours, Edition{ceiling}));
        const QString two = test::shown(compose(theirs, Edition{ceiling}));
        RC_LOG(other.text().toStdString());
        RC_LOG((one + QStringLiteral("-----\n") + two).toStdString());
        RC_ASSERT((one == two));
        RC_ASSERT((compose(ours, Edition{ceiling}) == compose(theirs, Edition{ceiling})));
    }));
}

void TestNonInterference::agendasAreEqual()
{
    int changed = 0;
    QVERIFY(rc::check("what is withheld does not tell in agendas", [&changed](const test::GeneratedMeeting &meeting) {
        const Edition edition{Rank{test::below(3)}};
        const test::GeneratedMeeting other = test::withOtherAgendaSecrets(meeting, edition.ceiling);
        const QString one = test::shown(composeAgenda(meeting.record(), edition));
        const QString two = test::shown(composeAgenda(other.record(), edition));
        RC_LOG((meeting.text() + QStringLiteral("-----\n") + other.text()).toStdString());
        RC_LOG((one + QStringLiteral("-----\n") + two).toStdString());
        RC_ASSERT((one == two));
        RC_ASSERT((composeAgenda(meeting.record(), edition) == composeAgenda(other.record(), edition)));
        const Edition top = topEdition(meeting.record().body.scheme);
        changed += composeAgenda(meeting.record(), top) == composeAgenda(other.record(), top) ? 0 : 1;
    }));
    QVERIFY(changed > 10); // else the test could not fail
}

/// The rules about presenters, times and papers let through what they are to let through.
void TestNonInterference::agendasTellWhatIsShown()
{
    QVERIFY(rc::check("the top agenda withholds nothing", [](const test::GeneratedMeeting &meeting) {
        const MeetingRecord record = meeting.record();
        const QString text = test::shown(composeAgenda(record, topEdition(record.body.scheme)));
        for (const test::GeneratedItem &item : meeting.items) {
            for (const test::GeneratedLine &line : item.lines) {
                const bool prints = line.head.startsWith(u'@') && line.head != QLatin1StringView("@minutes: ");
                RC_ASSERT((text.contains(line.words) == prints || line.words.size() < 12));
            }
            for (const Paper &paper : item.papers)
                RC_ASSERT(text.contains(paper.title));
        }
    }));
}

void TestNonInterference::attendanceRecordsAreEqual()
{
    int changed = 0;
    QVERIFY(rc::check("what is withheld does not tell in attendance records", [&changed](const test::GeneratedMeeting &meeting) {
        const Edition edition{Rank{test::below(3)}};
        const MeetingRecord record = withSeats(meeting.record());
        const MeetingRecord other = withoutSecretMovements(withSeats(test::withOtherSecrets(meeting, edition.ceiling).record()), edition);
        RC_LOG(meeting.text().toStdString());
        RC_ASSERT((composeAttendance(record, edition) == composeAttendance(other, edition)));
        const Edition top = topEdition(record.body.scheme);
        changed += composeAttendance(record, top) == composeAttendance(other, top) ? 0 : 1;
    }));
    QVERIFY(changed > 3); // else the test could not fail
}

void TestNonInterference::registersAreEqual()
{
    int changed = 0;
    QVERIFY(rc::check("what is withheld does not tell in registers", [&changed](const test::GeneratedMeeting &meeting) {
        const Edition edition{Rank{test::below(3)}};
        const RegisterRecord one = test::registersOf(meeting.record());
        const RegisterRecord two = test::registersOf(test::withOtherSecrets(meeting, edition.ceiling).record());
        const Edition top = topEdition(one.body.scheme);
        RC_LOG(meeting.text().toStdString());
        for (const RegisterKind kind : {RegisterKind::Actions, RegisterKind::Decisions}) {
            RC_ASSERT((composeRegister(kind, one, edition) == composeRegister(kind, two, edition)));
            RC_ASSERT((registerTable(kind, one, edition) == registerTable(kind, two, edition)));
            changed += composeRegister(kind, one, top) == composeRegister(kind, two, top) ? 0 : 1;
        }
    }));
    QVERIFY(changed > 10);
}

/// Else the test above could not fail.
void TestNonInterference::theGeneratorChangesSecrets()
{
    int changed = 0;
    QVERIFY(rc::check("secrets differ where there are any", [&changed](const test::GeneratedMeeting &meeting) {
        const test::GeneratedMeeting other = test::withOtherSecrets(meeting, Rank{1});
        const bool hasSecret = longestWithheld(meeting.record(), Rank{1}) != nullptr;
        RC_ASSERT((!hasSecret || other.text() != meeting.text()));
        changed += hasSecret ? 1 : 0;
    }));
    QVERIFY(changed > 10);
}

void TestNonInterference::topEditionHoldsEverything()
{
    QVERIFY(rc::check("the top edition withholds nothing", [](const test::GeneratedMeeting &meeting) {
        const MeetingRecord record = meeting.record();
        const QString text = test::shown(compose(record, topEdition(record.body.scheme)));
        for (const test::GeneratedItem &item : meeting.items) {
            for (const test::GeneratedLine &line : item.lines) {
                const bool prints = !line.head.startsWith(u'@') && !line.head.startsWith(QLatin1StringView("//"))
                    && !line.words.contains(u'*') && !line.words.contains(u'[') && !line.tag.contains(QLatin1StringView("stub"));
                RC_ASSERT((!prints || text.contains(line.words)));
            }
        }
    }));
}

void TestNonInterference::higherEditionsHoldMore()
{
    QVERIFY(rc::check("what is withheld is in no lower edition", [](const test::GeneratedMeeting &meeting) {
        const MeetingRecord record = meeting.record();
        for (int ceiling = 0; ceiling < 3; ++ceiling) {
            const NoteLine *secret = longestWithheld(record, Rank{ceiling});
            const QString text = test::shown(compose(record, Edition{Rank{ceiling}}));
            RC_ASSERT((!secret || !text.contains(secret->body)));
        }
    }));
}

/// Beside each block stands where it comes from, and that line is shown.
void TestNonInterference::everyBlockIsTraced()
{
    QVERIFY(rc::check("sources are those of the blocks", [](const test::GeneratedMeeting &meeting) {
        const MeetingRecord record = meeting.record();
        const Edition edition{Rank{test::below(4)}};
        for (const DocumentKind kind : {DocumentKind::Minutes, DocumentKind::Agenda}) {
            const QList<Block> blocks = composeKind(kind, record, edition).blocks;
            const QList<BlockSource> sources = trace(kind, record, edition);
            RC_ASSERT(sources.size() == blocks.size());
            for (qsizetype i = 0; i < blocks.size(); ++i) {
                const auto *table = std::get_if<TableBlock>(&blocks[i]);
                const bool people = table && table->kind == TableKind::People; // the distribution's among them
                RC_ASSERT(sources[i].rows.size() == (table && !people ? table->rows.size() : 0));
                if (sources[i].line.line < 0)
                    continue;
                const NoteLine &line = record.meeting.items[sources[i].line.item].lines[sources[i].line.line];
                RC_ASSERT((line.standing.stub || visible(line.standing.rank, line.standing.clearing, edition.ceiling)
                           || std::holds_alternative<ParagraphBlock>(blocks[i]))); // which may be a generated stub
            }
        }
    }));
}

QTEST_APPLESS_MAIN(TestNonInterference)
#include "tst_noninterference.moc"
