#include "models/storage/searchindex.h"

#include "models/storage/inorder.h"
#include "models/storage/peoplerows.h"
#include "models/storage/query.h"
#include "models/storage/searchtables.h"
#include "models/storage/words.h"

#include <algorithm>
#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct StoredRow {
    qint64 id = 0;
    SearchRow row;
};

/// The same in whatever line.
bool saysTheSame(const StoredRow &stored, const SearchRow &row)
{
    const SearchRow &old = stored.row;
    return old.kind == row.kind && old.level == row.level && old.text == row.text && old.people == row.people
        && (old.line < 0) == (row.line < 0);
}

/// Rows of one item, or of one meeting's people, on their way from what they were to what they are.
class RowWriter
{
public:
    RowWriter(Transaction &transaction, const MeetingContext &meeting, ItemId item)
        : m_transaction(transaction)
        , m_meeting(meeting)
        , m_item(item)
        , m_ids(searchIdsOf(meeting.id, meeting.header.date))
    {
    }

    Result<> write(const QList<SearchRow> &rows)
    {
        if (const Result<> loaded = load(); !loaded)
            return loaded;
        const qsizetype before = sameAtBegin(rows);
        const qsizetype behind = sameAtEnd(rows, before);
        const QList<StoredRow> old = m_stored.sliced(before, m_stored.size() - before - behind);
        const QList<SearchRow> fresh = rows.sliced(before, rows.size() - before - behind);
        return inOrder([&] { return remove(old); }, [&] { return move(m_stored.last(behind), rows.last(behind)); },
                       [&] { return insert(fresh, old); });
    }

private:
    Result<> load()
    {
        const QString sql = uR"(
            SELECT r.id, r.line, r.kind, l.name, r.text, r.people FROM search_row r JOIN search_level l ON l.id = r.level
            WHERE %1 ORDER BY r.line, r.id
        )"_s;
        const QString ofItem = u"r.item = :of"_s;
        const QString ofPeople = u"r.meeting = :of AND r.item IS NULL"_s;
        const Bind of = m_item == ItemId() ? Bind(":of"_L1, m_meeting.id) : Bind(":of"_L1, m_item);
        Result<QList<StoredRow>> stored = minutebook::rows(
            m_transaction, sql.arg(m_item == ItemId() ? ofPeople : ofItem), {of}, [](const Row &row) {
                return StoredRow{row.wide(0), {row.number(1), searchKindOf(row.text(2)), row.text(3), row.text(4), row.text(5)}};
            });
        if (!stored)
            return std::unexpected(stored.error());
        m_stored = *std::move(stored);
        return {};
    }

    /// Those of another day have ids among that day's.
    [[nodiscard]] bool stays(const StoredRow &stored, const SearchRow &row) const
    {
        return m_ids.contains(stored.id) && saysTheSame(stored, row);
    }

    [[nodiscard]] qsizetype sameAtBegin(const QList<SearchRow> &rows) const
    {
        const auto stays = [&](const StoredRow &stored, const SearchRow &row) {
            return stored.row.line == row.line && this->stays(stored, row);
        };
        return std::ranges::mismatch(m_stored, rows, stays).in2 - rows.begin();
    }

    [[nodiscard]] qsizetype sameAtEnd(const QList<SearchRow> &rows, qsizetype begin) const
    {
        const qsizetype most = std::min(rows.size(), m_stored.size()) - begin;
        const int by = most > 0 ? rows.last().line - m_stored.last().row.line : 0;
        const auto moved = [&](const StoredRow &stored, const SearchRow &row) {
            return row.line >= 0 && row.line - stored.row.line == by && stays(stored, row);
        };
        const auto old = m_stored | std::views::reverse | std::views::take(most);
        const auto now = rows | std::views::reverse | std::views::take(most);
        return std::ranges::mismatch(old, now, moved).in2 - now.begin();
    }

    Result<> remove(const QList<StoredRow> &old)
    {
        return forEach(old, [&](const StoredRow &row) {
            return run(m_transaction, u"DELETE FROM search_row WHERE id = :id"_s, {{":id"_L1, row.id}});
        });
    }

    /// What is typed again and again takes no id of its own each time.
    Result<> insert(const QList<SearchRow> &rows, const QList<StoredRow> &old)
    {
        QList<qint64> free;
        for (const StoredRow &row : old) {
            if (m_ids.contains(row.id))
                free.append(row.id);
        }
        return forEach(rows, [&](const SearchRow &row) {
            const Result<qint64> id = free.isEmpty() ? m_ids.next(m_transaction) : free.takeFirst();
            return id ? insertOne(*id, row) : std::unexpected(id.error());
        });
    }

    Result<> insertOne(qint64 id, const SearchRow &row)
    {
        const Result<qint64> level = searchLevel(m_transaction, row.level);
        if (!level)
            return std::unexpected(level.error());
        const QString sql = uR"(
            INSERT INTO search_row (id, meeting, item, line, kind, level, text, people)
            VALUES (:id, :meeting, nullif(:item, 0), :line, :kind, :level, :text, :people)
        )"_s;
        return run(m_transaction, sql,
                   {{":id"_L1, id},
                    {":meeting"_L1, m_meeting.id},
                    {":item"_L1, m_item},
                    {":line"_L1, row.line},
                    {":kind"_L1, wordOf(row.kind)},
                    {":level"_L1, *level},
                    Bind::written(":text"_L1, row.text),
                    Bind::written(":people"_L1, row.people)});
    }

    /// Before others are inserted among them.
    Result<> move(const QList<StoredRow> &stored, const QList<SearchRow> &rows)
    {
        if (rows.isEmpty() || rows.first().line == stored.first().row.line)
            return {};
        return run(m_transaction, u"UPDATE search_row SET line = line + :by WHERE item = :item AND line >= :from"_s,
                   {{":by"_L1, rows.first().line - stored.first().row.line}, {":item"_L1, m_item}, {":from"_L1, stored.first().row.line}});
    }

    Transaction &m_transaction;
    const MeetingContext &m_meeting;
    ItemId m_item;
    SearchIds m_ids;
    QList<StoredRow> m_stored;
};

} // namespace

