#include "commandtest.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// Meetings go into the book, and come out of it as notation.
class ImportCommandTest : public CommandTest
{
    Q_OBJECT

private slots:
    void importsMeetings();
    void importsAFolder();
    void lintsWhatIsStored();
    void refusesAFileWithErrors();
    void saysHowGraveEachRemarkIs();
    void saysNoMoreThanAPersonReads();
    void elidesWhatIsTooLongToRead();
    void importsEachFileByItself();
    void refusesAMeetingThatIsThere();
    void writesAMeetingAsNotation();
    void importsTheReferenceMeetings();
};

void ImportCommandTest::importsMeetings()
{
    makeBook();
    const QString next = QString(meetingText).replace(u"meeting: 12"_s, u"meeting: 13"_s).replace(u"HWC 12/01"_s, u"HWC 13/01"_s);
    const QString last = QString(next).replace(u"13"_s, u"14"_s);
    const Run imported = run({u"import"_s, u"b"_s, save(u"13.md"_s, next), save(u"14.md"_s, last)});
    QCOMPARE(imported.status, 0);
    QCOMPARE(imported.out, u"13.md: meeting 13\n14.md: meeting 14\n"_s);
}

/// In the order of the numbers in their names; what is refused keeps nothing else out.
void ImportCommandTest::importsAFolder()
{
    makeBook();
    QVERIFY(QDir(path(u"."_s)).mkdir(u"old"_s));
    const auto saveOld = [this](int number, const QString &text) {
        save(u"old/%1.minutes.md"_s.arg(number),
             QString(text).replace(u"meeting: 12"_s, u"meeting: %1"_s.arg(number)).replace(u"HWC 12/01"_s, u"HWC %1/01"_s.arg(number)));
    };
    saveOld(10, QString(meetingText));
    saveOld(9, QString(meetingText));
    saveOld(11, QString(meetingText).remove(u"date: 2024-03-05\n"_s));
    save(u"old/readme.md"_s, u"no meeting"_s);
    const Run imported = run({u"import"_s, u"b"_s, u"old"_s});
    QCOMPARE(imported.status, 1);
    QCOMPARE(imported.out, u"old/9.minutes.md: meeting 9\nold/10.minutes.md: meeting 10\nold: 2 meetings taken, 1 file refused\n"_s);
    QVERIFY(imported.err.contains(u"old/11.minutes.md"_s));
    QVERIFY(QDir(path(u"."_s)).mkdir(u"empty"_s));
    const Run empty = run({u"import"_s, u"b"_s, u"empty"_s});
    QCOMPARE(empty.status, 1);
    QVERIFY(empty.err.contains(u"empty has no file that ends in .minutes.md."_s));
}

/// By the lines of what `write` writes; what is waived is counted.
void ImportCommandTest::lintsWhatIsStored()
{
    makeBook();
    const QString text = meetingText + u"ACTION: Harbour Office to go\nIt was agreed to wait.\n"_s;
    QCOMPARE(run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, text)}).status, 0);
    const Run linted = run({u"lint"_s, u"b"_s, u"--meeting"_s, u"12"_s});
    QCOMPARE(linted.status, 0);
    const QStringList lines = run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--own-notes"_s}).out.split(u'\n');
    const auto at = static_cast<int>(lines.indexOf(u"It was agreed to wait."_s)) + 1;
    QVERIFY2(linted.out.contains(u"HWC 12:%1:8: note: An outcome is written in capitals"_s.arg(at)), qPrintable(linted.out));
    QVERIFY2(linted.out.contains(u"HWC 12:%1:1: note: This action has no date"_s.arg(at - 1)), qPrintable(linted.out));
    QVERIFY(linted.out.trimmed().section(u'\n', -1).startsWith(u"HWC 12: "_s));
    QCOMPARE(run({u"lint"_s, u"b"_s, u"--meeting"_s, u"99"_s}).status, 1);
    QCOMPARE(run({u"lint"_s, u"b"_s}).status, 2);
}

void ImportCommandTest::refusesAFileWithErrors()
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

void ImportCommandTest::saysHowGraveEachRemarkIs()
{
    makeBook();
    const QString text = meetingText + u"MOVED: AQ\n"_s;
    QVERIFY(run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, text)}).err.startsWith(u"12.md:28:1: warning: "_s));
}

void ImportCommandTest::saysNoMoreThanAPersonReads()
{
    makeBook();
    // An error stands behind more warnings than are shown, and is shown all the same; the other line with the number is one too.
    const QString warnings = u"MOVED: AQ\n"_s.repeated(150);
    const QString number = u"ACTION HWC 12/01 {Ada Quay}: Ada Quay to write again by 2024-04-02.\n"_s;
    const Run refused = run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, meetingText + warnings + number)});
    QCOMPARE(refused.status, 1);
    const QStringList lines = refused.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 102);
    QCOMPARE(lines.filter(u": error: "_s).size(), 2);
    QVERIFY(lines[99].startsWith(u"12.md:178:"_s));
    QCOMPARE(lines[100], u"12.md: … and 52 more"_s);
}

void ImportCommandTest::elidesWhatIsTooLongToRead()
{
    makeBook();
    const QString row = u"| Pilots | Eve Ebb (EE) | "_s + QString(100000, u'x') + u" |\n"_s;
    const QString text = QString(meetingText).replace(u"| Pilots | Dee Tide (DT) | |\n"_s, row);
    const Run told = run({u"import"_s, u"b"_s, u"--replace"_s, save(u"12.md"_s, text)});
    QVERIFY2(told.err.contains(u"xxx…\" is no attendance"_s), qPrintable(told.err.left(500)));
    QVERIFY(told.err.size() < 1000);
}

void ImportCommandTest::importsEachFileByItself()
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

void ImportCommandTest::refusesAMeetingThatIsThere()
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

void ImportCommandTest::writesAMeetingAsNotation()
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

void ImportCommandTest::importsTheReferenceMeetings()
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

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "tst_importcommand.moc"
