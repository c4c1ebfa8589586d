#include "models/storage/bookfile.h"

#include "models/storage/cipher.h"

#include <QFile>
#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView plainHead("SQLite format 3\0", 16);

} // namespace

Result<BookFile> readBookFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return failure(ErrorCode::BookMissing, {path});
    QFile file(info.absoluteFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BookNotReadable, {path, file.errorString()});
    const QByteArray head = file.read(Cipher::saltBytes);
    if (head.isEmpty())
        return failure(ErrorCode::BookEmpty, {path});
    if (head.size() < Cipher::saltBytes)
        return failure(ErrorCode::BookNotWhole, {path});
    return BookFile{info.absoluteFilePath(), head == plainHead, head};
}

Result<> agree(const BookFile &file, const BookKey &key)
{
    if (file.plain && !key.isPlain())
        return failure(ErrorCode::BookPlain, {file.path});
    if (!file.plain && key.isPlain())
        return failure(ErrorCode::BookNotPlain, {file.path});
    return {};
}

bool isWritable(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

Result<> makeBookFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::BookExists, {path});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(ErrorCode::BookNotCreated, {path, file.errorString()});
    return {};
}

void removeBookFiles(const QString &path)
{
    for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

} // namespace minutebook
