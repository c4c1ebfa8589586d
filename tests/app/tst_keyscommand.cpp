#include "commandtest.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

const auto tide = u"the tide is turning"_s;
const auto horse = u"horse lamp river cupboard"_s;

/// The code as it was printed; empty if none was.
QString codeIn(const QString &text)
{
    static const QRegularExpression code(u"([0-9A-Z]{5}( - |\\s+)){13}[0-9A-Z]{5}"_s);
    return code.match(text).captured();
}

} // namespace

/// Keys, slots and recovery codes as scripts and people at a terminal use them; backups, which take them along.
class KeysCommandTest : public CommandTest
{
    Q_OBJECT

private slots:
    void makesABookWithAKeyOfItsOwn();
    void writesTheRecoveryCodeToAFile();
    void opensByTheRecoveryCodeAlone();
    void tellsAMistypedCode();
    void addsRemovesAndChangesPeople();
    void beginsANewFileOfKeysWithTheCode();
    void changesTheKey();
    void movesAnOldBookOver();
    void backupsTakeTheKeysAlong();
    void readsABookFromAFolder();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysWhatABookHasNot();
    void opensInUnderASecond();

private:
    QString create(const QString &name = u"b"_s, const QStringList &more = {})
    {
        save(u"pass"_s, tide + u'\n');
        const QStringList arguments{u"create"_s, name,          u"--body"_s,   u"Harbour Works Committee"_s, u"--abbreviation"_s,
                                    u"HWC"_s,    u"--person"_s, u"Ada Quay"_s, u"--password-file"_s,         u"pass"_s};
        const Run made = run(arguments + more);
        if (made.status != 0)
            qFatal("%ls", qUtf16Printable(made.err));
        return codeIn(made.out);
    }
};

void KeysCommandTest::makesABookWithAKeyOfItsOwn()
{
    const QString code = create();
    QVERIFY(!code.isEmpty());
    QVERIFY(QFile::exists(path(u"b-keys"_s)));
    QVERIFY(run({u"check"_s, u"b"_s}, tide).out.startsWith(u"b is sound.\n"_s));
    QCOMPARE(run({u"check"_s, u"b"_s, u"--key-file"_s, u"pass"_s}).status, 0);
    const Run wrong = run({u"check"_s, u"b"_s}, horse);
    QCOMPARE(wrong.status, 1);
    QVERIFY(wrong.err.contains(u"does not open with this passphrase"_s));
    QCOMPARE(run({u"keys"_s, u"b"_s}).out, u"Ada Quay\n"_s);
}

void KeysCommandTest::writesTheRecoveryCodeToAFile()
{
    QCOMPARE(create(u"b"_s, {u"--recovery"_s, u"code.txt"_s}), QString());
    const QString code = codeIn(QString::fromUtf8(contents(u"code.txt"_s)));
    QVERIFY(!code.isEmpty());
    QVERIFY(!(QFile::permissions(path(u"code.txt"_s)) & others));
    // The same again, whoever asks.
    const Run again = run({u"keys"_s, u"b"_s, u"--recovery"_s, u"-"_s}, tide);
    QCOMPARE(codeIn(again.out), code);
    for (const QString &kept : {u"b"_s, u"b-keys"_s, u"pass"_s}) {
        const QByteArray before = contents(kept);
        QCOMPARE(run({u"keys"_s, u"b"_s, u"--recovery"_s, kept, u"--key-file"_s, u"pass"_s}).status, 1);
        QCOMPARE(contents(kept), before);
    }
}

void KeysCommandTest::opensByTheRecoveryCodeAlone()
{
    const QString code = create();
    QVERIFY(QFile::remove(path(u"b-keys"_s)));
    const Run missing = run({u"check"_s, u"b"_s}, tide);
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.err.contains(u"file of the keys is missing"_s) && missing.err.contains(u"recovery code"_s), qPrintable(missing.err));
    const Run opened = run({u"check"_s, u"b"_s}, code.toLower());
    QCOMPARE(opened.status, 0);
    QVERIFY(opened.err.contains(u"file of the keys is missing"_s));
}

