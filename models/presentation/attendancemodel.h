#pragma once

#include "models/notation/quorum.h"
#include "models/presentation/treemodel.h"

namespace minutebook {

/// Where somebody is at the moment that the cursor stands at.
enum class Whereabouts { Present, NotYet, Left, Recused, Apologies };

/// Somebody of the meeting's tables at that moment.
struct AttendanceRow {
    QString who; ///< initials, or the name where there are none
    QString name;
    QString representing;
    PeopleKind table = PeopleKind::Attendees;
    Attendance attendance;
    Whereabouts whereabouts = Whereabouts::Present;
    bool votes = false; ///< fills a voting seat
    QString alternate; ///< who sits for them meanwhile, by key; empty: nobody
    bool presides = false;
    bool cleared = true; ///< for the item that the cursor is in

    bool operator==(const AttendanceRow &) const = default;

    [[nodiscard]] auto key() const { return std::pair(table, who); }
};

/// The people of a meeting as they are present at one moment of it.
class AttendanceModel final : public TreeModel<AttendanceRow>
{
    Q_OBJECT

public:
    enum Column { Key, Name, State, Seat, ColumnCount };
    enum Role { KeyRole = Qt::UserRole, WhereaboutsRole, ClearedRole, FilterRole };

    using TreeModel::TreeModel;

    void show(const QList<AttendanceRow> &rows);

    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    static QString cell(const AttendanceRow &row, int column);
    static QString sentence(const AttendanceRow &row);
};

} // namespace minutebook
