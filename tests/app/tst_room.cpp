#include "roomfixture.h"
#include "widgets/messagebar.h"
#include "widgets/notes/completionlist.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/problemspane.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Who is in the room, in the real window: the pane, the notes and the book say the same thing.
class RoomTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void oneKeyMarksSomebodyAway();
    void oneKeyWritesThatSomebodyLeft();
    void nobodyLeavesTwiceOrJoinsWhoIsThere();
    void whoIsThereByTheTableAloneJoinsByTwoKeys();
    void aTimeOutsideTheMeetingIsNotWritten();
    void somebodyLeavesInTheMiddleOfASentence();
    void typingInTheNotesMovesThePane();
    void whoTakesNoPartIsInTheRoom();
    void theChairIsTakenByWhoTakesPart();
    void whoJustCameTakesTheChair();
    void theQuorumStandsAboveTheNotes();
    void saysWhoMustLeave();
    void namesHaveTheRoomThatNothingElseNeeds();
    void nobodyWhoMustLeaveIsLeftOut();
    void followsTheLinesIntoANewItem();
    void aHeadingIsTypedBeforeALine();
    void allThatAQuorumLacksStandsAboveTheNotes();
    void aDecisionWithoutQuorumIsAProblem();
    void remarksStandOnTheirLines();
    void whoIsInTheRoomIsOfferedFirst();
    void keepsADecisionWithTheChairsReason();
    void frozenMinutesAreLeftAlone();
    void theNextKeyMeansTheSamePerson();
    void aRollCallKeepsItsPlace();
    void aMarkDoesNotContradictALine();
    void marksAreInTheMenuAndThePalette();
    void anAlternateIsThereByOneKey();
    void anAlternateWhomALineHasJoinIsAdded();
    void whoIsSetUpLaterIsOffered();
    void aGuestIsAdded();
    void unknownInitialsLeadToTheDialog();
    void whoJoinsWithApologiesIsMarkedFromTheMendMenu();
    void somebodyIsCorrectedAndRemoved();
    void nobodyIsThereBeforeThePlannedMeeting();
    void minutesAreApprovedInTheWindow();
    void decisionsWithoutQuorumAreToldBeforeTheApproval();

private:
    [[nodiscard]] bool says(const QString &words);
    [[nodiscard]] QString message() { return window().messages()->text(); }
};

bool RoomTest::says(const QString &words)
{
    const auto labels = window().notesPane()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void RoomTest::oneKeyMarksSomebodyAway()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    choose(u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_A);
    QCOMPARE(stateOf(u"PL"_s), u"apologies"_s); // at once
    QTRY_VERIFY(book()->isSaved());
    const Meeting stored = loadMeeting(book()->book().reader(), book()->meeting()->id).value();
    QCOMPARE(stored.people.last().kind, PeopleKind::Apologies);
    QCOMPARE(stored.people.last().people.first().name, u"Pia Lot"_s);
    choose(u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_P);
    QTRY_COMPARE(stateOf(u"PL"_s), u"present"_s);
}

void RoomTest::oneKeyWritesThatSomebodyLeft()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    choose(u"HO"_s);
    QTest::keyClick(pane()->view(), Qt::Key_L);
    QCOMPARE(editor()->text(), u"first\nLEFT 10:40: HO"_s);
    QTRY_COMPARE(stateOf(u"HO"_s), u"left"_s);
    editor()->undo();
    QCOMPARE(editor()->text(), u"first"_s);
    QTRY_COMPARE(stateOf(u"HO"_s), u"present"_s);
}

void RoomTest::nobodyLeavesTwiceOrJoinsWhoIsThere()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    const auto press = [this](Qt::Key key) {
        choose(u"HO"_s);
        pane()->view()->setFocus();
        QTest::keyClick(pane()->view(), key);
    };
    press(Qt::Key_L);
    QTRY_COMPARE(stateOf(u"HO"_s), u"left"_s);
    press(Qt::Key_L);
    QVERIFY2(message().contains(u"not in the room"_s), qPrintable(message()));
    press(Qt::Key_J);
    QTRY_COMPARE(stateOf(u"HO"_s), u"present"_s);
    press(Qt::Key_J);
    QVERIFY2(message().contains(u"in the room already"_s), qPrintable(message()));
    QCOMPARE(editor()->text(), u"first\nLEFT 10:40: HO\nJOINED 10:40: HO"_s);
}

