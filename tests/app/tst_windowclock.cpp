#include "app/notesstatus.h"
#include "widgets/messagebar.h"
#include "widgets/panes/agendapane.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTreeView>

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The clock of a meeting in the real window, by a clock that the test moves.
class WindowClockTest : public WindowFixture
{
    Q_OBJECT

public:
    WindowClockTest()
        : WindowFixture(QDateTime({2024, 3, 5}, {10, 3, 20}, QTimeZone::UTC))
    {
    }

private slots:
    void runsWithTheItemAndIsThereAgain();
    void canBeIgnored();
    void anotherDayIsAskedAbout();
    void approvingClosesIt();
    void closingSaysWhenItWasHeld();
    void typedTimesStay();
    void anEndThatIsMadeAgainIsOfferedAgain();
    void startingAndClosingAreTakenBack();
    void undoOpensWhatWasClosed();
    void undoTakesAStartBack();
    void theClocksTimesAreForgottenAndThereAgain();
    void aBreakIsTyped();
    void frozenMeetingsHaveNone();

private:
    void openBook(const QString &status = u"draft"_s, bool timed = true);
    void pass(std::chrono::seconds time);
    void press(Qt::Key key);
    void choose(int row);
    [[nodiscard]] QString time(int row) { return book()->agenda()->index(row, AgendaModel::Time).data().toString(); }
    [[nodiscard]] QString heading() { return labelWith(window().notesPane(), u"HWC 7"_s); }
    [[nodiscard]] static QString labelWith(const QWidget *parent, const QString &words);
};

/// The book of the test's folder, which is made at first.
void WindowClockTest::openBook(const QString &status, bool timed)
{
    if (m_shelf->names().filter(u".minutebook"_s).isEmpty()) {
        Meeting meeting = sampleMeeting(7, u"# 1. Cranes\n@minutes: 15\nfirst\n# 2. Boats\n@minutes: 30\nsecond\n# 3. Nets"_s,
                                        u"2024-03-05"_s, status);
        meeting.header.begins = timed ? QTime(10, 0) : QTime();
        meeting.header.ends = timed ? QTime(11, 0) : QTime();
        const std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
        (void)insertSample(*made, meeting);
    }
    m_settings->setValue(u"lock/idleMinutes"_s, 0); // the test's clock leaps, and nobody was away
    m_application = std::make_unique<Application>(*m_settings, [this] { return m_now; }, std::make_unique<ScriptedPrompts>(m_script));
    start();
}

void WindowClockTest::pass(std::chrono::seconds time)
{
    for (const QDateTime end = m_now.addDuration(time); m_now < end;) {
        m_now = std::min(end, m_now.addDuration(MeetingSession::tickInterval));
        m_application->desk().session()->tick();
    }
}

void WindowClockTest::press(Qt::Key key)
{
    editor()->setFocus();
    QTest::keyClick(editor(), key, Qt::ControlModifier | Qt::ShiftModifier);
}

