#include "models/domain/matchlines.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace minutebook {

namespace {

constexpr double leastLikeness = 0.5;

QStringList wordsIn(const QString &text)
{
    QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

/// Of the words of both, so many are in the other: 0 to 1.
double likeness(const QString &one, const QString &other)
{
    const QStringList first = wordsIn(one);
    const QStringList second = wordsIn(other);
    QStringList common;
    std::ranges::set_intersection(first, second, std::back_inserter(common));
    const qsizetype all = first.size() + second.size();
    return all == 0 ? 0 : 2.0 * static_cast<double>(common.size()) / static_cast<double>(all);
}

class LineMatcher
{
public:
    LineMatcher(const QList<AnchoredLine> &known, const QList<AnchoredLine> &before, const QList<AnchoredLine> &now)
        : m_known(known)
        , m_now(now)
        , m_places(known.size(), -1)
        , m_taken(now.size(), false)
        , m_fresh(now.size(), true)
    {
        QList<AnchoredLine> left = before;
        for (qsizetype i = 0; i < now.size(); ++i) {
            const auto same = std::ranges::find_if(
                left, [&](const AnchoredLine &line) { return line.item == now[i].item && line.text == now[i].text; });
            if (same == left.end())
                continue;
            m_fresh[i] = false;
            left.erase(same);
        }
    }

    QList<qsizetype> match()
    {
        matchAll(
            [](const AnchoredLine &known, const AnchoredLine &now) { return known.item == now.item && known.text == now.text ? 1.0 : 0; });
        matchAll([](const AnchoredLine &known, const AnchoredLine &now) { return known.text == now.text ? 1.0 : 0; });
        matchAll([this](const AnchoredLine &known, const AnchoredLine &now) {
            const double like = known.item == now.item && m_fresh[&now - m_now.constData()] ? likeness(known.text, now.text) : 0;
            return like >= leastLikeness ? like : 0;
        });
        return m_places;
    }

private:
    template <typename Rate>
    void matchAll(Rate rate)
    {
        for (qsizetype i = 0; i < m_known.size(); ++i) {
            if (m_places[i] < 0)
                take(i, best(m_known[i], rate));
        }
    }

    /// Of those that are rated alike the nearest.
    template <typename Rate>
    [[nodiscard]] qsizetype best(const AnchoredLine &known, Rate rate) const
    {
        qsizetype found = -1;
        double highest = 0;
        int nearest = std::numeric_limits<int>::max();
        for (qsizetype i = 0; i < m_now.size(); ++i) {
            const double rated = m_taken[i] ? 0 : rate(known, m_now[i]);
            const int away = std::abs(known.line - m_now[i].line);
            if (rated > 0 && (rated > highest || (rated == highest && away < nearest))) {
                found = i;
                highest = rated;
                nearest = away;
            }
        }
        return found;
    }

    void take(qsizetype known, qsizetype place)
    {
        m_places[known] = place;
        if (place >= 0)
            m_taken[place] = true;
    }

    const QList<AnchoredLine> &m_known;
    const QList<AnchoredLine> &m_now;
    QList<qsizetype> m_places;
    QList<bool> m_taken;
    QList<bool> m_fresh; ///< did not read so before
};

} // namespace

QList<qsizetype> matchLines(const QList<AnchoredLine> &known, const QList<AnchoredLine> &before, const QList<AnchoredLine> &now)
{
    return LineMatcher(known, before, now).match();
}

} // namespace minutebook
