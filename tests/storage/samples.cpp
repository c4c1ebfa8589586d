#include "samples.h"

#include "models/notation/parse.h"
#include "models/storage/bookfile.h"

#include <QDir>
#include <QFile>

namespace minutebook {

using namespace Qt::StringLiterals;

Body sampleBody()
{
    Body body = newBody(u"Harbour Works Committee"_s, u"HWC"_s, shippedScheme(u"SEC"_s).value());
    body.names = {u"Harbour Office"_s, u"Pilots"_s};
    return body;
}

BookKey sampleKey()
{
    return BookKey::raw("0123456789abcdef0123456789ABCDEF");
}

Meeting sampleMeeting(int number, const QString &text, const QString &date, const QString &status)
{
    const QString file = u"---\nbody: Harbour Works Committee\nabbreviation: HWC\nmeeting: %1\ndate: %2\nstatus: %3\n---\n%4"_s;
    const Parsed parsed = parse(file.arg(QString::number(number), date, status, text).toUtf8(), sampleBody());
    if (parsed.hasErrors())
        qFatal("the sample meeting has errors");
    return parsed.meeting;
}

MeetingId insertSample(Book &book, const Meeting &meeting)
{
    return book.writeNow([&](Transaction &transaction) { return insertMeeting(transaction, meeting); }).value();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContents(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %ls", qUtf16Printable(path));
}

QStringList Shelf::names() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

std::unique_ptr<Book> Shelf::newBook(const BookKey &key) const
{
    return Book::create(path(), sampleBody(), key).value();
}

std::unique_ptr<Book> Shelf::openBook(std::chrono::milliseconds patience, const BookKey &key) const
{
    return Book::open(path(), key, Access::ReadWrite, patience).value();
}

std::unique_ptr<Connection> Shelf::connection(Connection::Use use, const BookKey &key) const
{
    const BookFile file = readBookFile(path()).value();
    return Connection::open({file.path, use}, Cipher::derive(key, file.salt).value()).value();
}

} // namespace minutebook
