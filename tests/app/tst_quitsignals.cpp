#include "app/quitsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace minutebook;

class QuitSignalsTest : public QObject
{
    Q_OBJECT

private slots:
    void wakesTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("a system that goes down") << SIGTERM;
        QTest::newRow("Ctrl+C in a terminal") << SIGINT;
        QTest::newRow("a terminal that is closed") << SIGHUP;
    }

    void wakesTheEventLoop()
    {
        QFETCH(const int, number);
        const QuitSignals signals_;
        QSignalSpy spy(&signals_, &QuitSignals::asked);
        std::raise(number);
        QTRY_COMPARE(spy.size(), 1);
        std::raise(number);
        QTRY_COMPARE(spy.size(), 2);
    }
};

QTEST_GUILESS_MAIN(QuitSignalsTest)
#include "tst_quitsignals.moc"
