#include "models/presentation/sitting.h"

#include "models/notation/checkroom.h"

#include <algorithm>

namespace minutebook {

void Sitting::show(const Meeting &tables, const Seating &seating, const QList<ItemReading> &items, const Dialect &dialect)
{
    m_meeting = tables;
    m_meeting.items.clear();
    m_items.clear();
    for (const ItemReading &item : items) {
        m_meeting.items.append(item.notes.item);
        m_items.append(item.id);
    }
    m_seating = seating;
    m_dialect = dialect;
    m_remarks = checkVotes(m_seating, m_meeting) + checkRoom(m_meeting);
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
    m_wereHere.clear();
    const QList<Presence> all = presenceByItem(m_meeting);
    for (qsizetype i = 0; i <= std::min(linePlace().item, all.size() - 1); ++i)
        m_wereHere.unite(QSet<QString>(all[i].present.cbegin(), all[i].present.cend()));
    const Quorum quorum = quorumAt(m_seating, m_meeting, m_presence);
    m_quorum = quorum.seats.isEmpty() ? std::nullopt : std::optional(quorum);
    countClearances();
    m_model.show(rows());
    emit changed();
}

bool Sitting::knowsClearances() const
{
    return std::ranges::any_of(m_seating.people, [](const KnownPerson &person) { return !person.clearance.isEmpty(); });
}

void Sitting::countClearances()
{
    m_mustLeave.clear();
    m_mayReturn.clear();
    const LinePlace place = linePlace();
    if (!knowsClearances() || place.item >= m_meeting.items.size())
        return;
    const Rank level = m_meeting.items[place.item].rank;
    m_mustLeave = notCleared(m_seating, m_meeting, m_presence, level, m_dialect);
    Presence gone;
    for (const QString &key : std::as_const(m_wereHere)) {
        if (!m_presence.has(key))
            gone.present.append(key);
    }
    gone.present.sort();
    const QStringList stayOut = notCleared(m_seating, m_meeting, gone, level, m_dialect);
    for (const QString &key : std::as_const(gone.present)) {
        if (!stayOut.contains(key))
            m_mayReturn.append(key);
    }
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
    return rows;
}

AttendanceRow Sitting::rowOf(const Person &person, PeopleKind table) const
{
    AttendanceRow row{.who = keyOf(person),
                      .name = person.name,
                      .representing = person.representing,
                      .table = table,
                      .attendance = person.attendance,
                      .whereabouts = whereaboutsOf(person, table),
                      .votes = m_quorum && m_quorum->mayVote(keyOf(person)),
                      .alternate = {},
                      .presides = m_presence.presiding == keyOf(person),
                      .cleared = !m_mustLeave.contains(keyOf(person))};
    for (const FilledSeat &seat : m_quorum ? m_quorum->seats : QList<FilledSeat>()) {
        if (seat.byAlternate && sameName(m_seating.seats[seat.seat].holder, person.name))
            row.alternate = seat.by;
    }
    return row;
}

Whereabouts Sitting::whereaboutsOf(const Person &person, PeopleKind table) const
{
    const QString key = keyOf(person);
    if (m_presence.has(key))
        return m_presence.recused.contains(key) ? Whereabouts::Recused : Whereabouts::Present;
    if (m_wereHere.contains(key))
        return Whereabouts::Left;
    return table == PeopleKind::Apologies ? Whereabouts::Apologies : Whereabouts::NotYet;
}

} // namespace minutebook
