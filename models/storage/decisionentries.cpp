#include "models/storage/decisionentries.h"

#include "models/storage/inorder.h"
#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<QList<AnchoredLine>> decisionLines(Connection &connection, MeetingId meeting)
{
    return rows(connection, u"SELECT r.item, r.line, r.text FROM decision r JOIN item i ON i.id = r.item WHERE i.meeting = :meeting"_s,
                {{":meeting"_L1, meeting}}, [](const Row &row) { return AnchoredLine{row.id<ItemId>(0), row.number(1), row.text(2)}; });
}

Binds placeBinds(const RegisterLine &line)
{
    return {{":item"_L1, line.item}, {":line"_L1, line.line}};
}

Result<> requireLine(Connection &connection, const DecisionReference &decision)
{
    const Result<QString> text = answer(connection, u"SELECT text FROM decision WHERE item = :item AND line = :line"_s,
                                        placeBinds(decision.line));
    if (!text)
        return std::unexpected(text.error());
    return *text == decision.text ? Result<>() : failure(ErrorCode::LineChangedElsewhere, {decision.text});
}

/// The entry's id; it is made where there is none.
Result<qint64> entryOf(Transaction &transaction, const DecisionReference &decision)
{
    if (const Result<> there = requireLine(transaction, decision); !there)
        return std::unexpected(there.error());
    transaction.changes().meetings.update(decision.line.meeting);
    const auto idOf = [](const Row &row) { return row.wide(0); };
    const auto found = firstRow(transaction, u"SELECT id FROM decision_entry WHERE item = :item AND line = :line"_s,
                                placeBinds(decision.line), idOf);
    if (!found || *found)
        return found ? Result<qint64>(**found) : std::unexpected(found.error());
    const auto made = firstRow(
        transaction, uR"(
        INSERT INTO decision_entry (meeting, item, line, text) VALUES (:meeting, :item, :line, :text) RETURNING id
    )"_s,
        placeBinds(decision.line) + Binds{{":meeting"_L1, decision.line.meeting}, Bind::written(":text"_L1, decision.text)}, idOf);
    return made ? Result<qint64>(**made) : std::unexpected(made.error());
}

/// It was decided before the other.
Result<> requireEarlier(Connection &connection, const DecisionReference &one, const DecisionReference &other)
{
    const Result<QString> earlier = answer(connection, uR"(
        SELECT (m.date, m.number, i.position, :line) < (n.date, n.number, j.position, :other_line)
        FROM item i JOIN meeting m ON m.id = i.meeting, item j JOIN meeting n ON n.id = j.meeting WHERE i.id = :item AND j.id = :other_item
    )"_s,
                                           placeBinds(one.line)
                                               + Binds{{":other_item"_L1, other.line.item}, {":other_line"_L1, other.line.line}});
    if (!earlier)
        return std::unexpected(earlier.error());
    return *earlier == "1"_L1 ? Result<>() : failure(ErrorCode::DecisionNotLater, {other.text, one.text});
}

/// The decisions that have entries, by the entries' ids.
using EntryPlaces = QHash<qint64, qsizetype>;

Result<> readDates(Connection &connection, QList<LoggedDecision> &decisions, EntryPlaces &places)
{
    QHash<std::pair<qint64, int>, qsizetype> byLine;
    for (qsizetype i = 0; i < decisions.size(); ++i)
        byLine.insert({decisions[i].source.line.item.value, decisions[i].source.line.line}, i);
    return eachRow(connection, u"SELECT id, item, line, effective, review FROM decision_entry WHERE item IS NOT NULL AND line >= 0"_s, {},
                   [&](const Row &row) {
                       const auto place = byLine.constFind({row.wide(1), row.number(2)});
                       if (place == byLine.cend())
                           return;
                       places.insert(row.wide(0), *place);
                       decisions[*place].facts.effective = row.date(3);
                       decisions[*place].facts.review = row.date(4);
                   });
}

Result<> readRelations(Connection &connection, QList<LoggedDecision> &decisions, const EntryPlaces &places)
{
    const auto both = [&places](const Row &row, auto take) {
        const qsizetype one = places.value(row.wide(0), -1);
        const qsizetype other = places.value(row.wide(1), -1);
        if (one >= 0 && other >= 0)
            take(one, other);
    };
    return inOrder(
        [&] {
            return eachRow(
                connection, u"SELECT id, superseded_by FROM decision_entry WHERE superseded_by IS NOT NULL"_s, {}, [&](const Row &row) {
                    both(row, [&](qsizetype one, qsizetype by) { decisions[one].facts.supersededBy = decisions[by].source.line; });
                });
        },
        [&] {
            return eachRow(connection, u"SELECT one, other FROM decision_link ORDER BY one, other"_s, {}, [&](const Row &row) {
                both(row, [&](qsizetype one, qsizetype other) { decisions[one].facts.linked.append(decisions[other].source.line); });
            });
        });
}

} // namespace

