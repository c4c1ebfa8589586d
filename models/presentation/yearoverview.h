#pragma once

#include "models/domain/registerrecord.h"
#include "models/domain/seatattendance.h"
#include "models/presentation/safeview.h"
#include "models/storage/connection.h"

#include <memory>

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
    bool actionsCounted = true; ///< else the actions of all meetings are still to be read

    bool operator==(const YearOverview &) const = default;
};

/// How the actions of all meetings went, without their words: every year is counted from it, as long as the book says the same.
using ActionCourses = std::shared_ptr<const RegisterRecord>;
/// Errors: SchemeInvalid, those of sqlError.
[[nodiscard]] Result<ActionCourses> actionCourses(Connection &connection);

/// As those may see it to whom the safe view shows the window: what is withheld from them is neither named nor counted. People are of a
/// meeting's default level. Errors: SchemeInvalid, SeatingInvalid, those of sqlError.
/// Without courses the actions are not counted.
[[nodiscard]] Result<YearOverview> yearOverview(Connection &connection, int year, const SafeView &safe, const ActionCourses &courses);

} // namespace minutebook
