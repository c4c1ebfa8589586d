#include "models/print/grid.h"
#include "models/print/pagetarget.h"
#include "models/print/style.h"
#include "models/print/typeset.h"
#include "models/print/typesetvolume.h"
#include "tests/print/documents.h"
#include "tests/print/readpages.h"

#include <QTest>
#include <QThread>

using namespace minutebook;
using test::PlacedLine;
using namespace Qt::StringLiterals;

/// Single documents: the head of page one, headers and footers, lists, tables, what is very long or not there.
class TestTypeset : public QObject
{
    Q_OBJECT

private slots:
    void headSaysWhatItIs();
    void emptyDocumentIsOnePage();
    void wholePagesAreNumbered();
    void headersRunFromPageTwo();
    void aLongNameGivesWayToWhatIsRead();
    void longReferencesAreShortened();
    void copiesAreNumberedOnEveryPage();
    void titlesShareOneEdge();
    void numbersEndAtOneEdge();
    void listsHangAndNest();
    void labelsOfOneDepthShareAnEdge();
    void wideLabelsRunOn();
    void rightToLeftIsMirrored();
    void emptyItemsKeepTheirLabels();
    void notesHaveABar();
    void announcementsStayWithTheirLists();
    void longTablesRepeatTheirHeadings();
    void tallRowsAreTorn();
    void columnsBreakNoWord();
    void updatesStandBesideTheirNumber();
    void papersGoWithTheirItem();
    void updatesGoWithTheirActions();
    void longParagraphsGoOn();
    void longHeadingsAreNoDeadEnd();
    void lettersHaveOtherPages();
    void otherThreadsSetTheSame();
    void marksOfLevelsAreColoured();
    void draftsSayItOnEveryPage();
    void theFootHasRoomForMoreLines();
    void theLogoStandsAtTheRight();
    void aVolumeIsBound();
    void aVolumeHasOnePictureOfItsLogo();
    void aBoxIsRefused();
    void aBrokenLogoIsAnError();
    void titlesAreFittedAndBalanced();
    void votesStayWithTheirDecisions();
    void alikeTablesHaveTheSameColumns();
    void datesStandOnOneLine();
    void datesStandOnOneLineBesideLongOwners();
    void datesStandOnOneLineBesideALongWord();
    void rowsDoNotStandAlone();
    void aCharacterWithoutAFontIsReported_data();
    void aCharacterWithoutAFontIsReported();
    void allCharactersWithoutAFontAreReported();
};

namespace {

Pages pagesOf(const MinutesDocument &document)
{
    return typeset(document).value();
}

QStringList textsOf(const Pages &pages, PagePart part, qsizetype page)
{
    QStringList texts;
    for (const PlacedLine &placed : test::linesOf(pages, part)) {
        if (placed.page == page)
            texts.append(placed.line.text().simplified());
    }
    return texts;
}

const TextLine &lineWith(const Pages &pages, qsizetype block)
{
    static TextLine line;
    line = test::linesOf(pages, block).constFirst().line;
    return line;
}

/// Where the glyphs of a line's text begin, after its label.
qreal textLeft(const TextLine &line)
{
    return line.stretches.at(1).x;
}

} // namespace

void TestTypeset::headSaysWhatItIs()
{
    const QStringList head = textsOf(pagesOf(test::minutes()), PagePart::Body, 0);
    QCOMPARE(head,
             (QStringList{u"This document is classified as Green. It may be shared with those who use the quay."_s,
                          u"Quay Committee (QC) Meeting"_s, u"QC_7_0403, 4 March 2026"_s, u"09:30 – 12:00"_s, u"Pilot House, North Quay"_s,
                          u"Final Minutes"_s}));
}

void TestTypeset::emptyDocumentIsOnePage()
{
    const Pages pages = pagesOf({});
    QCOMPARE(pages.pages.size(), 1);
    QCOMPARE(textsOf(pages, PagePart::Footer, 0), QStringList{u"Page 1 of 1"_s});
    QVERIFY(pages.outline.isEmpty());
}

void TestTypeset::wholePagesAreNumbered()
{
    const Pages pages = pagesOf(test::specimen());
    const qsizetype count = pages.pages.size();
    QVERIFY(count > 3);
    for (qsizetype i = 0; i < count; ++i)
        QCOMPARE(textsOf(pages, PagePart::Footer, i),
                 (QStringList{u"QC_7_0403"_s, u"GREEN"_s, u"Page %1 of %2"_s.arg(QString::number(i + 1), QString::number(count))}));
}

