#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto passphrase = "the tide is turning"_L1;

/// What a run of the program came to.
struct Run {
    int status = -1;
    QString out;
    QString err;
};

constexpr QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;

/// Three items, two levels above the lowest in use, an action.
constexpr auto meetingText = R"(---
body: Harbour Works Committee
abbreviation: HWC
meeting: 12
date: 2024-03-05
time: 10:00-12:00
venue: The Old Customs House
status: draft
---

# Attendees
| Representing | Name | Attendance |
| --- | --- | --- |
| Chair | Ada Quay (AQ) | presiding |
| Pilots | Dee Tide (DT) | |

# 1. Opening
The Chair (AQ) opened the meeting.
// The coffee was cold.

# 2. Dredging of the north basin (RED)
The committee considered the tenders. (cleared)
Kelpie Dredging Limited asked for more than its tender. (RED)
The committee AGREED the second tender. (cleared)

# 3. Any other business
ACTION HWC 12/01 {Ada Quay}: Ada Quay to write to the bidders by 2024-04-01.
)"_L1;

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void tellsWhatItCanDo();
    void helpsWithEveryCommand_data();
    void helpsWithEveryCommand();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

    void createsAnEncryptedBook();
    void createsAPlainBookOnlyWhenAsked();
    void createsNothingOverAFile();
    void takesThePassphraseFromAFile();
    void asksForThePassphraseOnATerminal();
    void refusesAPassphraseThatIsWrongOrMissing();

    void importsMeetings();
    void refusesAFileWithErrors();
    void saysHowGraveEachRemarkIs();
    void saysNoMoreThanAPersonReads();
    void elidesWhatIsTooLongToRead();
    void importsEachFileByItself();
    void refusesAMeetingThatIsThere();
    void writesAMeetingAsNotation();
    void exportsEditions_data();
    void exportsEditions();
    void exportsAgendas();
    void provesWhatItExports();
    void findsALeak();
    void provesNothingOfWhatIsNoPdf();
    void writesNoFileWithALeak();
    void exportsTheSameBytesEachTime();
    void leavesAnOldFileWhenItFails();
    void replacesNoBookAndNoKey_data();
    void replacesNoBookAndNoKey();
    void replacesNoOtherBook();
    void tellsThatItsOutputWasNotWritten_data();
    void tellsThatItsOutputWasNotWritten();
    void writesIntoPipes();
    void writesIntoItsStandardOutputByName();
    void writesIntoDevices();
    void refusesAFolderAsOutput();
    void keepsWhatIsWithheldToTheOwner();
    void checksABook();
    void writesToStandardOutputAndReadsFromStandardInput();
    void tellsThatABookIsAFolder();
    void namesThatBeginWithAColonAreFiles();
    void saysNothingOfItsSurroundings();
    void takesLevelsInAnyCase();
    void refusesAnAbbreviationThatCannotBeReadBack();
    void takesASchemeFromAFile();
    void editsTheSchemeOfABook();
    void importsTheReferenceMeetings();

private:
    Run run(const QStringList &arguments, const QString &key = {});
    Run start(const QString &command, const QStringList &arguments, const QString &key);
    QString path(const QString &name) { return m_folder->filePath(name); }
    QString save(const QString &name, const QString &text);
    QByteArray contents(const QString &name);
    /// A line of the shell in the folder, with the program as $0.
    Run runShell(const QString &script);
    /// Every file of the folder with what is in it.
    QMap<QString, QByteArray> allContents();
    /// A book with meeting 12 in it: plain, where the key does not matter, as stretching one takes longer than all the rest.
    void makeBook(const QString &key = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandLineTest::initTestCase()
{
    umask(022); // the program inherits it
}

void CommandLineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Run CommandLineTest::run(const QStringList &arguments, const QString &key)
{
    return start(QString::fromUtf8(MINUTEBOOK_PROGRAM), arguments, key);
}

Run CommandLineTest::runShell(const QString &script)
{
    return start(u"sh"_s, {u"-c"_s, script, QString::fromUtf8(MINUTEBOOK_PROGRAM)}, {});
}

Run CommandLineTest::start(const QString &command, const QStringList &arguments, const QString &key)
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

QString CommandLineTest::save(const QString &name, const QString &text)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write a file");
    return name;
}

QByteArray CommandLineTest::contents(const QString &name)
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> CommandLineTest::allContents()
{
    QMap<QString, QByteArray> all;
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files | QDir::System | QDir::Hidden))
        all.insert(name, contents(name));
    return all;
}

void CommandLineTest::makeBook(const QString &key)
{
    QStringList create{u"create"_s, u"b"_s, u"--body"_s, u"Harbour Works Committee"_s, u"--abbreviation"_s, u"HWC"_s};
    if (key.isEmpty())
        create.append(u"--plain"_s);
    QCOMPARE(run(create, key).status, 0);
    const Run imported = run({u"import"_s, u"b"_s, save(u"12.minutes.md"_s, meetingText)}, key);
    QCOMPARE(imported.err, QString());
    QCOMPARE(imported.status, 0);
}

void CommandLineTest::tellsWhatItCanDo()
{
    for (const QString &argument : {u"--help"_s, u"-h"_s, u"help"_s}) {
        const Run help = run({argument});
        QCOMPARE(help.status, 0);
        for (const QString &command : {u"create"_s, u"import"_s, u"write"_s, u"export"_s, u"prove"_s, u"scheme"_s, u"check"_s})
            QVERIFY(help.out.contains(u"  "_s + command));
    }
    QCOMPARE(run({u"--version"_s}).out.section(u' ', 0, 0), u"minutebook"_s);
}

