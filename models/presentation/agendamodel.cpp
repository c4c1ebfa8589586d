#include "models/presentation/agendamodel.h"

#include "models/notation/inline.h"
#include "models/presentation/foreseeend.h"
#include "models/presentation/timewords.h"

#include <QMimeData>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dragged = "application/x-minutebook-item"_L1;

/// The outcome that the item's badge speaks of.
void countOutcomes(AgendaRow &row, const Item &item)
{
    for (const NoteLine &line : item.lines) {
        if (!line.outcome)
            continue;
        if (row.verb.isEmpty() || (line.outcome->decides && row.decisions == 0))
            row.verb = line.outcome->verb;
        row.decisions += line.outcome->decides ? 1 : 0;
    }
}

AgendaRow itemRow(const ItemReading &reading, const Dialect &dialect)
{
    const Item &item = reading.notes.item;
    AgendaRow row;
    row.item = reading.id;
    row.number = item.heading.number;
    row.title = plainText(item.heading.title, dialect);
    row.rank = item.rank;
    row.level = dialect.scheme.level(item.rank).name;
    row.problems = static_cast<int>(reading.notes.diagnostics.size());
    row.minutes = plannedMinutes(item);
    countOutcomes(row, item);
    return row;
}

/// The level of what stands in a section; its title's may be another.
Rank sectionRank(const NoteLine &line, Rank item, const Scheme &scheme)
{
    return line.tag.doubtful ? scheme.highest() : line.tag.level.value_or(item);
}

QList<Branch<AgendaRow>> sectionRows(const ItemReading &reading, const Dialect &dialect)
{
    const Item &item = reading.notes.item;
    QList<Branch<AgendaRow>> rows;
    for (qsizetype i = 0; i < item.lines.size(); ++i) {
        const NoteLine &line = item.lines[i];
        if (line.kind != LineKind::Section)
            continue;
        const Rank rank = sectionRank(line, item.rank, dialect.scheme);
        AgendaRow row;
        row.item = reading.id;
        row.section = static_cast<int>(rows.size()) + 1;
        row.line = static_cast<int>(i);
        row.title = plainText(line.body, dialect);
        row.rank = rank;
        row.level = dialect.scheme.level(rank).name;
        rows.append({row});
    }
    return rows;
}

QString titled(const AgendaRow &row)
{
    const QString title = row.title.isEmpty() ? AgendaModel::tr("(no title)") : row.title;
    return row.number ? u"%1. %2"_s.arg(QString::number(*row.number), title) : title;
}

QString timeText(const AgendaRow &row)
{
    return spentWords(row.spent / 60, row.minutes);
}

/// Of all items together.
QString totalText(const QList<Branch<AgendaRow>> &rows)
{
    int spent = 0;
    int planned = 0;
    for (const Branch<AgendaRow> &branch : rows) {
        spent += branch.row.spent / 60;
        planned += branch.row.minutes.value_or(0);
    }
    return totalWords(spent, planned);
}

QString badge(const AgendaRow &row)
{
    return row.decisions > 1 ? AgendaModel::tr("%n outcome(s)", nullptr, row.decisions) : row.verb;
}

QString cell(const AgendaRow &row, int column)
{
    switch (column) {
    case AgendaModel::Title:
        return titled(row);
    case AgendaModel::Level:
        return row.level;
    case AgendaModel::Time:
        return timeText(row);
    case AgendaModel::Outcome:
        return badge(row);
    default:
        return {};
    }
}

QString sentence(const AgendaRow &row)
{
    QStringList lines{u"%1 (%2)"_s.arg(titled(row), row.level)};
    if (const QString time = timeText(row); !time.isEmpty())
        lines << time;
    if (!row.verb.isEmpty())
        lines << badge(row);
    if (row.problems > 0)
        lines << AgendaModel::tr("%n problem(s)", nullptr, row.problems);
    return lines.join(u'\n');
}

} // namespace

void AgendaModel::show(const QList<ItemReading> &items, const Dialect &dialect)
{
    m_wanted.clear();
    for (const ItemReading &item : items)
        m_wanted.append({itemRow(item, dialect), sectionRows(item, dialect)});
    mergeRows();
}

void AgendaModel::setSpent(const QHash<qint64, int> &seconds)
{
    m_spent = seconds;
    mergeRows();
}

void AgendaModel::mergeRows()
{
    QList<Branch<AgendaRow>> rows = m_wanted;
    for (Branch<AgendaRow> &branch : rows)
        branch.row.spent = m_spent.value(branch.row.item.value);
    merge(rows);
    if (std::exchange(m_total, totalText(rows)) != m_total)
        emit totalChanged();
}

QModelIndex AgendaModel::indexOf(ItemId id) const
{
    return find([id](const AgendaRow &row) { return row.item == id; });
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaRow &agendaRow = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell(agendaRow, index.column());
    case Qt::ToolTipRole:
    case FilterRole:
        return sentence(agendaRow);
    case Qt::AccessibleTextRole:
        return index.column() == Title ? sentence(agendaRow) : cell(agendaRow, index.column());
    case ItemRole:
        return QVariant::fromValue(agendaRow.item);
    case LineRole:
        return agendaRow.line;
    case IsItemRole:
        return agendaRow.section == 0;
    case OverrunRole:
        return agendaRow.over() > 0;
    case RankRole:
        return QVariant::fromValue(agendaRow.rank);
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Item");
    case Level:
        return tr("Level");
    case Time:
        return tr("Time");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TreeModel::flags(index) & ~Qt::ItemIsDropEnabled;
    if (!m_movable)
        return flags;
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled; // between the items
    return row(index).section == 0 ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList AgendaModel::mimeTypes() const
{
    return {dragged};
}

/// No text: what is dragged into another program would leave the book.
QMimeData *AgendaModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(dragged, QByteArray::number(row(indexes.first()).item.value));
    return data;
}

bool AgendaModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    return m_movable && action == Qt::MoveAction && !parent.isValid() && indexOf(ItemId{data->data(dragged).toLongLong()}).isValid();
}

bool AgendaModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const ItemId id{data->data(dragged).toLongLong()};
    const int from = indexOf(id).row();
    const int before = row < 0 ? rowCount() : row;
    const int to = before > from ? before - 1 : before; // the places below it move up when it is taken out
    if (to != from)
        emit itemMoved(id, to);
    return true;
}

} // namespace minutebook
