#include "models/presentation/linewrite.h"

namespace minutebook {

Result<> rewriteLine(Transaction &transaction, ItemId item, int line, const QString &before, const QString &after)
{
    const Result<StoredItem> stored = minutebook::item(transaction, item);
    if (!stored)
        return std::unexpected(stored.error());
    QStringList lines = stored->notes.split(u'\n');
    if (lines.value(line) != before || line >= lines.size())
        return failure(ErrorCode::LineChangedElsewhere, {before});
    lines[line] = after;
    const Result<Saved> saved = saveNotes(transaction, item, stored->heading, lines.join(u'\n'), {}, stored->revision);
    return saved ? Result<>() : std::unexpected(saved.error());
}

} // namespace minutebook
