#include "app/commandline/openbook.h"

#include "app/commandline/askkey.h"
#include "app/commandline/texts.h"
#include "models/storage/bookfile.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What a script does is recorded as of whose passphrase it has.
void sign(Book &book, const Unlocked &unlocked)
{
    book.setHand({handOf(openerOf(unlocked), {}, systemUser()), systemClock()});
}

} // namespace

QString bookNamed(const QString &argument)
{
    return argument.startsWith(u':') ? "./"_L1 + argument : argument;
}

QString bookPath(const QCommandLineParser &parser)
{
    return bookNamed(parser.positionalArguments().constFirst());
}

Result<std::unique_ptr<Book>> openNamedBook(const QCommandLineParser &parser, Access access)
{
    return openBookAt(bookPath(parser), parser, access);
}

Result<std::unique_ptr<Book>> openBookAt(const QString &path, const QCommandLineParser &parser, Access access)
{
    const Result<Unlocked> unlocked = unlockedBy(path, parser);
    if (!unlocked)
        return std::unexpected(unlocked.error());
    Result<std::unique_ptr<Book>> book = Book::open(path, unlocked->key, access);
    if (book)
        sign(**book, *unlocked);
    return book;
}

Result<std::unique_ptr<Book>> openToIssue(const QCommandLineParser &parser)
{
    const QString path = bookPath(parser);
    const Result<Unlocked> unlocked = unlockedBy(path, parser);
    if (!unlocked)
        return std::unexpected(unlocked.error());
    const BookKey &key = unlocked->key;
    Result<std::unique_ptr<Book>> book = isWritable(path) ? Book::open(path, key) : Book::open(path, key, Access::ReadOnly);
    if (!book && book.error().code == ErrorCode::BookLocked)
        book = Book::open(path, key, Access::ReadOnly);
    if (book)
        sign(**book, *unlocked);
    return book;
}

Result<> keepIssue(Book &book, const IssuedEdition &issue)
{
    if (book.isReadOnly())
        return {};
    const Result<> kept = book.writeNow([&](Transaction &transaction) { return recordIssue(transaction, issue); });
    return kept ? kept : Result<>(failure(ErrorCode::IssueNotKept, {issue.fileName, sentence(kept.error())}));
}

QCommandLineOption outputOption(const QString &description)
{
    return {{u"o"_s, u"output"_s}, description, u"FILE"_s};
}

Destination destination(const QCommandLineParser &parser, Readers readers)
{
    return destinationBeside(bookPath(parser), parser.value(u"output"_s), parser, readers);
}

Destination destinationBeside(const QString &book, const QString &path, const QCommandLineParser &parser, Readers readers)
{
    QStringList kept = bookFiles(book);
    if (parser.isSet(keyFileOption()))
        kept.append(parser.value(keyFileOption()));
    return {path, kept, readers};
}

QCommandLineOption meetingOption()
{
    return {u"meeting"_s, Texts::tr("The meeting's number."), u"N"_s};
}

Result<MeetingId> namedMeeting(const QCommandLineParser &parser, Book &book)
{
    const QString number = parser.value(meetingOption());
    bool isNumber = false;
    const int value = number.toInt(&isNumber);
    return isNumber ? meetingOfNumber(book.reader(), value) : failure(ErrorCode::MeetingNumberUnknown, {number});
}

} // namespace minutebook
