#include "models/storage/paperstore.h"
#include "roomfixture.h"
#include "widgets/notes/findbar.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/notespane.h"

#include <QLineEdit>
#include <QRandomGenerator>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// What is typed, marked, moved, renamed and added stands in one time line, and is taken back and made again in its order.
class TimeLineTest : public RoomFixture
{
    Q_OBJECT

private slots:
    void theAgendaIsTakenBack();
    void aHeldKeyTakesBackStepByStep();
    void aNumberIsTheLinesOwn_data();
    void aNumberIsTheLinesOwn();
    void aMoveIsTakenBackFirst();
    void aLineOfAnotherItemIsTakenBack();
    void whatWasWrittenInANewItemComesFirst();
    void aDeletedItemIsBroughtBack();
    void aPartThatWasDeletedIsOneWithTheRestAgain();
    void theNumbersOfTheOthersComeBack();
    void theSafeViewNamesNothingThatWasDone();
    void aMeetingIsComeBackTo();
    void aPresenceIsTakenBack();
    void aMarkPartsWhatIsTyped();
    void editsAreTakenBackInTheirOrder();
    void addedItemsAreMadeAgain_data();
    void addedItemsAreMadeAgain();
    void whatWasTypedElsewhereIsTakenBackInItsOrder();
    void whatWasTypedElsewhereIsMadeAgain();
    void aMoveComesBetweenWhatIsTyped_data();
    void aMoveComesBetweenWhatIsTyped();
    void typingIsTakenBackFromItemToItem();
    void aRunEndsWhereSomethingElseWasDone();
    void whatWasGivenUpStaysAway();
    void aReplacementThatWasGivenUpStaysAway();
    void whatWasPartedOffIsOneAgainFromElsewhere();
    void aPartMayReadAsTheItemDid();
    void allIsMadeAgain_data();
    void allIsMadeAgain();
    void aTitleIsTakenBackInItsOrder_data();
    void aTitleIsTakenBackInItsOrder();

private:
    /// "1. Cranes|2. Boats" as they are stored, in the agenda's order.
    [[nodiscard]] QString headings();
    /// The same with their notes.
    [[nodiscard]] QString itemTexts();
    enum class Pace { EachSaved, KeysRepeat };
    /// More than there are.
    void takeSteps(ActionId undoOrRedo, Pace pace = Pace::EachSaved, int count = 60);
    /// One of what a secretary does during a meeting.
    void doAnything(QRandomGenerator &random, int number);
    void write(const QString &keys);
    void visitAny(QRandomGenerator &random);
    /// The one that is shown.
    void deleteItem();
    void replaceAll(const QString &words, const QString &replacement);
};

QString TimeLineTest::headings()
{
    QStringList titles;
    for (const StoredItem &item : book()->storedItems())
        titles << item.heading;
    return titles.join(u'|');
}

QString TimeLineTest::itemTexts()
{
    QStringList texts;
    for (const StoredItem &item : book()->storedItems())
        texts << item.heading + u": "_s + item.notes;
    return texts.join(u" / "_s);
}

