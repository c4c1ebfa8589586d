// What another process does with a book: bookprobe create|open|read|hold|append PATH KEY [COUNT]
// KEY is 32 characters, or "plain". The first line of the answer is "ok", or "error" and the number of the ErrorCode.
#include "models/storage/book.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace minutebook;

namespace {

int say(const Result<> &result)
{
    QTextStream(stdout) << (result ? u"ok"_s : u"error %1"_s.arg(static_cast<int>(result.error().code))) << Qt::endl;
    return result ? 0 : 1;
}

template <typename T>
int say(const Result<T> &result)
{
    return say(result ? Result<>() : std::unexpected(result.error()));
}

/// Keeps the write lock until its standard input ends.
Result<> hold(Book &book)
{
    return book.writeNow([](Transaction &transaction) {
        const Result<> done = run(transaction, u"INSERT INTO body_name (position, name) VALUES (900, 'held')"_s);
        say(done);
        (void)QTextStream(stdin).readAll();
        return done;
    });
}

/// One transaction a row, each told when it is durable.
Result<> append(Book &book, int count)
{
    for (int i = 0; i < count; ++i) {
        const Result<> added = book.writeNow([](Transaction &transaction) {
            return run(transaction, u"INSERT INTO body_name (position, name) SELECT max(position) + 1, 'x' FROM body_name"_s);
        });
        if (!added)
            return added;
        say(added);
    }
    return {};
}

/// Rights bind every user but root, who runs tests in containers.
void becomeNobody()
{
    constexpr uid_t nobody = 65534;
    if (getuid() == 0 && qEnvironmentVariableIsSet("BOOKPROBE_AS_NOBODY") && setuid(nobody) != 0)
        qFatal("cannot become nobody");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    becomeNobody();
    const QStringList arguments = QCoreApplication::arguments();
    const QString &verb = arguments.at(1);
    const QString &path = arguments.at(2);
    const BookKey key = arguments.at(3) == "plain"_L1 ? BookKey::plain() : BookKey::raw(arguments.at(3).toLatin1());
    if (verb == "create"_L1)
        return say(Book::create(path, newBody(u"Harbour Works Committee"_s, u"HWC"_s, shippedScheme(u"SEC"_s).value()), key));
    const auto book = Book::open(path, key, verb == "read"_L1 ? Access::ReadOnly : Access::ReadWrite);
    if (!book || verb == "open"_L1 || verb == "read"_L1)
        return say(book);
    const Result<> done = verb == "hold"_L1 ? hold(**book) : append(**book, arguments.value(4).toInt());
    return done ? 0 : say(done);
}
