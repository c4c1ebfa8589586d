#pragma once

#include "app/commandline/command.h"
#include "models/storage/meetingstore.h"

namespace minutebook {

/// What `export --kind` calls it.
inline constexpr auto volumeKind = QLatin1StringView("volume");

/// Writes the minutes that are approved or final, of all meetings or of one year, as one PDF, searched before it is there.
[[nodiscard]] ExitStatus exportVolume(const QCommandLineParser &parser);

/// As the option --year says; what is no year is the year of no meeting. Nothing if it is not given.
[[nodiscard]] std::optional<int> yearOf(const QCommandLineParser &parser);

/// The minutes that are bound: those that are approved or final, of all years or of one. Error: VolumeEmpty.
[[nodiscard]] Result<QList<MeetingRecord>> boundRecords(Connection &reader, std::optional<int> year);

/// Of all meetings, in whatever state they are.
[[nodiscard]] Result<QList<MeetingRecord>> everyRecord(Connection &reader);

} // namespace minutebook
