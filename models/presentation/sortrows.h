#pragma once

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <vector>

namespace minutebook {

/// The rows by a text of each, as a reader sorts them: "9/2" before "10/1". What has none comes last, whichever way.
template <typename Row, typename TextOf>
[[nodiscard]] QList<Row> sortedByText(const QList<Row> &rows, Qt::SortOrder order, TextOf textOf)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    struct Key {
        QCollatorSortKey text;
        bool isEmpty;
        qsizetype row;
    };
    std::vector<Key> keys;
    keys.reserve(static_cast<std::size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString text = textOf(rows[i]);
        keys.push_back({collator.sortKey(text), text.isEmpty(), i});
    }
    std::ranges::stable_sort(keys, [order](const Key &one, const Key &other) {
        if (one.isEmpty || other.isEmpty)
            return !one.isEmpty && other.isEmpty;
        return order == Qt::AscendingOrder ? one.text < other.text : other.text < one.text;
    });
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const Key &key : keys)
        sorted.append(rows[key.row]);
    return sorted;
}

/// The same by a number; what has none comes last.
template <typename Row, typename NumberOf>
[[nodiscard]] QList<Row> sortedByNumber(QList<Row> rows, Qt::SortOrder order, NumberOf numberOf)
{
    std::ranges::stable_sort(rows, [&](const Row &one, const Row &other) {
        const std::optional<qint64> first = numberOf(one);
        const std::optional<qint64> second = numberOf(other);
        if (!first || !second)
            return first && !second;
        return order == Qt::AscendingOrder ? *first < *second : *second < *first;
    });
    return rows;
}

} // namespace minutebook
