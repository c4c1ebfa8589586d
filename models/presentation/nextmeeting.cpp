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

/// Minutes that the last meeting had before it and did not approve, unless they have been approved since.
Result<> takeDeferred(NextMeeting &next, Connection &connection, const QList<MeetingSummary> &all, const Meeting &last)
{
    const Result<Dialect> words = dialect(connection, all.last().id);
    if (!words)
        return std::unexpected(words.error());
    const QList<int> deferred = deferredMinutes(last.items, *words);
    const Result<HalfApprovals> halves = deferred.isEmpty() ? HalfApprovals() : halfApprovals(connection);
    if (!halves)
        return std::unexpected(halves.error());
    for (const MeetingSummary &meeting : all) {
        if (meeting.isFrozen() || !deferred.contains(meeting.number))
            continue;
        const Result<Meeting> stored = loadMeeting(connection, meeting.id);
        if (!stored)
            return std::unexpected(stored.error());
        next.carried.deferred.append({stored->header, halves->value(meeting.number)});
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
    return takeDeferred(next, connection, *all, *last);
}

} // namespace

Result<QList<PeopleTable>> peopleExpectedOn(Connection &connection, QDate day)
{
    const Result<Seating> now = seating(connection);
    const Result<QList<MeetingSummary>> all = meetings(connection);
    if (!now || !all)
        return std::unexpected(now ? all.error() : now.error());
    const Result<Meeting> last = all->isEmpty() ? Meeting() : loadMeeting(connection, all->last().id);
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