void CommandLineTest::helpsWithEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("create") << u"create"_s << QStringList{u"--body"_s, u"--abbreviation"_s, u"--scheme"_s, u"--plain"_s};
    QTest::newRow("import") << u"import"_s << QStringList{u"--replace"_s, u"FILE..."_s};
    QTest::newRow("write") << u"write"_s << QStringList{u"--meeting"_s, u"-o, --output"_s, u"--own-notes"_s};
    QTest::newRow("export") << u"export"_s << QStringList{u"--meeting"_s, u"--edition"_s,     u"--kind"_s,
                                                          u"--format"_s,  u"--certificate"_s, u"-o, --output"_s};
    QTest::newRow("prove") << u"prove"_s << QStringList{u"FILE.pdf"_s, u"--meeting"_s, u"--edition"_s, u"--password-file"_s, u"--format"_s};
    QTest::newRow("scheme") << u"scheme"_s << QStringList{u"--set"_s, u"-o, --output"_s};
    QTest::newRow("check") << u"check"_s << QStringList{};
}

void CommandLineTest::helpsWithEveryCommand()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, options);
    const Run help = run({command, u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.startsWith(u"Usage: minutebook %1 [options] %2BOOK"_s.arg(command, command == "prove"_L1 ? u"FILE.pdf "_s : QString())));
    for (const QString &option : options + QStringList{u"--key-file"_s, u"--help"_s})
        QVERIFY2(help.out.contains(option), qPrintable(option));
}

void CommandLineTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such command") << QStringList{u"exprot"_s, u"b"_s} << u"\"exprot\""_s;
    QTest::newRow("no such option") << QStringList{u"check"_s, u"b"_s, u"--deep"_s} << u"deep"_s;
    QTest::newRow("no book") << QStringList{u"check"_s} << u"BOOK is missing"_s;
    QTest::newRow("two books") << QStringList{u"check"_s, u"b"_s, u"c"_s} << u"\"c\""_s;
    QTest::newRow("no file") << QStringList{u"import"_s, u"b"_s} << u"FILE... is missing"_s;
    QTest::newRow("no body") << QStringList{u"create"_s, u"b"_s, u"--abbreviation"_s, u"B"_s} << u"--body is missing"_s;
    QTest::newRow("no value") << QStringList{u"create"_s, u"b"_s, u"--abbreviation"_s, u"B"_s, u"--body"_s} << u"body"_s;
    QTest::newRow("no meeting") << QStringList{u"write"_s, u"b"_s} << u"--meeting is missing"_s;
    for (const QString &number : {u"first"_s, u""_s, u"-1"_s, u"1.5"_s, u"٣"_s})
        QTest::addRow("no number: %s", qPrintable(number)) << QStringList{u"write"_s, u"b"_s, u"--meeting="_s + number} << u"whole number"_s;
    QTest::newRow("no number to export") << QStringList{u"export"_s,    u"b"_s,   u"--meeting"_s, u"x"_s,
                                                        u"--edition"_s, u"RED"_s, u"-o"_s,        u"a.pdf"_s}
                                         << u"whole number"_s;
    QTest::newRow("twice") << QStringList{u"write"_s, u"b"_s, u"--meeting"_s, u"2"_s, u"--meeting"_s, u"1"_s}
                           << u"--meeting is given twice"_s;
    QTest::newRow("twice, once in short") << QStringList{u"write"_s, u"b"_s, u"--meeting=2"_s, u"-o"_s, u"x"_s, u"--output"_s, u"y"_s}
                                          << u"--output is given twice"_s;
    QTest::newRow("no output") << QStringList{u"export"_s, u"b"_s, u"--meeting"_s, u"1"_s, u"--edition"_s, u"RED"_s}
                               << u"--output is missing"_s;
    const QStringList to{u"export"_s, u"b"_s, u"--meeting"_s, u"1"_s, u"--edition"_s, u"RED"_s, u"-o"_s};
    QTest::newRow("no format") << to + QStringList{u"minutes"_s} << u"--format"_s;
    QTest::newRow("no such format") << to + QStringList{u"a.pdf"_s, u"--format"_s, u"doc"_s} << u"--format"_s;
    QTest::newRow("no such kind") << to + QStringList{u"a.pdf"_s, u"--kind"_s, u"novel"_s} << u"\"novel\""_s;
    QTest::newRow("a certificate of a text") << to + QStringList{u"a.txt"_s, u"--certificate"_s, u"c.txt"_s} << u"PDF"_s;
    QTest::newRow("a certificate in the file's place") << to + QStringList{u"a.pdf"_s, u"--certificate"_s, u"a.pdf"_s} << u"of its own"_s;
    QTest::newRow("nothing to prove in") << QStringList{u"prove"_s, u"a.pdf"_s} << u"BOOK is missing"_s;
    QTest::newRow("no edition to prove") << QStringList{u"prove"_s, u"a.pdf"_s, u"b"_s, u"--meeting"_s, u"1"_s} << u"--edition is missing"_s;
    QTest::newRow("no such form of a proof") << QStringList{u"prove"_s,     u"a.pdf"_s, u"b"_s,        u"--meeting"_s, u"1"_s,
                                                            u"--edition"_s, u"RED"_s,   u"--format"_s, u"pdf"_s}
                                             << u"--format text or json"_s;
    QTest::newRow("plain with a passphrase") << QStringList{u"create"_s,         u"b"_s, u"--body"_s, u"B"_s,
                                                            u"--abbreviation"_s, u"B"_s, u"--plain"_s}
                                             << u"not both"_s;
}

