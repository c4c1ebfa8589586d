#include "models/storage/seatingstore.h"
#include "widgets/messagebar.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/problemspane.h"
#include "windowfixture.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// Who is in the room, in the real window: the pane, the notes and the book say the same thing.
class RoomTest : public WindowFixture
{
    Q_OBJECT

public:
    RoomTest()
        : WindowFixture(QDateTime({2024, 3, 5}, {10, 40}, QTimeZone::UTC))
    {
    }

private slots:
    void oneKeyMarksSomebodyAway();
    void oneKeyWritesThatSomebodyLeft();
    void theAgendaIsTakenBack();
    void aHeldKeyTakesBackStepByStep();
    void aNumberIsTheLinesOwn();
    void aMoveIsTakenBackFirst();
    void aLineOfAnotherItemIsTakenBack();
    void whatWasWrittenInANewItemComesFirst();
    void theSafeViewNamesNothingThatWasDone();
    void aMeetingIsComeBackTo();
    void somebodyLeavesInTheMiddleOfASentence();
    void typingInTheNotesMovesThePane();
    void theQuorumStandsAboveTheNotes();
    void saysWhoMustLeave();
    void namesHaveTheRoomThatNothingElseNeeds();
    void nobodyWhoMustLeaveIsLeftOut();
    void followsTheLinesIntoANewItem();
    void aDecisionWithoutQuorumIsAProblem();
    void remarksStandOnTheirLines();
    void keepsADecisionWithTheChairsReason();
    void frozenMinutesAreLeftAlone();
    void theNextKeyMeansTheSamePerson();
    void aRollCallKeepsItsPlace();
    void aMarkDoesNotContradictALine();
    void marksAreInTheMenuAndThePalette();
    void aPresenceIsTakenBack();
    void aMarkPartsWhatIsTyped();
    void editsAreTakenBackInTheirOrder();
    void addedItemsAreMadeAgain_data();
    void addedItemsAreMadeAgain();
    void whatWasTypedElsewhereIsTakenBackInItsOrder();
    void whatWasTypedElsewhereIsMadeAgain();
    void aMoveComesBetweenWhatIsTyped();
    void aTitleIsTakenBackInItsOrder_data();
    void aTitleIsTakenBackInItsOrder();
    void anAlternateIsThereByOneKey();
    void whoIsSetUpLaterIsOffered();
    void aGuestIsAdded();
    void unknownInitialsLeadToTheDialog();
    void somebodyIsCorrectedAndRemoved();
    void nobodyIsThereBeforeThePlannedMeeting();
    void minutesAreApprovedInTheWindow();

private:
    void openBook(const QString &items, const QString &status = u"draft"_s);
    [[nodiscard]] AttendancePane *pane() { return window().attendancePane(); }
    [[nodiscard]] QString stateOf(const QString &key);
    /// The tables as the book has them: initials by table, "AQ HO | PL PG |".
    [[nodiscard]] QString stored();
    /// Titles and notes as they are stored, in the agenda's order.
    [[nodiscard]] QString itemTexts();
    /// More than there are, each saved before the next.
    void takeSteps(ActionId undoOrRedo);
    void choose(const QString &key);
    [[nodiscard]] bool says(const QString &words);
    [[nodiscard]] QString message() { return window().messages()->text(); }

    std::function<void(Seating &)> m_changeSeating;
};

