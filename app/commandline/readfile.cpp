#include "app/commandline/readfile.h"

#include <QFile>

#include <cstdio>

namespace minutebook {

using namespace Qt::StringLiterals;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorCode::FileNotReadable, {path, file.errorString()});
    return file.readAll();
}

} // namespace minutebook
