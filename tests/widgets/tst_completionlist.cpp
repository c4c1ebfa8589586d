#include "tests/meetings/records.h"
#include "tests/widgets/editedtext.h"
#include "widgets/notes/completionlist.h"

#include <QTest>

using namespace minutebook;
using namespace minutebook::test;
using namespace Qt::StringLiterals;

class CompletionListTest : public QObject
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
        m_asked = 0;
        list()->setVocabulary([this] {
            ++m_asked;
            return Vocabulary{{{u"BC 11/01"_s, u"AL to paint."_s}}, {u"Small Supplier ‘CD’"_s}};
        });
    }

    void takesWithTab()
    {
        type(u"Thanks to @lov"_s);
        QVERIFY(list()->isVisible());
        QVERIFY(m_editor->hasFocus());
        press(Qt::Key_Tab);
        QCOMPARE(withCursor(*m_editor), u"Thanks to Ada Lovell (AL)|"_s);
        QVERIFY(!list()->isVisible());
        QCOMPARE(m_asked, 0);
    }

    void isOneStepOfUndoing()
    {
        type(u"Thanks to @lov"_s);
        press(Qt::Key_Tab);
        m_editor->undo();
        QCOMPARE(m_editor->text(), u"Thanks to @lov"_s);
    }

    /// Enter takes what was asked for, and otherwise only what was chosen.
    void enterIsNotStolen()
    {
        type(u"The BC AG"_s);
        QVERIFY(list()->isVisible());
        press(Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"The BC AG\n"_s);
        QVERIFY(!list()->isVisible());
        type(u"The BC AG"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"The BC AG\nThe BC AGREED "_s);
        type(u"it (r"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"The BC AG\nThe BC AGREED it (RED)\n"_s);
        type(u"Thanks to @lov"_s);
        press(Qt::Key_Return);
        QVERIFY(m_editor->text().endsWith(u"\nThanks to Ada Lovell (AL)"_s));
    }

    void typingGoesOn()
    {
        type(u"The BC AG"_s);
        QVERIFY(list()->isVisible());
        type(u"AIN it"_s);
        QVERIFY(!list()->isVisible());
        QCOMPARE(m_editor->text(), u"The BC AGAIN it"_s);
    }

    void escapeSendsItAway()
    {
        type(u"The BC AG"_s);
        press(Qt::Key_Escape);
        QVERIFY(!list()->isVisible());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"The BC AG\n"_s);
    }

    void goesWithTheCursor()
    {
        type(u"The BC AG"_s);
        press(Qt::Key_Left);
        QVERIFY(!list()->isVisible());
        press(Qt::Key_Right);
        type(u"R"_s);
        QVERIFY(list()->isVisible());
        press(Qt::Key_Backspace);
        QVERIFY(list()->isVisible());
        press(Qt::Key_Up); // nothing is chosen, so the cursor moves
        QVERIFY(!list()->isVisible());
    }

    void goesOnFromNumberToStatus()
    {
        type(u"UPDATE 11"_s);
        QCOMPARE(list()->item(0)->text(), u"BC 11/01  AL to paint."_s);
        QVERIFY(m_asked > 0);
        press(Qt::Key_Tab);
        QCOMPARE(m_editor->text(), u"UPDATE BC 11/01 "_s);
        QVERIFY(list()->isVisible());
        type(u"W"_s);
        press(Qt::Key_Tab);
        QCOMPARE(m_editor->text(), u"UPDATE BC 11/01 WITHDRAWN: "_s);
    }

    /// Who types on as without a list gets no second blank.
    void theBlankIsThereOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("blank") << u" closed"_s << u"UPDATE BC 11/01 closed"_s;
        QTest::newRow("two of them") << u"  x"_s << u"UPDATE BC 11/01  x"_s;
        QTest::newRow("colon") << u": done"_s << u"UPDATE BC 11/01: done"_s;
        QTest::newRow("word") << u"x y"_s << u"UPDATE BC 11/01 x y"_s;
    }

    void theBlankIsThereOnce()
    {
        QFETCH(const QString, typed);
        type(u"UPDATE 11"_s);
        press(Qt::Key_Tab);
        type(typed);
        QTEST(m_editor->text(), "text");
    }

    void aColonIsThereOnce()
    {
        type(u"UPDATE BC 11/01 W"_s);
        press(Qt::Key_Tab);
        type(u": done"_s);
        QCOMPARE(m_editor->text(), u"UPDATE BC 11/01 WITHDRAWN: done"_s);
    }

    void staysInsideTheEditor()
    {
        m_editor->setPlainText(u"\n"_s.repeated(40));
        m_editor->moveCursor(QTextCursor::End);
        type(u"text ("_s);
        QVERIFY(list()->isVisible());
        QVERIFY(m_editor->rect().contains(list()->geometry()));
    }

    void isSilentInFrozenNotes()
    {
        m_editor->setPlainText(u"The BC AG"_s);
        m_editor->moveCursor(QTextCursor::End);
        m_editor->setReadOnly(true);
        list()->offer();
        QVERIFY(!list()->isVisible());
    }

private:
    CompletionList *list() { return m_editor->completions(); }
    void press(Qt::Key key) { QTest::keyClick(m_editor.get(), key); }
    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(m_editor.get(), key.toLatin1());
    }

    std::unique_ptr<NotesEditor> m_editor;
    int m_asked = 0;
};

QTEST_MAIN(CompletionListTest)
#include "tst_completionlist.moc"