/// They would not have been there for what stands above: that is said before it is written, and meant by the same key again.
void RoomTest::whoIsThereByTheTableAloneJoinsByTwoKeys()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    mark(u"HO"_s, Qt::Key_J);
    QVERIFY2(message().contains(u"Hal Oar (HO) is in the room from the beginning, by the table. J once more"_s), qPrintable(message()));
    mark(u"AQ"_s, Qt::Key_J);
    QVERIFY2(message().contains(u"Ada Quay (AQ) is in the room"_s), qPrintable(message()));
    mark(u"HO"_s, Qt::Key_J); // somebody else was asked about in between
    QCOMPARE(editor()->text(), u"first"_s);
    mark(u"HO"_s, Qt::Key_J);
    QCOMPARE(editor()->text(), u"first\nJOINED 10:40: HO"_s);
    QCOMPARE(message(), QString());
    QTRY_COMPARE(stateOf(u"HO"_s), u"present"_s);
    mark(u"HO"_s, Qt::Key_L);
    QTRY_COMPARE(stateOf(u"HO"_s), u"left"_s);
    editor()->goToLine(1);
    QTRY_COMPARE(stateOf(u"HO"_s), u"present"_s);
    editor()->goToLine(0);
    QTRY_COMPARE(stateOf(u"HO"_s), u"not yet here"_s);
}

/// It would be taken for the right one.
void RoomTest::aTimeOutsideTheMeetingIsNotWritten()
{
    m_now = m_now.addDays(3);
    openBook(u"# 1. Cranes\nfirst"_s);
    mark(u"HO"_s, Qt::Key_L);
    QCOMPARE(editor()->text(), u"first\nLEFT: HO"_s);
    QVERIFY2(message().contains(u"The line has no time"_s), qPrintable(message()));
    QTRY_COMPARE(stateOf(u"HO"_s), u"left"_s);
    m_script.confirmations << true; // it is of another day
    trigger(ActionId::StartMeeting);
    mark(u"HO"_s, Qt::Key_J);
    QCOMPARE(editor()->text(), u"first\nLEFT: HO\nJOINED 10:40: HO"_s);
    QCOMPARE(message(), QString());
    QTRY_COMPARE(stateOf(u"HO"_s), u"present"_s);
    trigger(ActionId::CloseMeeting);
    mark(u"HO"_s, Qt::Key_L);
    QCOMPARE(editor()->text(), u"first\nLEFT: HO\nJOINED 10:40: HO\nLEFT: HO"_s);
}

/// In the middle of a sentence: it goes on, and both lines are what they are meant to be.
void RoomTest::somebodyLeavesInTheMiddleOfASentence()
{
    openBook(u"# 1. Cranes\nfirst."_s);
    editor()->moveCursor(QTextCursor::End);
    type(u"\nThe Chair said that"_s);
    mark(u"HO"_s, Qt::Key_L);
    QTRY_COMPARE(stateOf(u"HO"_s), u"left"_s);
    type(u" the gate must be closed."_s);
    QCOMPARE(editor()->text(), u"first.\nLEFT 10:40: HO\nThe Chair said that the gate must be closed."_s);
    mark(u"AQ"_s, Qt::Key_L);
    type(u"Then it was closed."_s);
    QTRY_COMPARE(stateOf(u"AQ"_s), u"left"_s);
    QCOMPARE(editor()->text(),
             u"first.\nLEFT 10:40: HO\nThe Chair said that the gate must be closed.\nLEFT 10:40: AQ\nThen it was closed."_s);
}

void RoomTest::typingInTheNotesMovesThePane()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), u"RECUSED: PG"_s);
    QTRY_COMPARE(stateOf(u"PG"_s), u"takes no part"_s);
}

/// N says so of whoever is in the room, once; of the chair the pane says both.
void RoomTest::whoTakesNoPartIsInTheRoom()
{
    openBook(u"# 1. Cranes\nLEFT 10:30: HO"_s);
    editor()->moveCursor(QTextCursor::End);
    QTRY_COMPARE(stateOf(u"HO"_s), u"left"_s);
    const QString before = editor()->text();
    mark(u"HO"_s, Qt::Key_N);
    QVERIFY2(message().contains(u"is not in the room"_s), qPrintable(message()));
    QCOMPARE(editor()->text(), before);
    mark(u"AQ"_s, Qt::Key_N);
    QTRY_COMPARE(stateOf(u"AQ"_s), u"presiding, takes no part"_s);
    const QString once = editor()->text();
    mark(u"AQ"_s, Qt::Key_N);
    QVERIFY2(message().contains(u"takes no part in this item already"_s), qPrintable(message()));
    QCOMPARE(editor()->text(), once);
}

