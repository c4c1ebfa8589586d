#include "models/storage/bookfile.h"

#include "models/storage/cipher.h"
#include "models/storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView plainHead("SQLite format 3\0", 16);
constexpr auto keysSuffix = "-keys"_L1;
constexpr auto nextKeysSuffix = "-keys-next"_L1;
constexpr std::array suffixes{""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1, keysSuffix, nextKeysSuffix, "-writer"_L1, "-writer-wanted"_L1};

QString followed(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

/// Whether the header of a plain database (https://www.sqlite.org/fileformat2.html, 1.3), or the salt of an encrypted one, says that it is a
/// minute book.
bool isMarked(const QString &path)
{
    constexpr qsizetype markAt = 68;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(markAt + sizeof(qint32));
    if (isKeyedSalt(QByteArrayView(head).first(std::min<qsizetype>(head.size(), Cipher::saltBytes))))
        return true;
    return head.startsWith(plainHead) && head.size() == markAt + sizeof(qint32)
        && qFromBigEndian<qint32>(head.constData() + markAt) == applicationId;
}

} // namespace

Result<BookFile> readBookFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(ErrorCode::BookIsFolder, {path});
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
    return BookFile{info.absoluteFilePath(), head == plainHead, isKeyedSalt(head), head};
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
        return failure(QFileInfo(path).isDir() ? ErrorCode::BookIsFolder : ErrorCode::BookExists, {path});
    if (const QString keys = path + keysSuffix; QFileInfo::exists(keys))
        return failure(ErrorCode::BookExists, {keys}); // it may be all that opens a copy of its book
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(ErrorCode::BookNotCreated, {path, file.errorString()});
    return {};
}

QStringList bookFiles(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    QStringList files;
    for (const auto &suffix : suffixes)
        files.append((canonical.isEmpty() ? path : canonical) + suffix);
    return files;
}

void removeBookFiles(const QString &path)
{
    for (const QString &file : bookFiles(path))
        QFile::remove(file);
}

QString keysPathOf(const QString &path)
{
    return followed(path) + keysSuffix;
}

QString nextKeysPathOf(const QString &path)
{
    return followed(path) + nextKeysSuffix;
}

QString freeNameBeside(const QString &path, const QString &word)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u'.' + word;
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = stem + suffix;
    for (int count = 2; QFileInfo::exists(name) || QFileInfo::exists(name + keysSuffix); ++count)
        name = u"%1-%2%3"_s.arg(stem, QString::number(count), suffix);
    return name;
}

bool looksLikeBook(const QString &path)
{
    const auto isNamedSo = [&](QLatin1StringView suffix) { return path.endsWith(".minutebook"_L1 + suffix, Qt::CaseInsensitive); };
    return std::ranges::any_of(suffixes, isNamedSo) || isMarked(path);
}

} // namespace minutebook
