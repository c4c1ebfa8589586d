#include "commandtest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// What all commands have in common, and those that make and check books: help, usage, passphrases, where output goes.
class CommandLineTest : public CommandTest
{
    Q_OBJECT

private slots:
    void tellsWhatItCanDo();
    void helpsWithEveryCommand_data();
    void helpsWithEveryCommand();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void createsAnEncryptedBook();
    void createsAPlainBookOnlyWhenAsked();
    void createsNothingOverAFile();
    void createsABookWithPagesOfItsOwn();
    void createsABookThatKnowsParties();
    void refusesPagesThatCannotBe_data();
    void refusesPagesThatCannotBe();
    void exportsNothingThatNoFontHas();
    void takesThePassphraseFromAFile();
    void asksForThePassphraseOnATerminal();
    void refusesAPassphraseThatIsWrongOrMissing();
    void replacesNoBookAndNoKey_data();
    void replacesNoBookAndNoKey();
    void replacesNoOtherBook();
    void tellsThatItsOutputWasNotWritten_data();
    void tellsThatItsOutputWasNotWritten();
    void writesIntoPipes();
    void writesIntoItsStandardOutputByName();
    void writesIntoDevices();
    void refusesAFolderAsOutput();
    void checksABook();
    void writesToStandardOutputAndReadsFromStandardInput();
    void tellsThatABookIsAFolder();
    void namesThatBeginWithAColonAreFiles();
    void saysNothingOfItsSurroundings();
    void takesLevelsInAnyCase();
    void refusesAnAbbreviationThatCannotBeReadBack();
    void takesASchemeFromAFile();
    void editsTheSchemeOfABook();
    void keepsWhatItIssues();
    void listsAndComparesRevisions();
    void writesTheAuditTrail();
};

