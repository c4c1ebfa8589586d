#pragma once

#include "models/domain/seatattendance.h"
#include "models/presentation/safeview.h"
#include "models/storage/connection.h"

namespace minutebook {

/// A voting seat as long as one person held it.
struct OverviewSeat {
    QString category;
    QString holder;
    QList<SeatAttendance> attendance; ///< by meeting

    bool operator==(const OverviewSeat &) const = default;
};

struct OverviewMeeting {
    int number = 0;
    QDate date;
    int items = 0;
    int actionsRaised = 0;
    int actionsFinished = 0;
    int actionsOpen = 0; ///< once it was over, of all meetings till then

    bool operator==(const OverviewMeeting &) const = default;
};

struct OverviewVerb {
    QString verb;
    bool decides = false; ///< else it records
    int count = 0;

    bool operator==(const OverviewVerb &) const = default;
};

struct OverviewItem {
    int meeting = 0; ///< its number
    std::optional<int> number;
    QString title;
    int planned = 0; ///< minutes; 0: not said
    int spent = 0; ///< seconds; 0: nobody has counted

    bool operator==(const OverviewItem &) const = default;
};

/// What there is to see of a year of meetings.
struct YearOverview {
    QList<OverviewMeeting> meetings; ///< by date
    QList<OverviewSeat> seats; ///< in the order of the committee's seats, one's former holders before the later ones
    QList<OverviewVerb> verbs; ///< of that year, deciding ones first, the most frequent first
    QList<OverviewItem> items; ///< in the order of the agendas

    bool operator==(const YearOverview &) const = default;
};

/// The years in which the book has meetings, the latest first.
[[nodiscard]] Result<QList<int>> yearsOfMeetings(Connection &connection);

/// As those may see it to whom the safe view shows the window: what is withheld from them is neither named nor counted. People are of a
/// meeting's default level. Errors: SchemeInvalid, SeatingInvalid, those of sqlError.
[[nodiscard]] Result<YearOverview> yearOverview(Connection &connection, int year, const SafeView &safe);

} // namespace minutebook
