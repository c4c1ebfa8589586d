#include "models/print/grid.h"
#include "models/print/typeset.h"
#include "tests/print/generateddocument.h"
#include "tests/print/readpages.h"

#include <QTest>

#include <set>

using namespace minutebook;
using test::PlacedLine;

/// What holds for the pages of every document.
class TestLayout : public QObject
{
    Q_OBJECT

public:
    /// A document takes some 20 ms, and each rule makes its own.
    static void initMain()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=40");
    }

private slots:
    void everythingIsPrintedOnceAndInOrder();
    void nothingOverlaps();
    void nothingIsBeyondTheMargins();
    void noHeadingEndsAPage();
    void noLineStandsAlone();
    void tableHeadingsAreRepeated();
    void rowsAreNotTorn();
    void updatesStayWithTheirActions();
    void everyHeadingHasItsBookmark();
    void setTwiceIsTheSame();
};

namespace {

template <typename Rule>
bool holds(const char *what, Rule rule)
{
    return rc::check(what, [rule](const test::GeneratedDocument &generated) {
        const auto pages = typeset(generated.document);
        RC_ASSERT(pages.has_value());
        rule(generated.document, *pages);
    });
}

QList<TextLine> bodyOf(const Page &page)
{
    QList<TextLine> lines = page.lines;
    lines.removeIf([](const TextLine &line) { return line.part != PagePart::Body; });
    return lines;
}

bool sameRow(const TextLine &a, const TextLine &b)
{
    return a.cell >= 0 && b.cell >= 0 && a.block == b.block && a.row == b.row;
}

bool isHeading(const MinutesDocument &document, const TextLine &line)
{
    const bool title = line.block >= 0 && std::holds_alternative<HeadingBlock>(document.blocks.at(line.block));
    return title || (line.cell >= 0 && line.row < 0);
}

template <typename Kind>
bool is(const Block &block)
{
    return std::holds_alternative<Kind>(block);
}

std::set<qsizetype> pagesOf(const Pages &pages, qsizetype block, qsizetype row)
{
    std::set<qsizetype> found;
    for (const PlacedLine &placed : test::linesOf(pages, block)) {
        if (placed.line.row == row)
            found.insert(placed.page);
    }
    return found;
}

} // namespace

void TestLayout::everythingIsPrintedOnceAndInOrder()
{
    QVERIFY(holds("everything is printed once and in order", [](const MinutesDocument &document, const Pages &pages) {
        for (qsizetype i = 0; i < document.blocks.size(); ++i)
            RC_ASSERT((test::partsOf(pages, i) == test::partsOf(document.blocks.at(i))));
        qsizetype block = -1;
        for (const PlacedLine &placed : test::linesOf(pages, PagePart::Body)) {
            RC_ASSERT(placed.line.block >= block);
            block = placed.line.block;
        }
    }));
}

void TestLayout::nothingOverlaps()
{
    QVERIFY(holds("nothing overlaps", [](const MinutesDocument &, const Pages &pages) {
        for (const Page &page : pages.pages) {
            const auto lines = bodyOf(page);
            for (qsizetype i = 1; i < lines.size(); ++i) {
                const QRectF common = lines.at(i - 1).box & lines.at(i).box;
                RC_ASSERT(common.width() < 1 || common.height() < 1);
                RC_ASSERT((sameRow(lines.at(i - 1), lines.at(i)) || lines.at(i).box.top() >= lines.at(i - 1).box.bottom() - 1));
            }
        }
    }));
}

void TestLayout::nothingIsBeyondTheMargins()
{
    QVERIFY(holds("nothing is beyond the margins", [](const MinutesDocument &, const Pages &pages) {
        const Grid grid = gridOf(PageSize::A4);
        const QRectF body(grid.text.left - grid.numbers, grid.top, grid.text.width() + grid.numbers, grid.height());
        for (const Page &page : pages.pages) {
            for (const TextLine &line : bodyOf(page))
                RC_ASSERT(body.adjusted(-1, -1, 1, 1).contains(line.box));
            for (const Fill &fill : page.fills)
                RC_ASSERT(fill.box.right() <= grid.text.right + points(2));
            for (const PageLink &link : page.links())
                RC_ASSERT(body.adjusted(-1, -1, 1, 1).contains(link.box));
        }
    }));
}

