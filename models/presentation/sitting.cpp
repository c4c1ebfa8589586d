#include "models/presentation/sitting.h"

#include "models/notation/checkroom.h"
#include "models/notation/interim.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool saysWhoIsThere(const NoteLine &line)
{
    switch (line.kind) {
    case LineKind::Vote:
    case LineKind::Joined:
    case LineKind::Left:
    case LineKind::Presiding:
    case LineKind::Recused:
        return true;
    default:
        return false;
    }
}

/// The votes of a decision between meetings were not given in the room.
bool isOfInterim(const NoteLine &line, const Item &item)
{
    const qsizetype decision = line.standing.decision;
    return line.kind == LineKind::Vote && decision >= 0 && reportedInterim(item.lines[decision].body);
}

bool hasWhoIsThere(const Item &item)
{
    return std::ranges::any_of(item.lines, [&](const NoteLine &line) { return saysWhoIsThere(line) && !isOfInterim(line, item); });
}

bool isAwaited(const Meeting &meeting)
{
    return meeting.header.status == MeetingStatus::Planned && std::ranges::none_of(meeting.items, hasWhoIsThere);
}

/// It is written by somebody who may be alone then.
bool isWrittenApart(const NoteLine &line)
{
    return line.kind == LineKind::OwnNote || line.kind == LineKind::PostMeetingNote;
}

/// Of what the room hears.
Rank highestOf(const Item &item)
{
    Rank highest = std::max(item.rank, item.titleRank);
    for (const NoteLine &line : item.lines)
        highest = isWrittenApart(line) ? highest : std::max(highest, line.standing.rank);
    return highest;
}

/// Whether somebody leaves by a line at or below a place, before anything is said in the item.
bool leavesFirst(const Item &item, qsizetype from, const QString &key)
{
    for (qsizetype i = 0; i < item.lines.size(); ++i) {
        const NoteLine &line = item.lines[i];
        if (line.kind == LineKind::Left && std::get<PeopleWords>(line.words).people.contains(key))
            return i >= from;
        if (line.kind != LineKind::Blank && line.kind != LineKind::Data && line.kind != LineKind::OwnNote && !saysWhoIsThere(line))
            break;
    }
    return false;
}

/// Just before an item's first line.
PresenceWalk walkTo(const Meeting &meeting, qsizetype item)
{
    PresenceWalk walk(meeting);
    for (qsizetype i = 0; i < item; ++i) {
        for (const NoteLine &line : meeting.items[i].lines)
            walk.pass(line);
    }
    walk.enter(meeting.items[item]);
    return walk;
}

/// Keys of those who have been there at any moment up to a place, and be it within one item.
QSet<QString> presentUpTo(const Meeting &meeting, LinePlace place)
{
    const QStringList first = PresenceWalk(meeting).presence().present;
    QSet<QString> present(first.cbegin(), first.cend());
    for (qsizetype i = 0; i < std::min(place.item + 1, meeting.items.size()); ++i) {
        const QList<NoteLine> &lines = meeting.items[i].lines;
        const qsizetype end = i < place.item ? lines.size() : std::min<qsizetype>(place.line, lines.size());
        for (const NoteLine &line : lines.first(end)) {
            for (const QString &key : line.kind == LineKind::Joined ? std::get<PeopleWords>(line.words).people : QStringList())
                present.insert(key);
        }
    }
    return present;
}

/// Who takes no part in an item, by a line anywhere in it.
QStringList recusedIn(const Item &item)
{
    QStringList recused;
    for (const NoteLine &line : item.lines)
        recused += line.kind == LineKind::Recused ? std::get<PeopleWords>(line.words).people : QStringList();
    return recused;
}

/// Who has left up to a place, and not come back, because of the item that they left.
template <typename NotCleared>
QStringList goneForAnItem(const Meeting &meeting, LinePlace place, NotCleared notCleared)
{
    QStringList gone;
    for (qsizetype i = 0; i <= place.item; ++i) {
        const Item &item = meeting.items[i];
        const QStringList recused = recusedIn(item);
        const qsizetype end = i < place.item ? item.lines.size() : std::min<qsizetype>(place.line, item.lines.size());
        for (const NoteLine &line : item.lines.first(end)) {
            if (line.kind != LineKind::Left && line.kind != LineKind::Joined)
                continue;
            const QStringList &people = std::get<PeopleWords>(line.words).people;
            gone.removeIf([&](const QString &key) { return people.contains(key); });
            const QStringList barred = line.kind == LineKind::Left ? notCleared(people, highestOf(item)) : QStringList();
            for (const QString &key : people) {
                if (line.kind == LineKind::Left && (barred.contains(key) || recused.contains(key)))
                    gone.append(key);
            }
        }
    }
    gone.sort();
    return gone;
}

} // namespace

