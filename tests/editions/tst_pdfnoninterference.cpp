#include "models/minutes/compose.h"
#include "models/minutes/composeagenda.h"
#include "models/minutes/composeattendance.h"
#include "models/minutes/composeregister.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "tests/meetings/generatedmeeting.h"
#include "tests/meetings/registers.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QTest>

using namespace minutebook;

/// Two records that differ only in what an edition withholds give byte-identical files: spacing, page breaks, font subsets,
/// object numbers and metadata included.
class TestPdfNonInterference : public QObject
{
    Q_OBJECT

private slots:
    void filesAreIdentical();
    void agendasAreIdentical();
    void attendanceRecordsAndRegistersAreIdentical();
    void filesTellWhatIsShown();
};

namespace {

QByteArray pdfOf(const MinutesDocument &document)
{
    const Result<Pages> pages = typeset(document);
    return pages ? writePdf(*pages).value_or(QByteArray()) : QByteArray();
}

QByteArray pdfOf(const MeetingRecord &record, Edition edition)
{
    return pdfOf(compose(record, edition));
}

} // namespace

void TestPdfNonInterference::filesAreIdentical()
{
    QVERIFY(rc::check("what is withheld changes no byte", [](const test::GeneratedMeeting &meeting) {
        const Edition edition{Rank{test::below(3)}};
        MeetingRecord other = test::withOtherSecrets(meeting, edition.ceiling).record();
        MeetingRecord record = meeting.record();
        record.body.parties = {{QStringLiteral("Other User"), QStringLiteral("A"), QStringLiteral("Acorn Power")}};
        other.body.parties = {{QStringLiteral("Other User"), QStringLiteral("A"), QStringLiteral("Brightwater Holdings")}};
        const QByteArray one = pdfOf(record, edition);
        RC_ASSERT(!one.isEmpty());
        RC_ASSERT((one == pdfOf(other, edition)));
    }));
}

void TestPdfNonInterference::agendasAreIdentical()
{
    QVERIFY(rc::check("what is withheld changes no byte of an agenda", [](const test::GeneratedMeeting &meeting) {
        const Edition edition{Rank{test::below(3)}};
        const test::GeneratedMeeting other = test::withOtherAgendaSecrets(meeting, edition.ceiling);
        const QByteArray one = pdfOf(composeAgenda(meeting.record(), edition));
        RC_ASSERT(!one.isEmpty());
        RC_ASSERT((one == pdfOf(composeAgenda(other.record(), edition))));
    }));
}

void TestPdfNonInterference::attendanceRecordsAndRegistersAreIdentical()
{
    QVERIFY(rc::check("what is withheld changes no byte of an attendance record or a register", [](const test::GeneratedMeeting &meeting) {
        const Edition edition{Rank{test::below(3)}};
        const test::GeneratedMeeting other = test::withOtherSecrets(meeting, edition.ceiling);
        const int kind = test::below(3);
        const auto file = [&](const MeetingRecord &record) {
            return pdfOf(kind == 0 ? composeAttendance(record, edition)
                                   : composeRegister(kind == 1 ? RegisterKind::Actions : RegisterKind::Decisions, test::registersOf(record),
                                                     edition));
        };
        const QByteArray one = file(meeting.record());
        RC_ASSERT(!one.isEmpty());
        RC_ASSERT((one == file(other.record())));
    }));
}

/// Else the test above could not fail.
void TestPdfNonInterference::filesTellWhatIsShown()
{
    QVERIFY(rc::check("what is shown does change them", [](const test::GeneratedMeeting &meeting) {
        test::GeneratedMeeting other = meeting;
        other.items.append({test::generatedWords(), {}, {}});
        const Edition green{Rank{1}};
        RC_ASSERT((pdfOf(meeting.record(), green) != pdfOf(other.record(), green)));
    }));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=200");
    QGuiApplication application(argc, argv);
    TestPdfNonInterference test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfnoninterference.moc"
