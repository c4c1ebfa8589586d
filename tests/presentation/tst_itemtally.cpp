#include "models/presentation/itemtally.h"

#include <QTest>

using namespace minutebook;
using namespace std::chrono_literals;

class ItemTallyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_tally = {}; }

    void addsUpByItem()
    {
        at(0s, 1);
        at(5s, 1);
        at(12s, 2);
        at(13s, 0); // nobody's from here
        at(60s, 1);
        at(62s, 1);
        QCOMPARE(m_tally.seconds(), (QHash<qint64, int>{{1, 14}, {2, 1}}));
    }

    void losesNoPartOfASecond()
    {
        for (int i = 0; i <= 25; ++i) {
            at(i * 100ms, 1);
            if (i == 10 || i == 20)
                QCOMPARE(m_tally.take(), (QHash<qint64, int>{{1, 1}}));
        }
        QVERIFY(m_tally.take().isEmpty());
        at(3s, 1);
        QCOMPARE(m_tally.take(), (QHash<qint64, int>{{1, 1}}));
    }

    /// A clock that is set back takes nothing away, and goes on from where it is.
    void aClockSetBackAddsNothing()
    {
        at(0s, 1);
        at(10s, 1);
        at(-3600s, 1);
        at(-3595s, 1);
        QCOMPARE(m_tally.seconds(), (QHash<qint64, int>{{1, 15}}));
    }

    /// Nor does a machine that slept, or a clock that was set on.
    void aLongGapAddsNothing()
    {
        at(0s, 1);
        at(ItemTally::longestGap, 1);
        at(2 * ItemTally::longestGap + 1s, 1);
        at(2 * ItemTally::longestGap + 6s, 1);
        QCOMPARE(m_tally.seconds(), (QHash<qint64, int>{{1, 185}}));
    }

    void takesWhatIsGivenBack()
    {
        at(0s, 1);
        at(10s, 1);
        QCOMPARE(m_tally.take(), (QHash<qint64, int>{{1, 10}}));
        m_tally.add(ItemId{1}, 10s);
        QCOMPARE(m_tally.seconds(), (QHash<qint64, int>{{1, 10}}));
        m_tally.drop();
        QVERIFY(m_tally.seconds().isEmpty());
        QCOMPARE(m_tally.running(), ItemId{1});
    }

private:
    void at(std::chrono::milliseconds moment, qint64 item)
    {
        m_tally.run(QDateTime({2024, 3, 5}, {10, 0}, QTimeZone::UTC).addDuration(moment), ItemId{item});
    }

    ItemTally m_tally;
};

QTEST_GUILESS_MAIN(ItemTallyTest)
#include "tst_itemtally.moc"
