#include "app/commandline/meetingfiles.h"

#include <QCollator>
#include <QDir>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

void sortByNumber(QStringList &paths)
{
    QCollator order{QLocale(QLocale::English)}; // the C locale knows no numbers
    order.setNumericMode(true);
    std::ranges::sort(paths, order);
}

QStringList meetingFilesIn(const QString &folder)
{
    const QDir dir(folder);
    QStringList paths = dir.entryList({u"*.minutes.md"_s}, QDir::Files);
    for (QString &path : paths)
        path = dir.filePath(path);
    sortByNumber(paths);
    return paths;
}

} // namespace minutebook
