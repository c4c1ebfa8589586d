#include "app/notesstatus.h"
#include "models/storage/paperstore.h"
#include "models/storage/seatingstore.h"
#include "said.h"
#include "widgets/emptystate.h"
#include "widgets/markingband.h"
#include "widgets/messagebar.h"
#include "widgets/notes/findbar.h"
#include "widgets/notes/safenotes.h"
#include "widgets/panes/actionspane.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/decisionspane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/problemspane.h"
#include "widgets/preview/editionpages.h"
#include "widgets/registers/actionlogpage.h"
#include "widgets/registers/decisionregisterpage.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QScrollBar>
#include <QTextBlock>
#include <QTreeView>
#include <QVBoxLayout>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// Nothing that is GREEN or cleared says "canary".
const auto notes = u"# 1. Cranes\n"
                   "open words\n"
                   "canary words (RED)\n"
                   "ACTION HWC 7/01: AL to feed the canary by 2024-06-01 (RED)\n"
                   "ACTION HWC 7/02: Harbour Office to paint by 2024-06-01\n"
                   "UPDATE HWC 6/02 CLOSED: the canary sings (AMBER)\n"
                   "The HWC AGREED to sell the canary. (RED)\n"
                   "The HWC AGREED the colour. (RED, cleared)\n"
                   "ACTION: Canary to canary by 31 February (Red)\n"
                   "// canary of my own\n"
                   "## Canary section (RED)\n"
                   "below the canary\n"
                   "# 2. Boats (RED)\n"
                   "@title: The canary boat\n"
                   "canary boats\n"
                   "a wording about boats (cleared)\n"
                   "# 3. Quay\n"
                   "nothing hidden\n"_s;

const auto earlier = u"# 1. Cages\nACTION HWC 6/01: Harbour Office to buy a canary (RED)\nACTION HWC 6/02: Pilots to sweep\n"_s;

QString textOf(QPdfDocument &document)
{
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text.simplified();
}

bool tells(const QString &said)
{
    return said.contains(u"canary"_s, Qt::CaseInsensitive);
}

} // namespace

/// One key, and what others may not see is nowhere in the window.
class SafeViewTest : public WindowFixture
{
    Q_OBJECT

private slots:
    /// Whatever a person has done in the window before.
    void nothingWithheldIsAnywhere()
    {
        open();
        editor()->goToLine(1);
        type(u"typed canary, "_s);
        trigger(ActionId::Find);
        window().notesPane()->findBar()->wordsEdit()->setText(u"canary"_s);
        window().agendaPane()->filter()->setText(u"canary"_s);
        window().messages()->tell(MessageBar::Tone::Bad, u"The canary is ill."_s);
        trigger(ActionId::ShowProblems);
        showRedPages();
        showRegisters(5);
        QVERIFY(tells(test::saidByAllWindows()));

        press(Qt::Key_F12);
        QVERIFY(action(ActionId::SafeView)->isChecked());
        QVERIFY(!tells(test::saidByAllWindows()));
        QVERIFY(!tells(shownPages()));
        QTRY_VERIFY(shownPages().contains(u"the colour"_s)); // the edition of the ceiling
        QVERIFY(!tells(shownPages()));
        for (int item = 0; item < book()->agenda()->rowCount(); ++item) {
            book()->showItem(itemAt(item));
            QVERIFY(!tells(test::saidByAllWindows()));
        }
        showRegisters(2);
        QTRY_VERIFY(book()->isSaved()); // and what comes back from the book
        QVERIFY(!tells(test::saidByAllWindows()));
    }

    void saysThatItIsSafe()
    {
        open();
        press(Qt::Key_F12);
        QCOMPARE(window().band()->text(), u"GREEN – Safe view: nothing above GREEN is shown"_s);
        QCOMPARE(window().windowTitle(), u"HWC – Safe view: GREEN"_s);
        QCOMPARE(safeText(),
                 u"open words\nSomething is withheld here.\nACTION HWC 7/02: Harbour Office to paint by 2024-06-01\n"
                 "The HWC AGREED the colour."_s);
        QVERIFY(window().notesPane()->safeNotes()->isVisible());
        QVERIFY(window().notesPane()->safeNotes()->hasFocus());
        press(Qt::Key_F12);
        QCOMPARE(window().windowTitle(), u"HWC"_s);
        QVERIFY(window().band()->text().startsWith(u"RED – "_s));
    }