void TimeLineTest::takeSteps(ActionId undoOrRedo, Pace pace, int count)
{
    for (int steps = 0; steps < count; ++steps) {
        trigger(undoOrRedo);
        if (pace == Pace::EachSaved)
            QTRY_VERIFY(book()->isSaved());
        else
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(book()->isSaved());
    book()->catchUp();
}

/// Moves, titles, numbers and new items stand in the same time line as what is typed.
void TimeLineTest::theAgendaIsTakenBack()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
    type(u"typed "_s);
    QTRY_VERIFY(book()->isSaved());
    trigger(ActionId::MoveItemDown);
    QTRY_COMPARE(headings(), u"2. Boats|1. Cranes"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: “1. Cranes” moved"_s);
    trigger(ActionId::RenumberItems);
    QTRY_COMPARE(headings(), u"1. Boats|2. Cranes"_s);
    QTRY_COMPARE(book()->notes()->heading(), u"2. Cranes"_s);
    book()->renameItem(itemAt(1), u"2. Derricks"_s);
    QTRY_COMPARE(headings(), u"1. Boats|2. Derricks"_s);
    ItemHeading locks;
    locks.number = 3;
    locks.title = u"Locks"_s;
    m_script.headings << locks;
    trigger(ActionId::NewItem);
    QTRY_COMPARE(headings(), u"1. Boats|2. Derricks|3. Locks"_s);
    QTRY_COMPARE(book()->notes()->heading(), u"3. Locks"_s);
    const QStringList back{u"1. Boats|2. Derricks"_s, u"1. Boats|2. Cranes"_s, u"2. Boats|1. Cranes"_s, u"1. Cranes|2. Boats"_s};
    for (const QString &titles : back) {
        trigger(ActionId::Undo);
        QTRY_COMPARE(headings(), titles);
        QTRY_VERIFY(book()->notes() && headings().contains(book()->notes()->heading()));
        QCOMPARE(editor()->text(), u"typed first"_s);
    }
    trigger(ActionId::Undo);
    QCOMPARE(editor()->text(), u"first"_s);
    trigger(ActionId::Redo);
    QCOMPARE(editor()->text(), u"typed first"_s);
    trigger(ActionId::Redo);
    QTRY_COMPARE(headings(), u"2. Boats|1. Cranes"_s);
}

/// Each step goes on from the one before, also where the book has not answered yet.
void TimeLineTest::aHeldKeyTakesBackStepByStep()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
    trigger(ActionId::MoveItemDown);
    QTRY_COMPARE(headings(), u"2. Boats|1. Cranes"_s);
    trigger(ActionId::RenumberItems);
    QTRY_COMPARE(headings(), u"1. Boats|2. Cranes"_s);
    MeetingHeader header = book()->tables().header;
    header.venue = u"Pier"_s;
    m_script.headers << header;
    trigger(ActionId::ChangeMeeting);
    QTRY_COMPARE(book()->meeting()->venue, u"Pier"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: details of the meeting"_s);
    for (int step = 0; step < 3; ++step)
        trigger(ActionId::Undo);
    QTRY_COMPARE(headings(), u"1. Cranes|2. Boats"_s);
    QTRY_COMPARE(book()->meeting()->venue, QString());
    for (int step = 0; step < 3; ++step)
        trigger(ActionId::Redo);
    for (const ActionId step : {ActionId::Undo, ActionId::Redo})
        trigger(step);
    QTRY_COMPARE(book()->meeting()->venue, u"Pier"_s);
    QTRY_COMPARE(headings(), u"1. Boats|2. Cranes"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: details of the meeting"_s);
}

/// A number that was given, and perhaps read aloud, stays the line's own, whatever is taken back and made again.
void TimeLineTest::aNumberIsTheLinesOwn_data()
{
    QTest::addColumn<bool>("saved");
    QTest::newRow("left at once") << false;
    QTest::newRow("left when it is saved without the number") << true;
}

void TimeLineTest::aNumberIsTheLinesOwn()
{
    QFETCH(const bool, saved);
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
    editor()->goToEndOf(0);
    QTest::keyClick(editor(), Qt::Key_Return);
    type(u"ACTION: Pilots to row\n"_s);
    QTRY_COMPARE(editor()->text(), u"first\nACTION HWC 7/01: Pilots to row\n"_s);
    trigger(ActionId::Undo);
    QCOMPARE(editor()->text(), u"first\nACTION: Pilots to row"_s); // with the key that ended it
    if (saved)
        QTRY_COMPARE(storedNotes(0), u"first\nACTION: Pilots to row"_s);
    book()->showItem(itemAt(1));
    QTRY_COMPARE(storedNotes(0), u"first\nACTION HWC 7/01: Pilots to row"_s);
    book()->showItem(itemAt(0));
    QTRY_COMPARE(editor()->text(), u"first\nACTION HWC 7/01: Pilots to row"_s);
    trigger(ActionId::Redo);
    QCOMPARE(editor()->text(), u"first\nACTION HWC 7/01: Pilots to row\n"_s);
}

/// The cursor's line has no number yet: taking a move back, and making it again, gives it none.
void TimeLineTest::aMoveIsTakenBackFirst()
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
    QCOMPARE(editor()->text(), u"first\nACTION: Pilots to row"_s);
    trigger(ActionId::Redo);
    QTRY_COMPARE(book()->storedItems().first().heading, u"2. Boats"_s);
    QCOMPARE(editor()->text(), u"first\nACTION: Pilots to row"_s);
}

/// What a pane writes into another item stands in the time line too.
void TimeLineTest::aLineOfAnotherItemIsTakenBack()
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
void TimeLineTest::whatWasWrittenInANewItemComesFirst()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
    mark(u"PL"_s, Qt::Key_A);
    QTRY_COMPARE(stored(), u"AQ HO | PG | PL"_s);
    ItemHeading locks;
    locks.number = 3;
    locks.title = u"Locks"_s;
    m_script.headings << locks;
    trigger(ActionId::NewItem);
    QTRY_COMPARE(book()->notes()->heading(), u"3. Locks"_s);
    QTRY_VERIFY(editor()->hasFocus()); // not the pane, which had it
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

/// With all that belongs to it; and what had been typed in it can be taken back further.
void TimeLineTest::aDeletedItemIsBroughtBack()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nboats"_s);
    const ItemId cranes = itemAt(0);
    QVERIFY(book()->book().writeNow(
        [&](Transaction &transaction) { return attachPaper(transaction, cranes, {u"Load tests"_s, {}, {}}, u"tests.pdf"_s, "%PDF"_ba); }));
    write(u" ACTION"_s);
    write(u"\nACTION: Pilots to row\n"_s);
    QTRY_VERIFY(storedNotes(0).contains(u"HWC 7/01"_s));
    const QString before = itemTexts();
    deleteItem();
    QTRY_COMPARE(headings(), u"2. Boats"_s);
    QCOMPARE(editor()->text(), u"boats"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: “1. Cranes” deleted"_s);
    write(u" typed"_s);
    trigger(ActionId::Undo);
    trigger(ActionId::Undo);
    QTRY_COMPARE(itemTexts(), before);
    QTRY_COMPARE(book()->notes()->item(), cranes);
    const StoredPaper paper = papersOf(book()->book().reader(), cranes)->constFirst();
    QCOMPARE(paper.paper.title, u"Load tests"_s);
    QCOMPARE(paperContents(book()->book().reader(), paper.id).value(), "%PDF"_ba);
    trigger(ActionId::Redo);
    QTRY_COMPARE(headings(), u"2. Boats"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(itemTexts(), before);
    takeSteps(ActionId::Undo, Pace::EachSaved, 4);
    QCOMPARE(itemTexts(), u"1. Cranes: first / 2. Boats: boats"_s);
    takeSteps(ActionId::Redo, Pace::EachSaved, 6);
    QCOMPARE(itemTexts(), u"2. Boats: boats typed"_s);
}

void TimeLineTest::aPartThatWasDeletedIsOneWithTheRestAgain()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nboats"_s);
    write(u"\n# Part\nInside."_s);
    QTRY_VERIFY(book()->isSaved());
    deleteItem();
    QTRY_COMPARE(headings(), u"1. Cranes|2. Boats"_s);
    takeSteps(ActionId::Undo, Pace::EachSaved, 20);
    QCOMPARE(itemTexts(), u"1. Cranes: first / 2. Boats: boats"_s);
    takeSteps(ActionId::Redo, Pace::EachSaved, 20);
    QCOMPARE(headings(), u"1. Cranes|2. Boats"_s);
}

/// A planned agenda is numbered on when an item comes in or goes.
void TimeLineTest::theNumbersOfTheOthersComeBack()
{
    openBook(u"# 1. Cranes\n# 2. Boats\n# 3. Locks"_s);
    book()->setStatus(MeetingStatus::Planned);
    book()->renameItem(itemAt(2), u"9. Locks"_s);
    QTRY_COMPARE(headings(), u"1. Cranes|2. Boats|9. Locks"_s);
    book()->renameItem(itemAt(2), u"3. Locks"_s);
    QTRY_COMPARE(headings(), u"1. Cranes|2. Boats|3. Locks"_s);
    book()->addItemAt(1, u"2. Buoys"_s, {});
    QTRY_COMPARE(headings(), u"1. Cranes|2. Buoys|3. Boats|4. Locks"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(headings(), u"1. Cranes|2. Boats|3. Locks"_s);
    book()->showItem(itemAt(0));
    deleteItem();
    QTRY_COMPARE(headings(), u"1. Boats|2. Locks"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(headings(), u"1. Cranes|2. Boats|3. Locks"_s);
}

/// Its words may be about what is hidden.
void TimeLineTest::theSafeViewNamesNothingThatWasDone()
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
void TimeLineTest::aMeetingIsComeBackTo()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond\nthird"_s);
    const MeetingId here = book()->meeting()->id;
    const MeetingId other = insertSample(book()->book(), sampleMeeting(6, u"# 1. Piers\npier"_s, u"2024-02-05"_s));
    QTRY_VERIFY(book()->meetings()->indexOf(other).isValid());
    book()->showItem(itemAt(1));
    editor()->goToLine(1);
    mark(u"PL"_s, Qt::Key_A);
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

void TimeLineTest::aPresenceIsTakenBack()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    type(u"typed "_s);
    mark(u"PL"_s, Qt::Key_A);
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
void TimeLineTest::aMarkPartsWhatIsTyped()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    editor()->moveCursor(QTextCursor::End);
    type(u" one"_s);
    mark(u"PL"_s, Qt::Key_A);
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
void TimeLineTest::editsAreTakenBackInTheirOrder()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
    editor()->moveCursor(QTextCursor::End);
    type(u" one"_s);
    mark(u"PL"_s, Qt::Key_A);
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
void TimeLineTest::aTitleIsTakenBackInItsOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::newRow("an item") << u" one"_s << u"1. Cranes"_s;
    QTest::newRow("an item that was parted off") << u"\n# 2. Boats\none"_s << u"2. Boats"_s;
}

void TimeLineTest::aTitleIsTakenBackInItsOrder()
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
void TimeLineTest::addedItemsAreMadeAgain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("times");
    QTest::newRow("typed") << u"Intro."_s << 3;
    QTest::newRow("parted") << u"Intro.\n# Secret (RED)\nwords"_s << 3;
}

void TimeLineTest::addedItemsAreMadeAgain()
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
void TimeLineTest::aMoveComesBetweenWhatIsTyped_data()
{
    QTest::addColumn<bool>("held");
    QTest::newRow("step by step") << false;
    QTest::newRow("with the key held") << true;
}

void TimeLineTest::aMoveComesBetweenWhatIsTyped()
{
    QFETCH(const bool, held);
    const Pace pace = held ? Pace::KeysRepeat : Pace::EachSaved;
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
    for (int times = 0; times < 3; ++times) {
        takeSteps(ActionId::Undo, pace);
        QCOMPARE(itemTexts(), first);
        takeSteps(ActionId::Redo, pace);
        QCOMPARE(itemTexts(), before);
    }
}

/// The line that was typed between two items that were added comes between them.
void TimeLineTest::whatWasTypedElsewhereIsTakenBackInItsOrder()
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
void TimeLineTest::whatWasTypedElsewhereIsMadeAgain()
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

void TimeLineTest::write(const QString &keys)
{
    editor()->moveCursor(QTextCursor::End);
    type(keys);
}

void TimeLineTest::visitAny(QRandomGenerator &random)
{
    book()->showItem(itemAt(random.bounded(book()->agenda()->rowCount())));
}

void TimeLineTest::doAnything(QRandomGenerator &random, int number)
{
    const QString n = QString::number(number);
    switch (random.bounded(11)) {
    case 0:
        return write(u"\nACTION: HO to do more by %1 December.\nAnd "_s.arg(number + 1));
    case 1:
        return write(u"\n# Part %1\nInside."_s.arg(n));
    case 2:
        return book()->addItem(u"New "_s + n);
    case 3:
        return book()->moveItem(book()->notes()->item(), random.bounded(2) == 0 ? 1 : -1);
    case 4:
        return book()->renameItem(book()->notes()->item(), u"Title "_s + n);
    case 5:
        return visitAny(random);
    case 6:
        choose(random.bounded(2) == 0 ? u"PL"_s : u"PG"_s);
        pane()->view()->setFocus();
        return QTest::keyClick(pane()->view(), random.bounded(2) == 0 ? Qt::Key_A : Qt::Key_P);
    case 7:
        return book()->storedItems().size() > 1 ? deleteItem() : write(u"\n"_s);
    case 8:
        return replaceAll(u"ing"_s, u"ong "_s + n);
    case 9:
        return takeSteps(ActionId::Undo, Pace::EachSaved, 1 + random.bounded(4));
    default:
        return write(u" word "_s + n);
    }
}

void TimeLineTest::deleteItem()
{
    m_script.confirmations << true;
    trigger(ActionId::DeleteItem);
}

void TimeLineTest::replaceAll(const QString &words, const QString &replacement)
{
    FindBar &bar = *window().notesPane()->findBar();
    trigger(ActionId::Replace);
    bar.wordsEdit()->setText(words);
    bar.replacementEdit()->setText(replacement);
    bar.replaceInMeeting();
    editor()->setFocus();
}

void TimeLineTest::typingIsTakenBackFromItemToItem()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nboats"_s);
    write(u" one"_s);
    book()->showItem(itemAt(1));
    write(u" two"_s);
    book()->showItem(itemAt(0));
    write(u" three"_s);
    const QStringList texts{u"first one"_s, u"boats"_s, u"first"_s};
    for (const QString &text : texts) {
        trigger(ActionId::Undo);
        QCOMPARE(editor()->text(), text);
    }
    const QStringList again{u"first one"_s, u"boats two"_s, u"first one three"_s};
    for (const QString &text : again) {
        trigger(ActionId::Redo);
        QCOMPARE(editor()->text(), text);
    }
}