void CommandLineTest::tellsWhatItCanDo()
{
    for (const QString &argument : {u"--help"_s, u"-h"_s, u"help"_s}) {
        const Run help = run({argument});
        QCOMPARE(help.status, 0);
        for (const QString &command :
             {u"create"_s, u"import"_s, u"write"_s, u"export"_s, u"prove"_s, u"actions"_s, u"decisions"_s, u"scheme"_s, u"check"_s})
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
    QTest::newRow("export") << u"export"_s
                            << QStringList{u"--meeting"_s,    u"--edition"_s, u"--kind"_s,   u"--format"_s,        u"--certificate"_s,
                                           u"-o, --output"_s, u"--copy"_s,    u"--reader"_s, u"--password-file"_s, u"--replace"_s};
    QTest::newRow("prove") << u"prove"_s
                           << QStringList{u"FILE"_s, u"--meeting"_s, u"--register"_s, u"--edition"_s, u"--password-file"_s, u"--format"_s};
    QTest::newRow("actions") << u"actions"_s << QStringList{u"--status"_s, u"--owner"_s, u"--ceiling"_s, u"--format"_s, u"-o, --output"_s};
    QTest::newRow("decisions") << u"decisions"_s << QStringList{u"--verb"_s, u"--ceiling"_s, u"--format"_s, u"-o, --output"_s};
    QTest::newRow("scheme") << u"scheme"_s << QStringList{u"--set"_s, u"-o, --output"_s};
    QTest::newRow("check") << u"check"_s << QStringList{};
    QTest::newRow("revisions") << u"revisions"_s << QStringList{u"--meeting"_s, u"--format"_s};
    QTest::newRow("compare") << u"compare"_s << QStringList{u"BEFORE"_s, u"AFTER"_s, u"--meeting"_s, u"--edition"_s};
    QTest::newRow("audit") << u"audit"_s
                           << QStringList{u"--what"_s, u"--from"_s, u"--to"_s, u"--ceiling"_s, u"--format"_s, u"-o, --output"_s};
}

void CommandLineTest::helpsWithEveryCommand()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, options);
    const Run help = run({command, u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.startsWith(u"Usage: minutebook %1 [options] %2BOOK"_s.arg(command, command == "prove"_L1 ? u"FILE "_s : QString())));
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
    QTest::newRow("no format of decisions") << QStringList{u"decisions"_s, u"b"_s, u"-o"_s, u"d.ics"_s} << u"--format"_s;
    QTest::newRow("no such format") << to + QStringList{u"a.pdf"_s, u"--format"_s, u"doc"_s} << u"--format"_s;
    QTest::newRow("no such kind") << to + QStringList{u"a.pdf"_s, u"--kind"_s, u"novel"_s} << u"\"novel\""_s;
    QTest::newRow("a passphrase of a text") << to + QStringList{u"a.txt"_s, u"--password-file"_s, u"p"_s} << u"Only a PDF"_s;
    QTest::newRow("a reader without a copy") << to + QStringList{u"a.pdf"_s, u"--reader"_s, u"A"_s} << u"--copy N"_s;
    for (const QString &copy : {u"0"_s, u"6/5"_s, u"3 of 5"_s, u"-1"_s, u""_s})
        QTest::addRow("no such copy: %s", qPrintable(copy)) << to + QStringList{u"a.pdf"_s, u"--copy="_s + copy} << u"no number of a copy"_s;
    QTest::newRow("a certificate in the file's place") << to + QStringList{u"a.pdf"_s, u"--certificate"_s, u"a.pdf"_s} << u"of its own"_s;
    QTest::newRow("nothing to prove in") << QStringList{u"prove"_s, u"a.pdf"_s} << u"BOOK is missing"_s;
    QTest::newRow("no edition to prove") << QStringList{u"prove"_s, u"a.pdf"_s, u"b"_s, u"--meeting"_s, u"1"_s} << u"--edition is missing"_s;
    QTest::newRow("no such form of a proof") << QStringList{u"prove"_s,     u"a.pdf"_s, u"b"_s,        u"--meeting"_s, u"1"_s,
                                                            u"--edition"_s, u"RED"_s,   u"--format"_s, u"pdf"_s}
                                             << u"--format text or json"_s;
    QTest::newRow("no such status") << QStringList{u"actions"_s, u"b"_s, u"--status"_s, u"open,done"_s} << u"\"done\""_s;
    QTest::newRow("no such format of a register") << QStringList{u"decisions"_s, u"b"_s, u"--format"_s, u"xls"_s} << u"\"xls\""_s;
    QTest::newRow("pages for a terminal") << QStringList{u"actions"_s, u"b"_s, u"--format"_s, u"pdf"_s} << u"-o FILE"_s;
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

void CommandLineTest::createsABookWithPagesOfItsOwn()
{
    save(u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 1'><rect width='2' height='1' fill='teal'/></svg>"_L1);
    QCOMPARE(run({u"create"_s, u"b"_s, u"--body"_s, u"Harbour Works Committee"_s, u"--abbreviation"_s, u"HWC"_s, u"--plain"_s, u"--paper"_s,
                  u"letter"_s, u"--footer"_s, u"The Old Customs House"_s, u"--logo"_s, u"logo.svg"_s})
                 .status,
             0);
    QCOMPARE(run({u"import"_s, u"b"_s, save(u"12.minutes.md"_s, meetingText)}).status, 0);
    // It is proved before it is written, the picture with it.
    const QStringList arguments{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s};
    QCOMPARE(run(arguments + QStringList{u"one.pdf"_s}).err, QString());
    QCOMPARE(run(arguments + QStringList{u"two.pdf"_s}).status, 0);
    QCOMPARE(contents(u"two.pdf"_s), contents(u"one.pdf"_s));
    QVERIFY(contents(u"one.pdf"_s).contains("/Subtype /Image"));
    QCOMPARE(run({u"prove"_s, u"one.pdf"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s}).status, 0);
}

void CommandLineTest::createsABookThatKnowsParties()
{
    const QString headings = u"category,code,real-name,since,remark\n"_s;
    const QStringList create{u"create"_s,  u"b"_s,         u"--body"_s,     u"Harbour Works Committee"_s, u"--abbreviation"_s, u"HWC"_s,
                             u"--plain"_s, u"--parties"_s, u"parties.csv"_s};
    save(u"parties.csv"_s, headings + u"Bidder,,Kelpie Dredging Limited,,\n"_s);
    const Run refused = run(create);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"Row 2 of parties.csv: Nothing stands in the column “code”"_s), qPrintable(refused.err));
    QVERIFY(!QFile::exists(m_folder->filePath(u"b"_s)));
    save(u"parties.csv"_s, headings + u"Bidder,K,Kelpie Dredging Limited,2024-01-01,\n"_s);
    QCOMPARE(run(create).err, QString());
    QString text = meetingText;
    text.replace(u"The Chair (AQ) opened the meeting."_s, u"Kelpie Dredging Limited was there."_s);
    QCOMPARE(run({u"import"_s, u"b"_s, save(u"12.minutes.md"_s, text)}).status, 0);
    const Run leak = run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, u"green.pdf"_s});
    QVERIFY2(leak.status == 3, qPrintable(leak.err));
}