    /// Of a meeting in which nothing is withheld: what earlier ones left open stands beside its notes.
    void theBandCoversTheActionsThatComeWithAMeeting()
    {
        open(u"# 1. Quay\nnothing hidden\n"_s);
        QTRY_VERIFY2(window().band()->text().startsWith(u"RED – "_s), qPrintable(window().band()->text()));
        const MeetingId here = book()->meeting()->id;
        book()->addMeeting(sampleMeeting(5, u"# 1. Quay\nnothing hidden\n"_s, u"2024-01-05"_s));
        QTRY_VERIFY(window().band()->text().startsWith(u"GREEN – "_s));
        book()->showMeeting(here);
        QTRY_VERIFY2(window().band()->text().startsWith(u"RED – "_s), qPrintable(window().band()->text()));
    }

    void theBandCoversPapersAndPagesOfTheWholeBook()
    {
        {
            const std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
            (void)insertSample(*made, sampleMeeting(7, u"# 1. Quay\nnothing hidden\n# 2. Boats\nnone"_s));
        }
        start();
        const auto isMarked = [this](QLatin1StringView level) { return window().band()->text().startsWith(level); };
        QTRY_VERIFY(isMarked("GREEN"_L1));
        trigger(ActionId::ShowActionLog);
        QVERIFY(isMarked("RED"_L1));
        trigger(ActionId::ShowNotes);
        QVERIFY(isMarked("GREEN"_L1));
        const ItemId item = itemAt(0);
        QVERIFY(book()->book().writeNow(
            [item](Transaction &transaction) { return attachPaper(transaction, item, {u"Plans"_s, {}, u"RED"_s}, u"p.txt"_s, "x"); }));
        QTRY_VERIFY(isMarked("RED"_L1));
        book()->showItem(itemAt(1));
        QTRY_VERIFY(isMarked("GREEN"_L1));
    }

