#pragma once

#include "models/domain/meeting.h"

namespace minutebook {

/// The minutes as cut for readers cleared up to a level.
struct Edition {
    Rank ceiling;

    bool operator==(const Edition &) const = default;
};

/// The one without a cut.
[[nodiscard]] Edition topEdition(const Scheme &scheme);

/// Whether minutes are not approved yet.
[[nodiscard]] bool isDraft(MeetingStatus status);

/// "Final Minutes", "Confidential Draft Minutes".
[[nodiscard]] QString editionTitle(const Scheme &scheme, Edition edition, MeetingStatus status);

/// "Agenda", "Confidential Agenda".
[[nodiscard]] QString agendaTitle(const Scheme &scheme, Edition edition);

/// "Attendance Record", "Confidential Attendance Record".
[[nodiscard]] QString attendanceTitle(const Scheme &scheme, Edition edition);

/// By a level's name, with or without the scheme's prefix, or "confidential" for the top: in any case. Error: LevelUnknown.
[[nodiscard]] Result<Edition> editionNamed(const Scheme &scheme, const QString &name);

} // namespace minutebook
