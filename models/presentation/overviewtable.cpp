#include "models/presentation/overviewtable.h"

#include <QLocale>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

OverviewCell cellOf(const SeatAttendance &attendance)
{
    switch (attendance.mark) {
    case SeatMark::Unsaid:
        return {QString(), OverviewTable::tr("not named")};
    case SeatMark::Present:
        return {u"●"_s, OverviewTable::tr("present")};
    case SeatMark::Part:
        return {u"◐"_s, OverviewTable::tr("part")};
    case SeatMark::Alternate:
        return {attendance.alternate, OverviewTable::tr("alternate: %1").arg(attendance.alternate)};
    case SeatMark::Apologies:
        return {u"–"_s, OverviewTable::tr("apologies")};
    }
    Q_UNREACHABLE_RETURN({});
}

/// "9 of 12": of the meetings that name the seat's holder or somebody for them.
OverviewCell filled(const OverviewSeat &seat)
{
    const auto says = [](SeatMark mark) { return [mark](const SeatAttendance &one) { return one.mark == mark; }; };
    const auto absent = std::ranges::count_if(seat.attendance, says(SeatMark::Apologies));
    const auto unsaid = std::ranges::count_if(seat.attendance, says(SeatMark::Unsaid));
    const qsizetype named = seat.attendance.size() - unsaid;
    return {OverviewTable::tr("%1 of %2", "meetings").arg(named - absent).arg(named)};
}

} // namespace

OverviewContent attendanceContent(const YearOverview &overview)
{
    OverviewContent content{{OverviewTable::tr("Seat"), OverviewTable::tr("Held by")}, {}};
    for (const OverviewMeeting &meeting : overview.meetings)
        content.columns << QString::number(meeting.number);
    content.columns << OverviewTable::tr("Filled");
    for (const OverviewSeat &seat : overview.seats) {
        QList<OverviewCell> row{{seat.category}, {seat.holder}};
        for (const SeatAttendance &attendance : seat.attendance)
            row << cellOf(attendance);
        content.rows << (row << filled(seat));
    }
    return content;
}

OverviewContent actionsContent(const YearOverview &overview)
{
    OverviewContent content{{OverviewTable::tr("Meeting"), OverviewTable::tr("Date"), OverviewTable::tr("Raised"),
                             OverviewTable::tr("Finished"), OverviewTable::tr("Open afterwards")},
                            {}};
    for (const OverviewMeeting &meeting : overview.actionsCounted ? overview.meetings : QList<OverviewMeeting>()) {
        content.rows << QList<OverviewCell>{{meeting.number},
                                            {meeting.date, QLocale().toString(meeting.date, QLocale::ShortFormat)},
                                            {meeting.actionsRaised},
                                            {meeting.actionsFinished},
                                            {meeting.actionsOpen}};
    }
    return content;
}

OverviewContent verbsContent(const YearOverview &overview)
{
    OverviewContent content{{OverviewTable::tr("Verb"), OverviewTable::tr("Kind"), OverviewTable::tr("Times")}, {}};
    for (const OverviewVerb &verb : overview.verbs) {
        const QString kind = verb.decides ? OverviewTable::tr("decides") : OverviewTable::tr("records");
        content.rows << QList<OverviewCell>{{verb.verb}, {kind}, {verb.count}};
    }
    return content;
}

OverviewContent timesContent(const YearOverview &overview)
{
    OverviewContent content{
        {OverviewTable::tr("Meeting"), OverviewTable::tr("Item"), OverviewTable::tr("Planned, min"), OverviewTable::tr("Spent, min")}, {}};
    QList<OverviewItem> items = overview.items;
    items.removeIf([](const OverviewItem &item) { return item.planned == 0 && item.spent == 0; });
    std::ranges::stable_sort(items, std::ranges::greater(), [](const OverviewItem &item) { return std::pair(item.spent, item.planned); });
    for (const OverviewItem &item : std::as_const(items)) {
        const QString title = item.number ? u"%1. %2"_s.arg(QString::number(*item.number), item.title) : item.title;
        content.rows << QList<OverviewCell>{{item.meeting}, {title}, {item.planned}, {qRound(item.spent / 60.0)}};
    }
    return content;
}

void OverviewTable::show(const OverviewContent &content)
{
    if (content == m_content)
        return;
    beginResetModel();
    m_content = content;
    endResetModel();
}

int OverviewTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int OverviewTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

QVariant OverviewTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverviewCell &cell = m_content.rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.value.typeId() == QMetaType::QDate ? QVariant(cell.words) : cell.value;
    case Qt::TextAlignmentRole:
        if (cell.value.typeId() == QMetaType::Int)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return cell.words.isEmpty() || cell.value.typeId() == QMetaType::QDate ? QVariant() : QVariant(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell.text();
    default:
        return {};
    }
}

QVariant OverviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_content.columns.size())
        return m_content.columns[section];
    return {};
}

} // namespace minutebook
