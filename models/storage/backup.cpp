#include "models/storage/backup.h"

#include "models/storage/bookcheck.h"
#include "models/storage/bookfile.h"
#include "models/storage/inorder.h"
#include "models/storage/keysfile.h"
#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<> verify(const QString &copy, const Cipher &cipher)
{
    const Result<std::unique_ptr<Connection>> opened = Connection::open({.path = copy}, cipher);
    if (!opened)
        return std::unexpected(opened.error());
    const CheckReport report = checkFile(**opened);
    return report.isSound() ? Result<>() : failure(ErrorCode::BookDamaged, {copy, report.findings.first()});
}

/// Else the copy has a hole where the book has a broken page, and is sound.
Result<> isWhole(Connection &connection)
{
    const QStringList broken = brokenPages(connection);
    return broken.isEmpty() ? Result<>() : failure(ErrorCode::BookDamaged, {connection.path(), broken.first()});
}

} // namespace

Result<> copyBook(Connection &connection, const Cipher &cipher, const QString &copy)
{
    // The empty file that SQLite then fills is the owner's alone; one that it made would be everybody's to read.
    if (Result<> made = makeBookFile(copy); !made)
        return made;
    Result<> copied = inOrder([&] { return run(connection, u"VACUUM INTO :copy"_s, {{":copy"_L1, copy}}); },
                              [&] { return verify(copy, cipher); }, [&] { return isWhole(connection); });
    if (copied)
        return {};
    removeBookFiles(copy);
    // The disk that was full is the copy's.
    return copied.error().code == ErrorCode::DiskFull ? failure(ErrorCode::DiskFull, {copy}) : copied;
}

Result<> backUpBeside(Connection &connection, const Cipher &cipher, const QString &word)
{
    const QString copy = freeNameBeside(connection.path(), word);
    const Result<> copied = inOrder([&] { return copyBook(connection, cipher, copy); },
                                    [&] { return bringKeysAlong(connection.path(), copy); });
    return copied ? Result<>() : failure(ErrorCode::BackupFailed, {copy, sentence(copied.error())});
}

} // namespace minutebook
