#include "app/commandline/language.h"
#include "app/notesstatus.h"
#include "models/storage/issuestore.h"
#include "models/storage/meetingstore.h"
#include "widgets/emptystate.h"
#include "widgets/markingband.h"
#include "widgets/messagebar.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/meetingspane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/problemspane.h"
#include "widgets/panes/welcomepage.h"
#include "widgets/preview/editionpages.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QDockWidget>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

const auto passphrase = u"horse lamp river cupboard"_s;

QString textOf(QPdfDocument &document)
{
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text.simplified();
}

QString textOfFile(const QString &path)
{
    QPdfDocument document;
    document.load(path);
    return textOf(document);
}

} // namespace

class WindowTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }

    void beginsWithAWelcome()
    {
        m_application->start();
        QVERIFY(window().welcomePage()->isVisible());
        QVERIFY(!window().band()->isVisible());
        QVERIFY(!window().dock(MainWindow::Dock::Preview)->isVisible());
        QVERIFY(window().welcomePage()->recentBooks()->isHidden());
    }

    /// From nothing to minutes that are saved, numbered, marked and seen as their readers get them.
    void aFirstMeeting()
    {
        m_application->start();
        m_script.books << NewBook{m_shelf->path(u"new.minutebook"_s), u"Harbour Works Committee"_s, u"HWC"_s, u"SEC"_s, passphrase, false};
        trigger(ActionId::NewBook);
        QVERIFY(book());
        QVERIFY(window().band()->isVisible());
        QVERIFY(window().band()->text().startsWith(u"GREEN"_s));
        QVERIFY(window().meetingsPane()->showsEmptyState());
        QVERIFY(window().notesPane()->emptyState()->isVisible());

        m_script.meetings << sampleMeeting(1, {});
        trigger(ActionId::NewMeeting);
        QTRY_VERIFY(book()->meeting());
        QCOMPARE(m_script.proposed.header.number, 1);
        QCOMPARE(m_script.proposed.header.date, QDate(2026, 5, 4));
        QVERIFY(window().agendaPane()->showsEmptyState());

        m_script.headings << heading(1, u"Cranes"_s);
        trigger(ActionId::NewItem);
        QTRY_VERIFY(book()->notes());
        QTRY_VERIFY(!window().agendaPane()->showsEmptyState());
        type(u"The cranes rust. (RED)\nACTION: Harbour Office to paint them\nAll else is well."_s);
        QTRY_COMPARE(editor()->text(), u"The cranes rust. (RED)\nACTION HWC 1/01: Harbour Office to paint them\nAll else is well."_s);
        QTRY_COMPARE(window().status()->savedText(), u"Saved ✓"_s);
        QTRY_VERIFY(window().band()->text().startsWith(u"RED"_s));
        trigger(ActionId::ShowPreview);
        QTRY_VERIFY(shownText().contains(u"All else is well."_s));
        QVERIFY(!shownText().contains(u"rust"_s));
        window().previewPane()->chooseEdition(Rank{3});
        QTRY_VERIFY(shownText().contains(u"The cranes rust."_s));
        QVERIFY(shownText().contains(u"HWC 1/01"_s));
    }

    void opensWithThePassphraseAlone()
    {
        makeBook(u"# 1. Cranes\nfirst"_s, u"draft"_s, BookKey::passphrase(passphrase));
        m_script.passphrases << u"wrong"_s << passphrase;
        m_application->start(path());
        QVERIFY(book());
        QCOMPARE(m_script.asked.size(), 2);
        QVERIFY(m_script.asked[0] == u"passphrase "_s);
        QVERIFY(m_script.asked[1].size() > 20); // says what was wrong
        QCOMPARE(editor()->text(), u"first"_s); // the newest meeting is open at once
        QVERIFY(window().messages()->text().contains(u"opens by one passphrase directly"_s)); // advice, which stops nobody
    }

    void staysWhenThePassphraseIsNotGiven()
    {
        makeBook({}, u"draft"_s, BookKey::passphrase(passphrase));
        m_application->start(path());
        QVERIFY(!book());
        QVERIFY(window().welcomePage()->isVisible());
        QVERIFY(window().messages()->text().isEmpty());
    }

    void saysThatABookIsNotEncrypted()
    {
        makeBook({});
        openBook();
        QVERIFY(window().messages()->text().contains(u"not encrypted"_s));
    }

    /// Laid out once: not without a book first, and then with it.
    void appearsWithItsBook()
    {
        m_shelf->newBook().reset();
        int shows = 0;
        bool withBook = false;
        const auto seen = connect(&window(), &MainWindow::pageShown, this, [&] {
            shows += window().isVisible() ? 1 : 0;
            withBook = withBook || book();
        });
        m_application->start(path(), sampleKey());
        disconnect(seen);
        QCOMPARE(shows, 0);
        QVERIFY(withBook);
        QVERIFY(window().isVisible());
        QCOMPARE(window().page(), MainWindow::Page::Notes);
    }

    /// What is told needs a window, and so does whatever is asked because of it.
    void tellsOfABookThatDoesNotOpenWithItsKey()
    {
        m_shelf->newBook().reset();
        bool visible = false;
        connect(&m_application->desk(), &Desk::damaged, this, [&] { visible = window().isVisible(); });
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        m_application->start(path(), sampleKey());
        QVERIFY(visible);
        QVERIFY(!window().messages()->text().isEmpty());
    }

    void saysWhatIsWrongWithAFile()
    {
        m_application->start(m_shelf->path(u"missing.minutebook"_s));
        QVERIFY(window().messages()->text().contains(u"missing.minutebook"_s));
        setContents(m_shelf->path(u"text.minutebook"_s), "no book at all");
        m_script.passphrases << passphrase;
        m_script.paths << m_shelf->path(u"text.minutebook"_s);
        trigger(ActionId::OpenBook);
        QVERIFY(!book());
        QVERIFY(window().messages()->text().contains(u"text.minutebook"_s));
    }

    void remembersBooksAndForgetsThoseThatAreGone()
    {
        makeBook({});
        openBook();
        trigger(ActionId::CloseBook);
        QCOMPARE(window().welcomePage()->recentBooks()->count(), 1);
        QVERIFY(QFile::remove(path()));
        emit window().welcomePage() -> bookChosen(path());
        QVERIFY(!window().messages()->text().isEmpty());
        QVERIFY(m_application->desk().recentBooks().paths().isEmpty());
    }

    void goesFromItemToItem()
    {
        makeBook(u"# 1. Cranes\nfirst\n## Hooks\nhook\n# 2. Boats (RED)\nboat"_s);
        openBook();
        choose(1);
        QCOMPARE(editor()->text(), u"boat"_s);
        choose(0, 0);
        QCOMPARE(editor()->text(), u"first\n## Hooks\nhook"_s);
        QCOMPARE(editor()->cursorLine(), 1);
        type(u"x"_s);
        choose(1);
        QTRY_VERIFY(book()->isSaved());
        choose(0);
        QVERIFY(editor()->text().contains(u"x## Hooks"_s));
    }

    void changesMovesAndDeletesItems()
    {
        makeBook(u"# 1. Cranes\nfirst\n# 2. Boats\nboat"_s);
        openBook();
        m_script.headings << heading(1, u"Big cranes"_s, Rank{2});
        trigger(ActionId::ChangeItem);
        QTRY_COMPARE(agenda(), u"1. Big cranes AMBER, 2. Boats GREEN"_s);
        trigger(ActionId::MoveItemDown);
        QTRY_COMPARE(agenda(), u"2. Boats GREEN, 1. Big cranes AMBER"_s);
        trigger(ActionId::MoveItemUp);
        QTRY_COMPARE(agenda(), u"1. Big cranes AMBER, 2. Boats GREEN"_s);
        trigger(ActionId::DeleteItem); // asked, and not agreed to
        QVERIFY(m_script.asked.last().contains(u"Big cranes"_s));
        m_script.confirmations << true;
        trigger(ActionId::DeleteItem);
        QTRY_COMPARE(agenda(), u"2. Boats GREEN"_s);
        QCOMPARE(editor()->text(), u"boat"_s);
    }

    /// What is exported is what the preview shows, with the last key that was typed.
    void exportsTheEditionThatIsShown()
    {
        makeBook(u"# 1. Cranes\nopen\nhidden words (RED)"_s);
        openBook();
        type(u"typed just now, "_s);
        m_script.paths << m_shelf->path(u"green.pdf"_s);
        trigger(ActionId::ExportPdf);
        QVERIFY(m_script.asked.last().contains(u"HWC 7 GREEN.pdf"_s));
        QTRY_VERIFY(window().messages()->text().contains(u"green.pdf"_s));
        QVERIFY(textOfFile(m_shelf->path(u"green.pdf"_s)).contains(u"typed just now, open"_s));
        QVERIFY(!textOfFile(m_shelf->path(u"green.pdf"_s)).contains(u"hidden"_s));
        window().previewPane()->chooseEdition(Rank{3});
        m_script.paths << m_shelf->path(u"red.pdf"_s);
        trigger(ActionId::ExportPdf);
        QTRY_VERIFY(window().messages()->text().contains(u"red.pdf"_s));
        QVERIFY(textOfFile(m_shelf->path(u"red.pdf"_s)).contains(u"hidden words"_s));
    }

    void saysWhyNothingWasExported()
    {
        makeBook(u"# 1. Cranes\nopen"_s);
        openBook();
        m_script.paths << u"/nowhere/at/all.pdf"_s;
        trigger(ActionId::ExportPdf);
        QTRY_VERIFY(window().messages()->text().contains(u"/nowhere/at/all.pdf"_s));
    }

    /// Letters that are joined, composed of several or beyond the basic plane, which a file has to spell.
    void printsWhatHasToBeSpelt()
    {
        makeBook(u"# 1. Cranes\ncafe\u0301 so\u00adft ze\u200bro مرحبا नमस्ते and \U0001f600"_s);
        openBook();
        trigger(ActionId::ShowPreview);
        QTRY_VERIFY(shownText().normalized(QString::NormalizationForm_C).contains(u"café"_s));
        QVERIFY(window().messages()->text().contains(u"not encrypted"_s));
    }

    /// Paper has the pages of the PDF, with the marking, and no less and no more.
    void printsTheEditionThatIsShown()
    {
        makeBook(u"# 1. Cranes\nopen\nhidden words (RED)"_s);
        openBook();
        m_script.paths << m_shelf->path(u"green.pdf"_s) << m_shelf->path(u"paper.pdf"_s);
        trigger(ActionId::ExportPdf);
        QTRY_VERIFY(window().messages()->text().contains(u"green.pdf"_s));
        trigger(ActionId::PrintEdition);
        QTRY_COMPARE(m_script.asked.last(), u"print HWC 7 – Draft Minutes"_s);
        QTRY_VERIFY(window().messages()->text().contains(u"sent to the printer"_s));
        const QString paper = textOfFile(m_shelf->path(u"paper.pdf"_s));
        QCOMPARE(paper, textOfFile(m_shelf->path(u"green.pdf"_s)));
        QVERIFY(paper.contains(u"GREEN"_s));
        const QList<IssuedEdition> issued = issuedEditions(book()->book().reader()).value();
        QCOMPARE(issued.size(), 2); // paper leaves the book as files do
        QCOMPARE((QStringList{issued[0].format, issued[0].kind, issued[0].edition}), (QStringList{u"paper"_s, u"minutes"_s, u"GREEN"_s}));
        QCOMPARE(issued[0].sha256, issued[1].sha256);
        window().previewPane()->chooseEdition(Rank{3}, DocumentKind::Agenda);
        m_script.paths << m_shelf->path(u"agenda.pdf"_s);
        trigger(ActionId::PrintEdition);
        QTRY_COMPARE(m_script.asked.last(), u"print HWC 7 – Confidential Agenda"_s);
        QTRY_VERIFY(textOfFile(m_shelf->path(u"agenda.pdf"_s)).contains(u"Order of Business"_s));
        trigger(ActionId::PrintEdition); // and nothing is printed where nobody chooses a printer
        QTRY_COMPARE(m_script.asked.count(u"print HWC 7 – Confidential Agenda"_s), 2);
    }

    void printsThePagesThatAreWanted()
    {
        makeBook(u"# 1. Cranes\n"_s + u"A line of some length that fills the pages one after the other.\n"_s.repeated(150));
        openBook();
        m_script.paths << m_shelf->path(u"paper.pdf"_s);
        m_script.pages = QPageRanges::fromString(u"2-3"_s);
        trigger(ActionId::PrintEdition);
        QTRY_VERIFY(window().messages()->text().contains(u"sent to the printer"_s));
        const QString paper = textOfFile(m_shelf->path(u"paper.pdf"_s));
        QVERIFY(!paper.contains(u"Page 1 of"_s));
        QVERIFY(paper.contains(u"Page 2 of"_s));
        QVERIFY(paper.contains(u"Page 3 of"_s));
        QVERIFY(!paper.contains(u"Page 4 of"_s));
    }

    void exportsRegistersInTheEditionThatIsShown()
    {
        makeBook(
            u"# 1. Cranes\nThe committee AGREED the fees.\nACTION {Chair}: Chair to grease them.\nACTION {Pilots}: Pilots to sell them. (RED)"_s);
        openBook();
        m_script.paths << m_shelf->path(u"log.csv"_s) << m_shelf->path(u"register.pdf"_s);
        trigger(ActionId::ExportActionLog);
        QCOMPARE(m_script.asked.last(), u"book HWC Action Log GREEN.pdf"_s);
        QTRY_VERIFY(window().messages()->text().contains(u"The GREEN action log is in log.csv."_s));
        QFile log(m_shelf->path(u"log.csv"_s));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(log.readAll());
        QVERIFY(text.contains(u"Chair to grease them."_s));
        QVERIFY(!text.contains(u"sell"_s));
        trigger(ActionId::ExportDecisions);
        QTRY_VERIFY(window().messages()->text().contains(u"The GREEN decision register is in register.pdf."_s));
        QVERIFY(textOfFile(m_shelf->path(u"register.pdf"_s)).contains(u"The committee AGREED the fees."_s));
    }

    void thePreviewKeepsItsPlace()
    {
        makeBook(u"# 1. Cranes\n"_s + u"A line of some length that fills the pages one after the other.\n"_s.repeated(200));
        openBook();
        trigger(ActionId::ShowPreview);
        PdfPages *pages = window().previewPane()->pages();
        QTRY_VERIFY(pages->pageCount() > 3);
        QTRY_VERIFY(pages->verticalScrollBar()->maximum() > 0);
        pages->verticalScrollBar()->setValue(pages->verticalScrollBar()->maximum() / 2);
        const int place = pages->verticalScrollBar()->value();
        const QPdfDocument *before = pages->document();
        type(u"x"_s);
        QTRY_VERIFY(pages->document() != before);
        QCOMPARE(pages->verticalScrollBar()->value(), place);
    }

    void approvedMinutesAreOnlyRead()
    {
        makeBook(u"# 1. Cranes\nfirst"_s, u"approved"_s);
        openBook();
        QVERIFY(editor()->isReadOnly());
        const QList<QLabel *> labels = window().notesPane()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"no longer changed"_s); }));
        for (const ActionId id : {ActionId::NewItem, ActionId::ChangeItem, ActionId::DeleteItem, ActionId::Paste})
            QVERIFY(!action(id)->isEnabled());
        for (const ActionId id : {ActionId::ExportPdf, ActionId::Copy, ActionId::NewMeeting})
            QVERIFY(action(id)->isEnabled());
        type(u"x"_s);
        QCOMPARE(editor()->text(), u"first"_s);
    }

    void followsWhatOthersDo()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        const std::unique_ptr<Book> other = Book::open(path(), BookKey::plain()).value();
        const StoredItem stored = items(other->reader(), book()->meeting()->id)->constFirst();
        (void)other->writeNow(
            [stored](Transaction &transaction) { return saveNotes(transaction, stored.id, u"1. Cranes (RED)"_s, u"theirs"_s, {}); });
        QTRY_COMPARE(editor()->text(), u"theirs"_s);
        QTRY_COMPARE(agenda(), u"1. Cranes RED"_s);
        QTRY_VERIFY(window().band()->text().startsWith(u"RED"_s));
    }

    /// Two who typed in one item: neither text goes without a person's word.
    void asksWhichTextIsToStay()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        const std::unique_ptr<Book> other = Book::open(path(), BookKey::plain()).value();
        const StoredItem stored = items(other->reader(), book()->meeting()->id)->constFirst();
        (void)other->writeNow(
            [stored](Transaction &transaction) { return saveNotes(transaction, stored.id, stored.heading, u"theirs"_s, {}); });
        type(u"mine, "_s);
        QTRY_VERIFY(window().messages()->text().contains(u"Somebody else"_s));
        QVERIFY(window().status()->savedText() != u"Saved ✓"_s);
        pressRemedy(u"Keep What Is Typed Here"_s);
        QTRY_COMPARE(window().status()->savedText(), u"Saved ✓"_s);
        QCOMPARE(items(other->reader(), stored.meeting)->first().notes, u"mine, first"_s);
        QVERIFY(window().messages()->text().isEmpty());
    }

    void listsProblems()
    {
        makeBook(u"# 1. Cranes\nfine\nodd (Red)\nfine"_s);
        openBook();
        QCOMPARE(window().status()->problemsText(), u"1 problem"_s);
        QVERIFY(!window().dock(Dock::Problems)->isVisible());
        window().status()->problems()->click();
        QVERIFY(window().dock(Dock::Problems)->isVisible());
        QVERIFY(window().problemsPane()->view()->hasFocus());
        QTest::keyClick(window().problemsPane()->view(), Qt::Key_Return);
        QCOMPARE(editor()->cursorLine(), 1);
        QVERIFY(editor()->hasFocus());
    }

    /// The window is closed while a key is on its way: it is in the book.
    void savesWhatIsTypedWhenTheWindowCloses()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        type(u"last words, "_s);
        QVERIFY(window().close());
        QVERIFY(!book());
        const std::unique_ptr<Book> again = Book::open(path(), BookKey::plain()).value();
        QCOMPARE(items(again->reader(), meetingOfNumber(again->reader(), 7).value())->first().notes, u"last words, first"_s);
    }

    /// Taking back goes on where the program was closed, and so does making again.
    void undoesWhatWasTypedBefore()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        editor()->moveCursor(QTextCursor::End);
        type(u" second\nthird"_s);
        QTRY_VERIFY(book()->isSaved());
        makeApplication();
        openBook();
        QCOMPARE(editor()->text(), u"first second\nthird"_s);
        while (editor()->document()->isUndoAvailable())
            trigger(ActionId::Undo);
        QCOMPARE(editor()->text(), u"first"_s);
        QTRY_VERIFY(book()->isSaved());
        makeApplication();
        openBook();
        QCOMPARE(editor()->text(), u"first"_s);
        QVERIFY(!editor()->document()->isUndoAvailable());
        while (editor()->document()->isRedoAvailable())
            trigger(ActionId::Redo);
        QCOMPARE(editor()->text(), u"first second\nthird"_s);
    }

    /// Also where another item was shown since its line was typed.
    void makesAgainThatALineBeganAnItem()
    {
        makeBook(u"# 1. Cranes\nfirst\n# 2. Boats\nother"_s);
        openBook();
        editor()->moveCursor(QTextCursor::End);
        type(u"\n# Locks"_s);
        QTRY_VERIFY(book()->isSaved());
        type(u"\n"_s);
        QTRY_COMPARE(editor()->text(), QString());
        type(u"lock"_s);
        QTRY_VERIFY(book()->isSaved());
        trigger(ActionId::PreviousItem);
        QTRY_COMPARE(editor()->text(), u"first"_s);
        trigger(ActionId::NextItem);
        QTRY_COMPARE(editor()->text(), u"lock"_s);
        for (int times = 0; times < 3; ++times) {
            while (!editor()->text().contains(u"first"_s))
                trigger(ActionId::Undo);
            for (int further = 0; further < times; ++further)
                trigger(ActionId::Undo);
            QTRY_VERIFY(book()->isSaved());
            QTRY_COMPARE(book()->agenda()->rowCount(), 2);
            while (action(ActionId::Redo)->isEnabled() && editor()->text() != u"lock"_s)
                trigger(ActionId::Redo);
            QCOMPARE(editor()->text(), u"lock"_s);
            QTRY_VERIFY(book()->isSaved());
            QTRY_COMPARE(book()->agenda()->rowCount(), 3);
        }
    }

    void opensWhereItWas()
    {
        makeBook(u"# 1. Cranes\nfirst\n# 2. Boats\none\ntwo\nthree"_s);
        openBook();
        book()->showItem(book()->agenda()->index(1, 0).data(AgendaModel::ItemRole).value<ItemId>());
        editor()->goToLine(2);
        makeApplication();
        openBook();
        QCOMPARE(editor()->text(), u"one\ntwo\nthree"_s);
        QCOMPARE(editor()->cursorLine(), 2);
    }

    /// The line, too, is in the book with what is typed there, and opening the book does not change it: it may be killed at any time.
    void theBookKnowsTheLine()
    {
        makeBook(u"# 1. Cranes\nfirst\n# 2. Boats\none\ntwo\nthree"_s);
        openBook();
        book()->showItem(book()->agenda()->index(1, 0).data(AgendaModel::ItemRole).value<ItemId>());
        editor()->goToLine(2);
        QTest::keyClicks(editor(), u"on "_s);
        QTRY_VERIFY(book()->isSaved());
        QTRY_COMPARE(book()->lastPlace()->line, 2);
        QCOMPARE(book()->lastPlace()->item, book()->notes()->item());
        makeApplication();
        openBook();
        const auto lowest = std::make_shared<int>(2);
        connect(&book()->book(), &Book::committed, this, [this, lowest] { *lowest = std::min(*lowest, book()->lastPlace()->line); });
        QVERIFY(book()->settle());
        QVERIFY(book()->book().writeNow([](Transaction &) { return Result<>(); })); // behind all that opening wrote
        QCOMPARE(*lowest, 2);
        QCOMPARE(book()->lastPlace()->line, 2);
        QCOMPARE(editor()->cursorLine(), 2);
    }

    /// A book that nobody closed is opened again, where it was.
    void opensWhatACrashLeftOpen()
    {
        makeBook(u"# 1. Cranes\nfirst\n# 2. Boats\none"_s);
        openBook();
        book()->showItem(book()->agenda()->index(1, 0).data(AgendaModel::ItemRole).value<ItemId>());
        QTRY_VERIFY(book()->lastPlace()->item == book()->notes()->item());
        const QString open = m_application->desk().recentBooks().unclosed();
        QCOMPARE(open, path());
        QVERIFY(window().close());
        QCOMPARE(m_application->desk().recentBooks().unclosed(), QString());
        m_application->desk().recentBooks().setOpen(open); // as if it had never been closed
        makeApplication();
        m_application->start();
        QVERIFY(book());
        QCOMPARE(editor()->text(), u"one"_s);
    }

    /// The last words of an input method, when the window closes and when another item is chosen.
    void savesUnfinishedInput_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("close") << true;
        QTest::newRow("another item") << false;
    }

    void savesUnfinishedInput()
    {
        QFETCH(const bool, closes);
        makeBook(u"# 1. Cranes\nfirst\n# 2. Boats"_s);
        openBook();
        QInputMethodEvent event(u"にほん"_s, {});
        QCoreApplication::sendEvent(editor(), &event);
        if (closes) {
            QVERIFY(window().close());
        } else {
            book()->showItem(book()->agenda()->index(1, 0).data(AgendaModel::ItemRole).value<ItemId>());
            QTRY_VERIFY(book()->isSaved());
            trigger(ActionId::CloseBook);
        }
        const std::unique_ptr<Book> again = Book::open(path(), BookKey::plain()).value();
        QCOMPARE(items(again->reader(), meetingOfNumber(again->reader(), 7).value())->first().notes, u"にほんfirst"_s);
    }

    void asksBeforeItLosesWhatCannotBeSaved()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        (void)book()->book().writeNow(
            [id = book()->meeting()->id](Transaction &transaction) { return setStatus(transaction, id, MeetingStatus::Approved); });
        type(u"lost, "_s);
        QVERIFY(!window().close());
        QVERIFY(window().isVisible());
        QVERIFY(book());
        QVERIFY(!window().messages()->text().isEmpty());
        m_script.confirmations << true;
        QVERIFY(window().close());
    }

    void panesCloseAndComeBack()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        QVERIFY(!window().docks().isShown(Dock::Preview)); // behind the actions
        trigger(ActionId::ShowPreview);
        QTRY_VERIFY(window().docks().isShown(Dock::Preview));
        QTRY_VERIFY(window().previewPane()->pages()->pageCount() > 0);
        trigger(ActionId::ClosePane);
        QVERIFY(window().dock(Dock::Preview)->isHidden());
        QVERIFY(!action(ActionId::ShowPreview)->isChecked());
        QVERIFY(editor()->hasFocus());
        window().close();
        makeApplication();
        openBook();
        QVERIFY(window().dock(Dock::Preview)->isHidden());
        QVERIFY(window().dock(Dock::Agenda)->isVisible());
        trigger(ActionId::ShowPreview);
        QTRY_VERIFY(window().docks().isShown(Dock::Preview));
        QTRY_VERIFY(window().previewPane()->pages()->pageCount() > 0);
    }

    /// As where the session ends by force: what was typed into an item that was left a moment ago is saved by the book, behind the window.
    void theBookOutlivesTheWindow()
    {
        makeBook(u"# 1. Cranes\nfirst\n\n# 2. Quays\nsecond"_s);
        openBook();
        type(u"typed "_s);
        book()->showItem(itemAt(1));
        book()->notes()->setHeading(u"Piers"_s);
        m_application.reset();
        makeApplication();
        openBook();
        QCOMPARE(storedNotes(0), u"typed first"_s);
        QCOMPARE(book()->storedItems().at(1).heading, u"Piers"_s);
    }

    /// Without the window's being closed, as after a crash; and what was typed last is gone on with.
    void aCrashLosesNeitherPanesNorPlace()
    {
        makeBook(u"# 1. Cranes\nfirst\nsecond"_s);
        openBook();
        editor()->goToLine(1);
        const QByteArray before = m_settings->value(u"window/docks"_s).toByteArray();
        window().docks().show(Dock::Papers);
        QTRY_VERIFY(m_settings->value(u"window/docks"_s).toByteArray() != before);
        makeApplication();
        openBook();
        QTRY_VERIFY(window().docks().isShown(Dock::Papers));
        QCOMPARE(editor()->cursorLine(), 1);
        QVERIFY(editor()->textCursor().atEnd());
    }

    /// Nothing of a meeting is left behind outside the book.
    void settingsHoldNoMeeting()
    {
        makeBook(u"# 1. Secretcranes (RED)\nsecretline"_s);
        openBook();
        type(u"secretword"_s);
        window().close();
        m_application.reset();
        m_settings->sync();
        const QByteArray kept = contents(m_settings->fileName());
        QVERIFY(!kept.isEmpty());
        for (const QByteArray &word : {"ecretcranes"_ba, "ecretline"_ba, "ecretword"_ba, "Cranes"_ba, passphrase.toLatin1()})
            QVERIFY2(!kept.contains(word), word.constData());
        for (const QString &key : QSettings(m_settings->fileName(), QSettings::IniFormat).allKeys())
            QVERIFY(QStringList({u"recentBooks"_s, u"window/geometry"_s, u"window/docks"_s, u"window/dockedWidth"_s, u"window/appearance"_s,
                                 u"preview/outline"_s, u"preview/follow"_s, u"lock/idleMinutes"_s})
                        .contains(key));
    }

    /// For those who hear the window instead of seeing it.
    void everythingThatTakesTheFocusHasAName()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        for (QWidget *widget : window().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }

    /// Titles and notes are never taken for rich text, which opens files that they name.
    void labelsShowPlainText()
    {
        makeBook(u"# 1. <img src=\"file:///etc/hostname\">\nfirst"_s);
        openBook();
        for (const QLabel *label : window().findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }

    void changesColours()
    {
        makeBook(u"# 1. Cranes\nfirst (RED)"_s);
        openBook();
        trigger(ActionId::Dark);
        QTRY_VERIFY(editor()->palette().color(QPalette::Base).lightness() < 128);
        QVERIFY(action(ActionId::Dark)->isChecked());
        trigger(ActionId::Light);
        QTRY_VERIFY(editor()->palette().color(QPalette::Base).lightness() > 128);
        trigger(ActionId::FollowSystem);
        QVERIFY(!action(ActionId::Light)->isChecked());
    }

    /// Three to one, against what is around them and what they are filled with.
    void controlsAreSeenInDarkColours()
    {
        makeBook(u"# 1. Cranes\nfirst"_s);
        openBook();
        trigger(ActionId::Dark);
        QTRY_VERIFY(editor()->palette().color(QPalette::Window).lightness() < 128);
        const QPalette palette = editor()->palette();
        QLineEdit *filter = window().agendaPane()->filter();
        for (const QPoint edge : {QPoint(filter->width() / 2, 0), QPoint(filter->width() / 2, filter->height() - 1)}) {
            for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base})
                QTRY_VERIFY(contrastOf(filter, QRect(edge, QSize(1, 1)), palette.color(ground)) >= 3);
        }
        for (const QString &name : {u"qt_dockwidget_closebutton"_s, u"qt_dockwidget_floatbutton"_s}) {
            auto *button = window().dock(Dock::Agenda)->findChild<QAbstractButton *>(name);
            QVERIFY(button);
            QTRY_VERIFY2(contrastOf(button, button->rect(), palette.color(QPalette::Window)) >= 3, qPrintable(name));
        }
        trigger(ActionId::FollowSystem);
    }

