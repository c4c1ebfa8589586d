#include "models/print/setlines.h"
#include "tests/print/documents.h"
#include "tests/print/generateddocument.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Lines of text: what is in them, how wide they are, what is drawn around them.
class TestSetLines : public QObject
{
    Q_OBJECT

private slots:
    void linesHoldTheTextInOrder();
    void linesAreNoWiderThanTheColumn();
    void noTextGivesNoLine();
    void longWordsAreBroken();
    void rightToLeftStandsAtTheRight();
    void mixedDirectionsAreReadInOrder();
    void ligaturesAreOff();
    void joinedLettersAreSpelled();
    void lettersThatFontsKnowAreNot();
    void linesKeepTheirDistance();
    void tallLettersGetRoom();
    void onlySafeLinksAreLive_data();
    void onlySafeLinksAreLive();
    void linesEndWithASpace();
    void linksCoverTheirWords();
    void boxesHoldTheirMarkings();
    void boxesKeepClearOfTheirNeighbours();
};

namespace {

constexpr qreal column = points(300);

QString textOf(const QList<SetLine> &lines)
{
    QString text;
    for (const SetLine &line : lines)
        text += line.line.text();
    return text;
}

/// Where a stretch's glyphs stand on the line.
QRectF placeOf(const Stretch &stretch)
{
    return stretch.glyphs.boundingRect().translated(stretch.x, 0);
}

const Stretch *stretchWith(const SetLine &line, QStringView text)
{
    const auto has = [text](const Stretch &stretch) { return stretch.text.contains(text); };
    const auto it = std::ranges::find_if(line.line.stretches, has);
    return it == line.line.stretches.cend() ? nullptr : &*it;
}

QString spelled(const SetLine &line)
{
    QString text;
    for (const Stretch &stretch : line.line.stretches) {
        for (const Spelling &spelling : stretch.spellings)
            text += spelling.text;
    }
    return text;
}

} // namespace

void TestSetLines::linesHoldTheTextInOrder()
{
    QVERIFY(rc::check("lines hold the text in order", [] {
        const Runs runs = test::generatedRuns(40);
        RC_ASSERT(textOf(setLines(runs, style::body, column)).toStdString() == plain(runs).toStdString());
    }));
}

void TestSetLines::linesAreNoWiderThanTheColumn()
{
    QVERIFY(rc::check("lines are no wider than the column", [] {
        for (const SetLine &line : setLines(test::generatedRuns(40), style::body, column)) {
            RC_ASSERT(line.line.box.left() >= 0);
            RC_ASSERT(line.line.box.right() <= column + 1);
        }
    }));
}

void TestSetLines::noTextGivesNoLine()
{
    QVERIFY(setLines({}, style::body, column).isEmpty());
    QVERIFY(setLines({Run{}}, style::body, column).isEmpty());
    QVERIFY(setLine({}, style::body).line.stretches.isEmpty());
}

void TestSetLines::longWordsAreBroken()
{
    const QString word(500, u'm');
    const auto lines = setLines({test::plainRun(word)}, style::body, column);
    QVERIFY(lines.size() > 10);
    QCOMPARE(textOf(lines), word);
    for (const SetLine &line : lines)
        QVERIFY(line.line.box.right() <= column);
}

void TestSetLines::rightToLeftStandsAtTheRight()
{
    const auto lines = setLines({test::plainRun(QStringLiteral("ישיבת הוועדה ").repeated(12).trimmed())}, style::body, column);
    QVERIFY(lines.size() > 1);
    for (const SetLine &line : lines) {
        QCOMPARE_LE(std::abs(line.line.box.right() - column), points(1));
        QVERIFY(line.line.stretches.first().glyphs.isRightToLeft());
    }
}

void TestSetLines::mixedDirectionsAreReadInOrder()
{
    const QString text = u"اللجنة 82 وافقت (SSC 82/01) ثم"_s;
    const SetLine line = setLine({test::plainRun(text)}, style::body);
    QCOMPARE(line.line.text(), text);
    const Stretch *first = stretchWith(line, u"اللجنة");
    const Stretch *last = stretchWith(line, u"ثم");
    QVERIFY(first && last);
    QVERIFY(placeOf(*first).left() > placeOf(*last).right());
}

void TestSetLines::ligaturesAreOff()
{
    for (const Run &run : {test::plainRun(u"office fluffy affine"_s), test::boldRun(u"office fluffy affine"_s),
                           test::italicRun(u"office fluffy affine"_s)}) {
        const SetLine line = setLine({run}, style::body);
        QCOMPARE(line.line.stretches.first().glyphs.glyphIndexes().size(), run.text.size());
        QCOMPARE(spelled(line), QString());
    }
}

void TestSetLines::joinedLettersAreSpelled()
{
    QCOMPARE(spelled(setLine({test::plainRun(u"cafe\u0301"_s)}, style::body)), u"e\u0301"_s);
    QCOMPARE(spelled(setLine({test::plainRun(u"a 😀 b"_s)}, style::body)), u"😀"_s);
    QCOMPARE(spelled(setLine({test::plainRun(u"हिन्दी"_s)}, style::body)), u"हिन्दी"_s);
    QVERIFY(spelled(setLine({test::plainRun(u"وافقت"_s)}, style::body)).contains(u'ف'));
}

