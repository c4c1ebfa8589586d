#include "models/print/grid.h"
#include "models/print/typeset.h"
#include "tests/print/documents.h"
#include "tests/print/readpages.h"

#include <QRawFont>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The page's label: TLP 2.0 asks for 12 points or more, right-justified, in header and footer of each page, coloured on black.
class TestMarkings : public QObject
{
    Q_OBJECT

private slots:
    void labelsAreInHeaderAndFooterOfEachPage_data();
    void labelsAreInHeaderAndFooterOfEachPage();
    void labelsAreRightJustified();
    void labelsStandOnBlack();
    void labelsHaveTheirSize_data();
    void labelsHaveTheirSize();
    void labelsKeepClearOfTheText();
    void otherMarkingsAreAtTheFootOfEachPage();
    void statementsStandBesideABar();
    void noMarkingPrintsNone();
};

namespace {

QList<TextLine> labels(const Page &page, PagePart part, const QString &text)
{
    QList<TextLine> lines = page.lines;
    lines.removeIf([&](const TextLine &line) { return line.part != part || line.text() != text; });
    return lines;
}

MinutesDocument labelled(const QString &text, Colour colour)
{
    MinutesDocument document = test::labelledMinutes({test::paragraph(test::words(1500))});
    document.marking.text = text;
    document.marking.ink.text = colour;
    return document;
}

Fill boxBehind(const Page &page, const TextLine &line)
{
    for (const Fill &fill : page.fills) {
        if (fill.box.contains(line.box.center()) && fill.colour == Colour{0})
            return fill;
    }
    return {};
}

} // namespace

void TestMarkings::labelsAreInHeaderAndFooterOfEachPage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("colour");
    QTest::newRow("red") << u"TLP:RED"_s << 0xff2b2bU;
    QTest::newRow("amber") << u"TLP:AMBER"_s << 0xffc000U;
    QTest::newRow("amber+strict") << u"TLP:AMBER+STRICT"_s << 0xffc000U;
    QTest::newRow("green") << u"TLP:GREEN"_s << 0x33ff00U;
    QTest::newRow("clear") << u"TLP:CLEAR"_s << 0xffffffU;
}

void TestMarkings::labelsAreInHeaderAndFooterOfEachPage()
{
    QFETCH(QString, text);
    QFETCH(quint32, colour);
    const Pages pages = typeset(labelled(text, Colour{colour})).value();
    QVERIFY(pages.pages.size() > 2);
    for (const Page &page : pages.pages) {
        for (const PagePart part : {PagePart::Header, PagePart::Footer}) {
            const auto lines = labels(page, part, text);
            QCOMPARE(lines.size(), 1);
            for (const Stretch &stretch : lines.first().stretches)
                QCOMPARE(stretch.ink, Colour{colour});
        }
    }
}

void TestMarkings::labelsAreRightJustified()
{
    const Grid grid = gridOf(PageSize::A4);
    const Pages pages = typeset(labelled(u"TLP:RED"_s, {})).value();
    for (const Page &page : pages.pages) {
        for (const PagePart part : {PagePart::Header, PagePart::Footer}) {
            const TextLine line = labels(page, part, u"TLP:RED"_s).constFirst();
            QCOMPARE(boxBehind(page, line).box.right(), grid.text.right);
        }
    }
}

void TestMarkings::labelsStandOnBlack()
{
    const Pages pages = typeset(labelled(u"TLP:RED"_s, {})).value();
    for (const Page &page : pages.pages) {
        for (const PagePart part : {PagePart::Header, PagePart::Footer}) {
            const TextLine line = labels(page, part, u"TLP:RED"_s).constFirst();
            const QRectF box = boxBehind(page, line).box;
            QVERIFY(box.left() < line.box.left());
            QVERIFY(box.right() >= line.box.right());
            QVERIFY(box.top() < line.baseline - points(12 * 0.714));
            QVERIFY(box.bottom() > line.baseline);
        }
    }
}

void TestMarkings::labelsHaveTheirSize_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("12") << 12;
    QTest::newRow("16") << 16;
}

void TestMarkings::labelsHaveTheirSize()
{
    QFETCH(int, size);
    MinutesDocument document = labelled(u"TLP:RED"_s, {});
    document.marking.points = size;
    const Page page = typeset(document)->pages.first();
    for (const PagePart part : {PagePart::Header, PagePart::Footer}) {
        const TextLine line = labels(page, part, u"TLP:RED"_s).constFirst();
        for (const Stretch &stretch : line.stretches) {
            QCOMPARE(stretch.glyphs.rawFont().pixelSize(), points(size));
            QVERIFY(stretch.glyphs.rawFont().weight() >= QFont::Bold);
        }
    }
}

void TestMarkings::labelsKeepClearOfTheText()
{
    const Grid grid = gridOf(PageSize::A4);
    const Page page = typeset(labelled(u"TLP:AMBER+STRICT"_s, {}))->pages.at(1);
    for (const PagePart part : {PagePart::Header, PagePart::Footer}) {
        const QRectF box = boxBehind(page, labels(page, part, u"TLP:AMBER+STRICT"_s).constFirst()).box;
        QVERIFY(box.bottom() < grid.top || box.top() > grid.bottom);
    }
}

void TestMarkings::otherMarkingsAreAtTheFootOfEachPage()
{
    const Pages pages = typeset(test::specimen()).value();
    for (const Page &page : pages.pages) {
        QCOMPARE(labels(page, PagePart::Header, u"GREEN"_s).size(), 0);
        const auto lines = labels(page, PagePart::Footer, u"GREEN"_s);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().stretches.first().ink, Colour{0x17692c});
        QCOMPARE_LE(std::abs(lines.first().box.center().x() - (gridOf(PageSize::A4).text.left + gridOf(PageSize::A4).text.right) / 2), 1);
    }
}

void TestMarkings::statementsStandBesideABar()
{
    const Page page = typeset(test::minutes())->pages.first();
    QCOMPARE(page.fills.first().colour, Colour{0x17692c});
    QVERIFY(page.fills.first().box.right() < page.lines.first().box.left());
    QVERIFY(page.fills.first().box.top() < page.lines.first().box.top());
}

void TestMarkings::noMarkingPrintsNone()
{
    MinutesDocument document = test::minutes();
    document.marking = {};
    document.classification = {};
    document.handling = {};
    const Page page = typeset(document)->pages.first();
    QCOMPARE(page.lines.first().text(), document.heading);
}

QTEST_MAIN(TestMarkings)
#include "tst_markings.moc"
