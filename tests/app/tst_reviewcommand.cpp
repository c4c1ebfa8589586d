#include "commandtest.h"
#include "models/storage/book.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingstore.h"

#include <QFile>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// A draft goes to its reader and its comments come back, from the shell.
class ReviewCommandTest : public CommandTest
{
    Q_OBJECT

private slots:
    void sendsADraft();
    void refusesWhatItMustNotSend();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesNothingInTwice();
    void asksWhyALevelIsLowered();
    void sendsNothingThatIsApproved();

private:
    Run create(const QStringList &more = {}, const QString &reader = u"Ada Quay"_s, const QString &ceiling = u"GREEN"_s)
    {
        save(u"pass"_s, u"tubar kilon\n"_s);
        return run(QStringList{u"review"_s, u"create"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--for"_s, reader, u"--ceiling"_s, ceiling,
                               u"-o"_s, u"d.minutereview"_s, u"--password-file"_s, u"pass"_s}
                   + more);
    }
    Run show(const QString &file, const QString &pass = u"pass"_s)
    {
        return run({u"review"_s, u"show"_s, file, u"--password-file"_s, pass});
    }
};

void ReviewCommandTest::sendsADraft()
{
    makeBook();
    const Run sent = create({u"--until"_s, u"2098-03-20"_s});
    QCOMPARE(sent.err, u"d.minutereview is for Ada Quay. Tell them the passphrase by another way than the file.\n"_s);
    QCOMPARE(sent.status, 0);
    QCOMPARE(QFile(path(u"d.minutereview"_s)).permissions() & others, QFileDevice::Permissions());
    const Run shown = show(u"d.minutereview"_s);
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.out.startsWith(u"HWC 12 – Draft Minutes\nUp to GREEN, for Ada Quay\nComments are wanted by 2098-03-20\n"_s));
    QVERIFY(shown.out.endsWith(u"0 comments\n"_s));
    const Run audit = run({u"audit"_s, u"b"_s, u"--format"_s, u"json"_s});
    QVERIFY2(audit.out.contains(u"\"sent\""_s) && audit.out.contains(u"Ada Quay"_s), qPrintable(audit.out + audit.err));
    const Run revisions = run({u"revisions"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--format"_s, u"json"_s});
    QVERIFY2(revisions.out.contains(u"\"draft\""_s), qPrintable(revisions.out + revisions.err));
    for (const QByteArray &plain : {"HWC"_ba, "Quay"_ba, "GREEN"_ba, "PDF"_ba, "Kelpie"_ba})
        QVERIFY(!contents(u"d.minutereview"_s).contains(plain));
}

void ReviewCommandTest::refusesWhatItMustNotSend()
{
    makeBook();
    const Run unknown = create({}, u"Some Body"_s);
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.err.contains(u"Nobody called"_s));
    const Run uncleared = create({}, u"Ada Quay"_s, u"RED"_s);
    QCOMPARE(uncleared.status, 1);
    QVERIFY(uncleared.err.contains(u"is not cleared for RED"_s));
    QVERIFY(contents(u"d.minutereview"_s).isEmpty());
    QCOMPARE(create().status, 0);
    const QByteArray before = contents(u"d.minutereview"_s);
    QVERIFY(create().err.contains(u"--replace"_s)); // there may be comments in it
    QCOMPARE(contents(u"d.minutereview"_s), before);
    QCOMPARE(create({u"--replace"_s}).status, 0);
}

void ReviewCommandTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    const QStringList create{u"review"_s,    u"create"_s, u"b"_s,  u"--meeting"_s,     u"12"_s, u"--for"_s, u"Ada Quay"_s,
                             u"--ceiling"_s, u"GREEN"_s,  u"-o"_s, u"d.minutereview"_s};
    QTest::newRow("which") << QStringList{u"review"_s} << 2 << u"review create, review show, review merge"_s;
    QTest::newRow("no such") << QStringList{u"review"_s, u"forget"_s} << 2 << u"no command"_s;
    QTest::newRow("no passphrase") << create << 2 << u"--password-file is missing"_s;
    QTest::newRow("no day") << create + QStringList{u"--password-file"_s, u"pass"_s, u"--until"_s, u"soon"_s} << 2 << u"no date"_s;
    QTest::newRow("a day that is over") << create + QStringList{u"--password-file"_s, u"pass"_s, u"--until"_s, u"2024-03-20"_s} << 2
                                        << u"2024-03-20 is over"_s;
    QTest::newRow("another name") << QStringList(create).replaceInStrings(u"d.minutereview"_s, u"d.txt"_s)
            + QStringList{u"--password-file"_s, u"pass"_s}
                                  << 2 << u"ends in .minutereview"_s;
    QTest::newRow("empty passphrase") << create + QStringList{u"--password-file"_s, u"nothing"_s} << 1 << u"passphrase of its own"_s;
    QTest::newRow("no review file") << QStringList{u"review"_s, u"show"_s, u"pass"_s, u"--password-file"_s, u"pass"_s} << 1
                                    << u"no review file"_s;
    QTest::newRow("help") << QStringList{u"review"_s, u"merge"_s, u"--help"_s} << 0 << QString();
}

