#include "widgets/messagebar.h"
#include "widgets/notes/completionlist.h"
#include "widgets/notes/findbar.h"
#include "widgets/panes/actionspane.h"
#include "widgets/panes/decisionspane.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The keys of the menu "Notes" in the real window.
class NotesCommandsTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void aKeyForEachLevel()
    {
        openBook(u"# 1. Cranes\nfirst"_s);
        const QStringList levels{u"WHITE"_s, u"GREEN"_s, u"AMBER"_s, u"RED"_s};
        for (int rank = 0; rank < levels.size(); ++rank) {
            press(static_cast<Qt::Key>(Qt::Key_1 + rank), Qt::ControlModifier);
            QCOMPARE(editor()->text(), u"first (%1)"_s.arg(levels[rank]));
        }
        press(Qt::Key_5, Qt::ControlModifier); // the scheme has four
        QCOMPARE(editor()->text(), u"first (RED)"_s);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(editor()->text(), u"first"_s);
        QCOMPARE(actionText(ActionId::Level4), u"&4 RED"_s);
        QVERIFY(!action(ActionId::Level5)->isVisible());
    }

    void aKeyForEachKindOfLine()
    {
        openBook(u"# 1. Cranes\nfirst"_s);
        press(Qt::Key_F5);
        QCOMPARE(editor()->text(), u"first\nACTION: "_s);
        press(Qt::Key_F6);
        QCOMPARE(editor()->text(), u"first\nACTION: \nUPDATE "_s);
        press(Qt::Key_F7);
        press(Qt::Key_F8);
        QCOMPARE(editor()->text(), u"first\nACTION: \nUPDATE \nVOTE: \nThe HWC AGREED "_s);
        QVERIFY(editor()->textCursor().atEnd());
        press(Qt::Key_F9);
        QVERIFY(editor()->text().endsWith(u"\n// The HWC AGREED "_s));
    }

    /// And not to the line where the cursor happens to be.
    void keysOfALineAreForTheChosenRow()
    {
        openBook(u"# 1. Cranes\nThe HWC AGREED it.\n# 2. Boats\nsecond\nACTION HWC 7/01: Pilots to look"_s);
        trigger(ActionId::NextItem);
        trigger(ActionId::ShowDecisions);
        QTreeView *decisions = window().decisionsPane()->view();
        decisions->setCurrentIndex(decisions->model()->index(0, 0));
        QTest::keyClick(decisions, Qt::Key_F9);
        QCOMPARE(editor()->text(), u"// The HWC AGREED it."_s);
        QVERIFY(editor()->hasFocus());
        trigger(ActionId::Undo);
        QCOMPARE(editor()->text(), u"The HWC AGREED it."_s);
        trigger(ActionId::ShowActions);
        QTreeView *actions = window().actionsPane()->view();
        actions->setCurrentIndex(actions->model()->index(0, 0)); // its heading
        QTest::keyClick(actions, Qt::Key_4, Qt::ControlModifier);
        QVERIFY(window().messages()->text().contains(u"No line of this meeting"_s));
        actions->setCurrentIndex(actions->model()->index(0, 0, actions->model()->index(0, 0)));
        QTest::keyClick(actions, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(editor()->text(), u"second\nACTION HWC 7/01: Pilots to look (RED)"_s);
        QCOMPARE(window().messages()->text(), QString());
    }

    /// Actions that are open, of earlier meetings too, and the pseudonyms of this one.
    void completesFromTheBook()
    {
        openBook(u"# 1. Cranes\nACTION HWC 7/01: Pilots to look\nACTION HWC 7/02: Pilots to see\nSmall Supplier ‘CD’ spoke.\n"
                 "UPDATE HWC 7/01 CLOSED: done\n\n# 2. Boats\nsecond"_s);
        press(Qt::Key_PageDown, Qt::AltModifier);
        press(Qt::Key_F6);
        const CompletionList &list = *editor()->completions();
        QVERIFY(list.isVisible());
        QCOMPARE(list.count(), 1);
        press(Qt::Key_Tab);
        QCOMPARE(editor()->text(), u"second\nUPDATE HWC 7/02 "_s);
        QTest::keyClicks(editor(), u": by Small Supplier '"_s);
        QVERIFY(list.isVisible());
        press(Qt::Key_Tab);
        QCOMPARE(editor()->text(), u"second\nUPDATE HWC 7/02: by Small Supplier ‘CD’"_s);
    }

    void goesFromItemToItem()
    {
        openBook(u"# 1. Cranes\nfirst\n# 2. Boats\nsecond"_s);
        press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(editor()->text(), u"second"_s);
        press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(editor()->text(), u"second"_s);
        press(Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(editor()->text(), u"first"_s);
        press(Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(editor()->text(), u"first"_s);
        QVERIFY(editor()->hasFocus());
    }

    /// In the editor so that it can be undone, in the other items by one transaction.
    void replacesInTheWholeMeeting()
    {
        openBook(u"# 1. Cranes\nfirst crane\n# 2. Boats\nno\n# 3. Locks\na crane (RED)\n# 4. Piers\ncranes"_s);
        press(Qt::Key_H, Qt::ControlModifier);
        FindBar &bar = *window().notesPane()->findBar();
        QVERIFY(bar.isVisible());
        QTest::keyClicks(bar.wordsEdit(), u"crane"_s);
        QTRY_COMPARE(bar.hitsText(), u"1 here, 4 in the meeting, 1 of them in titles"_s);
        QTest::keyClicks(bar.replacementEdit(), u"winch"_s);
        QSignalSpy commits(&book()->book(), &Book::committed);
        bar.replaceInMeeting();
        QTRY_COMPARE(notes(), QStringList({u"first winch"_s, u"no"_s, u"a winch (RED)"_s, u"winchs"_s}));
        QTRY_COMPARE(commits.size(), 3); // the editor's notes, its title, and the others
        QTRY_COMPARE(bar.hitsText(), u"0 here, 0 in the meeting"_s);
        editor()->undo();
        QCOMPARE(editor()->text(), u"first crane"_s);
        press(Qt::Key_F3);
        QCOMPARE(editor()->textCursor().selectedText(), u"crane"_s);
    }

    /// Undone it is undone in all of them, from whichever item is shown, but for what has been changed since.
    void takesBackWhatWasReplacedInTheWholeMeeting()
    {
        const QStringList before{u"first crane"_s, u"no"_s, u"a crane (RED)"_s, u"cranes"_s};
        openBook(u"# 1. Cranes\nfirst crane\n# 2. Boats\nno\n# 3. Locks\na crane (RED)\n# 4. Piers\ncranes"_s);
        press(Qt::Key_H, Qt::ControlModifier);
        FindBar &bar = *window().notesPane()->findBar();
        QTest::keyClicks(bar.wordsEdit(), u"crane"_s);
        QTest::keyClicks(bar.replacementEdit(), u"winch"_s);
        bar.replaceInMeeting();
        const QStringList after{u"first winch"_s, u"no"_s, u"a winch (RED)"_s, u"winchs"_s};
        QTRY_COMPARE(notes(), after);
        QTRY_COMPARE(actionText(ActionId::Undo), u"&Undo: replacing in 3 item(s)"_s);
        trigger(ActionId::Undo);
        QTRY_COMPARE(notes(), before);
        QCOMPARE(editor()->text(), before[0]);
        trigger(ActionId::Redo);
        QTRY_COMPARE(notes(), after);
        book()->showItem(itemAt(2));
        QCOMPARE(editor()->text(), u"a winch (RED)"_s);
        trigger(ActionId::Undo);
        QTRY_COMPARE(notes(), before);
        QCOMPARE(editor()->text(), before[2]);
    }

    /// With number and level as they were, in one step with the notes.
    void replacesInTitlesToo()
    {
        openBook(u"# 1. Crane\nfirst\n# 2. Old cranes (RED)\nsecond crane\n# 3. Locks\nno"_s);
        press(Qt::Key_H, Qt::ControlModifier);
        FindBar &bar = *window().notesPane()->findBar();
        bar.wordsEdit()->setText(u"crane"_s);
        bar.replacementEdit()->setText(u"winch"_s);
        bar.replaceInMeeting();
        const QStringList after{u"1. winch"_s, u"2. Old winchs (RED)"_s, u"3. Locks"_s};
        QTRY_COMPARE(headings(), after);
        QCOMPARE(notes(), QStringList({u"first"_s, u"second winch"_s, u"no"_s}));
        QTRY_COMPARE(actionText(ActionId::Undo), u"&Undo: replacing in 2 item(s)"_s);
        QCOMPARE(editor()->text(), u"first"_s);
        trigger(ActionId::Undo);
        QTRY_COMPARE(headings(), QStringList({u"1. Crane"_s, u"2. Old cranes (RED)"_s, u"3. Locks"_s}));
        QTRY_COMPARE(notes(), QStringList({u"first"_s, u"second crane"_s, u"no"_s}));
        trigger(ActionId::Redo);
        QTRY_COMPARE(headings(), after);
    }

    void replacesInTheTitleOfOneItem()
    {
        openBook(u"# 1. Crane\nfirst crane\n# 2. Old cranes\nsecond crane"_s);
        press(Qt::Key_H, Qt::ControlModifier);
        FindBar &bar = *window().notesPane()->findBar();
        bar.wordsEdit()->setText(u"crane"_s);
        bar.replacementEdit()->setText(u"winch"_s);
        bar.replaceInItem();
        QTRY_COMPARE(headings(), QStringList({u"1. winch"_s, u"2. Old cranes"_s}));
        QCOMPARE(notes(), QStringList({u"first winch"_s, u"second crane"_s}));
        trigger(ActionId::Undo);
        QTRY_COMPARE(headings().constFirst(), u"1. Crane"_s);
        QTRY_COMPARE(notes().constFirst(), u"first crane"_s);
    }

    /// Nothing of what was typed goes with it.
    void whatWasTypedBeforeTitlesWereReplacedIsTakenBackBehindThem()
    {
        openBook(u"# 1. Crane\nfirst\n# 2. Boats\nsecond"_s);
        editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor(), u"!"_s);
        press(Qt::Key_H, Qt::ControlModifier);
        FindBar &bar = *window().notesPane()->findBar();
        bar.wordsEdit()->setText(u"crane"_s);
        bar.replacementEdit()->setText(u"Winch"_s);
        bar.replaceInMeeting();
        QTRY_COMPARE(headings().constFirst(), u"1. Winch"_s);
        trigger(ActionId::Undo);
        QTRY_COMPARE(headings().constFirst(), u"1. Crane"_s);
        QCOMPARE(editor()->text(), u"first!"_s);
        trigger(ActionId::Undo);
        QCOMPARE(editor()->text(), u"first"_s);
    }

    void whatIsApprovedStays()
    {
        openBook(u"# 1. Cranes\nfirst"_s, u"approved"_s);
        press(Qt::Key_4, Qt::ControlModifier);
        press(Qt::Key_F5);
        QCOMPARE(editor()->text(), u"first"_s);
    }

private:
    QStringList notes()
    {
        QStringList texts;
        for (const StoredItem &item : book()->storedItems())
            texts << item.notes;
        return texts;
    }
    QStringList headings()
    {
        QStringList texts;
        for (const StoredItem &item : book()->storedItems())
            texts << item.heading;
        return texts;
    }
    QString actionText(ActionId id) { return action(id)->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(editor(), key, modifiers); }

    void openBook(const QString &text, const QString &status = u"draft"_s)
    {
        {
            const std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
            (void)insertSample(*made, sampleMeeting(7, text, u"2024-03-05"_s, status));
        }
        m_application->start(m_shelf->path());
        QVERIFY(book()->notes());
        editor()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
};

QTEST_MAIN(NotesCommandsTest)
#include "tst_notescommands.moc"