void CommandLineTest::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const Run refused = run(arguments, u"key"_s);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(words), qPrintable(refused.err));
    QCOMPARE(refused.err.count(u'\n'), 1);
    QCOMPARE(refused.out, QString());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void CommandLineTest::createsAnEncryptedBook()
{
    makeBook(passphrase);
    QVERIFY(!contents(u"b"_s).contains("Harbour"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), (QStringList{u"12.minutes.md"_s, u"b"_s}));
}

void CommandLineTest::createsAPlainBookOnlyWhenAsked()
{
    const QStringList create{u"create"_s,         u"b"_s,   u"--body"_s,   u"Harbour Works Committee"_s,
                             u"--abbreviation"_s, u"HWC"_s, u"--scheme"_s, u"TLP"_s};
    const Run refused = run(create, {});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(u"MINUTEBOOK_KEY"_s));
    QVERIFY(QDir(m_folder->path()).isEmpty());

    QCOMPARE(run(create + QStringList{u"--plain"_s}, {}).status, 0);
    QVERIFY(contents(u"b"_s).startsWith("SQLite format 3"));
    // It is opened without a passphrase, and not with one: somebody may have put it where an encrypted one was.
    QCOMPARE(run({u"check"_s, u"b"_s}, {}).status, 0);
    QVERIFY(run({u"check"_s, u"b"_s}, passphrase).err.contains(u"not encrypted"_s));
}

void CommandLineTest::createsNothingOverAFile()
{
    save(u"b"_s, u"a letter"_s);
    const Run refused = run({u"create"_s, u"b"_s, u"--body"_s, u"B"_s, u"--abbreviation"_s, u"B"_s}, passphrase);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(u"exists already"_s));
    QCOMPARE(contents(u"b"_s), "a letter"_ba);
    QCOMPARE(run({u"create"_s, u"c"_s, u"--body"_s, u"B"_s, u"--abbreviation"_s, u"B"_s, u"--scheme"_s, u"NATO"_s}, passphrase).status, 1);
    QVERIFY(!QFile::exists(path(u"c"_s)));
}

void CommandLineTest::takesThePassphraseFromAFile()
{
    makeBook(passphrase);
    save(u"key"_s, passphrase + u"\r\n"_s);
    QCOMPARE(run({u"check"_s, u"b"_s, u"--key-file"_s, u"key"_s}, {}).status, 0);
    // The file goes before the variable.
    QCOMPARE(run({u"check"_s, u"b"_s, u"--key-file"_s, u"key"_s}, u"another"_s).status, 0);
    const Run missing = run({u"check"_s, u"b"_s, u"--key-file"_s, u"none"_s}, passphrase);
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.err.contains(u"none"_s));
    QVERIFY(run({u"check"_s, u"b"_s, u"--key-file"_s, save(u"empty"_s, u"\n"_s)}).err.contains(u"needs a passphrase"_s));
}

void CommandLineTest::asksForThePassphraseOnATerminal()
{
    const QString script = QStandardPaths::findExecutable(u"script"_s);
    if (script.isEmpty())
        QSKIP("there is no program \"script\" to give a terminal");
    makeBook(passphrase);
    const auto typed = [&](const QString &arguments, const QByteArray &keys) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"MINUTEBOOK_KEY"_s);
        QProcess terminal;
        terminal.setProcessEnvironment(environment);
        terminal.setWorkingDirectory(m_folder->path());
        terminal.start(script, {u"-qec"_s, QString::fromUtf8(MINUTEBOOK_PROGRAM) + u' ' + arguments, u"/dev/null"_s});
        QByteArray shown;
        for (const QByteArray &line : keys.split('\n')) {
            while (!shown.endsWith(": ") && terminal.waitForReadyRead())
                shown += terminal.readAll();
            shown += '|';
            terminal.write(line + '\n');
        }
        terminal.waitForFinished();
        return Run{terminal.exitCode(), QString::fromUtf8(shown + terminal.readAll()), {}};
    };
    const Run right = typed(u"check b"_s, QByteArray(passphrase.data(), passphrase.size()));
    QVERIFY2(right.out.contains(u"Passphrase of b: "_s), qPrintable(right.out));
    QVERIFY(right.out.contains(u"b is sound."_s));
    QVERIFY(!right.out.contains(passphrase));
    QCOMPARE(right.status, 0);
    QCOMPARE(typed(u"check b"_s, "wrong").status, 1);

    const QString create = u"create %1 --body B --abbreviation B"_s;
    QCOMPARE(typed(create.arg(u"c"_s), "one\none").status, 0);
    QCOMPARE(run({u"check"_s, u"c"_s}, u"one"_s).status, 0);
    const Run different = typed(create.arg(u"d"_s), "one\ntwo");
    QCOMPARE(different.status, 1);
    QVERIFY(different.out.contains(u"not the same"_s));
    QVERIFY(!QFile::exists(path(u"d"_s)));
}

void CommandLineTest::refusesAPassphraseThatIsWrongOrMissing()
{
    makeBook(passphrase);
    const Run wrong = run({u"check"_s, u"b"_s}, u"the tide is turned"_s);
    QCOMPARE(wrong.status, 1);
    QVERIFY(wrong.err.contains(u"does not open with this passphrase"_s));
    QCOMPARE(wrong.err.count(u'\n'), 1);
    QCOMPARE(run({u"check"_s, u"b"_s}, {}).status, 1);
    const Run missing = run({u"check"_s, u"none"_s}, {});
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.err.contains(u"no book at none"_s));
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void CommandLineTest::importsMeetings()
{
    makeBook();
    const QString next = QString(meetingText).replace(u"meeting: 12"_s, u"meeting: 13"_s).replace(u"HWC 12/01"_s, u"HWC 13/01"_s);
    const QString last = QString(next).replace(u"13"_s, u"14"_s);
    const Run imported = run({u"import"_s, u"b"_s, save(u"13.md"_s, next), save(u"14.md"_s, last)});
    QCOMPARE(imported.status, 0);
    QCOMPARE(imported.out, u"13.md: meeting 13\n14.md: meeting 14\n"_s);
}

