#include "app/notesstatus.h"
#include "models/storage/seatingstore.h"
#include "models/storage/waiverstore.h"
#include "widgets/focusframe.h"
#include "widgets/messagebar.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/notes/marks.h"
#include "widgets/panes/actionspane.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/decisionspane.h"
#include "widgets/panes/meetingspane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/problemspane.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QCompleter>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QStatusBar>
#include <QTextBlock>
#include <QToolTip>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The panes of the real window and the notes say the same thing, whichever of them is typed into.
class WindowPanesTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        WindowFixture::init();
        m_made = m_shelf->newBook(BookKey::plain());
    }

    void cleanup()
    {
        WindowFixture::cleanup();
        m_made.reset();
    }

    void anActionIsListedWhileItIsTyped()
    {
        open(u"# 1. Cranes\nfirst"_s);
        QCOMPARE(actions(), QString());
        QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nACTION: Harbour Office to paint"_s);
        QTRY_COMPARE(actions(), u"[Raised at this meeting] – Harbour Office "_s);
        type(u" by 2024-06-01\n"_s);
        QTRY_COMPARE(actions(), u"[Raised at this meeting] HWC 7/01 Harbour Office 1 Jun"_s);
        select(u"ACTION HWC 7/01: Harbour Office to paint by 2024-06-01"_s);
        QTest::keyClick(editor(), Qt::Key_Delete);
        QTRY_COMPARE(actions(), QString());
    }

    void editingAnActionRewritesItsLine()
    {
        open(u"# 1. Cranes\nfirst\nACTION HWC 7/01: AL to paint by 9 August. (RED)"_s);
        edit(actionsView(), inActions(0, 0, ActionsModel::Owner), u"BO"_s);
        QTRY_COMPARE(line(1), u"ACTION HWC 7/01: BO to paint by 9 August. (RED)"_s);
        edit(actionsView(), inActions(0, 0, ActionsModel::Due), u"1 Sep"_s);
        QTRY_COMPARE(line(1), u"ACTION HWC 7/01: BO to paint by 1 September. (RED)"_s);
        QTRY_COMPARE(actions(), u"[Raised at this meeting] HWC 7/01 BO 1 Sep"_s);
        trigger(ActionId::Undo);
        QTRY_COMPARE(actions(), u"[Raised at this meeting] HWC 7/01 BO 9 Aug"_s);
        trigger(ActionId::Undo);
        QTRY_COMPARE(actions(), u"[Raised at this meeting] HWC 7/01 AL 9 Aug"_s);
        QCOMPARE(line(1), u"ACTION HWC 7/01: AL to paint by 9 August. (RED)"_s);
        trigger(ActionId::Redo);
        QTRY_COMPARE(actions(), u"[Raised at this meeting] HWC 7/01 BO 9 Aug"_s);
        QTRY_VERIFY(book()->isSaved());
        QVERIFY(storedNotes(0).contains(u"BO to paint"_s));
    }

    /// The line of an item that is not open is rewritten in the book, and nothing happens to the open one.
    /// An action that goes from one heading of the list to another takes the list along, unfolded.
    void actionsAreSeenUnderAHeadingThatFills()
    {
        openWithEarlier(u"# 1. Cranes\nx"_s);
        QTRY_COMPARE(actionsView()->model()->rowCount(), 1);
        type(u"\nUPDATE HWC 6/01: greased"_s);
        QTRY_VERIFY(actionsView()->model()->index(0, 0).data().toString().contains(u"taken"_s));
        QCOMPARE(actionsView()->model()->rowCount(actionsView()->model()->index(0, 0)), 1);
        QVERIFY(actionsView()->isExpanded(actionsView()->model()->index(0, 0)));
    }

    void editingAnActionOfAnotherItem()
    {
        open(u"# 1. Cranes\nfirst\n# 2. Boats\nx\nACTION HWC 7/01: AL to paint"_s);
        type(u"typed, "_s);
        edit(actionsView(), inActions(0, 0, ActionsModel::Owner), u"BO, Harbour Office"_s);
        QTRY_COMPARE(storedNotes(1), u"x\nACTION HWC 7/01: BO and Harbour Office to paint"_s);
        QTRY_COMPARE(actions(), u"[Raised at this meeting] HWC 7/01 BO, Harbour Office "_s);
        QCOMPARE(editor()->text(), u"typed, first"_s);
        QTRY_VERIFY(book()->isSaved());
        QVERIFY(window().messages()->text().isEmpty());
    }

    /// What was typed into an item a moment before it was left comes first.
    void editingAnActionOfAnItemJustLeft()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint\n# 2. Boats\nx"_s);
        QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
        type(u" now"_s);
        book()->showItem(itemAt(1));
        edit(actionsView(), inActions(0, 0, ActionsModel::Owner), u"BO"_s);
        QTRY_COMPARE(storedNotes(0), u"ACTION HWC 7/01: BO to paint now"_s);
        QTRY_VERIFY(book()->isSaved());
    }

    /// What was typed stays to be mended.
    void aRefusedEditSaysWhy_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Tab") << Qt::Key_Tab;
    }

    void aRefusedEditSaysWhy()
    {
        QFETCH(const Qt::Key, key);
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint"_s);
        actionsView()->setFocus();
        actionsView()->setCurrentIndex(inActions(0, 0, ActionsModel::Due));
        QTest::keyClick(actionsView(), Qt::Key_F2);
        const QPointer cell = actionsView()->viewport()->findChild<QLineEdit *>(Qt::FindDirectChildrenOnly);
        QTest::keyClicks(cell, u"31 November"_s);
        QTest::keyClick(cell, key);
        QVERIFY2(window().messages()->text().contains(u"31 November"_s), qPrintable(window().messages()->text()));
        QCOMPARE(line(0), u"ACTION HWC 7/01: AL to paint"_s);
        QVERIFY(cell && cell->hasFocus());
        QCOMPARE(cell->text(), u"31 November"_s);
        cell->selectAll();
        QTest::keyClicks(cell, u"2024-11-30"_s);
        QTest::keyClick(cell, key);
        QTRY_COMPARE(line(0), u"ACTION HWC 7/01 due 2024-11-30: AL to paint"_s);
    }

    void carriedActionsAreUpdatedHere()
    {
        openWithEarlier(u"# 1. Cranes\nfirst"_s);
        QCOMPARE(actions(), u"[Carried in, not taken yet] HWC 6/01 AL 1 Feb, overdue"_s);
        edit(actionsView(), inActions(0, 0, ActionsModel::Due), u"2024-05-01"_s);
        QTRY_COMPARE(line(1), u"UPDATE HWC 6/01 due 2024-05-01: "_s);
        QTRY_COMPARE(actions(), u"[Carried in and taken] HWC 6/01 AL 1 May"_s);
        edit(actionsView(), inActions(0, 0, ActionsModel::Owner), u"Harbour Office"_s);
        QTRY_COMPARE(line(1), u"UPDATE HWC 6/01 due 2024-05-01 {Harbour Office}: "_s); // one line says both
        QTRY_COMPARE(actions(), u"[Carried in and taken] HWC 6/01 Harbour Office 1 May"_s);
        trigger(ActionId::Undo);
        trigger(ActionId::Undo);
        QTRY_COMPARE(actions(), u"[Carried in, not taken yet] HWC 6/01 AL 1 Feb, overdue"_s);
        QCOMPARE(editor()->text(), u"first"_s);
    }

    /// Not where the cursor is, but with the others that are carried in; what is chosen stays chosen though its group is another.
    void carriedActionsAreUpdatedAmongTheirLike()
    {
        openWithEarlier(u"# 1. Spies (RED)\nfirst\n# 2. Actions\nUPDATE HWC 6/02: again\nlast"_s);
        actionsView()->setFocus();
        edit(actionsView(), inActions(1, 0, ActionsModel::Due), u"2024-05-01"_s);
        QTRY_COMPARE(storedNotes(1), u"UPDATE HWC 6/02: again\nUPDATE HWC 6/01 due 2024-05-01: \nlast"_s);
        QCOMPARE(editor()->text(), u"first"_s);
        QTRY_COMPARE(actionsView()->model()->rowCount(), 1);
        QCOMPARE(window().actionsPane()->currentNumber(), u"HWC 6/01"_s);
        trigger(ActionId::NoteProgress);
        QCOMPARE(editor()->text(), u"UPDATE HWC 6/02: again\nUPDATE HWC 6/01 due 2024-05-01: \nUPDATE HWC 6/01 \nlast"_s);
        QVERIFY(editor()->hasFocus());
        QCOMPARE(editor()->cursorLine(), 2);
    }

    void progressIsNotedInTheOpenItem()
    {
        openWithEarlier(u"# 1. Cranes\nfirst"_s);
        trigger(ActionId::NoteProgress); // of none: one is to be chosen
        QVERIFY(actionsView()->hasFocus());
        actionsView()->setCurrentIndex(inActions(0, 0, 0));
        trigger(ActionId::NoteProgress);
        QCOMPARE(editor()->text(), u"first\nUPDATE HWC 6/01 "_s);
        QVERIFY(editor()->hasFocus());
        type(u"CLOSED: done"_s);
        QTRY_VERIFY(actionsView()->model()->data(actionsView()->model()->index(0, 0)).toString().contains(u"taken"_s));
        QTRY_COMPARE(inActions(0, 0, ActionsModel::Status).data().toString(), u"closed"_s);
    }

    /// A pane that has nothing to list for a moment, or from then on, keeps it: no other pane comes to the front.
    void aPaneThatIsEmptiedKeepsTheFocus_data()
    {
        QTest::addColumn<bool>("inFilter");
        QTest::addColumn<QString>("next");
        QTest::newRow("list, then none") << false << u"# 1. Boats"_s;
        QTest::newRow("list, then others") << false << u"# 1. Boats\nACTION HWC 8/01: Pilots to row"_s;
        QTest::newRow("filter, then none") << true << u"# 1. Boats"_s;
        QTest::newRow("filter, then others") << true << u"# 1. Boats\nACTION HWC 8/01: Pilots to row"_s;
    }

    void aPaneThatIsEmptiedKeepsTheFocus()
    {
        QFETCH(const bool, inFilter);
        QFETCH(const QString, next);
        open(u"# 1. Cranes\nACTION HWC 7/01: Pilots to paint\nUPDATE HWC 7/01 CLOSED: painted"_s);
        QWidget *focused = inFilter ? static_cast<QWidget *>(window().actionsPane()->filter()) : actionsView();
        focused->setFocus();
        book()->showMeeting(insertSample(book()->book(), sampleMeeting(8, next, u"2024-04-02"_s)));
        QTRY_COMPARE(book()->meeting()->number, 8);
        QTRY_COMPARE(actionsView()->model()->rowCount() > 0, next.contains(u"ACTION"_s));
        QVERIFY(window().docks().isShown(Dock::Actions));
        QVERIFY(QApplication::focusWidget());
        QVERIFY2(window().actionsPane()->isAncestorOf(QApplication::focusWidget()), QApplication::focusWidget()->metaObject()->className());
    }

    void enterGoesToTheLine()
    {
        openWithEarlier(u"# 1. Cranes\nx\n# 2. Boats\nx\nThe HWC AGREED it.\nACTION HWC 7/01: Pilots to paint\nodd (Red)"_s);
        activate(actionsView(), inActions(0, 0, 0));
        QCOMPARE(place(), u"Boats 2"_s);
        QVERIFY(editor()->hasFocus());
        book()->showItem(itemAt(0));
        activate(decisionsView(), decisionsView()->model()->index(0, 0));
        QCOMPARE(place(), u"Boats 1"_s);
        book()->showItem(itemAt(0));
        activate(window().problemsPane()->view(), window().problemsPane()->view()->model()->index(0, 0));
        QCOMPARE(place(), u"Boats 3"_s);
        activate(actionsView(), inActions(1, 0, 0)); // where the carried one was raised
        QCOMPARE(book()->meeting()->number, 6);
        QCOMPARE(line(editor()->cursorLine()), u"ACTION HWC 6/01: AL to grease by 2024-02-01"_s);
    }

    void decisionsGoBothWays()
    {
        open(u"# 1. Cranes\n- The HWC AGREED it. (RED)\n# 2. Boats\nThe HWC REJECTED them."_s);
        QCOMPARE(decisions(), u"1 AGREED RED The HWC AGREED it.; 2 REJECTED GREEN The HWC REJECTED them."_s);
        edit(decisionsView(), decisionsView()->model()->index(0, DecisionsModel::Text), u"The HWC AGREED all of it."_s);
        QTRY_COMPARE(line(0), u"- The HWC AGREED all of it. (RED)"_s);
        edit(decisionsView(), decisionsView()->model()->index(0, DecisionsModel::Verb), u"DEFERRED"_s);
        QTRY_COMPARE(line(0), u"- The HWC DEFERRED all of it. (RED)"_s);
        edit(decisionsView(), decisionsView()->model()->index(1, DecisionsModel::Text), u"The HWC REJECTED both."_s);
        QTRY_COMPARE(storedNotes(1), u"The HWC REJECTED both."_s);
        QTRY_COMPARE(decisions(), u"1 DEFERRED RED The HWC DEFERRED all of it.; 2 REJECTED GREEN The HWC REJECTED both."_s);
        trigger(ActionId::Undo);
        QTRY_COMPARE(storedNotes(1), u"The HWC REJECTED them."_s);
        trigger(ActionId::Undo);
        trigger(ActionId::Undo);
        QTRY_COMPARE(line(0), u"- The HWC AGREED it. (RED)"_s);
        trigger(ActionId::Redo);
        trigger(ActionId::Redo);
        trigger(ActionId::Redo);
        QTRY_COMPARE(storedNotes(1), u"The HWC REJECTED both."_s);
        QCOMPARE(line(0), u"- The HWC DEFERRED all of it. (RED)"_s);
        trigger(ActionId::Undo);
        trigger(ActionId::Undo);
        trigger(ActionId::Undo);
        select(u"AGREED"_s);
        type(u"liked"_s);
        QTRY_COMPARE(decisions(), u"2 REJECTED GREEN The HWC REJECTED them."_s);
    }

    /// However long a decision is, its wording is read whole below its row, and edited where it is read.
    void aDecisionIsEditedBelowItsRow()
    {
        const QString wording = u"The HWC AGREED "_s + u"to mend the crane "_s.repeated(8).trimmed() + u'.';
        open(u"# 1. Cranes\nACTION: AL to paint\n"_s + wording + u"\n# 2. Boats\nThe HWC REJECTED them."_s);
        QTreeView *view = decisionsView();
        QTest::keyClick(&window(), Qt::Key_5, Qt::AltModifier);
        QTRY_VERIFY(view->isVisible());
        const QModelIndex verb = view->model()->index(0, DecisionsModel::Verb);
        const QModelIndex text = view->model()->index(0, DecisionsModel::Text);
        const QRect place = view->visualRect(text);
        QVERIFY(place.height() > 2 * view->fontMetrics().height());
        QVERIFY(view->visualRect(verb).contains(place.center()));
        QVERIFY(view->visualRect(view->model()->index(1, DecisionsModel::Verb)).top() > place.bottom());
        const QModelIndex heading = actionsView()->model()->index(0, 0); // has nothing below it
        QVERIFY(actionsView()->visualRect(heading).height() < 2 * view->fontMetrics().height());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(view->currentIndex(), text);
        QVERIFY(view->selectionModel()->isSelected(verb)); // the row is seen to be chosen
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(view->selectionModel()->isSelected(verb.sibling(1, DecisionsModel::Verb)));
        QTest::keyClick(view, Qt::Key_Up);
        QVERIFY(view->selectionModel()->isSelected(verb));
        view->setCurrentIndex(text);
        QTest::keyClick(view, Qt::Key_F2);
        auto *edit = view->viewport()->findChild<QPlainTextEdit *>();
        QVERIFY(edit && edit->isVisible());
        QCOMPARE(edit->geometry().topLeft(), place.topLeft());
        QTRY_COMPARE(edit->verticalScrollBar()->maximum(), 0);
        QCOMPARE(edit->toPlainText(), wording);
        QTest::keyClicks(edit, u" And "_s + u"the quay "_s.repeated(12));
        QVERIFY(view->viewport()->rect().contains(edit->geometry()));
        QCOMPARE(edit->verticalScrollBar()->maximum(), 0); // all of it is seen
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(text.data().toString(), wording);
        view->setCurrentIndex(verb);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->currentIndex(), text);
    }

    /// Also where titles and decisions have more lines than others.
    void theChosenRowIsInSight()
    {
        QString text;
        for (int i = 1; i <= 25; ++i) {
            const QString longer = i % 3 == 0 ? u" of the Harbour Works and of the Harbour Office"_s.repeated(2) : QString();
            text += u"# %1. Cranes%2\nThe HWC AGREED it%2.\n"_s.arg(QString::number(i), longer);
        }
        open(text);
        QTest::keyClick(&window(), Qt::Key_5, Qt::AltModifier);
        for (QTreeView *view : {decisionsView(), window().agendaPane()->view()}) {
            QTRY_VERIFY(view->isVisible());
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QModelIndex index = view->model()->index(row, 0);
                view->setCurrentIndex(index);
                const QRect place = view->visualRect(index);
                QVERIFY2(place.top() >= 0 && place.bottom() <= view->viewport()->height(), // Qt leaves out a line of pixels
                         qPrintable(u"%1: %2 to %3"_s.arg(index.data().toString()).arg(place.top()).arg(place.bottom())));
            }
        }
    }

    void problemsAreThoseOfTheMeeting()
    {
        open(u"# 1. Cranes\nfine\n# 2. Boats\nodd (Red)"_s);
        QCOMPARE(window().status()->problemsText(), u"1 problem(s)"_s);
        QTRY_VERIFY(window().status()->problemsText().contains(u"hint(s)"_s));
        type(u"ACTION: paint "_s);
        QTRY_COMPARE(problemsWithoutHints(), 2);
        QVERIFY(window().status()->problemsText().startsWith(u"2 problem(s)"_s));
        trigger(ActionId::Undo);
        QTRY_COMPARE(problemsWithoutHints(), 1);
        trigger(ActionId::NextItem);
        editor()->selectAll();
        type(u"even\n"_s);
        QTRY_COMPARE(problemsWithoutHints(), 0);
        QTRY_VERIFY(window().status()->problemsText().endsWith(u" hint(s)"_s));
        QVERIFY2(!window().status()->problemsText().contains(u"roblem"_s), qPrintable(window().status()->problemsText()));
    }

    /// A finding that is let stand is told no more, in the pane or in the notes, until its line changes; and it can be told again.
    void aFindingIsWaivedWithItsReason()
    {
        open(u"# 1. Cranes\nfine. NOTED\nACTION {AL}: AL to paint it"_s);
        trigger(ActionId::ShowProblems);
        ProblemsPane *pane = window().problemsPane();
        const auto rowOf = [&](DiagnosticCode code) {
            for (int row = 0; row < book()->problems()->rowCount(); ++row) {
                if (book()->problems()->index(row, 0).data(ProblemsModel::CodeRole).value<DiagnosticCode>() == code)
                    return book()->problems()->index(row, 0);
            }
            return QModelIndex();
        };
        QTRY_VERIFY(rowOf(DiagnosticCode::DueMissing).isValid());
        QTRY_VERIFY(!editor()->marks().of(MarkKind::Finding).isEmpty());
        const int before = book()->problems()->openCount();
        pane->setCurrent(rowOf(DiagnosticCode::DueMissing));
        trigger(ActionId::WaiveFinding); // cancelled
        QVERIFY(m_script.asked.last().startsWith(u"waive This action has no date"_s));
        m_script.reasons << u"It is done each year."_s;
        trigger(ActionId::WaiveFinding);
        QTRY_COMPARE(book()->problems()->openCount(), before - 1);
        QTRY_VERIFY(editor()->marks().of(MarkKind::Finding).isEmpty());
        QVERIFY(!rowOf(DiagnosticCode::DueMissing).isValid());

        trigger(ActionId::ShowWaived);
        QVERIFY(action(ActionId::ShowWaived)->isChecked());
        QTRY_COMPARE(rowOf(DiagnosticCode::DueMissing).data(ProblemsModel::WaivedRole).toString(), u"It is done each year."_s);
        pane->setCurrent(rowOf(DiagnosticCode::DueMissing));
        trigger(ActionId::TakeWaiverBack);
        QTRY_COMPARE(book()->problems()->openCount(), before);
        QCOMPARE(waivers(book()->book().reader(), book()->meeting()->id)->size(), 0);
    }

    /// From the pane itself, whichever line the cursor was on.
    void problemsAreMendedFromTheirPane()
    {
        open(u"# 1. Cranes\nfine. NOTED\nodd (Red)"_s);
        trigger(ActionId::ShowProblems);
        ProblemsPane *pane = window().problemsPane();
        QVERIFY(pane->view()->actions().contains(action(ActionId::ShowFixes)));
        for (int row = 0; row < book()->problems()->rowCount(); ++row) {
            const QModelIndex index = book()->problems()->index(row, 0);
            if (index.data(ProblemsModel::CodeRole).value<DiagnosticCode>() == DiagnosticCode::TagDoubtful)
                pane->setCurrent(index);
        }
        pane->view()->setFocus();
        trigger(ActionId::ShowFixes);
        auto *menu = editor()->findChild<QMenu *>();
        QVERIFY(menu);
        const QList<QAction *> offered = menu->actions();
        const auto mends = std::ranges::find_if(offered, [](const QAction *fix) { return fix->text().contains(u"(RED)"_s); });
        QVERIFY(mends != offered.cend());
        (*mends)->trigger();
        menu->close();
        QCOMPARE(editor()->toPlainText(), u"fine. NOTED\nodd (RED)"_s);
    }

    /// What the reader remarks by itself too, where it can be waived; what is a mistake cannot.
    void amongThemAreOwnersButNoMistakes()
    {
        open(u"# 1. Cranes\nACTION: paint the rail\nodd (Red)"_s);
        trigger(ActionId::ShowProblems);
        const auto choose = [&](DiagnosticCode code) {
            for (int row = 0; row < book()->problems()->rowCount(); ++row) {
                const QModelIndex index = book()->problems()->index(row, 0);
                if (index.data(ProblemsModel::CodeRole).value<DiagnosticCode>() == code)
                    window().problemsPane()->setCurrent(index);
            }
        };
        QCOMPARE(editor()->marks().of(MarkKind::Problem).size(), 2);
        choose(DiagnosticCode::OwnerMissing);
        m_script.reasons << u"Everybody"_s;
        trigger(ActionId::WaiveFinding);
        QTRY_COMPARE(editor()->marks().of(MarkKind::Problem).size(), 1);
        choose(DiagnosticCode::TagDoubtful);
        const qsizetype asked = m_script.asked.size();
        trigger(ActionId::WaiveFinding);
        QCOMPARE(m_script.asked.size(), asked);
        QVERIFY(window().messages()->text().contains(u"mistake"_s));
    }

    /// Offered once the notes say so, done by a person, and taken back while nothing rests on it.
    void earlierMinutesAreApprovedByTheNotes()
    {
        const MeetingId earlier = insertSample(*m_made, sampleMeeting(6, u"# 1. Nets\nNOTED"_s, u"2024-02-06"_s));
        const auto statusOfEarlier = [&] { return meeting(book()->book().reader(), earlier)->status; };
        open(u"# 1. Minutes\nfine"_s);
        QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nThe HWC APPROVED the Minutes of HWC 6 as modified.\n"_s);
        QTRY_VERIFY(window().messages()->text().contains(u"approve the minutes of meeting 6"_s));
        QVERIFY(window().messages()->text().contains(u"as modified"_s));
        QCOMPARE(statusOfEarlier(), MeetingStatus::Draft);
        trigger(ActionId::ApproveMinuted);
        QTRY_COMPARE(statusOfEarlier(), MeetingStatus::Approved);
        QTRY_VERIFY(window().messages()->text().contains(u"are approved"_s));
        QCOMPARE(meeting(book()->book().reader(), earlier)->approval.meeting, 7);
        book()->showMeeting(earlier);
        QVERIFY(book()->isFrozen());
        const auto labels = window().notesPane()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](QLabel *label) { return label->text().contains(u"approved · at meeting 7 as modified"_s); }));
        QTRY_VERIFY(action(ActionId::TakeApprovalBack)->isEnabled());
        trigger(ActionId::TakeApprovalBack);
        QTRY_COMPARE(statusOfEarlier(), MeetingStatus::Draft); // as it was
        QTRY_VERIFY(book()->isEditable());
        QTRY_COMPARE(window().messages()->text(), u"The approval of the minutes of meeting 6 is taken back. They are open again: draft."_s);
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier); // once more
        QTRY_VERIFY2(window().messages()->text().contains(u"the minutes of meeting 6, which is shown, are not approved yet"_s),
                     qPrintable(window().messages()->text()));
    }

    /// Which only the book can tell: the line is underlined, and mended like any other.
    void aNumberThatWasAnothersIsMended()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint the crane"_s);
        editor()->selectAll();
        QTest::keyClick(editor(), Qt::Key_Delete);
        QVERIFY(book()->settle());
        type(u"ACTION HWC 7/01: AL to row"_s);
        QTRY_COMPARE(editor()->marks().of(MarkKind::Meeting).size(), 1);
        const std::unique_ptr<QMenu> menu(showFixes(*editor()));
        const QList<QAction *> fixes = menu->actions();
        const auto fix = std::ranges::find_if(
            fixes, [](const QAction *action) { return action->text().contains(u"HWC 7/02"_s) && action->isEnabled(); });
        QVERIFY(fix != fixes.end());
        (*fix)->trigger();
        QCOMPARE(editor()->text(), u"ACTION HWC 7/02: AL to row"_s);
        QTRY_COMPARE(editor()->marks().of(MarkKind::Meeting).size(), 0);
    }

    /// The confidential minutes were deferred when the open ones were approved.
    void minutesAreApprovedInTwoMeetings()
    {
        const MeetingId earlier = insertSample(*m_made, sampleMeeting(5, u"# 1. Nets\nNOTED (RED)"_s, u"2024-01-09"_s));
        const QString half = u"# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 5.\nThe HWC DEFERRED the Confidential Minutes of HWC 5."_s;
        const MeetingId between = insertSample(*m_made, sampleMeeting(6, half, u"2024-02-06"_s));
        open(u"# 1. Minutes\nThe HWC APPROVED the Confidential Minutes of HWC 5."_s);
        QTRY_VERIFY(window().messages()->text().contains(u"approve the minutes of meeting 5"_s));
        book()->showMeeting(between);
        trigger(ActionId::ApproveMinuted);
        QVERIFY2(window().messages()->text().contains(u"approve one edition of the minutes of HWC 5"_s),
                 qPrintable(window().messages()->text()));
        const MeetingId here = meetingOfNumber(book()->book().reader(), 7).value();
        book()->showMeeting(here);
        book()->setStatus(MeetingStatus::Planned);
        QTRY_COMPARE(book()->meeting()->status, MeetingStatus::Planned);
        trigger(ActionId::ApproveMinuted);
        QVERIFY2(window().messages()->text().contains(u"HWC 7 is still planned"_s), qPrintable(window().messages()->text()));
        book()->setStatus(MeetingStatus::Draft);
        QTRY_COMPARE(book()->meeting()->status, MeetingStatus::Draft);
        trigger(ActionId::ApproveMinuted);
        QTRY_COMPARE(meeting(book()->book().reader(), earlier)->status, MeetingStatus::Approved);
        QCOMPARE(meeting(book()->book().reader(), earlier)->approval.meeting, 7);
    }

    /// Of several, those that cannot be approved are named beside those that are.
    void minutesThatAreNotApprovedAreTold()
    {
        (void)insertSample(*m_made, sampleMeeting(5, u"# 1. Nets\nfirst"_s, u"2024-01-09"_s, u"planned"_s));
        (void)insertSample(*m_made, sampleMeeting(6, u"# 1. Nets\nfirst"_s, u"2024-02-06"_s));
        open(u"# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 6.\nThe HWC APPROVED the Minutes of HWC 5."_s);
        trigger(ActionId::ApproveMinuted);
        QTRY_VERIFY(window().messages()->text().contains(u"The minutes of meeting 6 are approved"_s));
        QVERIFY2(window().messages()->text().contains(u"HWC 5 is still planned"_s), qPrintable(window().messages()->text()));
    }

    /// What was typed a moment ago counts, before the lint has seen it: what approves, and what does so no more.
    void minutesAreApprovedByWhatWasJustTyped()
    {
        const MeetingId earlier = insertSample(*m_made, sampleMeeting(6, u"# 1. Nets\nNOTED"_s, u"2024-02-06"_s));
        const auto statusOfEarlier = [&] { return meeting(book()->book().reader(), earlier)->status; };
        open(u"# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 6."_s);
        QTRY_VERIFY(window().messages()->text().contains(u"approve the minutes of meeting 6"_s));
        QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nThe HWC REJECTED the Minutes of HWC 6."_s);
        trigger(ActionId::ApproveMinuted);
        QVERIFY2(window().messages()->text().contains(u"reject or defer"_s), qPrintable(window().messages()->text()));
        QCOMPARE(statusOfEarlier(), MeetingStatus::Draft);
        QTest::keyClick(editor(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"The HWC APPROVED the Minutes of HWC 6 as modified."_s);
        trigger(ActionId::ApproveMinuted);
        QTRY_COMPARE(statusOfEarlier(), MeetingStatus::Approved);
    }

    /// In the bar that offers the approval, and where it is asked for.
    void decisionsWithoutQuorumAreToldBeforeTheyAreApproved()
    {
        Seating seating;
        seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}};
        seating.quorum.seats = 1;
        QVERIFY(m_made->writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }));
        const MeetingId earlier = insertSample(*m_made, sampleMeeting(6, u"# 1. Nets\nfirst\nThe HWC AGREED it."_s, u"2024-02-06"_s));
        const auto statusOfEarlier = [&] { return meeting(book()->book().reader(), earlier)->status; };
        open(u"# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 6."_s);
        const QString words = u"Meeting 6: Decided without a quorum: item 1, line 2 (AGREED)."_s;
        QTRY_VERIFY2(window().messages()->text().contains(words), qPrintable(window().messages()->text()));
        trigger(ActionId::ApproveMinuted); // asked, and not agreed to
        QVERIFY2(m_script.asked.last().contains(words), qPrintable(m_script.asked.last()));
        QCOMPARE(statusOfEarlier(), MeetingStatus::Draft);
        m_script.confirmations << true;
        trigger(ActionId::ApproveMinuted);
        QTRY_COMPARE(statusOfEarlier(), MeetingStatus::Approved);
    }

    /// So is that what approves them was decided without one.
    void anApprovalWithoutQuorumIsTold()
    {
        Seating seating;
        seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}};
        seating.quorum.seats = 1;
        QVERIFY(m_made->writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }));
        (void)insertSample(*m_made, sampleMeeting(6, u"# 1. Nets\nfirst"_s, u"2024-02-06"_s));
        open(u"# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 6."_s);
        const QString words = u"The approval in “Minutes” was decided without a quorum."_s;
        QTRY_VERIFY2(window().messages()->text().contains(words), qPrintable(window().messages()->text()));
        trigger(ActionId::ApproveMinuted);
        QVERIFY2(m_script.asked.last().contains(words), qPrintable(m_script.asked.last()));
        QTest::keyClick(editor(), Qt::Key_Home, Qt::ControlModifier);
        type(u"@quorum: the chair waits for nobody\n"_s);
        QTRY_VERIFY2(!window().messages()->text().contains(words), qPrintable(window().messages()->text()));
        QVERIFY(window().messages()->text().contains(u"approve the minutes of meeting 6"_s));
    }

    /// The line that is lacking is named, be it that of the edition that few see.
    void whatIsLackingToApproveIsNamed()
    {
        (void)insertSample(*m_made, sampleMeeting(6, u"# 1. Nets\nNOTED"_s, u"2024-02-06"_s));
        open(u"# 1. Minutes\nNobody asked for a change of the Confidential Draft Minutes.\nThe HWC APPROVED the Minutes of HWC 6."_s);
        trigger(ActionId::ApproveMinuted);
        const auto said = [this] { return window().messages()->text(); };
        QTRY_VERIFY2(said().contains(u"Write “APPROVED the Confidential Minutes of HWC 6 …” too."_s), qPrintable(said()));
        QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nThe HWC DEFERRED the Confidential Minutes of HWC 6."_s);
        QTRY_VERIFY(book()->isSaved());
        trigger(ActionId::ApproveMinuted);
        QTRY_VERIFY2(said().contains(u"approve one edition of the minutes of HWC 6"_s), qPrintable(said()));
        type(u"\nThe HWC DEFERRED the Minutes of HWC 6."_s);
        QTRY_VERIFY(book()->isSaved());
        trigger(ActionId::ApproveMinuted);
        QTRY_VERIFY2(said().contains(u"reject or defer the minutes of HWC 6"_s), qPrintable(said()));
    }

    /// And so is what has no minutes to approve, or has them approved.
    void whatCannotBeApprovedIsNamed_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing") << u"fine"_s << u"These notes approve no minutes. Write “APPROVED the Minutes of HWC …”"_s;
        QTest::newRow("unknown") << u"The HWC APPROVED the Minutes of HWC 3."_s << u"HWC 3, which is no meeting of this book"_s;
        QTest::newRow("approved") << u"The HWC APPROVED the Minutes of HWC 5."_s << u"The minutes of HWC 5 are approved already."_s;
        QTest::newRow("planned") << u"The HWC APPROVED the Minutes of HWC 6."_s << u"HWC 6 is still planned"_s;
    }

    void whatCannotBeApprovedIsNamed()
    {
        QFETCH(const QString, notes);
        QFETCH(const QString, told);
        (void)insertSample(*m_made, sampleMeeting(5, u"# 1. Nets\nNOTED"_s, u"2024-01-09"_s, u"approved"_s));
        (void)insertSample(*m_made, sampleMeeting(6, u"# 1. Nets\nNOTED"_s, u"2024-02-06"_s, u"planned"_s));
        open(u"# 1. Minutes\n"_s + notes);
        trigger(ActionId::ApproveMinuted);
        QTRY_VERIFY2(window().messages()->text().contains(told), qPrintable(window().messages()->text()));
    }

    /// It is neither offered nor done: it is, once the meeting has started.
    void aPlannedMeetingApprovesNothing()
    {
        const MeetingId earlier = insertSample(*m_made, sampleMeeting(6, u"# 1. Nets\nNOTED"_s, u"2024-02-06"_s));
        const MeetingId planned = insertSample(
            *m_made, sampleMeeting(8, u"# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 6."_s, u"2024-04-02"_s, u"planned"_s));
        open(u"# 1. Cranes\nfine"_s);
        book()->showMeeting(planned);
        trigger(ActionId::ApproveMinuted);
        const auto said = [this] { return window().messages()->text(); };
        QTRY_VERIFY2(said().startsWith(u"HWC 8 is still planned, and only a meeting that has been started or held approves minutes."_s),
                     qPrintable(said()));
        QCOMPARE(meeting(book()->book().reader(), earlier)->status, MeetingStatus::Draft);
        QVERIFY(book()->toBeApproved().isEmpty());
        trigger(ActionId::StatusDraft);
        QTRY_VERIFY2(said().contains(u"approve the minutes of meeting 6"_s), qPrintable(said()));
        trigger(ActionId::ApproveMinuted);
        QTRY_COMPARE(meeting(book()->book().reader(), earlier)->status, MeetingStatus::Approved);
    }

    /// An offer stands as long as there is something to approve.
    void approvedElsewhereNothingIsOffered()
    {
        const MeetingId earlier = insertSample(*m_made, sampleMeeting(6, u"# 1. Nets\nNOTED"_s, u"2024-02-06"_s));
        open(u"# 1. Minutes\nThe HWC APPROVED the Minutes of HWC 6."_s);
        QTRY_VERIFY(window().messages()->text().contains(u"approve the minutes of meeting 6"_s));
        (void)book()->book().write([earlier](Transaction &transaction) { return setStatus(transaction, earlier, MeetingStatus::Approved); });
        QTRY_COMPARE(window().messages()->text(), QString());
    }

    /// What was taken back and comes again is offered again; so is what reads otherwise.
    void anOfferComesAgain()
    {
        (void)insertSample(*m_made, sampleMeeting(6, u"# 1. Nets\nNOTED"_s, u"2024-02-06"_s));
        open(u"# 1. Minutes\nfine"_s);
        QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nThe HWC APPROVED the Minutes of HWC 6.\n"_s);
        const auto said = [this] { return window().messages()->text(); };
        QTRY_VERIFY(said().contains(u"approve the minutes of meeting 6"_s));
        for (int i = 0; i < 9 && editor()->text() != u"fine"_s; ++i)
            trigger(ActionId::Undo);
        QTRY_COMPARE(said(), QString());
        type(u"\nThe HWC APPROVED the Minutes of HWC 6.\n"_s);
        QTRY_VERIFY(said().contains(u"approve the minutes of meeting 6"_s));
        QTest::keyClick(editor(), Qt::Key_Up);
        QTest::keyClick(editor(), Qt::Key_End);
        QTest::keyClick(editor(), Qt::Key_Backspace);
        type(u" as modified.\n"_s);
        QTRY_VERIFY(said().contains(u"as modified"_s));
    }

    /// What is said of the meeting itself leads to where it is mended.
    void aFindingOnTheMeetingLeadsToIt()
    {
        open(u"# 1. Cranes\nThe HWC NOTED it."_s);
        const auto said = [&] { return book()->problems()->index(0, ProblemsModel::Item).data().toString(); };
        QTRY_COMPARE(said(), u"Meeting"_s);
        trigger(ActionId::ShowProblems);
        window().problemsPane()->setCurrent(book()->problems()->index(0, 0));
        const qsizetype asked = m_script.asked.size();
        window().problemsPane()->activateCurrent();
        const auto code = book()->problems()->index(0, 0).data(ProblemsModel::CodeRole).value<DiagnosticCode>();
        const bool ofHeader = code == DiagnosticCode::PlaceMissing || code == DiagnosticCode::TimeMissing;
        QCOMPARE(m_script.asked.size() > asked, ofHeader);
    }

    /// How it is mended stands in the chosen row, in as many lines as that needs.
    void theChosenProblemIsReadWhole()
    {
        open(u"# 1. Cranes\nACTION: paint the rail\nodd (Red)\nodder (Red)"_s);
        window().resize(1280, 800);
        trigger(ActionId::ShowProblems);
        QTreeView *view = window().problemsPane()->view();
        QTRY_VERIFY(view->model()->rowCount() >= 3);
        const auto height = [view](int row) { return view->visualRect(view->model()->index(row, ProblemsModel::Sentence)).height(); };
        view->setCurrentIndex(view->model()->index(1, 0));
        QTRY_VERIFY(height(1) > height(0) * 3 / 2);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTRY_VERIFY(height(0) > height(1) * 3 / 2);
        const QString text = view->model()->index(0, ProblemsModel::Sentence).data().toString();
        const QRect needed = view->fontMetrics().boundingRect(QRect(0, 0, view->columnWidth(ProblemsModel::Sentence) - 8, 1000),
                                                              Qt::TextWordWrap, text);
        QVERIFY(height(0) >= needed.height());
    }

    void approvedMeetingsAreOnlyRead()
    {
        open(u"# 1. Cranes\nThe HWC AGREED it.\nACTION HWC 7/01: AL to paint"_s, u"approved"_s);
        QVERIFY(!(inActions(0, 0, ActionsModel::Owner).flags() & Qt::ItemIsEditable));
        QVERIFY(!(decisionsView()->model()->index(0, DecisionsModel::Text).flags() & Qt::ItemIsEditable));
        QVERIFY(!(agendaModel()->index(0, 0).flags() & Qt::ItemIsDragEnabled));
        QVERIFY(!action(ActionId::RenumberItems)->isEnabled());
        const QList<QLabel *> labels = window().notesPane()->findChildren<QLabel *>();
        QVERIFY(std::ranges::none_of(labels, [](const QLabel *label) { return label->text().startsWith(u"quorum"_s); }));
    }

    /// Neither a person nor a meeting is an item.
    void editKeyChangesNoItemFromListsOfOthers()
    {
        open(u"# 1. Cranes\nfirst"_s);
        for (TreePane *pane : std::initializer_list<TreePane *>{window().attendancePane(), window().meetingsPane()}) {
            pane->view()->setFocus();
            pane->view()->setCurrentIndex(pane->view()->model()->index(0, 0));
            QTest::keyClick(pane->view(), Qt::Key_F2);
            QVERIFY2(m_script.asked.isEmpty(), qPrintable(m_script.asked.join(u'\n')));
        }
    }

    /// An arrow says whether a group is open, and a click on it folds and opens; so do the keys of a tree.
    void groupsOfActionsAreFolded()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint\nACTION HWC 7/02: AL to look"_s);
        const QModelIndex heading = actionsView()->model()->index(0, 0);
        QTRY_COMPARE(actionsView()->model()->rowCount(heading), 2);
        const QRect row = actionsView()->visualRect(heading);
        const auto dark = [&] { // pixels of the arrow's place that are not its background
            const QImage image = actionsView()->viewport()->grab({row.topLeft(), QSize(12, row.height())}).toImage();
            QList<QPoint> drawn;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) != image.pixel(0, 0))
                        drawn.append({x, y});
                }
            }
            return drawn;
        };
        const QList<QPoint> openArrow = dark();
        QVERIFY(!openArrow.isEmpty());
        QTest::mouseClick(actionsView()->viewport(), Qt::LeftButton, {}, {row.left() + 5, row.center().y()});
        QVERIFY(!actionsView()->isExpanded(heading));
        QVERIFY(!dark().isEmpty());
        QVERIFY(dark() != openArrow);
        QTest::mouseClick(actionsView()->viewport(), Qt::LeftButton, {}, {row.left() + 5, row.center().y()});
        QVERIFY(actionsView()->isExpanded(heading));
        QTest::mouseClick(actionsView()->viewport(), Qt::LeftButton, {}, {row.left() + 60, row.center().y()});
        QVERIFY(actionsView()->isExpanded(heading));
        actionsView()->setFocus();
        QTest::keyClick(actionsView(), Qt::Key_Left);
        QVERIFY(!actionsView()->isExpanded(heading));
    }

    /// Also where its column is narrower than what is typed there.
    void aDateIsEditedWhole()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint by 2027-01-09."_s);
        QTRY_COMPARE(actionsView()->model()->rowCount(actionsView()->model()->index(0, 0)), 1);
        actionsView()->setColumnWidth(ActionsModel::Due, 40);
        actionsView()->setFocus();
        actionsView()->setCurrentIndex(inActions(0, 0, ActionsModel::Due));
        QTest::keyClick(actionsView(), Qt::Key_F2);
        const auto *edit = actionsView()->viewport()->findChild<QLineEdit *>();
        QVERIFY(edit);
        QCOMPARE(edit->text(), u"2027-01-09"_s);
        QVERIFY(edit->width() > edit->fontMetrics().horizontalAdvance(edit->text()) + 8);
    }

    /// What is chosen and how far it is scrolled does not change while notes are typed.
    void selectionAndScrollStay()
    {
        QString notes;
        for (int i = 1; i <= 60; ++i)
            notes += u"ACTION HWC 7/%1: AL to paint\n"_s.arg(i, 2, 10, QLatin1Char('0'));
        open(u"# 1. Cranes\nx\n# 2. Boats\n"_s + notes);
        actionsView()->setCurrentIndex(inActions(0, 40, 0));
        actionsView()->verticalScrollBar()->setValue(actionsView()->verticalScrollBar()->maximum() / 2);
        const int scrolled = actionsView()->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        type(u"ACTION: BO to weigh"_s);
        QTRY_COMPARE(actionsView()->model()->rowCount(actionsView()->model()->index(0, 0)), 61);
        QCOMPARE(window().actionsPane()->currentNumber(), u"HWC 7/41"_s);
        QCOMPARE(actionsView()->verticalScrollBar()->value(), scrolled);
    }

    void itemsAreDragged()
    {
        open(u"# 1. Cranes\n## Hooks\nfirst\n# 2. Boats\n# 3. Nets"_s);
        drag(0, 2);
        QTRY_COMPARE(agenda(), u"2. Boats, 1. Cranes, 3. Nets"_s);
        QCOMPARE(window().agendaPane()->current().data().toString(), u"1. Cranes"_s); // stays chosen
        QCOMPARE(editor()->text(), u"## Hooks\nfirst"_s);
        drag(1, 0);
        QTRY_COMPARE(agenda(), u"1. Cranes, 2. Boats, 3. Nets"_s);
        QCOMPARE(storedNotes(0), u"## Hooks\nfirst"_s);
        drag(0, 3);
        QTRY_COMPARE(agenda(), u"2. Boats, 3. Nets, 1. Cranes"_s);
    }

    void itemsAreNumberedAnew()
    {
        open(u"# Welcome\n# 7. Cranes (RED)\nfirst\n# 3. Boats"_s);
        book()->showItem(itemAt(1));
        type(u"typed, "_s);
        trigger(ActionId::RenumberItems);
        QTRY_COMPARE(agenda(), u"1. Welcome, 2. Cranes, 3. Boats"_s);
        QTRY_VERIFY(book()->isSaved());
        QCOMPARE(editor()->text(), u"typed, first"_s);
        type(u"x"_s);
        QTRY_VERIFY(book()->isSaved());
        QCOMPARE(items(book()->book().reader(), book()->meeting()->id)->at(1).heading, u"2. Cranes (RED)"_s);
    }

    void circulatedItemsKeepTheirNumbers()
    {
        open(u"# 7. Cranes"_s, u"in-review"_s);
        trigger(ActionId::RenumberItems);
        QTRY_VERIFY(window().messages()->text().contains(u"circulated"_s));
        QCOMPARE(agenda(), u"7. Cranes"_s);
    }

    /// Its key shows a pane and goes there, and back to the notes from there; it never closes it.
    void keysReachThePanes_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Dock>("dock");
        QTest::newRow("meetings") << static_cast<int>(Qt::Key_1) << Dock::Meetings;
        QTest::newRow("agenda") << static_cast<int>(Qt::Key_2) << Dock::Agenda;
        QTest::newRow("actions") << static_cast<int>(Qt::Key_3) << Dock::Actions;
        QTest::newRow("decisions") << static_cast<int>(Qt::Key_5) << Dock::Decisions;
        QTest::newRow("problems") << static_cast<int>(Qt::Key_6) << Dock::Problems;
        QTest::newRow("preview") << static_cast<int>(Qt::Key_7) << Dock::Preview;
        QTest::newRow("papers") << static_cast<int>(Qt::Key_8) << Dock::Papers;
    }

    void keysReachThePanes()
    {
        QFETCH(const int, key);
        QFETCH(const Dock, dock);
        open(u"# 1. Cranes\nfirst"_s);
        editor()->setFocus();
        const auto press = [&] { QTest::keyClick(&window(), static_cast<Qt::Key>(key), Qt::AltModifier); };
        press();
        QTRY_VERIFY(window().docks().isShown(dock));
        QVERIFY(window().dock(dock)->isAncestorOf(QApplication::focusWidget()));
        press();
        QVERIFY(window().docks().isShown(dock));
        QVERIFY(editor()->hasFocus());
        press();
        QVERIFY(window().dock(dock)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&window(), Qt::Key_0, Qt::AltModifier);
        QVERIFY(editor()->hasFocus());
        QVERIFY(window().docks().isShown(dock));
        press();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(editor()->hasFocus());
        QVERIFY(window().docks().isShown(dock));
    }

    void escapeFirstEndsWhatIsBegunInAPane()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint by 2027-01-09."_s);
        QTRY_COMPARE(actionsView()->model()->rowCount(actionsView()->model()->index(0, 0)), 1);
        actionsView()->setFocus();
        actionsView()->setCurrentIndex(inActions(0, 0, ActionsModel::Due));
        QTest::keyClick(actionsView(), Qt::Key_F2);
        auto *edit = actionsView()->viewport()->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(actionsView()->hasFocus());
        QTest::keyClick(actionsView(), Qt::Key_Escape);
        QVERIFY(editor()->hasFocus());
    }

    void closingAPaneMovesNothingElse()
    {
        open(u"# 1. Cranes\nfirst"_s);
        trigger(ActionId::ShowActions);
        trigger(ActionId::ShowProblems);
        QTRY_VERIFY(window().docks().isShown(Dock::Problems));
        QVERIFY(window().docks().isShown(Dock::Actions));
        trigger(ActionId::ClosePane);
        QVERIFY(window().dock(Dock::Problems)->isHidden());
        QVERIFY(!action(ActionId::ShowProblems)->isChecked());
        QVERIFY(window().docks().isShown(Dock::Actions));
        QVERIFY(editor()->hasFocus());
        trigger(ActionId::ClosePane); // none has the focus
        QVERIFY(window().docks().isShown(Dock::Actions));
        QVERIFY(window().messages()->text().contains(u"Go to a pane first"_s));
    }

    /// A frame is around the pane that has it, and rows that are chosen elsewhere are of a quieter colour.
    void itIsSeenWhereTheFocusIs()
    {
        open(u"# 1. Cranes\nfirst"_s);
        const FocusFrame &frame = *window().docks().focusFrame();
        QCOMPARE(frame.part(), window().notesPane());
        trigger(ActionId::ShowAgenda);
        QCOMPARE(frame.part(), window().agendaPane());
        QVERIFY(frame.isVisible());
        QCOMPARE(frame.geometry(), window().agendaPane()->rect());
        const auto chosen = [](QTreeView *view) {
            const QRect row = view->visualRect(view->currentIndex());
            return view->viewport()->grab().toImage().pixelColor(row.right() - 2, row.center().y());
        };
        QTreeView *agenda = window().agendaPane()->view();
        QVERIFY(agenda->currentIndex().isValid());
        const QColor focused = chosen(agenda);
        trigger(ActionId::ShowMeetings);
        QVERIFY(chosen(agenda) != focused);
        QVERIFY(chosen(agenda) != agenda->palette().color(QPalette::Base));
    }

    /// Its frame covers no row, and the current cell's none of what is written below its row.
    void framesCoverNothing()
    {
        open(u"# 1. Cranes\nThe HWC AGREED it."_s);
        trigger(ActionId::ShowDecisions);
        QTreeView *decisions = window().decisionsPane()->view();
        const FocusFrame &frame = *window().docks().focusFrame();
        const QPoint foot = decisions->viewport()->mapTo(frame.parentWidget(), decisions->viewport()->rect().bottomLeft());
        QVERIFY(foot.y() <= frame.geometry().bottom() - FocusFrame::thickness);
        const QModelIndex verb = decisions->model()->index(0, DecisionsModel::Verb);
        decisions->setCurrentIndex(verb);
        const QRect cell = decisions->visualRect(verb);
        const QImage image = decisions->viewport()->grab().toImage();
        const QColor chosen = image.pixelColor(cell.center().x(), cell.bottom() - 2);
        const int level = decisions->columnViewportPosition(DecisionsModel::Level);
        for (int y = cell.bottom() - 3; y < cell.bottom(); ++y) // below the words
            QCOMPARE(image.pixelColor(level - 1, y), chosen);
    }

    /// What is typed after Enter stands in the notes of the chosen item.
    void enterGoesFromTheAgendaToTheNotes()
    {
        open(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond\n## Ropes\nthird"_s);
        QTreeView *agenda = window().agendaPane()->view();
        trigger(ActionId::ShowAgenda);
        QTest::keyClick(agenda, Qt::Key_Down);
        QTRY_COMPARE(editor()->text(), u"second\n## Ropes\nthird"_s);
        QTest::keyClick(agenda, Qt::Key_Return);
        QVERIFY(editor()->hasFocus());
        trigger(ActionId::ShowAgenda);
        QTest::keyClick(agenda, Qt::Key_Down);
        QTest::keyClick(agenda, Qt::Key_Enter);
        QVERIFY(editor()->hasFocus());
        QCOMPARE(editor()->cursorLine(), 1);
    }

    void panesAreArrangedAgain()
    {
        open(u"# 1. Cranes\nfirst"_s);
        QVERIFY(window().docks().isShown(Dock::Actions));
        window().dock(Dock::Agenda)->hide();
        window().dock(Dock::Actions)->setFloating(true);
        window().addDockWidget(Qt::BottomDockWidgetArea, window().dock(Dock::Preview));
        window().dock(Dock::Problems)->show();
        trigger(ActionId::ArrangePanes);
        QVERIFY(window().dock(Dock::Agenda)->isVisible());
        QVERIFY(!window().dock(Dock::Actions)->isFloating());
        QCOMPARE(window().dockWidgetArea(window().dock(Dock::Preview)), Qt::RightDockWidgetArea);
        QVERIFY(window().tabifiedDockWidgets(window().dock(Dock::Actions)).contains(window().dock(Dock::Preview)));
        QVERIFY(window().dock(Dock::Problems)->isHidden());
        QTRY_VERIFY(window().docks().isShown(Dock::Actions));
    }

    void arrangedPanesLeaveTheStatusBarItsPlace()
    {
        open(u"# 1. Cranes\nfirst"_s);
        window().resize(1280, 800);
        trigger(ActionId::ArrangePanes);
        QTRY_VERIFY(window().docks().isShown(Dock::Actions));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window().size(), QSize(1280, 800));
        QCOMPARE(window().statusBar()->geometry().bottom(), 799);
        QVERIFY(window().dock(Dock::Meetings)->height() * 2 < window().dock(Dock::Agenda)->height());
    }

    /// What stands on the right stays closed there until somebody opens it.
    void aNarrowWindowIsForTheNotes()
    {
        open(u"# 1. Cranes\nfirst"_s);
        window().resize(640, 480);
        trigger(ActionId::ArrangePanes);
        QVERIFY(window().dock(Dock::Actions)->isHidden());
        QVERIFY(window().dock(Dock::Attendance)->isHidden());
        QVERIFY(window().dock(Dock::Agenda)->isVisible());
        QVERIFY(window().notesPane()->width() > 320);
        window().resize(1280, 800);
        trigger(ActionId::ArrangePanes);
        QTRY_VERIFY(window().docks().isShown(Dock::Actions));
    }

    /// Titles are not cut off where there is room for them.
    void docksGrowWithTheWindow()
    {
        open(u"# 1. Cranes\nfirst"_s);
        window().resize(1280, 800);
        QTRY_COMPARE(window().dock(Dock::Agenda)->width(), 1280 * 23 / 100);
        const int before = window().dock(Dock::Agenda)->width();
        window().resize(1920, 1080);
        QTRY_VERIFY(window().dock(Dock::Agenda)->width() > before + 100);
        window().resizeDocks({window().dock(Dock::Agenda)}, {300}, Qt::Horizontal); // by hand
        QTRY_COMPARE(window().dock(Dock::Agenda)->width(), 300);
        window().resize(1700, 1000);
        QTest::qWait(0);
        QCOMPARE(window().dock(Dock::Agenda)->width(), 300);
    }

    /// Kept in a wide window, they leave the notes room in a narrow one, and the other way round.
    void docksOfAnotherWindowAreFitted()
    {
        const auto reopen = [this](int before, int now) {
            window().resize(before, 900);
            QTest::qWait(0);
            window().close();
            makeApplication();
            window().resize(now, 900);
            start();
        };
        open(u"# 1. Cranes\nfirst"_s);
        window().resize(1920, 900);
        QTRY_COMPARE(window().dock(Dock::Agenda)->width(), 1920 * 23 / 100);
        reopen(1920, 1280);
        QCOMPARE(window().width(), 1280);
        QTRY_COMPARE(window().dock(Dock::Agenda)->width(), 1280 * 23 / 100);
        window().resize(1920, 900);
        QTRY_COMPARE(window().dock(Dock::Agenda)->width(), 1920 * 23 / 100);
        window().resizeDocks({window().dock(Dock::Agenda), window().dock(Dock::Actions)}, {600, 800}, Qt::Horizontal); // by hand
        QTRY_COMPARE(window().dock(Dock::Agenda)->width(), 600);
        reopen(1920, 1280);
        QTRY_VERIFY(window().notesPane()->width() > 1280 / 4);
        QTRY_COMPARE(window().dock(Dock::Agenda)->width(), 1280 * 28 / 100);
        window().resizeDocks({window().dock(Dock::Agenda), window().dock(Dock::Actions)}, {210, 260}, Qt::Horizontal);
        QTRY_COMPARE(window().dock(Dock::Agenda)->width(), 210);
        reopen(1280, 1920);
        QTRY_COMPARE(window().dock(Dock::Agenda)->width(), 210 * 1920 / 1280);
        trigger(ActionId::ArrangePanes);
        trigger(ActionId::ShowPreview); // what is behind it has no width to go by
        QTRY_COMPARE(window().dock(Dock::Attendance)->width(), 1920 * 32 / 100);
        reopen(1920, 1280);
        QTRY_COMPARE(window().dock(Dock::Attendance)->width(), 1280 * 32 / 100);
    }

    /// F2 renames the item, but not where the focus is in a pane of something else: there it edits a cell.
    void editKeyBelongsToThePane()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint"_s);
        actionsView()->setFocus();
        actionsView()->setCurrentIndex(inActions(0, 0, ActionsModel::Number));
        QTest::keyClick(actionsView(), Qt::Key_F2);
        QVERIFY(m_script.asked.isEmpty());
        QCOMPARE(actionsView()->currentIndex().column(), static_cast<int>(ActionsModel::Text));
        QTest::keyClick(actionsView()->viewport()->findChild<QPlainTextEdit *>(), Qt::Key_Escape);
        actionsView()->setCurrentIndex(inActions(0, 0, ActionsModel::Owner));
        QTest::keyClick(actionsView(), Qt::Key_F2);
        QVERIFY(actionsView()->viewport()->findChild<QLineEdit *>());
        QTest::keyClick(actionsView()->viewport()->findChild<QLineEdit *>(), Qt::Key_Escape);
        QTest::keyClick(actionsView(), Qt::Key_Right);
        QCOMPARE(actionsView()->currentIndex().column(), static_cast<int>(ActionsModel::Due));
        QTest::keyClick(actionsView(), Qt::Key_Left);
        QTest::keyClick(actionsView(), Qt::Key_Left);
        QTest::keyClick(actionsView(), Qt::Key_Left);
        QCOMPARE(actionsView()->currentIndex().column(), static_cast<int>(ActionsModel::Number));
        QTRY_VERIFY(!actionsView()->viewport()->findChild<QLineEdit *>());
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(actionsView(), Qt::Key_Right);
        QCOMPARE(actionsView()->currentIndex().column(), static_cast<int>(ActionsModel::Status));
        QTest::keyClick(actionsView(), Qt::Key_F2); // nothing else is edited in its place
        QCOMPARE(actionsView()->currentIndex().column(), static_cast<int>(ActionsModel::Status));
        QVERIFY(!actionsView()->viewport()->findChild<QLineEdit *>());
        QTRY_VERIFY2(QToolTip::text().contains(u"is not edited here"_s), qPrintable(QToolTip::text()));
        QVERIFY(m_script.asked.isEmpty());
        actionsView()->setCurrentIndex(actionsView()->model()->index(0, 0)); // a heading has no such cell, and is no item
        QTest::keyClick(actionsView(), Qt::Key_F2);
        QVERIFY(m_script.asked.isEmpty());
    }

    /// Of a row that is chosen as a whole: what is most often to be put better is its text.
    void editKeyEditsTheText()
    {
        openWithEarlier(u"# 1. Cranes\n- The HWC AGREED the crane.\nACTION HWC 7/01: AL to paint by 9 March (GREEN)"_s);
        edit(decisionsView(), decisionsView()->model()->index(0, 0), u"The HWC AGREED the dock."_s);
        QTRY_COMPARE(line(0), u"- The HWC AGREED the dock."_s);
        edit(actionsView(), inActions(0, 0, ActionsModel::Number), u"BO to *row* by 10 March"_s);
        QTRY_COMPARE(line(1), u"ACTION HWC 7/01: BO to *row* by 10 March (GREEN)"_s);
        QTRY_VERIFY2(actions().startsWith(u"[Raised at this meeting] HWC 7/01 BO 10 Mar "_s), qPrintable(actions()));
        actionsView()->setCurrentIndex(inActions(1, 0, ActionsModel::Number)); // what an earlier meeting has minuted stays
        QTest::keyClick(actionsView(), Qt::Key_F2);
        QCOMPARE(actionsView()->currentIndex().column(), static_cast<int>(ActionsModel::Owner));
    }

    /// Neither the row above nor the one below is covered, and all of the text is seen.
    void theTextIsEditedWithinItsRow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a line") << u"AL to paint"_s;
        QTest::newRow("some lines") << u"AL to paint the crane, the dock, the boats and whatever else there is to be painted in the harbour"_s;
    }

    void theTextIsEditedWithinItsRow()
    {
        QFETCH(const QString, text);
        open(u"# 1. Cranes\nACTION HWC 7/01: %1\nACTION HWC 7/02: AL to row"_s.arg(text));
        actionsView()->setFocus();
        actionsView()->setCurrentIndex(inActions(0, 0, ActionsModel::Number));
        QTest::keyClick(actionsView(), Qt::Key_F2);
        auto *edited = actionsView()->viewport()->findChild<QPlainTextEdit *>();
        QVERIFY(edited);
        const QRect above = actionsView()->visualRect(actionsView()->model()->index(0, 0));
        const QRect below = actionsView()->visualRect(inActions(0, 1, ActionsModel::Number));
        const auto heightOfText = [edited] { return qRound(edited->document()->size().height()) * edited->fontMetrics().lineSpacing(); };
        QTRY_VERIFY(edited->viewport()->height() >= heightOfText());
        QTRY_COMPARE(edited->verticalScrollBar()->maximum(), 0);
        QVERIFY2(edited->geometry().bottom() < below.top(), qPrintable(u"%1 %2"_s.arg(edited->geometry().bottom()).arg(below.top())));
        QVERIFY(edited->y() > above.bottom());
    }

    /// An action's next field, never another action's.
    void tabStaysInTheRow()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint\nACTION HWC 7/02: AL to row"_s);
        actionsView()->setFocus();
        actionsView()->setCurrentIndex(inActions(0, 0, ActionsModel::Owner));
        QTest::keyClick(actionsView(), Qt::Key_F2);
        auto *owner = actionsView()->viewport()->findChild<QLineEdit *>();
        QVERIFY(owner);
        owner->setText(u"Bo Reef"_s);
        QTest::keyClick(owner, Qt::Key_Tab);
        QTRY_VERIFY(editor()->text().startsWith(u"ACTION HWC 7/01 {Bo Reef}: AL to paint"_s)
                    || editor()->text().startsWith(u"ACTION HWC 7/01: Bo Reef to paint"_s));
        QVERIFY(editor()->text().endsWith(u"ACTION HWC 7/02: AL to row"_s));
        QCOMPARE(actionsView()->currentIndex(), inActions(0, 0, ActionsModel::Due));
    }

    /// Of the row that is chosen, the cell that F2 edits.
    void theCurrentCellIsSeen()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint"_s);
        actionsView()->setFocus();
        const auto owner = [this] {
            return actionsView()->viewport()->grab(actionsView()->visualRect(inActions(0, 0, ActionsModel::Owner)));
        };
        actionsView()->setCurrentIndex(inActions(0, 0, ActionsModel::Due));
        const QImage other = owner().toImage();
        actionsView()->setCurrentIndex(inActions(0, 0, ActionsModel::Owner));
        QVERIFY(owner().toImage() != other);
    }

    /// Beside the cell that is edited, too.
    void theRowIsReadWhileItIsEdited()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint"_s);
        actionsView()->setFocus();
        actionsView()->setCurrentIndex(inActions(0, 0, ActionsModel::Owner));
        const auto below = [this] {
            const QRect row = actionsView()->visualRect(inActions(0, 0, ActionsModel::Number));
            return actionsView()->viewport()->grab(row.adjusted(0, row.height() / 2 + 2, 0, 0)).toImage();
        };
        const QImage before = below();
        QTest::keyClick(actionsView(), Qt::Key_F2);
        QVERIFY(actionsView()->viewport()->findChild<QLineEdit *>());
        QCOMPARE(below(), before);
    }

    void enterTakesAProposalAndEndsTheEdit()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint"_s);
        actionsView()->setFocus();
        actionsView()->setCurrentIndex(inActions(0, 0, ActionsModel::Owner));
        QTest::keyClick(actionsView(), Qt::Key_F2);
        auto *cell = actionsView()->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        QTest::keyClicks(cell, u"harb"_s);
        QAbstractItemView *proposals = cell->completer()->popup();
        QTRY_VERIFY(proposals->isVisible());
        QTest::keyClick(proposals, Qt::Key_Down);
        QTest::keyClick(proposals, Qt::Key_Return);
        QTRY_VERIFY(!actionsView()->viewport()->findChild<QLineEdit *>());
        QTRY_COMPARE(line(0), u"ACTION HWC 7/01: Harbour Office to paint"_s);
        QCOMPARE(window().focusWidget(), actionsView());
        QTest::keyClick(actionsView(), Qt::Key_F2);
        cell = actionsView()->viewport()->findChild<QLineEdit *>();
        QTest::keyClicks(cell, u"Pilot"_s);
        QTRY_VERIFY(cell->completer()->popup()->isVisible());
        QTest::keyClick(cell->completer()->popup(), Qt::Key_Return); // none is chosen: what is typed counts
        QTRY_VERIFY(!actionsView()->viewport()->findChild<QLineEdit *>());
    }

    /// What is chosen or copied is in what has the focus.
    void selectAllChoosesTheRowsOfAPane()
    {
        open(u"# 1. Cranes\nACTION HWC 7/01: AL to paint\nThe HWC AGREED it.\nThe HWC AGREED all."_s);
        trigger(ActionId::ShowDecisions);
        QTest::keyClick(decisionsView(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(decisionsView()->selectionModel()->selectedRows().size(), 2);
        QVERIFY(!editor()->textCursor().hasSelection());
        trigger(ActionId::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"The HWC AGREED all."_s));
        trigger(ActionId::ShowNotes);
        QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(editor()->textCursor().selectedText().size(), editor()->text().size());
        trigger(ActionId::ShowAttendance);
        trigger(ActionId::ShowAgenda); // one item is shown at a time
        editor()->moveCursor(QTextCursor::Start);
        trigger(ActionId::SelectAll);
        QVERIFY(!editor()->textCursor().hasSelection());
        QCOMPARE(window().agendaPane()->view()->selectionModel()->selectedRows().size(), 1);
    }

    void everyPaneHasAFilterAndAMenu()
    {
        open(u"# 1. Cranes\nThe HWC AGREED it.\nThe HWC AGREED all.\nACTION HWC 7/01: Pilots to paint"_s);
        const QList<TreePane *> panes{window().agendaPane(), window().actionsPane(), window().decisionsPane(), window().problemsPane()};
        for (TreePane *pane : panes) {
            QCOMPARE(pane->view()->contextMenuPolicy(), Qt::ActionsContextMenu);
            QCOMPARE(pane->view()->actions().last(), action(ActionId::ClosePane));
        }
        window().decisionsPane()->filter()->setText(u"all"_s);
        QCOMPARE(decisionsView()->model()->rowCount(), 1);
        window().actionsPane()->filter()->setText(u"nothing of that"_s);
        QCOMPARE(actionsView()->model()->rowCount(), 0);
        QVERIFY(window().problemsPane()->showsEmptyState());
    }

private:
    QTreeView *actionsView() { return window().actionsPane()->view(); }
    QTreeView *decisionsView() { return window().decisionsPane()->view(); }
    QAbstractItemModel *agendaModel() { return window().agendaPane()->view()->model(); }

    /// The meeting 7 of 5 March 2024.
    void open(const QString &text, const QString &status = u"draft"_s)
    {
        (void)insertSample(*m_made, sampleMeeting(7, text, u"2024-03-05"_s, status));
        m_made.reset();
        start();
        window().messages()->clear(); // that it is not encrypted
    }
    void openWithEarlier(const QString &text)
    {
        const QString earlier =
            u"# 1. Cranes\nx\nACTION HWC 6/01: AL to grease by 2024-02-01\nACTION HWC 6/02: AL to oil\nUPDATE HWC 6/02 CLOSED: oiled"_s;
        (void)insertSample(*m_made, sampleMeeting(6, earlier, u"2024-01-05"_s, u"approved"_s));
        open(text);
    }
    void select(const QString &text) { QVERIFY(editor()->find(text) || editor()->find(text, QTextDocument::FindBackward)); }

    /// In place, by keys.
    void edit(QTreeView *view, const QModelIndex &index, const QString &text)
    {
        QVERIFY(index.isValid());
        view->setFocus();
        view->setCurrentIndex(index);
        QTest::keyClick(view, Qt::Key_F2);
        const QPointer cell = view->viewport()->findChild<QWidget *>(Qt::FindDirectChildrenOnly);
        QVERIFY(cell);
        QTest::keySequence(cell, QKeySequence::SelectAll);
        QTest::keyClicks(cell, text);
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_VERIFY(!cell);
    }
    void activate(QTreeView *view, const QModelIndex &index)
    {
        QVERIFY(index.isValid());
        view->setCurrentIndex(index);
        QTest::keyClick(view, Qt::Key_Return);
    }
    void drag(int from, int before)
    {
        const std::unique_ptr<QMimeData> data(agendaModel()->mimeData({agendaModel()->index(from, 0)}));
        QVERIFY(agendaModel()->dropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
    }

    QString line(int number) { return editor()->document()->findBlockByNumber(number).text(); }
    QString place() { return u"%1 %2"_s.arg(lexHeadingTitle(), QString::number(editor()->cursorLine())); }
    QString lexHeadingTitle() { return book()->notes()->reading().item.heading.title; }
    QModelIndex inActions(int group, int row, int column)
    {
        const QAbstractItemModel *model = actionsView()->model();
        return model->index(row, column, model->index(group, 0));
    }
    /// "[group] number owner due …".
    int problemsWithoutHints()
    {
        const ProblemsModel &problems = *book()->problems();
        int count = 0;
        for (int row = 0; row < problems.rowCount(); ++row)
            count += problems.index(row, 0).data(ProblemsModel::GravityRole).toInt() != static_cast<int>(Gravity::Hint) ? 1 : 0;
        return count;
    }
    QString actions()
    {
        QStringList rows;
        const QAbstractItemModel *model = actionsView()->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            rows << u'[' + model->index(group, 0).data().toString() + u']';
            for (int row = 0; row < model->rowCount(model->index(group, 0)); ++row) {
                for (const int column : {ActionsModel::Number, ActionsModel::Owner, ActionsModel::Due})
                    rows << inActions(group, row, column).data().toString();
            }
        }
        return rows.join(u' ');
    }
    QString decisions()
    {
        QStringList rows;
        const QAbstractItemModel *model = decisionsView()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            rows << cells.join(u' ');
        }
        return rows.join("; "_L1);
    }
    QString agenda()
    {
        QStringList rows;
        for (int row = 0; row < book()->agenda()->rowCount(); ++row)
            rows << book()->agenda()->index(row, 0).data().toString();
        return rows.join(u", "_s);
    }

    std::unique_ptr<Book> m_made;
};

QTEST_MAIN(WindowPanesTest)
#include "tst_windowpanes.moc"
