#include "app/commandline/savefile.h"

#include "app/commandline/command.h"
#include "app/commandline/samefile.h"
#include "app/commandline/texts.h"
#include "models/storage/bookfile.h"
#include "models/storage/ondisk.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace minutebook {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

bool openFor(Readers readers, QSaveFile &file)
{
    if (readers == Readers::ByUmask)
        return file.open(QIODevice::WriteOnly);
#ifdef Q_OS_UNIX
    // Nobody else's from the first: a right that is taken away later does not reach who has opened the file meanwhile.
    const mode_t before = umask(S_IRWXG | S_IRWXO);
    const auto restored = qScopeGuard([before] { umask(before); });
#endif
    // And QSaveFile takes over the rights of the file that it replaces.
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool isKept(const Destination &destination)
{
    const auto isIt = [&](const QString &file) { return isSameFile(destination.path, file); };
    return looksLikeBook(destination.path) || looksLikeBook(fileBehind(destination.path)) || std::ranges::any_of(destination.kept, isIt);
}

fs::file_type typeOf(const QString &path)
{
    std::error_code error;
    return fs::status(QFileInfo(path).filesystemAbsoluteFilePath(), error).type();
}

Result<> writeInto(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const auto mode = QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered;
    const bool written = file.open(mode) && file.write(bytes) == bytes.size();
    return written ? Result<>() : failure(ErrorCode::FileNotWritten, {path, file.errorString()});
}

Result<> replaceFile(const QString &path, Readers readers, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool saved = openFor(readers, file) && file.write(bytes) == bytes.size() && isOnDisk(file) && file.commit();
    return saved ? Result<>() : failure(ErrorCode::FileNotWritten, {path, file.errorString()});
}

} // namespace

Readers readersOf(const Scheme &scheme, Rank ceiling)
{
    return ceiling > scheme.defaultRank ? Readers::Owner : Readers::ByUmask;
}

Result<> mayWriteTo(const Destination &destination)
{
    return isKept(destination) ? failure(ErrorCode::FileKept, {destination.path}) : Result<>();
}

Result<> saveFile(const Destination &destination, const QByteArray &bytes)
{
    if (destination.path == standardStream)
        return print(bytes);
    if (const Result<> may = mayWriteTo(destination); !may)
        return may;
    if (isSameFile(destination.path, u"/dev/stdout"_s))
        return print(bytes);
    switch (typeOf(destination.path)) {
    case fs::file_type::none: // why it cannot be looked at is why it cannot be opened
    case fs::file_type::not_found:
    case fs::file_type::regular:
        return replaceFile(destination.path, destination.readers, bytes);
    case fs::file_type::fifo:
    case fs::file_type::character:
        return writeInto(destination.path, bytes);
    default:
        return failure(ErrorCode::FileNotWritten, {destination.path, Texts::tr("it is neither a file nor a pipe")});
    }
}

Result<> saveOwnFile(const QString &path, const QByteArray &bytes)
{
    return replaceFile(path, Readers::Owner, bytes);
}

} // namespace minutebook