private:
    /// The highest, of any point there to that ground.
    static double contrastOf(QWidget *widget, const QRect &place, const QColor &ground)
    {
        const QImage seen = widget->grab(place).toImage();
        double highest = 0;
        for (int x = 0; x < seen.width(); ++x) {
            for (int y = 0; y < seen.height(); ++y)
                highest = std::max(highest, contrast(Colour{seen.pixel(x, y) & 0xffffff}, Colour{ground.rgb() & 0xffffff}));
        }
        return highest;
    }

    /// A book with meeting 7, closed. Plain, unless its passphrase is what is tried: stretching one takes its time.
    void makeBook(const QString &text, const QString &status = u"draft"_s, const BookKey &key = BookKey::plain())
    {
        const std::unique_ptr<Book> made = m_shelf->newBook(key);
        (void)insertSample(*made, sampleMeeting(7, text, u"2024-03-05"_s, status));
    }
    void openBook() { start(); }
    void choose(int row, int child = -1)
    {
        QTreeView *view = window().agendaPane()->view();
        const QModelIndex index = view->model()->index(row, 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(child < 0 ? index : view->model()->index(child, 0, index)).center());
    }
    QString agenda()
    {
        QStringList rows;
        const AgendaModel &model = *book()->agenda();
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row, AgendaModel::Title).data().toString() + u' ' + model.index(row, AgendaModel::Level).data().toString();
        return rows.join(u", "_s);
    }
    QString shownText() { return textOf(*window().previewPane()->pages()->document()); }
    void pressRemedy(const QString &text)
    {
        for (QToolButton *button : window().messages()->findChildren<QToolButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL("no such button");
    }
    static ItemHeading heading(int number, const QString &title, std::optional<Rank> level = {})
    {
        ItemHeading made;
        made.number = number;
        made.title = title;
        made.tag.level = level;
        made.tag.length = level ? 1 : 0;
        return made;
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