Result<> dateDecision(Transaction &transaction, const DecisionReference &decision, QDate effective, QDate review)
{
    const Result<qint64> entry = entryOf(transaction, decision);
    if (!entry)
        return std::unexpected(entry.error());
    return run(transaction, u"UPDATE decision_entry SET effective = :effective, review = :review WHERE id = :id"_s,
               {{":effective"_L1, effective}, {":review"_L1, review}, {":id"_L1, *entry}});
}

Result<> supersedeDecision(Transaction &transaction, const DecisionReference &decision, const std::optional<DecisionReference> &by)
{
    const Result<qint64> entry = entryOf(transaction, decision);
    const Result<qint64> other = by ? entryOf(transaction, *by) : Result<qint64>(0);
    if (!entry || !other)
        return std::unexpected(entry ? other.error() : entry.error());
    if (*entry == *other)
        return {};
    if (const Result<> earlier = by ? requireEarlier(transaction, decision, *by) : Result<>(); !earlier)
        return earlier;
    return run(transaction, u"UPDATE decision_entry SET superseded_by = nullif(:by, 0) WHERE id = :id"_s,
               {{":by"_L1, *other}, {":id"_L1, *entry}});
}

Result<> linkDecisions(Transaction &transaction, const DecisionReference &one, const DecisionReference &other, bool linked)
{
    const Result<qint64> first = entryOf(transaction, one);
    const Result<qint64> second = first ? entryOf(transaction, other) : first;
    if (!second)
        return std::unexpected(second.error());
    const auto write = [&](qint64 from, qint64 to) {
        const QString sql = linked ? u"INSERT INTO decision_link (one, other) VALUES (:one, :other) ON CONFLICT (one, other) DO NOTHING"_s
                                   : u"DELETE FROM decision_link WHERE one = :one AND other = :other"_s;
        return *first == *second ? Result<>() : run(transaction, sql, {{":one"_L1, from}, {":other"_L1, to}});
    };
    return inOrder([&] { return write(*first, *second); }, [&] { return write(*second, *first); });
}

Result<> readDecisionEntries(Connection &connection, QList<LoggedDecision> &decisions)
{
    EntryPlaces places;
    return inOrder([&] { return readDates(connection, decisions, places); }, [&] { return readRelations(connection, decisions, places); });
}

Result<DecisionsBefore> decisionsBefore(Connection &connection, MeetingId meeting)
{
    DecisionsBefore before;
    const Result<> read = eachRow(connection, u"SELECT id, item, line, text FROM decision_entry WHERE meeting = :meeting ORDER BY id"_s,
                                  {{":meeting"_L1, meeting}}, [&before](const Row &row) {
                                      before.entries.append(row.wide(0));
                                      before.known.append({row.id<ItemId>(1), row.number(2), row.text(3)});
                                  });
    if (!read || before.entries.isEmpty())
        return read ? Result<DecisionsBefore>(before) : std::unexpected(read.error());
    const Result<QList<AnchoredLine>> lines = decisionLines(connection, meeting);
    if (!lines)
        return std::unexpected(lines.error());
    before.lines = *lines;
    return before;
}

Result<> followDecisions(Transaction &transaction, MeetingId meeting, const DecisionsBefore &before)
{
    if (before.entries.isEmpty())
        return {};
    const Result<QList<AnchoredLine>> now = decisionLines(transaction, meeting);
    if (!now)
        return std::unexpected(now.error());
    const QList<qsizetype> places = matchLines(before.known, before.lines, *now);
    qsizetype at = 0;
    return forEach(before.entries, [&](qint64 entry) {
        const qsizetype place = places[at++];
        if (place < 0)
            return run(transaction, u"UPDATE decision_entry SET line = -1 WHERE id = :id"_s, {{":id"_L1, entry}});
        const AnchoredLine &line = (*now)[place];
        return run(transaction, u"UPDATE decision_entry SET item = :item, line = :line, text = :text WHERE id = :id"_s,
                   {{":item"_L1, line.item}, {":line"_L1, line.line}, Bind::written(":text"_L1, line.text), {":id"_L1, entry}});
    });
}

} // namespace minutebook
