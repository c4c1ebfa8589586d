#include "models/storage/goingon.h"

#include "models/notation/lexline.h"
#include "models/storage/paperstore.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Hands the ids of items on to texts that are no other item's yet and have the same `key`; answers with the items that found none.
template <typename Key>
QList<ItemText> handOn(const QList<ItemText> &items, QList<ItemText> &texts, const Key &key)
{
    QList<ItemText> left;
    for (const ItemText &item : items) {
        const auto goesOn = [&, wanted = key(item)](const ItemText &text) { return text.id == ItemId() && key(text) == wanted; };
        const auto next = std::ranges::find_if(texts, goesOn);
        if (next == texts.end()) {
            left.append(item);
            continue;
        }
        next->id = item.id;
        next->revision = item.revision;
    }
    return left;
}

} // namespace

Result<QList<ItemText>> goingOn(Connection &connection, const QList<ItemText> &before, const QList<ItemText> &after, const Dialect &dialect)
{
    QList<ItemText> texts = after;
    const QList<ItemText> renamed = handOn(before, texts, [](const ItemText &text) { return text.heading; });
    const QList<ItemText> left = handOn(renamed, texts, [&](const ItemText &text) { return lexHeading(text.heading, dialect).title; });
    for (const ItemText &item : left) {
        const Result<QList<StoredPaper>> papers = papersOf(connection, item.id);
        if (!papers)
            return std::unexpected(papers.error());
        if (!papers->isEmpty())
            return failure(ErrorCode::PapersWouldGo, {item.heading});
    }
    return texts;
}

} // namespace minutebook
