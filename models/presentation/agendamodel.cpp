#include "models/presentation/agendamodel.h"

#include "models/notation/inline.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

AgendaRow itemRow(const StoredItem &stored, const NotesReading &reading, const Dialect &dialect)
{
    const Item &item = reading.item;
    return AgendaRow{
        .item = stored.id,
        .section = 0,
        .line = -1,
        .number = item.heading.number,
        .title = plainText(item.heading.title, dialect),
        .rank = item.rank,
        .level = dialect.scheme.level(item.rank).name,
        .problems = static_cast<int>(reading.diagnostics.size()),
    };
}

/// The level of what stands in a section; its title's may be another.
Rank sectionRank(const NoteLine &line, Rank item, const Scheme &scheme)
{
    return line.tag.doubtful ? scheme.highest() : line.tag.level.value_or(item);
}

QList<Branch<AgendaRow>> sectionRows(const StoredItem &stored, const Item &item, const Dialect &dialect)
{
    QList<Branch<AgendaRow>> rows;
    for (qsizetype i = 0; i < item.lines.size(); ++i) {
        const NoteLine &line = item.lines[i];
        if (line.kind != LineKind::Section)
            continue;
        const Rank rank = sectionRank(line, item.rank, dialect.scheme);
        rows.append({AgendaRow{
            .item = stored.id,
            .section = static_cast<int>(rows.size()) + 1,
            .line = static_cast<int>(i),
            .number = {},
            .title = plainText(line.body, dialect),
            .rank = rank,
            .level = dialect.scheme.level(rank).name,
            .problems = 0,
        }});
    }
    return rows;
}

QString titled(const AgendaRow &row)
{
    const QString title = row.title.isEmpty() ? AgendaModel::tr("(no title)") : row.title;
    return row.number ? u"%1. %2"_s.arg(QString::number(*row.number), title) : title;
}

QString cell(const AgendaRow &row, int column)
{
    switch (column) {
    case AgendaModel::Title:
        return titled(row);
    case AgendaModel::Level:
        return row.level;
    default:
        return {};
    }
}

QString sentence(const AgendaRow &row)
{
    const QString problems = row.problems > 0 ? u"\n"_s + AgendaModel::tr("%n problem(s)", nullptr, row.problems) : QString();
    return u"%1 (%2)"_s.arg(titled(row), row.level) + problems;
}

} // namespace

void AgendaModel::show(const QList<StoredItem> &items, const Dialect &dialect, const FindAction &findAction)
{
    QHash<qint64, Reading> readings;
    QList<Branch<AgendaRow>> rows;
    for (const StoredItem &item : items) {
        Reading reading = m_readings.value(item.id.value);
        if (reading.revision != item.revision || reading.branch.row.item != item.id) {
            const NotesReading read = NotesReader(dialect, findAction).read(item.heading, item.notes);
            reading = {item.revision, read.highest, {itemRow(item, read, dialect), sectionRows(item, read.item, dialect)}};
        }
        rows.append(reading.branch);
        readings.insert(item.id.value, reading);
    }
    m_readings = readings;
    merge(rows);
}

QModelIndex AgendaModel::indexOf(ItemId id) const
{
    return find([id](const AgendaRow &row) { return row.item == id; });
}

std::optional<Rank> AgendaModel::highest() const
{
    std::optional<Rank> highest;
    for (const Reading &reading : m_readings)
        highest = std::max(highest.value_or(reading.highest), reading.highest);
    return highest;
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
    default:
        return {};
    }
}

} // namespace minutebook
