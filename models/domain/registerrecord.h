#pragma once

#include "models/domain/body.h"
#include "models/domain/ids.h"
#include "models/domain/line.h"
#include "models/domain/seating.h"

namespace minutebook {

/// The line of an item's notes that an entry of a register is read from. Leads the window there, and leaves the program nowhere.
struct RegisterLine {
    MeetingId meeting;
    ItemId item;
    int line = 0; ///< from 0

    bool operator==(const RegisterLine &) const = default;
};

/// Where an entry of a register comes from, and who may see it. Ranks are those of the record's scheme.
struct RegisterSource {
    int meeting = 0; ///< its number
    QDate date; ///< of the meeting
    std::optional<int> item; ///< the item's number
    Rank rank;
    Clearing clearing;
    RegisterLine line = {};

    bool operator==(const RegisterSource &) const = default;
};

/// What an UPDATE line says of an action. It is of the action's level at least.
struct LoggedUpdate {
    RegisterSource source;
    std::optional<ActionStatus> status; ///< nothing: unchanged
    QString text; ///< with its inline marks
    QStringList owners; ///< empty: unchanged
    QDate due; ///< null: unchanged

    bool operator==(const LoggedUpdate &) const = default;
};

/// An action as it was raised, and all that was said of it later, oldest first.
struct LoggedAction {
    RegisterSource source;
    QString number;
    QString text;
    QStringList owners;
    QDate due; ///< null: none
    QList<LoggedUpdate> updates = {};

    bool operator==(const LoggedAction &) const = default;
};

/// What a VOTE line says. It is of its decision's level at least.
struct LoggedVote {
    QString text; ///< as typed: "8 for, 1 against"
    Rank rank;
    Clearing clearing;

    bool operator==(const LoggedVote &) const = default;
};

/// What the book itself knows of a decision: its line does not say it. It is of the decision's level.
struct DecisionFacts {
    QDate effective; ///< from this day on; null: nobody has said
    QDate review; ///< to be looked at again; null: nobody has said
    std::optional<RegisterLine> supersededBy = {}; ///< another decision
    QList<RegisterLine> linked = {}; ///< other decisions

    bool operator==(const DecisionFacts &) const = default;
};

/// A line with an outcome verb.
struct LoggedDecision {
    RegisterSource source;
    QString verb;
    bool decides = false; ///< else it records
    QString text;
    std::optional<LoggedVote> vote = {};
    DecisionFacts facts = {};

    bool operator==(const LoggedDecision &) const = default;
};

/// A snapshot of all that the registers of a book are made of, every entry with a level of its own, in the order in which meetings were
/// held and lines stand.
struct RegisterRecord {
    Body body; ///< with the scheme that ceilings are told in
    QDate date; ///< of the latest meeting; null: there is none
    QList<LoggedAction> actions;
    QList<LoggedDecision> decisions;
    Seating seating = {}; ///< who belongs to the committee now

    bool operator==(const RegisterRecord &) const = default;
};

} // namespace minutebook
