#pragma once

#include <QList>

#include <utility>

namespace minutebook {

/// Which height of one view belongs to which height of another: straight between pairs that belong together.
class ScrollMap
{
public:
    using Pair = std::pair<double, double>;

    /// Pairs in any order; those that would lead upwards are left out.
    explicit ScrollMap(QList<Pair> pairs);

    [[nodiscard]] double map(double y) const;

private:
    QList<Pair> m_pairs;
};

} // namespace minutebook
