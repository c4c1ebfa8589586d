#include "models/presentation/nextmeeting.h"

#include "models/notation/approvedminutes.h"
#include "models/notation/expectedpeople.h"
#include "models/notation/meetingafter.h"
#include "models/presentation/carriedactions.h"
#include "models/storage/halfapprovals.h"
#include "models/storage/interimstore.h"
#include "models/storage/meetingstore.h"
#include "models/storage/seatingstore.h"
#include "models/storage/templatestore.h"

#include <algorithm>
#include <iterator>

namespace minutebook {

namespace {

Meeting firstMeeting(const Body &body, QDate today)
{
    Meeting first;
    first.header.body = body.name;
    first.header.abbreviation = body.abbreviation;
    first.header.number = 1;
    first.header.date = today;
    first.header.status = MeetingStatus::Planned;
    return first;
}

QList<QDate> datesOf(const QList<MeetingSummary> &meetings)
{
    QList<QDate> dates;
    for (const MeetingSummary &meeting : meetings)
        dates << meeting.date;
    std::ranges::sort(dates);
    return dates;
}

constexpr qsizetype mostForgotten = 5;

/// Held since the last one whose minutes were approved, before the latest: where a committee approves minutes, one that nobody speaks of was
/// forgotten.
QList<int> forgottenMinutes(const QList<MeetingSummary> &all)
{
    QList<int> forgotten;
    qsizetype at = all.size() - 2;
    for (; at >= 0 && !all[at].isFrozen(); --at) {
        if (all[at].status != MeetingStatus::Planned)
            forgotten.prepend(all[at].number);
    }
    return at < 0 ? QList<int>() : forgotten.last(std::min(mostForgotten, forgotten.size()));
}

/// Minutes that wait for their approval although the last meeting could have given it: not where its notes say that it did.
QList<int> waitingMinutes(const QList<MeetingSummary> &all, const Meeting &last, const Dialect &dialect, const HalfApprovals &halves)
{
    QList<int> waiting = deferredMinutes(last.items, dialect) + forgottenMinutes(all);
    for (const ApprovedMinutes &approved : approvedMinutes(last.items, dialect, halves))
        waiting.removeAll(approved.meeting);
    return waiting;
}

Result<> takeWaiting(NextMeeting &next, Connection &connection, const QList<MeetingSummary> &all, const Meeting &last)
{
    const Result<Dialect> words = dialect(connection, all.last().id);
    const Result<HalfApprovals> halves = halfApprovals(connection);
    const Result<HalfApprovals> before = halfApprovalsBefore(connection, all.last().id);
    if (!words || !halves || !before)
        return std::unexpected(!words ? words.error() : !halves ? halves.error() : before.error());
    const QList<int> waiting = waitingMinutes(all, last, *words, *before);
    for (const MeetingSummary &meeting : all) {
        const HalfApproval half = halves->value(meeting.number);
        if (meeting.isFrozen() || !waiting.contains(meeting.number) || (half.open && half.top))
            continue;
        const Result<Meeting> stored = loadMeeting(connection, meeting.id);
        if (!stored)
            return std::unexpected(stored.error());
        next.carried.deferred.append({stored->header, half});
    }
    return {};
}

Result<> takeLast(NextMeeting &next, Connection &connection, QDate today)
{
    const Result<QList<MeetingSummary>> all = meetings(connection);
    if (!all || all->isEmpty())
        return all ? Result<>() : std::unexpected(all.error());
    const Result<Meeting> last = loadMeeting(connection, all->last().id);
    if (!last)
        return std::unexpected(last.error());
    next.meeting = meetingAfter(*last, datesOf(*all), today);
    if (!all->last().isFrozen())
        next.carried.previous = last->header;
    return takeWaiting(next, connection, *all, *last);
}

} // namespace

Result<QList<PeopleTable>> peopleExpectedOn(Connection &connection, QDate day)
{
    const Result<Seating> now = seating(connection);
    const Result<std::optional<MeetingId>> latest = latestMeeting(connection);
    if (!now || !latest)
        return std::unexpected(now ? latest.error() : now.error());
    const Result<Meeting> last = *latest ? loadMeeting(connection, **latest) : Meeting();
    return last ? Result<QList<PeopleTable>>(expectedPeople(*now, last->people, day)) : std::unexpected(last.error());
}

Result<NextMeeting> nextMeeting(Connection &connection, const Body &body, QDate today)
{
    NextMeeting next{firstMeeting(body, today), {}};
    const Result<> last = takeLast(next, connection, today);
    const Result<QList<ItemTemplate>> templates = itemTemplates(connection);
    const Result<QList<CarriedAction>> actions = openActions(connection, body.scheme);
    if (!last || !templates || !actions)
        return std::unexpected(!last ? last.error() : templates ? actions.error() : templates.error());
    const Result<QList<PeopleTable>> people = peopleExpectedOn(connection, next.meeting.header.date);
    if (!people)
        return std::unexpected(people.error());
    next.meeting.people = *people;
    const Result<QList<InterimDecision>> interim = interimToReport(connection);
    if (!interim)
        return std::unexpected(interim.error());
    next.carried.interim = *interim;
    std::ranges::copy_if(*templates, std::back_inserter(next.carried.standing), &ItemTemplate::standing);
    for (const CarriedAction &action : *actions)
        next.carried.actions.append({action.number, body.scheme.level(action.rank).name});
    return next;
}

} // namespace minutebook
