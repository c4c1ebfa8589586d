#include "windowfixture.h"

#include "widgets/messagebar.h"

#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture(const QDateTime &now)
    : m_begin(now)
{
}

void WindowFixture::init()
{
    m_now = m_begin;
    m_script = {};
    m_shelf = std::make_unique<Shelf>();
    m_settings = std::make_unique<QSettings>(m_shelf->path(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue(u"lock/idleMinutes"_s, 0); // the test's clock leaps, and nobody was away
    makeApplication();
}

void WindowFixture::cleanup()
{
    m_application.reset();
    m_settings.reset();
}

void WindowFixture::makeApplication()
{
    m_application.reset();
    m_application = std::make_unique<Application>(*m_settings, [this] { return m_now; }, std::make_unique<ScriptedPrompts>(m_script));
}

void WindowFixture::start(const std::optional<BookKey> &key)
{
    m_application->start(path(), key);
    QVERIFY(book());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void WindowFixture::startBackedUp()
{
    QSignalSpy made(&m_application->backingUp(), &BackingUp::made);
    start(sampleKey());
    QTRY_COMPARE(made.size(), 1);
}

void WindowFixture::trigger(ActionId id)
{
    QVERIFY(action(id)->isEnabled());
    action(id)->trigger();
}

void WindowFixture::type(const QString &keys)
{
    editor()->setFocus();
    for (const QChar key : keys) {
        if (key == u'\n')
            QTest::keyClick(editor(), Qt::Key_Return);
        else
            QTest::keyClick(editor(), key.toLatin1());
    }
}

void WindowFixture::clickRemedy(const QString &remedy)
{
    const QList<QToolButton *> buttons = window().messages()->findChildren<QToolButton *>();
    const auto button = std::ranges::find_if(
        buttons, [&](const QToolButton *one) { return one->defaultAction() && one->defaultAction()->text() == remedy; });
    QVERIFY(button != buttons.end());
    QTest::mouseClick(*button, Qt::LeftButton);
}

ItemId WindowFixture::itemAt(int row)
{
    return book()->agenda()->index(row, 0).data(AgendaModel::ItemRole).value<ItemId>();
}

QString WindowFixture::storedNotes(int row)
{
    return items(book()->book().reader(), book()->meeting()->id)->at(row).notes;
}

} // namespace minutebook