void CommandLineTest::refusesAFileWithErrors()
{
    makeBook();
    const QString undated =
        QString(meetingText).remove(u"date: 2024-03-05\n"_s).replace(u"12\n"_s, u"13\n"_s).replace(u"HWC 12/01"_s, u"HWC 13/01"_s);
    const Run refused = run({u"import"_s, u"b"_s, save(u"13.md"_s, undated)});
    QCOMPARE(refused.status, 1);
    const QStringList lines = refused.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().contains(QRegularExpression(u"^13\\.md:\\d+:\\d+: error: .*date"_s)), qPrintable(lines.first()));
    QVERIFY(lines.last().contains(u"13.md has errors"_s));
    QVERIFY(lines.last().contains(u"\"error:\""_s));
    QCOMPARE(run({u"write"_s, u"b"_s, u"--meeting"_s, u"13"_s}).status, 1);
}

void CommandLineTest::saysHowGraveEachRemarkIs()
{
    makeBook();
    const QString text = meetingText + u"MOVED: AQ\n"_s;
    QVERIFY(run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, text)}).err.startsWith(u"12.md:28:1: warning: "_s));
}

void CommandLineTest::saysNoMoreThanAPersonReads()
{
    makeBook();
    // The error stands behind more warnings than are shown, and is shown all the same.
    const QString warnings = u"MOVED: AQ\n"_s.repeated(150);
    const QString number = u"ACTION HWC 12/01 {Ada Quay}: Ada Quay to write again by 2024-04-02.\n"_s;
    const Run refused = run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, meetingText + warnings + number)});
    QCOMPARE(refused.status, 1);
    const QStringList lines = refused.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 102);
    QCOMPARE(lines.filter(u": error: "_s).size(), 1);
    QVERIFY(lines[99].startsWith(u"12.md:178:"_s));
    QCOMPARE(lines[100], u"12.md: … and 51 more"_s);
}

void CommandLineTest::elidesWhatIsTooLongToRead()
{
    makeBook();
    const QString row = u"| Pilots | Eve Ebb (EE) | "_s + QString(100000, u'x') + u" |\n"_s;
    const QString text = QString(meetingText).replace(u"| Pilots | Dee Tide (DT) | |\n"_s, row);
    const Run told = run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, text)});
    QVERIFY2(told.err.contains(u"xxx…\" is no attendance"_s), qPrintable(told.err.left(500)));
    QVERIFY(told.err.size() < 1000);
}

void CommandLineTest::importsEachFileByItself()
{
    makeBook();
    const QString good = QString(meetingText).replace(u"meeting: 12"_s, u"meeting: 14"_s).replace(u"HWC 12/01"_s, u"HWC 14/01"_s);
    const QString foreign = QString(meetingText)
                                .replace(u"Harbour Works"_s, u"Bridges"_s)
                                .replace(u"meeting: 12"_s, u"meeting: 13"_s)
                                .replace(u"HWC 12/01"_s, u"HWC 13/01"_s);
    const Run imported = run({u"import"_s, u"b"_s, save(u"13.md"_s, foreign), u"none.md"_s, save(u"14.md"_s, good)});
    QCOMPARE(imported.status, 1);
    QVERIFY(imported.err.contains(u"Bridges Committee (HWC)"_s));
    QVERIFY(imported.err.contains(u"none.md cannot be read"_s));
    QCOMPARE(imported.err.count(u'\n'), 2);
    QCOMPARE(imported.out, u"14.md: meeting 14\n"_s);
}

void CommandLineTest::refusesAMeetingThatIsThere()
{
    makeBook();
    const QString other = QString(meetingText).replace(u"The Chair (AQ) opened the meeting."_s, u"The gulls were loud."_s);
    save(u"other.md"_s, other);
    const Run refused = run({u"import"_s, u"b"_s, u"other.md"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(u"--replace"_s));
    QVERIFY(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}).out.contains(u"opened the meeting"_s));
    QCOMPARE(run({u"import"_s, u"b"_s, u"--replace"_s, u"other.md"_s}).status, 0);
    QVERIFY(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}).out.contains(u"gulls"_s));

    const QString approved = QString(other).replace(u"status: draft"_s, u"status: approved"_s);
    QCOMPARE(run({u"import"_s, u"b"_s, u"--replace"_s, save(u"approved.md"_s, approved)}).status, 0);
    const Run frozen = run({u"import"_s, u"b"_s, u"--replace"_s, u"12.minutes.md"_s});
    QCOMPARE(frozen.status, 1);
    QVERIFY(frozen.err.contains(u"are approved"_s));
}

void CommandLineTest::writesAMeetingAsNotation()
{
    makeBook();
    const Run open = run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s});
    QCOMPARE(open.status, 0);
    QVERIFY(!open.out.contains(u"coffee"_s));
    QCOMPARE(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"-o"_s, u"out.md"_s, u"--own-notes"_s}).out, QString());
    const QString written = QString::fromUtf8(contents(u"out.md"_s));
    QVERIFY(written.contains(u"// The coffee was cold."_s));
    QCOMPARE(QString(written).remove(u"// The coffee was cold.\n"_s), open.out);
    // What was written comes back as the same.
    QCOMPARE(run({u"import"_s, u"b"_s, u"--replace"_s, u"out.md"_s}).status, 0);
    QCOMPARE(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}).out, open.out);
    const Run none = run({u"write"_s, u"b"_s, u"--meeting"_s, u"99"_s});
    QCOMPARE(none.status, 1);
    QVERIFY(none.err.contains(u"no meeting 99"_s));
}

