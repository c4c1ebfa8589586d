#include "benchbook.h"

#include "models/notation/parse.h"
#include "models/storage/indexmeeting.h"
#include "models/storage/keysfile.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/recoverycode.h"
#include "models/storage/registerstore.h"
#include "tests/storage/samples.h"

namespace minutebook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 100;

Result<> insert(Transaction &transaction, const QByteArray &file, const Body &body)
{
    const Parsed parsed = parse(file, body, findAction(transaction, body.scheme));
    if (parsed.hasErrors())
        qFatal("a meeting's file has errors");
    const Result<MeetingId> id = insertMeeting(transaction, parsed.meeting);
    return id ? Result<>() : std::unexpected(id.error());
}

/// A book that is filled at once has all its pages at hand, or they would be decrypted again and again.
void roomForAll(Book &book)
{
    need(book.writeNow([](Transaction &transaction) { return run(transaction, u"PRAGMA cache_size = -1000000"_s); }));
}

} // namespace

QString bookIn(const QDir &folder)
{
    return folder.filePath(u"bench.minutebook"_s);
}

std::unique_ptr<Book> newBookIn(const QDir &folder, const Body &body)
{
    std::unique_ptr<Book> book = need(Book::create(bookIn(folder), body, sampleKey()));
    need(layKeys(book->path(), book->salt(), book->key(), u"Ada Quay"_s, u"bench"_s, KeySlots::leastStretching));
    setContents(folder.filePath(u"bench.code"_s), recoveryCode(sampleKey()).toUtf8());
    return book;
}

std::unique_ptr<Book> openBookIn(const QDir &folder, Access access)
{
    return need(Book::open(bookIn(folder), sampleKey(), access));
}

void fill(Book &book, int count, const std::function<QByteArray(int)> &file)
{
    roomForAll(book);
    for (int first = 1; first <= count; first += atOnce) {
        need(book.writeNow([&](Transaction &transaction) -> Result<> {
            for (int number = first; number <= count && number < first + atOnce; ++number) {
                if (const Result<> done = insert(transaction, file(number), book.body()); !done)
                    return done;
            }
            return {};
        }));
    }
}

void index(Book &book)
{
    bool more = true;
    while (more) {
        more = need(book.writeNow([](Transaction &transaction) -> Result<bool> {
            Result<bool> done = true;
            for (int i = 0; i < atOnce && done && *done; ++i)
                done = indexNextMeeting(transaction);
            return done;
        }));
    }
}

QList<MeetingRecord> recordsOf(Book &book)
{
    QList<MeetingRecord> records;
    for (const MeetingSummary &meeting : need(meetings(book.reader())))
        records.append(need(record(book.reader(), meeting.id)));
    return records;
}

MeetingRecord lastRecord(Book &book)
{
    const QList<MeetingSummary> all = need(meetings(book.reader()));
    return need(record(book.reader(), std::ranges::max_element(all, {}, &MeetingSummary::number)->id));
}

} // namespace minutebook::bench