Result<> indexItem(Transaction &transaction, const MeetingContext &meeting, ItemId item, const QList<SearchRow> &rows)
{
    return RowWriter(transaction, meeting, item).write(rows);
}

Result<> indexPeople(Transaction &transaction, const MeetingContext &meeting)
{
    const Result<PeopleRows> people = loadPeople(transaction, meeting.id);
    if (!people)
        return std::unexpected(people.error());
    return RowWriter(transaction, meeting, {}).write(searchRowsOf(people->tables, meeting.dialect));
}

Result<> waitForIndex(Transaction &transaction, MeetingId meeting)
{
    return run(transaction, u"UPDATE meeting SET searchable = 0 WHERE id = :id AND searchable <> 0"_s, {{":id"_L1, meeting}});
}

Result<ActionLevels> actionLevels(Connection &connection, const QList<ItemText> &texts)
{
    ActionLevels levels;
    const QString sql = u"SELECT number, level, coalesce(cleared_from, '') FROM action WHERE item = :item"_s;
    const auto add = [&](const Row &row) { levels.insert(row.text(0), row.text(1) + u' ' + row.text(2)); };
    const Result<> read = forEach(texts, [&](const ItemText &text) { return eachRow(connection, sql, {{":item"_L1, text.id}}, add); });
    return read ? Result<ActionLevels>(levels) : std::unexpected(read.error());
}

Result<> updatesWaitForIndex(Transaction &transaction, const QList<ItemText> &texts, const ActionLevels &before)
{
    const Result<ActionLevels> now = actionLevels(transaction, texts);
    if (!now)
        return std::unexpected(now.error());
    const QString sql = uR"(
        UPDATE meeting SET searchable = 0 WHERE searchable <> 0
        AND id IN (SELECT i.meeting FROM action_update u JOIN item i ON i.id = u.item WHERE u.number = :number)
    )"_s;
    const QSet<QString> numbers = QSet<QString>(now->keyBegin(), now->keyEnd()) + QSet<QString>(before.keyBegin(), before.keyEnd());
    return forEach(numbers, [&](const QString &number) {
        return before.value(number) == now->value(number) ? Result<>() : run(transaction, sql, {{":number"_L1, number}});
    });
}

Result<std::optional<MeetingId>> nextNotIndexed(Connection &connection)
{
    return firstRow(connection, u"SELECT id FROM meeting WHERE searchable < :rules ORDER BY searchable, date DESC LIMIT 1"_s,
                    {{":rules"_L1, searchRules}}, [](const Row &row) { return row.id<MeetingId>(0); });
}

Result<> markIndexed(Transaction &transaction, MeetingId meeting)
{
    return run(transaction, u"UPDATE meeting SET searchable = :rules WHERE id = :id"_s, {{":rules"_L1, searchRules}, {":id"_L1, meeting}});
}

} // namespace minutebook