/// In the agenda, with the mouse.
void WindowClockTest::choose(int row)
{
    QTreeView *view = window().agendaPane()->view();
    const QRect place = view->visualRect(view->model()->index(row, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
}

QString WindowClockTest::labelWith(const QWidget *parent, const QString &words)
{
    for (const QLabel *label : parent->findChildren<QLabel *>()) {
        if (!label->isHidden() && label->text().contains(words))
            return label->text();
    }
    return {};
}

void WindowClockTest::runsWithTheItemAndIsThereAgain()
{
    openBook();
    QCOMPARE(window().status()->timeText(), u"10:03 · planned 10:00–11:00"_s);
    press(Qt::Key_M);
    QCOMPARE(heading(), u"HWC 7 · in session 00:00 · 5 March 2024 · 10:00–11:00"_s);
    pass(18min);
    QTRY_COMPARE(time(0), u"18 of 15 min, 3 over"_s);
    choose(1);
    QCOMPARE(editor()->text(), u"@minutes: 30\nsecond"_s);
    pass(12min);
    QTRY_COMPARE(time(1), u"12 of 30 min"_s);
    QCOMPARE(heading(), u"HWC 7 · in session 00:30 · 5 March 2024 · 10:00–11:00"_s);
    QCOMPARE(window().status()->timeText(), u"10:33 · planned 10:00–11:00 · ends about 10:55"_s);
    QCOMPARE(labelWith(window().agendaPane(), u"All items"_s), u"All items: 0:30 of 0:45 h"_s);
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor(), u" typed"_s);
    press(Qt::Key_W);
    QCOMPARE(heading(), u"HWC 7 · draft · held 10:03–10:33 · 5 March 2024 · 10:00–11:00"_s);
    QVERIFY(window().status()->timeText().isEmpty());
    QCOMPARE(window().messages()->text(), u"By its clock the meeting was held 10:03–10:33. Its minutes say 10:00–11:00, as was typed."_s);

    window().close();
    m_application.reset();
    m_now = m_now.addDays(3);
    openBook();
    QCOMPARE(heading(), u"HWC 7 · draft · held 10:03–10:33 · 5 March 2024 · 10:00–11:00"_s);
    QTRY_COMPARE(time(0), u"18 of 15 min, 3 over"_s);
    QTRY_COMPARE(time(1), u"12 of 30 min"_s);
    QCOMPARE(labelWith(window().agendaPane(), u"All items"_s), u"All items: 0:30 of 0:45 h"_s);
    QVERIFY(window().status()->timeText().isEmpty());
}

void WindowClockTest::canBeIgnored()
{
    openBook();
    pass(30min);
    choose(1);
    pass(30min);
    QCOMPARE(heading(), u"HWC 7 · draft · 5 March 2024 · 10:00–11:00"_s);
    QCOMPARE(time(0), u"15 min"_s);
    QCOMPARE(window().status()->timeText(), u"11:03 · planned 10:00–11:00"_s);
    QVERIFY(m_script.asked.isEmpty());
}

void WindowClockTest::anotherDayIsAskedAbout()
{
    m_now = m_now.addDays(-1);
    openBook();
    trigger(ActionId::StartMeeting); // asked, and not agreed to
    QVERIFY2(m_script.asked.constLast().contains(u"today is Monday, 4 March 2024"_s), qPrintable(m_script.asked.constLast()));
    QVERIFY(!action(ActionId::CloseMeeting)->isEnabled());
    m_script.confirmations << true;
    trigger(ActionId::StartMeeting);
    QTRY_VERIFY(action(ActionId::CloseMeeting)->isEnabled());
}

/// What is open is told before the minutes are frozen, and nothing stays in session.
void WindowClockTest::approvingClosesIt()
{
    openBook();
    trigger(ActionId::StartMeeting);
    QTRY_VERIFY(action(ActionId::CloseMeeting)->isEnabled());
    QTRY_VERIFY(book()->problems()->openCount() > 0);
    trigger(ActionId::StatusApproved); // asked, and not agreed to
    const QString count = QString::number(book()->problems()->openCount());
    QVERIFY2(m_script.asked.constLast().contains(u"Still open in the list of problems: %1. "_s.arg(count)),
             qPrintable(m_script.asked.constLast()));
    QVERIFY(m_script.asked.constLast().contains(u"not closed yet"_s));
    QVERIFY(window().docks().isShown(Dock::Problems));
    QCOMPARE(book()->meeting()->status, MeetingStatus::Draft);
    m_script.confirmations << true;
    trigger(ActionId::StatusApproved);
    QTRY_COMPARE(book()->meeting()->status, MeetingStatus::Approved);
    QVERIFY2(!heading().contains(u"not closed"_s), qPrintable(heading()));
    QVERIFY2(heading().contains(u"approved"_s), qPrintable(heading()));
}

/// Where nobody has said it; once more where it goes on after its end.
void WindowClockTest::closingSaysWhenItWasHeld()
{
    openBook(u"draft"_s, false);
    window().messages()->clear();
    press(Qt::Key_M);
    pass(27min);
    press(Qt::Key_W);
    QTRY_COMPARE(heading(), u"HWC 7 · draft · held 10:03–10:30 · 5 March 2024 · 10:03–10:30"_s);
    QCOMPARE(window().messages()->text(), QString());
    press(Qt::Key_M);
    pass(10min);
    press(Qt::Key_W);
    QTRY_COMPARE(heading(), u"HWC 7 · draft · held 10:03–10:40 · 5 March 2024 · 10:03–10:40"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(heading(), u"HWC 7 · in session 00:37 · 5 March 2024 · 10:03–10:30"_s);
    trigger(ActionId::Redo);
    QTRY_COMPARE(heading(), u"HWC 7 · draft · held 10:03–10:40 · 5 March 2024 · 10:03–10:40"_s);
    m_script.confirmations << true;
    trigger(ActionId::ForgetTimes);
    QTRY_COMPARE(heading(), u"HWC 7 · draft · 5 March 2024"_s);
}

/// What the clock says is offered as long as it says something else, and is taken with one key.
void WindowClockTest::typedTimesStay()
{
    openBook();
    press(Qt::Key_M);
    pass(27min);
    press(Qt::Key_W);
    QVERIFY(window().messages()->text().contains(u"held 10:03–10:30"_s));
    press(Qt::Key_M); // it goes on
    QCOMPARE(window().messages()->text(), QString());
    pass(10min);
    press(Qt::Key_W);
    QVERIFY(window().messages()->text().contains(u"held 10:03–10:40"_s));
    const QList<QAbstractButton *> buttons = window().messages()->findChildren<QAbstractButton *>();
    const auto use = std::ranges::find_if(buttons,
                                          [](const QAbstractButton *button) { return button->text().contains(u"Clock’s Times"_s); });
    QVERIFY(use != buttons.end());
    (*use)->click();
    QTRY_COMPARE(heading(), u"HWC 7 · draft · held 10:03–10:40 · 5 March 2024 · 10:03–10:40"_s);
    QCOMPARE(window().messages()->text(), QString());
    trigger(ActionId::Undo);
    QTRY_COMPARE(heading(), u"HWC 7 · draft · held 10:03–10:40 · 5 March 2024 · 10:00–11:00"_s);
}

void WindowClockTest::anEndThatIsMadeAgainIsOfferedAgain()
{
    openBook();
    press(Qt::Key_M);
    pass(27min);
    press(Qt::Key_W);
    const QString offer = window().messages()->text();
    QVERIFY2(offer.contains(u"held 10:03–10:30"_s), qPrintable(offer));
    trigger(ActionId::Undo);
    QTRY_COMPARE(window().messages()->text(), QString());
    trigger(ActionId::Redo);
    QTRY_COMPARE(window().messages()->text(), offer);
}

void WindowClockTest::startingAndClosingAreTakenBack()
{
    openBook();
    QAction *start = action(ActionId::StartMeeting);
    QAction *close = action(ActionId::CloseMeeting);
    QAction *forget = action(ActionId::ForgetTimes);
    QVERIFY(start->isEnabled() && !close->isEnabled() && !forget->isEnabled());
    QCOMPARE(start->text(), u"&Start Meeting"_s);
    start->trigger();
    QVERIFY(!start->isEnabled() && close->isEnabled() && forget->isEnabled());
    pass(2min);
    close->trigger();
    QVERIFY(start->isEnabled() && !close->isEnabled() && forget->isEnabled());
    QCOMPARE(start->text(), u"Re&sume Meeting"_s);
    start->trigger();
    QVERIFY(heading().contains(u"· in session 00:02 ·"_s));
    forget->trigger(); // asked, and not agreed to
    QCOMPARE(m_script.asked.size(), 1);
    QVERIFY(heading().contains(u"· in session 00:02 ·"_s));
    m_script.confirmations << true;
    forget->trigger();
    QVERIFY(heading().contains(u"· draft ·"_s));
    QCOMPARE(time(0), u"15 min"_s);
    QVERIFY(start->isEnabled() && !close->isEnabled() && !forget->isEnabled());
    QCOMPARE(start->text(), u"&Start Meeting"_s);
}

/// Beginning and closing stand in the one time line with what was typed, each with all that it wrote.
void WindowClockTest::undoOpensWhatWasClosed()
{
    openBook(u"draft"_s, false);
    press(Qt::Key_M);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: meeting started"_s);
    pass(10min);
    type(u"typed "_s);
    const QString typed = editor()->text();
    press(Qt::Key_W);
    QTRY_COMPARE(heading(), u"HWC 7 · draft · held 10:03–10:13 · 5 March 2024 · 10:03–10:13"_s);
    QCOMPARE(action(ActionId::Undo)->text(), u"&Undo: meeting closed"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(heading(), u"HWC 7 · in session 00:10 · 5 March 2024"_s);
    QCOMPARE(editor()->text(), typed);
    QCOMPARE(action(ActionId::Undo)->text(), u"&Undo"_s);
    QCOMPARE(action(ActionId::Redo)->text(), u"&Redo: meeting closed"_s);
    trigger(ActionId::Redo);
    QTRY_COMPARE(heading(), u"HWC 7 · draft · held 10:03–10:13 · 5 March 2024 · 10:03–10:13"_s);
    trigger(ActionId::Undo);
    trigger(ActionId::Undo);
    QTRY_COMPARE(heading(), u"HWC 7 · in session 00:10 · 5 March 2024"_s);
    QTRY_COMPARE(editor()->text() + u'|' + action(ActionId::Undo)->text(), u"@minutes: 15\nfirst|&Undo: meeting started"_s);
    pass(5min); // time runs on
    QTRY_COMPARE(time(0), u"15 of 15 min"_s);
    press(Qt::Key_W); // once more, by the clock's times again
    QTRY_COMPARE(heading(), u"HWC 7 · draft · held 10:03–10:18 · 5 March 2024 · 10:03–10:18"_s);
}

void WindowClockTest::undoTakesAStartBack()
{
    openBook(u"planned"_s, false);
    press(Qt::Key_M);
    QTRY_COMPARE(heading(), u"HWC 7 · in session 00:00 · 5 March 2024"_s);
    pass(10min);
    QTRY_COMPARE(time(0), u"10 of 15 min"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(heading(), u"HWC 7 · planned · 5 March 2024"_s);
    QCOMPARE(time(0), u"15 min"_s);
    trigger(ActionId::Redo);
    QTRY_COMPARE(heading(), u"HWC 7 · in session 00:10 · 5 March 2024"_s);
    QTRY_COMPARE(time(0), u"10 of 15 min"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(heading(), u"HWC 7 · planned · 5 March 2024"_s);
    press(Qt::Key_M); // now it begins, and what was counted before was nothing
    QTRY_COMPARE(heading(), u"HWC 7 · in session 00:00 · 5 March 2024"_s);
    pass(2min);
    QTRY_COMPARE(time(0), u"2 of 15 min"_s);
}

void WindowClockTest::theClocksTimesAreForgottenAndThereAgain()
{
    openBook(u"draft"_s, false);
    press(Qt::Key_M);
    pass(10min);
    press(Qt::Key_W);
    const QString closed = u"HWC 7 · draft · held 10:03–10:13 · 5 March 2024 · 10:03–10:13"_s;
    QTRY_COMPARE(heading(), closed);
    m_script.confirmations << true;
    trigger(ActionId::ForgetTimes);
    QTRY_COMPARE(heading(), u"HWC 7 · draft · 5 March 2024"_s);
    QTRY_COMPARE(action(ActionId::Undo)->text(), u"&Undo: the clock’s times forgotten"_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(heading(), closed);
    QTRY_COMPARE(time(0), u"10 of 15 min"_s);
    trigger(ActionId::Redo);
    QTRY_COMPARE(heading(), u"HWC 7 · draft · 5 March 2024"_s);
    QTRY_COMPARE(time(0), u"15 min"_s);
}

void WindowClockTest::aBreakIsTyped()
{
    openBook();
    press(Qt::Key_M);
    pass(5min);
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), u"ADJOURNED 10:08"_s);
    QTRY_VERIFY(heading().contains(u"· in session 00:05, adjourned ·"_s));
    pass(20min);
    QTRY_COMPARE(time(0), u"5 of 15 min"_s);
    editor()->moveCursor(QTextCursor::Start); // the break goes on above it
    pass(20min);
    QTRY_COMPARE(time(0), u"5 of 15 min"_s);
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), u"RESUMED 10:48"_s);
    QTRY_VERIFY(heading().contains(u"· in session 00:45 ·"_s));
    pass(2min);
    QTRY_COMPARE(time(0), u"7 of 15 min"_s);
}

void WindowClockTest::frozenMeetingsHaveNone()
{
    openBook(u"approved"_s);
    QVERIFY(!action(ActionId::StartMeeting)->isEnabled());
    QVERIFY(!action(ActionId::CloseMeeting)->isEnabled());
    QVERIFY(!action(ActionId::ForgetTimes)->isEnabled());
    press(Qt::Key_M);
    pass(5min);
    QVERIFY(heading().contains(u"· approved ·"_s));
    QVERIFY(window().status()->timeText().isEmpty());
}

QTEST_MAIN(WindowClockTest)
#include "tst_windowclock.moc"
