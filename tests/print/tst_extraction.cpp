#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "tests/print/documents.h"
#include "tests/print/readpages.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What readers of the file read in it, in the order in which they read it.
class TestExtraction : public QObject
{
    Q_OBJECT

private slots:
    void qtPdfReadsTheWholeText();
    void otherReadersReadTheWholeText_data();
    void otherReadersReadTheWholeText();
    void theStructureIsReadInOrder();
    void theStructureIsReadInEveryScript_data();
    void theStructureIsReadInEveryScript();
    void spacesAreSpaces();
    void rowsAreReadCellByCell_data();
    void rowsAreReadCellByCell();
    void furnitureStandsOnLinesOfItsOwn();
    void scriptsAreReadAsTyped_data();
    void scriptsAreReadAsTyped();
};

namespace {

MinutesDocument sample()
{
    QList<Block> blocks{test::heading(u"1. Berths"_s), test::paragraph(test::words(200)), test::item(u"a)"_s, test::words(40)),
                        test::item(u"-"_s, test::words(9), 1)};
    QList<TableRow> rows;
    for (int i = 10; i < 40; ++i)
        rows.append(test::row({u"QC 7/%1"_s.arg(QString::number(i)), test::words(i), u"Owner%1"_s.arg(QString::number(i))}));
    blocks.append(test::actions(rows));
    return test::minutes(blocks);
}

QByteArray written(const MinutesDocument &document)
{
    return writePdf(typeset(document).value()).value();
}

QString readByQt(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int i = 0; i < document.pageCount(); ++i)
        text += document.getAllText(i).text() + u'\n';
    return text;
}

QString readBy(const QStringList &command, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"minutes.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QStringList arguments = command.sliced(1);
    arguments.replaceInStrings(u"FILE"_s, file.fileName());
    QProcess reader;
    reader.start(command.first(), arguments);
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// Readers part words, cells and lines by spaces and line feeds of their own.
QString withoutSpaces(const QString &text)
{
    static const QRegularExpression space(u"[\\s\u200e\u200f\u202a-\u202e]+"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(space);
}

/// Each page's text in reading order, header and footer last.
QString expected(const MinutesDocument &document)
{
    QString text;
    const Pages pages = typeset(document).value();
    for (const Page &page : pages.pages) {
        for (const TextLine &line : page.lines)
            text += line.text();
    }
    return withoutSpaces(text);
}

/// What both have until they part, and a little further: for a person.
QByteArray difference(const QString &actual, const QString &wanted)
{
    const auto [a, b] = std::ranges::mismatch(actual, wanted);
    const auto part = [](const QString &text, auto at) { return text.sliced(std::max<qsizetype>(0, at - text.cbegin() - 40)).left(80); };
    return actual == wanted ? QByteArray() : (part(actual, a) + u" instead of "_s + part(wanted, b)).toUtf8();
}

void addReaders()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("pdftotext") << QStringList{u"pdftotext"_s, u"-raw"_s, u"FILE"_s, u"-"_s};
    QTest::newRow("mutool") << QStringList{u"mutool"_s, u"draw"_s, u"-F"_s, u"txt"_s, u"FILE"_s};
}

} // namespace

void TestExtraction::qtPdfReadsTheWholeText()
{
    QCOMPARE(difference(withoutSpaces(readByQt(written(sample()))), expected(sample())), QByteArray());
}

void TestExtraction::otherReadersReadTheWholeText_data()
{
    addReaders();
}

void TestExtraction::otherReadersReadTheWholeText()
{
    QFETCH(QStringList, command);
    if (QStandardPaths::findExecutable(command.first()).isEmpty())
        QSKIP("This tool is not installed.");
    QCOMPARE(difference(withoutSpaces(readBy(command, written(sample()))), expected(sample())), QByteArray());
}

/// By a reader of the structure tree, word for word: without header and footer, each table's heading once, and a space where a line ends.
void TestExtraction::theStructureIsReadInOrder()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("This tool is not installed.");
    static const QRegularExpression text(u"\"(.*)\"$"_s, QRegularExpression::MultilineOption);
    QStringList heard;
    for (const QRegularExpressionMatch &match : text.globalMatch(readBy({u"pdfinfo"_s, u"-struct-text"_s, u"FILE"_s}, written(sample()))))
        heard.append(match.captured(1).simplified());
    QStringList told;
    for (const QString &line : test::treeOf(typeset(sample()).value())) {
        if (line.trimmed().startsWith(u'"'))
            told.append(line.trimmed().sliced(1).chopped(1));
    }
    QCOMPARE(heard, told);
}

void TestExtraction::theStructureIsReadInEveryScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("soft hyphen") << u"The break\u00adwater and what stands behind it"_s;
    QTest::newRow("emoji") << u"A lamp 😀 burns"_s;
    QTest::newRow("soft hyphen before another font") << u"The break\u00adwater and a lamp 😀 burns"_s;
    QTest::newRow("arabic") << u"Seen مرحبا بالعالم and done"_s;
    QTest::newRow("hebrew") << u"Seen ישיבת הוועדה and done"_s;
}

