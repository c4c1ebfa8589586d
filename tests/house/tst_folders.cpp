#include "tests/house/includes.h"
#include "tests/house/projectfiles.h"

#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// Every include of app/, widgets/ and models/ against the table of folders in CONTRIBUTING.md.
class TestFolders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tableHasEveryFolder();
    void tableHasNoCycle();
    void everyIncludeIsAllowed();
    void findsWhatIsForbidden();
    void knowsTheModulesOfQt();

private:
    QHash<QString, FolderRow> m_table;
};

namespace {

QStringList sources()
{
    return {u"*.cpp"_s, u"*.h"_s};
}

/// Takes away the folders that include nothing but what was taken away before; what is left is in a cycle.
QStringList foldersInCycles(QHash<QString, FolderRow> table)
{
    for (auto before = table.size() + 1; table.size() < before;) {
        before = table.size();
        table.removeIf([&table](const auto &row) {
            return std::ranges::none_of(row->folders, [&](const QString &name) { return name != row.key() && table.contains(name); });
        });
    }
    return table.keys();
}

} // namespace

void TestFolders::initTestCase()
{
    m_table = readFolderTable(textOf(u"CONTRIBUTING.md"_s));
    QVERIFY(!m_table.isEmpty());
}

void TestFolders::tableHasEveryFolder()
{
    for (const QString &path : filesIn({u"app"_s, u"widgets"_s, u"models"_s}, sources()))
        QVERIFY2(!rowOf(path, m_table).folder.isEmpty(), qPrintable(path));
}

void TestFolders::tableHasNoCycle()
{
    QCOMPARE(foldersInCycles(m_table), QStringList());
    QHash<QString, FolderRow> broken = m_table;
    broken[u"models/core"_s].folders.append(u"models/notation"_s);
    QVERIFY(foldersInCycles(broken).contains(u"models/core"_s));
}

void TestFolders::everyIncludeIsAllowed()
{
    const QStringList files = filesIn({u"app"_s, u"widgets"_s, u"models"_s}, sources());
    QVERIFY(files.size() > 20);
    QStringList found;
    for (const QString &path : files)
        found += findings(path, textOf(path), m_table);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestFolders::findsWhatIsForbidden()
{
    const QString source = textOf(u"tests/house/data/forbidden.cpp"_s);
    const QStringList lines = source.split(u'\n');
    const QStringList found = findings(u"models/minutes/forbidden.cpp"_s, source, m_table);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString place = u"models/minutes/forbidden.cpp:%1:"_s.arg(i + 1);
        const bool named = std::ranges::any_of(found, [&](const QString &finding) { return finding.startsWith(place); });
        QVERIFY2(named == lines[i].contains("forbidden here"_L1), qPrintable(lines[i]));
    }
    QVERIFY(!found.isEmpty());
}

void TestFolders::knowsTheModulesOfQt()
{
    QCOMPARE(qtModuleOf(u"QString"_s), u"Core"_s);
    QCOMPARE(qtModuleOf(u"QSqlQuery"_s), u"Sql"_s);
    QCOMPARE(qtModuleOf(u"QtWidgets/QLabel"_s), u"Widgets"_s);
    QCOMPARE(qtModuleOf(u"qpdf/QPDF.hh"_s), QString());
}

QTEST_GUILESS_MAIN(TestFolders)
#include "tst_folders.moc"