void ReviewCommandTest::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QString, sentence);
    makeBook();
    save(u"pass"_s, u"tubar kilon"_s);
    save(u"nothing"_s, {});
    const Run failed = run(arguments);
    QCOMPARE(failed.status, status);
    QVERIFY2(failed.err.contains(sentence), qPrintable(failed.err));
}

void ReviewCommandTest::takesNothingInTwice()
{
    makeBook();
    QCOMPARE(create().status, 0);
    const Run merged = run({u"review"_s, u"merge"_s, u"b"_s, u"d.minutereview"_s, u"--password-file"_s, u"pass"_s});
    QCOMPARE(merged.out, u"d.minutereview: 0 new comments of Ada Quay, meeting 12\n"_s);
    QCOMPARE(merged.status, 0);
    save(u"again.md"_s, QString(meetingText).replace(u"status: draft"_s, u"status: approved"_s));
    QCOMPARE(run({u"import"_s, u"b"_s, u"again.md"_s, u"--replace"_s}).status, 0);
    const Run late = run({u"review"_s, u"merge"_s, u"b"_s, u"d.minutereview"_s, u"--password-file"_s, u"pass"_s});
    QVERIFY2(late.err.contains(u"The minutes of meeting 12 are approved already"_s), qPrintable(late.err));
    save(u"wrong"_s, u"tubar"_s);
    const Run refused = run({u"review"_s, u"merge"_s, u"b"_s, u"d.minutereview"_s, u"--password-file"_s, u"wrong"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(u"does not open with this passphrase"_s));
    QFile::rename(path(u"b"_s), path(u"old"_s));
    makeBook();
    const Run foreign = run({u"review"_s, u"merge"_s, u"b"_s, u"d.minutereview"_s, u"--password-file"_s, u"pass"_s});
    QCOMPARE(foreign.status, 1);
    QVERIFY(foreign.err.contains(u"answers nothing that was sent from this book"_s));
}

/// As the window does.
void ReviewCommandTest::asksWhyALevelIsLowered()
{
    makeBook();
    const auto add = [this](const QString &line) {
        const auto book = Book::open(path(u"b"_s), BookKey::plain());
        QVERIFY(book);
        const StoredItem item = items((*book)->reader(), *meetingOfNumber((*book)->reader(), 12))->constFirst();
        const QString notes = item.notes.section(u"\nIt was seen."_s, 0, 0) + u'\n' + line;
        QVERIFY((*book)->writeNow([&](Transaction &t) { return saveNotes(t, item.id, item.heading, notes, {}); }));
    };
    add(u"It was seen. (RED)"_s);
    QCOMPARE(create().status, 0);
    add(u"It was seen. (GREEN)"_s);
    const Run silent = create({u"--replace"_s});
    QCOMPARE(silent.status, 1);
    QVERIFY2(silent.err.contains(u"RED → GREEN"_s) && silent.err.contains(u"--reason"_s), qPrintable(silent.err));
    QCOMPARE(silent.err.count(u'\n'), 1); // once
    const QStringList asFile{u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, u"GREEN"_s, u"--output"_s, u"g.txt"_s};
    const Run exported = run(asFile);
    QCOMPARE(exported.status, 1);
    QVERIFY2(exported.err.contains(u"--reason"_s), qPrintable(exported.err));
    QCOMPARE(create({u"--replace"_s, u"--reason"_s, u"It is in the papers."_s}).status, 0);
    QCOMPARE(run(asFile).status, 0);
    const Run audit = run({u"audit"_s, u"b"_s, u"--format"_s, u"json"_s});
    QVERIFY2(audit.out.contains(u"It is in the papers."_s), qPrintable(audit.out));
}

/// As in the window.
void ReviewCommandTest::sendsNothingThatIsApproved()
{
    makeBook();
    save(u"again.md"_s, QString(meetingText).replace(u"status: draft"_s, u"status: final"_s));
    QCOMPARE(run({u"import"_s, u"b"_s, u"again.md"_s, u"--replace"_s}).status, 0);
    const Run refused = create();
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"are approved"_s), qPrintable(refused.err));
    QVERIFY(contents(u"d.minutereview"_s).isEmpty());
}

QTEST_GUILESS_MAIN(ReviewCommandTest)

#include "tst_reviewcommand.moc"
