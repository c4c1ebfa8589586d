#pragma once

#include "models/presentation/carriedactions.h"
#include "models/presentation/meetingreading.h"

#include <tuple>

namespace minutebook {

enum class ActionGroup {
    Raised, ///< at the shown meeting
    Updated, ///< carried in, and spoken of at this meeting
    Waiting, ///< carried in, and not spoken of yet
};

/// An action of the shown meeting, or the heading over those of one group.
struct ActionsRow {
    ActionGroup group = ActionGroup::Raised;
    bool isHeading = false;
    qint64 item = 0; ///< of one raised here: with `identity` what tells it from others
    int identity = 0;
    QString number; ///< empty: not given yet
    QString text; ///< with its inline marks
    QStringList owners; ///< the latest word up to this meeting, as are date and status
    QDate due;
    std::optional<ActionStatus> status;
    Rank rank;
    MeetingId meeting; ///< where `place` is, if that is another than the shown one
    NotesPlace place; ///< of the line that says most of it: the newest update here, else where it was raised
    std::optional<NotesPlace> ownersPlace; ///< the line of this meeting in which owners are changed; nothing: a new UPDATE
    std::optional<NotesPlace> duePlace; ///< the same of the date
    bool overdue = false; ///< at the shown meeting's date

    bool operator==(const ActionsRow &) const = default;

    [[nodiscard]] bool looksLike(ActionsRow other) const
    {
        other.place = place;
        other.ownersPlace = ownersPlace;
        other.duePlace = duePlace;
        return *this == other;
    }

    static constexpr bool isUnique = true;
    [[nodiscard]] auto key() const
    {
        return std::tuple(isHeading ? static_cast<int>(group) : -1, item, identity, item == 0 ? number : QString());
    }
};

/// The numbers of the actions that its lines update, in whatever item.
[[nodiscard]] QSet<QString> numbersSpokenOf(const QList<ItemReading> &items);

/// The actions of a meeting by group: those raised here, then those of earlier meetings that are open or that it speaks of.
/// `date` is the meeting's.
[[nodiscard]] QList<ActionsRow> meetingActions(const QList<ItemReading> &items, const QList<CarriedAction> &carried, QDate date);

} // namespace minutebook
