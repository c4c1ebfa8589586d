#include "widgets/preview/scrollmap.h"

#include <algorithm>

namespace minutebook {

ScrollMap::ScrollMap(QList<Pair> pairs)
{
    std::ranges::sort(pairs);
    for (const Pair &pair : std::as_const(pairs)) {
        if (m_pairs.isEmpty() || (pair.first > m_pairs.constLast().first && pair.second >= m_pairs.constLast().second))
            m_pairs.append(pair);
    }
}

double ScrollMap::map(double y) const
{
    if (m_pairs.isEmpty())
        return y;
    const auto after = std::ranges::upper_bound(m_pairs, y, {}, &Pair::first);
    if (after == m_pairs.begin())
        return m_pairs.first().second;
    if (after == m_pairs.end())
        return m_pairs.last().second + y - m_pairs.last().first;
    const Pair &before = *(after - 1);
    return before.second + (y - before.first) * (after->second - before.second) / (after->first - before.first);
}

} // namespace minutebook
