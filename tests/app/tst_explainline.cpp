#include "widgets/notes/linehelpview.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QPlainTextEdit>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// "What is this line?" while the notes are being typed.
class ExplainLineTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void itIsAtHandAndLeavesTheCursor()
    {
        open(u"# 1. Cranes (RED)\nThey looked.\nACTION: Pilots to look"_s);
        editor()->goToEndOf(1);
        QTest::keyClick(editor(), Qt::Key_Left);
        const int before = editor()->textCursor().position();
        ask();
        QVERIFY(view() && view()->isVisible() && view()->text()->hasFocus());
        QVERIFY2(said().contains(u"is an action"_s) && said().contains(u"RED, from the heading of its item"_s), qPrintable(said()));
        QTest::keyClick(view()->text(), Qt::Key_Escape);
        QVERIFY(!view());
        QVERIFY(editor()->hasFocus());
        QCOMPARE(editor()->textCursor().position(), before);
        QVERIFY(!editor()->textCursor().hasSelection());
    }

    void itsKeyClosesItToo()
    {
        open(u"# 1. Cranes\nThey looked."_s);
        ask();
        QVERIFY(view());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(!view());
        QVERIFY(editor()->hasFocus());
    }

    void whoeverTypesGoesOnInTheNotes()
    {
        open(u"# 1. Cranes\nThey looked."_s);
        editor()->goToEndOf(0);
        ask();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Exclam);
        QVERIFY(!view());
        QCOMPARE(editor()->text(), u"They looked.!"_s);
    }

    /// It is read with the arrows, which do not come to the notes.
    void arrowsStayInIt()
    {
        open(u"# 1. Cranes\nfirst\nsecond"_s);
        ask();
        const int line = editor()->cursorLine();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(view());
        QCOMPARE(editor()->cursorLine(), line);
    }

    void aScreenReaderHearsIt()
    {
        open(u"# 1. Cranes\nThey looked."_s);
        ask();
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(view()->text());
        QVERIFY(spoken && spoken->state().focused);
        QCOMPARE(spoken->text(QAccessible::Name), u"What this line is"_s);
        QCOMPARE(spoken->text(QAccessible::Description), said());
    }

    /// Before the book has them, too.
    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("no colon") << u"ACTION Pilots to look"_s << QStringList{u"If it is meant as an action"_s, u"Ctrl+. in this line"_s};
        QTest::newRow("a bracket") << u"odd (Red)"_s << QStringList{u"looks like a marking"_s, u"Ctrl+. in this line: "_s};
        QTest::newRow("nobody") << u"JOINED 10:45: XX"_s << QStringList{u"the arrival"_s, u"XX"_s};
        QTest::newRow("nothing known") << u"MINUTES: odd"_s << QStringList{u"This line is a paragraph"_s, u"For example"_s};
    }

    void whatIsWrongIsTold()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, told);
        open(u"# 1. Cranes\nThey looked."_s);
        editor()->goToEndOf(0);
        type(u'\n' + typed);
        QTest::keyClick(editor(), Qt::Key_Escape); // a list may be offered
        ask();
        for (const QString &part : told)
            QVERIFY2(said().contains(part), qPrintable(said()));
    }

    /// It stands in the editor, whole or with a bar to scroll, wherever the line is.
    void itHasRoomAnywhere()
    {
        open(u"# 1. Cranes\n"_s + u"They looked.\n"_s.repeated(60));
        for (const int line : {0, 12, 59}) {
            editor()->goToLine(line);
            ask();
            QVERIFY(editor()->rect().contains(view()->geometry()));
            QVERIFY(!view()->geometry().intersects(editor()->cursorRect().translated(editor()->viewport()->pos())));
            QVERIFY(view()->height() > 4 * editor()->fontMetrics().height());
            QTest::keyClick(view()->text(), Qt::Key_Escape);
        }
    }

    /// What is hidden from others' eyes is not told of.
    void notInSafeView()
    {
        open(u"# 1. Cranes\nThey looked."_s);
        trigger(ActionId::SafeView);
        QVERIFY(!action(ActionId::ExplainLine)->isEnabled());
    }

private:
    void open(const QString &text)
    {
        {
            const std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
            (void)insertSample(*made, sampleMeeting(7, text));
        }
        start();
        editor()->setFocus();
        QTRY_VERIFY(book()->notes());
    }

    void ask() { QTest::keyClick(editor(), Qt::Key_F1, Qt::ShiftModifier); }

    /// Null: it is closed.
    [[nodiscard]] LineHelpView *view()
    {
        for (auto *view : editor()->findChildren<LineHelpView *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }

    [[nodiscard]] QString said() { return view()->text()->toPlainText(); }
};

QTEST_MAIN(ExplainLineTest)
#include "tst_explainline.moc"
