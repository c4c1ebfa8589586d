#include "models/domain/quorumrule.h"
#include "models/domain/quorumwords.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestQuorumWords : public QObject
{
    Q_OBJECT

private slots:
    void saysTheRuleAndWhatItIsToday_data();
    void saysTheRuleAndWhatItIsToday();
};

void TestQuorumWords::saysTheRuleAndWhatItIsToday_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    const QString filled = u"A meeting can decide when these are filled: %1.\nToday 4 voting seat(s) are held, so %2 have to be filled."_s;
    const auto row = [&](const QString &rule, const QString &words) { QTest::newRow(qPrintable(rule)) << rule << words; };
    row(QString(), u"No quorum is asked for: a meeting can decide with whoever is there."_s);
    row(u"3"_s, filled.arg(u"at least 3 voting seat(s)"_s, u"3"_s));
    row(u"2/3"_s, filled.arg(u"at least two thirds of the voting seats that are held"_s, u"3"_s));
    row(u">1/2"_s, filled.arg(u"more than half of the voting seats that are held"_s, u"3"_s));
    row(u"2, >2/5, Pilots=2"_s,
        filled.arg(u"at least 2 voting seat(s), and more than 2/5 of the voting seats that are held, and at least 2 of Pilots"_s, u"2"_s));
    row(u"5"_s,
        u"A meeting can decide when these are filled: at least 5 voting seat(s).\n"
        "Today 4 voting seat(s) are held, so no meeting could decide: 5 would be needed."_s);
    row(u"Pilots=3"_s,
        u"A meeting can decide when these are filled: at least 3 of Pilots.\n"
        "Today 4 voting seat(s) are held, but 2 of Pilots, so no meeting could decide."_s);
    row(u"Pilots=1"_s, u"A meeting can decide when these are filled: at least 1 of Pilots.\nToday 4 voting seat(s) are held."_s);
}

void TestQuorumWords::saysTheRuleAndWhatItIsToday()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, words);
    Seating seating;
    const QDate past(2023, 12, 31);
    seating.seats = {{u"Pilots"_s, true, u"A"_s, {}, {}, {}},   {u"Pilots"_s, true, u"B"_s, {}, {}, {}},
                     {u"Ferries"_s, true, u"C"_s, {}, {}, {}},  {u"Ferries"_s, true, u"D"_s, {}, {}, {}},
                     {u"Pilots"_s, true, u"E"_s, {}, {}, past}, {u"Pilots"_s, true, {}, {}, {}, {}},
                     {u"Chair"_s, false, u"F"_s, {}, {}, {}}};
    seating.quorum = readQuorumRule(rule).value();
    QCOMPARE(quorumWords(seating, {2024, 1, 1}), words);
}

QTEST_GUILESS_MAIN(TestQuorumWords)
#include "tst_quorumwords.moc"
