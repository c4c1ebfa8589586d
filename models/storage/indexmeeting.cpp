#include "models/storage/indexmeeting.h"

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

constexpr int mostAtOnce = 50; ///< meetings, which take a moment

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

Result<> indexItems(Transaction &transaction, const MeetingContext &meeting)
{
    const Result<QList<ItemText>> texts = loadTexts(transaction, meeting.id);
    if (!texts)
        return std::unexpected(texts.error());
    const ReadItems read = readItems(*texts, meeting.dialect);
    qsizetype at = 0;
    return forEach(*texts, [&](const ItemText &text) -> Result<> {
        const Result<QList<SearchRow>> rows = rowsOf(transaction, meeting, at++, text.id, read);
        return rows ? indexItem(transaction, meeting, text.id, *rows) : std::unexpected(rows.error());
    });
}

} // namespace

Result<bool> indexNextMeeting(Transaction &transaction)
{
    const Result<std::optional<MeetingId>> next = nextNotIndexed(transaction);
    if (!next || !*next)
        return next ? Result<bool>(false) : std::unexpected(next.error());
    const Result<MeetingContext> meeting = loadContext(transaction, **next);
    if (!meeting)
        return std::unexpected(meeting.error());
    const Result<> indexed = inOrder([&] { return indexItems(transaction, *meeting); }, [&] { return indexPeople(transaction, *meeting); },
                                     [&] { return markIndexed(transaction, meeting->id); });
    return indexed ? Result<bool>(true) : std::unexpected(indexed.error());
}

Result<> indexNewest(Transaction &transaction)
{
    for (int left = mostAtOnce; left > 0; --left) {
        const Result<bool> one = indexNextMeeting(transaction);
        if (!one || !*one)
            return one ? Result<>() : std::unexpected(one.error());
    }
    return {};
}

} // namespace minutebook
