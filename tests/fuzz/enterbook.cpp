#include "tests/fuzz/entries.h"

#include "models/notation/parse.h"
#include "models/storage/bookcheck.h"
#include "models/storage/bookfolder/bookfolder.h"
#include "models/storage/meetingstore.h"
#include "models/storage/recoverbook.h"
#include "models/storage/searchstore.h"
#include "tests/fuzz/strangersbook.h"

#include <QDir>
#include <QTemporaryDir>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

Result<> nowhere(const QString &, const QByteArray &)
{
    return {};
}

void readAll(Book &book)
{
    Connection &reader = book.reader();
    (void)checkBook(reader);
    for (const MeetingSummary &summary : meetings(reader).value_or(QList<MeetingSummary>())) {
        (void)loadMeeting(reader, summary.id);
        (void)record(reader, summary.id);
    }
    (void)writeBookFolder(reader, nowhere);
    (void)search(reader, {u"crane"_s}, std::nullopt, 10);
}

/// As somebody types in the window.
void writeOn(Book &book)
{
    (void)book.writeNow([&](Transaction &transaction) -> Result<> {
        const QByteArray file =
            "---\nbody: Harbour Works Committee\nabbreviation: HWC\nmeeting: 99\ndate: 2025-03-05\n---\n# 1. New\nACTION: row.\n"_ba;
        const Result<MeetingId> stored = insertMeeting(transaction, parse(file, book.body()).meeting);
        return stored ? Result<>() : std::unexpected(stored.error());
    });
}

} // namespace

void enterBook(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"strangers.minutebook"_s);
    layStrangersBook(path, bytes);
    if (const auto book = Book::open(path, BookKey::plain(), Access::ReadWrite, std::chrono::milliseconds(0))) {
        readAll(**book);
        writeOn(**book);
    } else {
        promise(!sentence(book.error()).isEmpty(), "a fault has a sentence");
        (void)recoverBook(path, BookKey::plain(), folder.filePath(u"recovered.minutebook"_s), {});
    }
}

} // namespace minutebook::test
