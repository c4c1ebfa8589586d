#include "models/storage/backups.h"
#include "models/storage/itemstore.h"
#include "tests/storage/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStringEncoder>
#include <QTest>

#include <sys/socket.h>

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true; // its library has to come before any other
#else
constexpr bool sanitized = false;
#endif

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

const auto canary = u"Zyxwelkin"_s;

/// As any program would have written it.
QList<QByteArray> formsOf(const QString &text)
{
    QList<QByteArray> forms{text.toUtf8(), text.toUtf8().toBase64(), text.toUtf8().toHex()};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        forms.append(QStringEncoder(encoding)(text));
    return forms;
}

bool holdsCanary(const QByteArray &bytes)
{
    const QByteArray lower = bytes.toLower();
    for (const QByteArray &form : formsOf(canary)) {
        if (bytes.contains(form) || lower.contains(form.toLower()))
            return true;
    }
    return false;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    return files;
}

QStringList withCanary(const QString &folder)
{
    QStringList found = filesBelow(folder);
    found.removeIf([](const QString &file) { return !holdsCanary(contents(file)); });
    return found;
}

/// Of the system, and of no person.
bool isOfTheSystem(const QString &path)
{
    for (const QString &folder : {u"/usr/"_s, u"/lib"_s, u"/etc/"_s, u"/proc/"_s, u"/sys/"_s, u"/dev/"_s, u"/run/"_s,
                                  u"/var/cache/fontconfig"_s, u"/var/lib/dbus/"_s, u"/opt/"_s}) {
        if (path.startsWith(folder))
            return true;
    }
    return !path.startsWith(u'/');
}

} // namespace

/// A whole session at the window, in a home of its own: what it leaves outside the book, what it opens, and whom it speaks to.
class TracesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCanaryIsInTheBook();
    void nothingIsLeftInTheHome();
    void nothingIsLeftInTemporaryFiles();
    void nothingIsSaidInAnyLog();
    void theBookItsLogAndItsBackupsTellNothing();
    void noOpenEditionHasIt();
    void noSocketLeadsToAnotherMachine();
    void noFileIsOpenedThatWasNotGiven();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_shelf.path(name); }
    [[nodiscard]] QStringList traced(const QString &what) const;

    Shelf m_shelf;
    QByteArray m_said;
    QByteArray m_log; ///< of the book, as the session left it: in the middle
};

