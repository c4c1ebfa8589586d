#pragma once

#include "models/domain/interimdecision.h"
#include "models/domain/itemtemplate.h"
#include "models/notation/approvedminutes.h"
#include "models/notation/dialect.h"

namespace minutebook {

/// An action that earlier meetings have left open.
struct OpenAction {
    QString number;
    QString level; ///< by name: what the new meeting's scheme does not know counts as its highest

    bool operator==(const OpenAction &) const = default;
};

/// Minutes that wait for their approval.
struct DeferredMinutes {
    MeetingHeader header;
    HalfApproval approved = {}; ///< already

    bool operator==(const DeferredMinutes &) const = default;
};

/// What a new meeting takes over from those before it.
struct CarryOver {
    QList<ItemTemplate> standing;
    std::optional<MeetingHeader> previous; ///< of the meeting whose minutes are to be approved
    QList<OpenAction> actions;
    QList<DeferredMinutes> deferred = {}; ///< of meetings before that whose minutes the last one did not approve

    QList<InterimDecision> interim = {}; ///< decisions since then that no meeting has reported

    bool operator==(const CarryOver &) const = default;
};

/// A meeting that is about to be made.
struct NextMeeting {
    Meeting meeting;
    CarryOver carried;

    bool operator==(const NextMeeting &) const = default;
};

/// The meeting with an agenda: the standing items in their order, the lines for approving the previous minutes, and deferred ones before
/// them, in the first whose title has the word "Minutes", and an UPDATE line for each open action in the first with "Actions", at least of the action's level. Where no
/// standing item has the word, one is put before the others. Decisions between meetings are reported behind all these, in an item of their own
/// or in the standing one whose title says so. Items are numbered on from those that the meeting has.
[[nodiscard]] Meeting withAgenda(const NextMeeting &next, const Body &body);

} // namespace minutebook
