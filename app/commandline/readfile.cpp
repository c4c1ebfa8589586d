#include "app/commandline/readfile.h"

#include <QFile>

namespace minutebook {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {path, file.errorString()});
    return file.readAll();
}

} // namespace minutebook
