#include "said.h"
#include "widgets/markingband.h"
#include "widgets/notes/safenotes.h"
#include "widgets/panes/previewpane.h"
#include "widgets/preview/comparepage.h"
#include "widgets/preview/editionpages.h"
#include "widgets/preview/pagesfindbar.h"
#include "widgets/preview/pagesoutline.h"
#include "widgets/preview/pagethumbnails.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDockWidget>
#include <QLineEdit>
#include <QPdfSelection>
#include <QScrollBar>
#include <QTextBlock>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

const auto notes = u"# 1. Cranes\n"
                   "open words\n"
                   "\n"
                   "canary words (RED)\n"
                   "// my own\n"
                   "last words\n"
                   "# 2. Boats (RED)\n"
                   "hidden boats\n"
                   "See [the paper](https://example.org/paper). (cleared)\n"
                   "ACTION HWC 7/01: Pilots to sweep (cleared)\n"_s;

QString textOf(const PdfPages &pages)
{
    QString text;
    for (int page = 0; page < pages.pageCount(); ++page)
        text += pages.document()->getAllText(page).text();
    return text.simplified();
}

} // namespace

/// From the pages to the notes and back, and two editions beside each other.
class PreviewTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void aClickOnAParagraphGoesToItsLine()
    {
        open();
        showPages(u"last words"_s);
        click(*pages(), u"last words"_s);
        QCOMPARE(editor()->textCursor().block().text(), u"last words"_s);
        QVERIFY(editor()->hasFocus());
        click(*pages(), u"HWC 7/01"_s); // a row of another item
        QVERIFY(editor()->textCursor().block().text().startsWith(u"ACTION HWC 7/01"_s));
        click(*pages(), u"1. Cranes"_s); // a heading leads to its item
        QCOMPARE(book()->notes()->item(), itemAt(0));
    }

    void theKeyboardLeadsThereToo()
    {
        open();
        showPages(u"last words"_s);
        trigger(ActionId::ShowPreview);
        QVERIFY(pages()->hasFocus());
        while (pages()->spokenText() != u"last words"_s)
            QTest::keyClick(pages(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(pages(), Qt::Key_Return);
        QCOMPARE(editor()->textCursor().block().text(), u"last words"_s);
    }

    void thePagesFollowTheCursor()
    {
        open(u"# 1. Cranes\n"_s + u"A line of some length that fills the pages one after the other.\n"_s.repeated(200));
        showPages(u"fills the pages"_s);
        editor()->goToLine(150);
        QVERIFY(pages()->top() > 0);
        const int there = pages()->top();
        trigger(ActionId::FollowCursor);
        QVERIFY(!pages()->isFollowing());
        editor()->goToLine(3);
        QCOMPARE(pages()->top(), there);
        trigger(ActionId::FollowCursor);
        QVERIFY(pages()->top() < there);
    }

    /// What is typed at the end comes into view as it is printed.
    void thePagesFollowWhatIsTyped()
    {
        open(u"# 1. Cranes\n"_s + u"A line of some length that fills the pages one after the other.\n"_s.repeated(50));
        showPages(u"fills the pages"_s);
        editor()->moveCursor(QTextCursor::End);
        const int before = pages()->top();
        for (int i = 0; i < 6; ++i) {
            QTest::keyClicks(editor(), u"new words"_s);
            QTest::keyClick(editor(), Qt::Key_Return);
        }
        QTRY_VERIFY(textOf(*pages()).contains(u"new words"_s));
        QVERIFY(pages()->top() >= before);
        QTRY_VERIFY(pages()->passageOf({itemAt(0), 53}) >= 0);
    }

    void wordsAreFoundInThePages()
    {
        open();
        showPages(u"last words"_s);
        trigger(ActionId::FindInPages);
        PagesFindBar *find = window().previewPane()->findBar();
        QVERIFY(find->words()->hasFocus());
        QTest::keyClicks(find->words(), u"words"_s);
        QTRY_COMPARE(pages()->hits().size(), 2);
        QTest::keyClick(find->words(), Qt::Key_Return);
        QCOMPARE(find->countText(), u"1 of 2"_s);
        QTest::keyClick(find->words(), Qt::Key_Escape);
        QVERIFY(pages()->hits().isEmpty());
        QVERIFY(pages()->hasFocus());
    }

    /// Where the pages have the focus, or are all that is shown, the key that finds means them.
    void theKeyThatFindsMeansThePages()
    {
        open();
        showPages(u"last words"_s);
        trigger(ActionId::ShowPreview);
        QTest::keyClick(pages(), Qt::Key_F, Qt::ControlModifier);
        const PagesFindBar *find = window().previewPane()->findBar();
        QVERIFY(find->words()->hasFocus());
        QTest::keyClicks(find->words(), u"words"_s);
        QTest::keyClick(find->words(), Qt::Key_Return); // while it may still be searching
        QTRY_COMPARE(find->countText(), u"1 of 2"_s);
        trigger(ActionId::CompareEditions);
        QTest::keyClick(compare()->left(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(compare()->findBar()->words()->hasFocus());
    }

    void zoomsByKeys()
    {
        open();
        showPages(u"last words"_s);
        const double before = pages()->zoomFactor();
        QTest::keyClick(editor(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(pages()->zoomFactor() > before);
        QTest::keyClick(editor(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(std::abs(pages()->zoomFactor() - before) < 0.01);
        trigger(ActionId::ActualSize);
        QCOMPARE(pages()->zoomFactor(), 1);
        trigger(ActionId::FitPage);
        QVERIFY(pages()->pageLayout().page(0).height() <= pages()->viewport()->height());
        trigger(ActionId::FitWidth);
        QCOMPARE(pages()->zoomMode(), PdfPages::ZoomMode::FitWidth);
    }

    void theOutlineIsRemembered()
    {
        open();
        showPages(u"last words"_s);
        QVERIFY(!window().previewPane()->outline()->isVisible());
        trigger(ActionId::PreviewOutline);
        QVERIFY(window().previewPane()->outline()->isVisible());
        QTRY_VERIFY(window().previewPane()->outline()->model()->rowCount() >= 2);
        window().previewPane()->showThumbnails(true);
        QVERIFY(!window().previewPane()->outline()->isVisible());
        QTRY_COMPARE(window().previewPane()->thumbnails()->model()->rowCount(), pages()->pageCount());
        window().close();
        makeApplication();
        m_application->start(m_shelf->path());
        QTRY_VERIFY(window().previewPane()->thumbnails()->isVisibleTo(window().previewPane()));
        QVERIFY(action(ActionId::PreviewOutline)->isChecked());
    }

    void linksAreOpenedOnlyOnRequest()
    {
        open();
        showPages(u"the paper"_s);
        QDesktopServices::setUrlHandler(u"https"_s, this, "take");
        m_script.confirmations << false << true;
        clickLink();
        QVERIFY(m_script.asked.last().contains(u"https://example.org/paper"_s));
        QVERIFY(m_opened.isEmpty());
        clickLink();
        QCOMPARE(m_opened, QUrl(u"https://example.org/paper"_s));
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }

    void twoEditionsStandBesideEachOther()
    {
        open();
        trigger(ActionId::CompareEditions);
        QVERIFY(compare()->isVisible());
        QVERIFY(!editor()->isVisible());
        QVERIFY(window().dock(Dock::Agenda)->isHidden());
        QVERIFY(window().band()->isVisible());
        QCOMPARE(compare()->leftPicker()->ceiling(), std::optional(Rank{1}));
        QCOMPARE(compare()->rightPicker()->ceiling(), std::optional(Rank{2}));
        compare()->rightPicker()->choose(Rank{3});
        QTRY_VERIFY(textOf(*compare()->right()).contains(u"canary words"_s));
        QVERIFY(!textOf(*compare()->left()).contains(u"canary"_s));
        const PrintedPassage &canary = passage(*compare()->right(), u"canary words"_s);
        QCOMPARE(canary.difference, Difference::OnlyHere);
        QCOMPARE(passage(*compare()->left(), u"last words"_s).difference, Difference::None);
        QCOMPARE(passage(*compare()->left(), u"open words"_s).difference, Difference::ReadsOtherwise); // and the stub
        QVERIFY2(compare()->summary().startsWith(u"Difference 1 of "_s), qPrintable(compare()->summary()));
        QTest::keyClick(compare()->left(), Qt::Key_F4);
        QVERIFY2(compare()->summary().startsWith(u"Difference 2 of "_s), qPrintable(compare()->summary()));
        QTest::keyClick(compare()->left(), Qt::Key_Escape);
        QVERIFY(editor()->isVisible());
        QVERIFY(editor()->hasFocus());
        QVERIFY(window().dock(Dock::Agenda)->isVisible());
        QVERIFY(!action(ActionId::CompareEditions)->isChecked());
    }

    void aClickInTheComparisonGoesToTheNotes()
    {
        open();
        trigger(ActionId::CompareEditions);
        compare()->rightPicker()->choose(Rank{3});
        QTRY_VERIFY(textOf(*compare()->right()).contains(u"hidden boats"_s));
        click(*compare()->right(), u"hidden boats"_s);
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->textCursor().block().text(), u"hidden boats"_s);
        QCOMPARE(compare()->right()->pageCount(), 0); // nothing of them stays behind
    }

    /// What is for the notes waits until they are seen.
    void theNotesActionsWaitMeanwhile()
    {
        open();
        trigger(ActionId::CompareEditions);
        for (const ActionId id : {ActionId::Find, ActionId::BeginAction, ActionId::Cut, ActionId::NextItem})
            QVERIFY(!action(id)->isEnabled());
        trigger(ActionId::ShowNotes);
        QVERIFY(editor()->hasFocus());
        QVERIFY(action(ActionId::Find)->isEnabled());
        trigger(ActionId::CompareEditions);
        book()->showItem(itemAt(1)); // whoever goes to an item wants to see it
        QVERIFY(editor()->isVisible());
    }

    void theSafeViewEndsTheComparison()
    {
        open();
        showPages(u"last words"_s);
        trigger(ActionId::FindInPages);
        window().previewPane()->findBar()->words()->setText(u"canary"_s);
        trigger(ActionId::PreviewOutline);
        trigger(ActionId::CompareEditions);
        compare()->leftPicker()->choose(Rank{3});
        compare()->rightPicker()->choose(Rank{3});
        QTRY_VERIFY(textOf(*compare()->left()).contains(u"canary words"_s));
        compare()->left()->choose(3);
        QVERIFY(test::saidByAllWindows().contains(u"canary"_s));
        trigger(ActionId::SafeView);
        QVERIFY(!compare()->isVisible());
        QCOMPARE(compare()->left()->pageCount(), 0);
        QVERIFY(compare()->left()->passages().isEmpty());
        QVERIFY(!test::saidByAllWindows().contains(u"canary"_s));
        trigger(ActionId::CompareEditions); // of those that may be seen
        QTRY_VERIFY(textOf(*compare()->left()).contains(u"last words"_s));
        for (const EditionPicker *picker : {compare()->leftPicker(), compare()->rightPicker()}) {
            for (int i = 0; i < picker->count(); ++i)
                QVERIFY(!picker->itemText(i).startsWith(u"RED"_s) && !picker->itemText(i).startsWith(u"AMBER"_s));
        }
        QVERIFY(!test::saidByAllWindows().contains(u"canary"_s));
        QVERIFY(window().band()->text().startsWith(u"GREEN"_s));
    }

    /// The lines of what is cut are others than those of the notes.
    void placesAreThoseOfTheSafeView()
    {
        open();
        trigger(ActionId::SafeView);
        showPages(u"last words"_s);
        SafeNotes *safe = window().notesPane()->safeNotes();
        click(*pages(), u"last words"_s);
        QCOMPARE(safe->textCursor().block().text(), u"last words"_s);
        click(*pages(), u"open words"_s);
        QCOMPARE(safe->textCursor().block().text(), u"open words"_s);
    }

private:
    void open(const QString &text = notes)
    {
        {
            const std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
            (void)insertSample(*made, sampleMeeting(7, text));
        }
        window().resize(1280, 800);
        start();
    }

    void showPages(const QString &words)
    {
        trigger(ActionId::ShowPreview);
        QTRY_VERIFY(textOf(*pages()).contains(words));
        window().notesPane()->setFocus();
    }

    static const PrintedPassage &passage(const EditionPages &pages, const QString &begin)
    {
        static const PrintedPassage none;
        const auto found = std::ranges::find_if(pages.passages(), [&](const PrintedPassage &each) { return each.text.startsWith(begin); });
        return found == pages.passages().end() ? none : *found;
    }

    static QPoint pixelOf(EditionPages &pages, const PageBox &box)
    {
        pages.reveal(box);
        return pages.pageLayout().pixels(box).center().toPoint() - QPoint(pages.horizontalScrollBar()->value(), pages.top());
    }

    static void click(EditionPages &pages, const QString &begin)
    {
        const PrintedPassage &there = passage(pages, begin);
        QVERIFY(!there.boxes.isEmpty());
        QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, pixelOf(pages, there.boxes.first()));
    }

    /// Between "See" and "the paper", where the link begins.
    void clickLink()
    {
        PageBox box = passage(*pages(), u"See the paper"_s).boxes.first();
        box.box.setLeft(box.box.left() + 26);
        box.box.setWidth(20);
        QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, pixelOf(*pages(), box));
    }

public slots:
    void take(const QUrl &url) { m_opened = url; }

private:
    EditionPages *pages() { return window().previewPane()->pages(); }
    ComparePage *compare() { return window().comparePage(); }

    QUrl m_opened;
};

QTEST_MAIN(PreviewTest)
#include "tst_preview.moc"