void KeysCommandTest::tellsAMistypedCode()
{
    QString code = create();
    code[1] = code[1] == u'7' ? u'8' : u'7';
    const Run mistyped = run({u"check"_s, u"b"_s}, code);
    QCOMPARE(mistyped.status, 1);
    QVERIFY2(mistyped.err.contains(u"Group 1 of the recovery code"_s), qPrintable(mistyped.err));
}

void KeysCommandTest::addsRemovesAndChangesPeople()
{
    create();
    const QByteArray book = contents(u"b"_s);
    save(u"new"_s, horse);
    QCOMPARE(run({u"keys"_s, u"b"_s, u"--add"_s, u"Dee Tide"_s, u"--password-file"_s, u"new"_s}, tide).err, QString());
    QCOMPARE(run({u"keys"_s, u"b"_s}).out, u"Ada Quay\nDee Tide\n"_s);
    QCOMPARE(run({u"check"_s, u"b"_s}, tide).status, 0);
    QCOMPARE(run({u"check"_s, u"b"_s}, horse).status, 0);

    save(u"newer"_s, u"river cupboard"_s);
    QCOMPARE(run({u"keys"_s, u"b"_s, u"--change"_s, u"Dee Tide"_s, u"--password-file"_s, u"newer"_s}, tide).status, 0);
    QCOMPARE(run({u"check"_s, u"b"_s}, horse).status, 1);
    QCOMPARE(run({u"check"_s, u"b"_s}, u"river cupboard"_s).status, 0);

    QCOMPARE(run({u"keys"_s, u"b"_s, u"--remove"_s, u"Ada Quay"_s}, u"river cupboard"_s).status, 0);
    QCOMPARE(run({u"check"_s, u"b"_s}, tide).status, 1);
    const Run last = run({u"keys"_s, u"b"_s, u"--remove"_s, u"Dee Tide"_s}, u"river cupboard"_s);
    QCOMPARE(last.status, 1);
    QVERIFY(last.err.contains(u"the last who can open"_s));
    QCOMPARE(run({u"keys"_s, u"b"_s, u"--remove"_s, u"Dee Tide"_s}, tide).status, 1); // who cannot open it changes nothing
    // The book is not encrypted anew: it has further entries in its audit trail, and no more pages for it.
    QCOMPARE(contents(u"b"_s).size(), book.size());
    const QString trail = run({u"audit"_s, u"b"_s}, u"river cupboard"_s).out;
    for (const QString &entry : {u"kind: added"_s, u"kind: changed"_s, u"kind: removed"_s})
        QVERIFY2(trail.contains(entry), qPrintable(trail));
    QVERIFY(!trail.contains(horse));
}

void KeysCommandTest::beginsANewFileOfKeysWithTheCode()
{
    const QString code = create();
    QVERIFY(QFile::remove(path(u"b-keys"_s)));
    save(u"new"_s, horse);
    QCOMPARE(run({u"keys"_s, u"b"_s, u"--add"_s, u"Dee Tide"_s, u"--password-file"_s, u"new"_s}, code).status, 0);
    QCOMPARE(run({u"check"_s, u"b"_s}, horse).status, 0);
}

void KeysCommandTest::changesTheKey()
{
    const QString code = create();
    save(u"new"_s, horse);
    QCOMPARE(run({u"keys"_s, u"b"_s, u"--add"_s, u"Dee Tide"_s, u"--password-file"_s, u"new"_s}, tide).status, 0);
    const Run rekeyed = run({u"rekey"_s, u"b"_s}, tide);
    QCOMPARE(rekeyed.status, 0);
    QVERIFY2(rekeyed.err.contains(u"b.before-rekey"_s) && rekeyed.err.contains(u"Dee Tide"_s), qPrintable(rekeyed.err));
    const QString newCode = codeIn(rekeyed.out);
    QVERIFY(!newCode.isEmpty() && newCode != code);
    QCOMPARE(run({u"keys"_s, u"b"_s}).out, u"Ada Quay\n"_s);
    QVERIFY(run({u"check"_s, u"b"_s}, tide).out.startsWith(u"b is sound.\n"_s));
    QCOMPARE(run({u"check"_s, u"b"_s}, newCode).status, 0);
    QCOMPARE(run({u"check"_s, u"b"_s}, horse).status, 1);
    QCOMPARE(run({u"check"_s, u"b"_s}, code).status, 1);
    QVERIFY(run({u"audit"_s, u"b"_s}, tide).out.contains(u"Rekeyed"_s));
}

