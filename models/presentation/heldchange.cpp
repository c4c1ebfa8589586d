#include "models/presentation/heldchange.h"

#include "models/storage/inorder.h"

#include <tuple>

namespace minutebook {

namespace {

HeldState stateAfter(const HeldState &before, const HeldChange &change)
{
    HeldState after = before;
    after.started = change.started;
    after.closed = change.closed;
    after.status = change.status.value_or(before.status);
    if (change.printed)
        std::tie(after.begins, after.ends) = *change.printed;
    if (change.forgets)
        after.spent.emplace();
    return after;
}

/// A start that was taken back has left what its items took, in case that it is made again.
Result<> countAnew(Transaction &transaction, MeetingId meeting, const HeldState &before)
{
    return before.started.isValid() ? Result<>() : forgetMeetingTimes(transaction, meeting);
}

} // namespace

Result<BookEdit> changeHeld(Transaction &transaction, const HeldChange &change)
{
    Result<HeldState> before = heldState(transaction, change.meeting);
    const Result<MeetingTimes> times = meetingTimes(transaction, change.meeting);
    if (!before || !times)
        return std::unexpected(before ? times.error() : before.error());
    const HeldState after = stateAfter(*before, change);
    const Result<> saved = inOrder([&] { return countAnew(transaction, change.meeting, *before); },
                                   [&] { return saveHeldState(transaction, change.meeting, after); });
    const Result<HeldState> now = saved ? heldState(transaction, change.meeting) : std::unexpected(saved.error());
    if (!now)
        return std::unexpected(now.error());
    if (change.forgets)
        before->spent = times->spent;
    return BookEdit{change.meeting, *before, HeldState{now->started, now->closed, now->begins, now->ends, now->status, after.spent},
                    change.words};
}

bool isHeldAs(const HeldState &now, const HeldState &state)
{
    const auto times = [](const HeldState &held) { return std::tie(held.started, held.closed, held.begins, held.ends); };
    return times(now) == times(state);
}

} // namespace minutebook
