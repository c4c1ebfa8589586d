#include "models/notation/parse.h"
#include "models/notation/reconcile.h"
#include "models/notation/write.h"
#include "tests/meetings/records.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestReconcile : public QObject
{
    Q_OBJECT

private slots:
    void givesNumbers_data();
    void givesNumbers();
    void leavesTheCursorsLine();
    void neverGivesANumberTwice();
    void tellsWhatItChanged();
    void findsLinesInOtherItems();
};

namespace {

QList<Item> itemsOf(const QString &notes)
{
    return parseItem(u"1. Works"_s, notes, test::dialect());
}

QString reconciled(const QString &notes, const QString &stored, int next)
{
    QList<Item> items = itemsOf(notes);
    reconcile(items, itemsOf(stored), next, std::nullopt, test::dialect());
    return notesText(items[0].lines);
}

} // namespace

void TestReconcile::givesNumbers_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("expected");
    QTest::addRow("new") << u"ACTION: AL to paint the rail"_s << QString() << u"ACTION BC 12/03: AL to paint the rail"_s;
    QTest::addRow("in a list, with a head") << u"  - ACTION due 1 June {AL}: paint"_s << QString()
                                            << u"  - ACTION BC 12/03 due 1 June {AL}: paint"_s;
    QTest::addRow("two in order") << u"ACTION: AL to a\nACTION: BO to b"_s << QString()
                                  << u"ACTION BC 12/03: AL to a\nACTION BC 12/04: BO to b"_s;
    QTest::addRow("numbered stays") << u"ACTION BC 12/01: AL to scrape"_s << u"ACTION BC 12/01: AL to paint"_s
                                    << u"ACTION BC 12/01: AL to scrape"_s;
    QTest::addRow("number on the way back") << u"ACTION: AL to paint the rail twice"_s << u"ACTION BC 12/01: AL to paint the rail"_s
                                            << u"ACTION BC 12/01: AL to paint the rail twice"_s;
    QTest::addRow("another action") << u"ACTION: BO to sell all the boats"_s << u"ACTION BC 12/01: AL to paint the rail"_s
                                    << u"ACTION BC 12/03: BO to sell all the boats"_s;
    QTest::addRow("still standing") << u"ACTION BC 12/01: AL to paint\nACTION: AL to paint"_s << u"ACTION BC 12/01: AL to paint"_s
                                    << u"ACTION BC 12/01: AL to paint\nACTION BC 12/03: AL to paint"_s;
    QTest::addRow("exact before alike") << u"ACTION: AL to paint the rail red\nACTION: AL to paint the rail"_s
                                        << u"ACTION BC 12/01: AL to paint the rail"_s
                                        << u"ACTION BC 12/03: AL to paint the rail red\nACTION BC 12/01: AL to paint the rail"_s;
    QTest::addRow("past a number by hand") << u"ACTION BC 12/07: AL to a\nACTION: BO to b"_s << QString()
                                           << u"ACTION BC 12/07: AL to a\nACTION BC 12/08: BO to b"_s;
    QTest::addRow("foreign numbers do not count")
        << u"ACTION BC 11/07: AL to a\nACTION: BO to b"_s << QString() << u"ACTION BC 11/07: AL to a\nACTION BC 12/03: BO to b"_s;
    QTest::addRow("text is left alone") << u"\\ACTION: AL to a\nAction: b\n// ACTION: c"_s << QString()
                                        << u"\\ACTION: AL to a\nAction: b\n// ACTION: c"_s;
}

void TestReconcile::givesNumbers()
{
    QFETCH(QString, notes);
    QFETCH(QString, stored);
    QFETCH(QString, expected);
    QCOMPARE(reconciled(notes, stored, 3), expected);
    QCOMPARE(reconciled(expected, notes, 9), expected); // once given, they stay
}

void TestReconcile::leavesTheCursorsLine()
{
    QList<Item> items = itemsOf(u"ACTION: AL to a\nACTION: BO to b"_s);
    const Reconciled result = reconcile(items, {}, 1, LinePlace{0, 0}, test::dialect());
    QCOMPARE(notesText(items[0].lines), u"ACTION: AL to a\nACTION BC 12/01: BO to b"_s);
    QCOMPARE(result.nextSequence, 2);
}

void TestReconcile::neverGivesANumberTwice()
{
    QList<Item> items = itemsOf(u"ACTION: AL to a new thing entirely"_s);
    const Reconciled result = reconcile(items, itemsOf(u"ACTION BC 12/09: zz"_s), 1, std::nullopt, test::dialect());
    QCOMPARE(notesText(items[0].lines), u"ACTION BC 12/10: AL to a new thing entirely"_s);
    QCOMPARE(result.nextSequence, 11);
    QList<Item> none = itemsOf(u"nothing"_s);
    QCOMPARE(reconcile(none, {}, 11, std::nullopt, test::dialect()).nextSequence, 11);
}

void TestReconcile::tellsWhatItChanged()
{
    QList<Item> items = itemsOf(u"one\n- ACTION: AL to a (RED)\ntwo\nACTION: BO to b"_s);
    const Reconciled result = reconcile(items, {}, 1, std::nullopt, test::dialect());
    QCOMPARE(result.changes, (QList<Numbered>{{{0, 1}, u"- ACTION BC 12/01: AL to a (RED)"_s}, {{0, 3}, u"ACTION BC 12/02: BO to b"_s}}));
    QCOMPARE(items[0].lines[1].standing.rank, Rank{3});
}

void TestReconcile::findsLinesInOtherItems()
{
    QList<Item> items = itemsOf(u"one\n# 2. Other\nACTION: AL to paint the rail"_s);
    const QList<Item> stored = itemsOf(u"ACTION BC 12/01: AL to paint the rail\n# 2. Other"_s);
    reconcile(items, stored, 2, std::nullopt, test::dialect());
    QCOMPARE(notesText(items[1].lines), u"ACTION BC 12/01: AL to paint the rail"_s);
}

QTEST_APPLESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