void TracesTest::initTestCase()
{
    if (sanitized)
        QSKIP("nothing can be loaded before the sanitizer's library");
    (void)insertSample(*m_shelf.newBook(), sampleMeeting(7, u"# 1. Cranes (RED)\nThe cranes were looked at."_s));
    for (const QString &folder : {u"home"_s, u"tmp"_s, u"out"_s, u"run"_s})
        QVERIFY(QDir().mkpath(in(folder)));
    setContents(in(u"decoy.minutebook"_s), "nobody asked for it");
    setContents(in(u"home/diary.txt"_s), "nor for this");
    QFile::setPermissions(in(u"run"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QList<std::pair<QString, QString>> variables{{u"HOME"_s, in(u"home"_s)},
                                                       {u"TMPDIR"_s, in(u"tmp"_s)},
                                                       {u"XDG_CONFIG_HOME"_s, in(u"home/.config"_s)},
                                                       {u"XDG_CACHE_HOME"_s, in(u"home/.cache"_s)},
                                                       {u"XDG_DATA_HOME"_s, in(u"home/.local/share"_s)},
                                                       {u"XDG_STATE_HOME"_s, in(u"home/.local/state"_s)},
                                                       {u"XDG_RUNTIME_DIR"_s, in(u"run"_s)},
                                                       {u"QT_LOGGING_RULES"_s, u"*=true"_s},
                                                       {u"CALLTRACE"_s, in(u"calls"_s)},
                                                       {u"LD_PRELOAD"_s, QString::fromLatin1(CALLTRACE)}};
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.setWorkingDirectory(in(u"tmp"_s));
    session.start(QString::fromLatin1(TRACEPROBE), {m_shelf.path(), in(u"out"_s), canary});
    QVERIFY(session.waitForFinished(120'000));
    m_said = session.readAll();
    QCOMPARE(session.exitStatus(), QProcess::NormalExit);
    QCOMPARE(session.exitCode(), 0);
    m_log = contents(m_shelf.path() + u"-wal"_s); // who opens the book next takes it in
}

/// Else the rest would prove nothing.
void TracesTest::theCanaryIsInTheBook()
{
    const auto connection = m_shelf.connection();
    QVERIFY(items(*connection, meetingOfNumber(*connection, 7).value())->constFirst().notes.contains(u"Pilots to ask "_s + canary));
    setContents(in(u"probe.txt"_s), canary.toUtf8());
    QVERIFY(withCanary(m_shelf.path(u"."_s)).size() == 1);
    QVERIFY(QFile::remove(in(u"probe.txt"_s)));
}

void TracesTest::nothingIsLeftInTheHome()
{
    QVERIFY(!filesBelow(in(u"home"_s)).isEmpty());
    QCOMPARE(withCanary(in(u"home"_s)), QStringList());
    // Of the book no more than where it is.
    for (const QString &file : filesBelow(in(u"home/.config"_s)))
        QVERIFY2(!contents(file).contains("Cranes"), qPrintable(file));
}

void TracesTest::nothingIsLeftInTemporaryFiles()
{
    QCOMPARE(withCanary(in(u"tmp"_s)), QStringList());
    QCOMPARE(withCanary(in(u"run"_s)), QStringList());
}

void TracesTest::nothingIsSaidInAnyLog()
{
    QVERIFY2(m_said.contains("qt."), "no category was on");
    for (const QByteArray &line : m_said.split('\n'))
        QVERIFY2(!holdsCanary(line), line.constData());
    QVERIFY(!holdsCanary(contents(in(u"calls"_s))));
}

void TracesTest::theBookItsLogAndItsBackupsTellNothing()
{
    QVERIFY(!m_log.isEmpty());
    QVERIFY(!holdsCanary(m_log));
    QVERIFY(!backupsOf(m_shelf.path()).isEmpty());
    for (const QString &file : filesBelow(m_shelf.path(u"."_s)))
        QVERIFY2(!holdsCanary(contents(file)), qPrintable(file));
}

void TracesTest::noOpenEditionHasIt()
{
    QCOMPARE(filesBelow(in(u"out"_s)).size(), 4);
    QCOMPARE(withCanary(in(u"out"_s)), QStringList());
}

QStringList TracesTest::traced(const QString &what) const
{
    QStringList found;
    for (const QByteArray &line : contents(in(u"calls"_s)).split('\n')) {
        if (line.startsWith(what.toLatin1() + ' '))
            found.append(QString::fromUtf8(line.sliced(what.size() + 1)));
    }
    return found;
}

void TracesTest::noSocketLeadsToAnotherMachine()
{
    QVERIFY2(traced(u"open"_s).size() > 50, "nothing was traced");
    for (const QString &domain : traced(u"socket"_s))
        QCOMPARE(domain.toInt(), AF_UNIX);
}

void TracesTest::noFileIsOpenedThatWasNotGiven()
{
    const QString book = m_shelf.path();
    for (const QString &path : traced(u"open"_s)) {
        const QString clean = QDir::cleanPath(path);
        const bool ours = clean.startsWith(book) || clean.startsWith(in(u"home/."_s)) || clean.startsWith(in(u"tmp"_s))
            || clean.startsWith(in(u"out"_s)) || clean.startsWith(in(u"run"_s)) || clean == QFileInfo(book).path()
            || clean.startsWith(QFileInfo(QString::fromLatin1(TRACEPROBE)).path());
        QVERIFY2(ours || isOfTheSystem(path), qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TracesTest)
#include "tst_traces.moc"