void CommandLineTest::exportsEditions_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("whole");
    QTest::newRow("green") << u"GREEN"_s << u"Draft Minutes"_s << false;
    QTest::newRow("amber") << u"AMBER"_s << u"Draft Minutes"_s << false;
    QTest::newRow("confidential") << u"confidential"_s << u"Confidential Draft Minutes"_s << true;
}

void CommandLineTest::exportsEditions()
{
    QFETCH(const QString, edition);
    QFETCH(const QString, title);
    QFETCH(const bool, whole);
    makeBook();
    const auto exported = [&](const QString &name, const QStringList &more = {}) {
        const Run run_ = run(QStringList{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, edition, u"-o"_s, name} + more);
        return run_.status == 0 && run_.err.isEmpty() ? contents(name) : QByteArray();
    };
    QVERIFY(exported(u"a.pdf"_s).startsWith("%PDF-1.7"));
    QCOMPARE(exported(u"pages"_s, {u"--format"_s, u"pdf"_s}), contents(u"a.pdf"_s));
    for (const QString &name : {u"a.md"_s, u"A.TXT"_s}) {
        const QString text = QString::fromUtf8(exported(name));
        QVERIFY(text.contains(title));
        QVERIFY(text.contains(u"Harbour Works Committee"_s));
        QVERIFY(text.contains(u"Ada Quay to write to the bidders"_s) || text.simplified().contains(u"Ada Quay to write"_s));
        QCOMPARE(text.contains(u"Kelpie"_s), whole);
        QVERIFY(!text.contains(u"coffee"_s));
    }
}

void CommandLineTest::exportsAgendas()
{
    makeBook();
    const auto exported = [&](const QString &edition, const QString &name) {
        const Run run_ = run(
            {u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--kind"_s, u"agenda"_s, u"--edition"_s, edition, u"-o"_s, name});
        return run_.status == 0 && run_.err.isEmpty() ? contents(name) : QByteArray();
    };
    QVERIFY(exported(u"GREEN"_s, u"a.pdf"_s).startsWith("%PDF-1.7"));
    QCOMPARE(exported(u"GREEN"_s, u"b.pdf"_s), contents(u"a.pdf"_s));
    const QString green = QString::fromUtf8(exported(u"GREEN"_s, u"a.txt"_s));
    QVERIFY(green.contains(u"Agenda\n======"_s));
    QVERIFY(green.contains(u"Dredging of the north basin (RED)"_s));
    QVERIFY(!green.contains(u"tender"_s)); // of the notes nothing
    QVERIFY(exported(u"confidential"_s, u"c.md"_s).contains("## Confidential Agenda"));
    QVERIFY(QFile::permissions(path(u"a.pdf"_s)) & QFileDevice::ReadOther);
    QVERIFY(!(QFile::permissions(path(u"c.md"_s)) & QFileDevice::ReadOther));
}

void CommandLineTest::provesWhatItExports()
{
    makeBook();
    const QStringList meeting{u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s};
    QCOMPARE(run(QStringList{u"export"_s, u"b"_s} + meeting + QStringList{u"-o"_s, u"a.pdf"_s, u"--certificate"_s, u"a.json"_s}).status, 0);
    const QByteArray hash = QCryptographicHash::hash(contents(u"a.pdf"_s), QCryptographicHash::Sha256).toHex();
    QVERIFY(contents(u"a.json"_s).contains("\"sha256\": \"" + hash + '"'));
    QVERIFY(!(QFile::permissions(path(u"a.json"_s)) & others));

    const QStringList prove = QStringList{u"prove"_s, u"a.pdf"_s, u"b"_s} + meeting;
    const Run proved = run(prove);
    QCOMPARE(proved.status, 0);
    QCOMPARE(proved.err, QString());
    QVERIFY(proved.out.startsWith("a.pdf holds nothing that the GREEN edition of HWC 12 withholds."_L1));
    QCOMPARE(run(prove + QStringList{u"--format"_s, u"json"_s, u"-o"_s, u"c.json"_s}).out, QString());
    QCOMPARE(contents(u"c.json"_s), contents(u"a.json"_s));
    QCOMPARE(run(prove + QStringList{u"-o"_s, u"a.pdf"_s}).status, 1);
}

void CommandLineTest::findsALeak()
{
    makeBook();
    const auto in = [](const QString &edition) { return QStringList{u"--meeting"_s, u"12"_s, u"--edition"_s, edition}; };
    QCOMPARE(run(QStringList{u"export"_s, u"b"_s} + in(u"confidential"_s) + QStringList{u"-o"_s, u"a.pdf"_s}).status, 0);
    const Run found = run(QStringList{u"prove"_s, u"a.pdf"_s, u"b"_s} + in(u"GREEN"_s));
    QCOMPARE(found.status, 3);
    QVERIFY(found.out.startsWith("a.pdf holds what the GREEN edition of HWC 12 withholds."_L1));
    QVERIFY2(found.err.startsWith("pages, page 1, "_L1) && found.err.contains("withheld line, item 2 of the agenda, line 2: "_L1),
             qPrintable(found.err));
    QVERIFY(found.err.contains("Kelpie Dredging Limited asked for more than its tender."_L1));
}

void CommandLineTest::provesNothingOfWhatIsNoPdf()
{
    makeBook();
    for (const QString &file : {u"b"_s, u"missing.pdf"_s}) {
        const Run refused = run({u"prove"_s, file, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.out, QString());
        QCOMPARE(refused.err.count(u'\n'), 1);
    }
}

/// The one leak that a file of the program's own can have: its name.
void CommandLineTest::writesNoFileWithALeak()
{
    makeBook();
    const QString name = u"Kelpie Dredging Limited asked for.pdf"_s;
    const Run refused = run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, name});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("name of the file"_L1), qPrintable(refused.err));
    QVERIFY(!QFile::exists(path(name)));
}

