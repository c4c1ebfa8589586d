#include "models/presentation/itemtally.h"

namespace minutebook {

using namespace std::chrono_literals;

void ItemTally::run(const QDateTime &now, ItemId item)
{
    const auto passed = m_last.isValid() ? now - m_last : 0ms;
    if (m_running != ItemId() && passed > 0ms && passed <= longestGap)
        add(m_running, passed);
    m_last = now;
    m_running = item;
}

void ItemTally::add(ItemId item, std::chrono::milliseconds time)
{
    m_times[item.value] += time;
}

QHash<qint64, int> ItemTally::seconds() const
{
    QHash<qint64, int> whole;
    for (const auto &[item, time] : m_times.asKeyValueRange()) {
        if (time >= 1s)
            whole.insert(item, static_cast<int>(time / 1s));
    }
    return whole;
}

QHash<qint64, int> ItemTally::take()
{
    QHash<qint64, int> taken = seconds();
    for (const auto &[item, seconds] : taken.asKeyValueRange())
        m_times[item] -= std::chrono::seconds(seconds);
    return taken;
}

} // namespace minutebook