/// Keys that follow each other faster than the panes follow them.
void RoomTest::whoJustCameTakesTheChair()
{
    openBook(u"# 1. Cranes\nLEFT 10:30: HO"_s);
    editor()->moveCursor(QTextCursor::End);
    QTRY_COMPARE(stateOf(u"HO"_s), u"left"_s);
    choose(u"HO"_s);
    QTest::keyClick(pane()->view(), Qt::Key_J);
    QTest::keyClick(pane()->view(), Qt::Key_C);
    QVERIFY2(editor()->text().endsWith(u"PRESIDING: HO"_s), qPrintable(editor()->text()));
}

/// Nobody presides who is away or takes no part, and a mark that is there already says so.
void RoomTest::theChairIsTakenByWhoTakesPart()
{
    openBook(u"# 1. Cranes\nRECUSED: PG\nLEFT 10:30: HO"_s);
    editor()->moveCursor(QTextCursor::End);
    QTRY_COMPARE(stateOf(u"HO"_s), u"left"_s);
    const QString before = editor()->text();
    mark(u"HO"_s, Qt::Key_C);
    QVERIFY2(message().contains(u"is not in the room"_s), qPrintable(message()));
    mark(u"PG"_s, Qt::Key_C);
    QVERIFY2(message().contains(u"takes no part in this item, and cannot preside"_s), qPrintable(message()));
    mark(u"AQ"_s, Qt::Key_C);
    QVERIFY2(message().contains(u"presides already"_s), qPrintable(message()));
    mark(u"PL"_s, Qt::Key_P);
    QVERIFY2(message().contains(u"is in the table of those present already"_s), qPrintable(message()));
    QCOMPARE(editor()->text(), before);
    QCOMPARE(stored(), u"AQ HO | PL PG | "_s);
}

void RoomTest::theQuorumStandsAboveTheNotes()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nLEFT 10:30: PL\nmore"_s);
    QTRY_VERIFY(says(u"quorum: 2 of 2 ✓"_s));
    book()->showItem(book()->agenda()->index(1, 0).data(AgendaModel::ItemRole).value<ItemId>());
    editor()->moveCursor(QTextCursor::End);
    QTRY_VERIFY(says(u"✗ No quorum: 1 of 2"_s));
}

void RoomTest::saysWhoMustLeave()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Spies (RED)\nLEFT 10:30: HO"_s);
    QVERIFY(!says(u"Not cleared"_s));
    book()->showItem(book()->agenda()->index(1, 0).data(AgendaModel::ItemRole).value<ItemId>());
    QTRY_VERIFY(!says(u"Not cleared"_s)); // the cursor is on the line that says that he left
    editor()->moveCursor(QTextCursor::Start);
    QTest::keyClick(editor(), Qt::Key_Return);
    editor()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(editor(), u"said before he left"_s);
    QTRY_VERIFY(says(u"Not cleared for this item, and in the room: Hal Oar (HO)"_s));
}

void RoomTest::namesHaveTheRoomThatNothingElseNeeds()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    window().resize(1280, 800);
    const auto width = [this](AttendanceModel::Column column) { return pane()->view()->columnWidth(column); };
    const auto needed = [this](const QString &text) { return pane()->view()->fontMetrics().horizontalAdvance(text); };
    QVERIFY2(width(AttendanceModel::State) < needed(u"present, not cleared"_s), qPrintable(QString::number(width(AttendanceModel::State))));
    QTRY_VERIFY(width(AttendanceModel::Name) > needed(u"Maximilian Ashworth"_s));
    const auto isWhole = [&](const QString &name) { return width(AttendanceModel::Name) > needed(name) + 8; };
    std::ranges::for_each(book()->tables().people, [&](const PeopleTable &table) {
        for (const Person &person : table.people)
            QVERIFY(isWhole(person.name));
    });
    window().resizeDocks({window().dock(Dock::Attendance)}, {300}, Qt::Horizontal);
    QTRY_VERIFY(pane()->view()->isColumnHidden(AttendanceModel::Seat));
    QTRY_COMPARE(pane()->view()->header()->length(), pane()->view()->viewport()->width()); // nothing is out of sight
    window().resizeDocks({window().dock(Dock::Attendance)}, {700}, Qt::Horizontal);
    QTRY_VERIFY(!pane()->view()->isColumnHidden(AttendanceModel::Seat));
    QVERIFY(width(AttendanceModel::Seat) > needed(u"Harbour Office"_s));
    choose(u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_L);
    QTRY_VERIFY(!stateOf(u"PL"_s).isEmpty());
    QVERIFY(width(AttendanceModel::State) >= needed(stateOf(u"PL"_s)));
}