void CommandLineTest::exportsTheSameBytesEachTime()
{
    makeBook();
    const QStringList toPdf{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s};
    QCOMPARE(run(toPdf + QStringList{u"one.pdf"_s}).status, 0);
    QCOMPARE(run(toPdf + QStringList{u"two.pdf"_s}).status, 0);
    QCOMPARE(contents(u"one.pdf"_s), contents(u"two.pdf"_s));
}

void CommandLineTest::leavesAnOldFileWhenItFails()
{
    makeBook();
    save(u"old.pdf"_s, u"an old one"_s);
    const Run pink = run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"PINK"_s, u"-o"_s, u"old.pdf"_s});
    QCOMPARE(pink.status, 1);
    QVERIFY(pink.err.contains(u"\"PINK\""_s));
    QCOMPARE(contents(u"old.pdf"_s), "an old one"_ba);
    const Run nowhere = run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, u"none/a.pdf"_s});
    QCOMPARE(nowhere.status, 1);
    QVERIFY(nowhere.err.contains(u"none/a.pdf cannot be written"_s));
}

void CommandLineTest::replacesNoBookAndNoKey_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("the book") << u"b"_s;
    QTest::newRow("the book, spelled otherwise") << u"./folder/..//b"_s;
    QTest::newRow("the book, by a symbolic link") << u"link"_s;
    QTest::newRow("the book, by a link to a link") << u"folder/link"_s;
    QTest::newRow("the book, by a hard link") << u"hard"_s;
    QTest::newRow("its log") << u"b-wal"_s;
    QTest::newRow("its shared memory") << u"b-shm"_s;
    QTest::newRow("its journal") << u"b-journal"_s;
    QTest::newRow("its log, by a link to where it would be") << u"log"_s;
    QTest::newRow("the key") << u"key"_s;
    QTest::newRow("the key, by a symbolic link") << u"keylink"_s;
}

void CommandLineTest::replacesNoBookAndNoKey()
{
    QFETCH(const QString, output);
    makeBook(passphrase);
    save(u"key"_s, passphrase);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(u"b"_s, path(u"link"_s)));
    QVERIFY(QFile::link(u"../link"_s, path(u"folder/link"_s)));
    QVERIFY(QFile::link(u"b-wal"_s, path(u"log"_s)));
    QVERIFY(QFile::link(path(u"key"_s), path(u"keylink"_s)));
    QCOMPARE(::link(path(u"b"_s).toLocal8Bit().constData(), path(u"hard"_s).toLocal8Bit().constData()), 0);

    const auto before = allContents();
    const QStringList options{u"b"_s, u"--meeting"_s, u"12"_s, u"--key-file"_s, u"key"_s, u"-o"_s, output};
    for (const QStringList &command : {QStringList{u"write"_s}, {u"export"_s, u"--edition"_s, u"GREEN"_s, u"--format"_s, u"txt"_s}}) {
        const Run refused = run(command + options);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.startsWith(output + u" is a minute book"_s), qPrintable(refused.err));
        QCOMPARE(refused.err.count(u'\n'), 1);
        QCOMPARE(allContents(), before);
    }
}

void CommandLineTest::replacesNoOtherBook()
{
    makeBook();
    QVERIFY(QFile::copy(path(u"b"_s), path(u"another plain one"_s)));
    const QStringList write{u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"-o"_s};
    // An encrypted book looks like nothing: there its name tells.
    for (const QString &name : {save(u"an encrypted one.minutebook"_s, u"?"_s), save(u"ONE.MINUTEBOOK"_s, u"?"_s),
                                save(u"one.minutebook-wal"_s, u"?"_s), u"another plain one"_s}) {
        const auto before = allContents();
        QCOMPARE(run(write + QStringList{name}).status, 1);
        QCOMPARE(allContents(), before);
    }
    // What only begins like one is somebody's file like any other.
    QCOMPARE(run(write + QStringList{save(u"notes.md"_s, u"SQLite format 3 is a fine format"_s)}).status, 0);
    QVERIFY(contents(u"notes.md"_s).startsWith("---\nbody: Harbour"));
}

void CommandLineTest::tellsThatItsOutputWasNotWritten_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("help") << u"--help"_s;
    QTest::newRow("version") << u"--version"_s;
    QTest::newRow("help with a command") << u"write --help"_s;
    QTest::newRow("write") << u"write b --meeting 12"_s;
    QTest::newRow("check") << u"check b"_s;
    QTest::newRow("import") << u"import b 12.minutes.md --replace"_s;
}

void CommandLineTest::tellsThatItsOutputWasNotWritten()
{
    QFETCH(const QString, command);
    makeBook();
    const auto before = contents(u"b"_s);
    for (const QString &nowhere : {u" >/dev/full"_s, u" >&-"_s}) {
        const Run lost = runShell(u"\"$0\" "_s + command + nowhere);
        QCOMPARE(lost.status, 1);
        QVERIFY2(lost.err.contains(u"output could not be written"_s), qPrintable(lost.err));
        QCOMPARE(lost.err.count(u'\n'), 1);
    }
    QCOMPARE(contents(u"b"_s).first(16), before.first(16));
}