    /// The key is heard above a dialog, of which nothing is seen until it is pressed again; then it is as it was.
    void dialogsAreCovered()
    {
        open();
        QDialog dialog(&window());
        dialog.setWindowTitle(u"The canary"_s);
        auto *edit = new QLineEdit(u"A canary"_s, &dialog);
        (new QVBoxLayout(&dialog))->addWidget(edit);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        edit->setFocus();
        QTest::keyClicks(edit, u" sings"_s);
        press(Qt::Key_F12);
        QVERIFY(book()->isSafe());
        QVERIFY(dialog.isVisible());
        QVERIFY(!edit->isVisible());
        QVERIFY(!tells(dialog.windowTitle()));
        QVERIFY(QApplication::focusWidget() != edit);
        press(Qt::Key_Escape);
        press(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        press(Qt::Key_F12);
        QVERIFY(!book()->isSafe());
        QCOMPARE(dialog.windowTitle(), u"The canary"_s);
        QVERIFY(edit->isVisible());
        QTRY_COMPARE(dialog.focusWidget(), edit);
        QVERIFY(edit->text().endsWith(u"sings"_s));
        dialog.reject();
    }

    /// The notes are where they were, and what was typed before can be taken back.
    void everythingComesBack()
    {
        open(notes + u"line\n"_s.repeated(200));
        book()->showItem(itemAt(2));
        editor()->goToLine(150);
        type(u"typed, "_s);
        editor()->verticalScrollBar()->setValue(120);
        const int position = editor()->textCursor().position();
        const QString text = editor()->text();
        press(Qt::Key_F12);
        QVERIFY(editor()->text().isEmpty());
        QVERIFY(!editor()->document()->isUndoAvailable());
        QVERIFY(storedNotes(2).contains(u"typed, line"_s));
        press(Qt::Key_F12);
        QVERIFY(editor()->isVisible());
        QVERIFY(editor()->hasFocus());
        QCOMPARE(editor()->text(), text);
        QCOMPARE(editor()->textCursor().position(), position);
        QCOMPARE(editor()->verticalScrollBar()->value(), 120);
        trigger(ActionId::Undo);
        QVERIFY(!editor()->text().contains(u"typed"_s));
        QTRY_VERIFY(book()->isSaved());
    }

    /// Of what is not shown nothing is said: neither that it is not there, nor that it is in order.
    void emptyPanesSpeakOfWhatIsShown()
    {
        open();
        const QString problems = window().problemsPane()->emptyState()->text();
        const QString people = window().attendancePane()->emptyState()->text();
        press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(window().attendancePane()->showsEmptyState());
        QCOMPARE(window().attendancePane()->emptyState()->text(), u"Nobody in this meeting's tables is shown up to WHITE."_s);
        QVERIFY(window().problemsPane()->emptyState()->text().startsWith(u"Nothing that is shown"_s));
        QVERIFY(window().decisionsPane()->emptyState()->text().contains(u"up to WHITE"_s));
        press(Qt::Key_F12);
        QCOMPARE(window().attendancePane()->emptyState()->text(), people);
        QCOMPARE(window().problemsPane()->emptyState()->text(), problems);
    }

    void theEditionThatWasLookedAtComesBack()
    {
        open();
        showRedPages();
        press(Qt::Key_F12);
        QCOMPARE(window().previewPane()->ceiling(), std::optional(Rank{1}));
        press(Qt::Key_F12);
        QCOMPARE(window().previewPane()->ceiling(), std::optional(Rank{3}));
        QTRY_VERIFY(tells(shownPages()));
    }

    void theCeilingIsChosenByAKeyAndRemembered()
    {
        open();
        press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(window().windowTitle(), u"HWC – Safe view: AMBER"_s);
        QVERIFY(action(ActionId::Ceiling3)->isChecked());
        press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(action(ActionId::Ceiling1)->isChecked());
        QVERIFY(!action(ActionId::Ceiling3)->isChecked());
        QCOMPARE(book()->agenda()->index(0, 0).data().toString(), u"Item 1"_s);
        QVERIFY(!test::saidByAllWindows().contains(u"Cranes"_s));
        press(Qt::Key_F12);
        press(Qt::Key_F12);
        QCOMPARE(window().windowTitle(), u"HWC – Safe view: WHITE"_s);
    }

    /// Nothing can be changed, nor looked for in what is not shown.
    void nothingIsChangedMeanwhile()
    {
        open();
        press(Qt::Key_F12);
        for (const ActionRow &row : actionRows()) {
            if (!action(row.id)->isVisible())
                continue; // the scheme has fewer levels
            const bool reads = QList{Needs::Nothing, Needs::Book, Needs::Meeting, Needs::Item}.contains(row.needs);
            QCOMPARE(action(row.id)->isEnabled(), reads);
        }
        QTest::keyClicks(window().notesPane()->safeNotes(), u"x"_s);
        QVERIFY(!safeText().contains(u'x'));
        QVERIFY(!(book()->agenda()->flags(book()->agenda()->index(0, 0)) & Qt::ItemIsDragEnabled));
        const QModelIndex owner = book()->actions()->index(0, ActionsModel::Owner, book()->actions()->index(0, 0));
        QVERIFY(owner.isValid());
        QVERIFY(!(owner.flags() & Qt::ItemIsEditable));
    }

    void keysThatDoNothingSayWhy()
    {
        open();
        press(Qt::Key_F12);
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(window().messages()->text(), u"“New Meeting” cannot be done: not in the safe view."_s);
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(window().messages()->text(), u"“Find” cannot be done: not in the safe view."_s);
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window().messages()->text().startsWith(u"“Set Up the Committee”"_s));
        press(Qt::Key_F12);
        QVERIFY(window().messages()->text().isEmpty()); // why it was so is gone
    }

    /// As the GREEN edition marks it.
    void anItemHasTheLevelThatItsTitleIsMarkedWith()
    {
        open();
        press(Qt::Key_F12);
        const auto level = [this](int row) { return book()->agenda()->index(row, AgendaModel::Level).data().toString(); };
        QCOMPARE(level(0), u"GREEN"_s);
        QCOMPARE(level(1), u"RED"_s);
        press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(level(1), u"WHITE"_s); // its title does not show
    }

