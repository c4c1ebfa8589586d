#include "commandtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// What the meetings say is found from the shell, up to a ceiling.
class SearchCommandTest : public CommandTest
{
    Q_OBJECT

private slots:
    void tellsWhereSomethingStands();
    void isCutAtTheCeiling();
    void writesJson();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void SearchCommandTest::tellsWhereSomethingStands()
{
    makeBook();
    const Run found = run({u"search"_s, u"b"_s, u"second"_s, u"tender"_s});
    QCOMPARE(found.status, 0);
    QCOMPARE(found.out, u"12 · 2024-03-05 · Dredging of the north basin · GREEN\n    The committee AGREED the second tender.\n"_s);
    const Run none = run({u"search"_s, u"b"_s, u"walrus"_s});
    QCOMPARE(none.status, 0);
    QVERIFY(none.out.isEmpty());
    QVERIFY(none.err.contains(u"Nothing was found"_s));
}

void SearchCommandTest::isCutAtTheCeiling()
{
    makeBook();
    for (const QString &words : {u"Kelpie"_s, u"coffee"_s})
        QVERIFY(run({u"search"_s, u"b"_s, words}).out.isEmpty());
    QVERIFY(run({u"search"_s, u"b"_s, u"Kelpie"_s, u"--ceiling"_s, u"RED"_s}).out.contains(u"Kelpie Dredging"_s));
    QVERIFY(run({u"search"_s, u"b"_s, u"Kelpie"_s, u"--ceiling"_s, u"confidential"_s}).out.contains(u"Kelpie Dredging"_s));
    QVERIFY(run({u"search"_s, u"b"_s, u"coffee"_s, u"--ceiling"_s, u"confidential"_s}).out.isEmpty()); // an own note is in no edition
}

void SearchCommandTest::writesJson()
{
    makeBook();
    const Run found = run({u"search"_s, u"b"_s, u"--format"_s, u"json"_s, u"--person"_s, u"Ada Quay"_s, u"write"_s});
    const QJsonObject all = QJsonDocument::fromJson(found.out.toUtf8()).object();
    QCOMPARE(all.value("count"_L1).toInt(), 1);
    const QJsonObject hit = all.value("hits"_L1).toArray().first().toObject();
    QCOMPARE(hit.value("kind"_L1).toString(), u"action"_s);
    QCOMPARE(hit.value("meeting"_L1).toInt(), 12);
    QVERIFY(!hit.contains("line"_L1)); // it would count what is withheld above
    QVERIFY(hit.value("text"_L1).toString().startsWith(u"HWC 12/01"_s));
}

void SearchCommandTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no words") << QStringList{} << 2 << u"WORDS"_s;
    QTest::newRow("exchanged days") << QStringList{u"x"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2024-01-01"_s} << 2
                                    << u"no day from 2026-01-01 up to 2024-01-01"_s;
    QTest::newRow("no day") << QStringList{u"x"_s, u"--from"_s, u"yesterday"_s} << 2 << u"no day"_s;
    QTest::newRow("no format") << QStringList{u"x"_s, u"--format"_s, u"pdf"_s} << 2 << u"table, json"_s;
    QTest::newRow("no level") << QStringList{u"x"_s, u"--ceiling"_s, u"PUCE"_s} << 1 << u"PUCE"_s;
    QTest::newRow("nothing wanted") << QStringList{u"NOT"_s, u"x"_s} << 1 << u"NOT hired"_s;
}

void SearchCommandTest::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QString, sentence);
    makeBook();
    const Run refused = run(QStringList{u"search"_s, u"b"_s} + arguments);
    QCOMPARE(refused.status, status);
    QVERIFY2(refused.err.contains(sentence), qPrintable(refused.err));
}

QTEST_GUILESS_MAIN(SearchCommandTest)

#include "tst_searchcommand.moc"