void TestSetLines::lettersThatFontsKnowAreNot()
{
    const QString text = u"The SSC NOTED Ελληνικά, Кириллица, Łódź and 委员会 "_s;
    for (const SetLine &line : setLines({test::plainRun(text.repeated(10))}, style::body, column))
        QCOMPARE(spelled(line), QString());
}

void TestSetLines::linesKeepTheirDistance()
{
    for (const SetLine &line : setLines({test::plainRun(test::words(60)), test::boldRun(u" bold"_s)}, style::body, column)) {
        QCOMPARE(line.line.box.height(), points(style::body.leading));
        QVERIFY(line.line.baseline > 0 && line.line.baseline < line.line.box.height());
    }
}

void TestSetLines::tallLettersGetRoom()
{
    QVERIFY(setLine({test::plainRun(u"اللجنة"_s)}, style::body).line.box.height() > points(style::body.leading));
}

void TestSetLines::onlySafeLinksAreLive_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("live");
    QTest::newRow("https") << u"https://example.org/a?b=c"_s << true;
    QTest::newRow("http") << u"http://example.org"_s << true;
    QTest::newRow("mailto") << u"mailto:secretary@example.org"_s << true;
    QTest::newRow("capitals") << u"HTTPS://example.org"_s << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("relative") << u"minutes.pdf"_s << false;
    QTest::newRow("space before") << u" javascript:https://x"_s << false;
}

void TestSetLines::onlySafeLinksAreLive()
{
    QFETCH(QString, link);
    QFETCH(bool, live);
    const SetLine line = setLine({test::linkRun(u"the notice"_s, link)}, style::body);
    QCOMPARE(line.line.links.size(), live ? 1 : 0);
    QCOMPARE(line.line.stretches.first().ink == style::linkInk, live);
    QCOMPARE(line.line.text(), u"the notice"_s);
}

/// A word ends with its line for those who hear it too.
void TestSetLines::linesEndWithASpace()
{
    for (const QString &text : {test::words(40), u"اجتمعت اللجنة ثم وافقت على الخطة "_s.repeated(6).trimmed()}) {
        const auto lines = setLines({test::plainRun(text)}, style::body, column);
        QVERIFY(lines.size() > 1);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const QGlyphRun glyphs = lines.at(i).line.stretches.last().glyphs;
            QCOMPARE(glyphs.glyphIndexes().last(), glyphs.rawFont().glyphIndexesForString(u" "_s).first());
            QVERIFY(lines.at(i).line.box.width() <= column);
        }
        QVERIFY(!lines.last().line.text().endsWith(u' '));
    }
}

void TestSetLines::linksCoverTheirWords()
{
    const Runs runs{test::plainRun(test::words(9) + u' '), test::linkRun(test::words(12), u"https://example.org"_s),
                    test::plainRun(u" after"_s)};
    const auto lines = setLines(runs, style::body, column);
    QVERIFY(lines.size() > 1);
    qsizetype links = 0;
    for (const SetLine &line : lines) {
        for (const PageLink &link : line.line.links) {
            ++links;
            QVERIFY(line.line.box.contains(link.box));
            QCOMPARE(link.box.height(), line.line.box.height());
        }
    }
    QVERIFY(links >= 2);
}

void TestSetLines::boxesHoldTheirMarkings()
{
    const SetLine line = setLine({test::plainRun(u"Berth 4 "_s), test::markingRun(u"TLP:RED"_s, test::redBox())}, style::body);
    QCOMPARE(line.fills.size(), 1);
    QCOMPARE(line.fills.first().colour, Colour{0});
    const Stretch *marking = stretchWith(line, u"TLP:RE");
    QVERIFY(marking);
    QCOMPARE(marking->ink, test::redBox().text);
    QVERIFY(line.fills.first().box.left() < placeOf(*marking).left());
    QVERIFY(line.fills.first().box.right() > placeOf(*marking).right());
    QVERIFY(setLine({test::markingRun(u"(RED)"_s, test::redInk())}, style::body).fills.isEmpty());
}

void TestSetLines::boxesKeepClearOfTheirNeighbours()
{
    const SetLine line = setLine({test::plainRun(u"see "_s), test::markingRun(u"TLP:RED"_s, test::redBox()), test::plainRun(u".)"_s)},
                                 style::body);
    const Stretch *before = stretchWith(line, u"see");
    const Stretch *after = stretchWith(line, u".)");
    QVERIFY(before && after);
    const QRectF box = line.fills.first().box;
    QVERIFY(box.left() > placeOf(*before).right() + 0.2 * points(style::body.size));
    QVERIFY(box.right() <= placeOf(*after).left());
}

QTEST_MAIN(TestSetLines)
#include "tst_setlines.moc"
