#include "tests/meetings/records.h"
#include "tests/widgets/editedtext.h"
#include "widgets/notes/fixmenu.h"
#include "widgets/notes/linecommands.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

/// Commands over lines, as text with `|` for the cursor and `^` for the other end of what is chosen.
class LineCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<NotesEditor>();
        m_editor->setDialect(test::dialect());
        m_editor->setReadOnly(false);
    }

    void setsTheLevelOfChosenLines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const QString &before, const QString &after) { QTest::newRow(qPrintable(before)) << before << after; };
        row(u"one\ntw|o\nthree"_s, u"one\ntw|o (RED)\nthree"_s);
        row(u"one|"_s, u"one| (RED)"_s);
        row(u"one (GREEN)|"_s, u"one (RED)|"_s);
        row(u"o^ne\ntwo (GREEN, cleared)\n\nthr|ee"_s, u"o^ne (RED)\ntwo (RED, cleared)\n\nthr|ee (RED)"_s);
        row(u"^one\n|two"_s, u"^one (RED)\n|two"_s);
        row(u"|one\ntwo^"_s, u"|one (RED)\ntwo^ (RED)"_s);
        row(u"## Sec|tion\n// ow^n"_s, u"## Sec|tion (RED)\n// ow^n"_s);
    }

    void setsTheLevelOfChosenLines()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        setWithCursor(*m_editor, before);
        setLevel(*m_editor, Rank{3});
        QCOMPARE(withCursor(*m_editor), after);
        m_editor->undo();
        QCOMPARE(m_editor->text(), QString(before).remove(u'|').remove(u'^'));
        QCOMPARE(m_editor->textCursor().position(), QString(before).remove(u'^').indexOf(u'|'));
        QVERIFY(!m_editor->document()->isUndoAvailable());
    }

    void takesLevelsOff()
    {
        setWithCursor(*m_editor, u"^one (RED)\ntwo (GREEN, cleared)|"_s);
        setLevel(*m_editor, std::nullopt);
        QCOMPARE(withCursor(*m_editor), u"^one\ntwo|"_s);
    }

    /// What a pane writes spoils no line that is being typed, and is spoilt by nothing that is typed next.
    void addsALineBesideWhatIsTyped_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const QString &before, const QString &after) { QTest::newRow(qPrintable(before)) << before << after; };
        row(u"The Chair said that|"_s, u"LEFT 09:10: AL\nThe Chair said that x|"_s);
        row(u"The |Chair\nnext"_s, u"LEFT 09:10: AL\nThe  x|Chair\nnext"_s);
        row(u"one\n- |\ntwo"_s, u"one\nLEFT 09:10: AL\n-  x|\ntwo"_s);
        row(u"The HWC AGREED it.|\nnext"_s, u"The HWC AGREED it.\nLEFT 09:10: AL\n x|\nnext"_s);
        row(u"It was so. (RED)|"_s, u"It was so. (RED)\nLEFT 09:10: AL\n x|"_s);
        row(u"VOTE: for AL|"_s, u"VOTE: for AL\nLEFT 09:10: AL\n x|"_s);
        row(u"|one\ntwo"_s, u"one\nLEFT 09:10: AL\n x|\ntwo"_s);
        row(u"one\n|"_s, u"one\nLEFT 09:10: AL\n x|"_s);
        row(u"|@minutes: 10\n@purpose: x\none"_s, u"@minutes: 10\n@purpose: x\nLEFT 09:10: AL\n x|\none"_s);
        row(u"@minutes: 10|"_s, u"@minutes: 10\nLEFT 09:10: AL\n x|"_s);
    }

    void addsALineBesideWhatIsTyped()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        setWithCursor(*m_editor, before);
        addLine(*m_editor, u"LEFT 09:10: AL"_s);
        QTest::keyClicks(m_editor.get(), u" x"_s);
        QCOMPARE(withCursor(*m_editor), after);
        while (m_editor->document()->isUndoAvailable())
            m_editor->undo();
        QCOMPARE(m_editor->text(), QString(before).remove(u'|'));
    }

    void addsALineBelowAnother()
    {
        setWithCursor(*m_editor, u"one\ntwo|"_s);
        addLineBelow(*m_editor, 0, u"LEFT 09:10: AL"_s);
        QCOMPARE(withCursor(*m_editor), u"one\nLEFT 09:10: AL\ntwo|"_s);
        addLineBelow(*m_editor, 2, u"JOINED 09:11: AL"_s);
        QCOMPARE(withCursor(*m_editor), u"one\nLEFT 09:10: AL\ntwo|\nJOINED 09:11: AL"_s);
    }

    void ownNotesComeAndGo_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const QString &before, const QString &after) { QTest::newRow(qPrintable(before)) << before << after; };
        row(u"on|e"_s, u"// on|e"_s);
        row(u"// on|e"_s, u"on|e"_s);
        row(u"one\n|"_s, u"one\n// |"_s);
        row(u"^one\n\n// two|"_s, u"^// one\n\n// two|"_s);
        row(u"^// one\n\n// two|"_s, u"^one\n\ntwo|"_s);
    }

    void ownNotesComeAndGo()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        setWithCursor(*m_editor, before);
        toggleOwnNotes(*m_editor);
        QCOMPARE(withCursor(*m_editor), after);
    }

    void beginsLines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const QString &before, const QString &after) { QTest::newRow(qPrintable(before)) << before << after; };
        row(u"|"_s, u"VOTE: |"_s);
        row(u"on|e\ntwo"_s, u"one\nVOTE: |\ntwo"_s);
        row(u"one\n- |"_s, u"one\n- VOTE: |"_s);
        // Between an item's data and their heading nothing may come: they would be text.
        row(u"|@presenter: AL\n@minutes: 10\none"_s, u"@presenter: AL\n@minutes: 10\nVOTE: |\none"_s);
        row(u"@presenter: AL\n@minutes: 10|"_s, u"@presenter: AL\n@minutes: 10\nVOTE: |"_s);
        row(u"@minutes: 10\n|\none"_s, u"@minutes: 10\nVOTE: |\none"_s);
    }

    void beginsLines()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        setWithCursor(*m_editor, before);
        beginLine(*m_editor, u"VOTE: "_s);
        QCOMPARE(withCursor(*m_editor), after);
        m_editor->undo();
        QCOMPARE(m_editor->text(), QString(before).remove(u'|'));
    }

    void keysInLists_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("after");
        const auto row = [](const QString &before, Qt::Key key, const QString &after) {
            QTest::newRow(qPrintable(before + u' ' + QKeySequence(key).toString())) << before << static_cast<int>(key) << after;
        };
        row(u"- one|\nnext"_s, Qt::Key_Return, u"- one\n- |\nnext"_s);
        row(u"h) eight\ni) nine|"_s, Qt::Key_Enter, u"h) eight\ni) nine\nj) |"_s);
        row(u"h) eight\n  - deeper\ni) nine|"_s, Qt::Key_Return, u"h) eight\n  - deeper\ni) nine\nj) |"_s);
        row(u"h) eight\n\ni) one|"_s, Qt::Key_Return, u"h) eight\n\ni) one\nii) |"_s);
        row(u"- one\n- |"_s, Qt::Key_Return, u"- one\n|"_s);
        row(u"text|"_s, Qt::Key_Return, u"text\n|"_s);
        row(u"- on^e|"_s, Qt::Key_Return, u"- on\n|"_s);
        row(u"- one\n- |"_s, Qt::Key_Backspace, u"- one\n|"_s);
        row(u"- one|"_s, Qt::Key_Backspace, u"- on|"_s);
        row(u"- one\n- #|"_s, Qt::Key_Space, u"- one\n# |"_s);
        row(u"- one\n  - ##|\n- two"_s, Qt::Key_Space, u"- one\n## |\n- two"_s);
        row(u"- one #|"_s, Qt::Key_Space, u"- one # |"_s);
        row(u"- on|e"_s, Qt::Key_Tab, u"  - on|e"_s);
        row(u"^- one\n  - two\nthree|"_s, Qt::Key_Tab, u"^  - one\n    - two\nthree|"_s);
        row(u"  - on|e"_s, Qt::Key_Backtab, u"- on|e"_s);
        row(u"- on|e"_s, Qt::Key_Backtab, u"- on|e"_s);
    }

    void keysInLists()
    {
        QFETCH(const QString, before);
        QFETCH(const int, key);
        QFETCH(const QString, after);
        setWithCursor(*m_editor, before);
        QTest::keyClick(m_editor.get(), static_cast<Qt::Key>(key));
        QCOMPARE(withCursor(*m_editor), after);
        m_editor->undo();
        QCOMPARE(m_editor->text(), QString(before).remove(u'|').remove(u'^'));
    }

    /// Elsewhere Tab does nothing, and Shift+Tab leads away, for those who have no mouse.
    void shiftTabLeavesTheEditor()
    {
        QWidget window;
        m_editor->setParent(&window);
        QLineEdit next(&window);
        QWidget::setTabOrder(m_editor.get(), &next);
        window.show();
        m_editor->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        setWithCursor(*m_editor, u"te|xt"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Tab);
        QVERIFY(m_editor->hasFocus());
        QTest::keyClick(m_editor.get(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(next.hasFocus());
        QCOMPARE(m_editor->text(), u"text"_s);
        m_editor->setParent(nullptr);
    }

    /// Alt+Return, then Enter: the likeliest way to mend the line.
    void mendsTheLine()
    {
        m_editor->show();
        m_editor->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        setWithCursor(*m_editor, u"one\nThey ru|st (Red)\nthree"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::AltModifier);
        auto *menu = m_editor->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->activeAction()->text(), u"Mark the line (RED)"_s);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(withCursor(*m_editor), u"one\nThey ru|st (RED)\nthree"_s);
        m_editor->undo();
        QVERIFY(m_editor->text().contains(u"(Red)"_s));
    }

    void saysThatNothingIsWrong()
    {
        setWithCursor(*m_editor, u"They NOTED | it."_s);
        const std::unique_ptr<QMenu> menu(showFixes(*m_editor));
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(!menu->actions().first()->isEnabled());
        QVERIFY(!menu->activeAction());
    }

    void offersNothingForFrozenNotes()
    {
        setWithCursor(*m_editor, u"They rust (Red)|"_s);
        m_editor->setReadOnly(true);
        const std::unique_ptr<QMenu> menu(showFixes(*m_editor));
        QVERIFY(menu->actions().size() > 1);
        for (const QAction *action : menu->actions())
            QVERIFY(!action->isEnabled());
    }

    void remarksOnTheLineAlone()
    {
        setWithCursor(*m_editor, u"a) They NOTED it.\nc) it was agreed|\nodd (Red)"_s);
        QList<DiagnosticCode> codes;
        for (const Diagnostic &remark : remarksOn(*m_editor, 1))
            codes << remark.code;
        QCOMPARE(codes, QList({DiagnosticCode::LabelGap, DiagnosticCode::OutcomeInSmallLetters}));
    }

    /// What an input method holds back is text before the line is rewritten.
    void keepsUnfinishedInput()
    {
        setWithCursor(*m_editor, u"one |"_s);
        QInputMethodEvent event(u"にほん"_s, {});
        QCoreApplication::sendEvent(m_editor.get(), &event);
        setLevel(*m_editor, Rank{3});
        QCOMPARE(m_editor->text(), u"one にほん (RED)"_s);
    }

    void leavesFrozenNotesAlone()
    {
        setWithCursor(*m_editor, u"on|e"_s);
        m_editor->setReadOnly(true);
        setLevel(*m_editor, Rank{3});
        toggleOwnNotes(*m_editor);
        beginLine(*m_editor, u"VOTE: "_s);
        QCOMPARE(m_editor->text(), u"one"_s);
    }

private:
    std::unique_ptr<NotesEditor> m_editor;
};

QTEST_MAIN(LineCommandsTest)
#include "tst_linecommands.moc"
