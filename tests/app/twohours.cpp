#include "twohours.h"

#include "models/domain/quorumrule.h"
#include "models/domain/seatlist.h"
#include "models/notation/parse.h"
#include "models/storage/registerstore.h"
#include "models/storage/seatingstore.h"
#include "tests/storage/samples.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

void store(Book &book, const QString &path)
{
    const Parsed parsed = parse(contents(path), book.body(), findAction(book.reader(), book.body().scheme));
    if (parsed.hasErrors())
        qFatal("%ls has errors", qUtf16Printable(path));
    (void)insertSample(book, parsed.meeting);
}

} // namespace

std::unique_ptr<Book> makeTwoHoursBook(const QString &path, const QString &data, const QString &seats)
{
    const Body body = newBody(u"Security and Resilience Committee"_s, u"SRC"_s, shippedScheme(u"SEC"_s).value());
    std::unique_ptr<Book> book = Book::create(path, body, sampleKey()).value();
    Seating seating = readSeatList(textOfFile(seats), body.scheme).seating;
    seating.quorum = readQuorumRule(u"6, Large Terminal Operator=1, Small Terminal Operator=1"_s).value();
    if (!book->writeNow([&](Transaction &transaction) { return saveSeating(transaction, seating); }))
        qFatal("the seats cannot be stored");
    store(*book, data + u"/two-hours.before.minutes.md"_s);
    store(*book, data + u"/two-hours.agenda.minutes.md"_s);
    return book;
}

QString textOfFile(const QString &path)
{
    return QString::fromUtf8(contents(path));
}

} // namespace minutebook
