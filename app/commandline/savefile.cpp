#include "app/commandline/savefile.h"

#include "app/commandline/samefile.h"
#include "models/storage/bookfile.h"

#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace minutebook {

namespace {

/// QSaveFile syncs too, but does not look whether that worked.
bool isOnDisk(QSaveFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

bool isKept(const Destination &destination)
{
    const auto isIt = [&](const QString &file) { return isSameFile(destination.path, file); };
    return looksLikeBook(destination.path) || looksLikeBook(fileBehind(destination.path)) || std::ranges::any_of(destination.kept, isIt);
}

Result<> replaceFile(const Destination &destination, const QByteArray &bytes)
{
    QSaveFile file(destination.path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && isOnDisk(file) && file.commit();
    return saved ? Result<>() : failure(ErrorCode::FileNotWritten, {destination.path, file.errorString()});
}

} // namespace

Result<> saveFile(const Destination &destination, const QByteArray &bytes)
{
    if (isKept(destination))
        return failure(ErrorCode::FileKept, {destination.path});
    return replaceFile(destination, bytes);
}

} // namespace minutebook
