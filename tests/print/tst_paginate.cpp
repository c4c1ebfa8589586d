#include "models/print/paginate.h"

#include <QTest>

#include <rapidcheck.h>

using namespace minutebook;

/// How a galley is cut into pages: rules over strips without text.
class TestPaginate : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsOnePage();
    void everyStripStandsOnOnePage();
    void pagesAreNotOverfull();
    void breaksAreTheCheapest();
    void pagesAreFilled();
    void headsAreRepeated();
    void stripsFollowOneAnother();
    void spaceFallsAwayAtTheHead();
    void tooTallAStripHasAPageForItself();
};

namespace {

constexpr qreal pageHeight = 1000;

Strip strip(qreal height, BreakCost below = BreakCost::None, qreal space = 0)
{
    Strip strip;
    strip.height = height;
    strip.space = space;
    strip.breakBelow = below;
    return strip;
}

Strip generatedStrip(int heads)
{
    Strip generated = strip(*rc::gen::inRange(5, 200), static_cast<BreakCost>(*rc::gen::inRange(0, 5)), *rc::gen::inRange(0, 40));
    if (heads > 0 && *rc::gen::inRange(0, 3) == 0) {
        generated.head = *rc::gen::inRange(0, heads);
        generated.space = 0;
    }
    return generated;
}

Galley generatedGalley()
{
    Galley galley;
    galley.heads = {strip(20), strip(33)};
    for (int count = *rc::gen::inRange(0, 200); count > 0; --count)
        galley.strips.append(generatedStrip(2));
    return galley;
}

qreal heightOf(const Galley &galley, PageSpan span)
{
    const auto strips = placed(galley, span, 0);
    qreal height = 0;
    for (qsizetype i = 0; i < strips.size(); ++i)
        height += strips.at(i).height + (i > 0 ? strips.at(i).space : 0);
    return height;
}

} // namespace

void TestPaginate::nothingIsOnePage()
{
    QCOMPARE(paginate({}, pageHeight), QList<PageSpan>{PageSpan{}});
    QVERIFY(placed({}, {}, 50).isEmpty());
}

void TestPaginate::everyStripStandsOnOnePage()
{
    QVERIFY(rc::check("every strip stands on one page", [] {
        const Galley galley = generatedGalley();
        qsizetype next = 0;
        for (const PageSpan span : paginate(galley, pageHeight)) {
            RC_ASSERT(span.begin == next);
            RC_ASSERT(span.end > span.begin || galley.strips.isEmpty());
            next = span.end;
        }
        RC_ASSERT(next == galley.strips.size());
    }));
}

void TestPaginate::pagesAreNotOverfull()
{
    QVERIFY(rc::check("no page is overfull", [] {
        const Galley galley = generatedGalley();
        for (const PageSpan span : paginate(galley, pageHeight))
            RC_ASSERT(heightOf(galley, span) <= pageHeight);
    }));
}

void TestPaginate::breaksAreTheCheapest()
{
    QVERIFY(rc::check("no break costs more than another one that its page had", [] {
        const Galley galley = generatedGalley();
        const auto pages = paginate(galley, pageHeight);
        for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
            const PageSpan span = pages.at(i);
            const BreakCost cost = galley.strips.at(span.end - 1).breakBelow;
            for (qsizetype end = span.begin + 1; end < span.end; ++end)
                RC_ASSERT(galley.strips.at(end - 1).breakBelow >= cost);
        }
    }));
}

void TestPaginate::pagesAreFilled()
{
    QVERIFY(rc::check("no later break as cheap would have fitted", [] {
        const Galley galley = generatedGalley();
        const auto pages = paginate(galley, pageHeight);
        for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
            const PageSpan span = pages.at(i);
            const BreakCost cost = galley.strips.at(span.end - 1).breakBelow;
            for (qsizetype end = span.end + 1; end < galley.strips.size() && heightOf(galley, {span.begin, end}) <= pageHeight; ++end)
                RC_ASSERT(galley.strips.at(end - 1).breakBelow > cost);
        }
    }));
}

void TestPaginate::headsAreRepeated()
{
    Galley galley;
    galley.heads = {strip(100)};
    galley.strips = {strip(100, BreakCost::AfterHeading)};
    for (int i = 0; i < 20; ++i) {
        galley.strips.append(strip(90));
        galley.strips.last().head = 0;
    }
    const auto pages = paginate(galley, pageHeight);
    QCOMPARE(pages, (QList<PageSpan>{{0, 11}, {11, 21}}));
    const auto second = placed(galley, pages.at(1), 0);
    QCOMPARE(second.size(), 11);
    QCOMPARE(second.first().height, 100);
    QCOMPARE(placed(galley, pages.at(0), 0).size(), 11);
}

void TestPaginate::stripsFollowOneAnother()
{
    Galley galley;
    galley.strips = {strip(10, BreakCost::None, 99), strip(20, BreakCost::None, 5), strip(30)};
    for (Strip &each : galley.strips) {
        each.fills = {{QRectF(0, 0, 1, each.height), {}}};
        each.bookmark = OutlineEntry{};
    }
    const auto strips = placed(galley, {0, 3}, 200);
    QCOMPARE(strips.at(0).fills.first().box.top(), 200);
    QCOMPARE(strips.at(1).fills.first().box.top(), 215);
    QCOMPARE(strips.at(2).fills.first().box.top(), 235);
    QCOMPARE(strips.at(2).bookmark->top, 235);
}

void TestPaginate::spaceFallsAwayAtTheHead()
{
    Galley galley;
    galley.strips = {strip(600), strip(400, BreakCost::None, 1), strip(600, BreakCost::None, 400), strip(400)};
    QCOMPARE(paginate(galley, pageHeight), (QList<PageSpan>{{0, 1}, {1, 2}, {2, 4}}));
}

void TestPaginate::tooTallAStripHasAPageForItself()
{
    Galley galley;
    galley.strips = {strip(10), strip(3000), strip(10)};
    QCOMPARE(paginate(galley, pageHeight), (QList<PageSpan>{{0, 1}, {1, 2}, {2, 3}}));
}

QTEST_APPLESS_MAIN(TestPaginate)
#include "tst_paginate.moc"
