#include "samples.h"

#include "models/storage/bodystore.h"
#include "models/storage/itemstore.h"
#include "models/storage/partystore.h"
#include "models/storage/registerstore.h"
#include "models/storage/schemestore.h"
#include "models/storage/seatingstore.h"
#include "models/storage/setupstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class SetupStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsAllThatIsSetUp();
    void refusesABodyWithoutAName();
    void tellsThatTheBodyHasChanged();
    void numbersThatAreGivenAreReadOn();
    void aMeetingWithNumbersKeepsItsAbbreviation();
    void openMeetingsGoByTheNewNames();
    void approvedMinutesKeepWhatTheyHad();
    void approvedMinutesKeepTheirLogo();
    void readsDecisionsByTheNewVerbs();
    void meetingsOfTheOldNameCanStillBeChanged();
    void plannedMeetingsGoOverToANewScheme();
    void heldMeetingsKeepTheirLevels();
    void aLevelInUseStays_data();
    void aLevelInUseStays();
    void keepsParties();
    void refusesPartiesThatAreNone();
    void findsMeetingsThatNameAParty();

private:
    [[nodiscard]] Result<> change(const Scheme &scheme)
    {
        return m_book->writeNow([&](Transaction &transaction) { return changeScheme(transaction, scheme); });
    }
    void save(const BodySetup &setup)
    {
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveSetup(transaction, setup); }));
    }
    [[nodiscard]] BodySetup now() { return loadSetup(m_book->reader()).value(); }
    [[nodiscard]] QString notesOf(MeetingId meeting) { return items(m_book->reader(), meeting)->constFirst().notes; }
    void type(MeetingId meeting, const QString &notes)
    {
        const StoredItem item = items(m_book->reader(), meeting)->constFirst();
        QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, item.id, item.heading, notes, {}); }));
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
};

void SetupStoreTest::init()
{
    m_book.reset();
    m_shelf = std::make_unique<Shelf>();
    m_book = m_shelf->newBook();
}

void SetupStoreTest::keepsAllThatIsSetUp()
{
    BodySetup setup = now();
    QCOMPARE(setup, (BodySetup{sampleBody(), {}, shippedTemplates(sampleBody().scheme)}));
    setup.body.name = u"Harbour Committee"_s;
    setup.body.abbreviation = u"HC"_s;
    setup.body.language = u"cy-GB"_s;
    setup.body.actionPattern = u"{abbreviation}-{meeting}-{nn}"_s;
    setup.body.referencePattern = u"{meeting}"_s;
    setup.body.decidingVerbs = {u"AGREED"_s};
    setup.body.recordingVerbs = {u"SAW"_s};
    setup.body.names = {u"Coast Guard"_s};
    setup.body.pageSize = PageSize::Letter;
    setup.body.footer = u"Old Customs House, Quay Street"_s;
    setup.body.logo = "\x89PNG\r\n\x1a\n\0\0"_ba;
    setup.seating = {{{u"Ada Quay"_s, u"AQ"_s, {}, u"RED"_s}}, {{u"Chair"_s, false, u"Ada Quay"_s, {}, {}, {}}}, {1, 0, 1, false, {}}};
    setup.items = {{u"Welcome"_s, u"Welcome and Apologies"_s, u"@minutes: 5"_s, true}, {u"Other"_s, u"Other Business"_s, {}, false}};
    save(setup);
    m_book.reset();
    m_book = m_shelf->openBook();
    setup.body.formerPatterns = {sampleBody().actionPattern};
    QCOMPARE(now(), setup);
}

void SetupStoreTest::refusesABodyWithoutAName()
{
    BodySetup setup = now();
    setup.body.name.clear();
    setup.seating.people = {{u"Ada Quay"_s, u"AQ"_s, {}, {}}};
    const auto work = [&](Transaction &transaction) { return saveSetup(transaction, setup); };
    QCOMPARE(codeOf(m_book->writeNow(work)), ErrorCode::BodyInvalid);
    QCOMPARE(now(), (BodySetup{sampleBody(), {}, shippedTemplates(sampleBody().scheme)})); // all or nothing
}

void SetupStoreTest::tellsThatTheBodyHasChanged()
{
    QSignalSpy spy(m_book.get(), &Book::committed);
    BodySetup setup = now();
    setup.body.name = u"Harbour Committee"_s;
    save(setup);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(spy.first().first().value<Changes>().body);
    QCOMPARE(m_book->body().name, u"Harbour Committee"_s);
}