void KeysCommandTest::movesAnOldBookOver()
{
    makeBook(tide);
    QVERIFY(!QFile::exists(path(u"b-keys"_s)));
    const Run refused = run({u"keys"_s, u"b"_s, u"--add"_s, u"Dee Tide"_s}, tide);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(u"minutebook rekey"_s));
    const QString before = run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}, tide).out;
    const Run moved = run({u"rekey"_s, u"b"_s, u"--person"_s, u"Ada Quay"_s}, tide);
    QCOMPARE(moved.status, 0);
    QCOMPARE(run({u"keys"_s, u"b"_s}).out, u"Ada Quay\n"_s);
    QCOMPARE(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}, tide).out, before);
    QCOMPARE(run({u"check"_s, u"b"_s}, codeIn(moved.out)).status, 0);
}

void KeysCommandTest::backupsTakeTheKeysAlong()
{
    const QString code = create();
    const Run backup = run({u"backup"_s, u"b"_s, u"copy"_s}, tide);
    QCOMPARE(backup.err, QString());
    QCOMPARE(backup.status, 0);
    QCOMPARE(contents(u"copy-keys"_s), contents(u"b-keys"_s));
    QVERIFY(QFile::remove(path(u"b"_s)) && QFile::remove(path(u"b-keys"_s)));
    QCOMPARE(run({u"restore"_s, u"copy"_s, u"b"_s}, code).status, 0);
    QCOMPARE(run({u"check"_s, u"b"_s}, tide).status, 0);
    const Run over = run({u"restore"_s, u"copy"_s, u"b"_s}, tide);
    QCOMPARE(over.status, 1);
    QVERIFY(over.err.contains(u"exists already"_s));
}

void KeysCommandTest::readsABookFromAFolder()
{
    makeBook();
    QCOMPARE(run({u"export-folder"_s, u"b"_s, u"folder"_s}).status, 0);
    save(u"pass"_s, tide);
    const Run made = run({u"import-folder"_s, u"c"_s, u"folder"_s, u"--password-file"_s, u"pass"_s});
    QCOMPARE(made.err, QString());
    QVERIFY(!codeIn(made.out).isEmpty());
    QCOMPARE(run({u"write"_s, u"c"_s, u"--meeting"_s, u"12"_s}, tide).status, 0);
}

void KeysCommandTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const QStringList create{u"create"_s, u"b"_s, u"--body"_s, u"B"_s, u"--abbreviation"_s, u"B"_s};
    QTest::newRow("plain with a passphrase") << create + QStringList{u"--plain"_s, u"--password-file"_s, u"p"_s} << u"not both"_s;
    QTest::newRow("two ways") << create + QStringList{u"--key-file"_s, u"p"_s, u"--password-file"_s, u"p"_s} << u"not both"_s;
    QTest::newRow("two changes") << QStringList{u"keys"_s, u"b"_s, u"--add"_s, u"A"_s, u"--remove"_s, u"B"_s} << u"one of --add"_s;
}

void KeysCommandTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Run refused = run(arguments);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(sentence), qPrintable(refused.err));
    QVERIFY(!QFile::exists(path(u"b"_s)));
}

void KeysCommandTest::saysWhatABookHasNot()
{
    makeBook();
    for (const QString &command : {u"keys"_s, u"rekey"_s}) {
        const Run refused = run({command, u"b"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains(u"not encrypted"_s));
    }
    save(u"nothing"_s, {});
    const Run empty = run({u"create"_s, u"c"_s, u"--body"_s, u"B"_s, u"--abbreviation"_s, u"B"_s, u"--password-file"_s, u"nothing"_s});
    QVERIFY(empty.err.contains(u"needs a passphrase"_s));
    QVERIFY(!QFile::exists(path(u"c"_s)));
}

void KeysCommandTest::opensInUnderASecond()
{
    create();
    QList<qint64> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run({u"check"_s, u"b"_s}, tide).status, 0);
        times.append(timer.elapsed());
    }
    std::ranges::sort(times);
    qInfo("opened and checked in %lld ms at the median, the whole process", times[2]);
    QVERIFY(times[0] < 3000); // a busy machine is no fault
}

QTEST_GUILESS_MAIN(KeysCommandTest)
#include "tst_keyscommand.moc"
