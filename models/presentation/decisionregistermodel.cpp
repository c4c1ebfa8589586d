#include "models/presentation/decisionregistermodel.h"

#include "models/presentation/actionlogmodel.h"

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

QVariant DecisionRegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DecisionRegisterRow &decision = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return decision.cells.value(index.column());
    case Qt::AccessibleTextRole: {
        QStringList words = decision.cells;
        words.removeAll(QString());
        return index.column() == 0 ? words.join(u" · "_s) : decision.cells.value(index.column());
    }
    case RankRole:
        return decision.told ? QVariant::fromValue(*decision.told) : QVariant();
    case DecidesRole:
        return decision.decision.decides;
    case LineRole:
        return QVariant::fromValue(decision.decision.source.line);
    default:
        return {};
    }
}

QVariant DecisionRegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("Verb"), QT_TR_NOOP("Wording"),  QT_TR_NOOP("Meeting"), QT_TR_NOOP("Item"),
                                       QT_TR_NOOP("Vote"), QT_TR_NOOP("In force"), QT_TR_NOOP("Review"),  QT_TR_NOOP("Level")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : QVariant();
}

} // namespace minutebook