/// All of them, however many, and in words in the list of who is there.
void RoomTest::nobodyWhoMustLeaveIsLeftOut()
{
    m_changeSeating = [](Seating &seating) {
        for (KnownPerson &person : seating.people)
            person.clearance = u"GREEN"_s;
        seating.people[1].name = u"Maximiliana-Wolfeschlegelsteinhausenbergerdorff Lot"_s;
        seating.seats[0].holder = seating.people[1].name;
        seating.people.append({seating.seats.at(0).holder, u"MW"_s, {}, u"GREEN"_s});
    };
    openBook(u"# 1. Spies (RED)\nfirst"_s);
    m_changeSeating = {};
    window().resize(1280, 800);
    QTRY_VERIFY(says(u"Not cleared for this item, and in the room: Ada Quay (AQ), Hal Oar (HO)"_s)
                || says(u"Not cleared for this item (4 in the room): AQ, HO, PL, PG."_s));
    const auto labels = window().notesPane()->findChildren<QLabel *>();
    const auto room = std::ranges::find_if(labels, [](const QLabel *label) { return label->text().contains(u"Not cleared"_s); });
    QVERIFY((*room)->heightForWidth((*room)->width()) <= (*room)->height());
    QCOMPARE(stateOf(u"PL"_s), u"present, not cleared"_s);
    QTreeView &view = *pane()->view();
    choose(u"PL"_s);
    view.header()->resizeSection(AttendanceModel::State, view.fontMetrics().horizontalAdvance(stateOf(u"PL"_s)) + 8); // but it is bold
    QVERIFY(view.visualRect(view.currentIndex()).height() >= 2 * view.fontMetrics().height());
}

void RoomTest::followsTheLinesIntoANewItem()
{
    openBook(u"# 1. Spies (RED)\nfirst"_s);
    editor()->moveCursor(QTextCursor::End);
    QTRY_VERIFY(says(u"Not cleared for this item, and in the room: Hal Oar (HO)"_s));
    type(u"\n# 2. Boats\nboat"_s);
    QTRY_COMPARE(editor()->text(), u"boat"_s);
    QTRY_VERIFY(!says(u"Not cleared"_s));
    trigger(ActionId::Undo);
    QCOMPARE(editor()->text(), u"first\n# 2. Boats\nboat"_s);
    QTRY_VERIFY(says(u"Not cleared"_s));
    QTRY_COMPARE(book()->agenda()->rowCount(), 1);
}

/// What stood in its line is no part of the title.
void RoomTest::aHeadingIsTypedBeforeALine()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats (RED)\none\nThe Committee AGREED it."_s);
    book()->showItem(itemAt(1));
    editor()->goToLine(1);
    editor()->moveCursor(QTextCursor::StartOfLine);
    for (const QChar key : u"# Next matter (RED)"_s) {
        type(key);
        QTRY_VERIFY(book()->isSaved());
    }
    QTest::qWait(2 * static_cast<int>(LiveNotes::delay.count())); // what is typed then is saved at once
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(book()->notes()->heading(), u"3. Next matter (RED)"_s);
    QCOMPARE(editor()->text(), u"The Committee AGREED it."_s);
    QCOMPARE(storedNotes(1), u"one"_s);
}

