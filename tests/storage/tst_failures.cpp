#include "samples.h"

#include "models/storage/bodystore.h"
#include "models/storage/itemstore.h"
#include "models/storage/paperstore.h"
#include "models/storage/query.h"
#include "models/storage/registerstore.h"
#include "models/storage/searchstore.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

using Write = std::function<Result<>(Transaction &)>;
using Read = std::function<Result<>(Connection &)>;

template <typename T>
Result<> asVoid(const Result<T> &result)
{
    return result ? Result<>() : std::unexpected(result.error());
}

/// But for the words that are found, which follow the rows of what can be found.
Result<QStringList> tableNames(Connection &connection)
{
    return rows(connection,
                u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT GLOB 'search_[0-9]*' "
                "ORDER BY name"_s,
                {}, [](const Row &row) { return row.text(0); });
}

/// Every row of every table; what is random or of this moment aside.
QString dump(Connection &connection)
{
    QString all;
    const QStringList tables = tableNames(connection).value();
    for (const QString &table : tables) {
        const auto first = [](const Row &row) { return row.text(0); };
        const QStringList columns = rows(connection, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table), {}, first).value();
        const QString quoted = u"quote("_s + columns.join(u") || '|' || quote("_s) + u')';
        const QStringList lines = rows(connection, u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(quoted, table), {}, first).value();
        all += table + u":\n"_s + lines.join(u'\n') + u'\n';
    }
    static const QRegularExpression passing(u"[0-9a-f]{32,64}|\\d{4}-\\d\\d-\\d\\dT[0-9:]+Z"_s);
    return all.replace(passing, u"…"_s);
}

const char16_t *const sampleText = uR"(
# Attendees
| Representing | Name | Attendance |
| --- | --- | --- |
| Chair | Ada Quay (AQ) | presiding |

# One
ACTION {Pilots}: row.
The committee AGREED.
# Two
UPDATE HWC 8/01 {Chair}: rowed.
)";

Meeting withKey(Meeting meeting)
{
    meeting.header.others = {{u"chair"_s, u"AQ"_s}};
    return meeting;
}

std::map<QString, Read> allReads(MeetingId meetingId, ItemId itemId)
{
    return {
        {u"search"_s, [](Connection &c) { return asVoid(search(c, {u"row "_s}, {}, 10)); }},
        {u"body"_s, [](Connection &c) { return asVoid(loadBody(c)); }},
        {u"meetings"_s, [](Connection &c) { return asVoid(meetings(c)); }},
        {u"meeting"_s, [=](Connection &c) { return asVoid(meeting(c, meetingId)); }},
        {u"number"_s, [](Connection &c) { return asVoid(meetingOfNumber(c, 8)); }},
        {u"load"_s, [=](Connection &c) { return asVoid(loadMeeting(c, meetingId)); }},
        {u"record"_s, [=](Connection &c) { return asVoid(record(c, meetingId)); }},
        {u"dialect"_s, [=](Connection &c) { return asVoid(dialect(c, meetingId)); }},
        {u"items"_s, [=](Connection &c) { return asVoid(items(c, meetingId)); }},
        {u"item"_s, [=](Connection &c) { return asVoid(item(c, itemId)); }},
        {u"papers"_s, [=](Connection &c) { return asVoid(papersOf(c, itemId)); }},
        {u"all papers"_s, [=](Connection &c) { return asVoid(papersOf(c, meetingId)); }},
        {u"papers' hashes"_s, [](Connection &c) { return asVoid(damagedPapers(c)); }},
        {u"actions"_s, [](Connection &c) { return asVoid(registeredActions(c)); }},
        {u"updates"_s, [](Connection &c) { return asVoid(registeredUpdates(c)); }},
        {u"decisions"_s, [](Connection &c) { return asVoid(registeredDecisions(c)); }},
    };
}