void RoomTest::openBook(const QString &items, const QString &status)
{
    const QString people = u"# Attendees\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Chair | Ada Quay (AQ) | presiding |\n"
                           "| Harbour Office | Hal Oar (HO) | |\n# Voting Members Present\n| Representing | Name | Attendance |\n"
                           "| --- | --- | --- |\n| Pilots | Pia Lot (PL) | |\n| Pilots | Pat Log (PG) | |\n"_s;
    std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
    Seating seating;
    seating.people = {{u"Ada Quay"_s, u"AQ"_s, {}, u"RED"_s}, {u"Pia Lot"_s, u"PL"_s, {}, u"RED"_s}, {u"Pat Log"_s, u"PG"_s, {}, u"RED"_s}};
    seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}, {u"Pilots"_s, true, u"Pat Log"_s, {}, {}, {}}};
    seating.quorum.seats = 2;
    if (m_changeSeating)
        m_changeSeating(seating);
    QVERIFY(made->writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }));
    (void)insertSample(*made, sampleMeeting(7, people + items, u"2024-03-05"_s, status));
    made.reset();
    start();
    pane()->view()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

QString RoomTest::stateOf(const QString &key)
{
    return book()->sitting()->model()->indexOf(key).siblingAtColumn(AttendanceModel::State).data().toString();
}

QString RoomTest::stored()
{
    const Meeting meeting = loadMeeting(book()->book().reader(), book()->meeting()->id).value();
    QStringList tables{{}, {}, {}};
    for (const PeopleTable &table : meeting.people) {
        for (const Person &person : table.people)
            tables[static_cast<int>(table.kind)] += (tables[static_cast<int>(table.kind)].isEmpty() ? QString() : u" "_s) + person.initials;
    }
    return tables.join(u" | "_s);
}

QString RoomTest::itemTexts()
{
    QStringList texts;
    for (const StoredItem &item : book()->storedItems())
        texts << item.heading + u": "_s + item.notes;
    return texts.join(u" / "_s);
}

void RoomTest::takeSteps(ActionId undoOrRedo)
{
    for (int steps = 0; steps < 60; ++steps) {
        trigger(undoOrRedo);
        QTRY_VERIFY(book()->isSaved());
    }
}

void RoomTest::choose(const QString &key)
{
    pane()->setCurrent(book()->sitting()->model()->indexOf(key));
}

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

/// Moves, titles, numbers and new items stand in the same time line as what is typed.
void RoomTest::theAgendaIsTakenBack()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
    const auto agenda = [this] {
        QStringList titles;
        for (const StoredItem &item : book()->storedItems())
            titles << item.heading;
        return titles.join(u'|');
    };
    type(u"typed "_s);
    QTRY_VERIFY(book()->isSaved());
    trigger(ActionId::MoveItemDown);
    QTRY_COMPARE(agenda(), u"2. Boats|1. Cranes"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: “1. Cranes” moved"_s);
    trigger(ActionId::RenumberItems);
    QTRY_COMPARE(agenda(), u"1. Boats|2. Cranes"_s);
    QTRY_COMPARE(book()->notes()->heading(), u"2. Cranes"_s);
    book()->renameItem(itemAt(1), u"2. Derricks"_s);
    QTRY_COMPARE(agenda(), u"1. Boats|2. Derricks"_s);
    ItemHeading locks;
    locks.number = 3;
    locks.title = u"Locks"_s;
    m_script.headings << locks;
    trigger(ActionId::NewItem);
    QTRY_COMPARE(agenda(), u"1. Boats|2. Derricks|3. Locks"_s);
    QTRY_COMPARE(book()->notes()->heading(), u"3. Locks"_s);
    const QStringList back{u"1. Boats|2. Derricks"_s, u"1. Boats|2. Cranes"_s, u"2. Boats|1. Cranes"_s, u"1. Cranes|2. Boats"_s};
    for (const QString &titles : back) {
        trigger(ActionId::Undo);
        QTRY_COMPARE(agenda(), titles);
        QTRY_VERIFY(book()->notes() && agenda().contains(book()->notes()->heading()));
        QCOMPARE(editor()->text(), u"typed first"_s);
    }
    trigger(ActionId::Undo);
    QCOMPARE(editor()->text(), u"first"_s);
    trigger(ActionId::Redo);
    QCOMPARE(editor()->text(), u"typed first"_s);
    trigger(ActionId::Redo);
    QTRY_COMPARE(agenda(), u"2. Boats|1. Cranes"_s);
}

