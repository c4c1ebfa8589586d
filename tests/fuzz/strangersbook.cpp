#include "tests/fuzz/strangersbook.h"

#include "models/notation/parse.h"
#include "models/storage/meetingstore.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 2'000; ///< thousands of SQLite's own

QByteArray soundBook()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sound.minutebook"_s);
    auto book = Book::create(path, newBody(u"Harbour Works Committee"_s, u"HWC"_s, shippedScheme(u"SEC"_s).value()), BookKey::plain());
    const QByteArray file =
        "---\nbody: Harbour Works Committee\nabbreviation: HWC\nmeeting: 12\ndate: 2024-03-05\n---\n"
        "# 1. Cranes (RED)\nThe crane leans.\nACTION HWC 12/01 {Pilots}: row.\nThe Committee AGREED the fees. (cleared)\n"_ba;
    (void)(*book)->writeNow([&](Transaction &transaction) { return insertMeeting(transaction, parse(file, (*book)->body()).meeting); });
    *book = nullptr;
    QFile made(path);
    return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
}

QByteArray changed(QByteArray book, QByteArrayView changes)
{
    while (changes.size() > 4) {
        const qsizetype at = (uchar(changes[0]) << 16 | uchar(changes[1]) << 8 | uchar(changes[2])) % book.size();
        const qsizetype length = std::min({qsizetype(uchar(changes[3])), changes.size() - 4, book.size() - at});
        book.replace(at, length, changes.sliced(4, length).toByteArray());
        changes = changes.sliced(4 + length);
    }
    return book;
}

/// No other file is opened: VACUUM alone asks for one without a name.
int allow(void *, int what, const char *first, const char *, const char *, const char *)
{
    return what == SQLITE_ATTACH && first && *first ? SQLITE_DENY : SQLITE_OK;
}

int enough(void *steps)
{
    return ++*static_cast<int *>(steps) > mostSteps;
}

void runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    const auto close = qScopeGuard([&] { sqlite3_close(database); });
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return;
    int steps = 0;
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 1'000'000);
    sqlite3_set_authorizer(database, allow, nullptr);
    sqlite3_progress_handler(database, 1000, enough, &steps);
    for (const QByteArray &statement : sql.split('\n')) // one that fails keeps none from running
        sqlite3_exec(database, statement.constData(), nullptr, nullptr, nullptr);
}

void lay(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %ls", qUtf16Printable(path));
}

} // namespace

void layStrangersBook(const QString &path, const QByteArray &bytes)
{
    static const QByteArray sound = soundBook();
    if (bytes.startsWith('p'))
        return lay(path, changed(sound, QByteArrayView(bytes).sliced(1)));
    if (!bytes.startsWith('s'))
        return lay(path, bytes);
    lay(path, sound);
    runSql(path, bytes.sliced(1));
}

} // namespace minutebook::test
