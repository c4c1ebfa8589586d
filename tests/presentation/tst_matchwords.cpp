#include "models/presentation/matchwords.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class MatchWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsByWordBeginnings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("found");
        const auto pdf = u"Export Edition as PDF…"_s;
        QTest::newRow("nothing typed") << QString() << pdf << true;
        QTest::newRow("beginning") << u"exp"_s << pdf << true;
        QTest::newRow("a later word") << u"pdf"_s << pdf << true;
        QTest::newRow("several, in any order") << u"pd ex"_s << pdf << true;
        QTest::newRow("letters of words") << u"eep"_s << pdf << true;
        QTest::newRow("beginnings of words") << u"exedpdf"_s << pdf << true;
        QTest::newRow("the middle of a word") << u"port"_s << pdf << false;
        QTest::newRow("one that is not there") << u"export mail"_s << pdf << false;
        QTest::newRow("letters in another order") << u"pe"_s << pdf << false;
        QTest::newRow("case and accents") << u"RESUME"_s << u"Le résumé"_s << true;
        QTest::newRow("accents typed") << u"résumé"_s << u"Resume"_s << true;
        QTest::newRow("number") << u"go to 14"_s << u"Go to Meeting 14, 8 May"_s << true;
        QTest::newRow("item") << u"go to item 3"_s << u"Go to Item 3. Cranes"_s << true;
        QTest::newRow("punctuation") << u"3."_s << u"Go to Item 3. Cranes"_s << true;
        QTest::newRow("by place") << u"view light"_s << u"Light"_s << true;
    }

    void findsByWordBeginnings()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        QFETCH(const bool, found);
        QCOMPARE(matchWords(typed, name, u"View"_s).has_value(), found);
    }

    void findsByOtherNames()
    {
        const auto also = u"recuse, conflict of interest"_s;
        QCOMPARE(matchWords(u"confl"_s, u"Takes No Part"_s, u"Attendance"_s, also).has_value(), true);
        QCOMPARE(matchWords(u"part recus"_s, u"Takes No Part"_s, u"Attendance"_s, also).has_value(), true);
        QCOMPARE(matchWords(u"nterest"_s, u"Takes No Part"_s, u"Attendance"_s, also), std::nullopt);
        QVERIFY(matchWords(u"recuse"_s, u"Recuse"_s, {}, {}) < matchWords(u"recuse"_s, u"Takes No Part"_s, {}, also));
    }

    void theNearerTheBetter()
    {
        const auto cost = [](const QString &typed, const QString &name) { return matchWords(typed, name, u"Edit"_s).value_or(1000); };
        QVERIFY(cost(u"find"_s, u"Find…"_s) < cost(u"fin"_s, u"Find…"_s));
        QVERIFY(cost(u"next"_s, u"Next Item"_s) < cost(u"next"_s, u"Find Next"_s));
        QVERIFY(cost(u"3"_s, u"Go to Item 3"_s) < cost(u"3"_s, u"Go to Item 30"_s));
        QVERIFY(cost(u"edit"_s, u"Edit It"_s) < cost(u"edit"_s, u"Undo"_s)); // which is found by its menu
        QVERIFY(cost(u"fn"_s, u"Fn Key"_s) < cost(u"fn"_s, u"Find Next"_s));
    }
};

QTEST_GUILESS_MAIN(MatchWordsTest)
#include "tst_matchwords.moc"