/// Each step goes on from the one before, also where the book has not answered yet.
void RoomTest::aHeldKeyTakesBackStepByStep()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
    const auto agenda = [this] {
        QStringList titles;
        for (const StoredItem &item : book()->storedItems())
            titles << item.heading;
        return titles.join(u'|');
    };
    trigger(ActionId::MoveItemDown);
    QTRY_COMPARE(agenda(), u"2. Boats|1. Cranes"_s);
    trigger(ActionId::RenumberItems);
    QTRY_COMPARE(agenda(), u"1. Boats|2. Cranes"_s);
    MeetingHeader header = book()->tables().header;
    header.venue = u"Pier"_s;
    m_script.headers << header;
    trigger(ActionId::ChangeMeeting);
    QTRY_COMPARE(book()->meeting()->venue, u"Pier"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: details of the meeting"_s);
    for (int step = 0; step < 3; ++step)
        trigger(ActionId::Undo);
    QTRY_COMPARE(agenda(), u"1. Cranes|2. Boats"_s);
    QTRY_COMPARE(book()->meeting()->venue, QString());
    for (int step = 0; step < 3; ++step)
        trigger(ActionId::Redo);
    for (const ActionId step : {ActionId::Undo, ActionId::Redo})
        trigger(step);
    QTRY_COMPARE(book()->meeting()->venue, u"Pier"_s);
    QTRY_COMPARE(agenda(), u"1. Boats|2. Cranes"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: details of the meeting"_s);
}

/// A number that was given, and perhaps read aloud, stays the line's own, whatever is taken back and made again.
void RoomTest::aNumberIsTheLinesOwn()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
    editor()->goToEndOf(0);
    QTest::keyClick(editor(), Qt::Key_Return);
    type(u"ACTION: Pilots to row\n"_s);
    QTRY_COMPARE(editor()->text(), u"first\nACTION HWC 7/01: Pilots to row\n"_s);
    trigger(ActionId::Undo);
    QCOMPARE(editor()->text(), u"first\nACTION: Pilots to row"_s); // with the key that ended it
    book()->showItem(itemAt(1));
    QTRY_COMPARE(storedNotes(0), u"first\nACTION HWC 7/01: Pilots to row"_s);
    book()->showItem(itemAt(0));
    QTRY_COMPARE(editor()->text(), u"first\nACTION HWC 7/01: Pilots to row"_s);
}

/// Moving settles what was typed, which gives it its number: that is no step of its own behind the move.
void RoomTest::aMoveIsTakenBackFirst()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
    editor()->goToEndOf(0);
    QTest::keyClick(editor(), Qt::Key_Return);
    type(u"ACTION: Pilots to row"_s);
    trigger(ActionId::MoveItemDown);
    QTRY_COMPARE(book()->storedItems().first().heading, u"2. Boats"_s);
    QTRY_VERIFY(book()->isSaved());
    trigger(ActionId::Undo);
    QTRY_COMPARE(book()->storedItems().first().heading, u"1. Cranes"_s);
    QTRY_COMPARE(editor()->text(), u"first\nACTION HWC 7/01: Pilots to row"_s);
    trigger(ActionId::Redo);
    QTRY_COMPARE(book()->storedItems().first().heading, u"2. Boats"_s);
    QCOMPARE(editor()->text(), u"first\nACTION HWC 7/01: Pilots to row"_s);
}

