#include "models/print/passages.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "widgets/preview/comparepage.h"
#include "widgets/preview/editionpages.h"
#include "widgets/preview/pagesbar.h"
#include "widgets/preview/pagesfindbar.h"
#include "widgets/preview/pagesoutline.h"
#include "widgets/preview/pagethumbnails.h"
#include "widgets/preview/scrollmap.h"
#include "widgets/preview/thumbnailsmodel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// Pages of one colour.
QByteArray pdf(int pages, QColor colour = Qt::white)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        painter.fillRect(QRect(0, 0, 100'000, 100'000), colour);
        if (i + 1 < pages)
            writer.newPage();
    }
    painter.end();
    return bytes;
}

ParagraphBlock paragraph(const QString &text, const QString &link = {})
{
    return {ParagraphStyle::Body, {Run{.text = text, .link = link}}};
}

/// An edition of these paragraphs, each telling of the line of its place in the list.
PrintedEdition edition(const QList<Block> &blocks)
{
    MinutesDocument document;
    document.title = u"Minutes"_s;
    document.language = u"en"_s;
    document.heading = u"Minutes"_s;
    document.blocks = blocks;
    QList<BlockSource> sources;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        sources.append({LineSource{0, i}, {}});
    const Pages pages = typeset(document).value();
    PrintedEdition printed{writePdf(pages).value(), {}, {}};
    for (const PagePassage &passage : passagesOf(pages, sources)) {
        PrintedPassage shown{.place = {ItemId{1}, static_cast<int>(passage.source.line)}, .boxes = passage.boxes};
        for (const PageWord &word : passage.words)
            shown.text += shown.text.isEmpty() ? word.text : u' ' + word.text;
        printed.passages.append(shown);
    }
    return printed;
}

PrintedEdition longEdition(int paragraphs = 200)
{
    QList<Block> blocks;
    for (int i = 0; i < paragraphs; ++i)
        blocks.append(paragraph(u"Paragraph %1 speaks of cranes"_s.arg(i)));
    return edition(blocks);
}

} // namespace

class PdfPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_pages = std::make_unique<EditionPages>();
        m_pages->resize(400, 500);
        m_pages->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pages.get()));
    }

    void showsAndClears()
    {
        QSignalSpy place(m_pages.get(), &PdfPages::placeChanged);
        QVERIFY(m_pages->showPdf(pdf(3)));
        QCOMPARE(m_pages->pageCount(), 3);
        QVERIFY(!place.isEmpty());
        m_pages->clear();
        QCOMPARE(m_pages->pageCount(), 0);
    }

    void keepsWhatWasShownWhereBytesAreNoPdf()
    {
        QVERIFY(m_pages->showPdf(pdf(2)));
        QVERIFY(!m_pages->showPdf("no pdf"));
        QCOMPARE(m_pages->pageCount(), 2);
        m_pages->clear();
        QVERIFY(!m_pages->showPdf({}));
    }

    void keepsItsPlace()
    {
        QVERIFY(m_pages->showPdf(pdf(5)));
        QTRY_VERIFY(scroll().maximum() > 0);
        m_pages->zoom(1.5);
        scroll().setValue(scroll().maximum() / 2);
        const int place = scroll().value();
        const int page = m_pages->currentPage();
        const double zoom = m_pages->zoomFactor();
        QVERIFY(place > 0);
        QVERIFY(m_pages->showPdf(pdf(6)));
        QCOMPARE(scroll().value(), place);
        QCOMPARE(m_pages->currentPage(), page);
        QCOMPARE(m_pages->zoomFactor(), zoom);
        QVERIFY(m_pages->showPdf(pdf(1))); // as far down as there is anything
        QVERIFY(scroll().value() <= scroll().maximum());
    }

    void staysFittedToTheWidth()
    {
        QVERIFY(m_pages->showPdf(pdf(2)));
        m_pages->zoom(2);
        QCOMPARE(m_pages->zoomMode(), PdfPages::ZoomMode::Custom);
        m_pages->fit(PdfPages::ZoomMode::FitWidth);
        QVERIFY(m_pages->showPdf(pdf(3)));
        QCOMPARE(m_pages->zoomMode(), PdfPages::ZoomMode::FitWidth);
        QCOMPARE(m_pages->horizontalScrollBar()->maximum(), 0);
    }

    void fitsAWholePage()
    {
        QVERIFY(m_pages->showPdf(pdf(2)));
        m_pages->fit(PdfPages::ZoomMode::FitPage);
        QVERIFY(m_pages->pageLayout().page(0).height() <= m_pages->viewport()->height());
        QVERIFY(m_pages->pageLayout().page(0).height() > m_pages->viewport()->height() - 40);
    }

    /// A first step out of the fitted width begins where that was.
    void zoomsFromTheFittedWidth()
    {
        QVERIFY(m_pages->showPdf(pdf(1)));
        m_pages->zoom(1.0);
        const int width = m_pages->horizontalScrollBar()->maximum();
        QVERIFY2(width <= 2, qPrintable(QString::number(width)));
        for (int i = 0; i < 50; ++i)
            m_pages->zoom(2);
        QVERIFY(m_pages->zoomFactor() <= 5);
    }

    /// What is under the pointer stays under it.
    void theWheelZoomsAtThePointer()
    {
        QVERIFY(m_pages->showPdf(pdf(4)));
        scroll().setValue(300);
        const QPoint there(200, 100);
        const PagePoint before = m_pages->pointAt(there);
        QWheelEvent wheel(there, m_pages->viewport()->mapToGlobal(there), {}, {0, 120}, {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_pages->viewport(), &wheel);
        QCOMPARE(m_pages->zoomMode(), PdfPages::ZoomMode::Custom);
        QCOMPARE(m_pages->pointAt(there).page, before.page);
        QVERIFY(std::abs(m_pages->pointAt(there).point.y() - before.point.y()) < 3);
    }

    /// New pages never flash white: what was there is seen until they are drawn.
    void whatWasShownIsSeenUntilTheNewIsDrawn()
    {
        QVERIFY(m_pages->showPdf(pdf(3, Qt::blue)));
        QTRY_COMPARE(middle(), QColor(Qt::blue));
        QVERIFY(m_pages->showPdf(pdf(3, Qt::red)));
        while (middle() != QColor(Qt::red)) {
            QCOMPARE(middle(), QColor(Qt::blue));
            QTest::qWait(1);
        }
        QTRY_VERIFY(m_pages->isSettled());
        QCOMPARE(middle(), QColor(Qt::red));
    }

    /// Cleared pages are gone at once, and what is still being drawn of them never comes.
    void nothingIsLeftOfWhatIsCleared()
    {
        QVERIFY(m_pages->showPdf(pdf(3, Qt::blue)));
        m_pages->clear();
        QVERIFY(middle() != QColor(Qt::blue));
        QTRY_VERIFY(m_pages->isSettled());
        QVERIFY(middle() != QColor(Qt::blue));
        QVERIFY(m_pages->showPdf(pdf(3, Qt::red)));
        while (middle() != QColor(Qt::red)) {
            QVERIFY(middle() != QColor(Qt::blue));
            QTest::qWait(1);
        }
    }

    void pixelsAndPointsBelongTogether()
    {
        const PageLayout layout({QSizeF(100, 200), QSizeF(200, 100)}, 2, 500);
        QCOMPARE(layout.page(0), QRect(150, 8, 200, 400));
        QCOMPARE(layout.page(1), QRect(50, 416, 400, 200));
        QCOMPARE(layout.pointAt({150, 8}), (PagePoint{0, {0, 0}}));
        QCOMPARE(layout.pointAt({250, 436}), (PagePoint{1, {100, 10}}));
        QCOMPARE(layout.pixels(PageBox{1, {100, 10, 20, 30}}), QRectF(250, 436, 40, 60));
        QCOMPARE(layout.pageAt(-5), 0);
        QCOMPARE(layout.pageAt(9000), 1);
        QCOMPARE(PageLayout().pageAt(3), -1);
    }

    void heightsAreStraightBetweenPairs()
    {
        const ScrollMap map({{100, 300}, {0, 0}, {150, 200}, {200, 400}}); // one of them would lead upwards
        QCOMPARE(map.map(0), 0);
        QCOMPARE(map.map(50), 150);
        QCOMPARE(map.map(150), 350);
        QCOMPARE(map.map(250), 450);
        QCOMPARE(ScrollMap({}).map(7), 7);
    }

    void aClickLeadsToItsLine()
    {
        QVERIFY(m_pages->showEdition(longEdition()));
        QSignalSpy chosen(m_pages.get(), &EditionPages::lineChosen);
        QTest::mouseClick(m_pages->viewport(), Qt::LeftButton, {}, pixelOf(3));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<NotesPlace>(), (NotesPlace{ItemId{1}, 3}));
        QTest::mouseClick(m_pages->viewport(), Qt::LeftButton, {}, QPoint(200, 12)); // the paper's edge
        QCOMPARE(chosen.size(), 1);
        scroll().setValue(scroll().maximum());
        QTest::mouseClick(m_pages->viewport(), Qt::LeftButton, {}, pixelOf(198));
        QCOMPARE(chosen.last()[0].value<NotesPlace>().line, 198);
    }

    /// As the preview's worker does it.
    void whatAnotherThreadHasOpenedIsShown()
    {
        PrintedEdition printed = longEdition();
        std::unique_ptr<QThread> worker(QThread::create([&] {
            printed.opened = std::make_shared<LoadedPdf>(printed.pdf);
            printed.opened->moveTo(m_pages->thread());
        }));
        worker->start();
        QVERIFY(worker->wait());
        QVERIFY(m_pages->showEdition(printed));
        QCOMPARE(m_pages->document(), &printed.opened->document());
        QCOMPARE(m_pages->document()->thread(), m_pages->thread());
        QTRY_VERIFY(m_pages->isSettled());
    }

    void keysChooseAParagraph()
    {
        QVERIFY(m_pages->showEdition(longEdition()));
        QSignalSpy chosen(m_pages.get(), &EditionPages::lineChosen);
        QTest::keyClick(m_pages.get(), Qt::Key_Down, Qt::ControlModifier); // the first that is seen
        QTest::keyClick(m_pages.get(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_pages->chosenPassage(), 1);
        QVERIFY(m_pages->spokenText().startsWith(u"Paragraph 1 speaks"_s));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_pages.get());
        QCOMPARE(spoken->role(), QAccessible::Document);
        QCOMPARE(spoken->text(QAccessible::Description), m_pages->spokenText());
        QVERIFY(spoken->text(QAccessible::Value).startsWith(u"Page 1 of "_s));
        QTest::keyClick(m_pages.get(), Qt::Key_Return);
        QCOMPARE(chosen[0][0].value<NotesPlace>().line, 1);
        QTest::keyClick(m_pages.get(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(m_pages->chosenPassage(), 0);
    }

    void theCursorsLineComesIntoView()
    {
        QVERIFY(m_pages->showEdition(longEdition()));
        m_pages->setCursor(NotesPlace{ItemId{1}, 150});
        const int there = scroll().value();
        QVERIFY(there > 0);
        m_pages->setCursor(NotesPlace{ItemId{1}, 151}); // seen already
        QCOMPARE(scroll().value(), there);
        const QColor mark = m_pages->palette().color(QPalette::Highlight);
        QTRY_VERIFY(m_pages->isSettled());
        QCOMPARE(markOf(151), mark);
        QVERIFY(markOf(152) != mark);
    }

    void whoScrolledAwayIsLeftThere()
    {
        QVERIFY(m_pages->showEdition(longEdition()));
        scroll().setValue(40);
        m_pages->setCursor(NotesPlace{ItemId{1}, 150});
        QCOMPARE(scroll().value(), 40);
        m_pages->setFollowing(true); // asked for anew
        QVERIFY(scroll().value() > 40);
        m_pages->setFollowing(false);
        const int there = scroll().value();
        m_pages->setCursor(NotesPlace{ItemId{1}, 2});
        QCOMPARE(scroll().value(), there);
    }

    /// A line that is not printed yet: the pages go there once it is.
    void aLineThatIsNotThereYetIsFollowedOnceItIs()
    {
        QVERIFY(m_pages->showEdition(longEdition(100)));
        m_pages->setCursor(NotesPlace{ItemId{1}, 190});
        const int near = scroll().value();
        QVERIFY(m_pages->showEdition(longEdition(200)));
        QVERIFY(scroll().value() > near);
    }

    void textIsChosenAndCopied()
    {
        QVERIFY(m_pages->showEdition(longEdition()));
        const QRectF line = pixels(2);
        QTest::mousePress(m_pages->viewport(), Qt::LeftButton, {}, (line.topLeft() + QPointF(1, line.height() / 2)).toPoint());
        QTest::mouseMove(m_pages->viewport(), line.center().toPoint());
        QTest::mouseMove(m_pages->viewport(), (line.topRight() + QPointF(-1, line.height() / 2)).toPoint());
        QTest::mouseRelease(m_pages->viewport(), Qt::LeftButton, {}, (line.topRight() + QPointF(-1, line.height() / 2)).toPoint());
        QCOMPARE(m_pages->selectedText(), u"Paragraph 2 speaks of cranes"_s);
        QTest::keyClick(m_pages.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Paragraph 2 speaks of cranes"_s);
        QTest::keyClick(m_pages.get(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_pages->selectedText().contains(u"Paragraph 199"_s));
        m_pages->clear();
        QVERIFY(m_pages->selectedText().isEmpty());
    }

    /// A link leads nowhere by itself.
    void linksAreAskedFor()
    {
        QVERIFY(m_pages->showEdition(edition({paragraph(u"The whole of this line is a link"_s, u"https://example.org/paper"_s)})));
        QSignalSpy link(m_pages.get(), &PdfPages::linkChosen);
        QSignalSpy line(m_pages.get(), &EditionPages::lineChosen);
        QTest::mouseClick(m_pages->viewport(), Qt::LeftButton, {}, pixelOf(0));
        QCOMPARE(link.size(), 1);
        QCOMPARE(link[0][0].toUrl(), QUrl(u"https://example.org/paper"_s));
        QVERIFY(line.isEmpty());
    }

    void findsWords()
    {
        PagesFindBar find(m_pages.get());
        find.show();
        QVERIFY(m_pages->showEdition(longEdition()));
        find.open();
        find.words()->setText(u"paragraph 19"_s);
        QTRY_COMPARE(m_pages->hits().size(), 11); // 19 and 190 to 199
        QVERIFY(find.countText().contains(u"11"_s));
        find.findNext();
        QCOMPARE(find.countText(), u"1 of 11"_s);
        QCOMPARE(m_pages->hits().first().size(), 1); // the whole of it, not each letter
        QVERIFY(m_pages->hits().first().first().box.width() > 40);
        find.findPrevious();
        QCOMPARE(find.countText(), u"11 of 11"_s);
        QVERIFY(scroll().value() > 0);
        find.findNext();
        QCOMPARE(find.countText(), u"1 of 11"_s);
        QVERIFY(m_pages->showEdition(longEdition(100))); // what is sought is sought on
        QTRY_COMPARE(m_pages->hits().size(), 1);
        QTest::keyClick(find.words(), Qt::Key_Escape);
        QVERIFY(find.isHidden());
        QVERIFY(m_pages->hits().isEmpty());
        QVERIFY(find.words()->text().isEmpty());
    }

    void theThumbnailsLeadToTheirPages()
    {
        PageThumbnails thumbnails(m_pages.get());
        const QAbstractItemModelTester tester(thumbnails.model());
        thumbnails.resize(220, 300);
        thumbnails.show();
        QVERIFY(m_pages->showPdf(pdf(6, Qt::blue)));
        QCOMPARE(thumbnails.model()->rowCount(), 6);
        QTRY_COMPARE(colourOf(thumbnails, 0), QColor(Qt::blue));
        QCOMPARE(thumbnails.currentIndex().row(), 0);
        QCOMPARE(thumbnails.model()->index(2, 0).data(Qt::AccessibleTextRole).toString(), u"Page 3 of 6"_s);
        thumbnails.setCurrentIndex(thumbnails.model()->index(2, 0));
        QTest::keyClick(&thumbnails, Qt::Key_Return);
        QCOMPARE(m_pages->currentPage(), 2);
        m_pages->goToPage(4);
        QCOMPARE(thumbnails.currentIndex().row(), 4);
        QVERIFY(m_pages->showPdf(pdf(2, Qt::red))); // what was there is seen until that is drawn
        QCOMPARE(thumbnails.model()->rowCount(), 2);
        QTRY_COMPARE(colourOf(thumbnails, 0), QColor(Qt::red));
        m_pages->clear();
        QCOMPARE(thumbnails.model()->rowCount(), 0);
        QVERIFY(m_pages->showPdf(pdf(1)));
        QCOMPARE(colourOf(thumbnails, 0), QColor(Qt::white));
    }

    /// One that nobody sees draws nothing.
    void thumbnailsThatAreHiddenAreEmpty()
    {
        PageThumbnails thumbnails(m_pages.get());
        QVERIFY(m_pages->showPdf(pdf(3)));
        QCOMPARE(thumbnails.model()->rowCount(), 0);
        thumbnails.show();
        QCOMPARE(thumbnails.model()->rowCount(), 3);
        thumbnails.hide();
        QCOMPARE(thumbnails.model()->rowCount(), 0);
    }

    void theOutlineLeadsToItsPlace()
    {
        PagesOutline outline(m_pages.get());
        const QAbstractItemModelTester tester(outline.model());
        QList<Block> blocks{HeadingBlock{1, {Run{u"1. Cranes"_s}}}};
        for (int i = 0; i < 80; ++i)
            blocks.append(paragraph(u"line"_s));
        blocks.append(HeadingBlock{1, {Run{u"2. Boats"_s}}});
        blocks.append(HeadingBlock{2, {Run{u"Hulls"_s}}});
        blocks += QList<Block>(80, paragraph(u"last"_s));
        QVERIFY(m_pages->showEdition(edition(blocks)));
        outline.show();
        QCOMPARE(outline.model()->rowCount(), 2);
        const QModelIndex boats = outline.model()->index(1, 0);
        QCOMPARE(boats.data().toString(), u"2. Boats"_s);
        QCOMPARE(outline.model()->rowCount(boats), 1);
        emit outline.clicked(boats);
        const QRectF heading = pixels(81);
        QVERIFY2(heading.top() >= 0 && heading.top() < 60, qPrintable(QString::number(heading.top())));
        scroll().setValue(0);
        QCOMPARE(outline.currentIndex(), outline.model()->index(0, 0));
        m_pages->clear();
        QCOMPARE(outline.model()->rowCount(), 0);
    }

    void theBarTellsPageAndZoom()
    {
        PagesBar bar(m_pages.get());
        bar.show();
        QVERIFY(!bar.pageEdit()->isEnabled());
        QVERIFY(m_pages->showPdf(pdf(12)));
        QCOMPARE(bar.pageEdit()->text(), u"1"_s);
        bar.pageEdit()->selectAll();
        QTest::keyClicks(bar.pageEdit(), u"7"_s);
        QTest::keyClick(bar.pageEdit(), Qt::Key_Return);
        QCOMPARE(m_pages->currentPage(), 6);
        QCOMPARE(bar.pageEdit()->text(), u"7"_s);
        m_pages->setZoom(1);
        QCOMPARE(bar.zoomText(), u"100 %"_s);
    }

    /// Where nothing is told of each other, the stop is one for a whole stretch.
    void differencesThatFollowOneAnotherAreOneStop()
    {
        const auto passage = [](qsizetype other, Difference difference = Difference::None) {
            return PrintedPassage{.difference = difference, .other = other};
        };
        PrintedEdition left;
        left.passages = {passage(0), passage(3, Difference::ReadsOtherwise), passage(-1, Difference::OnlyHere), passage(4)};
        PrintedEdition right;
        right.passages = {
            passage(0), passage(-1, Difference::OnlyHere), passage(-1, Difference::OnlyHere), passage(1, Difference::ReadsOtherwise),
            passage(3), passage(-1, Difference::OnlyHere)};
        QCOMPARE(differenceStops(left, right), (QList<DifferenceStop>{{1, 1}, {-1, 5}}));
        QVERIFY(differenceStops({}, {}).isEmpty());
    }

    void twoEditionsScrollTogetherByParagraph()
    {
        ComparePage page;
        page.resize(900, 600);
        page.show();
        PrintedEditions both{longEdition(120), longEdition(120)};
        QList<Block> more;
        for (int i = 0; i < 40; ++i)
            more.append(paragraph(u"Only here %1"_s.arg(i)));
        for (int i = 0; i < 120; ++i)
            more.append(paragraph(u"Paragraph %1 speaks of cranes"_s.arg(i)));
        both.second = edition(more);
        for (int i = 0; i < 40; ++i) {
            both.second->passages[i].other = -1;
            both.second->passages[i].difference = Difference::OnlyHere;
        }
        for (int i = 0; i < 120; ++i) {
            both.first.passages[i].other = i + 40;
            both.second->passages[i + 40].other = i;
        }
        page.showEditions(both);
        QCOMPARE(page.summary(), u"Difference 1 of 1"_s); // at which it opens
        page.left()->verticalScrollBar()->setValue(page.left()->verticalScrollBar()->maximum() / 2);
        const QPoint eye(200, page.left()->viewport()->height() / 3);
        const qsizetype left = nearest(*page.left(), eye);
        const qsizetype right = nearest(*page.right(), eye);
        QVERIFY2(std::abs(right - left - 40) <= 1, qPrintable(u"%1 %2"_s.arg(left).arg(right)));
        page.stepDifference(1);
        QVERIFY(page.summary().contains(u"1 of 1"_s));
        QCOMPARE(page.right()->verticalScrollBar()->value(), 0); // where what is only there begins
    }

private:
    static QColor colourOf(const PageThumbnails &thumbnails, int page)
    {
        const QImage image = thumbnails.model()->index(page, 0).data(Qt::DecorationRole).value<QPixmap>().toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2);
    }

    static qsizetype nearest(const EditionPages &pages, QPoint pixel)
    {
        for (int away = 0; away < 40; ++away) {
            if (const qsizetype found = pages.passageAt(pixel + QPoint(0, away)); found >= 0)
                return found;
        }
        return -1;
    }
    QScrollBar &scroll() { return *m_pages->verticalScrollBar(); }
    /// Of a paragraph in the viewport.
    QRectF pixels(qsizetype passage) const
    {
        const QPoint offset(m_pages->horizontalScrollBar()->value(), m_pages->verticalScrollBar()->value());
        return m_pages->pageLayout().pixels(m_pages->passages()[passage].boxes.first()).translated(-offset);
    }
    QPoint pixelOf(qsizetype passage) const { return pixels(passage).center().toPoint(); }
    QColor markOf(qsizetype passage) const
    {
        const QImage picture = m_pages->viewport()->grab().toImage();
        const int left = m_pages->pageLayout().page(0).left();
        return picture.pixelColor(left + static_cast<int>(37 * m_pages->pageLayout().scale()), pixelOf(passage).y());
    }
    QColor middle() const
    {
        const QImage picture = m_pages->viewport()->grab().toImage();
        return picture.pixelColor(picture.width() / 2, picture.height() / 2);
    }

    std::unique_ptr<EditionPages> m_pages;
};

QTEST_MAIN(PdfPagesTest)
#include "tst_pdfpages.moc"
