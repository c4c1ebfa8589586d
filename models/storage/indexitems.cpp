#include "models/storage/indexitems.h"

#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/paperstore.h"
#include "models/storage/query.h"
#include "models/storage/registerstore.h"
#include "models/storage/searchindex.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<QList<Paper>> papersAt(Connection &connection, ItemId item)
{
    const Result<QList<StoredPaper>> stored = papersOf(connection, item);
    if (!stored)
        return std::unexpected(stored.error());
    QList<Paper> papers;
    for (const StoredPaper &paper : *stored)
        papers.append(paper.paper);
    return papers;
}

/// All that the items say that are read of one text, with its papers.
Result<QList<SearchRow>> rowsOf(Transaction &transaction, const MeetingContext &meeting, qsizetype text, ItemId id, const ReadItems &read)
{
    const Result<QList<Paper>> papers = papersAt(transaction, id);
    if (!papers)
        return std::unexpected(papers.error());
    const FindAction find = findAction(transaction, meeting.dialect.scheme);
    QList<SearchRow> rows;
    for (qsizetype i = 0; i < read.items.size(); ++i) {
        if (read.begins[i].item == text)
            rows += searchRowsOf(read.items[i], rows.isEmpty() ? *papers : QList<Paper>(), read.begins[i].line, meeting.dialect, find);
    }
    std::ranges::stable_sort(rows, {}, &SearchRow::line);
    return rows;
}

struct ItemPlace {
    ItemId item;
    MeetingId meeting;
};

Result<QList<ItemPlace>> updatesOf(Connection &connection, const QString &number)
{
    return rows(connection,
                u"SELECT DISTINCT u.item, i.meeting FROM action_update u JOIN item i ON i.id = u.item WHERE u.number = :number"_s,
                {{":number"_L1, number}}, [](const Row &row) { return ItemPlace{row.id<ItemId>(0), row.id<MeetingId>(1)}; });
}

Result<> indexAgain(Transaction &transaction, const ItemPlace &place)
{
    const Result<MeetingContext> meeting = loadContext(transaction, place.meeting);
    return meeting ? indexItemAgain(transaction, *meeting, place.item) : Result<>(std::unexpected(meeting.error()));
}

} // namespace

Result<> indexItems(Transaction &transaction, const MeetingContext &meeting, const QList<ItemText> &texts, const ReadItems &read)
{
    qsizetype at = 0;
    return forEach(texts, [&](const ItemText &text) -> Result<> {
        const Result<QList<SearchRow>> rows = rowsOf(transaction, meeting, at++, text.id, read);
        return rows ? indexItem(transaction, meeting, text.id, *rows) : std::unexpected(rows.error());
    });
}

Result<> indexItemAgain(Transaction &transaction, const MeetingContext &meeting, ItemId item)
{
    const Result<QList<ItemText>> all = loadTexts(transaction, meeting.id);
    if (!all)
        return std::unexpected(all.error());
    const auto text = std::ranges::find(*all, item, &ItemText::id);
    if (text == all->end())
        return {};
    return indexItems(transaction, meeting, {*text}, readItems({*text}, meeting.dialect));
}

Result<ActionLevels> actionLevels(Connection &connection, const QList<ItemText> &texts)
{
    ActionLevels levels;
    const QString sql = u"SELECT number, level, coalesce(cleared_from, '') FROM action WHERE item = :item"_s;
    const auto add = [&](const Row &row) { levels.insert(row.text(0), row.text(1) + u' ' + row.text(2)); };
    const Result<> read = forEach(texts, [&](const ItemText &text) { return eachRow(connection, sql, {{":item"_L1, text.id}}, add); });
    return read ? Result<ActionLevels>(levels) : std::unexpected(read.error());
}

Result<> indexUpdatesElsewhere(Transaction &transaction, const QList<ItemText> &texts, const ActionLevels &before)
{
    const Result<ActionLevels> now = actionLevels(transaction, texts);
    if (!now)
        return std::unexpected(now.error());
    const auto isOneOfThese = [&](ItemId id) { return std::ranges::find(texts, id, &ItemText::id) != texts.end(); };
    return forEach(now->keys(), [&](const QString &number) -> Result<> {
        if (before.value(number) == now->value(number))
            return {};
        const Result<QList<ItemPlace>> places = updatesOf(transaction, number);
        if (!places)
            return std::unexpected(places.error());
        return forEach(*places,
                       [&](const ItemPlace &place) { return isOneOfThese(place.item) ? Result<>() : indexAgain(transaction, place); });
    });
}

Result<bool> indexNextMeeting(Transaction &transaction)
{
    const Result<std::optional<MeetingId>> next = nextNotIndexed(transaction);
    if (!next || !*next)
        return next ? Result<bool>(false) : std::unexpected(next.error());
    const Result<MeetingContext> meeting = loadContext(transaction, **next);
    const Result<QList<ItemText>> texts = loadTexts(transaction, **next);
    if (!meeting || !texts)
        return std::unexpected(meeting ? texts.error() : meeting.error());
    const Result<> indexed = inOrder([&] { return indexItems(transaction, *meeting, *texts, readItems(*texts, meeting->dialect)); },
                                     [&] { return indexPeople(transaction, *meeting); },
                                     [&] { return markIndexed(transaction, meeting->id); });
    return indexed ? Result<bool>(true) : std::unexpected(indexed.error());
}

} // namespace minutebook
