#include "models/presentation/yearoverview.h"

#include "models/domain/shownregister.h"
#include "models/domain/visible.h"
#include "models/notation/inline.h"
#include "models/presentation/cutreading.h"
#include "models/presentation/foreseeend.h"
#include "models/presentation/meetingreading.h"
#include "models/storage/meetingclock.h"
#include "models/storage/meetingstore.h"
#include "models/storage/registerrecord.h"
#include "models/storage/registerstore.h"
#include "models/storage/seatingstore.h"
#include "models/storage/transaction.h"

#include <algorithm>
#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A meeting of the year as its readers know it.
struct YearMeeting {
    MeetingSummary summary;
    MeetingParts parts;
    MeetingTimes times;
    Dialect dialect;
};

Result<YearMeeting> readMeeting(Connection &connection, const MeetingSummary &summary, const SafeView &safe)
{
    const Result<Dialect> words = dialect(connection, summary.id);
    const Result<Meeting> stored = loadMeeting(connection, summary.id);
    const Result<QList<StoredItem>> all = items(connection, summary.id);
    const Result<Seating> seating = seatingOf(connection, summary.id);
    const Result<MeetingTimes> times = meetingTimes(connection, summary.id);
    if (!words || !stored)
        return std::unexpected(words ? stored.error() : words.error());
    if (!all || !seating || !times)
        return std::unexpected(!all ? all.error() : !seating ? seating.error() : times.error());
    MeetingReading reading;
    reading.read(*all, *words, findAction(connection, words->scheme));
    MeetingParts parts{reading.items(), {}, Meeting{stored->header, stored->people, {}}, *seating, {}};
    return YearMeeting{summary, cutMeeting(std::move(parts), safe.ceilingIn(words->scheme), *words), *times, *words};
}

QList<OverviewItem> itemsOf(const YearMeeting &meeting)
{
    QList<OverviewItem> items;
    for (const ItemReading &reading : meeting.parts.items) {
        const Item &item = reading.notes.item;
        items.append({meeting.summary.number, item.heading.number, plainText(item.heading.title, meeting.dialect),
                      plannedMinutes(item).value_or(0), meeting.times.spent.value(reading.id.value)});
    }
    return items;
}

OverviewSeat *seatOf(QList<OverviewSeat> &seats, const QString &category, const QString &holder)
{
    const auto found = std::ranges::find_if(
        seats, [&](const OverviewSeat &seat) { return sameName(seat.category, category) && sameName(seat.holder, holder); });
    return found == seats.end() ? nullptr : &*found;
}

/// Behind the others of its category, so that who followed whom stands together.
void addSeat(QList<OverviewSeat> &seats, const QString &category, const QString &holder)
{
    if (holder.isEmpty() || seatOf(seats, category, holder))
        return;
    const auto last = std::ranges::find_if(seats | std::views::reverse,
                                           [&](const OverviewSeat &seat) { return sameName(seat.category, category); });
    seats.insert(last.base() == seats.begin() ? seats.end() : last.base(), {category, holder, {}});
}

/// "Large Supplier", whoever of it is there.
QString categoryOf(const Person &person)
{
    const QString alternate = u" (Alternate"_s;
    const qsizetype bracket = person.representing.indexOf(alternate, 0, Qt::CaseInsensitive);
    return bracket < 0 ? person.representing : person.representing.first(bracket);
}

/// Who held a voting seat when it met: by its tables, and by the committee's terms.
void addSeats(QList<OverviewSeat> &seats, const YearMeeting &meeting)
{
    for (const PeopleTable &table : meeting.parts.tables.people) {
        for (const Person &person : table.people) {
            if (table.kind == PeopleKind::VotingMembers && person.alternateFor().isEmpty())
                addSeat(seats, person.representing, person.name);
            else if (table.kind == PeopleKind::VotingMembers)
                addSeat(seats, categoryOf(person), person.alternateFor());
        }
    }
    for (const Seat &seat : meeting.parts.seating.seats) {
        if (seat.votes && seat.isHeldOn(meeting.summary.date))
            addSeat(seats, seat.category, seat.holder);
    }
}

/// In the order in which the committee lists its categories; others come behind.
void inOrderOf(QList<OverviewSeat> &seats, const Seating &seating)
{
    const auto place = [&](const OverviewSeat &seat) {
        const auto found = std::ranges::find_if(seating.seats, [&](const Seat &one) { return sameName(one.category, seat.category); });
        return found - seating.seats.begin();
    };
    std::ranges::stable_sort(seats, {}, place);
}

/// Of one that is still to come the tables say who is expected: nobody has been there yet. Of others none may say who was.
bool tellsWhoWasThere(const YearMeeting &meeting)
{
    const QList<PeopleTable> &tables = meeting.parts.tables.people;
    return meeting.summary.status != MeetingStatus::Planned
        && std::ranges::any_of(tables, [](const PeopleTable &table) { return !table.people.isEmpty(); });
}

/// A line of the notes says that somebody of that name came later or left earlier.
bool comesOrGoes(const YearMeeting &meeting, const QString &name)
{
    const auto tellsOf = [&](const NoteLine &line) {
        const QStringList moved = comersAndGoers(line, meeting.parts.tables.header.ends);
        return std::ranges::any_of(moved, [&](const QString &initials) { return sameName(meeting.dialect.people.value(initials), name); });
    };
    return std::ranges::any_of(meeting.parts.items,
                               [&](const ItemReading &item) { return std::ranges::any_of(item.notes.item.lines, tellsOf); });
}