void RoomTest::allThatAQuorumLacksStandsAboveTheNotes()
{
    m_changeSeating = [](Seating &seating) {
        seating.seats.append({u"Chandlers and Shipwrights"_s, true, u"Cy Rope"_s, {}, {}, {}});
        seating.quorum.categories = {{u"Pilots"_s, 2}, {u"Chandlers and Shipwrights"_s, 1}};
    };
    openBook(u"# 1. Cranes\nLEFT 10:30: PL\nThe Committee AGREED it."_s);
    m_changeSeating = {};
    QTRY_VERIFY(says(u"✗ No quorum: 1 of 2,\nPilots 1/2,\nChandlers and Shipwrights 0/1"_s));
    const DecisionsModel &decisions = *book()->decisions();
    QCOMPARE(decisions.index(0, DecisionsModel::Verb).data().toString(), u"AGREED, without a quorum"_s);
    editor()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(editor(), u"@quorum: By letter."_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(decisions.index(0, DecisionsModel::Verb).data().toString(), u"AGREED"_s);
}

void RoomTest::aDecisionWithoutQuorumIsAProblem()
{
    openBook(u"# 1. Cranes\nLEFT 10:30: PL\nThe Committee AGREED it."_s);
    const auto problems = [this] {
        QStringList sentences;
        for (int row = 0; row < book()->problems()->rowCount(); ++row)
            sentences.append(book()->problems()->index(row, ProblemsModel::Sentence).data().toString());
        return sentences.join(u'\n');
    };
    QTRY_VERIFY(problems().contains(u"AGREED without a quorum: 1/2"_s));
    editor()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(editor(), u"@quorum: Confirmed by letter."_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(!problems().contains(u"without a quorum"_s));
}

/// In the list of problems, which leads there, and underlined in the notes.
void RoomTest::remarksStandOnTheirLines()
{
    openBook(u"# 1. Cranes\nfirst\nVOTE: 3 for\nThe Committee AGREED it.\nlast\nINTEREST: none"_s);
    const ProblemsModel &problems = *book()->problems();
    QTRY_COMPARE(problems.rowCount(), 1);
    QCOMPARE(problems.index(0, ProblemsModel::Line).data().toString(), u"2"_s);
    const QList<QTextEdit::ExtraSelection> marks = editor()->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().cursor.selectedText(), u"VOTE: 3 for"_s);
    trigger(ActionId::ShowProblems);
    QTreeView *view = window().problemsPane()->view();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(editor()->cursorLine(), 1);
    const std::unique_ptr<QMenu> menu(showFixes(*editor()));
    QVERIFY(menu->actions().first()->text().contains(u"3 votes were counted"_s));
}

/// As an owner: who was named last before the others.
void RoomTest::whoIsInTheRoomIsOfferedFirst()
{
    openBook(u"# 1. Cranes\nACTION: PG to look.\nLEFT 10:30: AQ"_s);
    editor()->moveCursor(QTextCursor::End);
    type(u"\nACTION: @"_s);
    const CompletionList &list = *editor()->completions();
    QTRY_VERIFY(list.isVisible());
    QStringList offered;
    for (int row = 0; row < list.count(); ++row)
        offered << list.item(row)->text();
    QCOMPARE(offered.first(4).join(u"; "_s), u"Pat Log (PG); Hal Oar (HO); Pia Lot (PL); Ada Quay (AQ)"_s);
}

void RoomTest::keepsADecisionWithTheChairsReason()
{
    openBook(u"# 1. Cranes\n@minutes: 5\nLEFT 10:30: PL\nThe Committee AGREED it.\nINTEREST: none"_s);
    QTRY_COMPARE(editor()->extraSelections().size(), 1);
    editor()->goToLine(2);
    const std::unique_ptr<QMenu> menu(showFixes(*editor()));
    const QList<QAction *> actions = menu->actions();
    QVERIFY(actions.first()->text().contains(u"AGREED without a quorum: 1/2"_s));
    const auto keep = std::ranges::find(actions, u"Keep it with the chair's reason"_s, &QAction::text);
    QVERIFY(keep != actions.end());
    (*keep)->trigger();
    QCOMPARE(editor()->text(), u"@minutes: 5\n@quorum: \nLEFT 10:30: PL\nThe Committee AGREED it.\nINTEREST: none"_s);
    QTest::keyClicks(editor(), u"By letter."_s);
    QCOMPARE(editor()->text(), u"@minutes: 5\n@quorum: By letter.\nLEFT 10:30: PL\nThe Committee AGREED it.\nINTEREST: none"_s);
    QTRY_COMPARE(book()->problems()->rowCount(), 0);
    editor()->moveCursor(QTextCursor::End);
    QVERIFY(editor()->extraSelections().isEmpty());
}

void RoomTest::frozenMinutesAreLeftAlone()
{
    openBook(u"# 1. Cranes\nfirst"_s, u"approved"_s);
    choose(u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_A);
    QTest::keyClick(pane()->view(), Qt::Key_L);
    QCOMPARE(stateOf(u"PL"_s), u"present"_s);
    QCOMPARE(editor()->text(), u"first"_s);
}

/// The chosen row goes to another table, and is still the one that the next key is for.
void RoomTest::theNextKeyMeansTheSamePerson()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    choose(u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_A);
    QTRY_COMPARE(stored(), u"AQ HO | PG | PL"_s);
    QTRY_COMPARE(pane()->currentKey(), u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_P);
    QTest::keyClick(pane()->view(), Qt::Key_V);
    QTRY_COMPARE(stateOf(u"PL"_s), u"present, video"_s);
    QCOMPARE(stateOf(u"PG"_s), u"present"_s);
    QCOMPARE(pane()->currentKey(), u"PL"_s);
    QCOMPARE(pane()->view()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(pane()->view()->selectionModel()->selectedRows().first().data().toString(), u"PL"_s);
}

/// Home, Down, A, Down, T: the key after a mark is for the person below.
void RoomTest::aRollCallKeepsItsPlace()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    const auto rows = [this] {
        QStringList keys;
        for (int row = 0; row < pane()->view()->model()->rowCount(); ++row)
            keys << pane()->view()->model()->index(row, 0).data().toString();
        return keys.join(u' ');
    };
    QCOMPARE(rows(), u"AQ HO PL PG"_s);
    QTest::keyClick(pane()->view(), Qt::Key_Home);
    QTest::keyClick(pane()->view(), Qt::Key_Down);
    QTest::keyClick(pane()->view(), Qt::Key_A);
    QTRY_COMPARE(stateOf(u"HO"_s), u"apologies"_s);
    QCOMPARE(rows(), u"AQ HO PL PG"_s);
    QTest::keyClick(pane()->view(), Qt::Key_Down);
    QTest::keyClick(pane()->view(), Qt::Key_T);
    QTRY_COMPARE(stateOf(u"PL"_s), u"present, by phone"_s);
    QTRY_COMPARE(stored(), u"AQ | PL PG | HO"_s);
}

