#include "models/presentation/problemsmodel.h"
#include "models/storage/setupstore.h"
#include "windowfixture.h"

#include "widgets/notes/completionlist.h"
#include "widgets/panes/problemspane.h"
#include "widgets/people/peoplepage.h"

#include <QLabel>
#include <QTextBlock>
#include <QTreeView>

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
    void realNamesAreFoundAsSoonAsTheyAreSecret();
    void partiesThatMinutesNameDoNotGoWithoutAWord();
    void partiesAreNotShownInTheSafeView();
    void peopleAreShownOverTheYears();

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

void SetupTest::realNamesAreFoundAsSoonAsTheyAreSecret()
{
    openBook();
    m_script.registers << QList<Party>{{u"Other User"_s, u"O"_s, u"First Harbour"_s}};
    action(ActionId::ChangeParties)->trigger();
    QCOMPARE(m_script.parties.highest, u"RED"_s);
    QTRY_COMPARE(book()->body().parties.size(), 1);
    editor()->setFocus();
    editor()->moveCursor(QTextCursor::End);
    type(u"\nof first  harbour\n"_s);
    const auto told = [&] {
        const QAbstractItemModel *problems = window().problemsPane()->view()->model();
        const auto row = [&](int at) { return problems->index(at, ProblemsModel::Sentence).data().toString(); };
        for (int at = 0; at < problems->rowCount(); ++at) {
            if (row(at).contains(u"Other User ‘O’"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
    // The pseudonym is offered behind its category.
    type(u"They saw Other User '"_s);
    QTRY_VERIFY(editor()->completions()->isVisible());
    QCOMPARE(editor()->completions()->item(0)->text(), u"Other User ‘O’"_s);
}

void SetupTest::partiesThatMinutesNameDoNotGoWithoutAWord()
{
    openBook();
    const QList<Party> two{{u"Other User"_s, u"O"_s, u"Acorn"_s}, {u"Other User"_s, u"P"_s, u"Oak"_s}};
    m_script.registers << two;
    action(ActionId::ChangeParties)->trigger();
    QTRY_COMPARE(book()->body().parties, two);
    editor()->setFocus();
    editor()->moveCursor(QTextCursor::End);
    type(u"\nOther User 'O' came.\n"_s);
    QTRY_VERIFY(book()->isSaved());

    m_script.registers << QList<Party>{two.last()} << two;
    m_script.confirmations << false;
    m_script.asked.clear();
    action(ActionId::ChangeParties)->trigger();
    QCOMPARE(m_script.asked.size(), 3);
    QVERIFY2(m_script.asked.at(1).contains(u"Other User ‘O’ (meetings 7)"_s), qPrintable(m_script.asked.at(1)));
    QCOMPARE(m_script.parties.parties, QList<Party>{two.last()}); // as it was typed

    m_script.registers << QList<Party>{two.first()}; // nobody speaks of the other
    m_script.asked.clear();
    action(ActionId::ChangeParties)->trigger();
    QCOMPARE(m_script.asked, QStringList{u"parties"_s});
    QTRY_COMPARE(book()->body().parties, QList<Party>{two.first()});
    m_script.registers << QList<Party>();
    m_script.confirmations << true;
    action(ActionId::ChangeParties)->trigger();
    QTRY_COMPARE(book()->body().parties, QList<Party>());
}

void SetupTest::partiesAreNotShownInTheSafeView()
{
    openBook();
    QVERIFY(action(ActionId::ChangeParties)->isEnabled());
    trigger(ActionId::SafeView);
    QVERIFY(!action(ActionId::ChangeParties)->isEnabled());
}

void SetupTest::peopleAreShownOverTheYears()
{
    openBook();
    BodySetup setup{sampleBody(), {}};
    setup.seating.people = {{u"Pia Lot"_s, u"PL"_s, {}, {}}};
    setup.seating.seats = {{u"Pilots"_s, true, u"Pia Lot"_s, {}, {}, {}}, {u"Clerks"_s, false, {}, {}, QDate(2024, 1, 1), {}}};
    setUp(setup);
    editor()->setFocus();
    editor()->moveCursor(QTextCursor::End);
    type(u"\nINTEREST: PL owns a crane."_s);
    QTRY_VERIFY(book()->isSaved());

    action(ActionId::ShowPeople)->trigger();
    PeoplePage &page = *window().peoplePage();
    QVERIFY(page.isVisible());
    QVERIFY(action(ActionId::ShowPeople)->isChecked());
    const QAbstractItemModel *people = page.people()->view()->model();
    QTRY_COMPARE(people->rowCount(), 1);
    QCOMPARE(people->index(0, PeopleHistoryModel::Present).data().toString(), u"1"_s);
    QCOMPARE(page.summary(), u"Vacant: Clerks since 1 January 2024"_s);
    QCOMPARE(page.seats()->view()->model()->rowCount(), 1);
    QTRY_VERIFY(page.people()->view()->hasFocus());
    QCOMPARE(page.people()->view()->selectionModel()->selectedRows().size(), 1);

    m_script.interests << QList<StandingInterest>{{u"Sails."_s, QDate(2024, 3, 5), u"RED"_s}};
    action(ActionId::ChangeInterests)->trigger();
    QCOMPARE(m_script.offeredInterests.name, u"Pia Lot"_s);
    QTRY_COMPARE(people->index(0, PeopleHistoryModel::Interests).data().toString(), u"2"_s);

    // A declaration leads to its line.
    const QAbstractItemModel *details = page.details()->view()->model();
    const QModelIndex declared = details->index(1, 0);
    QCOMPARE(declared.data().toString(), u"Declared interests"_s);
    page.details()->view()->setFocus();
    page.details()->view()->setCurrentIndex(details->index(1, 0, declared));
    QTest::keyClick(page.details()->view(), Qt::Key_Return);
    QTRY_VERIFY(editor()->isVisible());
    QVERIFY(editor()->textCursor().block().text().startsWith(u"INTEREST"_s));

    trigger(ActionId::SafeView);
    QVERIFY(!action(ActionId::ShowPeople)->isEnabled());
}

QTEST_MAIN(SetupTest)
#include "tst_setup.moc"
