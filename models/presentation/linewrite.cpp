#include "models/presentation/linewrite.h"

namespace minutebook {

namespace {

template <typename Change>
Result<> changeLines(Transaction &transaction, ItemId item, int line, const QString &before, Change change)
{
    const Result<StoredItem> stored = minutebook::item(transaction, item);
    if (!stored)
        return std::unexpected(stored.error());
    QStringList lines = stored->notes.split(u'\n');
    if (lines.value(line) != before || line >= lines.size())
        return failure(ErrorCode::LineChangedElsewhere, {before});
    change(lines);
    const Result<Saved> saved = saveNotes(transaction, item, stored->heading, lines.join(u'\n'), {}, stored->revision);
    return saved ? Result<>() : std::unexpected(saved.error());
}

} // namespace

Result<> rewriteLine(Transaction &transaction, ItemId item, int line, const QString &before, const QString &after)
{
    return changeLines(transaction, item, line, before, [&](QStringList &lines) { lines[line] = after; });
}

Result<> insertLine(Transaction &transaction, ItemId item, int line, const QString &behind, const QString &text)
{
    return changeLines(transaction, item, line, behind, [&](QStringList &lines) { lines.insert(line + 1, text); });
}

} // namespace minutebook