void CommandLineTest::refusesPagesThatCannotBe_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such paper") << QStringList{u"--paper"_s, u"foolscap"_s} << 2 << u"A4 or Letter"_s;
    QTest::newRow("long line") << QStringList{u"--footer"_s, u"The Old Customs House, "_s.repeated(12)} << 1 << u"Make it shorter"_s;
    QTest::newRow("no such file") << QStringList{u"--logo"_s, u"logo.png"_s} << 1 << u"logo.png cannot be read"_s;
    QTest::newRow("no picture") << QStringList{u"--logo"_s, u"12.minutes.md"_s} << 1 << u"no picture"_s;
    QTest::newRow("not alone") << QStringList{u"--logo"_s, u"outside.svg"_s} << 1 << u"from outside itself (https://example.org/x.png)"_s;
}

void CommandLineTest::refusesPagesThatCannotBe()
{
    QFETCH(const QStringList, options);
    QFETCH(int, status);
    QFETCH(const QString, words);
    save(u"12.minutes.md"_s, meetingText);
    save(u"outside.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://example.org/x.png'/></svg>"_L1);
    const Run refused = run(QStringList{u"create"_s, u"b"_s, u"--body"_s, u"B"_s, u"--abbreviation"_s, u"B"_s, u"--plain"_s} + options);
    QCOMPARE(refused.status, status);
    QVERIFY2(refused.err.contains(words), qPrintable(refused.err));
    QVERIFY(!QFile::exists(m_folder->filePath(u"b"_s)));
}

void CommandLineTest::exportsNothingThatNoFontHas()
{
    QCOMPARE(run({u"create"_s, u"b"_s, u"--body"_s, u"Harbour Works Committee"_s, u"--abbreviation"_s, u"HWC"_s, u"--plain"_s}).status, 0);
    QString text = meetingText;
    text.replace(u"asked for more"_s, u"asked \ue123 for more"_s);
    QCOMPARE(run({u"import"_s, u"b"_s, save(u"12.minutes.md"_s, text)}).status, 0);
    const Run failed = run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"confidential"_s, u"-o"_s, u"all.pdf"_s});
    QCOMPARE(failed.status, 1);
    for (const QString &part :
         {u"(U+E123)"_s, u"Dredging Limited asked"_s, u"under \"2. Dredging of the north basin"_s, u"Write it in another way"_s})
        QVERIFY2(failed.err.contains(part), qPrintable(failed.err));
    QVERIFY(!QFile::exists(m_folder->filePath(u"all.pdf"_s)));
    // What an edition withholds has no say in it.
    QCOMPARE(run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, u"green.pdf"_s}).status, 0);
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
    QCOMPARE(run(write + QStringList{save(u"notes.md"_s, u"SQLite format 3 is a fine format"_s), u"--replace"_s}).status, 0);
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
    const Run piped = runShell(u"mkfifo pipe && { cat pipe >read & } && \"$0\" write b --meeting 12 -o pipe && wait && test -p pipe"_s);
    QCOMPARE(piped.err, QString());
    QCOMPARE(piped.status, 0);
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

