#pragma once

#include "models/presentation/sharedrows.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <numeric>

namespace minutebook {

/// A table of very many values that nobody edits in it. `merge` makes it equal to what is wanted and keeps the rows that stay, so that
/// selection and scrolling do too. A Row has `key()`, a QString that tells it from all others, and `==`. A row that was shown before and is
/// wanted as the very same one costs nothing but its place. What is few comes and goes range by range; of what is much all goes or comes as
/// one range and then takes its places, so that a hundred thousand rows are sorted or filtered in a step.
template <typename Row>
class LongTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

    [[nodiscard]] const Row &row(int row) const { return *m_rows[row]; }
    [[nodiscard]] const SharedRows<Row> &rows() const { return m_rows; }

protected:
    void merge(const QList<Row> &wanted) { merge(shared(wanted)); }

    void merge(const SharedRows<Row> &wanted)
    {
        QList<int> places = placesIn(wanted);
        removeOthers(places);
        putInOrder(places, wanted.size());
        bringIn(wanted, places);
        update(wanted);
    }

private:
    static constexpr int mostRanges = 64; ///< more than these are not told one by one
    static constexpr int nowhere = -1;

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

    /// By row, where it is wanted.
    [[nodiscard]] QList<int> placesIn(const SharedRows<Row> &wanted) const
    {
        QList<int> places(rowCount(), nowhere);
        QHash<const Row *, int> rows;
        rows.reserve(rowCount());
        for (int row = 0; row < rowCount(); ++row)
            rows.insert(m_rows[row].get(), row);
        QList<int> others;
        for (int place = 0; place < wanted.size(); ++place) {
            const int row = rows.value(wanted[place].get(), nowhere);
            if (row == nowhere)
                others.append(place);
            else
                places[row] = place;
        }
        findByKey(wanted, others, places);
        return places;
    }

    /// Of those that have changed, or were made anew.
    void findByKey(const SharedRows<Row> &wanted, const QList<int> &others, QList<int> &places) const
    {
        QHash<QString, int> rows;
        for (int row = 0; !others.isEmpty() && row < rowCount(); ++row) {
            if (places[row] == nowhere)
                rows.insert(m_rows[row]->key(), row);
        }
        for (qsizetype i = 0; !rows.isEmpty() && i < others.size(); ++i) {
            if (const auto row = rows.constFind(wanted[others[i]]->key()); row != rows.cend())
                places[*row] = others[i];
        }
    }

    void removeOthers(QList<int> &places)
    {
        const auto isOther = [&](int row) { return places[row] == nowhere; };
        QList<Range> ranges = rangesOf(rowCount(), isOther);
        if (ranges.size() > mostRanges) {
            QList<int> order = everyRow();
            const auto others = std::ranges::stable_partition(order, [&](int row) { return !isOther(row); });
            const int kept = rowCount() - static_cast<int>(others.size());
            arrange(order, places);
            ranges = {{kept, rowCount() - 1}};
        }
        for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
            beginRemoveRows({}, range->first, range->last);
            m_rows.remove(range->first, range->last - range->first + 1);
            places.remove(range->first, range->last - range->first + 1);
            endRemoveRows();
        }
    }

    /// All of the rows are wanted by now, each at a place of its own.
    void putInOrder(QList<int> &places, qsizetype wanted)
    {
        if (std::ranges::is_sorted(places))
            return;
        QList<int> order(wanted, nowhere);
        for (int row = 0; row < rowCount(); ++row)
            order[places[row]] = row;
        order.removeAll(nowhere);
        arrange(order, places);
    }

    /// The rows stand in the order in which they are wanted.
    void bringIn(const SharedRows<Row> &wanted, const QList<int> &places)
    {
        QList<bool> isNew(wanted.size(), true);
        for (const int place : places)
            isNew[place] = false;
        const QList<Range> ranges = rangesOf(static_cast<int>(wanted.size()), [&](int i) { return isNew[i]; });
        if (ranges.size() > mostRanges)
            return append(wanted, isNew);
        for (const Range &range : ranges) {
            const int count = range.last - range.first + 1;
            beginInsertRows({}, range.first, range.last);
            m_rows.insert(range.first, count, nullptr);
            std::copy_n(wanted.begin() + range.first, count, m_rows.begin() + range.first);
            endInsertRows();
        }
    }

    void append(const SharedRows<Row> &wanted, const QList<bool> &isNew)
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
        QList<int> none(order.size());
        arrange(order, none);
    }

    void update(const SharedRows<Row> &wanted)
    {
        const auto differs = [&](int row) { return m_rows[row] != wanted[row] && *m_rows[row] != *wanted[row]; };
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

    /// `order`: by new place, the row that comes there; `places` go along.
    void arrange(const QList<int> &order, QList<int> &places)
    {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        SharedRows<Row> rows;
        rows.reserve(order.size());
        QList<int> moved(order.size());
        QList<int> placesThen(order.size());
        for (int place = 0; place < order.size(); ++place) {
            rows.append(std::move(m_rows[order[place]]));
            placesThen[place] = places[order[place]];
            moved[order[place]] = place;
        }
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after.append(this->index(moved[index.row()], index.column()));
        m_rows = std::move(rows);
        places = std::move(placesThen);
        changePersistentIndexList(before, after);
        emit layoutChanged({}, VerticalSortHint);
    }

    SharedRows<Row> m_rows;
};

} // namespace minutebook