/// Also once the item was shown anew.
void TimeLineTest::aRunEndsWhereSomethingElseWasDone()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nboats"_s);
    write(u" one"_s);
    QTRY_VERIFY(book()->isSaved());
    mark(u"PL"_s, Qt::Key_A);
    book()->catchUp();
    write(u" two"_s);
    for (const int row : {1, 0})
        book()->showItem(itemAt(row));
    trigger(ActionId::Undo);
    QCOMPARE(editor()->text(), u"first one"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(stored(), u"AQ HO | PL PG | "_s);
    QCOMPARE(editor()->text(), u"first one"_s);
}

/// What was taken back, and not made again before something else was typed.
void TimeLineTest::whatWasGivenUpStaysAway()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nboats"_s);
    write(u" one"_s);
    write(u"\nsecond"_s);
    trigger(ActionId::Undo);
    const QString kept = editor()->text();
    book()->showItem(itemAt(1));
    write(u" yyy"_s);
    takeSteps(ActionId::Undo, Pace::EachSaved, 3);
    takeSteps(ActionId::Redo, Pace::EachSaved, 6);
    QCOMPARE(storedNotes(0), kept);
    QCOMPARE(storedNotes(1), u"boats yyy"_s);
}

/// Its items keep it as what could be made again in them.
void TimeLineTest::aReplacementThatWasGivenUpStaysAway()
{
    openBook(u"# 1. Cranes\nfirst crane\n# 2. Boats\nboats and a crane"_s);
    write(u" one"_s);
    QTRY_VERIFY(book()->isSaved());
    replaceAll(u"crane"_s, u"winch"_s);
    QTRY_COMPARE(storedNotes(1), u"boats and a winch"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(itemTexts(), u"1. Cranes: first crane one / 2. Boats: boats and a crane"_s);
    deleteItem();
    write(u" more"_s);
    QTRY_VERIFY(book()->isSaved());
    const QString before = itemTexts();
    QCOMPARE(before, u"2. Boats: boats and a crane more"_s);
    takeSteps(ActionId::Undo, Pace::EachSaved, 3);
    QCOMPARE(itemTexts(), u"1. Cranes: first crane / 2. Boats: boats and a crane"_s);
    takeSteps(ActionId::Redo, Pace::EachSaved, 6);
    QCOMPARE(itemTexts(), before);
}

/// Also when the part has been moved behind another item since.
void TimeLineTest::whatWasPartedOffIsOneAgainFromElsewhere()
{
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nboats"_s);
    write(u"\n# Part\nInside."_s);
    QTRY_VERIFY(book()->isSaved());
    book()->renameItem(book()->notes()->item(), u"Title"_s);
    book()->moveItem(book()->notes()->item(), 1);
    book()->catchUp();
    const QString before = itemTexts();
    takeSteps(ActionId::Undo, Pace::EachSaved, 3);
    QCOMPARE(editor()->text(), u"first\n# Part\nInside."_s);
    QCOMPARE(itemTexts(), u"1. Cranes: first\n# Part\nInside. / 2. Boats: boats"_s);
    takeSteps(ActionId::Redo, Pace::EachSaved, 3);
    QCOMPARE(itemTexts(), before);
}

/// Then taking back what was typed before the parting is not mistaken for making the parting again.
void TimeLineTest::aPartMayReadAsTheItemDid()
{
    openBook(u"# 1. Cranes\nfirst"_s);
    const QString first = itemTexts();
    write(u"\n# Part A\nInside."_s);
    write(u"\n# Part B\nInside."_s);
    QTRY_VERIFY(book()->isSaved());
    const QString before = itemTexts();
    for (int times = 0; times < 2; ++times) {
        takeSteps(ActionId::Undo, Pace::EachSaved, 20);
        QCOMPARE(itemTexts(), first);
        takeSteps(ActionId::Redo, Pace::EachSaved, 20);
        QCOMPARE(itemTexts(), before);
    }
}

/// Whatever was done, and however much of it is taken back and looked at: what is made again is what there was.
void TimeLineTest::allIsMadeAgain_data()
{
    QTest::addColumn<int>("seed");
    const QStringList seeds = qEnvironmentVariable("TIMELINE_SEEDS", u"1-6"_s).split(u'-');
    for (int seed = seeds.first().toInt(); seed <= seeds.last().toInt(); ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TimeLineTest::allIsMadeAgain()
{
    QFETCH(const int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nboats"_s);
    for (int number = 1; number <= 9; ++number) {
        doAnything(random, number);
        QTRY_VERIFY_WITH_TIMEOUT(book()->isSaved(), longestWait);
        book()->catchUp();
    }
    write(u" end"_s); // what was taken back is given up by now
    QTRY_VERIFY_WITH_TIMEOUT(book()->isSaved(), longestWait);
    const QString before = itemTexts() + stored();
    for (int times = 0; times < 3; ++times) {
        const Pace pace = random.bounded(2) == 0 ? Pace::EachSaved : Pace::KeysRepeat;
        takeSteps(ActionId::Undo, pace, 1 + random.bounded(40));
        const QString between = itemTexts();
        if (random.bounded(2) == 0)
            visitAny(random);
        takeSteps(ActionId::Redo, pace, 70);
        QVERIFY2(itemTexts() + stored() == before,
                 qPrintable(u"\nthere was: %1\nthere is:  %2\nbetween:   %3"_s.arg(before, itemTexts() + stored(), between)));
    }
}

QTEST_MAIN(TimeLineTest)
#include "tst_timeline.moc"