/// What a pane writes into another item stands in the time line too.
void RoomTest::aLineOfAnotherItemIsTakenBack()
{
    openBook(u"# 1. Cranes\nACTION HWC 7/01: Pilots to row\n# 2. Boats\nsecond"_s);
    book()->showItem(itemAt(1));
    editor()->goToEndOf(0);
    type(u" typed"_s);
    QTRY_VERIFY(book()->isSaved());
    book()->rewriteLine({itemAt(0), 0}, u"ACTION HWC 7/01: Pilots to row"_s, u"ACTION HWC 7/01: Pilots to swim"_s);
    QTRY_COMPARE(storedNotes(0), u"ACTION HWC 7/01: Pilots to swim"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: line of another item"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(storedNotes(0), u"ACTION HWC 7/01: Pilots to row"_s);
    QCOMPARE(editor()->text(), u"second typed"_s);
    trigger(ActionId::Undo);
    QCOMPARE(editor()->text(), u"second"_s);
}

/// Taking back goes where the last thing was done, and forgets nothing.
void RoomTest::whatWasWrittenInANewItemComesFirst()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
    choose(u"PL"_s);
    pane()->view()->setFocus();
    QTest::keyClick(pane()->view(), Qt::Key_A);
    QTRY_COMPARE(stored(), u"AQ HO | PG | PL"_s);
    ItemHeading locks;
    locks.number = 3;
    locks.title = u"Locks"_s;
    m_script.headings << locks;
    trigger(ActionId::NewItem);
    QTRY_COMPARE(book()->notes()->heading(), u"3. Locks"_s);
    type(u"typed"_s);
    QTRY_VERIFY(book()->isSaved());
    book()->showItem(itemAt(2));
    trigger(ActionId::Undo);
    QCOMPARE(book()->notes()->heading(), u"3. Locks"_s);
    QCOMPARE(editor()->text(), QString());
    trigger(ActionId::Undo);
    QTRY_COMPARE(book()->storedItems().size(), 2);
    trigger(ActionId::Redo);
    QTRY_COMPARE(book()->storedItems().value(1).heading, u"3. Locks"_s); // where it was, whatever is shown
    QTRY_COMPARE(book()->notes()->heading(), u"3. Locks"_s);
    trigger(ActionId::Redo);
    QCOMPARE(editor()->text(), u"typed"_s); // and what had been written in it
    trigger(ActionId::Undo);
    QCOMPARE(editor()->text(), QString());
    trigger(ActionId::Undo);
    QTRY_COMPARE(book()->storedItems().size(), 2);
    trigger(ActionId::Undo);
    QTRY_COMPARE(stored(), u"AQ HO | PL PG | "_s);
}

/// Its words may be about what is hidden.
void RoomTest::theSafeViewNamesNothingThatWasDone()
{
    openBook(u"# 1. Cranes (RED)\nfirst"_s);
    book()->renameItem(itemAt(0), u"1. Hidden (RED)"_s);
    QTRY_VERIFY(action(ActionId::Undo)->text().contains(u"Hidden"_s));
    trigger(ActionId::SafeView);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo"_s);
    trigger(ActionId::SafeView);
    QVERIFY(action(ActionId::Undo)->text().contains(u"Hidden"_s));
}

/// A look into another meeting loses neither the place nor what can be taken back.
void RoomTest::aMeetingIsComeBackTo()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond\nthird"_s);
    const MeetingId here = book()->meeting()->id;
    const MeetingId other = insertSample(book()->book(), sampleMeeting(6, u"# 1. Piers\npier"_s, u"2024-02-05"_s));
    QTRY_VERIFY(book()->meetings()->indexOf(other).isValid());
    book()->showItem(itemAt(1));
    editor()->goToLine(1);
    pane()->view()->setFocus();
    choose(u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_A);
    QTRY_COMPARE(stored(), u"AQ HO | PG | PL"_s);
    book()->showMeeting(other);
    QCOMPARE(editor()->text(), u"pier"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo"_s);
    book()->showMeeting(here);
    QCOMPARE(editor()->text(), u"second\nthird"_s);
    QCOMPARE(editor()->cursorLine(), 1);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: PL: apologies"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(stored(), u"AQ HO | PL PG | "_s);
}

