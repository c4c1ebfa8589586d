#include "widgets/focusframe.h"
#include "widgets/notes/linecommands.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/preview/pagesbar.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QSet>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// Widgets that take the focus and say neither what they are called nor what they are.
QStringList namelessBelow(QAccessibleInterface *spoken)
{
    if (!spoken || !spoken->isValid() || spoken->state().invisible)
        return {};
    QStringList nameless;
    const auto *widget = qobject_cast<QWidget *>(spoken->object());
    const bool shown = widget && widget->isVisible() && widget->parentWidget();
    const bool wanted = shown && widget->focusPolicy() != Qt::NoFocus;
    if (wanted && (spoken->text(QAccessible::Name).isEmpty() || spoken->role() == QAccessible::NoRole))
        nameless << QString::fromLatin1(widget->metaObject()->className());
    for (int child = 0; child < spoken->childCount(); ++child)
        nameless += namelessBelow(spoken->child(child));
    return nameless;
}

int widgetsBelow(QAccessibleInterface *spoken)
{
    int count = spoken && spoken->object() && spoken->object()->isWidgetType() ? 1 : 0;
    for (int child = 0; spoken && child < spoken->childCount(); ++child)
        count += widgetsBelow(spoken->child(child));
    return count;
}

} // namespace

/// The whole meeting without a mouse.
class KeyboardTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void aCommandIsFoundByItsName()
    {
        open();
        command(u"new agenda"_s);
        QCOMPARE(m_script.asked, QStringList{u"item "_s});
        QVERIFY(editor()->hasFocus());
        QVERIFY(!palette()->isVisible());
    }

    /// Neither in the notes nor in a dialog, which has no key for it.
    void altWithADigitTypesNothing()
    {
        open();
        QDialog dialog(&window());
        auto *layout = new QVBoxLayout(&dialog);
        auto *line = new QLineEdit(&dialog);
        auto *number = new QSpinBox(&dialog);
        layout->addWidget(line);
        layout->addWidget(number);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (QWidget *field : std::initializer_list<QWidget *>{line, number}) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_4, Qt::AltModifier);
            QTest::keyClick(field, Qt::Key_7, Qt::AltModifier);
        }
        QCOMPARE(line->text(), QString());
        QCOMPARE(number->value(), 0);
        line->setFocus();
        QTest::keyClicks(line, u"4a"_s);
        QTest::keyClick(line, Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(line->text().toLower(), u"4aa"_s);
    }

    /// What is done finds the focus where it was.
    void theFocusGoesBackFirst()
    {
        open();
        press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(window().agendaPane()->view()->hasFocus());
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->words()->hasFocus());
        QTest::keyClick(palette()->words(), Qt::Key_Escape);
        QVERIFY(window().agendaPane()->view()->hasFocus());
        QVERIFY(!palette()->isVisible());
        press(Qt::Key_K, Qt::ControlModifier);
        press(Qt::Key_K, Qt::ControlModifier); // the same key leaves it
        QVERIFY(!palette()->isVisible());
        QVERIFY(window().agendaPane()->view()->hasFocus());
        command(u"close pane"_s);
        QVERIFY(window().dock(Dock::Agenda)->isHidden());
        QVERIFY(editor()->hasFocus());
    }

    void goesToItemsAndMeetings()
    {
        open();
        command(u"go to item 2"_s);
        QCOMPARE(editor()->text(), u"boat"_s);
        QVERIFY(editor()->hasFocus());
        command(u"HWC 6"_s);
        QCOMPARE(book()->meeting()->number, 6);
        QCOMPARE(editor()->text(), u"cage"_s);
    }

    void arrowsChooseAmongWhatIsFound()
    {
        open();
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(palette()->words(), u"go to item"_s);
        QCOMPARE(palette()->view()->model()->rowCount(), 2);
        QTest::keyClick(palette()->words(), Qt::Key_Down);
        QCOMPARE(palette()->view()->currentIndex().row(), 1);
        QCOMPARE(palette()->words()->accessibleDescription(), u"Go to Item 2. Boats, Agenda"_s); // for those who hear it
        QTest::keyClick(palette()->words(), Qt::Key_Down); // there is no more
        QTest::keyClick(palette()->words(), Qt::Key_Return);
        QCOMPARE(editor()->text(), u"boat"_s);
    }

    /// Whoever does not know what it is called here finds it by what others call it, before all that merely has the letters.
    void actionsAreFoundByOtherWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ActionId>("id");
        QTest::newRow("recuse") << u"recus"_s << ActionId::TakesNoPart;
        QTest::newRow("comes back") << u"reca"_s << ActionId::PersonJoins;
        QTest::newRow("leaves") << u"leave"_s << ActionId::PersonLeaves;
        QTest::newRow("arrives") << u"arriv"_s << ActionId::PersonJoins;
        QTest::newRow("late") << u"late"_s << ActionId::PersonJoins;
        QTest::newRow("absent") << u"absent"_s << ActionId::MarkApologies;
        QTest::newRow("motion") << u"motion"_s << ActionId::BeginDecision;
        QTest::newRow("casting vote") << u"casting vote"_s << ActionId::BeginVote;
        QTest::newRow("post-meeting") << u"post-meeting"_s << ActionId::BeginPostMeetingNote;
        QTest::newRow("post meeting") << u"post meeting"_s << ActionId::BeginPostMeetingNote;
        QTest::newRow("postmeeting") << u"postmeeting"_s << ActionId::BeginPostMeetingNote;
        QTest::newRow("adjourn") << u"adjourn"_s << ActionId::CloseMeeting;
        QTest::newRow("resume") << u"resume"_s << ActionId::StartMeeting;
        QTest::newRow("number") << u"number"_s << ActionId::RenumberItems;
        QTest::newRow("renumber") << u"renumber"_s << ActionId::RenumberItems;
        QTest::newRow("zoom") << u"zoom"_s << ActionId::ZoomIn;
        QTest::newRow("projector") << u"projector"_s << ActionId::SafeView;
        QTest::newRow("screen share") << u"screen share"_s << ActionId::SafeView;
        QTest::newRow("fix") << u"fix"_s << ActionId::ShowFixes;
        QTest::newRow("standing items") << u"standing items"_s << ActionId::SetUpBody;
    }

    void actionsAreFoundByOtherWords()
    {
        QFETCH(const QString, typed);
        QFETCH(const ActionId, id);
        open();
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(palette()->words(), typed);
        QStringList names;
        for (int row = 0; row < palette()->view()->model()->rowCount(); ++row)
            names << palette()->view()->model()->index(row, 0).data().toString();
        QVERIFY2(names.contains(action(id)->toolTip()), qPrintable(names.join(u", "_s)));
        QVERIFY2(names.size() <= 12, qPrintable(names.join(u", "_s)));
    }

    /// With today's date: it is of after the meeting.
    void aPostMeetingNoteIsBegun()
    {
        open();
        editor()->moveCursor(QTextCursor::End);
        press(Qt::Key_F9, Qt::ShiftModifier);
        QTest::keyClicks(editor(), u"the letter came"_s);
        const QString line = editor()->text().split(u'\n').constLast();
        QCOMPARE(line, u"NOTE %1: the letter came"_s.arg(m_now.date().toString(Qt::ISODate)));
        QCOMPARE(readLineOf(*editor(), editor()->cursorLine()).kind, LineKind::PostMeetingNote);
    }

    void whatCannotBeDoneSaysWhy()
    {
        m_application->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(palette()->words(), u"paste"_s);
        const QModelIndex paste = palette()->view()->currentIndex();
        QCOMPARE(paste.data().toString(), u"Paste"_s);
        QCOMPARE(paste.data(PaletteModel::MissingRole).toString(), u"no book is open"_s);
        QTest::keyClick(palette()->words(), Qt::Key_Return);
        QVERIFY(palette()->isVisible());
        QTest::keyClicks(palette()->words(), u" nothing like it"_s);
        QVERIFY(!palette()->view()->isVisible());
    }

    void everyActionIsInThePalette()
    {
        open();
        press(Qt::Key_K, Qt::ControlModifier);
        QSet<QString> names;
        const QAbstractItemModel *model = palette()->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.insert(model->index(row, 0).data().toString());
        for (const ActionRow &row : actionRows()) {
            if (action(row.id)->isVisible() && row.id != ActionId::CommandPalette)
                QVERIFY2(names.contains(action(row.id)->toolTip()), row.text);
        }
        QVERIFY(names.contains(u"Level RED"_s));
        QVERIFY(names.contains(u"Safe View up to RED"_s));
    }

    /// And not to the menu bar, where it would open others or be lost.
    void whatIsTypedBehindAMenuComesIntoTheNotes()
    {
        open();
        editor()->setFocus();
        auto *bar = window().findChild<QMenuBar *>();
        bar->setActiveAction(bar->actions().first());
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QTRY_COMPARE(window().focusWidget(), editor());
    }

    /// What is typed behind a Tab comes into the notes too.
    void tabDoesNotLeadOutOfTheNotes()
    {
        open();
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QVERIFY(editor()->hasFocus());
        QTest::keyClick(editor(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!editor()->hasFocus());
    }

    /// Shift+Tab comes by every pane that is open, and shows it where another one's tab stood before it.
    void tabReachesEveryPane()
    {
        open();
        QSet<const QWidget *> reached;
        editor()->setFocus();
        for (int step = 0; step < 60; ++step) {
            const QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused);
            QVERIFY2(focused->isVisible(), focused->metaObject()->className());
            QTRY_VERIFY2(isOnTop(*focused), focused->metaObject()->className()); // behind no other pane
            reached.insert(paneOf(focused));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        }
        for (const Dock dock : {Dock::Meetings, Dock::Agenda, Dock::Attendance, Dock::Actions, Dock::Decisions, Dock::Preview, Dock::Papers})
            QVERIFY2(reached.contains(window().dock(dock)), qPrintable(window().dock(dock)->objectName()));
        QVERIFY(reached.contains(window().notesPane()));
    }

    void tabGoesThroughTheBarOfThePreviewAsItStands()
    {
        open();
        trigger(ActionId::ShowPreview);
        const auto *bar = window().previewPane()->findChild<PagesBar *>();
        const auto takesTab = [bar](const QWidget *field) { return bar->isAncestorOf(field) && (field->focusPolicy() & Qt::TabFocus); };
        const QWidget *field = editor();
        while (!takesTab(field))
            field = field->nextInFocusChain();
        QList<int> places;
        for (; bar->isAncestorOf(field); field = field->nextInFocusChain()) {
            if (takesTab(field) && field->isVisible())
                places << field->x();
        }
        QVERIFY(places.size() >= 5);
        QVERIFY(std::ranges::is_sorted(places));
    }

    /// Styles do no more than tint them.
    void focusedButtonsAndTabsHaveAFrame()
    {
        open();
        trigger(ActionId::ShowPreview);
        const auto frameOf = [](const QWidget &widget) { return widget.findChild<FocusFrame *>(Qt::FindDirectChildrenOnly); };
        auto *button = window().previewPane()->findChild<QToolButton *>();
        button->setFocus(Qt::TabFocusReason);
        QCOMPARE(frameOf(*button)->geometry(), button->rect());
        auto *tabs = window().findChild<QTabBar *>(Qt::FindDirectChildrenOnly);
        QVERIFY(tabs);
        tabs->setFocus(Qt::TabFocusReason);
        QCOMPARE(frameOf(*tabs)->geometry(), tabs->tabRect(tabs->currentIndex()));
        tabs->setCurrentIndex(0);
        QCOMPARE(frameOf(*tabs)->geometry(), tabs->tabRect(0));
        QTRY_VERIFY(!frameOf(*button));
        editor()->setFocus();
        QTRY_VERIFY(!frameOf(*tabs));
    }

    /// Around the words, not through the form that the box is as wide as.
    void focusedBoxesHaveAFrame()
    {
        open();
        QDialog dialog(&window());
        auto *layout = new QVBoxLayout(&dialog);
        auto *box = new QCheckBox(u"With the cover"_s, &dialog);
        auto *choice = new QRadioButton(u"All pages"_s, &dialog);
        layout->addWidget(box);
        layout->addWidget(choice);
        dialog.resize(600, 100);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{box, choice}) {
            button->setFocus(Qt::TabFocusReason);
            QTRY_COMPARE(QApplication::focusWidget(), button);
            const auto *frame = button->findChild<FocusFrame *>(Qt::FindDirectChildrenOnly);
            QVERIFY(frame);
            QVERIFY(frame->isVisible());
            QVERIFY(frame->width() > button->fontMetrics().horizontalAdvance(button->text()));
            QVERIFY(frame->width() < button->width() / 2);
        }
        auto *list = new QListView(&dialog);
        layout->addWidget(list);
        list->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(QApplication::focusWidget(), list);
        QVERIFY(list->findChild<FocusFrame *>(Qt::FindDirectChildrenOnly)); // it may have no row that is marked
    }

    /// Whatever a desktop has a text field do on a key that the menus use.
    void theEditorLeavesTheWindowItsKeys()
    {
        open();
        for (const ActionRow &row : actionRows()) {
            if (paneKey(row))
                continue; // it types something there
            const QKeySequence keys = QKeySequence::fromString(QLatin1StringView(row.shortcut), QKeySequence::PortableText);
            QKeyEvent event(QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers());
            event.ignore();
            QCoreApplication::sendEvent(editor(), &event);
            QVERIFY2(!event.isAccepted(), row.shortcut);
        }
    }

    void everyPaneHasItsKey()
    {
        open();
        const QList<std::pair<Dock, Qt::Key>> keys{{Dock::Meetings, Qt::Key_1},   {Dock::Agenda, Qt::Key_2},    {Dock::Actions, Qt::Key_3},
                                                   {Dock::Attendance, Qt::Key_4}, {Dock::Decisions, Qt::Key_5}, {Dock::Problems, Qt::Key_6},
                                                   {Dock::Preview, Qt::Key_7},    {Dock::Papers, Qt::Key_8}};
        for (const auto &[dock, key] : keys) {
            press(key, Qt::AltModifier);
            QVERIFY(window().dock(dock)->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_0, Qt::AltModifier);
            QVERIFY(editor()->hasFocus());
        }
    }

    void everythingThatTakesTheFocusSaysWhatItIs()
    {
        open();
        trigger(ActionId::ShowProblems);
        trigger(ActionId::Replace);
        const auto heard = [this] { return QAccessible::queryAccessibleInterface(&window()); };
        QVERIFY(widgetsBelow(heard()) > 40); // the walk is one
        QCOMPARE(namelessBelow(heard()), QStringList());
        trigger(ActionId::CommandPalette);
        QCOMPARE(namelessBelow(heard()), QStringList());
        palette()->leave();
        trigger(ActionId::SafeView);
        QCOMPARE(namelessBelow(heard()), QStringList());
    }

private:
    void open()
    {
        {
            const std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
            (void)insertSample(*made, sampleMeeting(6, u"# 1. Cages\ncage"_s, u"2024-02-05"_s));
            (void)insertSample(*made, sampleMeeting(7, u"# 1. Cranes\nfirst\n# 2. Boats\nboat"_s));
        }
        window().resize(1280, 800);
        start();
    }

    void command(const QString &words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->words()->hasFocus());
        QTest::keyClicks(palette()->words(), words);
        QTest::keyClick(palette()->words(), Qt::Key_Return);
    }

    bool isOnTop(const QWidget &widget)
    {
        const QWidget *seen = window().childAt(widget.mapTo(&window(), widget.rect().center()));
        return seen == &widget || widget.isAncestorOf(seen);
    }

    /// The dock, or the notes.
    const QWidget *paneOf(const QWidget *widget)
    {
        while (widget && widget != window().notesPane() && !qobject_cast<const QDockWidget *>(widget))
            widget = widget->parentWidget();
        return widget;
    }

    /// Where the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    CommandPalette *palette() { return window().palette(); }
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
