#include "models/presentation/interimmodel.h"

#include "models/domain/visible.h"
#include "models/notation/interim.h"

#include <QLocale>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString interimDay(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

QString stateOf(const InterimRow &row)
{
    const InterimDecision &decision = row.stored.decision;
    if (decision.isSettled())
        return interimDay(decision.settledOn);
    if (decision.answersUntil.isNull())
        return InterimModel::tr("open");
    return row.late ? InterimModel::tr("late: due %1").arg(interimDay(decision.answersUntil))
                    : InterimModel::tr("open until %1").arg(interimDay(decision.answersUntil));
}

QString reportOf(const StoredInterim &stored)
{
    if (stored.reportedAt > 0)
        return InterimModel::tr("meeting %1").arg(stored.reportedAt);
    return stored.decision.isSettled() ? InterimModel::tr("to be reported") : QString();
}

} // namespace

QString interimWayWord(InterimWay way)
{
    return way == InterimWay::WrittenProcedure ? InterimModel::tr("written procedure") : InterimModel::tr("chair’s action");
}

void InterimModel::show(const CommitteeInterim &interim, const Body &body, std::optional<Rank> ceiling, QDate today)
{
    m_body = body;
    m_seating = interim.seating;
    m_whole = !ceiling;
    const Dialect dialect = dialectOf(body, {}, {});
    QList<Branch<InterimRow>> rows;
    for (const StoredInterim &stored : interim.decisions) {
        InterimRow row{stored, rankOf(stored.decision, dialect), stored.decision.isLate(today)};
        if (ceiling && !visible(row.rank, std::nullopt, *ceiling))
            continue;
        if (ceiling)
            row.stored.decision.remark.clear();
        rows.append({row});
    }
    merge(rows);
}

const StoredInterim *InterimModel::interim(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &row(index).stored : nullptr;
}

QModelIndex InterimModel::indexOf(int number) const
{
    return find([number](const InterimRow &row) { return row.key() == number; });
}

int InterimModel::toReport() const
{
    int count = 0;
    for (int at = 0; at < rowCount(); ++at) {
        const StoredInterim &stored = row(index(at, 0)).stored;
        count += stored.decision.isSettled() && stored.reportedAt == 0 ? 1 : 0;
    }
    return count;
}

int InterimModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QString InterimModel::cell(const InterimRow &row, int column) const
{
    const InterimDecision &decision = row.stored.decision;
    switch (column) {
    case Number:
        return QString::number(decision.number);
    case Way:
        return interimWayWord(decision.way);
    case PutOn:
        return interimDay(decision.putOn);
    case Settled:
        return stateOf(row);
    case Votes:
        return decision.votes;
    case Level:
        return m_body.scheme.level(row.rank).name;
    case Reported:
        return reportOf(row.stored);
    case Wording:
        return decision.wording;
    default:
        return {};
    }
}

QString InterimModel::described(const InterimRow &row) const
{
    QStringList words;
    for (const Column column : {Number, Way, Wording, PutOn, Settled, Votes, Reported})
        words << cell(row, column);
    words.removeAll(QString());
    return words.join(", "_L1);
}

/// What does not look right is asked for here alone: of the one that somebody looks at.
QString InterimModel::facts(const InterimRow &row) const
{
    const InterimDecision &decision = row.stored.decision;
    QStringList lines;
    if (!decision.votes.isEmpty())
        lines << tr("Votes: %1").arg(decision.votes);
    if (!decision.takenBy.isEmpty())
        lines << tr("Taken by %1").arg(decision.takenBy);
    if (!decision.remark.isEmpty())
        lines << tr("Remark: %1").arg(decision.remark);
    if (m_whole)
        lines += remarksOn(decision, m_body, m_seating);
    return lines.join(u'\n');
}

QVariant InterimModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InterimRow &decision = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell(decision, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Number ? described(decision) : cell(decision, index.column());
    case Qt::ToolTipRole:
    case FilterRole:
        return described(decision);
    case NumberRole:
        return decision.key();
    case RankRole:
        return QVariant::fromValue(decision.rank);
    case FactsRole:
        return facts(decision);
    default:
        return {};
    }
}

QVariant InterimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("No"),    QT_TR_NOOP("How"),   QT_TR_NOOP("Put on"),   QT_TR_NOOP("Settled"),
                                       QT_TR_NOOP("Votes"), QT_TR_NOOP("Level"), QT_TR_NOOP("Reported"), QT_TR_NOOP("Decision")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : TreeModel::headerData(section, orientation, role);
}

} // namespace minutebook
