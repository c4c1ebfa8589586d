#include "models/presentation/attendancemodel.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(Whereabouts whereabouts)
{
    switch (whereabouts) {
    case Whereabouts::Expected:
        return AttendanceModel::tr("expected");
    case Whereabouts::Present:
        return AttendanceModel::tr("present");
    case Whereabouts::NotYet:
        return AttendanceModel::tr("not yet here");
    case Whereabouts::Left:
        return AttendanceModel::tr("left");
    case Whereabouts::Recused:
        return AttendanceModel::tr("takes no part");
    case Whereabouts::Apologies:
        return AttendanceModel::tr("apologies");
    case Whereabouts::Elsewhere:
        return AttendanceModel::tr("not invited");
    }
    return {};
}

/// "present, video, part", "apologies → CC".
QString stateOf(const AttendanceRow &row)
{
    if (row.inNotes)
        return AttendanceModel::tr("here by the notes; P adds them");
    if (!row.standsFor.isEmpty())
        return AttendanceModel::tr("alternate of %1").arg(row.standsFor);
    if (!row.alternate.isEmpty())
        return wordOf(row.whereabouts) + u" → "_s + row.alternate;
    QStringList words{row.presides ? AttendanceModel::tr("presiding") : wordOf(row.whereabouts)};
    if (row.presides && row.whereabouts == Whereabouts::Recused)
        words << wordOf(row.whereabouts);
    if (!row.cleared)
        words << AttendanceModel::tr("not cleared");
    if (row.attendance.video)
        words << AttendanceModel::tr("video");
    if (row.attendance.teleconference)
        words << AttendanceModel::tr("by phone");
    if (row.attendance.part)
        words << AttendanceModel::tr("part");
    return words.join(", "_L1);
}

} // namespace

void AttendanceModel::show(const QList<AttendanceRow> &rows)
{
    QList<Branch<AttendanceRow>> wanted;
    for (const AttendanceRow &row : rows)
        wanted.append({row});
    merge(wanted);
}

QModelIndex AttendanceModel::indexOf(const QString &key) const
{
    return find([&](const AttendanceRow &row) { return row.who == key; });
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttendanceRow &person = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell(person, index.column());
    case Qt::ToolTipRole:
    case FilterRole:
        return sentence(person);
    case Qt::AccessibleTextRole:
        return index.column() == Key ? sentence(person) : spoken(person, index.column());
    case KeyRole:
        return person.who;
    case WhereaboutsRole:
        return QVariant::fromValue(person.whereabouts);
    case NotClearedRole:
        return !person.cleared;
    case ElsewhereRole:
        return person.whereabouts == Whereabouts::Elsewhere;
    default:
        return {};
    }
}

QString AttendanceModel::cell(const AttendanceRow &row, int column)
{
    switch (column) {
    case Key:
        return row.who;
    case Name:
        return row.name;
    case State:
        return stateOf(row);
    case Seat:
        return row.seat;
    case Votes:
        return row.votes ? u"✓"_s : QString();
    default:
        return {};
    }
}

/// A mark is no word.
QString AttendanceModel::spoken(const AttendanceRow &row, int column)
{
    return column == Votes && row.votes ? tr("votes") : cell(row, column);
}

QString AttendanceModel::sentence(const AttendanceRow &row)
{
    const QString who = u"%1 (%2), %3: %4"_s.arg(row.name, row.who, row.representing, stateOf(row));
    const QString seat = row.votes ? u"\n"_s + tr("Fills a voting seat.") : QString();
    const QString clearance = row.cleared ? QString() : u"\n"_s + tr("Not cleared for this item.");
    const QString add = row.whereabouts == Whereabouts::Elsewhere
        ? u"\n"_s + tr("In none of this meeting's tables yet. The key P adds them as present, A with apologies.")
        : QString();
    return who + seat + clearance + add;
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Votes && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return tr("Votes");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Initials");
    case Name:
        return tr("Name");
    case State:
        return tr("Is");
    case Seat:
        return tr("For");
    case Votes:
        return u"✓"_s; // as narrow as what stands below it
    default:
        return {};
    }
}

} // namespace minutebook