void TestTypeset::aLongNameGivesWayToWhatIsRead()
{
    MinutesDocument document = test::minutes({test::paragraph(test::words(900))});
    document.organisation = test::words(60);
    const Result<Pages> pages = typeset(document);
    QVERIFY(pages.has_value());
    const QString header = textsOf(*pages, PagePart::Header, 1).first();
    QVERIFY2(header.startsWith(u"the Committee heard"_s) && header.endsWith(u"… · Final Minutes · QC_7_0403"_s), qPrintable(header));
}

void TestTypeset::headersRunFromPageTwo()
{
    const Pages pages = pagesOf(test::specimen());
    QCOMPARE(textsOf(pages, PagePart::Header, 0), QStringList());
    for (qsizetype i = 1; i < pages.pages.size(); ++i)
        QCOMPARE(textsOf(pages, PagePart::Header, i), QStringList{u"Quay Committee (QC) · Final Minutes · QC_7_0403"_s});
}

void TestTypeset::longReferencesAreShortened()
{
    MinutesDocument document = test::labelledMinutes({test::paragraph(test::words(2000))});
    document.organisation = test::words(60);
    document.reference = test::words(30);
    const Pages pages = pagesOf(document);
    for (const Page &page : pages.pages) {
        QList<TextLine> furniture = page.lines;
        furniture.removeIf([](const TextLine &line) { return line.part == PagePart::Body; });
        for (qsizetype i = 1; i < furniture.size(); ++i)
            QVERIFY(!furniture.at(i).box.intersects(furniture.at(i - 1).box));
    }
}

/// In the head it is read, at the foot of the pages it is seen.
void TestTypeset::copiesAreNumberedOnEveryPage()
{
    MinutesDocument document = test::minutes({test::paragraph(test::words(900))});
    document.copy = Copy{3, 5, u"Ada Quay"_s};
    const Pages pages = pagesOf(document);
    QVERIFY(pages.pages.size() > 1);
    const QString said = u"Copy 3 of 5 · Ada Quay"_s;
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        QVERIFY(textsOf(pages, PagePart::Footer, i).contains(said));
        QCOMPARE(textsOf(pages, PagePart::Body, i).count(said), i == 0 ? 1 : 0);
    }
    for (const PlacedLine &placed : test::linesOf(pages, PagePart::Footer)) {
        QVERIFY(placed.line.box.bottom() < pages.size.height() - points(20));
        for (const Stretch &stretch : placed.line.stretches)
            QVERIFY(stretch.text.simplified() != said || stretch.tag == artifact::footer);
    }
    document.copy = Copy{3, 0, {}};
    QVERIFY(textsOf(pagesOf(document), PagePart::Footer, 0).contains(u"Copy 3"_s));
}

void TestTypeset::titlesShareOneEdge()
{
    const Pages pages = pagesOf(
        test::minutes({test::heading(u"Attendees"_s), test::heading(u"9. Nine"_s), test::heading(u"10. Ten"_s), test::paragraph(u"x"_s)}));
    const qreal edge = gridOf(PageSize::A4).text.left;
    QCOMPARE(lineWith(pages, 0).stretches.first().x, edge);
    QCOMPARE(textLeft(lineWith(pages, 1)), edge);
    QCOMPARE(textLeft(lineWith(pages, 2)), edge);
    QCOMPARE(lineWith(pages, 3).box.left(), edge);
}

void TestTypeset::numbersEndAtOneEdge()
{
    const Pages pages = pagesOf(test::minutes({test::heading(u"9. Nine"_s), test::heading(u"10. Ten"_s), test::paragraph(u"x"_s)}));
    QVERIFY(lineWith(pages, 1).box.left() < lineWith(pages, 0).box.left());
    QVERIFY(lineWith(pages, 0).box.left() < gridOf(PageSize::A4).text.left);
}

void TestTypeset::listsHangAndNest()
{
    QList<Block> blocks;
    for (int depth = 0; depth < 7; ++depth)
        blocks.append(test::item(u"-"_s, test::words(40), depth));
    const Pages pages = pagesOf(test::minutes(blocks));
    qreal before = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const auto lines = test::linesOf(pages, i);
        QVERIFY(lines.size() > 1);
        QCOMPARE(lines.at(1).line.box.left(), textLeft(lines.at(0).line));
        QVERIFY(textLeft(lines.at(0).line) > before);
        before = textLeft(lines.at(0).line);
        QCOMPARE(lines.at(0).line.text().first(1), i % 2 ? u"–"_s : u"•"_s);
    }
}