void Sitting::show(const Meeting &tables, const Seating &seating, const QList<ItemReading> &items, const Dialect &dialect, bool offers)
{
    if (tables.header.number != m_meeting.header.number)
        m_order.clear();
    m_meeting = tables;
    m_meeting.items.clear();
    m_items.clear();
    for (const ItemReading &item : items) {
        m_meeting.items.append(item.notes.item);
        m_items.append(item.id);
    }
    m_seating = seating;
    m_dialect = dialect;
    m_offered = offers ? offeredPeople(seating, tables.people, tables.header.date) : QList<OfferedPerson>();
    m_awaited = minutebook::isAwaited(m_meeting);
    m_remarks = checkVotes(m_seating, m_meeting) + checkRoom(m_meeting) + numbersTwice(m_meeting.items);
    for (ItemDiagnostic &remark : m_remarks)
        --remark.diagnostic.line; // from 1 at the heading
    count();
}

QList<Diagnostic> Sitting::remarksOn(ItemId item) const
{
    QList<Diagnostic> remarks;
    for (const ItemDiagnostic &remark : m_remarks) {
        if (m_items.value(remark.item) == item)
            remarks.append(remark.diagnostic);
    }
    return remarks;
}

QList<NotesPlace> Sitting::withoutQuorum() const
{
    QList<NotesPlace> places;
    for (const ItemDiagnostic &remark : m_remarks) {
        if (remark.diagnostic.code == DiagnosticCode::QuorumMissing)
            places.append({m_items.value(remark.item), remark.diagnostic.line - 1});
    }
    return places;
}

void Sitting::setPlace(NotesPlace place)
{
    if (place == m_place)
        return;
    m_place = place;
    count();
}

LinePlace Sitting::linePlace() const
{
    const qsizetype item = m_items.indexOf(m_place.item);
    return item < 0 ? LinePlace{} : LinePlace{item, m_place.line + 1}; // what the cursor's line says has happened
}

void Sitting::count()
{
    m_presence = presenceAt(m_meeting, linePlace());
    m_wereHere = presentUpTo(m_meeting, linePlace());
    const Quorum quorum = quorumAt(m_seating, m_meeting, m_presence);
    m_quorum = quorum.seats.isEmpty() ? std::nullopt : std::optional(quorum);
    countClearances();
    m_model.show(inPlace(rows()));
    emit changed();
}

bool Sitting::knowsClearances() const
{
    return std::ranges::any_of(m_seating.people, [](const KnownPerson &person) { return !person.clearance.isEmpty(); });
}

void Sitting::countClearances()
{
    m_mustLeave.clear();
    m_leaveFrom.clear();
    m_mayReturn.clear();
    const LinePlace place = linePlace();
    if (m_awaited || !knowsClearances() || place.item >= m_meeting.items.size())
        return;
    const Item &item = m_meeting.items[place.item];
    m_mustLeave = notCleared(m_seating, m_meeting, m_presence, item.rank, m_dialect);
    m_mustLeave.removeIf([&](const QString &key) { return leavesFirst(item, place.line, key); });
    countLines(place.item);
    const QStringList gone = goneForAnItem(m_meeting, place,
                                           [this](const QStringList &keys, Rank level) { return notClearedFor(keys, level); });
    const QStringList stayOut = notClearedFor(gone, highestOf(item)) + recusedIn(item);
    for (const QString &key : gone) {
        if (!stayOut.contains(key))
            m_mayReturn.append(key);
    }
}

/// Lines above the item's own level. Whoever has left by then is asked nothing.
void Sitting::countLines(qsizetype at)
{
    const Item &item = m_meeting.items[at];
    if (highestOf(item) <= item.rank)
        return;
    PresenceWalk walk = walkTo(m_meeting, at);
    for (qsizetype i = 0; i < item.lines.size(); ++i) {
        const NoteLine &line = item.lines[i];
        walk.pass(line);
        if (isWrittenApart(line) || line.standing.rank <= item.rank)
            continue;
        for (const QString &key : notCleared(m_seating, m_meeting, walk.presence(), line.standing.rank, m_dialect)) {
            if (!m_presence.has(key) || m_mustLeave.contains(key))
                continue;
            m_mustLeave.append(key);
            m_leaveFrom.insert(key, static_cast<int>(i));
        }
    }
}

