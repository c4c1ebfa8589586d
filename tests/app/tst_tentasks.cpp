#include "keyplayer.h"
#include "windowfixture.h"

#include "models/presentation/attendancemodel.h"
#include "models/storage/seatingstore.h"
#include "widgets/panes/attendancepane.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTreeView>

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
        QCOMPARE(readKeySteps(text),
                 (QList<KeyStep>{{Key, u"Ctrl+N"_s}, {Content, u"two words"_s}, {Key, u"Tab"_s}, {Window, u"New Item"_s}}));
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

    void eachTakesSoManyKeys_data()
    {
        QTest::addColumn<int>("keys");
        QTest::addColumn<int>("told");
        for (const Task &task : tasksOfManual())
            QTest::addRow("%s", qPrintable(task.title)) << keysOf(task.steps) << task.keys;
    }

    void eachTakesSoManyKeys()
    {
        QFETCH(const int, keys);
        QTEST(keys, "told");
    }

    /// One goes on where the one before has ended, with a dialog that has come by itself too.
    void eachIsDoneByThem()
    {
        QList<KeyStep> steps;
        for (const Task &task : tasksOfManual())
            steps << task.steps << KeyStep{KeyStep::Kind::Done, task.title};
        const QString stuck = KeyPlayer().play(steps, [this](const QString &title) { return isDone(title.section(u'.', 0, 0).toInt()); });
        QVERIFY2(stuck.isEmpty(), qPrintable(stuck + u'\n' + editor()->text()));
    }

private:
    [[nodiscard]] bool isDone(int task)
    {
        switch (task) {
        case 1:
            return book() && book()->body().abbreviation == "HSC"_L1;
        case 2:
            return seating(book()->book().reader())->people.size() == 3 && seating(book()->book().reader())->seats.size() == 2;
        case 3:
            return book()->notes() && book()->meeting() && book()->meeting()->number == 1;
        case 4:
            return headings().contains(u"3. Crane of the North Quay (RED)"_s) && storedNotes(2).isEmpty();
        case 5:
            return book()->meeting()->status == MeetingStatus::Draft && said(0).contains(u"presiding"_s) && said(2) == "apologies"_L1;
        case 6:
            return storedNotes(2).contains(u"The HSC AGREED to stop the crane.\nVOTE: 1 for, 0 against"_s);
        case 7:
            return storedNotes(2).contains(u"to stop the crane. (cleared)\nVOTE"_s);
        case 8:
            return storedNotes(2).contains(u"ACTION HSC 1/01: PL to ask"_s);
        case 9:
            return filesOf(u"*.minutereview"_s).size() == 1;
        default:
            return filesOf(u"*.pdf"_s).size() == 1;
        }
    }

    /// How somebody of the attendance is there.
    [[nodiscard]] QString said(int row)
    {
        const QAbstractItemModel *people = window().attendancePane()->view()->model();
        return people->index(row, AttendanceModel::State).data().toString();
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
