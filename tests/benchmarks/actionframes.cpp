// actionframes FOLDER ACTIONS: how long the window stands still at most while the action log of FOLDER/bench.minutebook, which has that
// many actions, is looked through.
#include "app/application.h"
#include "benchbook.h"
#include "busywatch.h"
#include "tests/storage/samples.h"
#include "widgets/registers/actionlogpage.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

class Log
{
public:
    Log(Application &application, int actions)
        : m_application(application)
        , m_page(*application.window().actionLogPage())
        , m_actions(actions)
    {
    }

    /// Each step begins where the one before ends.
    void round()
    {
        step(u"open"_s, [&] { m_application.actions().action(ActionId::ShowActionLog)->trigger(); }, [&] { return rows() == m_actions; });
        step(u"filter by state"_s, [&] { m_page.states()->setCurrentIndex(1); }, [&] { return rows() < m_actions; });
        step(u"filter no more"_s, [&] { m_page.states()->setCurrentIndex(0); }, [&] { return rows() == m_actions; });
        step(u"type a word"_s, [&] { QTest::keyClicks(m_page.words(), u"barge"_s); }, [&] { return rows() < m_actions; });
        step(u"clear it"_s, [&] { m_page.words()->clear(); }, [&] { return rows() == m_actions; });
        sort(u"sort by due date"_s, ActionLogModel::Due);
        sort(u"sort by text"_s, ActionLogModel::Text);
        sort(u"sort by number"_s, ActionLogModel::Number);
        scroll(Qt::Key_PageDown, 50);
        step(u"to the end"_s, [&] { QTest::keyClick(m_page.view(), Qt::Key_End, Qt::ControlModifier); }, [] { return true; });
        scroll(Qt::Key_PageUp, 50);
        step(u"back to the notes"_s, [&] { m_application.actions().action(ActionId::ShowNotes)->trigger(); }, [] { return true; });
    }

    void tell() const
    {
        for (const QString &name : m_order) {
            bench::tell(name + ", longest frame"_L1, u"ms"_s, m_longest[name]);
            bench::tell(name + ", until it is there"_L1, u"ms"_s, m_whole[name]);
        }
    }

private:
    [[nodiscard]] int rows() const { return m_page.view()->model()->rowCount(); }
    [[nodiscard]] QString first() const { return m_page.view()->model()->index(0, 0).data().toString(); }

    void step(const QString &name, const std::function<void()> &work, const std::function<bool()> &isDone)
    {
        const bench::BusyWatch::Stretches stretches = m_watch.during(work, isDone);
        if (!m_order.contains(name))
            m_order << name;
        m_longest[name] << stretches.longest;
        m_whole[name] << stretches.whole;
    }

    void sort(const QString &name, int column)
    {
        const QString before = first();
        step(name, [&] { m_page.view()->header()->setSortIndicator(column, Qt::DescendingOrder); }, [&] { return first() != before; });
    }

    void scroll(Qt::Key key, int times)
    {
        for (int i = 0; i < times / rounds; ++i)
            step(u"scroll a page"_s, [&] { QTest::keyClick(m_page.view(), key); }, [] { return true; });
    }

    Application &m_application;
    ActionLogPage &m_page;
    int m_actions;
    bench::BusyWatch m_watch;
    QStringList m_order;
    QHash<QString, QList<double>> m_longest;
    QHash<QString, QList<double>> m_whole;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    const int actions = QCoreApplication::arguments().value(2).toInt();
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Application window(settings, systemClock());
    window.start(bench::bookIn(folder), sampleKey());
    if (!window.desk().book() || !QTest::qWaitForWindowExposed(&window.window()))
        qFatal("the window does not open");
    Log log(window, actions);
    for (int round = 0; round < rounds; ++round)
        log.round();
    log.tell();
    return 0;
}