/// What is marked within what is marked ends the outer for some readers.
void TestExtraction::theStructureIsReadInEveryScript()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("This tool is not installed.");
    QFETCH(QString, text);
    const QByteArray file = written(test::minutes({test::paragraph(text)}));
    static const QRegularExpression around(u"[\"\u00ad]|Span \\(inline\\)"_s);
    const QString heard = readBy({u"pdfinfo"_s, u"-struct-text"_s, u"FILE"_s}, file).remove(around);
    QVERIFY2(withoutSpaces(heard).contains(withoutSpaces(QString(text).remove(around))), qPrintable(heard));
}

void TestExtraction::spacesAreSpaces()
{
    const QString text = readByQt(written(test::minutes({test::paragraph(u"The quay 한국어 위원회 العربية لجنة 一人大"_s)})));
    QVERIFY(!text.contains(u'\t'));
    QVERIFY(text.contains(u"The quay"_s));
    QVERIFY(text.contains(u"한국어 위원회"_s));
    QVERIFY(text.contains(u"一人大"_s));
}

void TestExtraction::rowsAreReadCellByCell_data()
{
    addReaders();
    QTest::newRow("pdftotext by place") << QStringList{u"pdftotext"_s, u"FILE"_s, u"-"_s};
}

void TestExtraction::rowsAreReadCellByCell()
{
    QFETCH(QStringList, command);
    if (QStandardPaths::findExecutable(command.first()).isEmpty())
        QSKIP("This tool is not installed.");
    const QString text = readBy(command, written(sample())).simplified();
    for (int i = 10; i < 40; ++i) {
        const QString number = QString::number(i);
        const qsizetype id = text.indexOf(u"QC 7/"_s + number);
        const qsizetype owner = text.indexOf(u"Owner"_s + number);
        const qsizetype next = text.indexOf(u"QC 7/"_s + QString::number(i + 1));
        QVERIFY(id >= 0 && owner > id);
        QVERIFY(text.sliced(id, owner - id).contains(test::words(i)));
        QVERIFY(i == 39 || next > owner);
    }
}

void TestExtraction::furnitureStandsOnLinesOfItsOwn()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("This tool is not installed.");
    const QStringList pages = readBy({u"pdftotext"_s, u"FILE"_s, u"-"_s}, written(sample())).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QStringList lines = pages.at(i).split(u'\n');
        QVERIFY(lines.contains(u"GREEN"_s));
        QVERIFY(lines.contains(u"QC_7_0403"_s));
        QVERIFY(lines.contains(u"Page %1 of %2"_s.arg(QString::number(i + 1), QString::number(pages.size()))));
        QCOMPARE(lines.contains(u"Quay Committee (QC) · Final Minutes · QC_7_0403"_s), i > 0);
    }
}

void TestExtraction::scriptsAreReadAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin with marks") << u"Łódź naïve cafe\u0301 ﬁ ½ № “‘O’s”"_s;
    QTest::newRow("greek") << u"Η επιτροπή ΑΠΟΦΑΣΙΣΕ"_s;
    QTest::newRow("cyrillic") << u"Комитет решил, Сергей"_s;
    QTest::newRow("arabic") << u"اجتمعت اللجنة ثم وافقت على الخطة"_s;
    QTest::newRow("lam alef") << u"الأمن لا محالة"_s;
    QTest::newRow("hebrew") << u"ישיבת הוועדה התקיימה"_s;
    QTest::newRow("devanagari") << u"समिति की बैठक में निर्णय"_s;
    QTest::newRow("devanagari conjuncts") << u"नमस्ते क्षेत्र ज्ञान श्री"_s;
    QTest::newRow("thai") << u"การประชุมคณะกรรมการท่าเรือ"_s;
    QTest::newRow("chinese") << u"委员会于星期三开会，一致同意通过人大报告"_s;
    QTest::newRow("japanese") << u"委員会は水曜日に開かれた"_s;
    QTest::newRow("korean") << u"위원회는 수요일에 열렸다"_s;
    QTest::newRow("symbols") << u"✓ ☎ → ≤ ∑ € ①"_s;
    QTest::newRow("beyond the basic plane") << u"a 😀 𝕏 b"_s;
}

void TestExtraction::scriptsAreReadAsTyped()
{
    QFETCH(QString, text);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("This tool is not installed.");
    const QString read = readBy({u"pdftotext"_s, u"-raw"_s, u"FILE"_s, u"-"_s}, written(test::minutes({test::paragraph(text)})));
    QVERIFY2(withoutSpaces(read).contains(withoutSpaces(text)), qPrintable(read));
}

QTEST_MAIN(TestExtraction)
#include "tst_extraction.moc"
