#include "commandtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto harbourText = R"(---
body: Harbour Works Committee
abbreviation: HWC
meeting: 12
date: 2024-03-05
status: approved
---

# 1. Opening
The Chair opened the meeting.
The berth is let for nine hundred a year. (AMBER)
The night watch sleeps between three and four. (RED)
They ate.
The gate is left open on Sundays. (RED)

# 2. Dredging of the north basin (RED)
The committee considered the tenders. (cleared)
Kelpie Dredging Limited asked for more than its tender.
The committee AGREED the second tender. (cleared)
)"_L1;

constexpr auto grounds = R"(meeting,item,line,ground,owner,review,event
12,2,,commercial,Ada Quay,2024-04-01,
12,1,2,commercial,Harbour Office,,when the lease ends
)"_L1;

} // namespace

/// What is withheld is listed, and opened, from the shell.
class WithheldCommandTest : public CommandTest
{
    Q_OBJECT

private slots:
    void listsWhatIsWithheld();
    void listsWhatIsDue();
    void takesGroundsFromATable();
    void namesWhatIsWrongWithATable_data();
    void namesWhatIsWrongWithATable();
    void isCutAtTheCeiling();
    void writesFiles();
    void opensApprovedMinutes();
    void opensADraft();
    void leavesOtherEditionsAlone();
    void saysNothingOfGroundsInEditions();
    void refusesANoteThatLeaks();
    void asksForWordsThatTheReasonShares();
    void asksForWordsOfOtherMeetingsToo();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    void makeHarbour()
    {
        QCOMPARE(run({u"create"_s, u"b"_s, u"--plain"_s, u"--body"_s, u"Harbour Works Committee"_s, u"--abbreviation"_s, u"HWC"_s}).status,
                 0);
        QCOMPARE(run({u"import"_s, u"b"_s, save(u"12.minutes.md"_s, harbourText)}).status, 0);
    }
    void giveGrounds()
    {
        const Run taken = run({u"withheld"_s, u"b"_s, u"--set"_s, save(u"grounds.csv"_s, grounds)});
        QCOMPARE(taken.err, QString());
        QCOMPARE(taken.status, 0);
    }
    QString listed(const QStringList &arguments = {})
    {
        const Run listed = run(QStringList{u"withheld"_s, u"b"_s} + arguments);
        return listed.status == 0 ? listed.out.simplified() : u"status %1: %2"_s.arg(listed.status).arg(listed.err);
    }
    QJsonArray parts(const QStringList &arguments = {})
    {
        const Run written = run(QStringList{u"withheld"_s, u"b"_s, u"--format"_s, u"json"_s} + arguments);
        return QJsonDocument::fromJson(written.out.toUtf8()).object().value("entries"_L1).toArray();
    }
    Run lower(const QStringList &arguments) { return run(QStringList{u"downgrade"_s, u"b"_s, u"--meeting"_s, u"12"_s} + arguments); }
    QByteArray edition(const QString &level, const QString &suffix = u"pdf"_s)
    {
        const QString name = level + u'.' + suffix;
        const Run written = run({u"export"_s, u"b"_s, u"--meeting"_s, u"12"_s, u"--edition"_s, level, u"-o"_s, name});
        return written.status == 0 ? contents(name) : written.err.toUtf8();
    }
};

void WithheldCommandTest::listsWhatIsWithheld()
{
    makeHarbour();
    const QString all = listed();
    QVERIFY2(all.contains(u"The berth is let"_s) && all.contains(u"The night watch"_s) && all.contains(u"Kelpie"_s), qPrintable(all));
    QCOMPARE(parts().size(), 4);
    const QJsonObject first = parts().first().toObject();
    QCOMPARE(first.value("level"_L1).toString(), u"AMBER"_s);
    QCOMPARE(first.value("state"_L1).toString(), u"not-given"_s);
    QCOMPARE(parts({u"--meeting"_s, u"13"_s}).size(), 0);
}

