#include "tests/house/projectfiles.h"
#include "tests/house/translationfile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

QStringList translationFiles()
{
    return filesIn({u"translations"_s}, {u"minutebook_*.ts"_s});
}

QSet<QString> textsOf(const TranslationFile &file)
{
    QSet<QString> texts;
    for (const Translation &text : file.texts)
        texts.insert(u"%1: %2 (%3)"_s.arg(text.context, text.source, text.comment));
    return texts;
}

Translation plain(const QString &source, const QString &words)
{
    return {.context = u"Words"_s, .source = source, .comment = {}, .forms = {words}};
}

Translation counted(const QString &source, const QStringList &forms)
{
    return {.context = u"Words"_s, .source = source, .comment = {}, .forms = forms, .plural = true};
}

/// The contexts that the sources name by hand.
QSet<QString> namedContexts()
{
    static const QRegularExpression name(u"(?:translate\\(\"|Q_DECLARE_TR_FUNCTIONS\\(|QT_TRANSLATE_NOOP\\(\")([A-Za-z:]+)"_s);
    QSet<QString> names;
    for (const QString &path : filesIn({u"app"_s, u"widgets"_s, u"models"_s}, {u"*.cpp"_s, u"*.h"_s})) {
        const QString source = textOf(path);
        for (auto match = name.globalMatch(source); match.hasNext();)
            names.insert(match.next().captured(1));
    }
    return names;
}

} // namespace

/// The files of translations, as far as a machine can judge them.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void findsFaults_data();
    void findsFaults();
    void everyTextIsRight_data();
    void everyTextIsRight();
    void everyLanguageHasEveryText_data() { everyTextIsRight_data(); }
    void everyLanguageHasEveryText();
    void whatSourcesNameIsWhereTheTextsAre();
    void whatIsMarkedIsAskedForUnderTheSameName();
    void noTextHidesBehindAName();
};

void TestTranslations::findsFaults_data()
{
    QTest::addColumn<Translation>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("right");
    Translation unfinished = plain(u"Open"_s, u"Öffnen"_s);
    unfinished.finished = false;
    QTest::addRow("right") << plain(u"&Open %1…"_s, u"%1 &öffnen …"_s) << u"de"_s << true;
    QTest::addRow("in another order") << plain(u"%1 of %2"_s, u"von %2 %1"_s) << u"de"_s << true;
    QTest::addRow("unfinished") << unfinished << u"de"_s << false;
    QTest::addRow("empty") << plain(u"Open"_s, u" "_s) << u"de"_s << false;
    QTest::addRow("a lost place") << plain(u"%1 of %2"_s, u"%1 von"_s) << u"de"_s << false;
    QTest::addRow("a new place") << plain(u"Open"_s, u"%1 öffnen"_s) << u"de"_s << false;
    QTest::addRow("a lost key") << plain(u"&Open"_s, u"Öffnen"_s) << u"de"_s << false;
    QTest::addRow("a new key") << plain(u"Open"_s, u"&Öffnen"_s) << u"de"_s << false;
    QTest::addRow("an ampersand") << plain(u"Fish && Chips"_s, u"Fisch && Pommes"_s) << u"de"_s << true;
    QTest::addRow("two forms") << counted(u"%n day(s)"_s, {u"ein Tag"_s, u"%n Tage"_s}) << u"de"_s << true;
    QTest::addRow("one form") << counted(u"%n day(s)"_s, {u"%n Tage"_s}) << u"de"_s << false;
    QTest::addRow("no number") << counted(u"%n day(s)"_s, {u"ein Tag"_s, u"Tage"_s}) << u"de"_s << false;
    QTest::addRow("nought is not one") << counted(u"%n day(s)"_s, {u"un jour"_s, u"%n jours"_s}) << u"fr"_s << false;
    QTest::addRow("five forms") << counted(u"%n day(s)"_s, {u"dim dydd"_s, u"un dydd"_s, u"%n ddydd"_s, u"%n diwrnod"_s, u"%n diwrnod"_s})
                                << u"cy"_s << true;
    QTest::addRow("a stranger") << counted(u"%n day(s)"_s, {u"%n den"_s}) << u"cs"_s << false;
}