void CommandLineTest::writesIntoPipes()
{
    makeBook();
    const Run run_ = runShell(u"mkfifo pipe && { cat pipe >read & } && \"$0\" write b --meeting 12 -o pipe && wait && test -p pipe"_s);
    QCOMPARE(run_.err, QString());
    QCOMPARE(run_.status, 0);
    QCOMPARE(QString::fromUtf8(contents(u"read"_s)), run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}).out);
}

void CommandLineTest::writesIntoItsStandardOutputByName()
{
    makeBook();
    const QString text = run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}).out;
    QCOMPARE(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"-o"_s, u"/dev/stdout"_s}).out, text);
    const Run between = runShell(u"{ echo before; \"$0\" write b --meeting 12 -o /dev/stdout; echo after; } >file; ls -l file >links"_s);
    QCOMPARE(between.err, QString());
    QCOMPARE(QString::fromUtf8(contents(u"file"_s)), u"before\n"_s + text + u"after\n"_s);
}

void CommandLineTest::writesIntoDevices()
{
    makeBook();
    if (runShell(u"mknod full c 1 7 && test -c full && echo x >full"_s).err.contains(u"mknod"_s))
        QSKIP("a device of one's own cannot be made here");
    const Run full = run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"-o"_s, u"full"_s});
    QCOMPARE(full.status, 1);
    QVERIFY2(full.err.startsWith(u"full cannot be written: "_s), qPrintable(full.err));
    QCOMPARE(runShell(u"test -c full"_s).status, 0);
}

void CommandLineTest::refusesAFolderAsOutput()
{
    makeBook();
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const Run refused = run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"-o"_s, u"folder"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.startsWith(u"folder cannot be written: "_s), qPrintable(refused.err));
    QVERIFY(QFileInfo(path(u"folder"_s)).isDir());
}

void CommandLineTest::keepsWhatIsWithheldToTheOwner()
{
    makeBook();
    const auto readers = [&](const QString &name) { return QFileInfo(path(name)).permissions() & ~owner; };
    for (const QString &edition : {u"WHITE"_s, u"GREEN"_s, u"AMBER"_s, u"confidential"_s}) {
        const bool open = edition == "WHITE"_L1 || edition == "GREEN"_L1;
        const QStringList exporting{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, edition, u"-o"_s};
        QCOMPARE(run(exporting + QStringList{edition + u".txt"_s}).status, 0);
        QCOMPARE(readers(edition + u".txt"_s), open ? others : QFileDevice::Permissions());
    }
    // A file that others could read does not lend its rights to what takes its place.
    save(u"12.md"_s, u"An old one."_s);
    QCOMPARE(readers(u"12.md"_s), others);
    QCOMPARE(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"-o"_s, u"12.md"_s}).status, 0);
    QCOMPARE(readers(u"12.md"_s), QFileDevice::Permissions());
}

void CommandLineTest::checksABook()
{
    makeBook(passphrase);
    const Run sound = run({u"check"_s, u"b"_s}, passphrase);
    QCOMPARE(sound.status, 0);
    QCOMPARE(sound.out, u"b is sound.\n"_s);
    QByteArray bytes = contents(u"b"_s);
    const qsizetype place = bytes.size() - 100; // of a page that is not read on opening
    bytes[place] = static_cast<char>(bytes.at(place) ^ 1);
    QFile file(path(u"b"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Run broken = run({u"check"_s, u"b"_s}, passphrase);
    QCOMPARE(broken.status, 1);
    QVERIFY(broken.err.startsWith(u"b: "_s));
    QVERIFY(broken.err.contains(u"Restore a backup"_s));
    QCOMPARE(broken.out, QString());
}

void CommandLineTest::writesToStandardOutputAndReadsFromStandardInput()
{
    makeBook();
    const QStringList green{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s};
    const Run text = run(green + QStringList{u"--format"_s, u"txt"_s, u"-o"_s, u"-"_s});
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains(u"Dredging of the north basin"_s));
    QVERIFY(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"-o"_s, u"-"_s}).out.startsWith("---\nbody: "_L1));
    QVERIFY(!QFile::exists(path(u"-"_s)));
    QCOMPARE(run(green + QStringList{u"-o"_s, u"-"_s}).status, 2); // of what format is not said
    const Run read = runShell(u"\"$0\" import b --replace - < 12.minutes.md"_s);
    QCOMPARE(read.status, 0);
    QCOMPARE(read.out, u"-: meeting 12\n"_s);
}

void CommandLineTest::tellsThatABookIsAFolder()
{
    for (const QStringList &arguments : {QStringList{u"check"_s, u"."_s}, QStringList{u"write"_s, u"."_s, u"--meeting"_s, u"1"_s},
                                         QStringList{u"create"_s, u"."_s, u"--plain"_s, u"--body"_s, u"B"_s, u"--abbreviation"_s, u"B"_s}}) {
        const Run refused = run(arguments);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"is a folder"_s), qPrintable(refused.err));
    }
}

void CommandLineTest::namesThatBeginWithAColonAreFiles()
{
    const QString name = u":memory:"_s;
    QCOMPARE(run({u"create"_s, name, u"--plain"_s, u"--body"_s, u"B"_s, u"--abbreviation"_s, u"B"_s}).err, QString());
    QVERIFY(contents(u"./:memory:"_s).startsWith("SQLite format 3"));
    QCOMPARE(run({u"check"_s, name}).status, 0);
}

/// Of a locale that is none of UTF-8, or of a platform that knows no fonts.
void CommandLineTest::saysNothingOfItsSurroundings()
{
    makeBook();
    for (const QString &setting : {u"LC_ALL=C"_s, u"LC_ALL= LC_CTYPE=POSIX LANG="_s, u"QT_QPA_PLATFORM=minimal"_s}) {
        const Run said = runShell(setting + u" \"$0\" export b --meeting 12 --edition GREEN -o a.pdf"_s);
        QCOMPARE(said.err, QString());
        QCOMPARE(said.status, 0);
    }
}