void WithheldCommandTest::listsWhatIsDue()
{
    makeHarbour();
    QVERIFY(listed({u"--due"_s}).contains(u"There is no such part"_s));
    giveGrounds();
    const QJsonArray due = parts({u"--due"_s});
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().toObject().value("state"_L1).toString(), u"overdue"_s);
    QCOMPARE(parts({u"--state"_s, u"later,not-given"_s}).size(), 3);
    QCOMPARE(parts({u"--owner"_s, u"harbour office"_s}).size(), 1);
}

void WithheldCommandTest::takesGroundsFromATable()
{
    makeHarbour();
    giveGrounds();
    QJsonObject berth;
    for (const auto &part : parts()) {
        if (part.toObject().value("level"_L1).toString() == "AMBER"_L1)
            berth = part.toObject();
    }
    QCOMPARE(berth.value("ground"_L1).toString(), u"commercial"_s);
    QCOMPARE(berth.value("owner"_L1).toString(), u"Harbour Office"_s);
    QCOMPARE(berth.value("event"_L1).toString(), u"when the lease ends"_s);
    QCOMPARE(run({u"check"_s, u"b"_s}).status, 0);
    QVERIFY(run({u"audit"_s, u"b"_s}).out.contains(u"Ground given"_s));
}

void WithheldCommandTest::namesWhatIsWrongWithATable_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such meeting") << u"13,2,,commercial,,,"_s << u"Row 2 of grounds.csv: "_s;
    QTest::newRow("no such item") << u"12,9,,commercial,,,"_s << u"Row 2 of grounds.csv: "_s;
    QTest::newRow("an open line") << u"12,1,1,commercial,,,"_s << u"Row 2 of grounds.csv: "_s;
    QTest::newRow("no day") << u"12,2,,commercial,,soon,"_s << u"Row 2 of grounds.csv: "_s;
    QTest::newRow("nothing said") << u"12,2,,,,,"_s << u"Row 2 of grounds.csv: "_s;
}

void WithheldCommandTest::namesWhatIsWrongWithATable()
{
    QFETCH(const QString, row);
    QFETCH(const QString, sentence);
    makeHarbour();
    const QString table = QString(grounds).section(u'\n', 0, 0) + u'\n' + row + u"\n12,1,2,commercial,,,\n"_s;
    const Run refused = run({u"withheld"_s, u"b"_s, u"--set"_s, save(u"grounds.csv"_s, table)});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(sentence), qPrintable(refused.err));
    QVERIFY(!listed().contains(u"commercial"_s)); // all of it or nothing
}

/// Nor are grounds and owners of what is not shown.
void WithheldCommandTest::isCutAtTheCeiling()
{
    makeHarbour();
    giveGrounds();
    const QString amber = listed({u"--ceiling"_s, u"AMBER"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(amber.contains(u"The berth is let"_s) && amber.contains(u"Harbour Office"_s), qPrintable(amber));
    for (const QString &secret : {u"Kelpie"_s, u"night watch"_s, u"Ada Quay"_s, u"April"_s})
        QVERIFY2(!amber.contains(secret), qPrintable(amber));
    QCOMPARE(parts({u"--ceiling"_s, u"GREEN"_s}).size(), 0);
}

void WithheldCommandTest::writesFiles()
{
    makeHarbour();
    giveGrounds();
    for (const QString &name : {u"w.pdf"_s, u"w.csv"_s, u"w.json"_s, u"w.html"_s, u"w.odt"_s, u"w.md"_s, u"w.txt"_s}) {
        const Run written = run({u"withheld"_s, u"b"_s, u"--ceiling"_s, u"AMBER"_s, u"-o"_s, name});
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QVERIFY(!contents(name).isEmpty());
    }
    const Run over = run({u"withheld"_s, u"b"_s, u"-o"_s, u"w.pdf"_s}); // another level's
    QCOMPARE(over.status, 1);
    QCOMPARE(run({u"withheld"_s, u"b"_s, u"--ceiling"_s, u"AMBER"_s, u"-o"_s, u"w.pdf"_s}).status, 0);
    QCOMPARE(run({u"withheld"_s, u"b"_s, u"--format"_s, u"pdf"_s}).status, 2);
}

void WithheldCommandTest::opensApprovedMinutes()
{
    makeHarbour();
    const Run done = lower({u"--item"_s, u"2"_s, u"--to"_s, u"GREEN"_s, u"--reason"_s, u"The contract is signed."_s});
    QCOMPARE(done.err, QString());
    QCOMPARE(done.status, 0);
    QVERIFY2(done.out.contains(u"Revision 2 of the minutes of meeting 12"_s), qPrintable(done.out));
    const QString green = QString::fromUtf8(edition(u"GREEN"_s, u"txt"_s)).simplified();
    QVERIFY2(green.contains(u"Kelpie Dredging Limited asked for more"_s), qPrintable(green));
    QVERIFY2(green.contains(u"What was withheld of item 2 is in these minutes from this day on: The contract is signed."_s),
             qPrintable(green));
    QVERIFY(!green.contains(u"night watch"_s));
    QCOMPARE(run({u"check"_s, u"b"_s}).status, 0);
    QVERIFY(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}).out.contains(u"status: approved"_s));
    QVERIFY(listed().contains(u"RED → GREEN on"_s));
}

