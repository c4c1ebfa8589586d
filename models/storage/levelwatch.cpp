#include "models/storage/levelwatch.h"

#include "models/notation/changedlevels.h"
#include "models/notation/parse.h"
#include "models/notation/resolve.h"
#include "models/storage/audititem.h"
#include "models/storage/audittrail.h"
#include "models/storage/chain.h"
#include "models/storage/correctionstore.h"
#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/itemstore.h"
#include "models/storage/query.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What is watched of a meeting's minutes: nothing of those that are to come or frozen.
enum class Watch { Nothing, Lowered, Both };

Result<Watch> watchOf(Connection &connection, const MeetingContext &meeting)
{
    if (isFrozen(meeting.header.status)) {
        const Result<std::optional<RunningCorrection>> running = runningCorrection(connection, meeting.id);
        if (!running)
            return std::unexpected(running.error());
        return *running ? Watch::Both : Watch::Nothing;
    }
    if (meeting.header.status == MeetingStatus::Planned)
        return Watch::Nothing;
    return meeting.header.status == MeetingStatus::InReview ? Watch::Both : Watch::Lowered;
}

Result<std::optional<ItemText>> seenText(Connection &connection, ItemId item)
{
    return firstRow(connection, u"SELECT heading, notes FROM level_seen WHERE item = :item"_s, {{":item"_L1, item}},
                    [item](const Row &row) { return ItemText{item, row.text(0), row.text(1), 0}; });
}

/// Asked at each save: the text is long.
Result<std::optional<QDateTime>> seenAt(Connection &connection, ItemId item)
{
    return firstRow(connection, u"SELECT seen_at FROM level_seen WHERE item = :item"_s, {{":item"_L1, item}},
                    [](const Row &row) { return momentOf(row.text(0)); });
}

Result<> see(Transaction &transaction, const ItemText &text)
{
    return run(transaction, u"INSERT OR REPLACE INTO level_seen (item, heading, notes, seen_at) VALUES (:item, :heading, :notes, :at)"_s,
               {{":item"_L1, text.id},
                Bind::written(":heading"_L1, text.heading),
                Bind::written(":notes"_L1, text.notes),
                {":at"_L1, momentText(transaction.now())}});
}

Item readItem(const ItemText &text, const Dialect &dialect)
{
    Item item = parseItem(text.heading, text.notes, dialect).constFirst();
    (void)resolve(item, dialect, {});
    return item;
}

/// `cursor`: the line that is being typed.
QList<AuditNote> notesOn(const MeetingContext &meeting, Watch watch, int position, const ItemText &before, const ItemText &now,
                         std::optional<int> cursor)
{
    QList<AuditNote> notes;
    const Item item = readItem(now, meeting.dialect);
    for (const ChangedLevel &change : changedLevels(readItem(before, meeting.dialect), item)) {
        if (change.line == cursor || (watch != Watch::Both && !isLower(change.now, change.before)))
            continue;
        QJsonObject details = auditItem(item.heading.number, position);
        details.insert(u"from"_s, levelWords(change.before, meeting.dialect));
        details.insert(u"to"_s, levelWords(change.now, meeting.dialect));
        if (change.line >= 0) // else it is the item's heading
            details.insert(u"line"_s, change.line + 1);
        const Rank highest = std::max(change.before.rank, change.now.rank);
        notes.append({AuditEvent::LevelChanged, meeting.header.number, meeting.levels.level(highest).name, details});
    }
    return notes;
}

Result<> enterAll(Transaction &transaction, const QList<AuditNote> &notes)
{
    return forEach(notes, [&](const AuditNote &note) { return appendAudit(transaction, note); });
}

Result<> compareSeen(Transaction &transaction, const MeetingContext &meeting, Watch watch, int position, const ItemText &before,
                     const ItemText &now, std::optional<int> cursor)
{
    return enterAll(transaction, notesOn(meeting, watch, position, before, now, cursor));
}

Result<> watchText(Transaction &transaction, const MeetingContext &meeting, Watch watch, int position, const ItemText &before,
                   const ItemText &now, std::optional<int> cursor)
{
    const Result<std::optional<QDateTime>> at = seenAt(transaction, now.id);
    if (!at)
        return std::unexpected(at.error());
    if (!*at)
        return see(transaction, before);
    if ((*at)->secsTo(transaction.now()) < secondsOfThought)
        return {};
    const Result<std::optional<ItemText>> seen = seenText(transaction, now.id);
    if (!seen)
        return std::unexpected(seen.error());
    return inOrder([&] { return compareSeen(transaction, meeting, watch, position, **seen, now, cursor); },
                   [&] { return see(transaction, now); });
}

} // namespace

Result<> watchLevels(Transaction &transaction, const MeetingContext &meeting, const QList<ItemText> &before, const QList<ItemText> &after,
                     std::optional<TextPlace> cursor)
{
    const Result<Watch> watch = watchOf(transaction, meeting);
    if (!watch || *watch == Watch::Nothing)
        return watch ? Result<>() : std::unexpected(watch.error());
    for (qsizetype i = 0; i < after.size(); ++i) {
        const auto old = std::ranges::find(before, after[i].id, &ItemText::id);
        if (old == before.end() || (old->heading == after[i].heading && old->notes == after[i].notes))
            continue;
        const auto line = cursor && cursor->item == i ? std::optional(cursor->line) : std::nullopt;
        if (Result<> watched = watchText(transaction, meeting, *watch, static_cast<int>(i) + 1, *old, after[i], line); !watched)
            return watched;
    }
    return {};
}

Result<> settleLevels(Transaction &transaction, MeetingId id)
{
    const Result<MeetingContext> meeting = loadContext(transaction, id);
    const Result<QList<ItemText>> texts = loadTexts(transaction, id);
    const Result<Watch> watch = meeting ? watchOf(transaction, *meeting) : std::unexpected(meeting.error());
    if (!meeting || !texts || !watch)
        return std::unexpected(!meeting ? meeting.error() : !texts ? texts.error() : watch.error());
    int position = 0;
    const auto settle = [&](const ItemText &text) -> Result<> {
        ++position;
        const Result<std::optional<ItemText>> seen = seenText(transaction, text.id);
        if (!seen || !*seen || *watch == Watch::Nothing)
            return seen ? Result<>() : std::unexpected(seen.error());
        return compareSeen(transaction, *meeting, *watch, position, **seen, text, {});
    };
    return inOrder([&] { return forEach(*texts, settle); },
                   [&] {
                       return run(transaction, u"DELETE FROM level_seen WHERE item IN (SELECT id FROM item WHERE meeting = :meeting)"_s,
                                  {{":meeting"_L1, id}});
                   });
}

Result<> noteLevelChange(Transaction &transaction, ItemId id, const QString &notesBefore, const QString &notesAfter, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::RevisionReasonMissing);
    const Result<StoredItem> stored = item(transaction, id);
    const Result<MeetingContext> meeting = stored ? loadContext(transaction, stored->meeting) : std::unexpected(stored.error());
    if (!meeting)
        return std::unexpected(meeting.error());
    const ItemText after{id, stored->heading, notesAfter, 0};
    QList<AuditNote> notes = notesOn(*meeting, Watch::Both, stored->position + 1, {id, stored->heading, notesBefore, 0}, after, {});
    for (AuditNote &note : notes)
        note.details.insert(u"reason"_s, reason.simplified());
    return inOrder([&] { return enterAll(transaction, notes); }, [&] { return see(transaction, after); });
}

} // namespace minutebook
