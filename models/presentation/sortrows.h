#pragma once

#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace minutebook {

/// The numbers of the rows that have these texts, as a reader sorts them: "9/2" before "10/1". What has none comes last, whichever way.
[[nodiscard]] std::vector<qsizetype> inOrderOf(const QStringList &texts, Qt::SortOrder order);

/// The rows by a text of each, so sorted.
template <typename Row, typename TextOf>
[[nodiscard]] QList<Row> sortedByText(const QList<Row> &rows, Qt::SortOrder order, TextOf textOf)
{
    QStringList texts;
    texts.reserve(rows.size());
    for (const Row &row : rows)
        texts.append(textOf(row));
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const qsizetype row : inOrderOf(texts, order))
        sorted.append(rows[row]);
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
