#include "models/storage/setupstore.h"
#include "windowfixture.h"

#include <QLabel>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The committee is set up in the real window: what is shown, counted and numbered from then on follows it.
class SetupTest : public WindowFixture
{
    Q_OBJECT

public:
    SetupTest()
        : WindowFixture(QDateTime({2024, 3, 5}, {10, 40}, QTimeZone::UTC))
    {
    }

private slots:
    void aNewBookIsSetUpAtOnce();
    void theFirstMeetingHasTheCommitteesPeople();
    void theRoomFollows();
    void numbersFollowThePattern();
    void nothingHappensWhenItIsCancelled();
    void aSchemeWithoutALevelInUseIsAskedForAgain();
    void withoutABookThereIsNothingToSetUp();

private:
    void openBook();
    void setUp(const BodySetup &setup);
    [[nodiscard]] BodySetup now() { return loadSetup(book()->book().reader()).value(); }
    [[nodiscard]] bool says(const QString &words);
};

void SetupTest::openBook()
{
    const QString text = u"# Voting Members Present\n| Representing | Name | Attendance |\n| --- | --- | --- |\n| Pilots | Pia Lot (PL) | |\n"
                         "# 1. Cranes\nfirst"_s;
    std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
    (void)insertSample(*made, sampleMeeting(7, text));
    made.reset();
    start();
}

void SetupTest::setUp(const BodySetup &setup)
{
    m_script.setups << setup;
    action(ActionId::SetUpBody)->trigger();
}

bool SetupTest::says(const QString &words)
{
    const auto labels = window().notesPane()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void SetupTest::aNewBookIsSetUpAtOnce()
{
    m_application->start();
    m_script.books << NewBook{m_shelf->path(u"new.minutebook"_s), u"Harbour Works Committee"_s, u"HWC"_s, u"SEC"_s, {}, true};
    BodySetup setup{sampleBody(), {}};
    setup.seating.people = {{u"Pia Lot"_s, u"PL"_s, {}, {}}};
    m_script.setups << setup;
    action(ActionId::NewBook)->trigger();
    QCOMPARE(m_script.asked, (QStringList{u"new book"_s, u"committee"_s}));
    QCOMPARE(m_script.shown.body.abbreviation, u"HWC"_s);
    QTRY_COMPARE(now(), setup);
    action(ActionId::NewBook)->trigger(); // cancelled: nothing to set up
    QCOMPARE(m_script.asked.size(), 3);
}

/// From an empty book to a room with a quorum, in the window alone.
void SetupTest::theFirstMeetingHasTheCommitteesPeople()
{
    m_application->start();
    m_script.books << NewBook{m_shelf->path(u"new.minutebook"_s), u"Harbour Works Committee"_s, u"HWC"_s, u"SEC"_s, {}, true};
    BodySetup setup{sampleBody(), {}};
    setup.seating.people = {{u"Ada Quay"_s, u"AQ"_s, {}, {}}, {u"Pia Lot"_s, u"PL"_s, {}, {}}, {u"Pat Log"_s, u"PLo"_s, {}, {}}};
    setup.seating.seats = {{u"Chair"_s, false, u"Ada Quay"_s, {}, {}, {}}, {u"Pilots"_s, true, u"Pia Lot"_s, {u"Pat Log"_s}, {}, {}}};
    setup.seating.quorum.seats = 1;
    m_script.setups << setup;
    action(ActionId::NewBook)->trigger();
    QTRY_COMPARE(now(), setup);
    m_script.meetings << sampleMeeting(1, {}, u"2024-03-19"_s, u"planned"_s);
    m_script.carriesOver = true;
    trigger(ActionId::NewMeeting);
    QTRY_VERIFY(book()->meeting());
    const Meeting stored = loadMeeting(book()->book().reader(), book()->meeting()->id).value();
    QCOMPARE(stored.people, m_script.proposed.people);
    QCOMPARE(stored.people[1].people, (QList<Person>{{u"Pilots"_s, u"Pia Lot"_s, u"PL"_s, {}}}));
    QVERIFY(book()->sitting()->model()->indexOf(u"PL"_s).isValid());
    QCOMPARE(book()->sitting()->quorum()->filled, 1);
}

void SetupTest::theRoomFollows()
{
    openBook();
    QVERIFY(!says(u"quorum"_s));
    BodySetup setup = now();
    setup.seating.people = {{u"Pia Lot"_s, u"PL"_s, {}, u"RED"_s}, {u"Pat Log"_s, u"PLo"_s, {}, {}}};
    setup.seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}, {u"Pilots"_s, true, u"Pat Log"_s, {}, {}, {}}};
    setup.seating.quorum.seats = 2;
    setUp(setup);
    QTRY_VERIFY(says(u"✗ No quorum: 1 of 2"_s));
    setup = now();
    setup.seating.quorum.seats = 1;
    setUp(setup);
    QTRY_VERIFY(says(u"quorum: 1 of 1 ✓"_s));
}

void SetupTest::numbersFollowThePattern()
{
    openBook();
    editor()->moveCursor(QTextCursor::End);
    type(u"\nACTION: Pilots to row.\n"_s);
    QTRY_COMPARE(editor()->text(), u"first\nACTION HWC 7/01: Pilots to row.\n"_s);
    BodySetup setup = now();
    setup.body.actionPattern = u"{abbreviation}-{meeting}-{nn}"_s;
    setup.body.name = u"Harbour Committee"_s;
    setUp(setup);
    QTRY_COMPARE(book()->body().name, u"Harbour Committee"_s);
    QTRY_COMPARE(book()->dialect().actionPattern, setup.body.actionPattern);
    type(u"ACTION: Harbour Office to watch.\n"_s);
    QTRY_COMPARE(editor()->text(), u"first\nACTION HWC 7/01: Pilots to row.\nACTION HWC-7-02: Harbour Office to watch.\n"_s);
    QTRY_COMPARE(book()->actions()->rowCount(book()->actions()->index(0, 0)), 2); // both read as actions of this meeting
}

void SetupTest::nothingHappensWhenItIsCancelled()
{
    openBook();
    const BodySetup before = now();
    action(ActionId::SetUpBody)->trigger();
    QCOMPARE(m_script.asked, QStringList{u"committee"_s});
    QCOMPARE(now(), before);
}

void SetupTest::aSchemeWithoutALevelInUseIsAskedForAgain()
{
    std::unique_ptr<Book> made = m_shelf->newBook(BookKey::plain());
    (void)insertSample(*made, sampleMeeting(7, u"# 1. Cranes\nfirst (AMBER)"_s, u"2024-03-05"_s, u"planned"_s));
    made.reset();
    start();
    const BodySetup before = now();
    BodySetup without = before;
    without.body.footer = u"The Quay"_s;
    without.body.scheme.levels[2].name = u"ORANGE"_s;
    BodySetup mended = without;
    mended.body.scheme = before.body.scheme;
    m_script.setups << without;
    m_script.confirmations << true;
    setUp(mended);
    QVERIFY(m_script.asked.filter(u"The level AMBER cannot go"_s).size() == 1);
    QTRY_COMPARE(now().body.footer, u"The Quay"_s);
    QCOMPARE(now().body.scheme, before.body.scheme);
    QCOMPARE(m_script.shown, without); // nothing of what was typed is lost
}

void SetupTest::withoutABookThereIsNothingToSetUp()
{
    QVERIFY(!action(ActionId::SetUpBody)->isEnabled());
    openBook();
    QVERIFY(action(ActionId::SetUpBody)->isEnabled());
}

QTEST_MAIN(SetupTest)
#include "tst_setup.moc"
