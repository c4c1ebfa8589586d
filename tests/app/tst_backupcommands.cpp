#include "commandtest.h"

#include <QDir>
#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// Backups, their restoring and the recovery of a damaged book as scripts use them.
class BackupCommandsTest : public CommandTest
{
    Q_OBJECT

private slots:
    void listsWhatItMade();
    void tellsWhatWouldDifferAndRestores();
    void restoresNothingOverABookUnasked();
    void tellsTheAgesWhereItChecks();
    void recoversWhatCanBeRead();
    void refusesWrongUsage();

private:
    /// The path of the backup that `backups --make` told.
    QString makeBackup(const QString &key = passphrase)
    {
        const Run made = run({u"backups"_s, u"b"_s, u"--make"_s}, key);
        if (made.status != 0)
            qFatal("%ls", qUtf16Printable(made.err));
        return made.out.trimmed().sliced(21);
    }
};

void BackupCommandsTest::listsWhatItMade()
{
    makeBook(passphrase);
    const Run none = run({u"backups"_s, u"b"_s}, passphrase);
    QCOMPARE(none.status, 0);
    QVERIFY(none.out.startsWith(u"b has no backups."_s));
    const QString backup = makeBackup();
    QVERIFY2(QFile::exists(backup), qPrintable(backup));
    QVERIFY(run({u"backups"_s, u"b"_s}).out.endsWith(backup + u'\n')); // without a key
    QVERIFY(run({u"check"_s, backup}, passphrase).out.contains(u"is sound."_s));
}

void BackupCommandsTest::tellsWhatWouldDifferAndRestores()
{
    makeBook(passphrase);
    const QString backup = makeBackup();
    const QString changed = save(
        u"12.minutes.md"_s, QString(meetingText).replace(u"The Chair (AQ) opened the meeting."_s, u"The Vice-Chair opened the meeting."_s));
    QCOMPARE(run({u"import"_s, u"b"_s, u"--replace"_s, changed}, passphrase).status, 0);
    const auto before = allContents();
    const Run preview = run({u"restore"_s, backup, u"b"_s, u"--preview"_s}, passphrase);
    QCOMPARE(preview.err, QString());
    QVERIFY2(preview.out.contains(u"reads otherwise: lines in the backup alone 1, in the book alone 1."_s), qPrintable(preview.out));
    QCOMPARE(allContents(), before);
    const Run restored = run({u"restore"_s, backup, u"b"_s, u"--replace"_s}, passphrase);
    QCOMPARE(restored.err, QString());
    QVERIFY(restored.out.contains(u"b.before-restore"_s));
    QVERIFY(
        run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"-o"_s, u"-"_s}, passphrase).out.contains(u"The Chair (AQ) opened the meeting."_s));
    QVERIFY(run({u"write"_s, u"b.before-restore"_s, u"--meeting"_s, u"12"_s, u"-o"_s, u"-"_s}, passphrase)
                .out.contains(u"The Vice-Chair opened the meeting."_s));
    QVERIFY(run({u"audit"_s, u"b"_s}, passphrase).out.contains(u"Restored"_s, Qt::CaseInsensitive));
}

void BackupCommandsTest::restoresNothingOverABookUnasked()
{
    makeBook();
    const QString backup = makeBackup({});
    const auto before = allContents();
    const Run refused = run({u"restore"_s, backup, u"b"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(u"exists already and is left as it is"_s));
    QCOMPARE(allContents(), before);
}

void BackupCommandsTest::tellsTheAgesWhereItChecks()
{
    makeBook();
    (void)makeBackup({});
    QVERIFY(run({u"check"_s, u"b"_s}).out.endsWith(u"There is one backup, less than an hour old.\n"_s));
}

void BackupCommandsTest::recoversWhatCanBeRead()
{
    makeBook(passphrase);
    const Run whole = run({u"recover"_s, u"b"_s, u"new"_s}, passphrase);
    QCOMPARE(whole.err, QString());
    QVERIFY(whole.out.startsWith(u"Saved: 1 meetings with 3 items"_s));
    QVERIFY(whole.out.contains(u"Nothing that was in the book is missing."_s));
    QVERIFY(run({u"check"_s, u"new"_s}, passphrase).out.startsWith(u"new is sound."_s));
    const Run again = run({u"recover"_s, u"b"_s, u"new"_s}, passphrase);
    QCOMPARE(again.status, 1);
    QVERIFY(again.err.contains(u"exists already"_s));
}

void BackupCommandsTest::refusesWrongUsage()
{
    makeBook();
    QCOMPARE(run({u"restore"_s, u"b"_s, u"c"_s, u"--replace"_s, u"--preview"_s}).status, 2);
    QCOMPARE(run({u"recover"_s, u"b"_s}).status, 2);
    QCOMPARE(run({u"backups"_s}).status, 2);
    const Run missing = run({u"restore"_s, u"nothing"_s, u"b"_s, u"--replace"_s});
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.err.contains(u"There is no book at nothing"_s));
}

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "tst_backupcommands.moc"
