#include "models/presentation/decisionsmodel.h"

#include "models/notation/inline.h"
#include "models/notation/rewriteline.h"

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

void DecisionsModel::show(const QList<ItemReading> &items, const Dialect &dialect, const QList<NotesPlace> &withoutQuorum)
{
    m_items = items;
    m_dialect = dialect;
    QList<Branch<DecisionsRow>> rows;
    for (const ItemReading &item : items) {
        const QList<NoteLine> &lines = item.notes.item.lines;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines[i].outcome || !lines[i].outcome->decides)
                continue;
            const NotesPlace place{item.id, static_cast<int>(i)};
            rows.append({DecisionsRow{place, item.identityOf(i), item.notes.item.heading.number, lines[i].outcome->verb, lines[i].body,
                                      lines[i].standing.rank, withoutQuorum.contains(place)}});
        }
    }
    merge(rows);
}

int DecisionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QVariant DecisionsModel::cell(const DecisionsRow &row, int column) const
{
    switch (column) {
    case Item:
        return row.number ? QString::number(*row.number) : u"–"_s;
    case Verb:
        return row.withoutQuorum ? tr("%1, without a quorum", "a verb, as AGREED").arg(row.verb) : row.verb;
    case Level:
        return m_dialect.scheme.level(row.rank).name;
    case Text:
        return plainText(row.text, m_dialect);
    default:
        return {};
    }
}

/// As it stands in the line.
QVariant DecisionsModel::typed(const DecisionsRow &row, int column) const
{
    if (column == Verb)
        return row.verb;
    return column == Text ? row.text : cell(row, column);
}

QString DecisionsModel::sentence(const DecisionsRow &row) const
{
    const QString text = u"%1 (%2)"_s.arg(plainText(row.text, m_dialect), m_dialect.scheme.level(row.rank).name);
    const QString numbered = row.number ? tr("Item %1: %2").arg(QString::number(*row.number), text) : text;
    return row.withoutQuorum ? numbered + u'\n' + tr("Taken without a quorum. Problems says what to do.") : numbered;
}

QStringList DecisionsModel::verbs() const
{
    QStringList verbs(m_dialect.decidingVerbs.begin(), m_dialect.decidingVerbs.end());
    verbs.sort();
    return verbs;
}

QVariant DecisionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DecisionsRow &decision = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell(decision, index.column());
    case Qt::EditRole:
        return typed(decision, index.column());
    case Qt::ToolTipRole:
    case FilterRole:
        return sentence(decision);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(decision) : cell(decision, index.column());
    case ItemRole:
        return QVariant::fromValue(decision.place.item);
    case LineRole:
        return decision.place.line;
    case RankRole:
        return QVariant::fromValue(decision.rank);
    case QuorumMissingRole:
        return decision.withoutQuorum;
    case CompletionRole:
        return index.column() == Verb ? verbs() : QStringList();
    default:
        return {};
    }
}

Qt::ItemFlags DecisionsModel::flags(const QModelIndex &index) const
{
    const bool editable = m_editable && index.isValid() && (index.column() == Verb || index.column() == Text);
    return editable ? TreeModel::flags(index) | Qt::ItemIsEditable : TreeModel::flags(index);
}

bool DecisionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString typed = value.toString().simplified();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || typed == data(index, Qt::EditRole).toString())
        return false;
    const NotesPlace place = row(index).place;
    const auto item = std::ranges::find(m_items, place.item, &ItemReading::id);
    if (item == m_items.end())
        return false;
    const NoteLine line = item->notes.item.lines.value(place.line);
    const std::optional<QString> text = index.column() == Verb ? withVerb(line, typed, m_dialect) : withWording(line, typed, m_dialect);
    if (!text) {
        emit refused({ErrorCode::LineNotRewritten, {typed}});
        return false;
    }
    emit lineRewritten(place, line.text, *text);
    return true;
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("Item"), QT_TR_NOOP("Outcome"), QT_TR_NOOP("Level"), QT_TR_NOOP("Decision")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : QVariant();
}

} // namespace minutebook
