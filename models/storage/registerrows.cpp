#include "models/storage/registerrows.h"

#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/words.h"

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array registers{"action"_L1, "action_update"_L1, "decision"_L1, "line_owner"_L1};

/// What every register's row has: where the line stands, what it says, and from which level up.
Binds lineBinds(ItemId item, int line, const NoteLine &note, const Scheme &scheme)
{
    const Clearing clearing = note.standing.clearing;
    return {
        {":item"_L1, item},
        {":line"_L1, line},
        Bind::written(":text"_L1, note.body),
        {":level"_L1, scheme.level(note.standing.rank).name},
        {":cleared_from"_L1, clearing ? scheme.level(*clearing).name : QString()},
    };
}

Result<> enterOwners(Connection &connection, ItemId item, int line, const QStringList &owners)
{
    int position = 0;
    return forEach(owners, [&](const QString &owner) {
        return run(connection, u"INSERT INTO line_owner (item, line, position, owner) VALUES (:item, :line, :position, :owner)"_s,
                   {{":item"_L1, item}, {":line"_L1, line}, {":position"_L1, position++}, Bind::written(":owner"_L1, owner)});
    });
}

Result<> enterAction(Connection &connection, const ActionWords &words, const Binds &binds)
{
    return run(connection, uR"(
        INSERT INTO action (item, line, number, text, due, level, cleared_from)
        VALUES (:item, :line, :number, :text, :due, :level, :cleared_from)
    )"_s,
               binds + Binds{{":number"_L1, words.number}, {":due"_L1, words.due}});
}

Result<> enterUpdate(Connection &connection, const UpdateWords &words, const Binds &binds)
{
    return run(connection, uR"(
        INSERT INTO action_update (item, line, number, status, text, due, level, cleared_from)
        VALUES (:item, :line, :number, :status, :text, :due, :level, :cleared_from)
    )"_s,
               binds + Binds{Bind::written(":number"_L1, words.number), {":status"_L1, wordOf(words.status)}, {":due"_L1, words.due}});
}

Result<> enterDecision(Connection &connection, const Outcome &outcome, const Binds &binds)
{
    return run(connection, uR"(
        INSERT INTO decision (item, line, verb, decides, text, level, cleared_from)
        VALUES (:item, :line, :verb, :decides, :text, :level, :cleared_from)
    )"_s,
               binds + Binds{{":verb"_L1, outcome.verb}, {":decides"_L1, outcome.decides}});
}

/// An action that has no number yet is still being typed: it is in no register.
Result<> enterLine(Connection &connection, ItemId item, int at, const NoteLine &line, const Scheme &scheme)
{
    const Binds binds = lineBinds(item, at, line, scheme);
    if (const auto *action = std::get_if<ActionWords>(&line.words); action && !action->number.isEmpty())
        return inOrder([&] { return enterAction(connection, *action, binds); },
                       [&] { return enterOwners(connection, item, at, action->owners); });
    if (const auto *update = std::get_if<UpdateWords>(&line.words))
        return inOrder([&] { return enterUpdate(connection, *update, binds); },
                       [&] { return enterOwners(connection, item, at, update->owners); });
    return line.outcome ? enterDecision(connection, *line.outcome, binds) : Result<>();
}

} // namespace

Result<> clearRegisters(Transaction &transaction, ItemId item)
{
    return forEach(registers, [&](QLatin1StringView table) {
        return run(transaction, u"DELETE FROM %1 WHERE item = :item"_s.arg(table), {{":item"_L1, item}});
    });
}

Result<> enterLines(Transaction &transaction, ItemId item, int begin, const QList<NoteLine> &lines, const Scheme &scheme)
{
    int at = begin;
    return forEach(lines, [&](const NoteLine &line) { return enterLine(transaction, item, at++, line, scheme); });
}

} // namespace minutebook