std::map<QString, Write> allWrites(MeetingId meetingId, ItemId itemId)
{
    const Meeting other = withKey(sampleMeeting(9, QString(sampleText)));
    const Meeting same = withKey(sampleMeeting(8, QString(sampleText)));
    return {
        {u"save body"_s, [](Transaction &t) { return saveBody(t, sampleBody()); }},
        {u"insert"_s, [=](Transaction &t) { return asVoid(insertMeeting(t, other)); }},
        {u"replace"_s, [=](Transaction &t) { return asVoid(replaceMeeting(t, same)); }},
        {u"header"_s, [=](Transaction &t) { return updateHeader(t, meetingId, same.header); }},
        {u"people"_s, [=](Transaction &t) { return updatePeople(t, meetingId, other.people); }},
        {u"status"_s, [=](Transaction &t) { return setStatus(t, meetingId, MeetingStatus::InReview); }},
        {u"save"_s,
         [=](Transaction &t) { return asVoid(saveNotes(t, itemId, u"A"_s, u"The committee NOTED it.\nACTION: Pilots to row.\n# B"_s, {})); }},
        {u"add"_s, [=](Transaction &t) { return asVoid(addItem(t, meetingId, 0, u"New"_s)); }},
        {u"rename"_s, [=](Transaction &t) { return renameItem(t, itemId, u"New"_s); }},
        {u"move"_s, [=](Transaction &t) { return moveItem(t, itemId, 1); }},
        {u"attach"_s, [=](Transaction &t) { return asVoid(attachPaper(t, itemId, {}, u"plan.pdf"_s, "plan")); }},
        {u"delete"_s, [=](Transaction &t) { return deleteItem(t, itemId); }},
    };
}

} // namespace

class FailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void areAnswersWhateverTableIsGone();
    void areToldWhicheverTableRefusesAWrite();
    void leaveNothingOnAFullDisk();
    void refuseLevelsThatCannotBeRead();
    void countAnActionThatCannotBeReadAsSecret();

private:
    struct Attempt {
        bool wasMade = false;
        Result<> answer;
        QString contents; ///< of the whole book after a success
    };
    /// Writes in a disturbed book; afterwards it is as it was before.
    Attempt attempt(const QString &disturbance, const Write &write);

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<Book> m_book;
    MeetingId m_meeting;
    ItemId m_item;
};

void FailuresTest::init()
{
    m_book.reset();
    m_shelf = std::make_unique<Shelf>();
    m_book = m_shelf->newBook();
    m_meeting = insertSample(*m_book, withKey(sampleMeeting(8, QString(sampleText))));
    m_item = items(m_book->reader(), m_meeting)->first().id;
}

FailuresTest::Attempt FailuresTest::attempt(const QString &disturbance, const Write &write)
{
    Attempt attempt;
    const auto tried = m_book->writeNow([&](Transaction &transaction) -> Result<> {
        if (Result<> disturbed = run(transaction, disturbance); !disturbed)
            return disturbed;
        attempt.answer = write(transaction);
        if (attempt.answer)
            attempt.contents = dump(transaction);
        return failure(ErrorCode::ItemMissing); // so that all is as it was
    });
    attempt.wasMade = codeOf(tried) == ErrorCode::ItemMissing;
    return attempt;
}

void FailuresTest::areAnswersWhateverTableIsGone()
{
    QSet<QString> failed;
    const QStringList tables = tableNames(m_book->reader()).value();
    for (const QString &table : tables) {
        for (const auto &[name, read] : allReads(m_meeting, m_item)) {
            const Attempt gone = attempt(u"ALTER TABLE %1 RENAME TO gone"_s.arg(table),
                                         [&](Transaction &transaction) { return read(transaction); });
            QVERIFY(gone.wasMade);
            if (gone.answer)
                continue;
            QCOMPARE(codeOf(gone.answer), ErrorCode::BookFailed);
            QVERIFY(!sentence(gone.answer.error()).isEmpty());
            failed.insert(name);
        }
    }
    for (const auto &[name, read] : allReads(m_meeting, m_item)) {
        QVERIFY2(failed.contains(name), qPrintable(name));
        QVERIFY2(read(m_book->reader()), qPrintable(name));
    }
}

