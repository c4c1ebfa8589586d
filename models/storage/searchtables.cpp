#include "models/storage/searchtables.h"

#include "models/storage/inorder.h"
#include "models/storage/query.h"

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// An id is a day, a meeting and a running number within it.
constexpr int runningBits = 25;
constexpr int meetingBits = 16;

/// Rows and words change together, whoever deletes what they are of.
constexpr std::array<QStringView, 3> tableStatements{
    uR"(
        CREATE VIRTUAL TABLE %1 USING fts5 (
            text, people, content = 'search_row', content_rowid = 'id', %3, prefix = '2 3'
        )
    )",
    uR"(
        CREATE TRIGGER %1_enters AFTER INSERT ON search_row WHEN new.level = %2 BEGIN
            INSERT INTO %1 (rowid, text, people) VALUES (new.id, new.text, new.people);
        END
    )",
    uR"(
        CREATE TRIGGER %1_leaves AFTER DELETE ON search_row WHEN old.level = %2 BEGIN
            INSERT INTO %1 (%1, rowid, text, people) VALUES ('delete', old.id, old.text, old.people);
        END
    )",
};

} // namespace

Result<qint64> SearchIds::next(Connection &connection) const
{
    const auto found = firstRow(connection, u"SELECT coalesce(max(id) + 1, :begin) FROM search_row WHERE id >= :begin AND id < :end"_s,
                                {{":begin"_L1, m_begin}, {":end"_L1, m_end}}, [](const Row &row) { return row.wide(0); });
    return found ? Result<qint64>(found->value_or(m_begin)) : std::unexpected(found.error());
}

qint64 firstSearchId(QDate date)
{
    return date.isValid() ? date.toJulianDay() << (meetingBits + runningBits) : 0;
}

SearchIds searchIdsOf(MeetingId meeting, QDate date)
{
    const qint64 begin = firstSearchId(date) + ((meeting.value % (1LL << meetingBits)) << runningBits);
    return {begin, begin + (1LL << runningBits)};
}

Result<> makeSearchTable(Connection &connection, qint64 level)
{
    return forEach(tableStatements, [&](QStringView sql) {
        return run(
            connection,
            sql.toString().replace("%1"_L1, searchTable(level)).replace("%2"_L1, QString::number(level)).replace("%3"_L1, searchTokens));
    });
}

QString searchTable(qint64 level)
{
    return u"search_%1"_s.arg(level);
}

Result<QList<SearchLevel>> searchLevels(Connection &connection)
{
    return rows(connection, u"SELECT id, name FROM search_level ORDER BY id"_s, {},
                [](const Row &row) { return SearchLevel{row.wide(0), row.text(1)}; });
}

Result<qint64> searchLevel(Transaction &transaction, const QString &name)
{
    const auto found = firstRow(transaction, u"SELECT id FROM search_level WHERE name = :name"_s, {Bind::written(":name"_L1, name)},
                                [](const Row &row) { return row.wide(0); });
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return **found;
    const auto made = firstRow(transaction, u"INSERT INTO search_level (name) VALUES (:name) RETURNING id"_s,
                               {Bind::written(":name"_L1, name)}, [](const Row &row) { return row.wide(0); });
    if (!made)
        return std::unexpected(made.error());
    const Result<> table = makeSearchTable(transaction, **made);
    return table ? Result<qint64>(**made) : std::unexpected(table.error());
}

} // namespace minutebook