void TestTranslations::findsFaults()
{
    QFETCH(const Translation, text);
    QFETCH(const QString, language);
    QTEST(faultsOf(text, language).isEmpty(), "right");
}

void TestTranslations::everyTextIsRight_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : translationFiles())
        QTest::addRow("%s", qPrintable(QFileInfo(path).completeBaseName())) << path;
}

void TestTranslations::everyTextIsRight()
{
    QFETCH(const QString, path);
    const TranslationFile file = readTranslations(path);
    QCOMPARE(file.language, QFileInfo(path).completeBaseName().section(u'_', 1));
    QVERIFY(!file.texts.isEmpty());
    QStringList found;
    for (const Translation &text : file.texts) {
        for (const QString &fault : faultsOf(text, file.language))
            found << u"%1, “%2”: %3."_s.arg(text.context, text.source, fault);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestTranslations::everyLanguageHasEveryText()
{
    const QString lupdate = QStringLiteral(LUPDATE);
    if (!QFileInfo(lupdate).isExecutable())
        QSKIP("lupdate is missing: packaging/setup installs it.");
    QFETCH(const QString, path);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(QDir(QStringLiteral(SOURCE_DIR)).filePath(path), copy));
    QStringList arguments{u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
    if (path.endsWith("_en.ts"_L1))
        arguments << u"-pluralonly"_s;
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
    process.start(lupdate, arguments + QStringList{u"app"_s, u"widgets"_s, u"models"_s, u"-ts"_s, copy});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QSet<QString> now = textsOf(readTranslations(copy));
    const QSet<QString> kept = textsOf(readTranslations(path));
    QStringList apart = QStringList(QSet(now).subtract(kept).values()) + QSet(kept).subtract(now).values();
    apart.sort();
    QVERIFY2(apart.isEmpty(), qPrintable(u"Build the target update_translations, and translate: "_s + apart.join(u'\n')));
}

/// A context that no text is filed under is one that is asked for in vain: lupdate reads by its own rules.
void TestTranslations::whatSourcesNameIsWhereTheTextsAre()
{
    QSet<QString> contexts;
    for (const QString &path : translationFiles()) {
        for (const Translation &text : readTranslations(path).texts)
            contexts.insert(text.context);
    }
    if (translationFiles().size() < 2)
        QSKIP("English has its plurals alone.");
    QStringList vain = QSet(namedContexts()).subtract(contexts).values();
    vain.sort();
    QCOMPARE(vain, QStringList());
}

/// The tr() of a class in a namespace asks under another name: what is marked under a bare name is asked for under that.
void TestTranslations::whatIsMarkedIsAskedForUnderTheSameName()
{
    static const QRegularExpression marked(u"QT_TRANSLATE_NOOP\\(\"([A-Za-z]+)\""_s);
    QStringList vain;
    for (const QString &path : filesIn({u"app"_s, u"widgets"_s, u"models"_s}, {u"*.cpp"_s, u"*.h"_s})) {
        const QString source = textOf(path);
        const QString name = marked.match(source).captured(1);
        const bool isAsked = source.contains(u"translate(\"%1\""_s.arg(name)) || source.contains(u"Q_DECLARE_TR_FUNCTIONS(%1)"_s.arg(name));
        if (!name.isEmpty() && !isAsked)
            vain << path;
    }
    QCOMPARE(vain, QStringList());
}

/// lupdate knows no values: a text beside a context that is a name is in no file.
void TestTranslations::noTextHidesBehindAName()
{
    static const QRegularExpression hidden(u"translate\\([a-z]\\w*, *\""_s);
    QVERIFY(hidden.match(u"translate(context, \"Open\")"_s).hasMatch());
    for (const QString &path : filesIn({u"app"_s, u"widgets"_s, u"models"_s}, {u"*.cpp"_s, u"*.h"_s}))
        QVERIFY2(!hidden.match(textOf(path)).hasMatch(), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
