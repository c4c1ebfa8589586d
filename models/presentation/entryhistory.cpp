#include "models/presentation/entryhistory.h"

#include "models/notation/inline.h"
#include "models/presentation/actionlogmodel.h"
#include "models/presentation/words.h"

#include <QLocale>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// "closed · due 1 June 2024 · now AL".
QString changeWords(const LoggedUpdate &update)
{
    QStringList words;
    if (update.status)
        words << actionStatusWord(*update.status);
    if (update.due.isValid())
        words << EntryHistoryModel::tr("due %1", "a date").arg(QLocale().toString(update.due, u"d MMM yyyy"_s));
    if (!update.owners.isEmpty())
        words << EntryHistoryModel::tr("now %1", "owners").arg(update.owners.join(", "_L1));
    return words.isEmpty() ? EntryHistoryModel::tr("progress") : words.join(u" · "_s);
}

} // namespace

QVariant EntryHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntryHistoryRow &said = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return said.cells.value(index.column());
    case Qt::AccessibleTextRole: {
        QStringList words = said.cells;
        words.removeAll(QString());
        return index.column() == 0 ? words.join(u" · "_s) : said.cells.value(index.column());
    }
    case RankRole:
        return said.told ? QVariant::fromValue(*said.told) : QVariant();
    case LineRole:
        return QVariant::fromValue(said.line);
    default:
        return {};
    }
}

QVariant EntryHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("Meeting"), QT_TR_NOOP("What changed"), QT_TR_NOOP("What was said"), QT_TR_NOOP("Level")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : QVariant();
}

namespace {

QString relationWords(DecisionRelation::Kind kind)
{
    switch (kind) {
    case DecisionRelation::Kind::SupersededBy:
        return EntryHistoryModel::tr("is superseded by");
    case DecisionRelation::Kind::Supersedes:
        return EntryHistoryModel::tr("supersedes");
    case DecisionRelation::Kind::Linked:
        return EntryHistoryModel::tr("is linked with");
    }
    return {};
}

} // namespace

QList<EntryHistoryRow> relationsOf(const QList<DecisionRelation> &relations, const Body &body, const Dialect &dialect, Rank ceiling)
{
    QList<EntryHistoryRow> rows;
    for (const DecisionRelation &relation : relations) {
        const std::optional<Rank> told = toldRank(relation.source, ceiling);
        rows.append({static_cast<int>(rows.size()),
                     {placeWords(relation.source, body.abbreviation), relationWords(relation.kind), plainText(relation.text, dialect),
                      told ? body.scheme.level(*told).name : QString()},
                     told,
                     relation.source.line});
    }
    return rows;
}

QList<EntryHistoryRow> historyOf(const ShownLogEntry &entry, const Body &body, const Dialect &dialect, Rank ceiling)
{
    const auto rowOf = [&](int position, const RegisterSource &source, const QString &change, const QString &text) {
        const std::optional<Rank> told = toldRank(source, ceiling);
        return EntryHistoryRow{
            position,
            {placeWords(source, body.abbreviation), change, plainText(text, dialect), told ? body.scheme.level(*told).name : QString()},
            told,
            source.line};
    };
    QList<EntryHistoryRow> rows{rowOf(0, entry.source, EntryHistoryModel::tr("raised"), entry.text)};
    for (const LoggedUpdate &update : entry.updates)
        rows.append(rowOf(static_cast<int>(rows.size()), update.source, changeWords(update), update.text));
    return rows;
}

} // namespace minutebook
