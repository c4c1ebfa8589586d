#pragma once

#include "models/domain/withheldrecord.h"

#include <array>

namespace minutebook {

/// How it stands with a part on a day, what asks for something first.
enum class WithheldState {
    Overdue, ///< due for more than daysOfGrace
    Due, ///< the day has come on which it is looked at again
    NotGiven, ///< nobody has said why it is withheld, or when it is looked at again
    Later,
    Gone, ///< what the book knows of it is kept, but its line is nowhere
    Opened, ///< it is not withheld any more, without a downgrade
    Downgraded,
};

inline constexpr std::array allWithheldStates{WithheldState::Overdue, WithheldState::Due,    WithheldState::NotGiven,  WithheldState::Later,
                                              WithheldState::Gone,    WithheldState::Opened, WithheldState::Downgraded};

/// Between two meetings nobody can decide.
inline constexpr int daysOfGrace = 30;

[[nodiscard]] WithheldState stateOf(const LoggedPart &part, QDate today);
/// Due or overdue.
[[nodiscard]] bool isDue(WithheldState state);
/// "not-given": as the command line and files have it.
[[nodiscard]] QString nameOfState(WithheldState state);
/// Nothing if there is no such state.
[[nodiscard]] std::optional<WithheldState> withheldStateNamed(QStringView name);

/// Which parts are wanted. What is empty asks for nothing.
struct WithheldFilter {
    QList<WithheldState> states = {}; ///< one of these
    QString owner = {}; ///< whatever its case
    int meeting = 0; ///< of the meeting of this number
    QString level = {}; ///< a level's name

    bool operator==(const WithheldFilter &) const = default;
};

/// Whether it is wanted, by what its readers may know of it.
[[nodiscard]] bool wants(const WithheldFilter &filter, const LoggedPart &part, const Scheme &scheme, QDate today);

/// What readers up to a ceiling may know of, and is wanted; what asks for something first, then in the record's order. Facts and titles
/// that the ceiling withholds are not there.
[[nodiscard]] QList<LoggedPart> shownWithheld(const WithheldRecord &record, Rank ceiling, const WithheldFilter &filter = {});

/// The record as those readers may have it, the meetings that were held last before the others: whoever keeps it has nothing else in hand.
[[nodiscard]] WithheldRecord latestShown(WithheldRecord record, Rank ceiling);

} // namespace minutebook
