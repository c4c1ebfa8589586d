#include "app/commandline/savefile.h"

#include <QSaveFile>

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

} // namespace

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && isOnDisk(file) && file.commit();
    return saved ? Result<>() : failure(ErrorCode::FileNotWritten, {path, file.errorString()});
}

} // namespace minutebook
