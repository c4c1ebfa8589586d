#include "models/storage/meetingstore.h"
#include "tests/storage/samples.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/notes/linecommands.h"
#include "widgets/notes/linemargin.h"
#include "widgets/notes/noteseditor.h"

#include <QClipboard>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace minutebook;
using namespace Qt::StringLiterals;

class NotesEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_book = m_shelf->newBook();
        QSignalSpy committed(m_book.get(), &Book::committed);
        m_meeting = insertSample(*m_book, sampleMeeting(7, u"# 1. Cranes\nfirst\nsecond (RED)\n# 2. Boats\nother"_s));
        QTRY_COMPARE(committed.size(), 1);
        m_dialect = *dialect(m_book->reader(), m_meeting);
        m_notes = notesAt(0);
        m_editor = std::make_unique<NotesEditor>();
        m_editor->resize(500, 300);
        m_editor->show();
        m_editor->edit(m_notes.get(), m_dialect, false);
        m_editor->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }

    void cleanup()
    {
        m_editor.reset();
        m_notes.reset();
        m_book.reset();
    }

    void showsTheNotes()
    {
        QCOMPARE(m_editor->text(), u"first\nsecond (RED)"_s);
        QVERIFY(!m_editor->isReadOnly());
        QVERIFY(!m_editor->document()->isUndoAvailable());
        QVERIFY(!m_editor->accessibleName().isEmpty());
    }

    void savesWhatIsTyped()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"!"_s);
        QVERIFY(!m_notes->isSaved());
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(), u"first\nsecond (RED)!"_s);
    }

    void isOnlyReadWhereNotesAreFrozen()
    {
        m_editor->edit(m_notes.get(), m_dialect, true);
        type(u"x"_s);
        QCOMPARE(m_editor->text(), u"first\nsecond (RED)"_s);
        QVERIFY(m_notes->isSaved());
    }

    /// Whoever misses a menu's letter has not typed it.
    void alternativeKeysAreNoText()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_T, Qt::AltModifier);
        QTest::keyClick(m_editor.get(), Qt::Key_Q, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->text(), u"first\nsecond (RED)"_s);
    }

    /// Hard spaces and characters outside the basic plane come and go as they are.
    void keepsEveryCharacter()
    {
        const QString text = u"a\u00A0b\u202Fc \U0001F40C\u2028d"_s;
        m_editor->setPlainText(text);
        QCOMPARE(m_notes->text(), text);
    }

    /// The last words of an input method are not lost on the way out.
    void commitsUnfinishedInput_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("another item") << 0;
        QTest::newRow("commit") << 1;
        QTest::newRow("focus") << 2;
    }

    void commitsUnfinishedInput()
    {
        QFETCH(const int, way);
        QTest::keyClick(m_editor.get(), Qt::Key_Home, Qt::ControlModifier);
        QInputMethodEvent event(u"にほん"_s, {});
        QCoreApplication::sendEvent(m_editor.get(), &event);
        QCOMPARE(m_notes->text(), u"first\nsecond (RED)"_s);
        const std::unique_ptr<LiveNotes> other = notesAt(1);
        if (way == 0) {
            m_editor->edit(other.get(), m_dialect, false);
        } else if (way == 1) {
            m_editor->commit();
        } else {
            QFocusEvent out(QEvent::FocusOut, Qt::OtherFocusReason);
            QCoreApplication::sendEvent(m_editor.get(), &out);
        }
        QCOMPARE(m_notes->text(), u"にほんfirst\nsecond (RED)"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(), m_notes->text());
        m_editor->edit(nullptr, {}, true);
    }

    /// A number arrives while one types on below: cursor, selection and unfinished input stay.
    void takesInANumberWithoutDisturbing()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nACTION: Pilots to look\nnext word"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->textCursor().selectedText(), u"word"_s);
        QTRY_VERIFY(m_editor->text().contains(u"ACTION HWC 7/01: Pilots"_s));
        QCOMPARE(m_editor->textCursor().selectedText(), u"word"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(), m_editor->text());
    }

    void takesInANumberUnderUnfinishedInput()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nACTION: Pilots to look\n"_s);
        QInputMethodEvent event(u"にほん"_s, {});
        QCoreApplication::sendEvent(m_editor.get(), &event);
        QTRY_VERIFY(m_editor->text().contains(u"HWC 7/01"_s));
        QCOMPARE(m_editor->textCursor().block().layout()->preeditAreaText(), u"にほん"_s);
    }

    /// It is one step of undoing, and what was typed before is the next.
    void aNumberCanBeUndone()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nACTION: Pilots to look\n"_s);
        QTRY_VERIFY(m_editor->text().contains(u"HWC 7/01"_s));
        m_editor->undo();
        QVERIFY(m_editor->text().contains(u"ACTION: Pilots"_s));
        m_editor->redo();
        QVERIFY(m_editor->text().contains(u"HWC 7/01"_s));
    }

    /// Begun above other lines it waits as well, until the cursor has left it.
    void anActionThatIsBegunAboveHasNoNumberYet()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_Home, Qt::ControlModifier);
        beginLine(*m_editor, u"ACTION: "_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(), u"first\nACTION: \nsecond (RED)"_s);
        type(u"AL to look"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(), u"first\nACTION: AL to look\nsecond (RED)"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Down);
        QTRY_COMPARE(storedNotes(), u"first\nACTION HWC 7/01: AL to look\nsecond (RED)"_s);
    }

    /// A number that was read aloud stays the action's: what is made again brings it along.
    void redoneAnActionHasItsNumber()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nACTION: AL to look\nmore"_s);
        QTRY_VERIFY(m_editor->text().contains(u"HWC 7/01"_s));
        type(u" words"_s);
        QTRY_VERIFY(m_notes->isSaved());
        const QString all = m_editor->text();
        while (m_editor->document()->isUndoAvailable()) {
            m_editor->undo();
            QTRY_VERIFY(m_notes->isSaved());
        }
        QCOMPARE(storedNotes(), u"first\nsecond (RED)"_s);
        while (m_editor->document()->isRedoAvailable()) {
            m_editor->redo();
            QTRY_VERIFY(m_notes->isSaved());
        }
        QCOMPARE(m_editor->text(), all);
        QCOMPARE(storedNotes(), all);
        type(u"\nACTION: BO to help\n"_s);
        QTRY_VERIFY(m_editor->text().contains(u"ACTION HWC 7/02: BO"_s));
    }

    /// Left half undone it has a number all the same.
    void anActionThatIsLeftHalfUndoneIsNumbered()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nACTION: AL to look\n"_s);
        QTRY_VERIFY(m_editor->text().contains(u"HWC 7/01"_s));
        m_editor->undo();
        QTRY_VERIFY(m_notes->isSaved());
        QVERIFY(storedNotes().contains(u"ACTION: AL"_s));
        m_notes->setCursorLine(std::nullopt);
        QTRY_VERIFY(storedNotes().contains(u"ACTION HWC 7/"_s));
        QTRY_VERIFY(m_notes->isSaved());
    }

    void goesOnInANewItem()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\n# 3. Locks\nlock"_s);
        QTRY_COMPARE(m_editor->text(), u"lock"_s);
        type(u"s leak"_s);
        QCOMPARE(m_editor->text(), u"locks leak"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(items(m_book->reader(), m_meeting)->at(1).notes, u"locks leak"_s);
        m_editor->undo();
        QVERIFY(!m_editor->text().contains(u"first"_s));
    }

    /// It is one item again, and what was typed before can be taken back too.
    void takesBackThatALineBeganAnItem()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u" more"_s);
        QTRY_VERIFY(m_notes->isSaved());
        type(u"\n# 3. Locks\nlock"_s);
        QTRY_COMPARE(m_editor->text(), u"lock"_s);
        type(u" leaks"_s);
        QTRY_VERIFY(m_notes->isSaved());
        while (m_editor->text() != u"lock"_s && m_editor->document()->isUndoAvailable())
            m_editor->undo();
        m_editor->undo();
        QCOMPARE(m_editor->text(), u"first\nsecond (RED) more\n# 3. Locks\nlock"_s);
        QCOMPARE(m_editor->textCursor().position(), m_editor->document()->characterCount() - 1);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(items(m_book->reader(), m_meeting)->size(), 2);
        QCOMPARE(storedNotes(), m_editor->text());
        QTest::keyClick(m_editor.get(), Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(m_editor.get(), Qt::Key_Up);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(items(m_book->reader(), m_meeting)->size(), 2); // it is not parted again at once
        while (m_editor->document()->isUndoAvailable())
            m_editor->undo();
        QCOMPARE(m_editor->text(), u"first\nsecond (RED)"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(storedNotes(), u"first\nsecond (RED)"_s);
    }

    /// What was typed into the new item is not lost where more than that is taken back.
    void makesAgainThatALineBeganAnItem()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\n# 3. Locks\nlock"_s);
        QTRY_COMPARE(m_editor->text(), u"lock"_s);
        type(u" leaks"_s);
        QTRY_VERIFY(m_notes->isSaved());
        type(u"\nACTION: AL to mend"_s);
        for (int times = 0; times < 2; ++times) {
            while (m_editor->document()->isUndoAvailable())
                m_editor->undo();
            QCOMPARE(m_editor->text(), u"first\nsecond (RED)"_s);
            while (m_editor->document()->isRedoAvailable())
                m_editor->redo();
            QCOMPARE(m_editor->text(), u"lock leaks\nACTION: AL to mend"_s);
            QTRY_VERIFY(m_notes->isSaved());
            const QList<StoredItem> stored = *items(m_book->reader(), m_meeting);
            QCOMPARE(stored.size(), 3);
            QCOMPARE(stored[0].notes, u"first\nsecond (RED)"_s);
            QCOMPARE(stored[1].heading, u"3. Locks"_s);
            QCOMPARE(stored[1].notes, u"lock leaks\nACTION: AL to mend"_s);
            QCOMPARE(m_notes->item(), stored[1].id);
        }
        type(u" it\n"_s);
        QTRY_COMPARE(m_editor->text(), u"lock leaks\nACTION HWC 7/01: AL to mend it\n"_s);
    }

    /// Where an action of the new item gets its number in the same moment, that is one step with the new item.
    void makesAgainAnItemWithItsAction_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one item") << u"\nA\n# 4. S\nACTION: AL to s2.\nACTION: BO to s3.\ns4"_s;
        QTest::newRow("two items") << u"\nA\n# 4. S\nACTION: AL to s2.\nx\n# 5. T (RED)\nACTION: BO to s3.\ns4"_s;
        QTest::newRow("withheld") << u"\nA\n# 4. S (RED)\nACTION: AL to s2."_s;
    }

    void makesAgainAnItemWithItsAction()
    {
        QFETCH(const QString, text);
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(text);
        m_editor->paste();
        QTRY_VERIFY(m_notes->heading() != u"1. Cranes"_s);
        QTRY_VERIFY(m_notes->isSaved());
        const QString shown = m_editor->text();
        const auto headings = [this] {
            QStringList all;
            const QList<StoredItem> stored = *items(m_book->reader(), m_meeting);
            for (const StoredItem &item : stored)
                all << item.heading;
            return all;
        };
        const QStringList before = headings();
        const auto numbers = [this] {
            QStringList all;
            const QList<StoredItem> stored = *items(m_book->reader(), m_meeting);
            for (const StoredItem &item : stored)
                all << item.notes.split(u'\n').filter(u"ACTION"_s);
            return all;
        };
        const QStringList numbered = numbers();
        for (int time = 0; time < 3; ++time) {
            while (m_editor->document()->isUndoAvailable())
                m_editor->undo();
            QCOMPARE(m_editor->text(), u"first\nsecond (RED)"_s);
            QTRY_VERIFY(m_notes->isSaved());
            QCOMPARE(headings(), QStringList({u"1. Cranes"_s, u"2. Boats"_s}));
            while (m_editor->document()->isRedoAvailable())
                QTest::keySequence(m_editor.get(), QKeySequence::Redo);
            QTRY_VERIFY(m_notes->isSaved());
            QCOMPARE(m_editor->text(), shown);
            QCOMPARE(headings(), before);
            QCOMPARE(numbers(), numbered);
            QCOMPARE(storedNotes(), u"first\nsecond (RED)\nA"_s);
            QCOMPARE(item(m_book->reader(), m_notes->item())->notes, shown);
        }
    }

    /// Whatever is taken back and made again, no line of a level is below it.
    void keepsLevelsUnderAHeading_data()
    {
        QTest::addColumn<bool>("visited");
        QTest::newRow("at once") << false;
        QTest::newRow("after a visit") << true;
    }

    void keepsLevelsUnderAHeading()
    {
        QFETCH(const bool, visited);
        m_notes->setHeading(u"1. Cranes (RED)"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QTest::keyClick(m_editor.get(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(m_editor.get(), Qt::Key_End);
        type(u"\n# Split"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(m_notes->reading().item.lines.constLast().standing.rank, Rank{3}); // while it is being typed
        QTest::keyClick(m_editor.get(), Qt::Key_Down);
        QTRY_COMPARE(m_notes->heading(), u"3. Split (RED)"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\n# Behind all\nopen"_s);
        QTRY_COMPARE(m_notes->heading(), u"4. Behind all"_s);
        QTRY_VERIFY(m_notes->isSaved());
        const QStringList before = storedTexts();
        for (int times = 0; times < 2; ++times) {
            while (m_editor->document()->isUndoAvailable())
                m_editor->undo();
            QTRY_VERIFY(m_notes->isSaved());
            QCOMPARE(storedTexts().size(), 2);
            if (visited)
                openAgain(0);
            while (m_editor->document()->isRedoAvailable())
                QTest::keySequence(m_editor.get(), QKeySequence::Redo);
            QTRY_VERIFY(m_notes->isSaved());
            if (visited) { // what was behind all is no longer known
                QCOMPARE(storedTexts()[1], u"3. Split (RED)\nsecond (RED)"_s);
                QVERIFY(storedTexts()[2].startsWith(u"4. Behind all"_s));
                break;
            }
            QCOMPARE(storedTexts(), before);
        }
    }

    /// Then nothing has been made again.
    void stillOneItemWhereItCannotBeParted()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\n# 3. Locks\nlock"_s);
        QTRY_COMPARE(m_editor->text(), u"lock"_s);
        m_editor->undo();
        QTRY_VERIFY(m_notes->isSaved());
        (void)m_book->writeNow([this](Transaction &transaction) { return setStatus(transaction, m_meeting, MeetingStatus::Approved); });
        QSignalSpy failed(m_notes.get(), &LiveNotes::failed);
        m_editor->redo();
        QVERIFY(!failed.isEmpty());
        QCOMPARE(m_editor->text(), u"first\nsecond (RED)\n# 3. Locks\nlock"_s);
        QVERIFY(m_editor->document()->isRedoAvailable());
        QCOMPARE(items(m_book->reader(), m_meeting)->size(), 2);
    }

    /// As with a mail that was written in Markdown.
    void takesBackAPasteThatBeganItems()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(u"\nDear all\n# Cranes\none\n# Ropes\ntwo"_s);
        m_editor->paste();
        QTRY_COMPARE(m_editor->text(), u"two"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(items(m_book->reader(), m_meeting)->size(), 4);
        m_editor->undo();
        m_editor->redo();
        QCOMPARE(m_editor->text(), u"two"_s);
        QCOMPARE(items(m_book->reader(), m_meeting)->size(), 4);
        m_editor->undo();
        QCOMPARE(m_editor->text(), u"first\nsecond (RED)\nDear all\n# Cranes\none\n# Ropes\ntwo"_s);
        m_editor->undo();
        QCOMPARE(m_editor->text(), u"first\nsecond (RED)"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(items(m_book->reader(), m_meeting)->size(), 2);
        QCOMPARE(storedNotes(), m_editor->text());
    }

    /// As if the program had not been closed: step by step, down to what the notes were when it was opened first.
    void takesBackItemsAfterClosing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("item"); // that is opened again
        QTest::addColumn<bool>("slowly");
        QTest::newRow("typed") << u" more\n# 3. Locks\nlock"_s << 1 << false;
        QTest::newRow("typed slowly") << u" more\n# 3. Locks\nlock"_s << 1 << true;
        QTest::newRow("one behind another") << u"\n# 3. Locks\nlock\n# 4. Ropes\nrope\n# 5. Sails\n"_s << 3 << false;
        QTest::newRow("with an action") << u"\n# 3. Locks\nACTION: AL to mend it\nlock"_s << 1 << true;
    }

    void takesBackItemsAfterClosing()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, item);
        QFETCH(const bool, slowly);
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        for (const QChar key : typed) { // each line is saved before the next begins
            if (key == u'\n') {
                QTRY_VERIFY(m_notes->isSaved());
                QTest::qWait(slowly ? static_cast<int>(2 * LiveNotes::delay.count())
                                    : 0); // then leaving the line is saved before the line feed
            }
            type(key);
        }
        QTRY_VERIFY(m_notes->isSaved());
        QTRY_COMPARE(items(m_book->reader(), m_meeting)->size(), 2 + typed.count(u'#'));
        const QStringList before = storedTexts();
        openAgain(item);
        const QString shown = m_editor->text();
        const auto undo = [this] {
            m_editor->undo();
            QTRY_VERIFY(m_notes->isSaved());
        };
        for (int times = 0; times < 3; ++times) {
            while (times == 0 && !m_editor->text().contains(u"first"_s)) // no further than that
                undo();
            while (times > 0 && m_editor->document()->isUndoAvailable())
                undo();
            QCOMPARE(items(m_book->reader(), m_meeting)->size(), 2);
            QCOMPARE(storedNotes(), m_editor->text());
            QVERIFY(times == 0 || m_editor->text() == u"first\nsecond (RED)"_s);
            while (m_editor->document()->isRedoAvailable())
                QTest::keySequence(m_editor.get(), QKeySequence::Redo);
            QTRY_VERIFY(m_notes->isSaved());
            QCOMPARE(m_editor->text(), shown);
            QCOMPARE(storedTexts(), before);
        }
    }

    /// Wherever one stops taking back and goes to another item: coming back, all can be made again.
    void makesAgainAfterAVisit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("slowly");
        QTest::newRow("one item") << u" more\nwords"_s << false;
        QTest::newRow("an action") << u"\nACTION: AL to mend it\nafter"_s << false;
        QTest::newRow("an action, slowly") << u"\nACTION: AL to mend it\nafter"_s << true;
        QTest::newRow("two actions") << u"\nACTION: AL to mend it\nACTION: BO to help by 1 December\nafter"_s << false;
        QTest::newRow("parted") << u" more\n# 3. Locks\nlock"_s << false;
        QTest::newRow("parted slowly") << u" more\n# 3. Locks\nlock"_s << true;
        QTest::newRow("parted twice") << u"\n# 3. Locks\nlock\n# 4. Ropes\nrope"_s << false;
        QTest::newRow("parted, with an action") << u"\n# 3. Locks\nACTION: AL to mend it\nlock"_s << false;
        QTest::newRow("parted where letters were typed")
            << u"\n# 3. Locks\nInside.\nACTION: AL to mend it\nafter\nACTION: BO to look\nAnd two."_s << false;
        QTest::newRow("parted, with an action, slowly") << u"\n# 3. Locks\nACTION: AL to mend it\nlock"_s << true;
    }

    void makesAgainAfterAVisit()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, slowly);
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        for (const QChar key : typed) {
            if (slowly && key == u'\n')
                QTRY_VERIFY(m_notes->isSaved());
            type(key);
        }
        QTRY_VERIFY(!m_editor->text().contains(u'#'));
        leave();
        const QStringList before = storedTexts();
        QCOMPARE(before.size(), 2 + typed.count(u'#'));
        const qsizetype last = typed.count(u'#');
        int steps = 0;
        int depth = 1;
        do {
            openAgain(last);
            for (steps = 0; steps < depth && m_editor->document()->isUndoAvailable(); ++steps)
                m_editor->undo();
            const QString undone = m_editor->text();
            leave();
            for (qsizetype i = 0; i < items(m_book->reader(), m_meeting)->size(); ++i) { // may become more
                openAgain(i);
                while (m_editor->document()->isRedoAvailable())
                    QTest::keySequence(m_editor.get(), QKeySequence::Redo);
                leave();
            }
            QVERIFY2(storedTexts() == before,
                     qPrintable(u"%1 steps, to:\n%2\n=> %3"_s.arg(steps).arg(undone, storedTexts().join(u"\n--\n"_s))));
        } while (steps == depth++);
        QVERIFY(steps > 1);
    }

    /// What was taken back half way before is gone on with.
    void takesBackItemsInTwoGoes()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u" more\n# 3. Locks\nlock"_s);
        QTRY_COMPARE(m_editor->text(), u"lock"_s);
        QTRY_VERIFY(m_notes->isSaved());
        openAgain(1);
        while (!m_editor->text().contains(u"first"_s))
            m_editor->undo();
        QTRY_VERIFY(m_notes->isSaved());
        openAgain(0);
        QCOMPARE(m_editor->text(), u"first\nsecond (RED) more\n# 3. Locks\nlock"_s);
        while (m_editor->document()->isUndoAvailable())
            m_editor->undo();
        QCOMPARE(m_editor->text(), u"first\nsecond (RED)"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(items(m_book->reader(), m_meeting)->size(), 2);
    }

    /// Nothing of another item comes back into this one where the two cannot be joined any more.
    void whatHasChangedStaysApartAfterClosing_data()
    {
        QTest::addColumn<int>("changed"); // the item that is renamed
        QTest::newRow("the rest") << 0;
        QTest::newRow("the new item") << 1;
    }

    void whatHasChangedStaysApartAfterClosing()
    {
        QFETCH(const int, changed);
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\n# 3. Locks\nlock"_s);
        QTRY_COMPARE(m_editor->text(), u"lock"_s);
        type(u"s"_s);
        QTRY_VERIFY(m_notes->isSaved());
        const ItemId renamed = items(m_book->reader(), m_meeting)->at(changed).id;
        QVERIFY(m_book->writeNow([renamed](Transaction &transaction) { return renameItem(transaction, renamed, u"7. Derricks"_s); }));
        openAgain(1);
        QVERIFY(m_editor->document()->isUndoAvailable());
        while (m_editor->document()->isUndoAvailable())
            m_editor->undo();
        QCOMPARE(m_editor->text(), u"lock"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(items(m_book->reader(), m_meeting)->size(), 3);
    }

    /// An item that was renamed meanwhile stays, with its text.
    void whatHasChangedStaysApart()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\n# 3. Locks\nlock"_s);
        QTRY_COMPARE(m_editor->text(), u"lock"_s);
        type(u" leaks"_s);
        m_notes->setHeading(u"3. Sluices"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QSignalSpy apart(m_notes.get(), &LiveNotes::stayedApart);
        while (!m_editor->text().contains(u"first"_s))
            m_editor->undo();
        QTRY_COMPARE(apart.size(), 1);
        QCOMPARE(m_editor->text(), u"lock"_s);
        QTRY_VERIFY(m_notes->isSaved());
        QCOMPARE(items(m_book->reader(), m_meeting)->size(), 3);
        QCOMPARE(storedNotes(), u"first\nsecond (RED)"_s);
        QVERIFY(!m_editor->document()->isUndoAvailable());
        while (m_editor->document()->isRedoAvailable())
            m_editor->redo();
        QCOMPARE(m_editor->text(), u"lock leaks"_s);
    }

    /// Of an edit that was made at an earlier time, or by another part of the window.
    void undoingPutsTheCursorWhereTheChangeIs()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u" more"_s);
        QTRY_VERIFY(m_notes->isSaved());
        const std::unique_ptr<LiveNotes> again = notesAt(0);
        NotesEditor other;
        other.edit(again.get(), m_dialect, false);
        other.undo();
        QCOMPARE(other.text(), u"first\nsecond (RED)"_s);
        QCOMPARE(other.textCursor().position(), 18);
    }

    void remembersTheCursorOfEachItem()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_Down);
        QTest::keyClick(m_editor.get(), Qt::Key_Right);
        const int position = m_editor->textCursor().position();
        const std::unique_ptr<LiveNotes> other = notesAt(1);
        m_editor->edit(other.get(), m_dialect, false);
        QCOMPARE(m_editor->text(), u"other"_s);
        QCOMPARE(m_editor->textCursor().position(), 0);
        m_editor->edit(m_notes.get(), m_dialect, false);
        QCOMPARE(m_editor->textCursor().position(), position);
    }

    /// Whatever begins the text of an item that has data alone: keys, the clipboard, an input method.
    void beginsALineBelowTheData_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("keys") << 0;
        QTest::newRow("paste") << 1;
        QTest::newRow("input method") << 2;
        QTest::newRow("moved first") << 3;
    }

    void beginsALineBelowTheData()
    {
        QFETCH(const int, way);
        const Result<ItemId> made = m_book->writeNow(
            [this](Transaction &transaction) { return addItem(transaction, m_meeting, 9, u"Locks"_s, u"@minutes: 5"_s); });
        QVERIFY(made);
        const std::unique_ptr<LiveNotes> notes = notesAt(2);
        m_editor->edit(notes.get(), m_dialect, false);
        QVERIFY(notes->isSaved());
        if (way == 3)
            QTest::keyClick(m_editor.get(), Qt::Key_Left);
        if (way == 1) {
            QGuiApplication::clipboard()->setText(u"ab"_s);
            m_editor->paste();
        } else if (way == 2) {
            QInputMethodEvent event;
            event.setCommitString(u"ab"_s);
            QCoreApplication::sendEvent(m_editor.get(), &event);
        } else {
            type(u"ab"_s);
        }
        QCOMPARE(m_editor->text(), way == 3 ? u"@minutes: ab5"_s : u"@minutes: 5\nab"_s);
        m_editor->undo();
        QVERIFY(!m_editor->text().contains(u"ab"_s));
        m_editor->edit(m_notes.get(), m_dialect, false);
    }

    void pastesPlainTextAndShowsWhatIsInvisible()
    {
        auto *data = new QMimeData;
        data->setHtml(u"<b>bold</b><img src=\"file:///etc/hostname\">"_s);
        data->setText(u"\u2066plain\u2069\u202Etxt\r\nnext"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        m_editor->selectAll();
        m_editor->paste();
        QCOMPARE(m_editor->text(), u"plaintxt\nnext"_s);
    }

    void pastesWithoutWhatIsUnseen()
    {
        QGuiApplication::clipboard()->setText(u"\x1b[1;31mred\x1b[0m \x1b]0;title\x07 a\u200Bb\uFEFF \u0001"_s);
        m_editor->selectAll();
        m_editor->paste();
        QCOMPARE(m_editor->text(), u"red  ab "_s);
    }

    void pastesABreakWithinAParagraphAsOne()
    {
        QGuiApplication::clipboard()->setText(u"one\u2028two\u000Bthree"_s);
        m_editor->selectAll();
        m_editor->paste();
        QCOMPARE(m_editor->text(), u"one\ntwo\nthree"_s);
    }

    /// Text that is dropped comes in like text that is pasted; a file that is dropped is never opened.
    void takesDroppedTextAsPlainText()
    {
        QMimeData text;
        text.setHtml(u"<b>bold</b><img src=\"file:///etc/hostname\">"_s);
        text.setText(u"dropped\u202Etxt\u0007"_s);
        drop(text);
        QCOMPARE(m_editor->text(), u"droppedtxtfirst\nsecond (RED)"_s);
    }

    void takesNoFileThatIsDropped()
    {
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(u"/etc/hostname"_s)});
        file.setText(u"/etc/hostname"_s);
        drop(file);
        QCOMPARE(m_editor->text(), u"first\nsecond (RED)"_s);
    }

    void refusesWhatIsNoText()
    {
        auto *data = new QMimeData;
        data->setHtml(u"<b>bold</b>"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        m_editor->selectAll();
        m_editor->paste();
        QVERIFY(!m_editor->text().contains(u"<b>"_s));
    }

    /// Nothing but plain text leaves by the clipboard.
    void copiesPlainText()
    {
        m_editor->selectAll();
        m_editor->copy();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->formats(), QStringList{u"text/plain"_s});
        QCOMPARE(data->text(), u"first\nsecond (RED)"_s);
    }

    void knowsTheLevelOfEachLine()
    {
        QCOMPARE(m_editor->lineAt(0)->standing.rank, Rank{1});
        QCOMPARE(m_editor->lineAt(1)->standing.rank, Rank{3});
        QCOMPARE(m_editor->lineAt(2), nullptr);
        QList<int> tops;
        m_editor->forEachVisibleLine([&](const NoteLine &, const QRect &place) { tops << place.top(); });
        QCOMPARE(tops.size(), 2);
        QVERIFY(tops[0] < tops[1]);
    }

    /// Between a key and its reading, lines below the cursor have moved with their levels.
    void levelsMoveWithTheirLines()
    {
        m_notes->blockSignals(true); // no reading comes
        QTest::keyClick(m_editor.get(), Qt::Key_End);
        const QSignalBlocker still(m_notes.get());
        m_editor->insertPlainText(u"\nnew"_s);
        QCOMPARE(m_editor->document()->blockCount(), 3);
        QVERIFY(m_editor->lineAt(2));
        QCOMPARE(m_editor->lineAt(2)->standing.rank, Rank{3});
        m_notes->blockSignals(false);
    }

    void underlinesProblemsButNotInTheLineThatIsTyped()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nodd (Red)"_s);
        QTRY_COMPARE(m_notes->reading().diagnostics.size(), 1);
        QVERIFY(m_editor->extraSelections().isEmpty());
        QTest::keyClick(m_editor.get(), Qt::Key_Up);
        QCOMPARE(m_editor->extraSelections().size(), 1);
        QCOMPARE(m_editor->extraSelections()[0].cursor.block().blockNumber(), 2);
        QVERIFY(!m_editor->extraSelections()[0].format.toolTip().isEmpty());
    }

    /// What is typed below a faulty line is not at fault.
    void underlinesStayInTheirLine()
    {
        Diagnostic remark;
        remark.line = 2;
        remark.column = 1;
        remark.length = 12;
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        m_editor->setRemarks({remark});
        QVERIFY(m_editor->extraSelections().isEmpty());
        type(u"\nthird"_s);
        QCOMPARE(m_editor->extraSelections().size(), 1);
        QCOMPARE(m_editor->extraSelections()[0].cursor.selectedText(), u"second (RED)"_s);
        const QList<Diagnostic> there = remarksOn(*m_editor, 1);
        QVERIFY(std::ranges::any_of(there, [&](const Diagnostic &one) { return one.code == remark.code && one.length == 12; }));
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(9); // within "second"
        m_editor->setTextCursor(cursor);
        type(u"\n\n"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_editor->extraSelections()[0].cursor.selectedText(), u"sec (RED)"_s);
    }

    /// Findings come a moment later, underlined otherwise than problems, and not in the line that is typed.
    void underlinesFindings()
    {
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        type(u"\nit was agreed so"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Up);
        QTRY_COMPARE(m_editor->extraSelections().size(), 1);
        const QTextEdit::ExtraSelection found = m_editor->extraSelections().first();
        QCOMPARE(found.cursor.selectedText(), u"agreed"_s);
        QCOMPARE(found.format.underlineStyle(), QTextCharFormat::DashUnderline);
        QTest::keyClick(m_editor.get(), Qt::Key_Down);
        QVERIFY(m_editor->extraSelections().isEmpty());
    }

    void goesToALine()
    {
        m_editor->setPlainText(u"line\n"_s.repeated(200));
        m_editor->goToLine(120);
        QCOMPARE(m_editor->cursorLine(), 120);
        QCOMPARE(m_editor->verticalScrollBar()->value(), 120);
        m_editor->goToLine(10'000);
        QCOMPARE(m_editor->cursorLine(), 120);
    }

    /// Word and bar of a level are drawn, each in the level's colour, on either theme.
    void drawsLevels_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void drawsLevels()
    {
        QFETCH(const bool, dark);
        QPalette palette = m_editor->palette();
        palette.setColor(QPalette::Base, dark ? Qt::black : Qt::white);
        m_editor->setPalette(palette);
        const Level &red = m_dialect.scheme.levels.at(3);
        const QColor expected = QColor::fromRgb((dark ? red.dark : red.light).rgb);
        for (LineMargin *margin : m_editor->findChildren<LineMargin *>())
            QVERIFY(has(margin->grab().toImage(), expected));
    }

    /// A very long item, with a line that is no line any more.
    void copesWithAVeryLongItem()
    {
        const QString text = u"The HWC AGREED that it was so. (RED)\n"_s.repeated(4'000) + u"word "_s.repeated(40'000);
        m_editor->setPlainText(text);
        QTest::keyClick(m_editor.get(), Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_notes->isSaved(), 20'000);
        type(u"keys"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_notes->isSaved(), 20'000);
        QVERIFY(m_notes->text().startsWith(u"keysThe HWC"_s));
    }

private:
    void type(const QString &keys)
    {
        for (const QChar key : keys) {
            if (key == u'\n')
                QTest::keyClick(m_editor.get(), Qt::Key_Return);
            else
                QTest::keyClick(m_editor.get(), key.toLatin1());
        }
    }
    /// As after closing the program.
    void openAgain(qsizetype at)
    {
        m_editor = std::make_unique<NotesEditor>();
        m_notes = notesAt(at);
        m_editor->edit(m_notes.get(), m_dialect, false);
    }
    /// As when another item is shown.
    void leave()
    {
        m_editor->edit(nullptr, m_dialect, true);
        m_notes->setCursorLine(std::nullopt);
        m_notes->flush();
        QTRY_VERIFY(m_notes->isSaved());
    }
    std::unique_ptr<LiveNotes> notesAt(qsizetype at)
    {
        return std::make_unique<LiveNotes>(*m_book, items(m_book->reader(), m_meeting)->at(at), m_dialect);
    }
    /// A pixel that is nearly of that colour: letters have soft edges.
    static bool has(const QImage &picture, QColor colour)
    {
        const auto near = [](int one, int other) { return std::abs(one - other) < 40; };
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                if (near(pixel.red(), colour.red()) && near(pixel.green(), colour.green()) && near(pixel.blue(), colour.blue()))
                    return true;
            }
        }
        return false;
    }
    /// At the beginning of the text.
    void drop(const QMimeData &data)
    {
        const QPointF place = m_editor->cursorRect(QTextCursor(m_editor->document())).center();
        QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_editor->viewport(), &enter);
        QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_editor->viewport(), &dropped);
    }
    QStringList storedTexts()
    {
        QStringList texts;
        const QList<StoredItem> stored = *items(m_book->reader(), m_meeting);
        for (const StoredItem &item : stored)
            texts << item.heading + u'\n' + item.notes;
        return texts;
    }
    QString storedNotes() { return items(m_book->reader(), m_meeting)->constFirst().notes; }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
    MeetingId m_meeting;
    Dialect m_dialect;
    std::unique_ptr<LiveNotes> m_notes;
    std::unique_ptr<NotesEditor> m_editor;
};

QTEST_MAIN(NotesEditorTest)
#include "tst_noteseditor.moc"
