#include "models/print/cover.h"
#include "tests/print/documents.h"
#include "tests/print/pdffile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The same document gives the same bytes whoever prints it, wherever and whenever; and a machine without a script's font says what to install.
class TestSamePrint : public QObject
{
    Q_OBJECT

private slots:
    void otherProcessesWriteTheSame_data();
    void otherProcessesWriteTheSame();
    void otherFontPreferencesWriteTheSame();
    void otherTextWritesOther();
    void noFontOfTheMachineIsNeeded();
    void aMissingScriptIsNamed();
};

namespace {

using Environment = QHash<QString, QString>;

struct Answer {
    int status = 0;
    QByteArray output;
    QString error;
};

Answer run(const QStringList &arguments, const Environment &environment)
{
    QProcess probe;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        all.insert(it.key(), it.value());
    probe.setProcessEnvironment(all);
    probe.start(QStringLiteral(PRINTPROBE), arguments);
    probe.waitForFinished();
    return {probe.exitCode(), probe.readAllStandardOutput(), QString::fromUtf8(probe.readAllStandardError())};
}

const QByteArray &usual()
{
    static const QByteArray bytes = run({}, {}).output;
    return bytes;
}

/// A fontconfig file with this in it.
QString fontSettings(const QTemporaryDir &folder, const QString &content)
{
    QFile file(folder.filePath(u"fonts.conf"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><cachedir>" + folder.path().toUtf8()
                   + "</cachedir>" + content.toUtf8() + "</fontconfig>");
    return file.fileName();
}

} // namespace

void TestSamePrint::otherProcessesWriteTheSame_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::newRow("again") << Environment{};
    QTest::newRow("India") << Environment{
        {u"TZ"_s, u"Asia/Kolkata"_s}, {u"LC_ALL"_s, u"hi_IN.UTF-8"_s}, {u"LANGUAGE"_s, u"hi"_s}, {u"USER"_s, u"somebody"_s}};
    QTest::newRow("California") << Environment{
        {u"TZ"_s, u"America/Los_Angeles"_s}, {u"LC_ALL"_s, u"ar_EG.UTF-8"_s}, {u"LANGUAGE"_s, u"ar"_s}, {u"HOME"_s, u"/nonexistent"_s}};
    QTest::newRow("screen") << Environment{{u"QT_FONT_DPI"_s, u"192"_s}, {u"QT_SCALE_FACTOR"_s, u"1.5"_s}};
}

void TestSamePrint::otherProcessesWriteTheSame()
{
    QFETCH(Environment, environment);
    QVERIFY(usual().startsWith("%PDF-1.7"));
    const Answer answer = run({}, environment);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.output == usual());
}

void TestSamePrint::otherFontPreferencesWriteTheSame()
{
    const QTemporaryDir folder;
    const QString preferences = uR"(<include>/etc/fonts/fonts.conf</include>
        <match target="pattern"><edit name="family" mode="prepend_first" binding="weak"><string>Symbola</string></edit></match>
        <match target="font"><edit name="hinting" mode="assign"><bool>true</bool></edit><edit name="hintstyle" mode="assign"><const>hintfull</const></edit></match>)"_s;
    const Answer answer = run({}, {{u"FONTCONFIG_FILE"_s, fontSettings(folder, preferences)}});
    QCOMPARE(answer.error, QString());
    QVERIFY(answer.output == usual());
}

void TestSamePrint::otherTextWritesOther()
{
    QVERIFY(run({u"one"_s}, {}).output != run({u"two"_s}, {}).output);
}

void TestSamePrint::noFontOfTheMachineIsNeeded()
{
    const QTemporaryDir folder;
    const Environment none{{u"FONTCONFIG_FILE"_s, fontSettings(folder, {})}};
    const Answer answer = run({u"only Latin letters"_s}, none);
    QVERIFY(answer.output.startsWith("%PDF"));
    QVERIFY(answer.output == run({u"only Latin letters"_s}, {}).output);
}

void TestSamePrint::aMissingScriptIsNamed()
{
    const QTemporaryDir folder;
    const Answer answer = run({u"委员会"_s}, {{u"FONTCONFIG_FILE"_s, fontSettings(folder, {})}});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.error.contains(u"委"_s) && answer.error.contains(u"fonts-droid-fallback"_s), qPrintable(answer.error));
}

QTEST_MAIN(TestSamePrint)
#include "tst_sameprint.moc"
