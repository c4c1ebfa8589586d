#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>

namespace minutebook {

/// Rows of a long table, made once and then sorted, filtered and shown without a copy. None is null.
template <typename Row>
using SharedRows = QList<std::shared_ptr<const Row>>;

template <typename Row>
[[nodiscard]] SharedRows<Row> shared(const QList<Row> &rows)
{
    SharedRows<Row> all;
    all.reserve(rows.size());
    for (const Row &row : rows)
        all.append(std::make_shared<const Row>(row));
    return all;
}

/// `wanted`, with rows of `shown` in place of those that say the same: whoever shows them has no words to compare then. A Row has `key()` and
/// `==`.
template <typename Row>
[[nodiscard]] SharedRows<Row> keepingShown(SharedRows<Row> wanted, const SharedRows<Row> &shown)
{
    QSet<const Row *> present;
    present.reserve(wanted.size());
    for (const auto &row : std::as_const(wanted))
        present.insert(row.get());
    QHash<QString, std::shared_ptr<const Row>> others;
    for (const auto &row : shown) {
        if (!present.contains(row.get()))
            others.insert(row->key(), row);
    }
    if (others.isEmpty())
        return wanted;
    for (auto &row : wanted) {
        const auto same = others.constFind(row->key());
        if (same != others.cend() && **same == *row)
            row = *same;
    }
    return wanted;
}

} // namespace minutebook
