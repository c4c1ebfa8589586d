#include "commandtest.h"

#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// A program that gets no more memory ends with a sentence, not with a crash, and nothing waits for ever. (What sets pages looks for fonts by a
/// library that does not always outlive that.)
class MemoryLimitTest : public CommandTest
{
    Q_OBJECT

private slots:
    void endsWithASentence_data();
    void endsWithASentence();

private:
    int m_told = 0;
};

void MemoryLimitTest::endsWithASentence_data()
{
    QTest::addColumn<int>("mebibytes");
    QTest::addColumn<QString>("command");
    for (const int mebibytes : {110, 115, 120, 130, 150, 280}) {
        QTest::addRow("check, %d MiB", mebibytes) << mebibytes << u"check b"_s;
        QTest::addRow("lint, %d MiB", mebibytes) << mebibytes << u"lint b --meeting 12"_s;
    }
}

/// Below some limit it is the system that cannot load the program, which then says so itself.
void MemoryLimitTest::endsWithASentence()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer reserves more than any limit");
#endif
    QFETCH(const int, mebibytes);
    QFETCH(const QString, command);
    makeBook();
    const Run run = runShell(u"ulimit -v %1; exec \"$0\" %2"_s.arg(mebibytes * 1024).arg(command));
    QVERIFY2(run.status == 0 || run.status == 1 || run.status == 127, qPrintable(u"%1: %2"_s.arg(run.status).arg(run.err)));
    m_told += run.err.contains(u"not enough memory"_s) ? 1 : 0;
    QVERIFY2(run.status != 1 || run.err.trimmed().endsWith(u'.'), qPrintable(run.err));
    QVERIFY2(mebibytes < 280 || m_told > 0, "no limit was low enough to be felt");
}

QTEST_GUILESS_MAIN(MemoryLimitTest)
#include "tst_memorylimit.moc"