void WithheldCommandTest::opensADraft()
{
    makeBook();
    const Run done = lower({u"--item"_s, u"2"_s, u"--to"_s, u"AMBER"_s, u"--reason"_s, u"It is known."_s});
    QVERIFY2(done.status == 0 && done.out.contains(u"draft"_s), qPrintable(done.err));
    QVERIFY(run({u"write"_s, u"b"_s, u"--meeting"_s, u"12"_s}).out.contains(u"# 2. Dredging of the north basin (AMBER)"_s));
}

/// Where a stub says the highest level that is withheld, and that is the same, nothing is another.
void WithheldCommandTest::leavesOtherEditionsAlone()
{
    makeHarbour();
    const QByteArray white = edition(u"WHITE"_s);
    const QByteArray green = edition(u"GREEN"_s);
    QVERIFY(green.startsWith("%PDF") && white.startsWith("%PDF"));
    const Run done = lower({u"--item"_s, u"1"_s, u"--line"_s, u"3"_s, u"--to"_s, u"AMBER"_s, u"--reason"_s, u"They were told."_s});
    QVERIFY2(done.status == 0, qPrintable(done.err));
    QCOMPARE(edition(u"WHITE"_s), white);
    QCOMPARE(edition(u"GREEN"_s), green);
    const QString amber = QString::fromUtf8(edition(u"AMBER"_s, u"txt"_s)).simplified();
    QVERIFY(amber.contains(u"The night watch sleeps"_s) && !amber.contains(u"gate"_s));
    QVERIFY2(amber.contains(u"Lines that were withheld of item 1 are in these minutes from this day on: They were told. (AMBER)"_s),
             qPrintable(amber));
}

/// What is known of a part is in no edition, whatever its ceiling.
void WithheldCommandTest::saysNothingOfGroundsInEditions()
{
    makeHarbour();
    const QStringList levels{u"WHITE"_s, u"GREEN"_s, u"AMBER"_s, u"RED"_s};
    QList<QByteArray> before;
    for (const QString &level : levels)
        before << edition(level);
    giveGrounds();
    for (qsizetype i = 0; i < levels.size(); ++i)
        QCOMPARE(edition(levels[i]), before[i]);
    QVERIFY(run({u"search"_s, u"b"_s, u"commercial"_s, u"--ceiling"_s, u"confidential"_s}).out.isEmpty());
}

void WithheldCommandTest::refusesANoteThatLeaks()
{
    makeHarbour();
    const QByteArray before = edition(u"GREEN"_s);
    const Run refused = lower(
        {u"--item"_s, u"2"_s, u"--to"_s, u"GREEN"_s, u"--reason"_s, u"As the night watch sleeps between three and four."_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"still withheld from readers up to GREEN"_s), qPrintable(refused.err));
    QCOMPARE(edition(u"GREEN"_s), before);
    QVERIFY(!run({u"audit"_s, u"b"_s}).out.contains(u"Downgraded"_s));
}

