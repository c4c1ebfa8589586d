#include "windowfixture.h"

#include "app/keystore.h"
#include "app/locksignals.h"
#include "models/storage/keysfile.h"
#include "widgets/messagebar.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/lockpage.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

const auto tide = u"the tide is turning"_s;
const auto canary = u"Kelpie"_s;

/// The desktop's, which has every key.
class WillingStore final : public KeyStore
{
public:
    [[nodiscard]] bool isThere() const override { return true; }
    [[nodiscard]] std::optional<Secret> key(const QString &) override { return Secret(sampleKey().bytes()); }
    [[nodiscard]] Result<> keep(const QString &, const Secret &) override { return {}; }
    void forget(const QString &) override { }
};

void addRows(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts += model.index(row, column, parent).data(role).toString();
        }
        addRows(model, model.index(row, 0, parent), texts);
    }
}

/// Whatever can be read in a window, or lies in a field of it.
QStringList textsOf(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts += label->text();
    for (const QLineEdit *line : window.findChildren<QLineEdit *>())
        texts += line->text();
    for (const QAction *action : window.findChildren<QAction *>())
        texts += action->text();
    for (const QPlainTextEdit *text : window.findChildren<QPlainTextEdit *>())
        texts += text->toPlainText();
    for (const QTextEdit *text : window.findChildren<QTextEdit *>())
        texts += text->toPlainText();
    for (const QWidget *widget : window.findChildren<QWidget *>())
        texts += widget->toolTip() + widget->accessibleName() + widget->accessibleDescription();
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (view->model())
            addRows(*view->model(), {}, texts);
    }
    return texts;
}

} // namespace

/// A book that is locked: by command, when nobody touches anything, when the desktop says so; and how it goes on.
class LockingTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void showsNothingAndForgetsTheKey();
    void typingGoesOnWhereItStopped();
    void asksThoughTheDesktopHasTheKey();
    void forgetsWhatWasCopied();
    void forgetsWhatCouldBeUndone();
    void locksWhenNobodyTouchesAnything();
    void keepsTheIdleTime();
    void aClockThatIsPutBackLocksNothing();
    void cancelsDialogsFirst();
    void keepsOpenWhatIsNotSaved();
    void leavesABookWithoutAKeyOpen();
    void hearsTheDesktop();
    void opensAnotherBookInstead();

private:
    [[nodiscard]] bool isLocked() { return !book() && window().page() == MainWindow::Page::Locked; }
    [[nodiscard]] QString told() { return window().messages()->text(); }
    void passMinutes(int minutes)
    {
        m_now = m_now.addSecs(qint64(60) * minutes);
        m_application->locking().look();
    }
};

void LockingTest::init()
{
    WindowFixture::init();
    m_settings->remove(u"lock/idleMinutes"_s); // as if nobody has chosen
    makeApplication();
    const auto book = m_shelf->newBook();
    (void)insertSample(*book, sampleMeeting(7, u"# 1. Cranes of Kelpie\nfirst line\nKelpie asked for more\nlast line"_s));
    QVERIFY(layKeys(book->path(), book->salt(), book->key(), u"Ada Quay"_s, tide, KeySlots::leastStretching));
}

void LockingTest::showsNothingAndForgetsTheKey()
{
    start(sampleKey());
    window().docks().show(MainWindow::Dock::Agenda);
    QVERIFY(textsOf(window()).join(u'|').contains(canary));
    window().agendaPane()->filter()->setText(canary);
    trigger(ActionId::LockBook);
    QVERIFY(isLocked());
    QCOMPARE(editor()->toPlainText(), QString());
    QVERIFY2(!textsOf(window()).join(u'|').contains(canary), qPrintable(textsOf(window()).filter(canary).join(u'|')));
    QVERIFY(textsOf(window()).join(u'|').contains(u"sample.minutebook is locked"_s));
    for (const QLabel *label : window().lockPage()->findChildren<QLabel *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text())); // none of it is cut
    QVERIFY(!window().dock(MainWindow::Dock::Agenda)->isVisible());
    QVERIFY(!action(ActionId::ExportPdf)->isEnabled());
    QVERIFY(m_script.asked.isEmpty());
}

void LockingTest::typingGoesOnWhereItStopped()
{
    start(sampleKey());
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(8);
    editor()->setTextCursor(cursor);
    type(u"-and-"_s);
    trigger(ActionId::LockBook);
    QVERIFY(isLocked());
    m_script.passphrases << u"not this"_s << tide;
    QTest::keyClick(window().lockPage()->focusProxy(), Qt::Key_Space);
    QVERIFY(book());
    QCOMPARE(m_script.asked.size(), 2);
    QCOMPARE(window().page(), MainWindow::Page::Notes);
    QCOMPARE(editor()->textCursor().position(), 13);
    type(u"on"_s);
    QVERIFY2(editor()->toPlainText().startsWith(u"first li-and-onne\nKelpie"_s), qPrintable(editor()->toPlainText()));
}