void TestTypeset::labelsOfOneDepthShareAnEdge()
{
    const Pages pages = pagesOf(
        test::minutes({test::item(u"1)"_s, u"one"_s), test::item(u"-"_s, u"deeper"_s, 1), test::item(u"xxviii)"_s, u"more"_s),
                       test::paragraph(u"between"_s), test::item(u"a)"_s, u"another list"_s)}));
    QCOMPARE(textLeft(lineWith(pages, 0)), textLeft(lineWith(pages, 2)));
    QVERIFY(textLeft(lineWith(pages, 4)) < textLeft(lineWith(pages, 0)));
}

void TestTypeset::wideLabelsRunOn()
{
    const QString label = u"m"_s.repeated(30) + u')';
    const Pages pages = pagesOf(
        test::minutes({test::item(label, test::words(40)), test::heading(u"100.100.100. Deep"_s), test::paragraph(u"x"_s)}));
    QCOMPARE(test::partsOf(pages, 0), QStringList{label + u' ' + test::words(40)});
    QVERIFY(lineWith(pages, 1).box.left() >= gridOf(PageSize::A4).text.left);
}

void TestTypeset::rightToLeftIsMirrored()
{
    const Grid grid = gridOf(PageSize::A4);
    const Pages pages = pagesOf(
        test::minutes({test::heading(u"3. ישיבה"_s), test::item(u"-"_s, u"ישיבת הוועדה"_s), test::paragraph(u"ישיבה"_s)}));
    QVERIFY(lineWith(pages, 0).box.right() > grid.text.right);
    QCOMPARE_LE(std::abs(lineWith(pages, 2).box.right() - grid.text.right), 1);
    const TextLine bullet = lineWith(pages, 1);
    QVERIFY(bullet.stretches.at(0).x + bullet.stretches.at(0).glyphs.boundingRect().left()
            > bullet.stretches.at(1).x + bullet.stretches.at(1).glyphs.boundingRect().right());
}

void TestTypeset::emptyItemsKeepTheirLabels()
{
    const Pages pages = pagesOf(
        test::minutes({test::item(u"a)"_s, {}), test::heading(u"4. "_s), test::paragraph({}), test::paragraph(u"x"_s)}));
    QCOMPARE(test::partsOf(pages, 0), QStringList{u"a)"_s});
    QCOMPARE(test::partsOf(pages, 1), QStringList{u"4."_s});
    QCOMPARE(test::partsOf(pages, 2), QStringList());
}

void TestTypeset::notesHaveABar()
{
    const Pages pages = pagesOf(test::minutes({ParagraphBlock{ParagraphStyle::PostMeetingNote, {test::plainRun(test::words(60))}}}));
    const auto lines = test::linesOf(pages, qsizetype{0});
    qreal height = 0;
    for (const Fill &fill : pages.pages.first().fills)
        height += fill.colour == style::strongRule ? fill.box.height() : 0;
    QCOMPARE(height, lines.last().line.box.bottom() - lines.first().line.box.top());
    QVERIFY(lines.first().line.box.left() > gridOf(PageSize::A4).text.left);
}

void TestTypeset::announcementsStayWithTheirLists()
{
    for (int words = 300; words < 500; words += 7) {
        const Pages pages = pagesOf(test::minutes(
            {test::paragraph(test::words(words)), test::paragraph(u"The Committee considered:"_s), test::item(u"a)"_s, u"tides;"_s)}));
        QCOMPARE(test::linesOf(pages, qsizetype{1}).constFirst().page, test::linesOf(pages, qsizetype{2}).constFirst().page);
    }
}

void TestTypeset::longTablesRepeatTheirHeadings()
{
    QList<TableRow> rows;
    for (int i = 0; i < 300; ++i)
        rows.append(test::row({QString::number(i), test::words(12), u"HM"_s}));
    const Pages pages = pagesOf(test::minutes({test::actions(rows)}));
    QVERIFY(pages.pages.size() > 5);
    QCOMPARE(test::partsOf(pages, 0), test::partsOf(Block(test::actions(rows))));
    for (qsizetype i = 0; i < pages.pages.size(); ++i)
        QCOMPARE(textsOf(pages, PagePart::Body, i).filter(QRegularExpression(u"^Action ID$"_s)).size(), 1);
}

void TestTypeset::tallRowsAreTorn()
{
    const TableBlock table = test::actions({test::row({u"1"_s, u"short"_s, u"HM"_s}), test::row({u"2"_s, test::words(1500), test::words(20)}),
                                            test::row({u"3"_s, u"short"_s, u"HM"_s})});
    const Pages pages = pagesOf(test::minutes({table}));
    QVERIFY(pages.pages.size() >= 3);
    QCOMPARE(test::partsOf(pages, 0), test::partsOf(Block(table)));
    QList<qsizetype> lines(pages.pages.size());
    for (const PlacedLine &placed : test::linesOf(pages, qsizetype{0})) {
        if (placed.line.row == 1 && placed.line.cell == 1)
            ++lines[placed.page];
    }
    for (const qsizetype onPage : lines)
        QVERIFY(onPage >= 2);
}

