#pragma once

#include "models/domain/ids.h"
#include "models/storage/transaction.h"

#include <QDate>

namespace minutebook {

/// By which texts are made ready to be found; a meeting that was made ready by others waits.
inline constexpr int searchRules = 2;

/// How a text is parted into words, as an option of its table.
inline constexpr QLatin1StringView searchTokens("tokenize = 'unicode61 remove_diacritics 2'");

/// The ids of what can be found of one meeting: those of later days are higher.
class SearchIds
{
public:
    SearchIds(qint64 begin, qint64 end)
        : m_begin(begin)
        , m_end(end)
    {
    }

    [[nodiscard]] bool contains(qint64 id) const { return id >= m_begin && id < m_end; }
    /// One that is free.
    [[nodiscard]] Result<qint64> next(Connection &connection) const;

private:
    qint64 m_begin;
    qint64 m_end;
};

[[nodiscard]] SearchIds searchIdsOf(MeetingId meeting, QDate date);

/// The lowest id of a day's meetings.
[[nodiscard]] qint64 firstSearchId(QDate date);

/// The id of a level's table of words, `search_N`, which is made where it is not there yet.
[[nodiscard]] Result<qint64> searchLevel(Transaction &transaction, const QString &name);

struct SearchLevel {
    qint64 id = 0;
    QString name;
};
[[nodiscard]] Result<QList<SearchLevel>> searchLevels(Connection &connection);
[[nodiscard]] Result<> makeSearchTable(Connection &connection, qint64 level);
[[nodiscard]] QString searchTable(qint64 level);

} // namespace minutebook