/// One word that stands elsewhere only in what stays withheld may be its whole secret.
void WithheldCommandTest::asksForWordsThatTheReasonShares()
{
    makeHarbour();
    const QStringList arguments{u"--item"_s, u"1"_s,     u"--line"_s,   u"3"_s,
                                u"--to"_s,   u"AMBER"_s, u"--reason"_s, u"All know it but for Kelpie."_s};
    const Run refused = lower(arguments);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"from readers up to AMBER: Kelpie."_s) && refused.err.contains(u"--words-seen"_s),
             qPrintable(refused.err));
    QVERIFY(!run({u"audit"_s, u"b"_s}).out.contains(u"Downgraded"_s));
    const Run done = lower(arguments + QStringList{u"--words-seen"_s});
    QVERIFY2(done.status == 0, qPrintable(done.err));
    QVERIFY(QString::fromUtf8(edition(u"AMBER"_s, u"txt"_s)).simplified().contains(u"All know it but for Kelpie."_s));
}

/// Reasons are given later than a meeting: what later ones withhold is the likelier secret.
void WithheldCommandTest::asksForWordsOfOtherMeetingsToo()
{
    makeHarbour();
    const QString other = QString(meetingText)
                              .replace(u"meeting: 12"_s, u"meeting: 13"_s)
                              .replace(u"HWC 12/"_s, u"HWC 13/"_s)
                              .replace(u"date: 2024-03-05"_s, u"date: 2024-04-02"_s)
        + u"\n# 4. Passes (RED)\nOne pass was lent out for cash to Quantrell.\n"_s;
    QCOMPARE(run({u"import"_s, u"b"_s, save(u"13.minutes.md"_s, other)}).status, 0);
    const QStringList arguments{u"--item"_s, u"1"_s, u"--line"_s, u"3"_s, u"--to"_s, u"AMBER"_s, u"--reason"_s};
    const Run name = lower(arguments + QStringList{u"They heard it of Quantrell."_s});
    QVERIFY2(name.status == 1 && name.err.contains(u"from readers up to AMBER: Quantrell."_s), qPrintable(name.err));
    const Run words = lower(arguments + QStringList{u"As a pass was lent out for money."_s});
    QVERIFY2(words.status == 1 && words.err.contains(u": pass was lent out for."_s), qPrintable(words.err));
    QCOMPARE(lower(arguments + QStringList{u"It was in the paper."_s}).status, 0);
}

void WithheldCommandTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &arguments, int status, const QString &sentence) {
        QTest::newRow(name) << arguments.split(u' ') << status << sentence;
    };
    row("no reason", u"downgrade b --meeting 12 --item 2 --to GREEN"_s, 2, u"--reason is missing"_s);
    row("no such level", u"downgrade b --meeting 12 --item 2 --to PINK --reason x"_s, 1, u"PINK"_s);
    row("not lower", u"downgrade b --meeting 12 --item 2 --to RED --reason x"_s, 1, u"not lower"_s);
    row("no such meeting", u"downgrade b --meeting 13 --item 2 --to GREEN --reason x"_s, 1, u"13"_s);
    row("no such item", u"downgrade b --meeting 12 --item 3 --to GREEN --reason x"_s, 1, u"Nothing is withheld of item 3"_s);
    row("several parts", u"downgrade b --meeting 12 --item 1 --to GREEN --reason x"_s, 1,
        u"--line 2 (AMBER); --line 3 (RED); --line 5 (RED)"_s);
    row("no such line", u"downgrade b --meeting 12 --item 1 --line 1 --to GREEN --reason x"_s, 1, u"--line 2 (AMBER)"_s);
    row("withheld reason", u"downgrade b --meeting 12 --item 2 --to GREEN --reason (RED)"_s, 1, u"level RED"_s);
    row("no such state", u"withheld b --state soon"_s, 2, u"overdue, due, not-given"_s);
    row("no such format", u"withheld b --format ics"_s, 2, u"csv"_s);
    row("no such ceiling", u"withheld b --ceiling PUCE"_s, 1, u"PUCE"_s);
}

void WithheldCommandTest::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QString, sentence);
    makeHarbour();
    const Run refused = run(arguments);
    QCOMPARE(refused.status, status);
    QVERIFY2(refused.err.contains(sentence), qPrintable(refused.err));
}

QTEST_GUILESS_MAIN(WithheldCommandTest)
#include "tst_withheldcommand.moc"
