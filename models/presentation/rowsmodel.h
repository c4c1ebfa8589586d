#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>

namespace minutebook {

/// A table of values that a person edits: rows come, go and move one range at a time, and each may have a sentence of what is wrong
/// with it, which is its tool tip.
template <typename Entry>
class RowsModel : public QAbstractTableModel
{
public:
    enum Role { FaultRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

    void setEntries(const QList<Entry> &entries)
    {
        setFaults({});
        if (!m_entries.isEmpty())
            removeRows(0, rowCount());
        if (entries.isEmpty())
            return;
        beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
        m_entries = entries;
        endInsertRows();
    }

    /// By row.
    void setFaults(const QHash<qsizetype, QString> &faults)
    {
        if (faults == m_faults)
            return;
        m_faults = faults;
        if (!m_entries.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {FaultRole, Qt::ToolTipRole});
    }

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == FaultRole || role == Qt::ToolTipRole)
            return m_faults.value(index.row());
        return cell(m_entries[index.row()], index.column(), role);
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !change(index.row(), index.column(), value, role))
            return false;
        emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
        return true;
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
    }

    bool insertRows(int row, int count, const QModelIndex &parent = {}) final
    {
        if (parent.isValid() || row < 0 || row > rowCount() || count < 1)
            return false;
        beginInsertRows({}, row, row + count - 1);
        m_entries.insert(row, count, Entry{});
        endInsertRows();
        return true;
    }

    bool removeRows(int row, int count, const QModelIndex &parent = {}) final
    {
        if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
            return false;
        beginRemoveRows({}, row, row + count - 1);
        m_entries.remove(row, count);
        endRemoveRows();
        return true;
    }

    /// One row.
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before) final
    {
        const bool inside = row >= 0 && row < rowCount() && before >= 0 && before <= rowCount();
        if (from.isValid() || to.isValid() || count != 1 || !inside || !beginMoveRows({}, row, row, {}, before))
            return false;
        m_entries.move(row, before > row ? before - 1 : before);
        endMoveRows();
        return true;
    }

protected:
    [[nodiscard]] virtual QVariant cell(const Entry &entry, int column, int role) const = 0;
    /// False if that cannot be.
    virtual bool change(int row, int column, const QVariant &value, int role) = 0;

    [[nodiscard]] Entry &entry(int row) { return m_entries[row]; }

private:
    QList<Entry> m_entries;
    QHash<qsizetype, QString> m_faults;
};

} // namespace minutebook
