#include "app/awake.h"
#include "windowfixture.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <unistd.h>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What logind would be asked for.
class FakeLogind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        m_asked << u"%1|%2|%3|%4"_s.arg(what, who, why, mode);
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0)
            return {};
        m_ends << ends[0];
        const QDBusUnixFileDescriptor given(ends[1]); // a copy of it
        ::close(ends[1]);
        return given;
    }

public:
    /// Whoever got the other end has let it go.
    [[nodiscard]] bool isLetGo() const
    {
        char byte = 0;
        return read(m_ends.constLast(), &byte, 1) == 0;
    }

    QStringList m_asked;
    QList<int> m_ends;
};

/// A bus of the test's own stands in for the system's and the session's.
class DesktopServicesTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is missing: packaging/setup installs it.");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead());
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
        QDBusConnection own = QDBusConnection::connectToBus(m_address, u"logind"_s);
        QVERIFY(own.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(own.registerObject(u"/org/freedesktop/login1"_s, &m_logind, QDBusConnection::ExportAllSlots));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"logind"_s);
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void init() { WindowFixture::init(); }
    void cleanup() { WindowFixture::cleanup(); }

    void theComputerStaysAwakeWhileAMeetingIsOn()
    {
        const std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
        (void)insertSample(*made, sampleMeeting(7, u"# 1. Cranes\nfirst"_s, u"2026-05-04"_s, u"planned"_s));
        start();
        QVERIFY(!m_application->awake().isHeld());
        QSignalSpy changed(&m_application->awake(), &Awake::changed);
        trigger(ActionId::StartMeeting);
        QTRY_VERIFY(m_application->awake().isHeld());
        QCOMPARE(m_logind.m_asked, QStringList{u"sleep:idle|Minutebook|A meeting is in session|block"_s});
        m_now = m_now.addSecs(600);
        trigger(ActionId::CloseMeeting);
        QTRY_VERIFY(!m_application->awake().isHeld());
        QVERIFY(m_logind.isLetGo());
    }

    void aSecondStartGoesToTheFirst()
    {
        QProcess first;
        startProgram(first, {});
        QTRY_VERIFY_WITH_TIMEOUT(isOnTheBus(), 20000);
        QProcess second;
        startProgram(second, {u"nothing.minutebook"_s});
        QVERIFY(second.waitForFinished(20000));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(20000));
    }

private:
    [[nodiscard]] bool isOnTheBus() const
    {
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"look"_s);
        const QDBusReply<bool> there = bus.interface()->isServiceRegistered(u"org.minutebook.Minutebook"_s);
        return there.isValid() && there.value();
    }

    void startProgram(QProcess &program, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        environment.remove(u"MINUTEBOOK_KEY"_s);
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(m_home.path());
        program.start(QString::fromUtf8(MINUTEBOOK_PROGRAM), arguments);
    }

    QProcess m_bus;
    QString m_address;
    FakeLogind m_logind;
    QTemporaryDir m_home;
};

QTEST_MAIN(DesktopServicesTest)
#include "tst_desktopservices.moc"