void CommandLineTest::checksABook()
{
    makeBook(passphrase);
    const QString words = meetingText + u"The cranes were painted.\n"_s.repeated(2'000);
    QCOMPARE(run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.minutes.md"_s, words)}, passphrase).status, 0);
    const Run sound = run({u"check"_s, u"b"_s}, passphrase);
    QCOMPARE(sound.status, 0);
    QVERIFY(sound.out.startsWith(u"b is sound.\nEach of its "_s));
    QVERIFY(sound.out.contains(u"Entries of the audit trail, each chained to the one before: "_s));
    QVERIFY(sound.out.endsWith(
        u"There is no backup. One is made when the book is opened in the window, or by “minutebook backups --make”.\n"_s));
    QByteArray bytes = contents(u"b"_s);
    const qsizetype place = bytes.size() - 100; // of its words, which are not read on opening
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

void CommandLineTest::keepsWhatItIssues()
{
    makeBook();
    QCOMPARE(run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"-o"_s, u"m.pdf"_s, u"--copy"_s, u"2/3"_s,
                  u"--reader"_s, u"Dee"_s})
                 .status,
             0);
    QCOMPARE(run({u"actions"_s, u"b"_s, u"-o"_s, u"a.csv"_s}).status, 0);
    const Run trail = run({u"audit"_s, u"b"_s, u"--format"_s, u"json"_s});
    QCOMPARE(trail.status, 0);
    const QJsonArray entries = QJsonDocument::fromJson(trail.out.toUtf8())["entries"_L1].toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject first = entries[0].toObject();
    QCOMPARE(first["event"_L1].toString(), u"exported"_s);
    QCOMPARE(first["meeting"_L1].toInt(), 12);
    const QJsonObject details = QJsonDocument::fromJson(first["details"_L1].toString().toUtf8()).object();
    const QByteArray hash = QCryptographicHash::hash(contents(u"m.pdf"_s), QCryptographicHash::Sha256).toHex();
    QCOMPARE(details["sha256"_L1].toString(), QString::fromLatin1(hash));
    QCOMPARE(details["reader"_L1].toString(), u"Dee"_s);
    QCOMPARE(run({u"check"_s, u"b"_s}).status, 0);
}

void CommandLineTest::listsAndComparesRevisions()
{
    makeBook();
    QVERIFY(run({u"revisions"_s, u"b"_s, u"--meeting"_s, u"12"_s}).err.contains(u"No revision"_s));
    const QString review = QString(meetingText).replace(u"status: draft"_s, u"status: in-review"_s);
    save(u"again.md"_s, review);
    QCOMPARE(run({u"import"_s, u"b"_s, u"again.md"_s, u"--replace"_s}).status, 0);
    save(u"changed.md"_s, QString(review).replace(u"the second tender"_s, u"the third tender"_s).replace(u"more than"_s, u"less than"_s));
    QCOMPARE(run({u"import"_s, u"b"_s, u"changed.md"_s, u"--replace"_s}).status, 0);
    const Run list = run({u"revisions"_s, u"b"_s, u"--meeting"_s, u"12"_s});
    QCOMPARE(list.status, 0);
    QVERIFY2(list.out.startsWith(u"RED\n"_s) && list.out.contains(u"draft"_s), qPrintable(list.out));
    const Run json = run({u"revisions"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).array().size(), 1);
    const Run green = run({u"compare"_s, u"b"_s, u"1"_s, u"now"_s, u"--meeting"_s, u"12"_s});
    QCOMPARE(green.status, 0);
    QVERIFY2(green.out.contains(u"[-second-] {+third+} tender"_s), qPrintable(green.out));
    QVERIFY(!green.out.contains(u"less"_s));
    const Run red = run({u"compare"_s, u"b"_s, u"1"_s, u"now"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"confidential"_s});
    QVERIFY2(red.out.contains(u"[-more-] {+less+} than"_s), qPrintable(red.out));
    QVERIFY(run({u"compare"_s, u"b"_s, u"1"_s, u"1"_s, u"--meeting"_s, u"12"_s}).out.contains(u"Nothing differs"_s));
    QVERIFY(run({u"compare"_s, u"b"_s, u"1"_s, u"7"_s, u"--meeting"_s, u"12"_s}).err.contains(u"no revision 7"_s));
}

void CommandLineTest::writesTheAuditTrail()
{
    makeBook();
    save(u"again.md"_s, QString(meetingText).replace(u"status: draft"_s, u"status: in-review"_s));
    QCOMPARE(run({u"import"_s, u"b"_s, u"again.md"_s, u"--replace"_s}).status, 0);
    const Run all = run({u"audit"_s, u"b"_s});
    QVERIFY2(all.out.startsWith(u"RED"_s) && all.out.contains(u"Revision kept"_s) && all.out.contains(u"The chain ends with entry 3"_s),
             qPrintable(all.out));
    const Run green = run({u"audit"_s, u"b"_s, u"--ceiling"_s, u"GREEN"_s});
    QVERIFY2(green.out.contains(u"Status changed"_s), qPrintable(green.out));
    QVERIFY(!green.out.contains(u"Revision kept"_s) && !green.out.contains(u"chain"_s));
    const Run some = run({u"audit"_s, u"b"_s, u"--what"_s, u"imported,opened"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(some.out.count(u'\n'), 2);
    QCOMPARE(run({u"audit"_s, u"b"_s, u"-o"_s, u"trail.pdf"_s}).status, 0);
    QVERIFY(contents(u"trail.pdf"_s).startsWith("%PDF"));
    QCOMPARE(run({u"audit"_s, u"b"_s, u"--what"_s, u"burnt"_s}).status, 2);
    QCOMPARE(run({u"audit"_s, u"b"_s, u"--from"_s, u"tomorrow"_s}).status, 2);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
