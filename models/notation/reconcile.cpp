#include "models/notation/reconcile.h"

#include "models/notation/lexline.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The share of the longer text that two have in common at beginning and end, 0 to 1.
double likeness(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    const qsizetype longer = std::max(one.size(), other.size());
    qsizetype front = 0;
    while (front < shorter && one[front] == other[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && one[one.size() - 1 - back] == other[other.size() - 1 - back])
        ++back;
    return longer == 0 ? 1.0 : static_cast<double>(front + back) / static_cast<double>(longer);
}

constexpr double sameLine = 0.5; // half of the words still stand: an edit, not another action

class Reconciler
{
public:
    Reconciler(QList<Item> &items, std::optional<LinePlace> cursor, const QSet<qsizetype> &resting, const Dialect &dialect)
        : m_items(items)
        , m_cursor(cursor)
        , m_resting(resting)
        , m_dialect(dialect)
    {
    }

    Reconciled reconcile(const QList<Item> &stored, int nextSequence)
    {
        m_result.nextSequence = nextSequence;
        collectWaiting();
        collectOrphans(stored);
        giveBack(1.0);
        giveBack(sameLine);
        for (const LinePlace place : std::as_const(m_waiting))
            number(place, m_dialect.actionNumber(m_result.nextSequence++));
        std::ranges::sort(m_result.changes, {}, [](const Numbered &change) { return std::pair(change.place.item, change.place.line); });
        return std::move(m_result);
    }

private:
    ActionWords *actionAt(LinePlace place) { return std::get_if<ActionWords>(&m_items[place.item].lines[place.line].words); }

    void collectWaiting()
    {
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            for (qsizetype j = 0; j < m_items[i].lines.size(); ++j) {
                const ActionWords *words = actionAt({i, j});
                if (!words)
                    continue;
                countPast(words->number);
                if (!words->number.isEmpty())
                    m_standing.insert(words->number);
                else if (m_cursor != LinePlace{i, j} && !m_resting.contains(i))
                    m_waiting.append({i, j});
            }
        }
    }

    /// Stored actions whose number stands nowhere any more.
    void collectOrphans(const QList<Item> &stored)
    {
        for (const Item &item : stored) {
            for (const NoteLine &line : item.lines) {
                const auto *words = std::get_if<ActionWords>(&line.words);
                if (!words || words->number.isEmpty())
                    continue;
                countPast(words->number);
                if (!m_standing.contains(words->number))
                    m_orphans.append({words->number, line.body});
            }
        }
    }

    void countPast(const QString &number)
    {
        if (const std::optional<int> sequence = m_dialect.sequenceOf(number))
            m_result.nextSequence = std::max(m_result.nextSequence, *sequence + 1);
    }

    /// Hands orphaned numbers to the lines that are at least so like the lines that had them.
    void giveBack(double least)
    {
        m_waiting.removeIf([&](LinePlace place) {
            const QString &body = m_items[place.item].lines[place.line].body;
            const auto found = std::ranges::find_if(m_orphans, [&](const Orphan &orphan) { return likeness(orphan.body, body) >= least; });
            if (found == m_orphans.end())
                return false;
            number(place, found->number);
            m_orphans.erase(found);
            return true;
        });
    }

    void number(LinePlace place, const QString &number)
    {
        NoteLine &line = m_items[place.item].lines[place.line];
        QString text = line.text;
        text.insert(text.indexOf("ACTION"_L1) + 6, u' ' + number);
        const Standing standing = line.standing;
        line = NoteLine{lexLine(text, m_dialect), standing};
        m_result.changes.append({place, text});
    }

    struct Orphan {
        QString number;
        QString body;
    };

    QList<Item> &m_items;
    std::optional<LinePlace> m_cursor;
    const QSet<qsizetype> &m_resting;
    const Dialect &m_dialect;
    QList<LinePlace> m_waiting;
    QList<Orphan> m_orphans;
    QSet<QString> m_standing;
    Reconciled m_result;
};

} // namespace

Reconciled reconcile(QList<Item> &items, const QList<Item> &stored, int nextSequence, std::optional<LinePlace> cursor,
                     const Dialect &dialect, const QSet<qsizetype> &resting)
{
    return Reconciler(items, cursor, resting, dialect).reconcile(stored, nextSequence);
}

} // namespace minutebook
