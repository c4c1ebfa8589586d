#include "samples.h"

#include "models/storage/actionterms.h"
#include "models/storage/itemstore.h"
#include "models/storage/registerstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

constexpr Rank green{1};
constexpr Rank red{3};

} // namespace

class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void isAllThatTheMinutesAreMadeOf();
    void hasTheActionsOfItsUpdates();
    void knowsOwnersAndDatesAsTheyStood();
    void countsTheLatestMeetingNotTheLatestEntry();
    void raisesUpdatesToTheirActions();
    void tellsNobodyWhatTheyDoNotSee_data();
    void tellsNobodyWhatTheyDoNotSee();
    void readsOverOneState();
    void tellsWhereItsLinesStand();

private:
    MeetingId insert(int number, const QString &date, const QString &text)
    {
        return insertSample(*m_book, sampleMeeting(number, u"# Actions\n"_s + text, date));
    }
    Action only(MeetingId id) { return record(m_book->reader(), id)->actions.value(0); }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
};

void RecordTest::init()
{
    m_book.reset();
    m_shelf = std::make_unique<Shelf>();
    m_book = m_shelf->newBook();
}

void RecordTest::isAllThatTheMinutesAreMadeOf()
{
    Meeting meeting = sampleMeeting(8, u"# One (RED)\nA secret.\nThe committee AGREED. (cleared)"_s);
    meeting.header.scheme = u"TLP"_s;
    meeting.header.defaultLevel = u"AMBER"_s;
    const MeetingId id = insertSample(*m_book, meeting);
    const MeetingRecord stored = record(m_book->reader(), id).value();
    Body body = sampleBody();
    body.scheme = shippedScheme(u"TLP"_s).value();
    QCOMPARE(stored.body, body);
    QCOMPARE(stored.defaultRank, Rank{2});
    QCOMPARE(stored.meeting, loadMeeting(m_book->reader(), id));
    QCOMPARE(stored.meeting.items.first().rank, Rank{4});
    QVERIFY(stored.actions.isEmpty());
}

void RecordTest::hasTheActionsOfItsUpdates()
{
    (void)insert(7, u"2024-02-01"_s, u"ACTION {Pilots}: row.\nACTION {Chair}: ring.\nACTION {Chair}: write."_s);
    const MeetingId id = insert(8, u"2024-03-01"_s, uR"(ACTION {Pilots}: sail.
UPDATE HWC 7/02: rang.
UPDATE HWC 7/01 CLOSED: rowed.
UPDATE HWC 8/01 OPEN: sails are being made.
UPDATE HWC 7/02 CLOSED: rang again.
UPDATE HWC 6/01: of an action that no meeting raised.)"_s);
    QStringList numbers;
    const MeetingRecord stored = record(m_book->reader(), id).value();
    for (const Action &action : stored.actions)
        numbers.append(action.number + u' ' + action.text);
    QCOMPARE(numbers, (QStringList{u"HWC 7/02 ring."_s, u"HWC 7/01 row."_s, u"HWC 8/01 sail."_s}));
}

void RecordTest::knowsOwnersAndDatesAsTheyStood()
{
    (void)insert(6, u"2024-01-01"_s, u"ACTION due 2024-02-01 {Pilots}: row."_s);
    const MeetingId seventh = insert(7, u"2024-02-01"_s, u"UPDATE HWC 6/01 due 2024-03-15: late."_s);
    const MeetingId eighth = insert(8, u"2024-03-01"_s, u"UPDATE HWC 6/01: still late.\nUPDATE HWC 6/01 {Chair; Pilots}: shared."_s);
    const MeetingId ninth = insert(9, u"2024-04-01"_s, u"UPDATE HWC 6/01 CLOSED: rowed."_s);
    QCOMPARE(only(seventh).owners, QStringList{u"Pilots"_s});
    QCOMPARE(only(seventh).due, QDate(2024, 2, 1)); // its own lines are of the meeting
    QCOMPARE(only(eighth).owners, QStringList{u"Pilots"_s});
    QCOMPARE(only(eighth).due, QDate(2024, 3, 15));
    QCOMPARE(only(ninth).owners, (QStringList{u"Chair"_s, u"Pilots"_s}));
    QCOMPARE(only(ninth).changes.size(), 2);
    QCOMPARE(only(ninth).changes.first(), (ActionTerms{{}, QDate(2024, 3, 15), green, {}}));
}

void RecordTest::countsTheLatestMeetingNotTheLatestEntry()
{
    (void)insert(6, u"2024-01-01"_s, u"ACTION {Pilots}: row."_s);
    (void)insert(8, u"2024-03-01"_s, u"UPDATE HWC 6/01 {Harbour Office}: theirs now."_s);
    const MeetingId late = insert(9, u"2024-04-01"_s, u"UPDATE HWC 6/01: theirs."_s);
    (void)insert(7, u"2024-02-01"_s, u"UPDATE HWC 6/01 {Chair}: for the time being."_s);
    QCOMPARE(only(late).owners, QStringList{u"Harbour Office"_s});
    QCOMPARE(updatesBefore(m_book->reader(), u"HWC 6/01"_s, late)->size(), 2);
}

