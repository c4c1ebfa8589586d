#include "models/presentation/peoplehistorymodel.h"

#include <QLocale>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

bool isDuring(const Seat &seat, QDate day)
{
    return (seat.from.isNull() || seat.from <= day) && (seat.until.isNull() || day <= seat.until);
}

/// Of those that go on today; else of the latest.
QString placeAt(const PersonHistory &history, QDate today)
{
    QStringList held;
    for (const Seat &seat : history.seats) {
        if (isDuring(seat, today))
            held << seat.category;
    }
    if (!held.isEmpty())
        return held.join(", "_L1);
    QStringList others;
    for (const Seat &seat : history.standsIn) {
        if (isDuring(seat, today) && !others.contains(seat.category))
            others << seat.category;
    }
    if (!others.isEmpty())
        return PeopleHistoryModel::tr("Alternate: %1").arg(others.join(", "_L1));
    if (!history.seats.isEmpty() && history.seats.constFirst().until.isValid())
        return PeopleHistoryModel::tr("%1 until %2", "seat, day")
            .arg(history.seats.constFirst().category, dayText(history.seats.constFirst().until));
    if (!history.person.representing.isEmpty() || history.meetings.isEmpty())
        return history.person.representing;
    return history.meetings.constFirst().representing;
}

} // namespace

QString termText(const Seat &seat)
{
    if (seat.from.isNull() && seat.until.isNull())
        return {};
    if (seat.until.isNull())
        return PeopleHistoryModel::tr("since %1").arg(dayText(seat.from));
    if (seat.from.isNull())
        return PeopleHistoryModel::tr("until %1").arg(dayText(seat.until));
    return PeopleHistoryModel::tr("%1 – %2", "two days").arg(dayText(seat.from), dayText(seat.until));
}

void PeopleHistoryModel::show(const QList<PersonHistory> &people, QDate today)
{
    QList<Branch<PeopleHistoryRow>> rows;
    for (const PersonHistory &history : people)
        rows.append({PeopleHistoryRow{history, placeAt(history, today)}});
    merge(rows);
}

const PersonHistory *PeopleHistoryModel::history(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &row(index).history : nullptr;
}

QModelIndex PeopleHistoryModel::indexOf(const QString &name) const
{
    return find([&](const PeopleHistoryRow &row) { return sameName(row.history.person.name, name); });
}

int PeopleHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QString PeopleHistoryModel::cell(const PeopleHistoryRow &row, int column)
{
    const PersonHistory &history = row.history;
    const auto counted = [](qsizetype count) { return count == 0 ? QString() : QString::number(count); };
    switch (column) {
    case Name:
        return history.person.initials.isEmpty() ? history.person.name : u"%1 (%2)"_s.arg(history.person.name, history.person.initials);
    case At:
        return row.at;
    case Present:
        return counted(history.present());
    case InPart:
        return counted(history.inPart());
    case Apologies:
        return counted(history.apologies());
    case Interests:
        return counted(history.person.interests.size() + history.interests.size());
    case Clearance:
        return history.person.clearance;
    default:
        return {};
    }
}

QString PeopleHistoryModel::described(const PeopleHistoryRow &row)
{
    const PersonHistory &history = row.history;
    const QString attended = tr("present at %n meeting(s)", nullptr, static_cast<int>(history.present()));
    const QString part = history.inPart() == 0 ? QString() : tr("in part at %n", nullptr, static_cast<int>(history.inPart()));
    const QString away = history.apologies() == 0 ? QString() : tr("apologies for %n", nullptr, static_cast<int>(history.apologies()));
    QStringList words{cell(row, Name), row.at, attended, part, away};
    words.removeAll(QString());
    return words.join(", "_L1);
}

QVariant PeopleHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PeopleHistoryRow &person = row(index);
    const bool number = index.column() >= Present && index.column() <= Interests;
    switch (role) {
    case Qt::DisplayRole:
        return cell(person, index.column());
    case Qt::TextAlignmentRole:
        return number ? QVariant(Qt::AlignCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? described(person) : cell(person, index.column());
    case Qt::ToolTipRole:
        return described(person);
    case NameRole:
        return person.history.person.name;
    case FilterRole:
        return QStringList{cell(person, Name), person.at}.join(u' ');
    default:
        return {};
    }
}

QVariant PeopleHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Present && section <= Interests)
        return Qt::AlignCenter;
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return TreeModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case At:
        return tr("Seat");
    case Present:
        return tr("Present");
    case InPart:
        return tr("In part");
    case Apologies:
        return tr("Apologies");
    case Interests:
        return tr("Interests");
    case Clearance:
        return tr("Cleared to");
    default:
        return {};
    }
}

} // namespace minutebook
