#include "models/storage/joinitems.h"

#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/query.h"
#include "models/storage/splitstore.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<> mayGo(Connection &connection, const StoredItem &part)
{
    const auto paper = firstRow(connection, u"SELECT id FROM paper WHERE item = :item"_s, {{":item"_L1, part.id}},
                                [](const Row &row) { return row.number(0); });
    if (!paper)
        return std::unexpected(paper.error());
    return *paper ? failure(ErrorCode::ItemsStayApart) : Result<>();
}

/// The time that was spent on a part was spent on the whole.
Result<> addTime(Transaction &transaction, ItemId to, ItemId from)
{
    return run(transaction, uR"(
        UPDATE item SET seconds_spent = seconds_spent + (SELECT seconds_spent FROM item WHERE id = :from) WHERE id = :to
    )"_s,
               {{":from"_L1, from}, {":to"_L1, to}});
}

/// The texts of the meeting with those parts as one, and where that stands.
struct JoinedTexts {
    QList<ItemText> texts;
    qsizetype at = -1;
};

JoinedTexts joined(const QList<ItemText> &before, const QList<StoredItem> &parts, const QString &notes)
{
    JoinedTexts joined;
    for (const ItemText &text : before) {
        const auto part = std::ranges::find(parts, text.id, &StoredItem::id);
        if (part == parts.begin()) {
            joined.at = joined.texts.size();
            joined.texts.append({text.id, text.heading, notes, text.revision});
        } else if (part == parts.end()) {
            joined.texts.append(text);
        }
    }
    return joined;
}

} // namespace

Result<> mayJoin(Connection &connection, const QList<StoredItem> &parts, ItemId except)
{
    const auto unchanged = [&](const StoredItem &part) -> Result<> {
        const Result<StoredItem> stored = item(connection, part.id);
        const bool same = stored && (part.id == except || stored->revision == part.revision);
        return same ? Result<>() : failure(ErrorCode::ItemsStayApart);
    };
    return inOrder([&] { return forEach(parts, unchanged); },
                   [&] { return forEach(parts.sliced(1), [&](const StoredItem &part) { return mayGo(connection, part); }); });
}

Result<Saved> joinItems(Transaction &transaction, const QList<StoredItem> &parts, const TakenBack &back, const QString &notes,
                        std::optional<int> cursorLine, Waiting waiting)
{
    const Result<MeetingContext> meeting = loadEditable(transaction, parts.first().meeting);
    const Result<QList<ItemText>> before = loadTexts(transaction, parts.first().meeting);
    const Result<QList<JournalEdit>> journal = journalOf(transaction, back.item);
    if (!meeting || !before || !journal)
        return std::unexpected(!meeting ? meeting.error() : before ? journal.error() : before.error());
    if (const Result<> may = mayJoin(transaction, parts); !may)
        return std::unexpected(may.error());
    const auto addTimeOf = [&](const StoredItem &part) { return addTime(transaction, parts.first().id, part.id); };
    if (const Result<> added = forEach(parts.sliced(1), addTimeOf); !added)
        return std::unexpected(added.error());
    const JoinedTexts after = joined(*before, parts, cleanNotes(notes));
    const auto cursor = cursorLine ? std::optional(TextPlace{after.at, *cursorLine}) : std::nullopt;
    const Result<NumberedTexts> stored = storeTexts(transaction, *meeting, *before, after.texts,
                                                    storingOf(waiting, parts.first().id, cursor));
    const Result<StoredItem> now = item(transaction, parts.first().id);
    if (!stored || !now)
        return std::unexpected(stored ? now.error() : stored.error());
    const NotesChange change{{}, after.texts[after.at].notes, now->notes, waiting.typing};
    if (const Result<> entered = enterJoin(transaction, *journal, back.splits, *now, change); !entered)
        return std::unexpected(entered.error());
    Saved saved{*now, {}, {}, now->id, cursorLine};
    for (const NumberedLine &line : stored->lines) {
        if (line.place.item == after.at)
            saved.written.append({line.place.line, line.text});
    }
    return saved;
}

} // namespace minutebook
