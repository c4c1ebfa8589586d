#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto allowed = 0.05;

/// What a count depends on besides the program.
QString builtBy()
{
#ifndef __OPTIMIZE__
    const QString how = u"not optimized"_s;
#elif defined(NDEBUG)
    const QString how = u"optimized"_s;
#else
    const QString how = u"optimized for debugging"_s;
#endif
    return u"g++ %1, Qt %2, %3, %4"_s.arg(__GNUC__).arg(QLatin1StringView(qVersion()), QSysInfo::buildCpuArchitecture(), how);
}

} // namespace

/// Reading, composing and setting a meeting take as many instructions as is written down, whatever else the machine does. Whoever makes it
/// more says why, in instructions.txt.
class InstructionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asManyAsBefore_data();
    void asManyAsBefore();

private:
    [[nodiscard]] static QStringList recorded();
    [[nodiscard]] static double counted(const QString &step);
};

void InstructionsTest::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("valgrind does not run what the sanitizers have built.");
#endif
    if (QStandardPaths::findExecutable(u"valgrind"_s).isEmpty())
        QSKIP("valgrind is missing: packaging/setup installs it.");
    if (!recorded().contains("built by: "_L1 + builtBy()))
        QSKIP(qPrintable(u"Nothing is written down for “%1”."_s.arg(builtBy())));
}

void InstructionsTest::asManyAsBefore_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<double>("before");
    static const QRegularExpression line(u"^([a-z]+) (\\d+)$"_s);
    for (const QString &text : recorded()) {
        if (const QRegularExpressionMatch match = line.match(text); match.hasMatch())
            QTest::newRow(qPrintable(match.captured(1))) << match.captured(1) << match.captured(2).toDouble();
    }
}

void InstructionsTest::asManyAsBefore()
{
    QFETCH(QString, step);
    QFETCH(double, before);
    const double now = counted(step);
    const QString told = u"%1 takes %2 instructions, and %3 are written down in tests/benchmarks/instructions.txt (%4 %). "
                         "Write the new number there, and why if it is more."_s;
    QVERIFY2(qAbs(now - before) <= allowed * before,
             qPrintable(told.arg(step).arg(now, 0, 'f', 0).arg(before, 0, 'f', 0).arg(100 * (now / before - 1), 0, 'f', 1)));
}

QStringList InstructionsTest::recorded()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/benchmarks/instructions.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// Below 0: valgrind says nothing of it.
double InstructionsTest::counted(const QString &step)
{
    QProcess valgrind;
    valgrind.setProcessChannelMode(QProcess::MergedChannels);
    valgrind.start(u"valgrind"_s,
                   {u"--tool=callgrind"_s, u"--callgrind-out-file=/dev/null"_s, u"--collect-atstart=no"_s, u"--toggle-collect=countedStep"_s,
                    QStringLiteral(COUNTEDSTEP), step, QStringLiteral(SOURCE_DIR "/resources/sample/src-14.minutes.md")});
    if (!valgrind.waitForFinished(300'000) || valgrind.exitCode() != 0)
        return -1;
    static const QRegularExpression collected(u"Collected : (\\d+)"_s);
    const QRegularExpressionMatch match = collected.match(QString::fromUtf8(valgrind.readAll()));
    return match.hasMatch() ? match.captured(1).toDouble() : -1;
}

QTEST_GUILESS_MAIN(InstructionsTest)
#include "tst_instructions.moc"
