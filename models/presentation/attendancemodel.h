#pragma once

#include "models/notation/quorum.h"
#include "models/presentation/treemodel.h"

namespace minutebook {

/// Where somebody is at the moment that the cursor stands at.
enum class Whereabouts {
    Expected, ///< nothing says yet who has come
    Present,
    NotYet,
    Left,
    Recused,
    Apologies,
    Elsewhere, ///< in none of the meeting's tables, but on the committee's list
};

/// Somebody of the meeting's tables at that moment, or somebody whom the committee lists and who could be added to them.
struct AttendanceRow {
    QString who; ///< initials, or the name where there are none
    int nth = 0; ///< of those before it with the same
    QString name;
    QString representing;
    QString seat; ///< what they stand for in few words: "Pilots", "Pilots (alt)"
    PeopleKind table = PeopleKind::Attendees;
    Attendance attendance;
    Whereabouts whereabouts = Whereabouts::Present;
    bool votes = false; ///< fills a voting seat
    QString alternate; ///< who sits for them meanwhile, by key; empty: nobody
    QString standsFor; ///< for whom somebody from elsewhere could sit, by key; empty: nobody
    bool inNotes = false; ///< somebody from elsewhere is here by the notes alone
    bool presides = false;
    bool cleared = true; ///< for the item that the cursor is in

    bool operator==(const AttendanceRow &) const = default;

    [[nodiscard]] auto key() const { return std::pair(who, nth); }
};

/// The people of a meeting as they are present at one moment of it, and those who could be added to it.
class AttendanceModel final : public TreeModel<AttendanceRow>
{
    Q_OBJECT

public:
    enum Column { Key, Name, Seat, State, Votes, ColumnCount };
    enum Role { KeyRole = Qt::UserRole, WhereaboutsRole, NotClearedRole, ElsewhereRole, FilterRole };

    using TreeModel::TreeModel;

    void show(const QList<AttendanceRow> &rows);

    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    static QString cell(const AttendanceRow &row, int column);
    static QString spoken(const AttendanceRow &row, int column);
    static QString sentence(const AttendanceRow &row);
};

} // namespace minutebook