void SetupStoreTest::numbersThatAreGivenAreReadOn()
{
    const MeetingId meeting = insertSample(*m_book, sampleMeeting(7, u"# 1. Cranes\nACTION: Pilots to row."_s));
    BodySetup setup = now();
    setup.body.actionPattern = u"A{meeting}-{nn}"_s;
    save(setup);
    QCOMPARE(notesOf(meeting), u"ACTION HWC 7/01: Pilots to row."_s);
    type(meeting, notesOf(meeting) + u"\nACTION: Pilots to sail."_s);
    QCOMPARE(notesOf(meeting), u"ACTION HWC 7/01: Pilots to row.\nACTION A7-02: Pilots to sail."_s);

    const MeetingId later = insertSample(*m_book,
                                         sampleMeeting(8, u"# 1. Boats\nUPDATE HWC 7/01 CLOSED: Rowed.\nUPDATE A7-02 OPEN: Becalmed."_s));
    QCOMPARE(registeredUpdates(m_book->reader())->size(), 2);
    setup.body.actionPattern = sampleBody().actionPattern; // and back again
    save(setup);
    QCOMPARE(now().body.formerPatterns, QStringList{u"A{meeting}-{nn}"_s});
    type(later, notesOf(later));
    QCOMPARE(registeredUpdates(m_book->reader())->size(), 2);
}

void SetupStoreTest::aMeetingWithNumbersKeepsItsAbbreviation()
{
    const MeetingId with = insertSample(*m_book, sampleMeeting(7, u"# 1. Cranes\nACTION: Pilots to row."_s));
    const MeetingId without = insertSample(*m_book, sampleMeeting(8, u"# 1. Boats\nx"_s));
    BodySetup setup = now();
    setup.body.abbreviation = u"HC"_s;
    save(setup);
    type(with, notesOf(with) + u"\nACTION: Pilots to sail."_s);
    type(without, u"ACTION: Pilots to steer."_s);
    QCOMPARE(notesOf(with), u"ACTION HWC 7/01: Pilots to row.\nACTION HWC 7/02: Pilots to sail."_s);
    QCOMPARE(notesOf(without), u"ACTION HC 8/01: Pilots to steer."_s);
}

void SetupStoreTest::openMeetingsGoByTheNewNames()
{
    const MeetingId open = insertSample(*m_book, sampleMeeting(7, u"# 1. Cranes"_s));
    const MeetingId closed = insertSample(*m_book, sampleMeeting(8, u"# 1. Boats"_s, u"2024-04-05"_s, u"approved"_s));
    BodySetup setup = now();
    setup.body.name = u"Harbour Committee"_s;
    save(setup);
    QCOMPARE(loadMeeting(m_book->reader(), open)->header.body, u"Harbour Committee"_s);
    QCOMPARE(loadMeeting(m_book->reader(), closed)->header.body, sampleBody().name);
}

void SetupStoreTest::approvedMinutesKeepWhatTheyHad()
{
    const QString notes = u"# 1. Cranes\nThe Committee NOTED them.\nACTION: Pilots to row."_s;
    const MeetingId id = insertSample(*m_book, sampleMeeting(7, notes, u"2024-03-05"_s, u"approved"_s));
    const MeetingRecord before = record(m_book->reader(), id).value();
    for (const QString &abbreviation : {u"HC"_s, u"XX"_s}) { // the first change is what counts, however many follow
        BodySetup setup = now();
        setup.body.name = u"Harbour Committee"_s;
        setup.body.abbreviation = abbreviation;
        setup.body.recordingVerbs = {abbreviation};
        setup.body.actionPattern = abbreviation + u"{nn}"_s;
        setup.body.referencePattern = u"{meeting}"_s;
        setup.body.names.clear();
        setup.body.pageSize = PageSize::Letter;
        setup.body.footer = abbreviation + u", Quay Street"_s;
        setup.body.logo = abbreviation.toUtf8() + " as a picture";
        save(setup);
        QCOMPARE(record(m_book->reader(), id).value(), before);
        QCOMPARE(registeredDecisions(m_book->reader())->size(), 1);
    }
}

