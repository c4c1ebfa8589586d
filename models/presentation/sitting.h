#pragma once

#include "models/domain/seating.h"
#include "models/presentation/attendancemodel.h"
#include "models/presentation/meetingreading.h"
#include "models/presentation/offeredpeople.h"

#include <QObject>
#include <QSet>

namespace minutebook {

/// Who sits in the shown meeting at the cursor: presence, quorum, and who is not cleared for the item.
/// All of it follows from the meeting's tables, its seats and the lines above the cursor.
class Sitting final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A meeting is shown, or something of it has changed. `offers`: whom the committee lists besides its people can be added to it.
    void show(const Meeting &tables, const Seating &seating, const QList<ItemReading> &items, const Dialect &dialect, bool offers = false);
    /// The cursor's line; below it nothing has happened yet.
    void setPlace(NotesPlace place);

    [[nodiscard]] AttendanceModel *model() { return &m_model; }
    /// A planned meeting of which no line says who came or went: everybody is only expected, and nobody is in the room.
    [[nodiscard]] bool isAwaited() const { return m_awaited; }
    [[nodiscard]] const Presence &presence() const { return m_presence; }
    /// Nothing where the committee has no voting seats.
    [[nodiscard]] const std::optional<Quorum> &quorum() const { return m_quorum; }
    /// Those in the room whom the item's level, or that of one of its lines, is above, by key.
    [[nodiscard]] const QStringList &mustLeave() const { return m_mustLeave; }
    /// The first of the lines that are above somebody's clearance, from 0; -1: the whole item is.
    [[nodiscard]] int mustLeaveFrom(const QString &key) const { return m_leaveFrom.value(key, -1); }
    /// Those who left an item that was above their clearance, or that they took no part in, and are cleared for all of this one.
    [[nodiscard]] const QStringList &mayReturn() const { return m_mayReturn; }
    /// Whether anybody's clearance is recorded; else nobody is asked to leave.
    [[nodiscard]] bool knowsClearances() const;
    /// What is wrong with votes, decisions and who is there, by item of the meeting. Lines as in NotesReading.
    [[nodiscard]] const QList<ItemDiagnostic> &remarks() const { return m_remarks; }
    [[nodiscard]] QList<Diagnostic> remarksOn(ItemId item) const;
    /// The decisions that were taken without a quorum, and not kept with the chair's reason.
    [[nodiscard]] QList<NotesPlace> withoutQuorum() const;
    /// "Ada Quay (AQ)", or the key alone.
    [[nodiscard]] QString nameOf(const QString &key) const;

signals:
    void changed();

private:
    void count();
    void countClearances();
    void countLines(qsizetype item);
    [[nodiscard]] QStringList notClearedFor(const QStringList &keys, Rank level) const;
    [[nodiscard]] LinePlace linePlace() const;
    [[nodiscard]] QList<AttendanceRow> rows() const;
    [[nodiscard]] QList<AttendanceRow> inPlace(const QList<AttendanceRow> &rows);
    [[nodiscard]] AttendanceRow rowOf(const Person &person, PeopleKind table) const;
    [[nodiscard]] AttendanceRow rowOf(const OfferedPerson &offered) const;
    [[nodiscard]] QString seatOf(const Person &person) const;
    [[nodiscard]] Whereabouts whereaboutsOf(const Person &person, PeopleKind table) const;

    AttendanceModel m_model;
    Meeting m_meeting; ///< as it reads, for the rules
    QList<ItemId> m_items;
    Seating m_seating;
    Dialect m_dialect;
    QList<OfferedPerson> m_offered;
    QList<std::pair<QString, int>> m_order; ///< keys of the rows, as long as the meeting is shown
    NotesPlace m_place;
    bool m_awaited = false;
    Presence m_presence;
    QSet<QString> m_wereHere; ///< keys of those who have been present up to the cursor
    std::optional<Quorum> m_quorum;
    QStringList m_mustLeave;
    QHash<QString, int> m_leaveFrom;
    QStringList m_mayReturn;
    QList<ItemDiagnostic> m_remarks;
};

} // namespace minutebook
