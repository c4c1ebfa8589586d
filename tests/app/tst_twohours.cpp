#include "app/commandline/language.h"
#include "meetingplayer.h"
#include "models/notation/write.h"
#include "panetexts.h"
#include "tests/storage/samples.h"
#include "twohours.h"
#include "widgets/messagebar.h"
#include "widgets/panes/previewpane.h"

#include <QPdfDocument>
#include <QPdfSelection>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/two-hours.") + name;
}

/// The first of two texts' places where they differ, with what stands around it; empty if they are the same.
template <typename Text>
QString difference(const Text &found, const Text &foreseen, qsizetype around)
{
    const auto [one, other] = std::ranges::mismatch(found, foreseen);
    if (one == found.end() && other == foreseen.end())
        return {};
    const qsizetype at = one - found.begin();
    const auto part = [&](const Text &text) {
        Text near = text.mid(std::max<qsizetype>(0, at - around), 2 * around + 1);
        if constexpr (std::is_same_v<Text, QStringList>)
            return near.join(u'\n');
        else
            return near;
    };
    return u"at %1: “%2” was foreseen, and there is “%3”"_s.arg(QString::number(at + 1), part(foreseen), part(found));
}

/// Where a page's lines and a table's cells end is told by no file that a person writes.
QString withoutSpaces(const QString &text)
{
    return text.simplified().remove(u' ');
}

/// The text of all pages without spaces, heads and feet; nor with a heading row that a page repeats where a table goes on.
QString textOf(const QString &path, const QString &runningTitle, const QString &level, const QString &foreseen)
{
    QPdfDocument document;
    document.load(path);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QString foot = u"SRC_17_0912%1Page%2of%3"_s.arg(level).arg(page + 1).arg(document.pageCount());
        QString here = withoutSpaces(document.getAllText(page).text()).remove(foot).remove(runningTitle).remove("DRAFT"_L1);
        if (page == 0 && here.startsWith(level))
            here.remove(0, level.size());
        for (const QString &row : {u"PartyCategory/RepresentingName"_s, u"ActionIDActionOwnerDue"_s, u"ItemsPresent"_s}) {
            if (here.startsWith(row) && !QStringView(foreseen).sliced(std::min(text.size(), foreseen.size())).startsWith(row))
                here.remove(0, row.size());
        }
        text += here;
    }
    return text;
}

} // namespace

/// A meeting of two hours, played at the real window from the script of its keys; what comes out is written down beside it.
class TwoHoursTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePanesSayWhatWasMinuted();
    void theBookHoldsWhatWasTyped();
    void editionsShowWhatTheirReadersMaySee_data();
    void editionsShowWhatTheirReadersMaySee();
    void itIsAsLongAsItClaims();
    void cleanupTestCase();

private:
    [[nodiscard]] OpenBook &book() { return *m_application->desk().book(); }

    Shelf m_shelf;
    QTime m_time{10, 0};
    ScriptedPrompts::Script m_prompts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Application> m_application;
};

void TwoHoursTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
    makeTwoHoursBook(m_shelf.path(), QStringLiteral(TEST_DATA_DIR), QStringLiteral(SOURCE_DIR "/resources/sample/src-seats.csv")).reset();
    m_settings = std::make_unique<QSettings>(m_shelf.path(u"settings.ini"_s), QSettings::IniFormat);
    const auto clock = [this] { return QDateTime({2026, 12, 9}, m_time, QTimeZone::UTC); };
    m_settings->setValue(u"lock/idleMinutes"_s, 0); // the test's clock leaps, and nobody was away
    m_application = std::make_unique<Application>(*m_settings, clock, std::make_unique<ScriptedPrompts>(m_prompts));
    m_application->start(m_shelf.path(), sampleKey());
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    MeetingPlayer player(*m_application, m_time, m_prompts);
    for (const ScriptStep &step : readScript(textOfFile(dataFile(u"script"_s)))) {
        const QString complaint = player.play(step);
        QVERIFY2(complaint.isEmpty(), qPrintable(u"line %1, %2 %3: %4"_s.arg(QString::number(step.line), step.verb, step.rest, complaint)));
    }
    QTRY_VERIFY(book().isSaved());
    QCOMPARE(m_application->window().messages()->text(), QString());
}

void TwoHoursTest::thePanesSayWhatWasMinuted()
{
    const QStringList foreseen = textOfFile(dataFile(u"panes.txt"_s)).split(u'\n');
    QTRY_COMPARE(difference(paneTexts(book()), foreseen, 0), QString());
}

void TwoHoursTest::theBookHoldsWhatWasTyped()
{
    QVERIFY(book().settle());
    const Meeting meeting = loadMeeting(book().book().reader(), book().meeting()->id).value();
    const QStringList written = write(meeting).split(u'\n');
    QCOMPARE(difference(written, textOfFile(dataFile(u"minutes.md"_s)).split(u'\n'), 0), QString());
}

void TwoHoursTest::editionsShowWhatTheirReadersMaySee_data()
{
    QTest::addColumn<int>("rank");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("title");
    QTest::newRow("green") << 1 << u"GREEN"_s << u"Draft Minutes"_s;
    QTest::newRow("confidential") << 3 << u"RED"_s << u"Confidential Draft Minutes"_s;
}

void TwoHoursTest::editionsShowWhatTheirReadersMaySee()
{
    QFETCH(const int, rank);
    QFETCH(const QString, level);
    QFETCH(const QString, title);
    const QString path = m_shelf.path(level + u".pdf"_s);
    m_application->window().previewPane()->chooseEdition(Rank{rank});
    m_prompts.paths << path;
    m_application->actions().action(ActionId::ExportPdf)->trigger();
    const auto said = [this] { return m_application->window().messages()->text(); };
    QVERIFY2(QTest::qWaitFor([&] { return said().contains(level + u".pdf"_s); }, 20'000), qPrintable(said()));

    QString foreseen = textOfFile(dataFile(QString::fromLatin1(QTest::currentDataTag()) + u".txt"_s));
    foreseen = withoutSpaces(foreseen.replace(" | "_L1, " "_L1));
    const QString runningTitle = withoutSpaces(u"Security and Resilience Committee (SRC) · %1 · SRC_17_0912"_s.arg(title));
    QCOMPARE(difference(textOf(path, runningTitle, level, foreseen), foreseen, 40), QString());
}

/// The script is what it is said to be: else the test would prove less than it seems to.
void TwoHoursTest::itIsAsLongAsItClaims()
{
    const Meeting meeting = loadMeeting(book().book().reader(), book().meeting()->id).value();
    const auto people = std::accumulate(meeting.people.begin(), meeting.people.end(), qsizetype{0},
                                        [](qsizetype sum, const PeopleTable &table) { return sum + table.people.size(); });
    const ActionsModel &actions = *book().actions();
    QCOMPARE(meeting.items.size(), 30);
    QCOMPARE(people, 25);
    QCOMPARE(actions.rowCount(actions.index(0, 0)), 12);
    QCOMPARE(book().decisions()->rowCount(), 20);
}

void TwoHoursTest::cleanupTestCase()
{
    m_application.reset();
    m_settings.reset();
}

QTEST_MAIN(TwoHoursTest)
#include "tst_twohours.moc"