void SetupStoreTest::approvedMinutesKeepTheirLogo()
{
    BodySetup setup = now();
    setup.body.logo = "the first picture";
    setup.body.footer = u"the first line"_s;
    save(setup);
    const MeetingId approved = insertSample(*m_book, sampleMeeting(7, u"# 1. Cranes"_s, u"2024-03-05"_s, u"approved"_s));
    const MeetingId open = insertSample(*m_book, sampleMeeting(8, u"# 1. Boats"_s));
    setup.body.logo.clear();
    setup.body.footer = u"the second line"_s;
    save(setup);
    QCOMPARE(record(m_book->reader(), approved)->body.logo, "the first picture"_ba);
    QCOMPARE(record(m_book->reader(), approved)->body.footer, u"the first line"_s);
    QCOMPARE(record(m_book->reader(), open)->body.logo, QByteArray());
    QCOMPARE(record(m_book->reader(), open)->body.footer, u"the second line"_s);
}

void SetupStoreTest::readsDecisionsByTheNewVerbs()
{
    (void)insertSample(*m_book, sampleMeeting(7, u"# 1. Cranes\nThe Committee NOTED them.\nThe Committee SAW them."_s));
    BodySetup setup = now();
    setup.body.recordingVerbs = {u"SAW"_s};
    save(setup);
    QCOMPARE(registeredDecisions(m_book->reader())->size(), 1);
    QCOMPARE(registeredDecisions(m_book->reader())->first().verb, u"SAW"_s);
}

void SetupStoreTest::meetingsOfTheOldNameCanStillBeChanged()
{
    const MeetingId id = insertSample(*m_book, sampleMeeting(7, u"# 1. Cranes\nACTION: Pilots to row."_s));
    BodySetup setup = now();
    setup.body.abbreviation = u"HC"_s;
    save(setup);
    MeetingHeader header = loadMeeting(m_book->reader(), id)->header;
    header.venue = u"Quay House"_s;
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return updateHeader(transaction, id, header); }));
    QCOMPARE(loadMeeting(m_book->reader(), id)->header.venue, u"Quay House"_s);
    header.abbreviation = u"ABC"_s;
    const auto work = [&](Transaction &transaction) { return updateHeader(transaction, id, header); };
    QCOMPARE(codeOf(m_book->writeNow(work)), ErrorCode::MeetingOfAnotherBody);
}

namespace {

/// SEC with another name for AMBER.
Scheme otherScheme(const QString &id = u"SEC"_s)
{
    Scheme scheme = shippedScheme(u"SEC"_s).value();
    scheme.id = id;
    scheme.levels[2].name = u"ORANGE"_s;
    scheme.levels[2].marking = u"ORANGE"_s;
    return scheme;
}

} // namespace

void SetupStoreTest::plannedMeetingsGoOverToANewScheme()
{
    const MeetingId planned = insertSample(*m_book, sampleMeeting(8, u"# One (RED)\nA secret."_s, u"2024-03-05"_s, u"planned"_s));
    for (const QString &id : {u"SEC"_s, u"HARBOUR"_s}) {
        QVERIFY(change(otherScheme(id)));
        QCOMPARE(loadBody(m_book->reader())->scheme, otherScheme(id));
        QCOMPARE(record(m_book->reader(), planned)->body.scheme, otherScheme(id));
        QCOMPARE(record(m_book->reader(), planned)->meeting.items.first().rank, Rank{3});
    }
}

/// Whatever the new scheme is called, and though they are changed afterwards.
void SetupStoreTest::heldMeetingsKeepTheirLevels()
{
    const Meeting draft = sampleMeeting(8, u"# One\nA secret. (AMBER)"_s);
    const MeetingId held = insertSample(*m_book, draft);
    Meeting naming = sampleMeeting(9, u"# One\nA secret. (AMBER)"_s, u"2024-04-05"_s, u"planned"_s);
    naming.header.scheme = u"SEC"_s;
    const MeetingId named = insertSample(*m_book, naming);
    QVERIFY(change(otherScheme(u"HARBOUR"_s)));
    MeetingHeader header = draft.header;
    header.venue = u"The Pier"_s;
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return updateHeader(transaction, held, header); }));
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return replaceMeeting(transaction, draft); }));
    for (const MeetingId id : {held, named}) {
        const MeetingRecord stored = record(m_book->reader(), id).value();
        QCOMPARE(stored.body.scheme, shippedScheme(u"SEC"_s).value());
        QCOMPARE(stored.meeting.items.first().lines.first().standing.rank, Rank{2});
    }
}