/// In the middle of a sentence: it goes on, and both lines are what they are meant to be.
void RoomTest::somebodyLeavesInTheMiddleOfASentence()
{
    openBook(u"# 1. Cranes\nfirst."_s);
    editor()->moveCursor(QTextCursor::End);
    type(u"\nThe Chair said that"_s);
    choose(u"HO"_s);
    pane()->view()->setFocus();
    QTest::keyClick(pane()->view(), Qt::Key_L);
    QTRY_COMPARE(stateOf(u"HO"_s), u"left"_s);
    type(u" the gate must be closed."_s);
    QCOMPARE(editor()->text(), u"first.\nLEFT 10:40: HO\nThe Chair said that the gate must be closed."_s);
    choose(u"AQ"_s);
    pane()->view()->setFocus();
    QTest::keyClick(pane()->view(), Qt::Key_L);
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
    QVERIFY(editor()->text().contains(u"PRESIDING: PL"_s));
    QVERIFY(action(ActionId::MarkApologies)->text().endsWith(u"\tA"_s)); // the menu says the pane's key
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(stored(), u"AQ HO | PG | PL"_s);
}

void RoomTest::aPresenceIsTakenBack()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    type(u"typed "_s);
    pane()->view()->setFocus();
    choose(u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_A);
    QTRY_COMPARE(stored(), u"AQ HO | PG | PL"_s);
    QTRY_COMPARE(stateOf(u"PL"_s), u"apologies"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: PL: apologies"_s);
    QTest::keyClick(pane()->view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(), u"AQ HO | PL PG | "_s);
    QCOMPARE(editor()->text(), u"typed first"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo"_s);
    QCOMPARE(action(ActionId::Redo)->text(), u"&Redo: PL: apologies"_s);
    QTest::keyClick(pane()->view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(), u"AQ HO | PG | PL"_s);
}

/// What is typed on behind a mark is a step of its own, though it goes on where it was typed before.
void RoomTest::aMarkPartsWhatIsTyped()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    editor()->moveCursor(QTextCursor::End);
    type(u" one"_s);
    pane()->view()->setFocus();
    choose(u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_A);
    type(u" two"_s);
    QTRY_COMPARE(stored(), u"AQ HO | PG | PL"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo"_s);
    trigger(ActionId::Undo);
    QCOMPARE(editor()->text(), u"first one"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: PL: apologies"_s);
    trigger(ActionId::Redo);
    QCOMPARE(editor()->text(), u"first one two"_s);
    trigger(ActionId::Undo);
    trigger(ActionId::Undo);
    QTRY_COMPARE(stored(), u"AQ HO | PL PG | "_s);
    type(u"!"_s); // what was undone is gone
    QCOMPARE(action(ActionId::Redo)->text(), u"&Redo"_s);
    QTRY_VERIFY(book()->isSaved());
    QCOMPARE(stored(), u"AQ HO | PL PG | "_s);
}

/// One time line: what was typed and what was marked, the latest first, and from item to item.
void RoomTest::editsAreTakenBackInTheirOrder()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
    editor()->moveCursor(QTextCursor::End);
    type(u" one"_s);
    pane()->view()->setFocus();
    choose(u"PL"_s);
    QTest::keyClick(pane()->view(), Qt::Key_A);
    QTRY_VERIFY(book()->isSaved());
    editor()->moveCursor(QTextCursor::Start);
    type(u"two "_s);
    QTRY_VERIFY(book()->isSaved());
    book()->showItem(itemAt(1));
    editor()->moveCursor(QTextCursor::End);
    type(u" three"_s);
    const auto undo = [this] { trigger(ActionId::Undo); };
    undo();
    QCOMPARE(editor()->text(), u"second"_s);
    QTRY_COMPARE(stored(), u"AQ HO | PG | PL"_s);
    book()->showItem(itemAt(0));
    undo();
    QCOMPARE(editor()->text(), u"first one"_s);
    undo();
    QTRY_COMPARE(stored(), u"AQ HO | PL PG | "_s);
    QCOMPARE(editor()->text(), u"first one"_s);
    undo();
    QCOMPARE(editor()->text(), u"first"_s);
    trigger(ActionId::Redo);
    QCOMPARE(editor()->text(), u"first one"_s);
    trigger(ActionId::Redo);
    QTRY_COMPARE(stored(), u"AQ HO | PG | PL"_s);
    trigger(ActionId::Redo);
    QCOMPARE(editor()->text(), u"two first one"_s);
}

/// Its title, and that it became an item, are steps as what was typed in it.
void RoomTest::aTitleIsTakenBackInItsOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::newRow("an item") << u" one"_s << u"1. Cranes"_s;
    QTest::newRow("an item that was parted off") << u"\n# 2. Boats\none"_s << u"2. Boats"_s;
}

