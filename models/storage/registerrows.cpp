#include "models/storage/registerrows.h"

#include "models/storage/inorder.h"
#include "models/storage/words.h"

#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct RegisterTable {
    QLatin1StringView name;
    bool hasPlaces; ///< there may be several rows of a line
    QLatin1StringView columns; ///< besides where the line stands
};

constexpr std::array tables{
    RegisterTable{"action"_L1, false, "text, level, cleared_from, number, due"_L1},
    RegisterTable{"action_update"_L1, false, "text, level, cleared_from, number, due, status"_L1},
    RegisterTable{"decision"_L1, false, "text, level, cleared_from, verb, decides"_L1},
    RegisterTable{"line_owner"_L1, true, "owner"_L1},
};

/// What every register's row has: what the line says, and from which level up.
Binds lineBinds(const NoteLine &line, const Scheme &scheme)
{
    const Clearing clearing = line.standing.clearing;
    return {
        Bind::written(":text"_L1, line.body),
        {":level"_L1, scheme.level(line.standing.rank).name},
        {":cleared_from"_L1, clearing ? scheme.level(*clearing).name : QString()},
    };
}

/// A row that was read begins with where the line stands.
bool isStored(const Binds &wanted, const Row &row)
{
    for (int i = 0; i < wanted.size(); ++i) {
        if (wanted[i].value.toString() != row.text(i + 2))
            return false;
    }
    return true;
}

Result<> replaceRow(Transaction &transaction, const RegisterTable &table, const Binds &key, const Binds &row)
{
    QStringList names;
    for (const Bind &bind : key + row)
        names << bind.name.sliced(1).toString();
    const QString sql = u"REPLACE INTO %1 (%2) VALUES (:%3)"_s.arg(table.name, names.join(u", "), names.join(u", :"));
    return run(transaction, sql, key + row);
}

Result<> removeRow(Transaction &transaction, const RegisterTable &table, const Binds &key)
{
    QStringList conditions;
    for (const Bind &bind : key)
        conditions << bind.name.sliced(1) + u" = "_s + bind.name;
    return run(transaction, u"DELETE FROM %1 WHERE %2"_s.arg(table.name, conditions.join(u" AND ")), key);
}

Binds keyOf(const RegisterTable &table, ItemId item, const std::pair<int, int> &at)
{
    Binds key{{":item"_L1, item}, {":line"_L1, at.first}};
    if (table.hasPlaces)
        key << Bind(":position"_L1, at.second);
    return key;
}

} // namespace

void RegisterRows::add(int begin, const QList<NoteLine> &lines, const Scheme &scheme)
{
    int at = begin;
    for (const NoteLine &line : lines)
        addLine(at++, line, scheme);
}

/// An action that has no number yet is still being typed: it is in no register.
void RegisterRows::addLine(int at, const NoteLine &line, const Scheme &scheme)
{
    const auto *action = std::get_if<ActionWords>(&line.words);
    const auto *update = std::get_if<UpdateWords>(&line.words);
    if (action && !action->number.isEmpty()) {
        m_rows[Actions].insert({at, 0}, lineBinds(line, scheme) + Binds{{":number"_L1, action->number}, {":due"_L1, action->due}});
        addOwners(at, action->owners);
    } else if (update) {
        m_rows[Updates].insert(
            {at, 0},
            lineBinds(line, scheme)
                + Binds{Bind::written(":number"_L1, update->number), {":due"_L1, update->due}, {":status"_L1, wordOf(update->status)}});
        addOwners(at, update->owners);
    } else if (line.outcome) {
        m_rows[Decisions].insert({at, 0},
                                 lineBinds(line, scheme) + Binds{{":verb"_L1, line.outcome->verb}, {":decides"_L1, line.outcome->decides}});
    }
}

void RegisterRows::addOwners(int at, const QStringList &owners)
{
    for (int place = 0; place < owners.size(); ++place)
        m_rows[Owners].insert({at, place}, {Bind::written(":owner"_L1, owners[place])});
}

Result<> RegisterRows::write(Transaction &transaction, ItemId item) const
{
    return forEach(std::array{Actions, Updates, Decisions, Owners}, [&](Register which) { return writeRegister(transaction, item, which); });
}

Result<> RegisterRows::writeRegister(Transaction &transaction, ItemId item, Register which) const
{
    const RegisterTable &table = tables[which];
    const Result<Difference> difference = compare(transaction, item, which);
    if (!difference)
        return std::unexpected(difference.error());
    const auto remove = [&](const Place &at) { return removeRow(transaction, table, keyOf(table, item, at)); };
    const auto replace = [&](const Place &at) { return replaceRow(transaction, table, keyOf(table, item, at), m_rows[which].value(at)); };
    return inOrder([&] { return forEach(difference->leftOver, remove); }, [&] { return forEach(difference->missing, replace); });
}

Result<RegisterRows::Difference> RegisterRows::compare(Connection &connection, ItemId item, Register which) const
{
    const RegisterTable &table = tables[which];
    const Rows &rows = m_rows[which];
    QSet<Place> stored;
    Difference difference;
    const auto take = [&](const Row &row) {
        const Place at{row.number(0), row.number(1)};
        const auto wanted = rows.constFind(at);
        if (wanted == rows.cend())
            difference.leftOver << at;
        else if (isStored(*wanted, row))
            stored << at;
    };
    const QString columns = u"line, %1, %2"_s.arg(table.hasPlaces ? "position"_L1 : "0"_L1, table.columns);
    const Result<> read = eachRow(connection, u"SELECT %1 FROM %2 WHERE item = :item"_s.arg(columns, table.name), {{":item"_L1, item}},
                                  take);
    if (!read)
        return std::unexpected(read.error());
    difference.missing = rows.keys();
    difference.missing.removeIf([&stored](const Place &at) { return stored.contains(at); });
    return difference;
}

} // namespace minutebook