void TestTypeset::columnsBreakNoWord()
{
    const TableBlock table = {
        .kind = TableKind::Actions,
        .columns = {u"Action ID"_s, u"Action"_s, u"Owner"_s, u"Due"_s},
        .widths = {18, 52, 15, 15},
        .rows = {test::row({u"SRC 16/03"_s, test::words(30), u"Port Administration, Internal Audit"_s, u"31 March 2027"_s}),
                 test::row({u"SRC 16/04"_s, test::words(30), u"Harbour Engineering"_s, u"6 November 2027"_s})}};
    QStringList printed;
    for (const PlacedLine &placed : test::linesOf(pagesOf(test::minutes({table})), qsizetype{0}))
        printed += placed.line.text().split(u' ', Qt::SkipEmptyParts);
    for (const char *word : {"Administration,", "Engineering", "November", "SRC", "16/03"})
        QVERIFY2(printed.contains(QString::fromLatin1(word)), word);
}

void TestTypeset::updatesStandBesideTheirNumber()
{
    const TableBlock table = test::actions(
        {test::row({u"QC 6/1"_s, u"dredge"_s, u"HM"_s}), test::row({u"Done."_s}, true), test::row({u"QC 5/9: alone"_s})});
    const auto lines = test::linesOf(pagesOf(test::minutes({table})), qsizetype{0});
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines.at(6).line.box.left(), lines.at(4).line.box.left());
    QCOMPARE(lines.at(7).line.box.left(), lines.at(3).line.box.left());
}

/// However many papers an item has, they stand on its page, beside its number.
void TestTypeset::papersGoWithTheirItem()
{
    TableBlock table{.kind = TableKind::Agenda, .columns = {u"Item"_s, u"Subject"_s, u"Time"_s}, .widths = {8, 76, 16}};
    for (int i = 0; i < 40; ++i) {
        table.rows.append(test::row({QString::number(i + 1), test::words(12), u"10:00 – 10:15"_s}));
        for (int paper = i % 4; paper > 0; --paper)
            table.rows.append(test::row({u"Paper: "_s + test::words(3)}, true));
    }
    const Pages pages = pagesOf(test::minutes({table}));
    QVERIFY(pages.pages.size() > 1);
    qsizetype itemsPage = 0;
    for (const PlacedLine &placed : test::linesOf(pages, qsizetype{0})) {
        const bool paper = placed.line.row >= 0 && table.rows.at(placed.line.row).withPrevious;
        if (!paper)
            itemsPage = placed.page;
        QCOMPARE(placed.page, itemsPage);
        QVERIFY(!paper || placed.line.box.left() > gridOf(PageSize::A4).text.left + points(20));
    }
}

void TestTypeset::updatesGoWithTheirActions()
{
    QList<TableRow> rows;
    for (int i = 0; i < 60; ++i)
        rows.append({test::row({u"QC 6/1"_s, test::words(4), u"HM"_s}), test::row({u"Done."_s}, true)});
    for (int words = 0; words < 80; words += 9) {
        const Pages pages = pagesOf(test::minutes({test::paragraph(test::words(words + 1)), test::actions(rows)}));
        QVERIFY(pages.pages.size() > 2);
        QList<qsizetype> pageOf(rows.size());
        for (const PlacedLine &placed : test::linesOf(pages, qsizetype{1})) {
            if (placed.line.row >= 0)
                pageOf[placed.line.row] = placed.page;
        }
        for (qsizetype i = 0; i < rows.size(); i += 2)
            QCOMPARE(pageOf.at(i + 1), pageOf.at(i));
    }
}

