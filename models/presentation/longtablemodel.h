#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace minutebook {

/// A table of very many values that nobody edits in it. `merge` makes it equal to what is wanted and keeps the rows that stay, so that
/// selection and scrolling do too. A Row has `key()`, a QString that tells it from all others, and `==`. What is few comes and goes range by
/// range; of what is much all goes or comes as one range and then takes its places, so that a hundred thousand rows are sorted or filtered
/// in a step.
template <typename Row>
class LongTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

    [[nodiscard]] const Row &row(int row) const { return m_rows[row]; }

protected:
    void merge(const QList<Row> &wanted)
    {
        Places places;
        for (qsizetype i = 0; i < wanted.size(); ++i)
            places.insert(wanted[i].key(), static_cast<int>(i));
        removeOthers(places);
        putInOrder(places);
        bringIn(wanted);
        update(wanted);
    }

private:
    using Places = QHash<QString, int>;
    static constexpr int mostRanges = 64; ///< more than these are not told one by one

    struct Range {
        int first = 0;
        int last = 0;
    };

    template <typename Belongs>
    static QList<Range> rangesOf(int count, Belongs belongs)
    {
        QList<Range> ranges;
        for (int i = 0; i < count; ++i) {
            if (!belongs(i))
                continue;
            if (ranges.isEmpty() || ranges.last().last != i - 1)
                ranges.append({i, i});
            else
                ranges.last().last = i;
        }
        return ranges;
    }

    void removeOthers(const Places &places)
    {
        const auto isOther = [&](int row) { return !places.contains(m_rows[row].key()); };
        QList<Range> ranges = rangesOf(rowCount(), isOther);
        if (ranges.size() > mostRanges) {
            QList<int> order = everyRow();
            const auto others = std::ranges::stable_partition(order, [&](int row) { return !isOther(row); });
            const int kept = rowCount() - static_cast<int>(others.size());
            arrange(order);
            ranges = {{kept, rowCount() - 1}};
        }
        for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
            beginRemoveRows({}, range->first, range->last);
            m_rows.remove(range->first, range->last - range->first + 1);
            endRemoveRows();
        }
    }

    /// All of the rows are wanted by now.
    void putInOrder(const Places &places)
    {
        const auto placeOf = [&](int row) { return places.value(m_rows[row].key()); };
        QList<int> order = everyRow();
        if (std::ranges::is_sorted(order, {}, placeOf))
            return;
        std::ranges::stable_sort(order, {}, placeOf);
        arrange(order);
    }

    /// The rows stand in the order in which they are wanted.
    void bringIn(const QList<Row> &wanted)
    {
        QList<bool> isNew(wanted.size(), true);
        for (qsizetype i = 0, row = 0; i < wanted.size() && row < m_rows.size(); ++i) {
            if (m_rows[row].key() == wanted[i].key()) {
                isNew[i] = false;
                ++row;
            }
        }
        const QList<Range> ranges = rangesOf(static_cast<int>(wanted.size()), [&](int i) { return isNew[i]; });
        if (ranges.size() > mostRanges)
            return append(wanted, isNew);
        for (const Range &range : ranges) {
            beginInsertRows({}, range.first, range.last);
            m_rows = m_rows.first(range.first) + wanted.sliced(range.first, range.last - range.first + 1) + m_rows.sliced(range.first);
            endInsertRows();
        }
    }

    void append(const QList<Row> &wanted, const QList<bool> &isNew)
    {
        QList<int> order;
        int kept = 0;
        int added = rowCount();
        for (const bool one : isNew)
            order.append(one ? added++ : kept++);
        beginInsertRows({}, rowCount(), added - 1);
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (isNew[i])
                m_rows.append(wanted[i]);
        }
        endInsertRows();
        arrange(order);
    }

    void update(const QList<Row> &wanted)
    {
        const auto differs = [&](int row) { return m_rows[row] != wanted[row]; };
        const QList<Range> ranges = rangesOf(rowCount(), differs);
        m_rows = wanted;
        for (const Range &range : ranges)
            emit dataChanged(index(range.first, 0), index(range.last, columnCount() - 1));
    }

    [[nodiscard]] QList<int> everyRow() const
    {
        QList<int> rows(rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }

    /// `order`: by new place, the row that comes there.
    void arrange(const QList<int> &order)
    {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        QList<Row> rows;
        rows.reserve(order.size());
        QList<int> places(order.size());
        for (int place = 0; place < order.size(); ++place) {
            rows.append(m_rows[order[place]]);
            places[order[place]] = place;
        }
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after.append(this->index(places[index.row()], index.column()));
        m_rows = std::move(rows);
        changePersistentIndexList(before, after);
        emit layoutChanged({}, VerticalSortHint);
    }

    QList<Row> m_rows;
};

} // namespace minutebook