QStringList Sitting::notClearedFor(const QStringList &keys, Rank level) const
{
    Presence presence;
    presence.present = keys;
    return notCleared(m_seating, m_meeting, presence, level, m_dialect);
}

QString Sitting::nameOf(const QString &key) const
{
    return m_dialect.personNamed(key);
}

QList<AttendanceRow> Sitting::rows() const
{
    QList<AttendanceRow> rows;
    for (const PeopleTable &table : m_meeting.people) {
        for (const Person &person : table.people)
            rows.append(rowOf(person, table.kind));
    }
    for (const OfferedPerson &offered : m_offered)
        rows.append(rowOf(offered));
    QHash<QString, int> same;
    for (AttendanceRow &row : rows)
        row.nth = same[row.who]++;
    return rows;
}

/// Whom a mark takes to another table keeps their row, so that a roll call goes on below it; whoever is new stands behind the one before.
QList<AttendanceRow> Sitting::inPlace(const QList<AttendanceRow> &rows)
{
    QList<AttendanceRow> placed;
    for (const auto &key : std::as_const(m_order)) {
        if (const auto row = std::ranges::find(rows, key, &AttendanceRow::key); row != rows.end())
            placed.append(*row);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_order.contains(rows[i].key()))
            continue;
        const auto before = i == 0 ? placed.end() : std::ranges::find(placed, rows[i - 1].key(), &AttendanceRow::key);
        placed.insert(before == placed.end() ? placed.begin() : before + 1, rows[i]);
    }
    m_order.clear();
    for (const AttendanceRow &row : std::as_const(placed))
        m_order.append(row.key());
    return placed;
}

AttendanceRow Sitting::rowOf(const OfferedPerson &offered) const
{
    AttendanceRow row;
    row.who = keyOf(offered.person);
    row.name = offered.person.name;
    row.representing = offered.person.representing;
    row.seat = seatOf(offered.person);
    row.table = offered.table;
    row.whereabouts = Whereabouts::Elsewhere;
    row.standsFor = offered.standsFor;
    row.inNotes = m_presence.has(row.who);
    return row;
}

AttendanceRow Sitting::rowOf(const Person &person, PeopleKind table) const
{
    AttendanceRow row{.who = keyOf(person),
                      .nth = 0,
                      .name = person.name,
                      .representing = person.representing,
                      .seat = seatOf(person),
                      .table = table,
                      .attendance = person.attendance,
                      .whereabouts = whereaboutsOf(person, table),
                      .votes = !m_awaited && m_quorum && m_quorum->mayVote(keyOf(person)),
                      .alternate = {},
                      .standsFor = {},
                      .inNotes = false,
                      .presides = !m_awaited && m_presence.presiding == keyOf(person),
                      .cleared = !m_mustLeave.contains(keyOf(person))};
    for (const FilledSeat &seat : m_quorum ? m_quorum->seats : QList<FilledSeat>()) {
        if (seat.byAlternate && sameName(m_seating.seats[seat.seat].holder, person.name))
            row.alternate = seat.by;
    }
    return row;
}

/// By the tables, else by the seat that they hold.
QString Sitting::seatOf(const Person &person) const
{
    const QString member = person.alternateFor();
    if (!member.isEmpty())
        return tr("%1 (alt)")
            .arg(person.representing.left(person.representing.indexOf("(Alternate for"_L1, 0, Qt::CaseInsensitive)).trimmed());
    if (!person.representing.isEmpty())
        return person.representing;
    const auto held = std::ranges::find_if(m_seating.seats, [&](const Seat &seat) { return sameName(seat.holder, person.name); });
    return held == m_seating.seats.end() ? QString() : held->category;
}

Whereabouts Sitting::whereaboutsOf(const Person &person, PeopleKind table) const
{
    if (m_awaited && table != PeopleKind::Apologies)
        return Whereabouts::Expected;
    const QString key = keyOf(person);
    if (m_presence.has(key))
        return m_presence.recused.contains(key) ? Whereabouts::Recused : Whereabouts::Present;
    if (m_wereHere.contains(key))
        return Whereabouts::Left;
    return table == PeopleKind::Apologies ? Whereabouts::Apologies : Whereabouts::NotYet;
}

} // namespace minutebook
