#include "models/storage/openactions.h"

#include "models/domain/ended.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/storage/words.h"

#include <compare>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Where a line stands among all lines of the meetings that count.
struct LineOrder {
    qsizetype meeting = 0;
    int position = 0;
    int line = 0;

    auto operator<=>(const LineOrder &) const = default;
};

struct Status {
    LineOrder at;
    bool ended = false;
};

class OpenActions
{
public:
    OpenActions(Connection &connection, std::optional<MeetingId> before)
        : m_connection(connection)
        , m_before(before)
    {
    }

    Result<QSet<QString>> numbers()
    {
        const Result<> read = inOrder([&] { return readMeetings(); }, [&] { return readItems(); }, [&] { return readRaised(); },
                                      [&] { return readUpdates(); });
        if (!read)
            return std::unexpected(read.error());
        m_raised.removeIf([&](const QString &number) { return m_latest.value(number).ended; });
        return m_raised;
    }

private:
    Result<> readMeetings()
    {
        bool counts = true;
        return eachRow(m_connection, u"SELECT id FROM meeting ORDER BY date, number"_s, {}, [&](const Row &row) {
            counts = counts && row.id<MeetingId>(0) != m_before;
            if (counts)
                m_meetings.insert(row.wide(0), m_meetings.size());
        });
    }

    Result<> readItems()
    {
        return eachRow(m_connection, u"SELECT id, meeting, position FROM item"_s, {}, [&](const Row &row) {
            const auto meeting = m_meetings.constFind(row.wide(1));
            if (meeting != m_meetings.cend())
                m_items.insert(row.wide(0), {*meeting, row.number(2), 0});
        });
    }

    Result<> readRaised()
    {
        return eachRow(m_connection, u"SELECT item, number FROM action"_s, {}, [&](const Row &row) {
            if (m_items.contains(row.wide(0)))
                m_raised.insert(row.text(1));
        });
    }

    Result<> readUpdates()
    {
        return eachRow(m_connection, u"SELECT item, line, number, status FROM action_update WHERE status IS NOT NULL"_s, {},
                       [&](const Row &row) {
                           const auto item = m_items.constFind(row.wide(0));
                           if (item == m_items.cend())
                               return;
                           const LineOrder here{item->meeting, item->position, row.number(1)};
                           Status &latest = m_latest[row.text(2)];
                           if (latest.at <= here)
                               latest = {here, isEnded(actionStatusOf(row.text(3)))};
                       });
    }

    Connection &m_connection;
    std::optional<MeetingId> m_before;
    QHash<qint64, qsizetype> m_meetings; ///< in the order in which they were held, those that count alone
    QHash<qint64, LineOrder> m_items;
    QSet<QString> m_raised;
    QHash<QString, Status> m_latest;
};

} // namespace

Result<QSet<QString>> openActionNumbers(Connection &connection, std::optional<MeetingId> before)
{
    const Snapshot snapshot(connection);
    return OpenActions(connection, before).numbers();
}

} // namespace minutebook