void TestTypeset::longParagraphsGoOn()
{
    const QString text = test::words(2000);
    QVERIFY(text.size() > 10'000);
    const Pages pages = pagesOf(test::minutes({test::paragraph(text)}));
    QCOMPARE(test::partsOf(pages, 0), QStringList{text});
    QVERIFY(pages.pages.size() > 2);
}

void TestTypeset::longHeadingsAreNoDeadEnd()
{
    const Pages pages = pagesOf(test::minutes({test::heading(test::words(3000)), test::heading(u"2. Next"_s), test::paragraph(u"x"_s)}));
    QCOMPARE(test::partsOf(pages, 0), QStringList{test::words(3000)});
    QCOMPARE(test::linesOf(pages, qsizetype{1}).constFirst().page, test::linesOf(pages, qsizetype{2}).constFirst().page);
}

void TestTypeset::lettersHaveOtherPages()
{
    QCOMPARE(pagesOf(test::minutes()).size, QSizeF(points(595), points(842)));
    MinutesDocument letter = test::minutes();
    letter.pageSize = PageSize::Letter;
    QCOMPARE(pagesOf(letter).size, QSizeF(points(612), points(792)));
}

void TestTypeset::otherThreadsSetTheSame()
{
    const MinutesDocument document = test::specimen();
    QStringList here;
    for (const PlacedLine &placed : test::linesOf(pagesOf(document), PagePart::Body))
        here.append(placed.line.text());
    QStringList there;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        for (const PlacedLine &placed : test::linesOf(pagesOf(document), PagePart::Body))
            there.append(placed.line.text());
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(there, here);
}

void TestTypeset::marksOfLevelsAreColoured()
{
    const Pages pages = pagesOf(test::specimen());
    const auto lines = test::linesOf(pages, qsizetype{2});
    const Stretch last = lines.last().line.stretches.last();
    QCOMPARE(last.text, u"(RED)"_s);
    QCOMPARE(last.ink, test::redInk().text);
    QVERIFY(last.glyphs.rawFont().weight() >= QFont::Bold);
}

void TestTypeset::draftsSayItOnEveryPage()
{
    for (const MinutesDocument &source : {test::specimen(), test::labelledMinutes({test::paragraph(test::words(900))})}) {
        MinutesDocument document = source;
        document.draft = u"DRAFT"_s;
        const Pages pages = pagesOf(document);
        for (qsizetype i = 0; i < pages.pages.size(); ++i) {
            const QStringList header = textsOf(pages, PagePart::Header, i);
            QCOMPARE(header.first(), u"DRAFT"_s);
            QCOMPARE(header.filter(u"Final Minutes"_s).size(), i > 0 ? 1 : 0);
            QList<TextLine> lines = pages.pages.at(i).lines;
            lines.removeIf([](const TextLine &line) { return line.part != PagePart::Header; });
            for (qsizetype k = 1; k < lines.size(); ++k)
                QVERIFY(lines.at(k).box.left() > lines.at(k - 1).box.right() + points(4));
        }
    }
}

void TestTypeset::theFootHasRoomForMoreLines()
{
    const MinutesDocument source = test::minutes({test::paragraph(test::words(2000))});
    MinutesDocument document = source;
    document.footer = u"Pilot House, North Quay"_s;
    document.copy = Copy{3, 12, {}};
    const Pages pages = pagesOf(document);
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        QCOMPARE(textsOf(pages, PagePart::Footer, i).sliced(3), (QStringList{u"Copy 3 of 12"_s, u"Pilot House, North Quay"_s}));
        const QList<TextLine> &lines = pages.pages.at(i).lines;
        const auto foot = std::ranges::find(lines, PagePart::Footer, &TextLine::part);
        for (auto line = lines.cbegin(); line != lines.cend(); ++line)
            QVERIFY(line->part != PagePart::Body || line->box.bottom() < foot->box.top() - points(10));
    }
    // The last line stands where the only one would.
    const auto lowest = [](const Pages &of) { return of.pages.first().lines.last().box.center().y(); };
    document.copy.reset();
    QCOMPARE_LE(std::abs(lowest(pagesOf(document)) - lowest(pages)), 1);
    QCOMPARE_LE(std::abs(lowest(pagesOf(source)) - lowest(pages)), 1);
}

void TestTypeset::theLogoStandsAtTheRight()
{
    MinutesDocument document = test::dressed(test::minutes({test::paragraph(test::words(900))}));
    const Grid grid = gridOf(PageSize::A4);
    for (const bool said : {true, false}) {
        if (!said) {
            document.classification.clear();
            document.handling.clear();
        }
        const Pages pages = pagesOf(document);
        QCOMPARE(pages.pages.first().pictures.size(), 1);
        const QRectF box = pages.pages.first().pictures.first().box;
        QCOMPARE(box.topRight(), QPointF(grid.text.right, grid.top));
        QCOMPARE(box.size(), QSizeF(points(144), points(48)));
        for (const PlacedLine &placed : test::linesOf(pages, PagePart::Body))
            QVERIFY(placed.page > 0 || !placed.line.box.intersects(box));
        for (qsizetype i = 1; i < pages.pages.size(); ++i)
            QVERIFY(pages.pages.at(i).pictures.isEmpty());
    }
}

