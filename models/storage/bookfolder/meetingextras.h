#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QStringList>

namespace minutebook {

inline constexpr QLatin1StringView meetingsFile("meetings.csv");
inline constexpr QLatin1StringView notationSuffix(".minutes.md");

/// Of its columns.
[[nodiscard]] QStringList meetingsHeadings();

/// What a meeting's row holds beside its header.
struct MeetingExtras {
    MeetingId id;
    QString started;
    QString closed;
    QString approvedOn;
    QString approvedBy; ///< a number
    QString approvedAs;
    QByteArray seating;
    QByteArray bodyWords;
    QByteArray logo;
};

} // namespace minutebook
