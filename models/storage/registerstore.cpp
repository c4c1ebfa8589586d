#include "models/storage/registerstore.h"

#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/storage/words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Where a line stands: the first five columns of each register's query.
constexpr auto placeColumns = "i.meeting, r.item, r.line, r.level, r.cleared_from"_L1;
/// Meetings in the order in which they were held, and in each the lines in the order of its agenda.
constexpr auto inOrderOfLines = "ORDER BY m.date, m.number, i.position, r.line"_L1;

constexpr auto actionColumns = "r.number, r.text, r.due"_L1;
constexpr auto updateColumns = "r.number, r.status, r.text, r.due"_L1;
constexpr auto decisionColumns = "r.verb, r.decides, r.text"_L1;

RegisterPlace readPlace(const Row &row)
{
    return {row.id<MeetingId>(0), row.id<ItemId>(1), row.number(2), row.text(3), row.text(4)};
}

QString query(const QString &columns, QLatin1StringView table, const QString &condition)
{
    return u"SELECT %1, %2 FROM %3 r JOIN item i ON i.id = r.item JOIN meeting m ON m.id = i.meeting %4 %5"_s.arg(
        placeColumns, columns, table, condition, inOrderOfLines);
}

RegisteredAction readAction(const Row &row)
{
    return {readPlace(row), row.text(5), row.text(6), {}, row.date(7)};
}

RegisteredUpdate readUpdate(const Row &row)
{
    return {readPlace(row), row.text(5), actionStatusOf(row.text(6)), row.text(7), {}, row.date(8)};
}

RegisteredDecision readDecision(const Row &row)
{
    return {readPlace(row), row.text(5), row.flag(6), row.text(7)};
}

/// Fills in the owners of actions or updates.
template <typename Entry>
Result<QList<Entry>> withOwners(Connection &connection, Result<QList<Entry>> entries)
{
    if (!entries)
        return entries;
    for (Entry &entry : *entries) {
        const Result<QStringList> owners = rows(
            connection, u"SELECT owner FROM line_owner WHERE item = :item AND line = :line ORDER BY position"_s,
            {{":item"_L1, entry.place.item}, {":line"_L1, entry.place.line}}, [](const Row &row) { return row.text(0); });
        if (!owners)
            return std::unexpected(owners.error());
        entry.owners = *owners;
    }
    return entries;
}

/// The same of a whole register: one question for all instead of one for each.
template <typename Entry>
Result<QList<Entry>> withAllOwners(Connection &connection, Result<QList<Entry>> entries)
{
    if (!entries)
        return entries;
    QHash<std::pair<qint64, int>, QStringList> owners;
    const Result<> read = eachRow(connection, u"SELECT item, line, owner FROM line_owner ORDER BY item, line, position"_s, {},
                                  [&](const Row &row) { owners[{row.wide(0), row.number(1)}].append(row.text(2)); });
    if (!read)
        return std::unexpected(read.error());
    for (Entry &entry : *entries)
        entry.owners = owners.value({entry.place.item.value, entry.place.line});
    return entries;
}

template <typename Entry>
Result<QList<Entry>> withOwners(Connection &connection, Result<QList<Entry>> entries, RegisterExtent extent)
{
    if (!extent.words)
        return entries;
    return extent.isAll() ? withAllOwners(connection, std::move(entries)) : withOwners(connection, std::move(entries));
}

QString columnsOf(QLatin1StringView columns, RegisterExtent extent)
{
    return extent.words ? QString(columns) : QString(columns).replace("r.text"_L1, "NULL"_L1);
}

constexpr auto isAsked = "WHERE r.number IN (SELECT value FROM json_each(:numbers))"_L1;

/// A list for json_each.
Binds asked(const QSet<QString> &numbers)
{
    return {Bind::written(":numbers"_L1, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(numbers.values())).toJson()))};
}

QString inMeetings(RegisterExtent extent)
{
    return "WHERE "_L1 + extent.holds("i.meeting"_L1);
}

