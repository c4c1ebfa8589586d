#include "app/application.h"
#include "killreport.h"
#include "meetingscript.h"
#include "models/storage/bookcheck.h"
#include "models/storage/itemstore.h"
#include "scriptedprompts.h"
#include "tests/storage/samples.h"
#include "twohours.h"
#include "widgets/messagebar.h"
#include "widgets/notes/noteseditor.h"
#include "widgets/panes/notespane.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QString scriptFile()
{
    return QStringLiteral(TEST_DATA_DIR "/two-hours.script");
}
constexpr int usualKills = 50;
constexpr int longestTyping = 700; // ms from the first key to the kill
constexpr qint64 mayBeMissing = 250'000'000; // ns before the kill

/// Runs the program on a book until a moment that nobody has foreseen.
KillReport killed(const QString &book, qsizetype step, int after, qint64 &when)
{
    KillReport report;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QString::fromLatin1(KILLPROBE), {book, scriptFile(), QString::number(step)});
    QByteArray line;
    const auto readOn = [&](int patience) {
        if (!program.canReadLine() && !program.waitForReadyRead(patience))
            return false;
        while (program.canReadLine() && line != "ready\n")
            report.read(line = program.readLine());
        return true;
    };
    while (line != "ready\n" && readOn(60'000)) { }
    line.clear();
    QElapsedTimer typing;
    typing.start();
    while (typing.elapsed() < after)
        readOn(after - static_cast<int>(typing.elapsed()));
    when = sharedClock();
    program.kill();
    program.waitForFinished();
    while (program.canReadLine())
        report.read(program.readLine());
    return report;
}

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

} // namespace

/// The program is killed with SIGKILL while the meeting of two hours is typed into its window.
class KillsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLostButTheLastMoment_data();
    void nothingIsLostButTheLastMoment();
    void cleanupTestCase();

private:
    void checkItem(const StoredItem &item, const KillReport &report, qint64 when);
    void checkThatTheProgramReopens(const QString &path);

    Shelf m_shelf;
    qsizetype m_steps = 0;
    qint64 m_mostMissing = 0;
    qint64 m_slowestReopening = 0; ///< ms
    qsizetype m_states = 0;
};

void KillsTest::initTestCase()
{
    makeTwoHoursBook(m_shelf.path(), QStringLiteral(TEST_DATA_DIR), QStringLiteral(SOURCE_DIR "/resources/sample/src-seats.csv")).reset();
    m_steps = readScript(textOfFile(scriptFile())).size();
}

/// A kill a row, at a moment drawn from a seed that its name tells.
void KillsTest::nothingIsLostButTheLastMoment_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("after");
    const auto given = [](const char *name, int usual) {
        return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual;
    };
    const int seed = given("SEED", QRandomGenerator::system()->bounded(1'000'000));
    QRandomGenerator dice(static_cast<quint32>(seed));
    const int kills = given("KILLS", usualKills);
    for (int i = 1; i <= kills; ++i)
        QTest::addRow("SEED=%d, kill %d", seed, i) << static_cast<int>(dice.bounded(m_steps)) << dice.bounded(longestTyping);
}

void KillsTest::nothingIsLostButTheLastMoment()
{
    QFETCH(const int, step);
    QFETCH(const int, after);
    const QString path = m_shelf.path(u"killed.minutebook"_s);
    for (const QString &name : m_shelf.names().filter(u"killed"_s))
        QFile::remove(m_shelf.path(name));
    QVERIFY(QFile::copy(m_shelf.path(), path));
    qint64 when = 0;
    const KillReport report = killed(path, step, after, when);
    QVERIFY(!report.typed.isEmpty());
    {
        const std::unique_ptr<Book> book = Book::open(path, sampleKey()).value();
        QVERIFY(checkBook(book->reader()).isSound());
        const MeetingId meeting = meetingOfNumber(book->reader(), 17).value();
        const QList<StoredItem> stored = items(book->reader(), meeting).value();
        for (const StoredItem &item : stored) {
            checkItem(item, report, when);
            if (QTest::currentTestFailed())
                return;
        }
    }
    checkThatTheProgramReopens(path);
}

/// What is in the book stood in the editor once, is no older than what the program knew to be there, and nothing
/// that was typed more than a moment before the kill is missing.
void KillsTest::checkItem(const StoredItem &item, const KillReport &report, qint64 when)
{
    const QList<TypedState> states = report.typed.value(item.id.value);
    if (states.isEmpty())
        return; // made in the last moment
    m_states += states.size();
    const qsizetype there = report.stateOf(item.id.value, fingerprint(item.notes));
    QVERIFY2(there >= 0, qPrintable(u"never typed: “%1”"_s.arg(item.notes)));
    QVERIFY2(there >= report.lastKept(item.id.value), "what was acknowledged is gone");
    if (there + 1 == states.size())
        return;
    const qint64 missing = when - states[there + 1].since;
    m_mostMissing = std::max(m_mostMissing, missing);
    const qint64 allowed = std::max(mayBeMissing, 2 * report.slowest()); // a machine that is busy with others is slow at everything
    QVERIFY2(missing <= allowed,
             qPrintable(u"the last %1 ms are missing, of %2 that may"_s.arg(milliseconds(missing)).arg(milliseconds(allowed))));
}

void KillsTest::checkThatTheProgramReopens(const QString &path)
{
    QElapsedTimer opening;
    opening.start();
    QSettings settings(path + u".ini"_s, QSettings::IniFormat);
    ScriptedPrompts::Script prompts;
    Application application(settings, systemClock(), std::make_unique<ScriptedPrompts>(prompts));
    application.start(path, sampleKey());
    OpenBook *book = application.desk().book();
    QVERIFY(book && book->notes());
    QCOMPARE(application.window().messages()->text(), QString());
    QCOMPARE(prompts.asked, QStringList());
    QCOMPARE(book->meeting()->number, 17);
    QCOMPARE(application.window().notesPane()->editor()->text(), book->storedItem(book->notes()->item())->notes);
    m_slowestReopening = std::max(m_slowestReopening, opening.elapsed());
}

void KillsTest::cleanupTestCase()
{
    qInfo("%lld texts stood in the editor; missing at most %.1f ms; opened again in at most %lld ms", static_cast<long long>(m_states),
          milliseconds(m_mostMissing), static_cast<long long>(m_slowestReopening));
}

QTEST_MAIN(KillsTest)
#include "tst_kills.moc"
