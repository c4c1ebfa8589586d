#pragma once

#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/notation/resolve.h"
#include "models/storage/connection.h"

#include <QSet>

namespace minutebook {

/// Where a line of a register was typed. Levels are names: what a scheme no longer knows counts as its highest.
struct RegisterPlace {
    MeetingId meeting;
    ItemId item;
    int line = 0; ///< of the item's notes, from 0
    QString level;
    QString clearedFrom; ///< the level from which up it is cleared; empty: not cleared

    bool operator==(const RegisterPlace &) const = default;
};

/// A numbered action as it was raised.
struct RegisteredAction {
    RegisterPlace place;
    QString number;
    QString text;
    QStringList owners;
    QDate due;

    bool operator==(const RegisteredAction &) const = default;
};

/// An UPDATE line. Its level is the line's own: readers of a register raise it to its action's.
struct RegisteredUpdate {
    RegisterPlace place;
    QString number;
    std::optional<ActionStatus> status;
    QString text;
    QStringList owners; ///< empty: unchanged
    QDate due; ///< null: unchanged

    bool operator==(const RegisteredUpdate &) const = default;
};

/// A line with an outcome verb.
struct RegisteredDecision {
    RegisterPlace place;
    QString verb;
    bool decides = false;
    QString text;

    bool operator==(const RegisteredDecision &) const = default;
};

/// How much of the registers is read, with all that was said of it since.
struct RegisterExtent {
    int meetings = 0; ///< what the first so many raised and decided; 0: not asked for
    int year = 0; ///< what the meetings of one year decided; 0: not asked for. Actions are not asked for so: later years speak of them
    bool words = true; ///< texts, owners, votes and the items' numbers too

    [[nodiscard]] bool isAll() const { return meetings == 0 && year == 0; }
    /// An SQL condition on the id of a meeting.
    [[nodiscard]] QString holds(QLatin1StringView meeting) const;
};

/// In the order in which meetings were held and lines stand.
[[nodiscard]] Result<QList<RegisteredAction>> registeredActions(Connection &connection, RegisterExtent extent = {});
[[nodiscard]] Result<QList<RegisteredUpdate>> registeredUpdates(Connection &connection, RegisterExtent extent = {});
[[nodiscard]] Result<QList<RegisteredDecision>> registeredDecisions(Connection &connection, RegisterExtent extent = {});

/// The same of these numbers alone, wherever in the book.
[[nodiscard]] Result<QList<RegisteredAction>> actionsNumbered(Connection &connection, const QSet<QString> &numbers);
[[nodiscard]] Result<QList<RegisteredUpdate>> updatesNumbered(Connection &connection, const QSet<QString> &numbers);

/// The numbers of all actions.
[[nodiscard]] Result<QSet<QString>> actionNumbers(Connection &connection);

/// What the meetings before this one said of an action, oldest first.
[[nodiscard]] Result<QList<RegisteredUpdate>> updatesBefore(Connection &connection, const QString &number, MeetingId meeting);

/// The action of a number as it was raised, its levels told in `scheme`; of two with one number the earlier. Nothing if there is none.
[[nodiscard]] Result<std::optional<Action>> raisedAction(Connection &connection, const QString &number, const Scheme &scheme);

/// Notation's look-up over the whole book, its levels told in `scheme`. The connection must outlive it.
/// Where the book cannot be read it answers with an action of the highest level.
[[nodiscard]] FindAction findAction(Connection &connection, const Scheme &scheme);

} // namespace minutebook
