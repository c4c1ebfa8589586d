#include "models/presentation/papersmodel.h"

#include "models/domain/visible.h"
#include "models/notation/datavalue.h"

#include <QLocale>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString fileLine(const Paper &paper)
{
    const QString file = u"%1 · %2"_s.arg(paper.fileName, QLocale().formattedDataSize(paper.size));
    return paper.disposed.isNull()
        ? file
        : PapersModel::tr("%1 · disposed of on %2", "file, day").arg(file, QLocale().toString(paper.disposed, u"d MMMM yyyy"_s));
}

} // namespace

void PapersModel::show(const QList<StoredPaper> &papers, Rank item, const Dialect &dialect, std::optional<Rank> ceiling)
{
    m_scheme = dialect.scheme;
    QList<Branch<PapersRow>> rows;
    for (const StoredPaper &stored : papers) {
        const Rank rank = paperRank(stored.paper, item, dialect);
        if (!ceiling || visible(rank, std::nullopt, *ceiling))
            rows.append({PapersRow{stored.id, stored.paper, rank}});
    }
    merge(rows);
}

int PapersModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QVariant PapersModel::cell(const PapersRow &row, int column) const
{
    switch (column) {
    case Title:
        return row.paper.title;
    case Version:
        return row.paper.version;
    case Level:
        return m_scheme.level(row.rank).name;
    default:
        return {};
    }
}

/// The level that the paper has of its own, which may be none.
QVariant PapersModel::edited(const Paper &paper, int column) const
{
    const std::array values{paper.title, paper.version, paper.level};
    return column < ColumnCount ? QVariant(values.at(static_cast<std::size_t>(column))) : QVariant();
}

QString PapersModel::sentence(const PapersRow &row) const
{
    const QString version = row.paper.version.isEmpty() ? QString() : tr(", version %1").arg(row.paper.version);
    const QString named = row.paper.title + version;
    return u"%1 (%2): %3"_s.arg(named, m_scheme.level(row.rank).name, fileLine(row.paper));
}

QStringList PapersModel::levels() const
{
    QStringList names;
    for (const minutebook::Level &level : m_scheme.levels)
        names << level.name;
    return names;
}

QVariant PapersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PapersRow &paper = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell(paper, index.column());
    case Qt::EditRole:
        return edited(paper.paper, index.column());
    case Qt::ToolTipRole:
    case FilterRole:
        return sentence(paper);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(paper) : cell(paper, index.column());
    case PaperRole:
        return QVariant::fromValue(paper.id);
    case RankRole:
        return QVariant::fromValue(paper.rank);
    case ChoicesRole:
        return index.column() == Level ? levels() : QStringList();
    case FileRole:
        return paper.paper.fileName;
    case BelowRole:
        return fileLine(paper.paper);
    default:
        return {};
    }
}

Qt::ItemFlags PapersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TreeModel::flags(index);
    return m_editable && index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool PapersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString typed = value.toString().simplified();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || typed == data(index, Qt::EditRole).toString())
        return false;
    const PapersRow &paper = row(index);
    PaperWords words{paper.paper.title, paper.paper.version, paper.paper.level};
    const std::array places{&words.title, &words.version, &words.level};
    *places.at(static_cast<std::size_t>(index.column())) = typed;
    emit reworded(paper.id, words);
    return true;
}

QVariant PapersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("Paper"), QT_TR_NOOP("Version"), QT_TR_NOOP("Level")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : QVariant();
}

} // namespace minutebook