void TestTypeset::aBrokenLogoIsAnError()
{
    MinutesDocument document = test::minutes();
    document.logo = "no picture";
    QCOMPARE(typeset(document).error().code, ErrorCode::LogoNotReadable);
}

void TestTypeset::titlesAreFittedAndBalanced()
{
    MinutesDocument document = test::minutes({test::heading(u"7. "_s + test::words(14))});
    document.heading = u"Security and Resilience Committee (SRC) Meeting"_s;
    QCOMPARE(textsOf(pagesOf(document), PagePart::Body, 0).filter(u"Resilience"_s), QStringList{document.heading});
    document.heading = u"Security and Resilience Committee of the Western Harbours (SRCWH) Meeting"_s;
    const Pages pages = pagesOf(document);
    const auto title = test::linesOf(pages, qsizetype{-1});
    QList<qreal> widths;
    for (const PlacedLine &placed : title) {
        if (placed.line.part == PagePart::Body && placed.line.stretches.first().ink == style::title.ink)
            widths.append(placed.line.box.width());
    }
    QCOMPARE(widths.size(), 3); // two of the title, one of the edition
    QVERIFY(widths.at(1) > 0.7 * widths.at(0));
    const auto item = test::linesOf(pages, qsizetype{0});
    QCOMPARE(item.size(), 2);
    QVERIFY(item.at(1).line.box.width() > 0.6 * item.at(0).line.box.width());
}

void TestTypeset::votesStayWithTheirDecisions()
{
    ParagraphBlock vote{ParagraphStyle::Body, {test::plainRun(u"Votes: 8 for."_s)}, true};
    for (int words = 420; words < 700; words += 3) {
        const Pages pages = pagesOf(test::minutes({test::paragraph(test::words(words)), test::paragraph(u"The Committee AGREED."_s), vote}));
        const auto decision = test::linesOf(pages, qsizetype{1});
        const auto votes = test::linesOf(pages, qsizetype{2});
        QCOMPARE(votes.first().page, decision.last().page);
        const qreal gap = votes.first().line.box.top() - decision.last().line.box.bottom();
        QVERIFY(gap < points(5)); // nearer than a paragraph of its own
    }
}

void TestTypeset::alikeTablesHaveTheSameColumns()
{
    const TableBlock one = test::actions({test::row({u"QC 7/1"_s, test::words(30), u"HM"_s})});
    const TableBlock other = test::actions({test::row({u"QC 7/2"_s, test::words(30), u"Harbour Engineering"_s})});
    const Pages pages = pagesOf(test::minutes({one, test::paragraph(u"between"_s), other}));
    const auto left = [&](qsizetype block, qsizetype cell) {
        for (const PlacedLine &placed : test::linesOf(pages, block)) {
            if (placed.line.row == 0 && placed.line.cell == cell)
                return placed.line.box.left();
        }
        return -1.0;
    };
    for (qsizetype cell = 0; cell < 3; ++cell)
        QCOMPARE(left(2, cell), left(0, cell));
}

void TestTypeset::datesStandOnOneLine()
{
    const TableBlock table = {.kind = TableKind::Actions,
                              .columns = {u"Action ID"_s, u"Action"_s, u"Owner"_s, u"Due"_s},
                              .widths = {18, 52, 15, 15},
                              .rows = {test::row({u"SRC 16/03"_s, test::words(30), u"Vessel Traffic Service"_s, u"18 September 2026"_s})}};
    QStringList lines;
    for (const PlacedLine &placed : test::linesOf(pagesOf(test::minutes({table})), qsizetype{0}))
        lines.append(placed.line.text());
    for (const char *cell : {"SRC 16/03", "18 September 2026"})
        QVERIFY2(lines.contains(QString::fromLatin1(cell)), cell);
}

/// Where short columns have to give, a date keeps its line, and owners have more.
void TestTypeset::datesStandOnOneLineBesideLongOwners()
{
    const QStringList cells{u"SRC 16/03"_s, test::words(30), u"Secretariat, Leisure Harbour"_s, u"18 September 2026"_s, u"On target"_s};
    const TableBlock table = {.kind = TableKind::Actions,
                              .columns = {u"Action ID"_s, u"Action"_s, u"Owner"_s, u"Due"_s, u"Status"_s},
                              .widths = {13, 34, 18, 21, 14},
                              .rows = {test::row(cells)}};
    QStringList lines;
    for (const PlacedLine &placed : test::linesOf(pagesOf(test::minutes({table})), qsizetype{0}))
        lines.append(placed.line.text());
    QVERIFY2(lines.contains(u"18 September 2026"_s), qPrintable(lines.join(u'|')));
}