void RoomTest::aMarkDoesNotContradictALine()
{
    openBook(u"# 1. Cranes\nfirst\nLEFT 10:30: HO\nThe Committee AGREED it.\nVOTE: for PL PG\nlast"_s);
    editor()->moveCursor(QTextCursor::End);
    choose(u"HO"_s);
    QTest::keyClick(pane()->view(), Qt::Key_P);
    QVERIFY2(message().contains(u"J writes that they join now"_s), qPrintable(message()));
    QTest::keyClick(pane()->view(), Qt::Key_A);
    QVERIFY2(message().contains(u"Item 1, line 2"_s), qPrintable(message()));
    choose(u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_A);
    QVERIFY2(message().contains(u"Item 1, line 4"_s), qPrintable(message()));
    QCOMPARE(stored(), u"AQ HO | PL PG | "_s);
}

void RoomTest::marksAreInTheMenuAndThePalette()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    pane()->setCurrent({});
    trigger(ActionId::MarkApologies);
    QVERIFY(message().contains(u"Choose somebody"_s));
    choose(u"PL"_s);
    trigger(ActionId::MarkApologies);
    QTRY_COMPARE(stored(), u"AQ HO | PG | PL"_s);
    trigger(ActionId::TakesTheChair);
    QVERIFY2(message().contains(u"is not in the room"_s), qPrintable(message()));
    QVERIFY(!editor()->text().contains(u"PRESIDING"_s));
    choose(u"PG"_s);
    trigger(ActionId::TakesTheChair);
    QVERIFY(editor()->text().contains(u"PRESIDING: PG"_s));
    QVERIFY(action(ActionId::MarkApologies)->text().endsWith(u"\tA"_s)); // the menu says the pane's key
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(stored(), u"AQ HO | PG | PL"_s);
}

/// Who was not at the last meeting, but may sit for somebody who is away.
void RoomTest::anAlternateIsThereByOneKey()
{
    m_changeSeating = [](Seating &seating) {
        seating.people.append({u"Kay Moor"_s, u"KM"_s, {}, u"RED"_s});
        seating.seats[0].alternates = {u"Kay Moor"_s};
    };
    openBook(u"# 1. Cranes\nfirst"_s);
    choose(u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_A);
    QTRY_VERIFY(says(u"✗ No quorum"_s));
    QCOMPARE(stateOf(u"KM"_s), u"alternate of PL"_s);
    choose(u"KM"_s);
    QTest::keyClick(pane()->view(), Qt::Key_L); // nothing: they are not there
    QCOMPARE(editor()->text(), u"first"_s);
    QTest::keyClick(pane()->view(), Qt::Key_P);
    QTRY_COMPARE(stored(), u"AQ HO | PG KM | PL"_s);
    QTRY_VERIFY(says(u"quorum: 2 of 2 ✓"_s));
    QCOMPARE(stateOf(u"PL"_s), u"apologies → KM"_s);
    QCOMPARE(personOf(book()->tables().people, u"KM"_s)->person.representing, u"Pilots (Alternate for Pia Lot)"_s);
}

/// A line of the notes has them join, as if they were in the tables.
void RoomTest::anAlternateWhomALineHasJoinIsAdded()
{
    m_changeSeating = [](Seating &seating) {
        seating.people.append({u"Kay Moor"_s, u"KM"_s, {}, u"RED"_s});
        seating.seats[0].alternates = {u"Kay Moor"_s};
    };
    openBook(u"# 1. Cranes\nLEFT 10:10: PL\nJOINED 10:10: KM\nmore"_s);
    editor()->moveCursor(QTextCursor::End);
    QTRY_COMPARE(stateOf(u"KM"_s), u"here by the notes; P adds them"_s);
    editor()->moveCursor(QTextCursor::Up);
    editor()->setFocus();
    trigger(ActionId::ShowFixes);
    auto *menu = editor()->findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto add = std::ranges::find(actions, u"Add KM to the Meeting…"_s, &QAction::text);
    QVERIFY(add != actions.end());
    (*add)->trigger();
    menu->close();
    QCOMPARE(m_script.offeredPerson.now.person.name, u"Kay Moor"_s);
    QCOMPARE(m_script.offeredPerson.now.person.representing, u"Pilots (Alternate for Pia Lot)"_s);
    editor()->moveCursor(QTextCursor::End);
    mark(u"KM"_s, Qt::Key_J);
    QTRY_COMPARE(stored(), u"AQ HO | PL PG KM | "_s);
    QCOMPARE(editor()->text(), u"LEFT 10:10: PL\nJOINED 10:10: KM\nmore"_s);
    QTRY_COMPARE(stateOf(u"PL"_s), u"left → KM"_s);
    QTRY_VERIFY(says(u"quorum: 2 of 2 ✓"_s));
}

