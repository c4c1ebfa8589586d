#include "commandtest.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// The manual page and the completions say what the commands say themselves.
class DescribeTest : public CommandTest
{
    Q_OBJECT

private slots:
    void theManualPageHasEveryOption();
    void theManualPageIsTroff();
    void bashCompletes_data();
    void bashCompletes();
    void fishAndZshAreDescribed();
    void nothingElseIs();

private:
    [[nodiscard]] QStringList commands();
};

QStringList DescribeTest::commands()
{
    static const QRegularExpression line(u"^  ([a-z]+(?: [a-z]+)?)  "_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = line.globalMatch(run({u"--help"_s}).out); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

void DescribeTest::theManualPageHasEveryOption()
{
    const QString page = run({u"--describe"_s, u"man"_s}).out.remove(u'\\');
    const QStringList names = commands();
    QVERIFY(names.size() > 20);
    static const QRegularExpression option(u"--[a-z][a-z-]*"_s);
    for (const QString &name : names) {
        const QString section = page.section(u".SS \"minutebook %1 "_s.arg(name), 1).section(u"\n.SS"_s, 0, 0);
        QVERIFY2(!section.isEmpty(), qPrintable(name));
        const QString help = run(name.split(u' ') + QStringList{u"--help"_s}).out.section(u"Options:"_s, 1).section(u"Arguments:"_s, 0, 0);
        for (const QString &row : help.split(u'\n')) {
            if (const QString flag = option.match(row.section(u"  "_s, 0, 1)).captured(); !flag.isEmpty() && flag != "--help"_L1)
                QVERIFY2(section.contains(flag), qPrintable(name + u' ' + flag));
        }
    }
}

void DescribeTest::theManualPageIsTroff()
{
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        QSKIP("groff is missing: packaging/setup --with benchmark installs it.");
    const Run read = runShell(u"\"$0\" --describe man | groff -man -ww -Tutf8 -P-cbu"_s);
    QCOMPARE(read.status, 0);
    QCOMPARE(read.err, QString());
    QVERIFY(read.out.contains(u"EXIT STATUS"_s));
}

void DescribeTest::bashCompletes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    QTest::addRow("a command") << u"minutebook exp"_s << u"export export-folder"_s;
    QTest::addRow("the second word") << u"minutebook review me"_s << u"merge"_s;
    QTest::addRow("an option") << u"minutebook export book.minutebook --edi"_s << u"--edition"_s;
    QTest::addRow("an option of two words") << u"minutebook review create b --ceil"_s << u"--ceiling"_s;
    QTest::addRow("a file is the shell's") << u"minutebook export bo"_s << QString();
}

void DescribeTest::bashCompletes()
{
    QFETCH(const QString, typed);
    const Run completed = runShell(u"\"$0\" --describe bash > c && bash -c '. ./c; COMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                                   "_minutebook; echo ${COMPREPLY[@]}'"_s.arg(typed));
    QCOMPARE(completed.err, QString());
    QTEST(completed.out.trimmed(), "offered");
}

void DescribeTest::fishAndZshAreDescribed()
{
    QVERIFY(run({u"--describe"_s, u"fish"_s}).out.contains(u"-a export -d "_s));
    QVERIFY(run({u"--describe"_s, u"zsh"_s}).out.startsWith(u"#compdef minutebook\n"_s));
}

void DescribeTest::nothingElseIs()
{
    QCOMPARE(run({u"--describe"_s, u"troff"_s}).status, 2);
}

QTEST_GUILESS_MAIN(DescribeTest)
#include "tst_describe.moc"
