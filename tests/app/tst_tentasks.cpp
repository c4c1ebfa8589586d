#include "keyplayer.h"
#include "windowfixture.h"

#include "models/storage/seatingstore.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

/// One of the manual's page.
struct Task {
    QString title;
    int keys = 0; ///< as the page says
    QList<KeyStep> steps;
};

QList<Task> tasksOfManual()
{
    static const QRegularExpression task(u"^## (\\d+\\. [^\\n]+): (\\d+) keys?\\n(.*?)(?=^## |\\z)"_s,
                                         QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QFile file(u":/help/ten-tasks.md"_s);
    const QString page = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    QList<Task> tasks;
    for (auto match = task.globalMatch(page); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        tasks.append({found.captured(1), found.captured(2).toInt(), readKeySteps(found.captured(3).section(u"\nKeys: "_s, 1))});
    }
    return tasks;
}

} // namespace

/// The ten tasks of the manual, played as the page tells them: from nothing to minutes that are issued, with the keyboard alone.
class TenTasksTest : public WindowFixture
{
    Q_OBJECT

public:
    TenTasksTest()
        : WindowFixture(QDateTime({2026, 11, 11}, {10, 0}, QTimeZone::UTC))
    {
    }

private slots:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toLocal8Bit());
        WindowFixture::init();
        m_application = std::make_unique<Application>(*m_settings, [this] { return m_now; }); // with the program's own dialogs
        m_application->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanupTestCase() { WindowFixture::cleanup(); }

    void init() { }
    void cleanup() { }

    void stepsAreRead()
    {
        const QString text = u"`Ctrl+N` “two words” then `Tab` until *New Item*"_s;
        using enum KeyStep::Kind;
        QCOMPARE(readKeySteps(text), (QList<KeyStep>{{Key, u"Ctrl+N"_s}, {Content, u"two words"_s}, {Key, u"Tab"_s}, {Window, u"New Item"_s}}));
        QCOMPARE(keysOf(readKeySteps(text)), 2);
    }

    /// The table on top says the same as what stands below it.
    void thereAreTen()
    {
        QFile file(u":/help/ten-tasks.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QCOMPARE(tasksOfManual().size(), 10);
        for (const Task &task : tasksOfManual())
            QVERIFY2(page.contains(u"| %1 | %2 |"_s.arg(task.title).arg(task.keys)), qPrintable(task.title));
    }

    void aTaskTakesSoManyKeys_data()
    {
        QTest::addColumn<int>("at");
        for (int task = 0; task < tasksOfManual().size(); ++task)
            QTest::addRow("%s", qPrintable(tasksOfManual().at(task).title)) << task;
    }

    /// One goes on where the one before has ended.
    void aTaskTakesSoManyKeys()
    {
        QFETCH(const int, at);
        const Task task = tasksOfManual().at(at);
        QCOMPARE(KeyPlayer().play(task.steps), QString());
        QCOMPARE(keysOf(task.steps), task.keys);
        checks().at(at)();
    }

private:
    /// What each of them is to have done.
    [[nodiscard]] QList<std::function<void()>> checks()
    {
        return {[this] { QTRY_VERIFY(book() && book()->body().abbreviation == u"HSC"_s); },
                [this] { QTRY_COMPARE(seating(book()->book().reader())->people.size(), 3); },
                [this] { QTRY_VERIFY(book()->meeting() && book()->meeting()->number == 1); },
                [this] { QTRY_COMPARE(headings(), (QStringList{u"1. Declarations of Interest"_s, u"2. Minutes and Actions Outstanding"_s, u"3. Crane of the North Quay (RED)"_s, u"4. Any Other Business"_s})); },
                [this] { QTRY_VERIFY(book()->meeting()->status == MeetingStatus::Draft); },
                [this] { QTRY_VERIFY(storedNotes(2).contains(u"The HSC AGREED to stop the crane.\nVOTE: 1 for, 0 against"_s)); },
                [this] { QTRY_VERIFY(storedNotes(2).contains(u"ACTION HSC 1/01: PL"_s)); },
                [this] { QTRY_VERIFY(storedNotes(2).contains(u"the crane. (cleared)\nVOTE"_s)); },
                [this] { QTRY_COMPARE(filesOf(u"*.minutereview"_s).size(), 1); },
                [this] { QTRY_COMPARE(filesOf(u"*.pdf"_s).size(), 1); }};
    }

    [[nodiscard]] QStringList headings()
    {
        QStringList headings;
        for (const StoredItem &item : book()->storedItems())
            headings << item.heading;
        return headings;
    }

    [[nodiscard]] QStringList filesOf(const QString &pattern) const { return QDir(m_home.path()).entryList({pattern}, QDir::Files); }

    QTemporaryDir m_home;
};

QTEST_MAIN(TenTasksTest)
#include "tst_tentasks.moc"