void RoomTest::whoIsSetUpLaterIsOffered()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    BodySetup setup{book()->body(), book()->seating()};
    setup.seating.people.append({u"Ned Nye"_s, u"NN"_s, {}, {}});
    setup.seating.seats.append({u"Anglers"_s, true, u"Ned Nye"_s, {}, {}, {}});
    m_script.setups << setup;
    trigger(ActionId::SetUpBody);
    QTRY_COMPARE(stateOf(u"NN"_s), u"not invited"_s);
    choose(u"NN"_s);
    QTest::keyClick(pane()->view(), Qt::Key_J);
    QCOMPARE(editor()->text(), u"first\nJOINED 10:40: NN"_s);
    QTRY_COMPARE(stored(), u"AQ HO | PL PG NN | "_s);
    QTRY_COMPARE(stateOf(u"NN"_s), u"present"_s);
}

void RoomTest::aGuestIsAdded()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    m_script.people << MeetingPerson{{u"Press"_s, u"Pru Ess"_s, u"PE"_s, {}}, PeopleKind::Attendees};
    trigger(ActionId::AddPerson);
    QTRY_COMPARE(stored(), u"AQ HO PE | PL PG | "_s);
    QCOMPARE(m_script.offeredPerson.others.size(), 4);
    QCOMPARE(m_script.offeredPerson.members, (QStringList{u"Pia Lot"_s, u"Pat Log"_s}));
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: Pru Ess added"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(stored(), u"AQ HO | PL PG | "_s);
}

/// The mend of a line that names somebody of no table.
void RoomTest::unknownInitialsLeadToTheDialog()
{
    openBook(u"# 1. Cranes\nJOINED 10:02: XY"_s);
    m_script.people << MeetingPerson{{u"Press"_s, u"Xan Yew"_s, u"XY"_s, {}}, PeopleKind::Attendees};
    editor()->setFocus();
    trigger(ActionId::ShowFixes);
    auto *menu = editor()->findChild<QMenu *>();
    QVERIFY(menu);
    const auto isAdd = [](const QAction *action) { return action->text() == u"Add XY to the Meeting…"_s; };
    const QList<QAction *> actions = menu->actions();
    const auto add = std::ranges::find_if(actions, isAdd);
    QVERIFY(add != actions.end());
    const auto first = std::ranges::find_if(actions, &QAction::isEnabled);
    QCOMPARE(*first, *add); // before those that would name somebody else
    (*add)->trigger();
    menu->close();
    QCOMPARE(m_script.asked.last(), u"person XY"_s);
    QTRY_COMPARE(stored(), u"AQ HO XY | PL PG | "_s);
    QTRY_VERIFY(book()->notes()->reading().diagnostics.isEmpty());
}

/// What they joined by says that they came; the tables are mended from there.
void RoomTest::whoJoinsWithApologiesIsMarkedFromTheMendMenu()
{
    openBook(u"# 1. Cranes\nmore"_s);
    mark(u"PG"_s, Qt::Key_A);
    QTRY_COMPARE(stored(), u"AQ HO | PL | PG"_s);
    editor()->setFocus();
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), u"JOINED 10:02: PG"_s);
    QTRY_VERIFY(!editor()->marks().of(MarkKind::Meeting).isEmpty());
    trigger(ActionId::ShowFixes);
    auto *menu = editor()->findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto present = std::ranges::find(actions, u"Mark PG as Present"_s, &QAction::text);
    QVERIFY(present != actions.end());
    (*present)->trigger();
    menu->close();
    QTRY_COMPARE(stored(), u"AQ HO | PL PG | "_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(stored(), u"AQ HO | PL | PG"_s);
}

