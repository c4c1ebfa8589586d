#include "models/presentation/meetingsmodel.h"

#include "models/presentation/words.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString cell(const MeetingsRow &row, int column)
{
    const bool isYear = row.meeting.id == MeetingId();
    switch (column) {
    case MeetingsModel::Name:
        return QString::number(isYear ? row.year : row.meeting.number);
    case MeetingsModel::Date:
        return isYear ? QString() : QLocale().toString(row.meeting.date, u"d MMM"_s);
    case MeetingsModel::Status:
        return isYear ? QString() : statusWord(row.meeting.status);
    default:
        return {};
    }
}

QString sentence(const MeetingsRow &row)
{
    if (row.meeting.id == MeetingId())
        return QString::number(row.year);
    const QLocale locale;
    QString meeting = MeetingsModel::tr("Meeting %1, %2, %3")
                          .arg(QString::number(row.meeting.number), locale.toString(row.meeting.date, QLocale::LongFormat),
                               statusWord(row.meeting.status));
    const ApprovalSummary &approval = row.meeting.approval;
    if (const QString as = approvalWords(approval.as); !as.isEmpty())
        meeting += u' ' + as;
    if (approval.meeting == 0)
        return meeting;
    return MeetingsModel::tr("%1 on %2, at meeting %3", "meeting and its status: approved; when; where")
        .arg(meeting, locale.toString(approval.on, QLocale::LongFormat), QString::number(approval.meeting));
}

bool isLater(const MeetingSummary &one, const MeetingSummary &other)
{
    return std::pair(one.date, one.number) > std::pair(other.date, other.number);
}

} // namespace

void MeetingsModel::show(const QList<MeetingSummary> &meetings)
{
    QList<MeetingSummary> newestFirst = meetings;
    std::ranges::sort(newestFirst, isLater);
    QList<Branch<MeetingsRow>> years;
    for (const MeetingSummary &meeting : std::as_const(newestFirst)) {
        const int year = meeting.date.year();
        if (years.isEmpty() || years.last().row.year != year)
            years.append({MeetingsRow{year, {}}, {}});
        years.last().branches.append({MeetingsRow{year, meeting}, {}});
    }
    merge(years);
}

QModelIndex MeetingsModel::indexOf(MeetingId id) const
{
    return find([id](const MeetingsRow &row) { return row.meeting.id == id && id != MeetingId(); });
}

std::optional<MeetingSummary> MeetingsModel::ofNumber(int number) const
{
    const auto isThat = [number](const MeetingsRow &row) { return row.meeting.id != MeetingId() && row.meeting.number == number; };
    const QModelIndex found = find(isThat);
    return found.isValid() ? std::optional(row(found).meeting) : std::nullopt;
}

MeetingId MeetingsModel::nextTo(MeetingId id) const
{
    QList<MeetingId> ids;
    for (int year = 0; year < rowCount(); ++year) {
        const QModelIndex above = index(year, 0);
        for (int at = 0; at < rowCount(above); ++at)
            ids.append(row(index(at, 0, above)).meeting.id);
    }
    const qsizetype at = ids.indexOf(id);
    return at < 0 || ids.size() < 2 ? MeetingId() : ids[at + 1 < ids.size() ? at + 1 : at - 1];
}

int MeetingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QVariant MeetingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(row(index), index.column());
    case Qt::ToolTipRole:
        return sentence(row(index));
    case Qt::AccessibleTextRole:
        return index.column() == Name ? sentence(row(index)) : cell(row(index), index.column());
    case FilterRole:
        return QStringList{sentence(row(index)), row(index).meeting.reference, row(index).meeting.venue}.join(u' ');
    case MeetingRole:
        return QVariant::fromValue(row(index).meeting.id);
    default:
        return {};
    }
}

QVariant MeetingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Meeting");
    case Date:
        return tr("Date");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace minutebook
