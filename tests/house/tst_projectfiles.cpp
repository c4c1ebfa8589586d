#include "tests/house/foldertable.h"
#include "tests/house/projectfiles.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// What may stand where, and what may stand in no file.
class TestProjectFiles : public QObject
{
    Q_OBJECT

private slots:
    void topLevelHoldsWhatIsWritten();
    void findsAStranger();
    void noFileHasLeftovers();
    void findsLeftovers_data();
    void findsLeftovers();
    void setupInstallsEveryFont();
    void whatIsUnreachedIsStillThere();
    void eachTypeHasANameOfItsOwn();
    void findsTypes();
};

void TestProjectFiles::topLevelHoldsWhatIsWritten()
{
    const QStringList allowed = readTopLevel(textOf(u"CONTRIBUTING.md"_s));
    QVERIFY(allowed.contains(u"models/"_s) && allowed.contains(u"README.md"_s));
    QCOMPARE(strangers(allowed), QStringList());
}

void TestProjectFiles::findsAStranger()
{
    QStringList allowed = readTopLevel(textOf(u"CONTRIBUTING.md"_s));
    allowed.removeAll(u"models/"_s);
    allowed.removeAll(u"README.md"_s);
    QCOMPARE(strangers(allowed), (QStringList{u"README.md"_s, u"models/"_s}));
}

void TestProjectFiles::noFileHasLeftovers()
{
    const QStringList folders{u"."_s,         u".ci"_s,          u"app"_s,       u"widgets"_s, u"models"_s,
                              u"resources"_s, u"translations"_s, u"packaging"_s, u"tests"_s};
    QStringList found;
    for (const QString &path : filesIn(folders)) {
        if (!path.startsWith("tests/house/"_L1) && !path.endsWith(".png"_L1))
            found += leftovers(path, textOf(path));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestProjectFiles::findsLeftovers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("found");
    QTest::newRow("to do") << u"// TODO: later"_s << true;
    QTest::newRow("to mend") << u"FIXME"_s << true;
    QTest::newRow("a home") << u"/home/jo/minutes"_s << true;
    QTest::newRow("the administrator's home") << u"see /root/notes"_s << true;
    QTest::newRow("a Mac's home") << u"/Users/jo"_s << true;
    QTest::newRow("this checkout") << QStringLiteral(SOURCE_DIR "/models") << true;
    QTest::newRow("a word within a word") << u"MASTODON, TODOS"_s << false;
    QTest::newRow("a path of every machine") << u"/usr/share/keyrings"_s << false;
}

void TestProjectFiles::findsLeftovers()
{
    QFETCH(QString, line);
    QFETCH(bool, found);
    QCOMPARE(leftovers(u"x"_s, u"first\n"_s + line).isEmpty(), !found);
}

void TestProjectFiles::setupInstallsEveryFont()
{
    static const QRegularExpression name(u"fonts-[a-z-]+"_s);
    const auto packagesIn = [](const QString &text) {
        QSet<QString> packages;
        for (const QRegularExpressionMatch &match : name.globalMatch(text))
            packages.insert(match.captured());
        return packages;
    };
    const QStringList lines = textOf(u"packaging/setup"_s).split(u'\n').filter(QRegularExpression(u"^fonts="_s));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(packagesIn(lines.first()), packagesIn(textOf(u"models/print/fontfamilies.cpp"_s)));
}

/// What packaging/coverage --regions has in its list; that takes a build of its own, this finds what went meanwhile.
void TestProjectFiles::whatIsUnreachedIsStillThere()
{
    const QStringList lines = textOf(u"tests/house/unreached.txt"_s).split(u'\n', Qt::SkipEmptyParts).filter(QRegularExpression(u"^[^#]"_s));
    QVERIFY(lines.size() > 10);
    QSet<QString> seen;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u" — "_s);
        QVERIFY2(parts.size() == 4 && !parts[3].isEmpty(), qPrintable(line));
        QVERIFY2(!seen.contains(parts.first(3).join(u' ')), qPrintable(line));
        seen.insert(parts.first(3).join(u' '));
        const QString source = textOf(parts[0]).simplified();
        QVERIFY2(source.contains(parts[1].section(u"::"_s, -1)), qPrintable(line));
        QVERIFY2(source.contains(parts[2].chopped(parts[2].endsWith(u'…') ? 1 : 0)), qPrintable(line));
    }
}

/// Two types of one name in one program are one to the linker, which takes either's functions for both.
void TestProjectFiles::eachTypeHasANameOfItsOwn()
{
    QHash<QString, QString> definedIn;
    QStringList twice;
    for (const QString &path : filesIn({u"app"_s, u"widgets"_s, u"models"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        for (const QString &type : typesDefined(textOf(path))) {
            if (const QString before = definedIn.value(type); !before.isEmpty())
                twice.append(u"%1: %2, %3"_s.arg(type, before, path));
            definedIn.insert(type, path);
        }
    }
    QVERIFY(definedIn.size() > 200);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestProjectFiles::findsTypes()
{
    const QString source = u"class Later;\nstruct Crane {\n    struct Hook {\n    };\n};\nnamespace {\n\nclass Rope\n{\n};\n\n} // namespace\n"
                           "class Quay final : public QObject\n{\n};\nenum class Tide { In, Out };\n"_s;
    QCOMPARE(typesDefined(source), (QStringList{u"Crane"_s, u"Quay"_s, u"Tide"_s}));
}

QTEST_GUILESS_MAIN(TestProjectFiles)
#include "tst_projectfiles.moc"