/// Of a place's name that is wider than its column the page breaks the name.
void TestTypeset::datesStandOnOneLineBesideALongWord()
{
    const QString place = u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s;
    const QString owner = u"Conservancy, AB"_s;
    const TableBlock table = {.kind = TableKind::Actions,
                              .columns = {u"Action ID"_s, u"Action"_s, u"Owner"_s, u"Due"_s, u"Status"_s},
                              .widths = {13, 34, 18, 21, 14},
                              .rows = {test::row({u"SRC 16/03"_s, test::words(30), owner, u"18 September 2026"_s, u"On target"_s}),
                                       test::row({u"SRC 16/04"_s, u"Ask %1."_s.arg(place), owner, u"18 December 2026"_s, u"Transferred"_s})}};
    QStringList lines;
    for (const PlacedLine &placed : test::linesOf(pagesOf(test::minutes({table})), qsizetype{0}))
        lines.append(placed.line.text());
    for (const QString &cell : {u"18 September 2026"_s, u"18 December 2026"_s, u"SRC 16/04"_s, u"Transferred"_s})
        QVERIFY2(lines.contains(cell), qPrintable(lines.join(u'|')));
}

void TestTypeset::rowsDoNotStandAlone()
{
    QList<TableRow> rows;
    for (int i = 0; i < 5; ++i)
        rows.append(test::row({QString::number(i), test::words(3), u"HM"_s}));
    for (int words = 300; words < 700; words += 5) {
        const Pages pages = pagesOf(test::minutes({test::paragraph(test::words(words)), test::actions(rows)}));
        QList<qsizetype> pageOf(rows.size());
        for (const PlacedLine &placed : test::linesOf(pages, qsizetype{1})) {
            if (placed.line.row >= 0)
                pageOf[placed.line.row] = placed.page;
        }
        QCOMPARE(pageOf.at(1), pageOf.at(0));
        QCOMPARE(pageOf.at(4), pageOf.at(3));
    }
}

void TestTypeset::aCharacterWithoutAFontIsReported_data()
{
    QTest::addColumn<MinutesDocument>("document");
    QTest::addColumn<QString>("under");
    const QString text = u"The buoy \ue123 at the outer basin was moved"_s;
    QTest::newRow("paragraph") << test::minutes({test::heading(u"4. Buoys"_s), test::paragraph(text)}) << u"4. Buoys"_s;
    QTest::newRow("list") << test::minutes({test::heading(u"4. Buoys"_s), test::item(u"-"_s, text)}) << u"4. Buoys"_s;
    QTest::newRow("cell") << test::minutes({test::heading(u"5. Actions"_s), test::actions({test::row({u"QC 7/1"_s, text, u"HM"_s})})})
                          << u"5. Actions"_s;
    QTest::newRow("before any heading") << test::minutes({test::paragraph(text)}) << u"Quay Committee (QC) Meeting"_s;
    MinutesDocument foot = test::minutes({test::heading(u"4. Buoys"_s), test::paragraph(u"x"_s)});
    foot.footer = text;
    QTest::newRow("foot") << foot << u"Quay Committee (QC) Meeting"_s;
}

