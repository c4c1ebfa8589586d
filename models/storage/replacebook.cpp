#include "models/storage/replacebook.h"

#include "models/storage/bookfile.h"
#include "models/storage/inorder.h"
#include "models/storage/keysfile.h"
#include "models/storage/query.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <filesystem>

namespace minutebook {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr std::array logSuffixes{"-wal"_L1, "-shm"_L1, "-journal"_L1};

Result<> renamed(const QString &from, const QString &to)
{
    std::error_code error;
    fs::rename(QFileInfo(from).filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(), error);
    return error ? failure(ErrorCode::BookNotCreated, {to, QString::fromStdString(error.message())}) : Result<>();
}

/// A second name for the same file, so that there is never a moment without a book; where the file system has none, another name.
Result<> keepAs(const QString &path, const QString &kept)
{
    std::error_code error;
    fs::create_hard_link(QFileInfo(path).filesystemAbsoluteFilePath(), QFileInfo(kept).filesystemAbsoluteFilePath(), error);
    return error ? renamed(path, kept) : Result<>();
}

/// What SQLite left beside a book that did not open would be taken for the new one's.
Result<> takeLogs(const QString &from, const QString &to)
{
    return forEach(logSuffixes, [&](QLatin1StringView suffix) {
        return QFileInfo::exists(from + suffix) ? renamed(from + suffix, to + suffix) : Result<>();
    });
}

/// What is in a log beside a file is not in the file, and would stay behind.
Result<> isInOneFile(const QString &fresh)
{
    const auto isThere = [&](QLatin1StringView suffix) { return QFileInfo::exists(fresh + suffix); };
    return std::ranges::any_of(logSuffixes, isThere) ? failure(ErrorCode::BookNotWhole, {fresh}) : Result<>();
}

Result<> writeKeys(const QString &path, const QByteArray &keys)
{
    return keys.isEmpty() ? Result<>() : writeKeysFile(path, keys);
}

/// As if nothing had been done.
void takeBack(const BookReplacement &replacing)
{
    (void)takeLogs(replacing.kept, replacing.path);
    if (QFileInfo::exists(replacing.path))
        QFile::remove(replacing.kept);
    else
        QFile::rename(replacing.kept, replacing.path);
    for (const QString &file : {keysPathOf(replacing.kept), nextKeysPathOf(replacing.path)})
        QFile::remove(file);
}

} // namespace

Result<> holdAlone(Connection &connection)
{
    const Result<QString> mode = answer(connection, u"PRAGMA journal_mode = DELETE"_s);
    const Result<> held = inOrder([&] { return mode && *mode == "delete"_L1 ? Result<>() : failure(ErrorCode::BookLocked); },
                                  [&] { return run(connection, u"PRAGMA main.locking_mode = EXCLUSIVE"_s); },
                                  [&] { return run(connection, u"BEGIN EXCLUSIVE"_s); }, [&] { return run(connection, u"COMMIT"_s); });
    const bool busy = !held && held.error().code == ErrorCode::BookLocked;
    return busy ? failure(ErrorCode::BookInUse, {connection.path()}) : held;
}

/// The new keys wait beside the book before it is there, where they are read too, and take the place of the old ones after that.
Result<> replaceBook(const BookReplacement &replacing)
{
    const QString next = nextKeysPathOf(replacing.path);
    const Result<> placed = inOrder(
        [&] { return isInOneFile(replacing.fresh); }, [&] { return writeKeys(next, replacing.freshKeys); },
        [&] { return writeKeys(keysPathOf(replacing.kept), replacing.oldKeys); }, [&] { return keepAs(replacing.path, replacing.kept); },
        [&] { return takeLogs(replacing.path, replacing.kept); }, [&] { return renamed(replacing.fresh, replacing.path); });
    if (!placed) {
        takeBack(replacing);
        return placed;
    }
    syncFolderOf(replacing.path);
    if (!replacing.freshKeys.isEmpty())
        (void)renamed(next, keysPathOf(replacing.path));
    syncFolderOf(replacing.path);
    return {};
}

} // namespace minutebook
