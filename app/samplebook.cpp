#include "app/samplebook.h"

#include "models/domain/quorumrule.h"
#include "models/domain/seatlist.h"
#include "models/notation/parse.h"
#include "models/print/logo.h"
#include "models/storage/book.h"
#include "models/storage/bookfile.h"
#include "models/storage/bookfolder/readparties.h"
#include "models/storage/bookfolder/takegrounds.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingstore.h"
#include "models/storage/partystore.h"
#include "models/storage/registerstore.h"
#include "models/storage/seatingstore.h"

#include <QDir>
#include <QFile>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sample = ":/sample/"_L1;

/// What is part of the program is there.
Result<QByteArray> contents(const QString &name)
{
    QFile file(sample + name);
    return file.open(QIODevice::ReadOnly) ? Result<QByteArray>(file.readAll())
                                          : failure(ErrorCode::FileNotReadable, {file.fileName(), file.errorString()});
}

Result<Body> sampleBody()
{
    const Result<Scheme> scheme = shippedScheme(u"SEC"_s);
    const Result<QByteArray> picture = contents(u"src-logo.svg"_s);
    if (!scheme || !picture)
        return std::unexpected(scheme ? picture.error() : scheme.error());
    const Result<QByteArray> logo = readLogo(*picture, u"src-logo.svg"_s);
    if (!logo)
        return std::unexpected(logo.error());
    Body body = newBody(u"Security and Resilience Committee"_s, u"SRC"_s, *scheme);
    body.footer = u"Harbour House, North Quay, Tarnmouth"_s;
    body.logo = *logo;
    return body;
}

FolderReader readerOf(const QString &name)
{
    return FolderReader({{name}, contents});
}

Result<> fillBody(Book &book)
{
    const QByteArray table = contents(u"src-seats.csv"_s).value_or(QByteArray());
    Seating seating = readSeatList(QString::fromUtf8(table), book.body().scheme).seating;
    const Result<QuorumRule> quorum = readQuorumRule(u"6, Large Terminal Operator=1, Small Terminal Operator=1"_s);
    if (!quorum)
        return std::unexpected(quorum.error());
    seating.quorum = *quorum;
    FolderReader reader = readerOf(u"src-parties.csv"_s);
    const QList<Party> parties = readParties(reader, u"src-parties.csv"_s);
    return book.writeNow([&](Transaction &transaction) {
        return inOrder([&] { return saveSeating(transaction, seating); }, [&] { return saveParties(transaction, parties); });
    });
}

/// In the order of their numbers, which their names have: later ones speak of the actions of earlier ones.
Result<> fillMeetings(Book &book)
{
    for (const QString &name : QDir(sample).entryList({u"*.minutes.md"_s}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> bytes = contents(name);
        if (!bytes)
            return std::unexpected(bytes.error());
        const Meeting meeting = parse(*bytes, book.body(), findAction(book.reader(), book.body().scheme)).meeting;
        const auto stored = book.writeNow([&](Transaction &transaction) { return insertMeeting(transaction, meeting); });
        if (!stored)
            return std::unexpected(stored.error());
    }
    return book.writeNow([](Transaction &transaction) {
        FolderReader reader = readerOf(u"src-withheld.csv"_s);
        return takeGrounds(reader, u"src-withheld.csv"_s, transaction);
    });
}

} // namespace

Result<> makeSampleBook(const QString &path)
{
    const Result<Body> body = sampleBody();
    if (!body)
        return std::unexpected(body.error());
    Result<std::unique_ptr<Book>> book = Book::create(path, *body, BookKey::plain());
    if (!book)
        return std::unexpected(book.error());
    const Result<> filled = inOrder([&] { return fillBody(**book); }, [&] { return fillMeetings(**book); });
    book->reset();
    if (!filled)
        removeBookFiles(path);
    return filled;
}

} // namespace minutebook
