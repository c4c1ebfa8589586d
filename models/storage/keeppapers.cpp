#include "models/storage/keeppapers.h"

#include "models/notation/lexline.h"
#include "models/storage/paperstore.h"

#include <algorithm>

namespace minutebook {

namespace {

/// The text that goes on with an item and is no other item's yet; the end if there is none.
QList<ItemText>::iterator successor(const ItemText &item, QList<ItemText> &texts, const Dialect &dialect)
{
    const auto sameHeading = [&](const ItemText &text) { return text.id == ItemId() && text.heading == item.heading; };
    const auto found = std::ranges::find_if(texts, sameHeading);
    const QString title = lexHeading(item.heading, dialect).title;
    const auto sameTitle = [&](const ItemText &text) { return text.id == ItemId() && lexHeading(text.heading, dialect).title == title; };
    return found != texts.end() ? found : std::ranges::find_if(texts, sameTitle);
}

} // namespace

Result<QList<ItemText>> keepingPapers(Connection &connection, const QList<ItemText> &before, const QList<ItemText> &after,
                                      const Dialect &dialect)
{
    QList<ItemText> kept = after;
    for (const ItemText &item : before) {
        const Result<QList<StoredPaper>> papers = papersOf(connection, item.id);
        if (!papers)
            return std::unexpected(papers.error());
        if (papers->isEmpty())
            continue;
        const auto next = successor(item, kept, dialect);
        if (next == kept.end())
            return failure(ErrorCode::PapersWouldGo, {item.heading});
        next->id = item.id;
        next->revision = item.revision;
    }
    return kept;
}

} // namespace minutebook
