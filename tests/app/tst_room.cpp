#include "models/storage/seatingstore.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/problemspane.h"
#include "windowfixture.h"

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
    void typingInTheNotesMovesThePane();
    void theQuorumStandsAboveTheNotes();
    void saysWhoMustLeave();
    void followsTheLinesIntoANewItem();
    void aDecisionWithoutQuorumIsAProblem();
    void remarksStandOnTheirLines();
    void keepsADecisionWithTheChairsReason();
    void frozenMinutesAreLeftAlone();

private:
    void openBook(const QString &items, const QString &status = u"draft"_s);
    [[nodiscard]] AttendancePane *pane() { return window().attendancePane(); }
    [[nodiscard]] QString stateOf(const QString &key);
    void choose(const QString &key);
    [[nodiscard]] bool says(const QString &words);
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
    QTRY_COMPARE(stateOf(u"PL"_s), u"apologies"_s);
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
    openBook(u"# 1. Cranes\nfirst\nVOTE: 3 for\nThe Committee AGREED it.\nlast"_s);
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
    openBook(u"# 1. Cranes\n@minutes: 5\nLEFT 10:30: PL\nThe Committee AGREED it."_s);
    QTRY_COMPARE(editor()->extraSelections().size(), 1);
    editor()->goToLine(2);
    const std::unique_ptr<QMenu> menu(showFixes(*editor()));
    const QList<QAction *> actions = menu->actions();
    QVERIFY(actions.first()->text().contains(u"AGREED without a quorum: 1/2"_s));
    const auto keep = std::ranges::find(actions, u"Keep it with the chair's reason"_s, &QAction::text);
    QVERIFY(keep != actions.end());
    (*keep)->trigger();
    QCOMPARE(editor()->text(), u"@minutes: 5\n@quorum: \nLEFT 10:30: PL\nThe Committee AGREED it."_s);
    QTest::keyClicks(editor(), u"By letter."_s);
    QCOMPARE(editor()->text(), u"@minutes: 5\n@quorum: By letter.\nLEFT 10:30: PL\nThe Committee AGREED it."_s);
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

QTEST_MAIN(RoomTest)
#include "tst_room.moc"
