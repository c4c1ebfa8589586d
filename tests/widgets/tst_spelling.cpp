#include "models/notation/lexline.h"
#include "tests/meetings/records.h"
#include "tests/widgets/editedtext.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/notes/spellchecker.h"
#include "widgets/notes/spellingmarks.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// With the dictionary of the minutes' language that packaging/setup installs.
class SpellingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<NotesEditor>();
        m_editor->setDialect(test::dialect());
        m_editor->setReadOnly(false);
        m_editor->resize(500, 300);
        m_editor->show();
        m_editor->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        checker()->setLanguage(u"en-GB"_s);
    }

    void underlinesWhatNoDictionaryHas()
    {
        setWithCursor(*m_editor, u"The colour of the raill (RED)\n// wrang\nLovell and Harbour Office agreeed|"_s);
        QTRY_COMPARE(misspelt(), QStringList({u"raill"_s})); // the other word is being typed
        m_editor->moveCursor(QTextCursor::Start);
        QTRY_COMPARE(misspelt(), QStringList({u"raill"_s, u"agreeed"_s}));
    }

    /// Who is not at the meeting, and whom it does not know.
    void knowsTheCommitteesCircle()
    {
        setWithCursor(*m_editor, u"Kirstyn Raill spoke for Raill's men|"_s);
        QTRY_COMPARE(misspelt(), QStringList({u"Kirstyn"_s, u"Raill"_s, u"Raill"_s}));
        m_editor->spelling()->setCircle({u"Kirstyn Raill"_s});
        QTRY_VERIFY(misspelt().isEmpty());
    }

    void looksAtVisibleLinesAlone()
    {
        m_editor->setPlainText(u"right\n"_s.repeated(300) + u"wrang"_s);
        QTRY_COMPARE(checker()->isMisspelt(u"right"_s), false);
        QVERIFY(misspelt().isEmpty());
        QVERIFY(!checker()->isMisspelt(u"wrang"_s));
        m_editor->moveCursor(QTextCursor::End);
        m_editor->moveCursor(QTextCursor::Up);
        QTRY_COMPARE(misspelt(), QStringList({u"wrang"_s}));
    }

    void learns()
    {
        setWithCursor(*m_editor, u"the raill and more|"_s);
        QTRY_COMPARE(misspelt().size(), 1);
        const QSignalSpy learnt(checker(), &SpellChecker::learntWord);
        checker()->learn(u"raill"_s);
        QCOMPARE(learnt.size(), 1);
        QTRY_VERIFY(misspelt().isEmpty());
        QCOMPARE(checker()->learnt(), QStringList{u"raill"_s});
        checker()->setLearnt({});
        QTRY_COMPARE(misspelt().size(), 1);
    }

    void suggests()
    {
        setWithCursor(*m_editor, u"the raill and more|"_s);
        QTRY_COMPARE(misspelt().size(), 1);
        QMenu menu;
        menu.addAction(u"other"_s);
        m_editor->spelling()->addSuggestions(&menu, 6);
        QTRY_VERIFY(menu.actions().size() > 4);
        const QList<QAction *> actions = menu.actions();
        const auto rail = std::ranges::find(actions, u"rail"_s, &QAction::text);
        QVERIFY(rail != actions.end());
        (*rail)->trigger();
        QCOMPARE(withCursor(*m_editor), u"the rail and more|"_s);
        m_editor->undo();
        QCOMPARE(m_editor->text(), u"the raill and more"_s);
    }

    /// The menu that a click or a key opens is about the word there.
    void standsInTheContextMenu()
    {
        setWithCursor(*m_editor, u"raill and more|"_s);
        QTRY_COMPARE(misspelt().size(), 1);
        QTextCursor word(m_editor->document());
        word.setPosition(5);
        const QPoint place = m_editor->cursorRect(word).center() - QPoint(1, 0);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_editor->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_editor->viewport(), &event);
        auto *menu = m_editor->findChild<QMenu *>();
        QVERIFY(menu);
        const auto texts = [menu] {
            QStringList texts;
            for (const QAction *action : menu->actions())
                texts << action->text();
            return texts;
        };
        QTRY_VERIFY(texts().contains(u"rail"_s));
        QVERIFY(texts().contains(u"&Learn “raill” for This Committee"_s));
        menu->close();
    }

    /// The mend menu too: first the cursor's word, else the first of the line; nothing is learnt or chosen before there are suggestions.
    void standsInTheMendMenu()
    {
        setWithCursor(*m_editor, u"agreeed raill\nrai|ll, agreeed"_s);
        const auto mendedTo = [this](const QString &word) {
            const std::unique_ptr<QMenu> menu(showFixes(*m_editor));
            QTRY_VERIFY(menu->activeAction());
            QCOMPARE(menu->activeAction()->text(), word);
            const QList<QAction *> actions = menu->actions();
            QVERIFY(!actions.first()->isEnabled());
            QVERIFY(actions.first()->text().contains(u"is in no dictionary"_s));
            QVERIFY(actions.last()->text().startsWith(u"&Learn"_s));
            QTest::keyClick(menu.get(), Qt::Key_Return);
        };
        QTRY_COMPARE(misspelt().size(), 3);
        mendedTo(u"rail"_s);
        QCOMPARE(m_editor->text(), u"agreeed raill\nrail, agreeed"_s);
        m_editor->moveCursor(QTextCursor::StartOfBlock);
        mendedTo(u"agreed"_s);
        QCOMPARE(m_editor->text(), u"agreeed raill\nrail, agreed"_s);
        const std::unique_ptr<QMenu> menu(showFixes(*m_editor));
        QCOMPARE(menu->actions().first()->text(), u"Nothing is wrong in this line."_s);
    }

    /// Undo is the program's: the text box's own knows of nothing but typing.
    void contextMenuHasTheProgramsUndo()
    {
        QAction undo(u"Undo: Ada left"_s);
        QAction redo(u"Redo"_s);
        m_editor->setUndoActions(&undo, &redo);
        const QPoint place(5, 5);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_editor->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_editor->viewport(), &event);
        auto *menu = m_editor->findChild<QMenu *>();
        QCOMPARE(menu->actions().value(0), &undo);
        QCOMPARE(menu->actions().value(1), &redo);
        menu->close();
    }

    void offersNothingForARightWord()
    {
        setWithCursor(*m_editor, u"the rail and more|"_s);
        QMenu menu;
        m_editor->spelling()->addSuggestions(&menu, 6);
        QVERIFY(menu.isEmpty());
    }

    /// Where there is no dictionary nothing is wrong.
    void isSilentInAnUnknownLanguage()
    {
        checker()->setLanguage(u"xx-XX"_s);
        setWithCursor(*m_editor, u"the raill and more|"_s);
        QTRY_COMPARE(checker()->isMisspelt(u"raill"_s), false);
        QVERIFY(misspelt().isEmpty());
    }

    void holdsNoKeyUp()
    {
        m_editor->setPlainText(u"the raill and many more words of a longer line\n"_s.repeated(3000));
        QTRY_VERIFY(!misspelt().isEmpty());
        QElapsedTimer timer;
        qint64 longest = 0;
        for (int key = 0; key < 200; ++key) {
            timer.start();
            m_editor->spelling()->checkSoon();
            longest = std::max(longest, timer.nsecsElapsed());
        }
        QVERIFY2(longest < 1'000'000, qPrintable(QString::number(longest)));
    }

private:
    SpellChecker *checker() { return m_editor->spelling()->checker(); }
    QStringList misspelt()
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &selection : m_editor->extraSelections())
            words << selection.cursor.selectedText();
        return words;
    }

    std::unique_ptr<NotesEditor> m_editor;
};

QTEST_MAIN(SpellingTest)
#include "tst_spelling.moc"
