#include "models/domain/visible.h"

#include <QTest>

using namespace minutebook;

class TestVisible : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheCeilingReaches();
    void showsClearedLinesFromTheirLevelUp();
};

void TestVisible::showsWhatTheCeilingReaches()
{
    for (int rank = 0; rank < 5; ++rank) {
        for (int ceiling = 0; ceiling < 5; ++ceiling)
            QCOMPARE(visible(Rank{rank}, {}, Rank{ceiling}), rank <= ceiling);
    }
}

void TestVisible::showsClearedLinesFromTheirLevelUp()
{
    QVERIFY(visible(Rank{3}, Rank{1}, Rank{1}));
    QVERIFY(visible(Rank{3}, Rank{1}, Rank{2}));
    QVERIFY(!visible(Rank{3}, Rank{1}, Rank{0}));
    QVERIFY(visible(Rank{0}, Rank{2}, Rank{0})); // clearing never hides
}

QTEST_APPLESS_MAIN(TestVisible)
#include "tst_visible.moc"