void TestLayout::noHeadingEndsAPage()
{
    QVERIFY(holds("no heading ends a page", [](const MinutesDocument &document, const Pages &pages) {
        for (const Page &page : pages.pages)
            RC_ASSERT(!isHeading(document, bodyOf(page).constLast()));
    }));
}

void TestLayout::noLineStandsAlone()
{
    QVERIFY(holds("no line of a paragraph stands alone", [](const MinutesDocument &document, const Pages &pages) {
        for (qsizetype i = 0; i < document.blocks.size(); ++i) {
            if (is<TableBlock>(document.blocks.at(i)))
                continue;
            QMap<qsizetype, int> count;
            const auto lines = test::linesOf(pages, i);
            for (const PlacedLine &placed : lines)
                ++count[placed.page];
            for (const int onPage : count)
                RC_ASSERT((onPage >= 2 || lines.size() == 1));
        }
    }));
}

void TestLayout::tableHeadingsAreRepeated()
{
    QVERIFY(holds("table headings are repeated", [](const MinutesDocument &document, const Pages &pages) {
        for (const Page &page : pages.pages) {
            const auto lines = bodyOf(page);
            if (lines.first().block >= 0 && is<TableBlock>(document.blocks.at(lines.first().block)))
                RC_ASSERT(lines.first().row == -1);
        }
    }));
}

void TestLayout::rowsAreNotTorn()
{
    QVERIFY(holds("rows are not torn", [](const MinutesDocument &document, const Pages &pages) {
        for (qsizetype i = 0; i < document.blocks.size(); ++i) {
            const auto *table = std::get_if<TableBlock>(&document.blocks.at(i));
            for (qsizetype row = 0; table && row < table->rows.size(); ++row)
                RC_ASSERT(pagesOf(pages, i, row).size() == 1U);
        }
    }));
}

void TestLayout::updatesStayWithTheirActions()
{
    QVERIFY(holds("updates stay with their actions", [](const MinutesDocument &document, const Pages &pages) {
        for (qsizetype i = 0; i < document.blocks.size(); ++i) {
            const auto *table = std::get_if<TableBlock>(&document.blocks.at(i));
            for (qsizetype row = 1; table && row < table->rows.size(); ++row) {
                const bool kept = table->rows.at(row).withPrevious && !table->rows.at(row - 1).withPrevious
                    && (row + 1 == table->rows.size() || !table->rows.at(row + 1).withPrevious);
                RC_ASSERT((!kept || pagesOf(pages, i, row) == pagesOf(pages, i, row - 1)));
            }
        }
    }));
}

void TestLayout::everyHeadingHasItsBookmark()
{
    QVERIFY(holds("every heading has its bookmark", [](const MinutesDocument &document, const Pages &pages) {
        auto entry = pages.outline.cbegin();
        for (qsizetype i = 0; i < document.blocks.size(); ++i) {
            const auto *heading = std::get_if<HeadingBlock>(&document.blocks.at(i));
            if (!heading)
                continue;
            const PlacedLine first = test::linesOf(pages, i).constFirst();
            RC_ASSERT((entry->title == test::partsOf(document.blocks.at(i)).constFirst()));
            RC_ASSERT(entry->level == heading->level);
            RC_ASSERT(entry->page == first.page);
            RC_ASSERT(std::abs(entry->top - first.line.box.top()) < points(1));
            ++entry;
        }
        RC_ASSERT((entry == pages.outline.cend()));
    }));
}

void TestLayout::setTwiceIsTheSame()
{
    QVERIFY(holds("set twice is the same", [](const MinutesDocument &document, const Pages &pages) {
        RC_ASSERT((typeset(document).value() == pages));
        MinutesDocument letter = document;
        letter.pageSize = PageSize::Letter;
        RC_ASSERT((typeset(letter)->size != pages.size));
    }));
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