void RecordTest::raisesUpdatesToTheirActions()
{
    (void)insert(7, u"2024-02-01"_s, u"ACTION {Pilots}: row. (RED)"_s);
    const MeetingId id = insert(8, u"2024-03-01"_s, u"UPDATE HWC 7/01: rowed.\nUPDATE HWC 7/01: rowed. (cleared)"_s);
    const MeetingRecord stored = record(m_book->reader(), id).value();
    const QList<NoteLine> lines = stored.meeting.items.first().lines;
    QCOMPARE(lines[0].standing.rank, red);
    QCOMPARE(lines[0].standing.clearing, std::nullopt);
    QCOMPARE(lines[1].standing.clearing, green);
    // The register has the line's own level, so that a change of the action's reaches it.
    QCOMPARE(registeredUpdates(m_book->reader())->first().place.level, u"GREEN"_s);
}

void RecordTest::tellsNobodyWhatTheyDoNotSee_data()
{
    QTest::addColumn<QString>("raised");
    QTest::addColumn<QString>("update");
    QTest::addColumn<bool>("told"); // to all who see the action
    QTest::newRow("both open") << QString() << QString() << true;
    QTest::newRow("withheld update") << QString() << u"(RED)"_s << false;
    QTest::newRow("cleared update") << QString() << u"(RED, cleared)"_s << true;
    QTest::newRow("withheld action") << u"(RED)"_s << QString() << true;
    QTest::newRow("action cleared, update not") << u"(RED, cleared)"_s << QString() << false;
    QTest::newRow("both cleared") << u"(RED, cleared)"_s << u"(cleared)"_s << true;
    QTest::newRow("cleared further down") << u"(RED, cleared WHITE)"_s << u"(cleared)"_s << false;
    QTest::newRow("in between") << u"(AMBER)"_s << u"(RED)"_s << false;
}

void RecordTest::tellsNobodyWhatTheyDoNotSee()
{
    QFETCH(const QString, raised);
    QFETCH(const QString, update);
    QFETCH(const bool, told);
    (void)insert(7, u"2024-02-01"_s, u"ACTION due 2024-03-01 {Pilots}: row. "_s + raised);
    (void)insert(8, u"2024-03-01"_s, u"UPDATE HWC 7/01 due 2024-04-01 {Smugglers}: rowed. "_s + update);
    const MeetingId id = insert(9, u"2024-04-01"_s, u"UPDATE HWC 7/01: rowed."_s);
    const Action action = only(id);
    QCOMPARE(action.owners, QStringList{told ? u"Smugglers"_s : u"Pilots"_s});
    QCOMPARE(action.due, told ? QDate(2024, 4, 1) : QDate(2024, 3, 1));
    // An edition that shows the line finds it among the changes.
    QCOMPARE(action.changes.size(), 1);
    QCOMPARE(action.changes.first().owners, QStringList{u"Smugglers"_s});
    QVERIFY(action.changes.first().rank >= action.rank);
}

void RecordTest::readsOverOneState()
{
    const MeetingId id = insert(7, u"2024-02-01"_s, u"text"_s);
    const auto stored = m_book->read([id](Connection &connection) { return record(connection, id); }).result();
    QCOMPARE(stored, record(m_book->reader(), id));
    QVERIFY(!m_book->reader().inTransaction());
}

/// An item whose heading is still being typed stands in another one's notes.
void RecordTest::tellsWhereItsLinesStand()
{
    const MeetingId id = insert(7, u"2024-02-01"_s, u"first\nsecond\n# Boats\nboat"_s);
    const QList<StoredItem> stored = items(m_book->reader(), id).value();
    QCOMPARE(placedRecord(m_book->reader(), id)->begins, (QList<ItemBegin>{{stored[0].id, 0}, {stored[1].id, 0}}));
    const QString typed = u"first\n# Hal\nsecond"_s;
    (void)m_book->writeNow([&](Transaction &transaction) { return saveNotes(transaction, stored[0].id, stored[0].heading, typed, 1); });
    const PlacedRecord placed = placedRecord(m_book->reader(), id).value();
    QCOMPARE(placed.begins, (QList<ItemBegin>{{stored[0].id, 0}, {stored[0].id, 2}, {stored[1].id, 0}}));
    QCOMPARE(placed.record.meeting.items[1].lines[0].text, u"second"_s); // line 2 of the notes
    QCOMPARE(placed.record, record(m_book->reader(), id).value());
}

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
