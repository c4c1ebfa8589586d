#pragma once

#include <QStringList>

namespace minutebook {

/// 9 before 10: later meetings speak of actions that earlier ones raised.
void sortByNumber(QStringList &paths);

/// The paths of all files of a folder that end in .minutes.md, in that order.
[[nodiscard]] QStringList meetingFilesIn(const QString &folder);

} // namespace minutebook