void CommandLineTest::takesLevelsInAnyCase()
{
    makeBook();
    for (const QString &level : {u"green"_s, u"Green"_s, u"GREEN"_s})
        QCOMPARE(run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, level, u"-o"_s, level + u".txt"_s}).status, 0);
    QCOMPARE(contents(u"green.txt"_s), contents(u"GREEN.txt"_s));
    QCOMPARE(run({u"create"_s, u"c"_s, u"--plain"_s, u"--body"_s, u"B"_s, u"--abbreviation"_s, u"B"_s, u"--scheme"_s, u"tlp"_s}).status, 0);
}

void CommandLineTest::refusesAnAbbreviationThatCannotBeReadBack()
{
    for (const QString &abbreviation : {u"A B:"_s, u"A:"_s, u"A{B}"_s, u"A(B)"_s, u"[A]"_s, u"A\nB"_s}) {
        const Run refused = run({u"create"_s, u"b"_s, u"--plain"_s, u"--body"_s, u"B"_s, u"--abbreviation"_s, abbreviation});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"one word without brackets"_s), qPrintable(refused.err));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
}

void CommandLineTest::takesASchemeFromAFile()
{
    makeBook();
    QString json = run({u"scheme"_s, u"b"_s}).out;
    QVERIFY(json.contains(u"\"name\": \"AMBER\""_s));
    save(u"own.json"_s, json.replace(u"\"AMBER\""_s, u"\"ORANGE\""_s));
    const QStringList create{u"create"_s, u"c"_s, u"--plain"_s, u"--body"_s, u"Harbour Works Committee"_s, u"--abbreviation"_s, u"HWC"_s};
    QCOMPARE(run(create + QStringList{u"--scheme"_s, u"own.json"_s}).err, QString());
    QCOMPARE(run({u"scheme"_s, u"c"_s}).out, json);
    const Run wrong = run(QStringList{u"create"_s, u"d"_s} + create.sliced(2)
                          + QStringList{u"--scheme"_s, save(u"wrong.json"_s, QString(json).replace(u"\"ORANGE\""_s, u"\"TOP SECRET\""_s))});
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.err.contains(u"one word in capitals"_s), qPrintable(wrong.err));
    QVERIFY(!QFile::exists(path(u"d"_s)));
}

void CommandLineTest::editsTheSchemeOfABook()
{
    makeBook();
    QCOMPARE(run({u"scheme"_s, u"b"_s, u"-o"_s, u"scheme.json"_s}).status, 0);
    QString json = QString::fromUtf8(contents(u"scheme.json"_s));
    save(u"own.json"_s, json.replace(u"\"AMBER\""_s, u"\"ORANGE\""_s));
    const Run changed = run({u"scheme"_s, u"b"_s, u"--set"_s, u"own.json"_s});
    QCOMPARE(changed.status, 0);
    QCOMPARE(changed.out, u"The scheme of b is SEC now: WHITE, GREEN, ORANGE, RED.\n"_s);
    QCOMPARE(run({u"scheme"_s, u"b"_s}).out, json);
    // The meeting was held: it keeps its levels. The next one has the new ones, which may not go while it uses them.
    QCOMPARE(run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"AMBER"_s, u"-o"_s, u"a.txt"_s}).status, 0);
    const QString planned = QString(meetingText)
                                .replace("meeting: 12"_L1, "meeting: 13"_L1)
                                .replace("HWC 12/"_L1, "HWC 13/"_L1)
                                .replace("status: draft"_L1, "status: planned"_L1)
                                .replace("(RED)"_L1, "(ORANGE)"_L1);
    QCOMPARE(run({u"import"_s, u"b"_s, save(u"13.minutes.md"_s, planned)}).status, 0);
    const Run refused = run({u"scheme"_s, u"b"_s, u"--set"_s, u"scheme.json"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"ORANGE cannot go: it is still in use in meeting 13 (item 2)."_s), qPrintable(refused.err));
    QCOMPARE(run({u"scheme"_s, u"b"_s}).out, json);
}

void CommandLineTest::importsTheReferenceMeetings()
{
    const QString folder = QString::fromUtf8(REFERENCE_DIR);
    if (!QFile::exists(folder + u"/ssc-82.minutes.md"_s))
        QSKIP("the reference meetings are not beside this checkout");
    QCOMPARE(run({u"create"_s, u"s"_s, u"--body"_s, u"Security Sub-Committee"_s, u"--abbreviation"_s, u"SSC"_s, u"--plain"_s}).status, 0);
    const Run imported = run({u"import"_s, u"s"_s, folder + u"/ssc-81.minutes.md"_s, folder + u"/ssc-82.minutes.md"_s});
    QCOMPARE(imported.err, QString());
    QCOMPARE(imported.status, 0);
    const QStringList toText{u"export"_s, u"s"_s, u"--meeting"_s, u"82"_s, u"--format"_s, u"txt"_s, u"--edition"_s};
    QCOMPARE(run(toText + QStringList{u"GREEN"_s, u"-o"_s, u"green"_s}).status, 0);
    QCOMPARE(run(toText + QStringList{u"confidential"_s, u"-o"_s, u"all"_s}).status, 0);
    for (int i = 1; i <= 18; ++i) {
        const QByteArray finding = u"sensitive%1"_s.arg(i, 2, 10, QChar(u'0')).toUtf8();
        QVERIFY(!contents(u"green"_s).contains(finding));
        QVERIFY2(contents(u"all"_s).contains(finding), finding.constData());
    }
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
