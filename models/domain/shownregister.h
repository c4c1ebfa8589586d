#pragma once

#include "models/domain/registerrecord.h"

namespace minutebook {

/// What of a register is looked at.
enum class ActionState { Any, Open, Overdue, Finished };

/// Which entries of what a ceiling shows are wanted. What is empty asks for nothing.
struct RegisterFilter {
    QList<ActionStatus> statuses = {}; ///< one of these
    QString owner = {}; ///< one of an action's owners, whatever its case
    QString reader = {}; ///< an owner is this person, by name, initials or a seat of theirs; asked for where `mine` is
    bool mine = false; ///< of the reader alone
    QStringList verbs = {}; ///< one of these, in capitals
    ActionState state = ActionState::Any;
    QDate today = {}; ///< what is due before it is overdue
    std::optional<bool> decides = {}; ///< the verb decides, or it records
    int meeting = 0; ///< the number of the meeting that raised or decided it, or took it up; 0: any
    QString level = {}; ///< a level's name
    QString words = {}; ///< all of them stand in what is shown of it, whatever their case and accents

    bool operator==(const RegisterFilter &) const = default;
};

/// An action as readers up to a ceiling know it: by the latest word that they see.
struct ShownLogEntry {
    RegisterSource source;
    QString number;
    QString text;
    QStringList owners;
    QDate due;
    ActionStatus status = ActionStatus::Open; ///< where nothing was said too
    std::optional<LoggedUpdate> latest = {}; ///< the last update that says something, if only that it is closed
    QList<LoggedUpdate> updates = {}; ///< all that are shown, oldest first
    std::optional<Rank> told = {}; ///< the level that may be told: the highest of what stands above; of what is shown by clearing none

    bool operator==(const ShownLogEntry &) const = default;
};

/// Closed, transferred and withdrawn.
[[nodiscard]] bool isFinished(ActionStatus status);
/// Not finished, and due before this day.
[[nodiscard]] bool isOverdue(const ShownLogEntry &entry, QDate today);
/// Days since it was raised; of a finished one, until the meeting that finished it.
[[nodiscard]] int ageInDays(const ShownLogEntry &entry, QDate today);

/// The level that may be told of an entry: of one that is shown by clearing alone it is none.
[[nodiscard]] std::optional<Rank> toldRank(const RegisterSource &source, Rank ceiling);

/// Asks of entries what a filter wants; it is given no more of them than the ceiling shows.
class RegisterWish
{
public:
    RegisterWish(RegisterFilter filter, const RegisterRecord &record, Rank ceiling);

    [[nodiscard]] bool wants(const ShownLogEntry &entry) const;
    [[nodiscard]] bool wants(const LoggedDecision &decision) const;

private:
    [[nodiscard]] bool isOfOwner(const ShownLogEntry &entry) const;
    [[nodiscard]] bool isOfState(const ShownLogEntry &entry) const;
    [[nodiscard]] bool isOfMeeting(const ShownLogEntry &entry) const;
    [[nodiscard]] bool isOfLevel(std::optional<Rank> told) const;
    [[nodiscard]] bool says(const ShownLogEntry &entry) const;
    [[nodiscard]] bool says(const LoggedDecision &decision) const;
    [[nodiscard]] bool haveWords(QStringList texts) const;

    RegisterFilter m_filter;
    Scheme m_scheme;
    Rank m_ceiling;
    QStringList m_owners; ///< one of these, where owners are asked for
    QStringList m_words; ///< folded
};

/// What the ceiling withholds is not there; of a decision that is shown, a vote that is not, and that another decision has to do with it that
/// is not; of one that is shown by clearing alone, its days.
[[nodiscard]] QList<ShownLogEntry> shownLog(const RegisterRecord &record, Rank ceiling, const RegisterFilter &filter = {});
[[nodiscard]] QList<LoggedDecision> shownDecisions(const RegisterRecord &record, Rank ceiling, const RegisterFilter &filter = {});

/// Null: there is none of that line.
[[nodiscard]] const LoggedDecision *decisionAt(const RegisterRecord &record, const RegisterLine &line);

/// Where the decision comes from that supersedes the one of this line; nothing where none does, or one that the ceiling withholds.
[[nodiscard]] std::optional<RegisterSource> shownSuperseding(const RegisterRecord &record, const RegisterLine &decision, Rank ceiling);

} // namespace minutebook
