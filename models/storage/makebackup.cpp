#include "models/storage/makebackup.h"

#include "models/storage/backup.h"
#include "models/storage/bookfile.h"
#include "models/storage/inorder.h"
#include "models/storage/keysfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 roomLeft = 64 * 1024 * 1024; ///< bytes that a backup leaves for the book itself

Result<> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const bool made = QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return made ? Result<>() : failure(ErrorCode::FolderNotMade, {folder});
}

/// A backup that fills the disk would take its room from what is typed next.
Result<> hasRoom(const QString &book, const QString &folder)
{
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    return room < 0 || room > QFileInfo(book).size() + roomLeft ? Result<>() : failure(ErrorCode::DiskFull, {folder});
}

Result<> moved(const QString &from, const QString &to)
{
    QFile file(from);
    return !QFile::exists(from) || file.rename(to) ? Result<>() : failure(ErrorCode::BookNotCreated, {to, file.errorString()});
}

/// The keys first: there is no moment with a backup that nobody opens.
Result<> giveName(const QString &unfinished, const QString &path)
{
    const Result<> done = inOrder([&] { return moved(keysPathOf(unfinished), keysPathOf(path)); }, [&] { return moved(unfinished, path); });
    syncFolderOf(path);
    return done;
}

Result<> copyInto(const QString &path, Connection &connection, const Cipher &cipher, const QByteArray &keys)
{
    const QString folder = QFileInfo(path).path();
    if (QFileInfo::exists(path))
        return failure(ErrorCode::BookExists, {path});
    if (const Result<> ready = inOrder([&] { return makeFolder(folder); }, [&] { return hasRoom(connection.path(), folder); }); !ready)
        return ready;
    QLockFile alone(folder + "/lock"_L1);
    alone.setStaleLockTime(0); // one that ended is known by its process
    if (!alone.tryLock(0))
        return failure(alone.error() == QLockFile::LockFailedError ? ErrorCode::BackupRuns : ErrorCode::FolderNotMade, {folder});
    const QString unfinished = folder + "/unfinished.minutebook"_L1;
    removeBookFiles(unfinished);
    const Result<> done = inOrder([&] { return copyBook(connection, cipher, unfinished); },
                                  [&] { return bringKeysAlong(connection.path(), unfinished, keys); },
                                  [&] { return giveName(unfinished, path); });
    if (!done)
        removeBookFiles(unfinished);
    return done;
}

void removeSuperfluous(const QString &book, const QString &made)
{
    const QList<KeptBackup> others = superfluous(backupsOf(book));
    for (const KeptBackup &backup : others) {
        if (backup.path != made) // where the clock went back it is not the newest
            removeBookFiles(backup.path);
    }
}

} // namespace

Result<KeptBackup> makeBackup(Connection &connection, const Cipher &cipher, const QDateTime &now, const QByteArray &keys)
{
    const QString path = backupPathOf(connection.path(), now);
    if (const Result<> copied = copyInto(path, connection, cipher, keys); !copied)
        return failure(ErrorCode::BackupNotMade, {path, sentence(copied.error())});
    removeSuperfluous(connection.path(), path);
    const QDateTime made = now.toUTC();
    return KeptBackup{path, made.addMSecs(-made.time().msec())};
}

} // namespace minutebook