SeatAttendance attendanceAt(const YearMeeting &meeting, const QString &holder)
{
    if (!tellsWhoWasThere(meeting))
        return {};
    SeatAttendance attendance = attendanceOf(holder, meeting.parts.tables.people);
    if (attendance.mark == SeatMark::Present && comesOrGoes(meeting, holder))
        attendance.mark = SeatMark::Part;
    return attendance;
}

QList<OverviewSeat> seatsOf(const QList<YearMeeting> &meetings)
{
    QList<OverviewSeat> seats;
    for (const YearMeeting &meeting : meetings) {
        if (tellsWhoWasThere(meeting))
            addSeats(seats, meeting);
    }
    if (!meetings.isEmpty())
        inOrderOf(seats, meetings.last().parts.seating);
    for (OverviewSeat &seat : seats) {
        for (const YearMeeting &meeting : meetings)
            seat.attendance.append(attendanceAt(meeting, seat.holder));
    }
    return seats;
}

/// Counts what is raised and finished at the meetings of a year, before, and after.
class ActionCounts
{
public:
    ActionCounts(QList<OverviewMeeting> &meetings, Rank ceiling)
        : m_meetings(meetings)
        , m_ceiling(ceiling)
    {
    }

    void count(const LoggedAction &action) const
    {
        if (!isSeen(action.source))
            return;
        qsizetype openFrom = placeOf(action.source);
        bool open = true;
        if (isOfTheYear(openFrom))
            ++m_meetings[openFrom].actionsRaised;
        for (const LoggedUpdate &update : action.updates) {
            if (!update.status || !isSeen(update.source) || isFinished(*update.status) != open)
                continue;
            const qsizetype place = placeOf(update.source);
            if (open)
                countFinished(openFrom, place);
            openFrom = place; // where it is opened again
            open = !open;
        }
        if (open)
            countOpen(openFrom, m_meetings.size());
    }

private:
    [[nodiscard]] bool isSeen(const RegisterSource &source) const { return visible(source.rank, source.clearing, m_ceiling); }
    [[nodiscard]] bool isOfTheYear(qsizetype place) const { return place >= 0 && place < m_meetings.size(); }

    /// Below 0: in an earlier year.
    [[nodiscard]] qsizetype placeOf(const RegisterSource &source) const
    {
        const auto found = std::ranges::find(m_meetings, source.meeting, &OverviewMeeting::number);
        if (found != m_meetings.end())
            return found - m_meetings.begin();
        return m_meetings.isEmpty() || source.date < m_meetings.first().date ? -1 : m_meetings.size();
    }

    void countFinished(qsizetype openFrom, qsizetype place) const
    {
        countOpen(openFrom, place);
        if (isOfTheYear(place))
            ++m_meetings[place].actionsFinished;
    }

    /// After each meeting of the year from one up to another.
    void countOpen(qsizetype from, qsizetype end) const
    {
        for (qsizetype i = std::max<qsizetype>(from, 0); i < std::min(end, m_meetings.size()); ++i)
            ++m_meetings[i].actionsOpen;
    }

    QList<OverviewMeeting> &m_meetings;
    Rank m_ceiling;
};

QList<OverviewVerb> verbsOf(const QList<LoggedDecision> &decisions, Rank ceiling)
{
    QList<OverviewVerb> verbs;
    for (const LoggedDecision &decision : decisions) {
        if (!visible(decision.source.rank, decision.source.clearing, ceiling))
            continue;
        const auto found = std::ranges::find(verbs, decision.verb, &OverviewVerb::verb);
        if (found == verbs.end())
            verbs.append({decision.verb, decision.decides, 1});
        else
            ++found->count;
    }
    std::ranges::sort(verbs, {}, [](const OverviewVerb &one) { return std::tuple(!one.decides, -one.count, one.verb); });
    return verbs;
}

} // namespace

Result<ActionCourses> actionCourses(Connection &connection)
{
    Result<RegisterRecord> actions = actionRecord(connection, {.words = false});
    if (!actions)
        return std::unexpected(actions.error());
    return std::make_shared<const RegisterRecord>(*std::move(actions));
}

Result<YearOverview> yearOverview(Connection &connection, int year, const SafeView &safe, const ActionCourses &courses)
{
    const Snapshot snapshot(connection);
    const Result<QList<MeetingSummary>> all = meetingsOf(connection, year);
    const Result<RegisterRecord> decisions = decisionRecord(connection, {.year = year, .words = false});
    if (!all || !decisions)
        return std::unexpected(all ? decisions.error() : all.error());
    YearOverview overview;
    overview.actionsCounted = courses != nullptr;
    QList<YearMeeting> meetings;
    for (const MeetingSummary &summary : *all) {
        Result<YearMeeting> meeting = readMeeting(connection, summary, safe);
        if (!meeting)
            return std::unexpected(meeting.error());
        overview.meetings.append({summary.number, summary.date, summary.items});
        overview.items += itemsOf(*meeting);
        meetings.append(*std::move(meeting));
    }
    const Scheme &scheme = decisions->body.scheme;
    const Rank ceiling = safe.ceilingIn(scheme).value_or(scheme.highest());
    const ActionCounts counts(overview.meetings, ceiling);
    for (const LoggedAction &action : courses ? courses->actions : QList<LoggedAction>())
        counts.count(action);
    overview.seats = seatsOf(meetings);
    overview.verbs = verbsOf(decisions->decisions, ceiling);
    return overview;
}

} // namespace minutebook