void RoomTest::aTitleIsTakenBackInItsOrder()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, title);
    openBook(u"# 1. Cranes\nfirst"_s);
    editor()->moveCursor(QTextCursor::End);
    type(typed);
    QTRY_COMPARE(book()->notes()->heading(), title);
    QTRY_VERIFY(book()->isSaved());
    book()->renameItem(book()->notes()->item(), u"9. Ropes"_s);
    QTRY_VERIFY(book()->isSaved());
    editor()->moveCursor(QTextCursor::End);
    type(u" two"_s);
    QTRY_VERIFY(book()->isSaved());
    const QString all = editor()->text();
    for (int times = 0; times < 2; ++times) {
        for (int steps = 0; steps < 20; ++steps)
            trigger(ActionId::Undo);
        QTRY_VERIFY(book()->isSaved());
        QCOMPARE(editor()->text(), u"first"_s);
        QCOMPARE(book()->notes()->heading(), u"1. Cranes"_s);
        for (int steps = 0; steps < 20; ++steps)
            trigger(ActionId::Redo);
        QTRY_VERIFY(book()->isSaved());
        QCOMPARE(editor()->text(), all);
        QTRY_COMPARE(book()->notes()->heading(), u"9. Ropes"_s);
    }
}

/// Items that were added, what was typed in them and done with them: all of it is there again, whatever was undone between.
void RoomTest::addedItemsAreMadeAgain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("times");
    QTest::newRow("typed") << u"Intro."_s << 3;
    QTest::newRow("parted") << u"Intro.\n# Secret (RED)\nwords"_s << 3;
}

void RoomTest::addedItemsAreMadeAgain()
{
    QFETCH(const QString, typed);
    QFETCH(const int, times);
    openBook(u"# 1. Cranes\nfirst"_s);
    const auto add = [this](const QString &title) {
        book()->addItem(title);
        QTRY_COMPARE(book()->notes()->heading(), title);
    };
    add(u"New A"_s);
    type(typed);
    QTRY_VERIFY(!editor()->text().contains(u'#'));
    QTRY_VERIFY(book()->isSaved());
    book()->renameItem(book()->notes()->item(), u"Hidden (RED)"_s);
    QTRY_VERIFY(book()->isSaved());
    book()->showItem(itemAt(0));
    editor()->moveCursor(QTextCursor::End);
    type(u" more"_s);
    add(u"New B"_s);
    type(u"Text in B."_s);
    QTRY_VERIFY(book()->isSaved());
    book()->moveItem(book()->notes()->item(), 1);
    QTRY_COMPARE(book()->storedItems().at(2).heading, u"New B"_s);
    const QString before = itemTexts();
    for (int i = 0; i < times; ++i) {
        takeSteps(ActionId::Undo);
        QCOMPARE(itemTexts(), u"1. Cranes: first"_s);
        takeSteps(ActionId::Redo);
        QCOMPARE(itemTexts(), before);
    }
}

