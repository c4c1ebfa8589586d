#pragma once

#include "app/commandline/command.h"
#include "models/domain/meeting.h"
#include "models/storage/book.h"

namespace minutebook {

/// What `export --kind` calls it.
inline constexpr auto volumeKind = QLatin1StringView("volume");

/// The meetings that a volume binds: approved ones, of all years if `year` is empty. Error: VolumeEmpty.
[[nodiscard]] Result<QList<MeetingRecord>> boundRecords(Book &book, const QString &year);

/// Writes the minutes that are approved or final, of all meetings or of one year, as one PDF, searched before it is there.
[[nodiscard]] ExitStatus exportVolume(const QCommandLineParser &parser);

} // namespace minutebook