void FailuresTest::areToldWhicheverTableRefusesAWrite()
{
    const QStringList tables = tableNames(m_book->reader()).value();
    for (const auto &[name, write] : allWrites(m_meeting, m_item)) {
        const QString done = attempt(u"SELECT 1"_s, write).contents;
        QVERIFY2(!done.isEmpty(), qPrintable(name));
        int refusals = 0;
        for (const QString &table : tables) {
            for (const auto &event : {"INSERT"_L1, "UPDATE"_L1, "DELETE"_L1}) {
                const Attempt refused = attempt(
                    u"CREATE TRIGGER refuse BEFORE %1 ON %2 BEGIN SELECT raise(ABORT, 'refused'); END"_s.arg(event, table), write);
                QVERIFY(refused.wasMade);
                // No refusal is passed over: it is told, or it did not concern the write.
                if (refused.answer)
                    QCOMPARE(refused.contents, done);
                else
                    QVERIFY(sentence(refused.answer.error()).contains(u"refused"_s));
                refusals += refused.answer ? 0 : 1;
            }
        }
        QVERIFY2(refusals > 0, qPrintable(name));
    }
}

void FailuresTest::leaveNothingOnAFullDisk()
{
    const QString before = dump(m_book->reader());
    const Result<> full = m_book->writeNow([this](Transaction &transaction) -> Result<> {
        // A book that may not grow any more is what a full disk is to SQLite.
        const Result<QString> pages = answer(transaction, u"PRAGMA page_count"_s);
        if (Result<> limited = run(transaction, u"PRAGMA max_page_count = "_s + *pages); !limited)
            return limited;
        return asVoid(saveNotes(transaction, m_item, u"A"_s, QString(200'000, u'x'), {}));
    });
    QCOMPARE(codeOf(full), ErrorCode::DiskFull);
    QVERIFY(sentence(full.error()).contains(m_book->path()));
    QCOMPARE(dump(m_book->reader()), before);
    // Once there is room again, work goes on.
    QVERIFY(m_book->writeNow([this](Transaction &transaction) -> Result<> {
        if (Result<> limited = run(transaction, u"PRAGMA max_page_count = 100000"_s); !limited)
            return limited;
        return asVoid(saveNotes(transaction, m_item, u"A"_s, QString(200'000, u'x'), {}));
    }));
}

void FailuresTest::refuseLevelsThatCannotBeRead()
{
    QVERIFY(m_book->writeNow([](Transaction &transaction) { return run(transaction, u"UPDATE meeting SET levels = '{}'"_s); }));
    QCOMPARE(codeOf(loadMeeting(m_book->reader(), m_meeting)), ErrorCode::SchemeInvalid);
    QVERIFY(m_book->writeNow([](Transaction &transaction) { return run(transaction, u"UPDATE body SET scheme = 'none'"_s); }));
    QCOMPARE(codeOf(loadBody(m_book->reader())), ErrorCode::SchemeNotJson);
    QCOMPARE(codeOf(Book::open(m_shelf->path(), sampleKey())), ErrorCode::SchemeNotJson);
}

void FailuresTest::countAnActionThatCannotBeReadAsSecret()
{
    const FindAction find = findAction(m_book->reader(), sampleBody().scheme);
    QCOMPARE(find(u"HWC 8/01"_s)->rank, Rank{1});
    QVERIFY(m_book->writeNow([](Transaction &transaction) { return run(transaction, u"DROP TABLE line_owner"_s); }));
    QCOMPARE(find(u"HWC 8/01"_s), (Action{u"HWC 8/01"_s, {}, {}, {}, sampleBody().scheme.highest(), {}, {}}));
    QCOMPARE(codeOf(record(m_book->reader(), m_meeting)), ErrorCode::BookFailed);
}

QTEST_GUILESS_MAIN(FailuresTest)
#include "tst_failures.moc"