    /// Why a decision was kept, or who left, may stand in what is cut.
    void saysNothingOfQuorumAndVotes()
    {
        Seating seating;
        seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}};
        seating.quorum.seats = 1;
        open(u"# 1. Cranes\n@quorum: nobody else could come (RED)\nThe HWC AGREED it.\n# 2. Boats\nThe HWC AGREED that too."_s, seating);
        const auto marked = [this](int row) { return book()->decisions()->index(row, 0).data(DecisionsModel::QuorumMissingRole).toBool(); };
        QTRY_VERIFY(marked(1));
        QVERIFY(!marked(0));
        press(Qt::Key_F12);
        QVERIFY(!marked(0) && !marked(1));
        QCOMPARE(book()->problems()->rowCount(), 0);
    }

    void whatIsCopiedIsWhatIsShown()
    {
        open();
        press(Qt::Key_F12);
        trigger(ActionId::SelectAll);
        trigger(ActionId::Copy);
        QCOMPARE(QApplication::clipboard()->text(), safeText());
        QCOMPARE(QApplication::clipboard()->mimeData()->formats(), QStringList{u"text/plain"_s});
    }

    void rowsLeadToTheirLines()
    {
        open();
        press(Qt::Key_F12);
        QTreeView *actions = window().actionsPane()->view();
        actions->setCurrentIndex(actions->model()->index(0, 0, actions->model()->index(0, 0)));
        QTest::keyClick(actions, Qt::Key_Return);
        QCOMPARE(window().notesPane()->safeNotes()->textCursor().block().text(),
                 u"ACTION HWC 7/02: Harbour Office to paint by 2024-06-01"_s);
    }

    /// What somebody else types meanwhile passes the gate too.
    void followsTheBookMeanwhile()
    {
        open();
        press(Qt::Key_F12);
        const StoredItem stored = items(book()->book().reader(), book()->meeting()->id)->constFirst();
        const std::unique_ptr<Book> other = m_shelf->openBook(Book::patience, BookKey::plain());
        (void)other->writeNow([stored](Transaction &transaction) {
            return saveNotes(transaction, stored.id, stored.heading, u"news\nthe canary is back (RED)"_s, {});
        });
        QTRY_COMPARE(safeText(), u"news\nSomething is withheld here."_s);
        QVERIFY(!tells(test::saidByAllWindows()));
    }

    /// A book that is opened under the projector begins safe, and so does the next meeting.
    void staysFromBookToBook()
    {
        open();
        press(Qt::Key_F12);
        trigger(ActionId::CloseBook);
        m_application->start(m_shelf->path());
        QVERIFY(book()->isSafe());
        QVERIFY(!tells(test::saidByAllWindows()));
        const QModelIndex before = book()->meetings()->index(1, 0, book()->meetings()->index(0, 0));
        book()->showMeeting(before.data(MeetingsModel::MeetingRole).value<MeetingId>());
        QCOMPARE(book()->meeting()->number, 6);
        QVERIFY(!tells(test::saidByAllWindows()));
        QCOMPARE(safeText(), u"Something is withheld here.\nACTION HWC 6/02: Pilots to sweep"_s);
    }

    /// The projector is perhaps still on when the program is begun anew.
    void staysOverTheProgramsEnd()
    {
        open();
        press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(QSettings(m_settings->fileName(), QSettings::IniFormat).value(u"safeView/on"_s).toBool()); // a crash asks nobody
        makeApplication();
        start();
        QCOMPARE(window().windowTitle(), u"HWC – Safe view: WHITE"_s);
        QVERIFY(action(ActionId::SafeView)->isChecked());
        QVERIFY(!tells(test::saidByAllWindows()));
        press(Qt::Key_F12);
        makeApplication();
        start();
        QVERIFY(!book()->isSafe());
    }

private:
    void open(const QString &text = notes, const Seating &seating = {})
    {
        {
            const std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
            (void)insertSample(*made, sampleMeeting(6, earlier, u"2024-02-05"_s));
            (void)insertSample(*made, sampleMeeting(7, text));
            QVERIFY(made->writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }));
        }
        start();
    }

    void showRedPages()
    {
        trigger(ActionId::ShowPreview);
        window().previewPane()->chooseEdition(Rank{3});
        QTRY_VERIFY(tells(shownPages()));
        editor()->setFocus();
    }

    /// Both, until the log has so many actions; then the notes again.
    void showRegisters(int actions)
    {
        trigger(ActionId::ShowActionLog);
        QTRY_COMPARE(window().actionLogPage()->view()->model()->rowCount(), actions);
        trigger(ActionId::ShowDecisionRegister);
        QTRY_VERIFY(window().decisionRegisterPage()->view()->model()->rowCount() > 0);
        trigger(ActionId::ShowNotes);
    }

    QString safeText() { return window().notesPane()->safeNotes()->toPlainText(); }
    QString shownPages() { return textOf(*window().previewPane()->pages()->document()); }
    /// Where the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
};

QTEST_MAIN(SafeViewTest)
#include "tst_safeview.moc"