/// Whoever has gone away wants nobody to open it without a word.
void LockingTest::asksThoughTheDesktopHasTheKey()
{
    m_application->desk().setKeyStore(std::make_unique<WillingStore>());
    start(sampleKey());
    QVERIFY(m_application->desk().keepKey());
    trigger(ActionId::LockBook);
    m_application->locking().unlock();
    QVERIFY(isLocked());
    QCOMPARE(m_script.asked.size(), 1);
    m_script.passphrases << tide;
    m_application->locking().unlock();
    QVERIFY(book());
    trigger(ActionId::CloseBook);
    m_application->desk().open(path());
    QVERIFY(book());
    QCOMPARE(m_script.asked.size(), 2);
}

void LockingTest::forgetsWhatWasCopied()
{
    start(sampleKey());
    editor()->selectAll();
    editor()->copy();
    QVERIFY(QGuiApplication::clipboard()->text().contains(canary));
    trigger(ActionId::LockBook);
    QVERIFY(isLocked());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void LockingTest::forgetsWhatCouldBeUndone()
{
    start(sampleKey());
    type(u"typed "_s);
    QVERIFY(action(ActionId::Undo)->isEnabled());
    trigger(ActionId::LockBook);
    QVERIFY(!action(ActionId::Undo)->isEnabled());
    QVERIFY(!editor()->document()->isUndoAvailable());
    QVERIFY(!editor()->document()->isRedoAvailable());
}

void LockingTest::locksWhenNobodyTouchesAnything()
{
    start(sampleKey());
    passMinutes(14);
    QVERIFY(book());
    type(u"x"_s);
    passMinutes(14);
    QVERIFY(book());
    QTest::mouseMove(&window(), {100, 100});
    passMinutes(14);
    QVERIFY(book());
    passMinutes(1);
    QVERIFY(isLocked());
}

void LockingTest::keepsTheIdleTime()
{
    start(sampleKey());
    QVERIFY(action(ActionId::LockLater)->isChecked());
    trigger(ActionId::LockNever);
    passMinutes(600);
    QVERIFY(book());
    trigger(ActionId::LockSoon);
    QVERIFY(!action(ActionId::LockNever)->isChecked());
    makeApplication();
    start(sampleKey());
    QVERIFY(action(ActionId::LockSoon)->isChecked());
    passMinutes(4);
    QVERIFY(book());
    passMinutes(1);
    QVERIFY(isLocked());
}

void LockingTest::aClockThatIsPutBackLocksNothing()
{
    start(sampleKey());
    passMinutes(-600);
    passMinutes(14);
    QVERIFY(book());
    passMinutes(1);
    QVERIFY(isLocked());
}

void LockingTest::cancelsDialogsFirst()
{
    start(sampleKey());
    QDialog dialog(&window());
    QTimer::singleShot(0, &m_application->locking(), &Locking::lock);
    QCOMPARE(dialog.exec(), int(QDialog::Rejected));
    QVERIFY(!dialog.isVisible());
    QTRY_VERIFY(isLocked());
}

void LockingTest::keepsOpenWhatIsNotSaved()
{
    start(sampleKey());
    const QString elsewhere = m_shelf->path(u"elsewhere.minutebook"_s);
    QVERIFY(QFile::rename(path(), elsewhere));
    type(u"unsaved "_s);
    trigger(ActionId::LockBook);
    QVERIFY(book());
    QVERIFY2(told().startsWith(u"The book is not locked"_s), qPrintable(told()));
    QVERIFY(editor()->toPlainText().contains(u"unsaved"_s));
    QVERIFY(QFile::rename(elsewhere, path()));
    QTRY_VERIFY(book()->isSaved());
    trigger(ActionId::LockBook);
    QVERIFY(isLocked());
}

void LockingTest::leavesABookWithoutAKeyOpen()
{
    const QString plain = m_shelf->path(u"plain.minutebook"_s);
    QVERIFY(Book::create(plain, sampleBody(), BookKey::plain()));
    m_application->start(plain);
    trigger(ActionId::LockBook);
    QVERIFY(book());
    QVERIFY2(told().startsWith(u"This book is not encrypted"_s), qPrintable(told()));
    passMinutes(60);
    QVERIFY(book());
}

/// Over a real bus, if there is one.
void LockingTest::hearsTheDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        QSKIP("there is no session bus");
    const LockSignals heard;
    QSignalSpy spy(&heard, &LockSignals::heard);
    const auto say = [&](const QString &interface, bool active) {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/ScreenSaver"_s, interface, u"ActiveChanged"_s);
        signal << active;
        return bus.send(signal);
    };
    QVERIFY(say(u"org.freedesktop.ScreenSaver"_s, false));
    QVERIFY(say(u"org.freedesktop.ScreenSaver"_s, true));
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(say(u"org.gnome.ScreenSaver"_s, true));
    QTRY_COMPARE(spy.size(), 2);
}

void LockingTest::opensAnotherBookInstead()
{
    start(sampleKey());
    trigger(ActionId::LockBook);
    const QString other = m_shelf->path(u"other.minutebook"_s);
    QVERIFY(Book::create(other, sampleBody(), BookKey::plain()));
    m_application->desk().open(other);
    QVERIFY(book());
    trigger(ActionId::CloseBook);
    QCOMPARE(window().page(), MainWindow::Page::Welcome);
}

QTEST_MAIN(LockingTest)
#include "tst_locking.moc"
