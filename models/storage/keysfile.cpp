#include "models/storage/keysfile.h"

#include "models/storage/bookfile.h"
#include "models/storage/inorder.h"
#include "models/storage/ondisk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct KeysFile {
    Q_DECLARE_TR_FUNCTIONS(KeysFile)
};

constexpr std::chrono::seconds othersPatience{10}; ///< a passphrase is stretched meanwhile

/// More than any such file has.
constexpr qint64 mostBytes = 64 * 1024;

/// Nothing if there is no such file.
Result<std::optional<QByteArray>> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::KeysDamaged, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::KeysNotReadable, {path, file.errorString()});
    QByteArray bytes = file.read(mostBytes + 1);
    return bytes.size() <= mostBytes ? Result<std::optional<QByteArray>>(std::move(bytes)) : failure(ErrorCode::KeysDamaged, {path});
}

/// What stands in one file, if it is of this book.
std::optional<QByteArray> fitting(const QString &path, QByteArrayView bookSalt)
{
    const Result<std::optional<QByteArray>> bytes = bytesOf(path);
    const Result<KeySlots> keys = bytes && *bytes ? KeySlots::read(**bytes, path) : failure(ErrorCode::KeysMissing);
    return keys && keys->areOf(bookSalt) ? *bytes : std::nullopt;
}

/// Only its owner's, unless somebody has given the file that it replaces to others.
bool keepToOwner(QSaveFile &file)
{
    return QFileInfo::exists(file.fileName()) || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<> setAside(const QString &book)
{
    const QString path = keysPathOf(book);
    QString aside = path + "-old"_L1;
    for (int count = 2; QFileInfo::exists(aside); ++count)
        aside = u"%1-old-%2"_s.arg(path).arg(count);
    return !QFileInfo::exists(path) || QFile::copy(path, aside) ? Result<>() : failure(ErrorCode::KeysNotWritten, {path, aside});
}

} // namespace

Result<KeySlots> loadKeySlots(const QString &book, QByteArrayView bookSalt)
{
    const QString path = keysPathOf(book);
    if (const std::optional<QByteArray> next = fitting(nextKeysPathOf(book), bookSalt))
        return KeySlots::read(*next, path);
    const Result<std::optional<QByteArray>> bytes = bytesOf(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!*bytes)
        return failure(ErrorCode::KeysMissing, {book, path});
    Result<KeySlots> keys = KeySlots::read(**bytes, path);
    return !keys || keys->areOf(bookSalt) ? keys : failure(ErrorCode::KeysOfAnother, {book, path});
}

Result<> saveKeySlots(const QString &book, const KeySlots &keys, const BookKey &key)
{
    Result<> written = writeKeysFile(keysPathOf(book), keys.written(key));
    if (written)
        QFile::remove(nextKeysPathOf(book)); // what it was read from, if anything
    return written;
}

Result<> layKeys(const QString &book, QByteArrayView bookSalt, const BookKey &key, const QString &person, const QString &passphrase,
                 Stretching stretching)
{
    KeySlots keys = KeySlots::forBook(bookSalt, stretching);
    return inOrder([&] { return keys.add(person, passphrase, key); }, [&] { return layKeys(book, keys, key); });
}

Result<> layKeys(const QString &book, const KeySlots &keys, const BookKey &key)
{
    return inOrder([&] { return setAside(book); }, [&] { return saveKeySlots(book, keys, key); });
}

Result<> changeKeys(const QString &book, QByteArrayView bookSalt, const BookKey &key, const std::function<Result<>(KeySlots &)> &change)
{
    QLockFile lock(keysPathOf(book) + "-lock"_L1);
    if (!lock.tryLock(othersPatience) && lock.error() == QLockFile::LockFailedError) // where no file can be made none is changed either
        return failure(ErrorCode::KeysNotWritten, {keysPathOf(book), KeysFile::tr("another window is changing it; try again")});
    Result<KeySlots> keys = loadKeySlots(book, bookSalt);
    if (!keys)
        return std::unexpected(keys.error());
    if (!keys->isWhole(key))
        return failure(ErrorCode::KeysAltered, {keysPathOf(book)});
    return inOrder([&] { return change(*keys); }, [&] { return saveKeySlots(book, *keys, key); });
}

QByteArray fittingKeys(const QString &book, QByteArrayView bookSalt)
{
    const std::optional<QByteArray> next = fitting(nextKeysPathOf(book), bookSalt);
    return next ? *next : fitting(keysPathOf(book), bookSalt).value_or(QByteArray());
}

Result<> bringKeysAlong(const QString &book, const QString &copy, const QByteArray &kept)
{
    const Result<BookFile> file = readBookFile(copy);
    if (!file)
        return std::unexpected(file.error());
    const QByteArray found = fittingKeys(book, file->salt);
    const QByteArray &bytes = found.isEmpty() ? kept : found;
    return bytes.isEmpty() ? Result<>() : writeKeysFile(keysPathOf(copy), bytes);
}

Result<> writeKeysFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && keepToOwner(file) && file.write(bytes) == bytes.size() && isOnDisk(file)
        && file.commit();
    if (!saved)
        return failure(ErrorCode::KeysNotWritten, {path, file.errorString()});
    syncFolderOf(path);
    return {};
}

void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    (void)fsync(folder); // not every file system can
    ::close(folder);
#else
    (void)path;
#endif
}

} // namespace minutebook
