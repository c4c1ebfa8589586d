#include "models/print/linestarts.h"
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
    void brokenWordsStayWithinTheWidth();
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
    void someWordsBeginNoLine_data();
    void someWordsBeginNoLine();
    void otherWordsMay();
    void goodEndsCostNoTextAndLittleRoom();
    void noWordIsHyphenated();
    void headingsAreBalanced();
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
            QCOMPARE(glyphs.glyphIndexes().constLast(), glyphs.rawFont().glyphIndexesForString(u" "_s).first());
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

void TestSetLines::someWordsBeginNoLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept"); // parted by "|" where no line begins
    const auto last = [](const char *name, const QString &kept) { QTest::newRow(name) << QString(kept).replace(u'|', u' ') << kept; };
    const auto row = [last](const char *name, const QString &kept) { last(name, kept + u" afterwards"_s); };
    row("date", u"met on 9|August|2019 and agreed"_s);
    row("day and month", u"due on 30|September and later"_s);
    row("weekday", u"met on Monday 9|August and agreed"_s);
    row("item before a name", u"see Item 4|Berths for more of that"_s.replace(u"Item 4"_s, u"Item|4"_s));
    row("Welsh date", u"ar 9|Awst|2019 yn Aberdaugleddau"_s);
    row("ordinal", u"the 3rd|March and after"_s);
    row("initial", u"said J.|Smith and others"_s);
    row("initials", u"said J.R.|Smith and others"_s);
    row("address", u"said Dr|Hughes and others"_s);
    row("initials behind a name", u"Joe Hehir|(JHe) joined late"_s);
    row("item", u"under Item|4 was said"_s);
    row("action", u"see SSC|82/01 about that"_s);
    row("section sign", u"under §|3 was said"_s);
    row("page", u"see page|12 about that"_s);
    row("times", u"from 10:00|–|16:00 without pause"_s);
    row("dash", u"assessment|– follow-up report"_s);
    row("number and unit", u"about 15|minutes or 3.7|metres above"_s);
    row("votes", u"votes: 8|for, 1|against, 1|abstention among them"_s);
    row("percent", u"about 15|% of them"_s);
    row("money", u"about £|5 for each"_s);
    row("party's code", u"by Small Supplier|‘CD’ and others"_s);
    row("annex", u"see Annex|B about that"_s);
    row("French marks", u"vraiment|! dit-il alors"_s);
    last("short last word", u"closed the meeting at|12:10."_s);
}

void TestSetLines::someWordsBeginNoLine()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QList<qsizetype> expected;
    for (qsizetype at = kept.indexOf(u'|'); at >= 0; at = kept.indexOf(u'|', at + 1))
        expected.append(at + 1);
    QCOMPARE(badLineStarts(text), expected);
    // At whatever width, unless the line would be very short.
    for (qreal width = points(160); width < points(260); width += points(1)) {
        qsizetype end = 0;
        for (const SetLine &line : setLines({test::plainRun(u"aaaa bbb cc ddd eeee "_s + text)}, style::body, width)) {
            QVERIFY2(end < 21 || !expected.contains(end - 21), qPrintable(line.line.text()));
            end += line.line.text().size();
        }
    }
}

void TestSetLines::otherWordsMay()
{
    for (const QString &text :
         {u"the members agreed to meet again later"_s, u"items 1, 2 and then their neighbours"_s, u"in 2019 somebody"_s})
        QVERIFY2(badLineStarts(text).size() <= 1, qPrintable(text));
    QCOMPARE(badLineStarts(u"word—word and afterwards"_s), QList<qsizetype>{4});
    QCOMPARE(badLineStarts(u"well-known words afterwards"_s), QList<qsizetype>());
    QCOMPARE(badLineStarts({}), QList<qsizetype>());
}

void TestSetLines::goodEndsCostNoTextAndLittleRoom()
{
    const QString text = u"On 9 August 2019 J. Smith (JS) asked – under Item 4 – for 15 minutes, 10:00 – 16:00, § 3. "_s.repeated(9).trimmed();
    for (qreal width = points(30); width < points(400); width += points(7)) {
        const auto lines = setLines({test::plainRun(text), test::markingRun(u"(RED)"_s, test::redInk())}, style::body, width);
        QCOMPARE(textOf(lines), text + u"(RED)"_s);
        for (const SetLine &line : lines)
            QVERIFY(line.line.box.left() >= -1 && line.line.box.right() <= width + 1);
    }
}

void TestSetLines::noWordIsHyphenated()
{
    for (const SetLine &line : setLines({test::plainRun(u"incomprehensibilities "_s.repeated(20).trimmed())}, style::body, points(150)))
        QVERIFY2(line.line.text().startsWith(u"incom"_s), qPrintable(line.line.text()));
}

void TestSetLines::headingsAreBalanced()
{
    const Runs runs{test::plainRun(test::words(11))};
    const auto lines = setBalanced(runs, style::item, column);
    QCOMPARE(lines.size(), setLines(runs, style::item, column).size());
    QVERIFY(lines.size() > 1);
    QVERIFY(lines.last().line.box.width() > 0.6 * lines.first().line.box.width());
    QCOMPARE(textOf(lines), plain(runs));
}

/// Behind the part of a word that a line begins with, too.
void TestSetLines::brokenWordsStayWithinTheWidth()
{
    const QString word = u"Extraordinarilylongcompoundwordthatnobodywouldtypebutthatmightbeacodeoranaddress0123456789"_s;
    const Runs runs{test::boldRun(u"pier "_s.repeated(8) + word + u" **x** **x** office * `x`"_s),
                    test::markingRun(u"(RED)"_s, test::redInk()), test::boldRun(u"\\ office"_s)};
    const Runs plainly{test::plainRun(runs.first().text), runs.at(1), test::plainRun(u"\\ office"_s)};
    for (int width = 3000; width < 9000; ++width) {
        for (const SetLine &line : setLines(runs, style::body, width) + setLines(plainly, style::body, width))
            QVERIFY2(line.line.box.right() <= width + 1, qPrintable(u"%1: %2"_s.arg(width).arg(line.line.text())));
    }
}

QTEST_MAIN(TestSetLines)
#include "tst_setlines.moc"
