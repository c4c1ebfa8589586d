#include "app/quitsignals.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace minutebook;
using namespace Qt::StringLiterals;

class QuitSignalsTest : public QObject
{
    Q_OBJECT

private slots:
    void endsTheProgramWhileItAsks();
    void wakesTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("a system that goes down") << SIGTERM;
        QTest::newRow("Ctrl+C in a terminal") << SIGINT;
        QTest::newRow("a terminal that is closed") << SIGHUP;
    }

    void wakesTheEventLoop()
    {
        QFETCH(const int, number);
        const QuitSignals watch;
        QSignalSpy spy(&watch, &QuitSignals::asked);
        std::raise(number);
        QTRY_COMPARE(spy.size(), 1);
        std::raise(number);
        QTRY_COMPARE(spy.size(), 2);
    }
};

/// The passphrase dialog closes with the window, and no process is left behind without one.
void QuitSignalsTest::endsTheProgramWhileItAsks()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    environment.insert(u"MINUTEBOOK_KEY"_s, u"the tide is turning"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.showhide.debug=true"_s); // it says when the dialog is there
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder.path());
    program.setProcessChannelMode(QProcess::MergedChannels);
    const QString path = QString::fromUtf8(MINUTEBOOK_PROGRAM);
    program.start(path, {u"create"_s, u"b"_s, u"--body"_s, u"B"_s, u"--abbreviation"_s, u"B"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);

    environment.remove(u"MINUTEBOOK_KEY"_s);
    program.setProcessEnvironment(environment);
    program.start(path, {u"b"_s});
    QByteArray said;
    while (!said.contains("PassphraseDialog") && program.waitForReadyRead())
        said += program.readAll();
    QVERIFY2(said.contains("PassphraseDialog"), said.constData());
    // And when it crashes nothing of what it holds is written.
    QFile limits(u"/proc/%1/limits"_s.arg(program.processId()));
    if (limits.open(QIODevice::ReadOnly))
        QVERIFY(QString::fromLatin1(limits.readAll()).simplified().contains(u"Max core file size 0 0"_s));
    program.terminate();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(QuitSignalsTest)
#include "tst_quitsignals.moc"