void RoomTest::somebodyIsCorrectedAndRemoved()
{
    openBook(u"# 1. Cranes\nThe Office (HO) spoke.\nmore"_s);
    pane()->setCurrent({});
    trigger(ActionId::RemovePerson);
    QVERIFY(message().contains(u"Choose somebody"_s));
    choose(u"HO"_s);
    trigger(ActionId::RemovePerson);
    QVERIFY2(message().contains(u"Hal Oar stays in this meeting: Item 1, line 1 of the notes"_s), qPrintable(message()));
    choose(u"PG"_s);
    m_script.people << MeetingPerson{{u"Pilots"_s, u"Pat Logge"_s, u"PL2"_s, {}}, PeopleKind::VotingMembers};
    trigger(ActionId::CorrectPerson);
    QTRY_COMPARE(stored(), u"AQ HO | PL PL2 | "_s);
    QTRY_VERIFY(book()->sitting()->model()->indexOf(u"PL2"_s).isValid());
    choose(u"PL2"_s);
    trigger(ActionId::RemovePerson);
    QTRY_COMPARE(stored(), u"AQ HO | PL | "_s);
    choose(u"HO"_s);
    trigger(ActionId::CorrectPerson); // cancelled
    QVERIFY(m_script.offeredPerson.isNamed);
    QCOMPARE(stored(), u"AQ HO | PL | "_s);
}

void RoomTest::nobodyIsThereBeforeThePlannedMeeting()
{
    openBook(u"# 1. Spies (RED)\nfirst"_s, u"planned"_s);
    QCOMPARE(stateOf(u"PL"_s), u"expected"_s);
    QVERIFY(says(u"expected: 2, 2 needed"_s));
    QVERIFY(!says(u"in the room"_s));
    trigger(ActionId::StartMeeting);
    QTRY_COMPARE(book()->meeting()->status, MeetingStatus::Draft);
    QTRY_COMPARE(stateOf(u"PL"_s), u"present"_s);
    QTRY_VERIFY(says(u"quorum: 2 of 2 ✓"_s));
    QVERIFY(says(u"in the room"_s));
    m_script.confirmations << true;
    trigger(ActionId::ForgetTimes);
    QTRY_COMPARE(book()->meeting()->status, MeetingStatus::Planned);
    QTRY_COMPARE(stateOf(u"PL"_s), u"expected"_s);
}

void RoomTest::minutesAreApprovedInTheWindow()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    QVERIFY(action(ActionId::StatusDraft)->isChecked());
    QVERIFY(!action(ActionId::StatusFinal)->isEnabled());
    trigger(ActionId::StatusInReview);
    QTRY_COMPARE(book()->meeting()->status, MeetingStatus::InReview);
    QTRY_VERIFY(action(ActionId::StatusInReview)->isChecked());
    editor()->moveCursor(QTextCursor::End);
    type(u" last"_s);
    trigger(ActionId::StatusApproved); // asked, and not agreed to
    QVERIFY(m_script.asked.last().contains(u"frozen"_s));
    QCOMPARE(book()->meeting()->status, MeetingStatus::InReview);
    QVERIFY(action(ActionId::StatusInReview)->isChecked() && !action(ActionId::StatusApproved)->isChecked());
    m_script.confirmations << true;
    trigger(ActionId::StatusApproved);
    QTRY_COMPARE(book()->meeting()->status, MeetingStatus::Approved);
    QTRY_VERIFY(editor()->isReadOnly());
    QCOMPARE(storedNotes(0), u"first last"_s);
    QVERIFY(says(u"approved"_s));
    QVERIFY(!action(ActionId::StatusDraft)->isEnabled());
    m_script.confirmations << true;
    trigger(ActionId::StatusFinal);
    QTRY_COMPARE(book()->meeting()->status, MeetingStatus::Final);
    QTRY_VERIFY(!action(ActionId::StatusFinal)->isEnabled());
}

void RoomTest::decisionsWithoutQuorumAreToldBeforeTheApproval()
{
    openBook(u"# 1. Cranes\nLEFT 10:30: PL\nfirst"_s);
    editor()->moveCursor(QTextCursor::End);
    type(u"\nThe Committee AGREED it."_s);
    trigger(ActionId::StatusApproved); // asked, and not agreed to
    QVERIFY2(m_script.asked.last().contains(u"Decided without a quorum: item 1, line 3 (AGREED). Before approval "_s),
             qPrintable(m_script.asked.last()));
    QCOMPARE(book()->meeting()->status, MeetingStatus::Draft);
    editor()->moveCursor(QTextCursor::Start);
    type(u"@quorum: By letter.\n"_s);
    trigger(ActionId::StatusApproved);
    QVERIFY2(!m_script.asked.last().contains(u"without a quorum"_s), qPrintable(m_script.asked.last()));
}

QTEST_MAIN(RoomTest)
#include "tst_room.moc"
