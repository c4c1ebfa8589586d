#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QHash>

#include <chrono>

namespace minutebook {

/// Adds up how long items take, from the moments that it is told of. A clock that is set back, and a machine that slept, add nothing.
class ItemTally
{
public:
    /// Between two moments of one stretch of work; longer, and nobody was there to tell.
    static constexpr std::chrono::minutes longestGap{3};

    /// What passed since the moment before was the item's that ran till now; from now on `item` runs (0: none).
    void run(const QDateTime &now, ItemId item);
    [[nodiscard]] ItemId running() const { return m_running; }

    void add(ItemId item, std::chrono::milliseconds time);
    void drop() { m_times.clear(); }
    /// Whole seconds, by item; items with none are left out.
    [[nodiscard]] QHash<qint64, int> seconds() const;
    /// The same, and takes them out: what is left of a second stays.
    [[nodiscard]] QHash<qint64, int> take();

private:
    QHash<qint64, std::chrono::milliseconds> m_times; ///< by item
    QDateTime m_last;
    ItemId m_running;
};

} // namespace minutebook