/// What is typed behind a move comes behind it again, in an item that was parted off and has actions.
void RoomTest::aMoveComesBetweenWhatIsTyped()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nboats"_s);
    const QString first = itemTexts();
    editor()->moveCursor(QTextCursor::End);
    type(u"\n# Levelled (RED)\nInside.\nACTION: HO to do one by 4 December.\nafter"_s);
    QTRY_VERIFY(editor()->text().contains(u"ACTION HWC 7/01"_s));
    QTRY_VERIFY(book()->isSaved());
    QTRY_COMPARE(book()->agenda()->rowCount(), 3);
    book()->moveItem(book()->notes()->item(), -1);
    QTRY_VERIFY(book()->storedItems().first().heading.contains(u"Levelled"_s));
    for (const QString &word : {u"one"_s, u"two"_s}) {
        editor()->moveCursor(QTextCursor::End);
        type(u"\nACTION: HO to do more by 5 December.\nAnd "_s + word);
        QTRY_VERIFY(book()->isSaved());
    }
    QTRY_COMPARE(editor()->text().count(u"ACTION HWC 7/"_s), 3);
    book()->addItem(u"New 7"_s);
    QTRY_COMPARE(book()->notes()->heading(), u"New 7"_s);
    const QString before = itemTexts();
    for (int times = 0; times < 2; ++times) {
        takeSteps(ActionId::Undo);
        QCOMPARE(itemTexts(), first);
        takeSteps(ActionId::Redo);
        QCOMPARE(itemTexts(), before);
    }
}

/// The line that was typed between two items that were added comes between them.
void RoomTest::whatWasTypedElsewhereIsTakenBackInItsOrder()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    book()->addItem(u"New A"_s);
    QTRY_COMPARE(book()->notes()->heading(), u"New A"_s);
    book()->showItem(itemAt(0));
    editor()->moveCursor(QTextCursor::End);
    type(u" more"_s);
    QTRY_VERIFY(book()->isSaved());
    book()->addItem(u"New B"_s);
    QTRY_COMPARE(book()->notes()->heading(), u"New B"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(book()->agenda()->rowCount(), 2);
    book()->showItem(itemAt(1));
    QCOMPARE(action(ActionId::Undo)->text(), u"&Undo"_s);
    trigger(ActionId::Undo);
    QCOMPARE(book()->notes()->item(), itemAt(0));
    QCOMPARE(editor()->text(), u"first"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: “New A” added"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(book()->agenda()->rowCount(), 1);
}

/// Redo goes where something was taken back, once there is no more in the item that is shown.
void RoomTest::whatWasTypedElsewhereIsMadeAgain()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    book()->addItem(u"New A"_s);
    QTRY_COMPARE(book()->notes()->heading(), u"New A"_s);
    type(u"text one"_s);
    book()->showItem(itemAt(0));
    editor()->moveCursor(QTextCursor::End);
    type(u" four"_s);
    QTRY_VERIFY(book()->isSaved());
    for (int steps = 0; steps < 6; ++steps) {
        trigger(ActionId::Undo);
        QTRY_VERIFY(book()->isSaved());
    }
    QTRY_COMPARE(book()->agenda()->rowCount(), 1);
    QCOMPARE(editor()->text(), u"first"_s);
    for (int steps = 0; steps < 10; ++steps) {
        trigger(ActionId::Redo);
        QTRY_VERIFY(book()->isSaved());
    }
    QTRY_COMPARE(book()->agenda()->rowCount(), 2);
    QCOMPARE(book()->storedItems().at(0).notes, u"first four"_s);
    QCOMPARE(book()->storedItems().at(1).notes, u"text one"_s);
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
    (*add)->trigger();
    menu->close();
    QCOMPARE(m_script.asked.last(), u"person XY"_s);
    QTRY_COMPARE(stored(), u"AQ HO XY | PL PG | "_s);
    QTRY_VERIFY(book()->notes()->reading().diagnostics.isEmpty());
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

QTEST_MAIN(RoomTest)
#include "tst_room.moc"
