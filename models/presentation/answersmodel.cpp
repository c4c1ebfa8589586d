#include "models/presentation/answersmodel.h"

#include "models/notation/interim.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sides{"for"_L1, "against"_L1, "abstention"_L1};

bool isAnswer(int column)
{
    return column >= AnswersModel::For && column <= AnswersModel::Abstained;
}

QLatin1StringView sideOf(int column)
{
    return sides.at(static_cast<std::size_t>(column - AnswersModel::For));
}

bool areCounted(const VoteWords &votes)
{
    return std::ranges::any_of(votes.shares, [](const VoteShare &share) { return share.voters.isEmpty() && share.count > 0; });
}

/// The voter on that side and no other; an empty one takes them off all.
VoteWords withAnswer(VoteWords votes, const QString &voter, QLatin1StringView side)
{
    for (VoteShare &share : votes.shares)
        share.voters.removeAll(voter);
    votes.shares.removeIf([](const VoteShare &share) { return share.voters.isEmpty(); });
    if (side.isEmpty())
        return votes;
    const auto found = std::ranges::find(votes.shares, side, &VoteShare::side);
    if (found != votes.shares.end())
        found->voters << voter;
    else
        votes.shares.append({side, 1, {voter}});
    const auto place = [](const VoteShare &share) { return std::ranges::find(sides, share.side) - sides.begin(); };
    std::ranges::stable_sort(votes.shares, {}, place);
    return votes;
}

} // namespace

void AnswersModel::setSeats(const Seating &seating, QDate day, const Dialect &dialect)
{
    beginResetModel();
    m_rows.clear();
    m_dialect = dialect;
    for (const minutebook::Seat &seat : seating.seats) {
        const KnownPerson *holder = seat.holder.isEmpty() ? nullptr : seating.find(seat.holder);
        if (seat.votes && holder && seat.isHeldOn(day))
            m_rows.append({seat.category, holder->name, holder->initials});
    }
    m_words = readVotes(m_votes, m_dialect);
    endResetModel();
}

void AnswersModel::setVotes(const QString &votes)
{
    if (votes == m_votes)
        return;
    m_votes = votes;
    readAnew();
}

void AnswersModel::readAnew()
{
    m_words = readVotes(m_votes, m_dialect);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, For), index(rowCount() - 1, Abstained), {Qt::CheckStateRole});
}

std::optional<int> AnswersModel::unanswered() const
{
    if (m_words && areCounted(*m_words))
        return std::nullopt;
    const auto hasAnswered = [this](const Row &row) { return isChecked(row, For) || isChecked(row, Against) || isChecked(row, Abstained); };
    return static_cast<int>(m_rows.size() - std::ranges::count_if(m_rows, hasAnswered));
}

int AnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool AnswersModel::isChecked(const Row &row, int column) const
{
    return m_words && std::ranges::any_of(m_words->shares, [&](const VoteShare &share) {
               return share.side == sideOf(column) && share.voters.contains(row.initials);
           });
}

QVariant AnswersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && isAnswer(index.column()))
        return QVariant::fromValue(isChecked(row, index.column()) ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::AccessibleTextRole && isAnswer(index.column()))
        return u"%1: %2"_s.arg(row.member, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Member)
        return row.initials.isEmpty() ? row.member : u"%1 (%2)"_s.arg(row.member, row.initials);
    return index.column() == Seat ? row.seat : QVariant();
}

bool AnswersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool on = value.value<Qt::CheckState>() == Qt::Checked;
    const VoteWords now = m_words && !areCounted(*m_words) ? *m_words : VoteWords();
    m_votes = voteText(withAnswer(now, m_rows[index.row()].initials, on ? sideOf(index.column()) : QLatin1StringView()));
    readAnew();
    emit answered(m_votes);
    return true;
}

QVariant AnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("Seat"), QT_TR_NOOP("Member"), QT_TR_NOOP("For"), QT_TR_NOOP("Against"),
                                       QT_TR_NOOP("Abstained")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : QVariant();
}

/// Without initials nobody can be named in a vote.
Qt::ItemFlags AnswersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool checkable = index.isValid() && isAnswer(index.column()) && !m_rows[index.row()].initials.isEmpty();
    return checkable ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace minutebook