/// Wherever they were made.
QString ofActionsIn(RegisterExtent extent)
{
    return extent.isAll()
        ? QString()
        : u"WHERE r.number IN (SELECT a.number FROM action a JOIN item o ON o.id = a.item WHERE %1)"_s.arg(extent.holds("o.meeting"_L1));
}

} // namespace

QString RegisterExtent::holds(QLatin1StringView meeting) const
{
    if (meetings > 0)
        return u"%1 IN (SELECT id FROM meeting ORDER BY date, number LIMIT %2)"_s.arg(meeting).arg(meetings);
    if (year > 0)
        return u"%1 IN (SELECT id FROM meeting WHERE date BETWEEN '%2-01-01' AND '%2-12-31')"_s.arg(meeting).arg(year, 4, 10, QChar(u'0'));
    return u"1"_s;
}

Result<QList<RegisteredAction>> registeredActions(Connection &connection, RegisterExtent extent)
{
    const Snapshot snapshot(connection);
    return withOwners(connection,
                      rows(connection, query(columnsOf(actionColumns, extent), "action"_L1, inMeetings(extent)), {}, readAction), extent);
}

Result<QList<RegisteredUpdate>> registeredUpdates(Connection &connection, RegisterExtent extent)
{
    const Snapshot snapshot(connection);
    return withOwners(connection,
                      rows(connection, query(columnsOf(updateColumns, extent), "action_update"_L1, ofActionsIn(extent)), {}, readUpdate),
                      extent);
}

Result<QList<RegisteredDecision>> registeredDecisions(Connection &connection, RegisterExtent extent)
{
    return rows(connection, query(columnsOf(decisionColumns, extent), "decision"_L1, inMeetings(extent)), {}, readDecision);
}

Result<QList<RegisteredAction>> actionsNumbered(Connection &connection, const QSet<QString> &numbers)
{
    const Snapshot snapshot(connection);
    return withOwners(connection, rows(connection, query(QString(actionColumns), "action"_L1, isAsked), asked(numbers), readAction));
}

Result<QList<RegisteredUpdate>> updatesNumbered(Connection &connection, const QSet<QString> &numbers)
{
    const Snapshot snapshot(connection);
    return withOwners(connection, rows(connection, query(QString(updateColumns), "action_update"_L1, isAsked), asked(numbers), readUpdate));
}

Result<QSet<QString>> actionNumbers(Connection &connection)
{
    QSet<QString> numbers;
    const Result<> read = eachRow(connection, u"SELECT number FROM action"_s, {}, [&](const Row &row) { numbers.insert(row.text(0)); });
    return read ? Result<QSet<QString>>(numbers) : std::unexpected(read.error());
}

Result<QList<RegisteredUpdate>> updatesBefore(Connection &connection, const QString &number, MeetingId meeting)
{
    const QString beforeHere = u"JOIN meeting here ON here.id = :meeting "
                               "WHERE r.number = :number AND (m.date, m.number) < (here.date, here.number)"_s;
    return withOwners(connection,
                      rows(connection, query(QString(updateColumns), "action_update"_L1, beforeHere),
                           {{":meeting"_L1, meeting}, {":number"_L1, number}}, readUpdate));
}

Result<std::optional<Action>> raisedAction(Connection &connection, const QString &number, const Scheme &scheme)
{
    const auto found = withOwners(
        connection,
        rows(connection, query(QString(actionColumns), "action"_L1, u"WHERE r.number = :number"_s), {{":number"_L1, number}}, readAction));
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return std::nullopt;
    const RegisteredAction &action = found->first();
    const Rank rank = scheme.rankOrHighest(action.place.level);
    return Action{action.number, action.text, action.owners, action.due, rank, scheme.rankOf(action.place.clearedFrom)};
}

FindAction findAction(Connection &connection, const Scheme &scheme)
{
    return [&connection, scheme](const QString &number) -> std::optional<Action> {
        const Result<std::optional<Action>> action = raisedAction(connection, number, scheme);
        // Doubt counts upward: an update of an action that cannot be read is not shown to more people than it should be.
        return action.value_or(Action{number, {}, {}, {}, scheme.highest(), {}});
    };
}

} // namespace minutebook