/// Nothing is printed as a box, nor left out.
void TestTypeset::aCharacterWithoutAFontIsReported()
{
    QFETCH(MinutesDocument, document);
    QFETCH(QString, under);
    const Result<Pages> pages = typeset(document);
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::CharacterUnprintable);
    const QString told = sentence(pages.error());
    for (const QString &part : {u"(U+E123)"_s, u"The buoy \ue123 at the outer"_s, under, u"Write it in another way"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
}

/// So that nobody mends one after the other; what stands around the first is not cut through a character.
void TestTypeset::allCharactersWithoutAFontAreReported()
{
    const QString text = u"😀 the buoy at the outer \ue123, the \ue124 and the \ue123"_s;
    const Result<Pages> pages = typeset(test::minutes({test::heading(u"4. Buoys"_s), test::paragraph(text), test::paragraph(u"\ue125"_s)}));
    QVERIFY(!pages);
    const QString told = sentence(pages.error());
    for (const QString &part : {u"(U+E123), \"\ue124\" (U+E124), \"\ue125\" (U+E125). "_s, u"stands in \"the buoy at the outer"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
    QCOMPARE(told.count(u"U+E123"_s), 1);
    QVERIFY(std::ranges::none_of(told, [](QChar c) { return c == QChar::ReplacementCharacter; }) && told.isValidUtf16());
}

/// The contents tell where each meeting and item begins; every text on the pages has its place in the structure.
void TestTypeset::aVolumeIsBound()
{
    const MinutesDocument one = test::minutes(
        {test::heading(u"Attendees:"_s), test::heading(u"1. Cranes"_s), test::paragraph(test::words(900)), test::heading(u"2. Boats"_s)});
    MinutesDocument front = test::minutes({});
    front.title = u"QC – Minutes, 2024"_s;
    const Result<Pages> bound = typesetVolume({front, {one, one}});
    QVERIFY(bound.has_value());
    const qsizetype each = pagesOf(one).pages.size();
    QVERIFY(each > 1);
    QCOMPARE(bound->pages.size(), 1 + 2 * each);
    QStringList bookmarks;
    for (const OutlineEntry &entry : bound->outline)
        bookmarks << u"%1 %2 p%3"_s.arg(entry.level).arg(entry.title).arg(entry.page);
    QCOMPARE(bookmarks.size(), 1 + 2 * 4);
    QCOMPARE(bookmarks[1], u"1 %1 p1"_s.arg(one.title));
    QCOMPARE(bookmarks[3], u"2 1. Cranes p1"_s);
    QCOMPARE(bookmarks[5], u"1 %1 p%2"_s.arg(one.title).arg(1 + each));
    QStringList contents;
    for (const TextLine &line : bound->pages.first().lines) {
        if (line.row >= 0)
            contents << line.text();
    }
    QCOMPARE(
        contents,
        (QStringList{one.title, u"2"_s, u"1. Cranes"_s, u"2"_s, u"2. Boats"_s, QString::number(1 + each), one.title,
                     QString::number(2 + each), u"1. Cranes"_s, QString::number(2 + each), u"2. Boats"_s, QString::number(1 + 2 * each)}));
    QVERIFY(textsOf(*bound, PagePart::Footer, 1).contains(u"Page 2 of %1"_s.arg(1 + 2 * each)));
    QCOMPARE(std::ranges::count(bound->structure, Role::Part, &Element::role), 2);
    QCOMPARE(std::ranges::count(bound->structure, Role::Contents, &Element::role), 1 + 2);
    QCOMPARE(std::ranges::count(bound->structure, Role::ContentsItem, &Element::role), 2 * 3);
    QVERIFY(std::ranges::none_of(bound->pages.first().lines, [](const TextLine &line) { return line.text() == u"Attendees:"_s; }));
    QCOMPARE(bound->pages.first().links().size(), 2 * 2 * 3); // a title and a number in each row
    QCOMPARE(pageTargetOf(bound->pages.first().links().last().target)->page, 2 * each);
    for (const Page &page : bound->pages) {
        for (const TextLine &line : page.lines) {
            for (const Stretch &stretch : line.stretches)
                QVERIFY(stretch.tag < bound->structure.size() && (stretch.tag < 0 || bound->structure[stretch.tag].role == Role::Text));
        }
    }
}

/// Or its file would hold as many as it has meetings.
void TestTypeset::aVolumeHasOnePictureOfItsLogo()
{
    MinutesDocument one = test::dressed(test::minutes());
    MinutesDocument other = one;
    other.logo = QByteArray(test::logo().constData(), test::logo().size());
    const Result<Pages> bound = typesetVolume({one, {one, other}});
    QVERIFY(bound.has_value());
    QSet<qint64> pictures;
    qsizetype shown = 0;
    for (const Page &page : bound->pages) {
        for (const Picture &picture : page.pictures)
            pictures.insert(picture.image.cacheKey());
        shown += page.pictures.size();
    }
    QCOMPARE(shown, 3);
    QCOMPARE(pictures.size(), 1);
}

/// Beside Devanagari a sign gets no font that has it; beside a Latin letter it does.
void TestTypeset::aBoxIsRefused()
{
    const auto refused = [](const QString &text) {
        const Result<Pages> pages = typeset(test::minutes({test::paragraph(text)}));
        return pages ? QStringList() : pages.error().details;
    };
    QCOMPARE(refused(u"नमस्ते 😀 end"_s), (QStringList{u"😀"_s, u"नमस्ते 😀 end"_s}));
    QCOMPARE(refused(u"नमस्ते and 😀 end"_s), QStringList());
    QCOMPARE(refused(u"😀"_s), QStringList());
    QCOMPARE(refused(u"cafe\u0301 so\u00adft ze\u200bro مرحبا नमस्ते and 😀"_s), QStringList());
    QCOMPARE(typeset(test::minutes({test::paragraph(u"नमस्ते 😀"_s)})).error().code, ErrorCode::CharacterBeside);
}

QTEST_MAIN(TestTypeset)
#include "tst_typeset.moc"
