#include "commandtest.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

namespace minutebook::test {

void CommandTest::initTestCase()
{
    umask(022); // the program inherits it
}

void CommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Run CommandTest::run(const QStringList &arguments, const QString &key)
{
    return start(QString::fromUtf8(MINUTEBOOK_PROGRAM), arguments, key);
}

Run CommandTest::runShell(const QString &script)
{
    return start(u"sh"_s, {u"-c"_s, script, QString::fromUtf8(MINUTEBOOK_PROGRAM)}, {});
}

Run CommandTest::start(const QString &command, const QStringList &arguments, const QString &key)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s); // the commands need no display, nor to be told so
    environment.remove(u"MINUTEBOOK_KEY"_s);
    if (!key.isEmpty())
        environment.insert(u"MINUTEBOOK_KEY"_s, key);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder->path());
    program.start(command, arguments);
    program.closeWriteChannel();
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}, program.errorString()};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

QString CommandTest::save(const QString &name, const QString &text)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write a file");
    return name;
}

QByteArray CommandTest::contents(const QString &name)
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> CommandTest::allContents()
{
    QMap<QString, QByteArray> all;
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files | QDir::System | QDir::Hidden))
        all.insert(name, contents(name));
    return all;
}

void CommandTest::makeBook(const QString &key)
{
    QStringList create{u"create"_s, u"b"_s, u"--body"_s, u"Harbour Works Committee"_s, u"--abbreviation"_s, u"HWC"_s};
    if (key.isEmpty())
        create.append(u"--plain"_s);
    QCOMPARE(run(create, key).status, 0);
    const Run imported = run({u"import"_s, u"b"_s, save(u"12.minutes.md"_s, meetingText)}, key);
    QCOMPARE(imported.err, QString());
    QCOMPARE(imported.status, 0);
}

} // namespace minutebook::test