void SetupStoreTest::aLevelInUseStays_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<QString>("place");
    QTest::newRow("a heading") << u"# One (AMBER)"_s << u"meeting 8 (item 1)"_s;
    QTest::newRow("a line") << u"# One\n# Two\nsecret (AMBER, cleared)"_s << u"meeting 8 (item 2)"_s;
    QTest::newRow("a clearing") << u"# 7. One\nsecret (RED, cleared AMBER)"_s << u"meeting 8 (item 7)"_s;
    QTest::newRow("nearly written") << u"# One\nsecret (Amber)"_s << u"meeting 8 (item 1)"_s;
    QTest::newRow("data") << u"# One\n@paper: plan (AMBER)"_s << u"meeting 8 (item 1)"_s;
}

void SetupStoreTest::aLevelInUseStays()
{
    QFETCH(const QString, items);
    QFETCH(const QString, place);
    (void)insertSample(*m_book, sampleMeeting(8, items, u"2024-03-05"_s, u"planned"_s));
    const Result<> refused = change(otherScheme());
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::SchemeLevelInUse, {u"AMBER"_s, place}}));
    QCOMPARE(loadBody(m_book->reader())->scheme, shippedScheme(u"SEC"_s).value());
    BodySetup setup = now();
    setup.seating.people = {{u"Ada Quay"_s, u"AQ"_s, {}, u"AMBER"_s}};
    save(setup);
    QVERIFY(change(otherScheme()).error().details[1].endsWith(u", the clearance of Ada Quay"_s));
}

void SetupStoreTest::keepsParties()
{
    const MeetingId approved = insertSample(*m_book, sampleMeeting(7, u"# 1. Cranes"_s, u"2024-03-05"_s, u"approved"_s));
    const QList<Party> kept{{u"Small Supplier"_s, u"CD"_s, u"Acorn Power Ltd"_s, QDate(2024, 1, 1), u"merged"_s},
                            {u"Other User"_s, u"CD"_s, {}}};
    QSignalSpy spy(m_book.get(), &Book::committed);
    QVERIFY(m_book->writeNow([&](Transaction &transaction) { return saveParties(transaction, kept); }));
    QTRY_VERIFY(!spy.isEmpty() && spy.last().constFirst().value<Changes>().body);
    BodySetup setup = now();
    QCOMPARE(setup.body.parties, kept);
    setup.body.name = u"Harbour Committee"_s;
    setup.body.parties.clear(); // the set-up dialog knows nothing of them
    save(setup);
    QCOMPARE(parties(m_book->reader()), kept);
    // Old minutes keep their words, but what is secret today is secret in them too.
    QCOMPARE(record(m_book->reader(), approved)->body.name, sampleBody().name);
    QCOMPARE(record(m_book->reader(), approved)->body.parties, kept);
    QVERIFY(!dialect(m_book->reader(), approved)->realNames.isEmpty());
}

void SetupStoreTest::refusesPartiesThatAreNone()
{
    for (const QList<Party> &none : {QList<Party>{Party()}, QList<Party>{{u"Other User"_s, {}, {}}},
                                     QList<Party>{{u"Other User"_s, u"A"_s, {}}, {u"other user"_s, u"A"_s, {}}}}) {
        const auto work = [&](Transaction &transaction) { return saveParties(transaction, none); };
        QCOMPARE(codeOf(m_book->writeNow(work)), ErrorCode::PartyInvalid);
    }
}

void SetupStoreTest::findsMeetingsThatNameAParty()
{
    (void)insertSample(*m_book, sampleMeeting(7, u"# 1. Cranes of small supplier 'C_'\nx"_s));
    (void)insertSample(*m_book, sampleMeeting(8, u"# 1. Boats\nOf Small Supplier ‘C_’s boat.\nSmall Supplier ‘C_’"_s));
    (void)insertSample(*m_book, sampleMeeting(9, u"# 1. Boats\nOther User ‘C_’, Small Supplier ‘CD’, Small Supplier C_"_s));
    QCOMPARE(meetingsNaming(m_book->reader(), {u"Small Supplier"_s, u"C_"_s, {}}), (QList<int>{7, 8}));
    QCOMPARE(meetingsNaming(m_book->reader(), {u"Small Supplier"_s, u"Z"_s, {}}), QList<int>());
}

QTEST_GUILESS_MAIN(SetupStoreTest)
#include "tst_setupstore.moc"
