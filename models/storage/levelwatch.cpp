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
#include "models/storage/revisionstore.h"

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

/// Looked at again in a while, against what it is compared with now.
Result<> lookLater(Transaction &transaction, ItemId item)
{
    return run(transaction, u"UPDATE level_seen SET seen_at = :at WHERE item = :item"_s,
               {{":item"_L1, item}, {":at"_L1, momentText(transaction.now())}});
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

/// A change of a level, and what is entered of it.
struct LevelNote {
    ChangedLevel change;
    AuditNote note;

    [[nodiscard]] bool lowers() const { return isLower(change.now, change.before); }
};

/// `draft` is what others have read; empty: nobody has.
QList<LevelNote> notesOn(const MeetingContext &meeting, Watch watch, int position, const ItemText &before, const ItemText &now,
                         const QList<Item> &draft)
{
    QList<LevelNote> notes;
    const Item item = readItem(now, meeting.dialect);
    const Item old = readItem(before, meeting.dialect);
    for (const ChangedLevel &change : changedLevels(old, item) + movedLevels(old, item, draft)) {
        if (watch != Watch::Both && !isLower(change.now, change.before))
            continue;
        QJsonObject details = auditItem(item.heading.number, position);
        details.insert(u"from"_s, levelWords(change.before, meeting.dialect));
        details.insert(u"to"_s, levelWords(change.now, meeting.dialect));
        if (change.line >= 0) // else it is the item's heading
            details.insert(u"line"_s, change.line + 1);
        const Rank highest = std::max(change.before.rank, change.now.rank);
        notes.append({change, {AuditEvent::LevelChanged, meeting.header.number, meeting.levels.level(highest).name, details}});
    }
    return notes;
}

/// The reason is one for opening something to more readers.
Result<> enterAll(Transaction &transaction, QList<LevelNote> notes, const QString &reason = {})
{
    for (LevelNote &each : notes) {
        if (each.lowers() && !reason.isEmpty())
            each.note.details.insert(u"reason"_s, reason);
    }
    return forEach(notes, [&](const LevelNote &each) { return appendAudit(transaction, each.note); });
}

/// A line that is being typed, and what somebody is still to answer for.
bool waits(const LevelNote &each, Watch watch, std::optional<int> cursor)
{
    return (each.change.line == cursor && !each.change.follows) || (watch == Watch::Both && each.lowers());
}

/// What is watched of a meeting, and its texts as they are.
struct Watched {
    MeetingContext meeting;
    Watch watch = Watch::Nothing;
    QList<ItemText> texts;
    QList<Item> draft = {}; ///< as others have read it
};

/// What others have read of the minutes.
Result<QList<Item>> draftOf(Connection &connection, MeetingId id, Watch watch)
{
    return watch == Watch::Both ? itemsOfLastDraft(connection, id) : QList<Item>();
}

/// Whether something has been typed since it was settled last.
Result<bool> isTyped(Connection &connection, MeetingId id)
{
    const auto found = firstRow(connection, u"SELECT 1 FROM level_seen s JOIN item i ON i.id = s.item WHERE i.meeting = :meeting LIMIT 1"_s,
                                {{":meeting"_L1, id}}, [](const Row &) { return true; });
    return found ? Result<bool>(found->has_value()) : std::unexpected(found.error());
}

Result<Watched> watchedIn(Connection &connection, MeetingId id)
{
    const Result<MeetingContext> meeting = loadContext(connection, id);
    const Result<QList<ItemText>> texts = loadTexts(connection, id);
    const Result<Watch> watch = meeting ? watchOf(connection, *meeting) : std::unexpected(meeting.error());
    if (!meeting || !texts || !watch)
        return std::unexpected(!meeting ? meeting.error() : !texts ? texts.error() : watch.error());
    const Result<bool> typed = isTyped(connection, id);
    const Result<QList<Item>> draft = typed && *typed ? draftOf(connection, id, *watch) : QList<Item>();
    if (!typed)
        return std::unexpected(typed.error());
    return draft ? Result<Watched>({*meeting, *watch, *texts, *draft}) : std::unexpected(draft.error());
}

/// Since it was looked at; `position` counts from 1.
Result<QList<LevelNote>> notesSince(Connection &connection, const Watched &watched, int position)
{
    const ItemText &text = watched.texts[position - 1];
    const Result<std::optional<ItemText>> seen = seenText(connection, text.id);
    if (!seen || !*seen || watched.watch == Watch::Nothing)
        return seen ? Result<QList<LevelNote>>(QList<LevelNote>()) : std::unexpected(seen.error());
    return notesOn(watched.meeting, watched.watch, position, **seen, text, watched.draft);
}

Result<> forget(Transaction &transaction, MeetingId meeting)
{
    return run(transaction, u"DELETE FROM level_seen WHERE item IN (SELECT id FROM item WHERE meeting = :meeting)"_s,
               {{":meeting"_L1, meeting}});
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
    const Result<QList<Item>> draft = draftOf(transaction, meeting.id, watch);
    if (!seen || !draft)
        return std::unexpected(seen ? draft.error() : seen.error());
    const QList<LevelNote> notes = notesOn(meeting, watch, position, **seen, now, *draft);
    if (std::ranges::any_of(notes, [&](const LevelNote &each) { return waits(each, watch, cursor); }))
        return lookLater(transaction, now.id);
    return inOrder([&] { return enterAll(transaction, notes); }, [&] { return see(transaction, now); });
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
        if (old == before.end() && *watch == Watch::Both) { // what it says may have stood elsewhere
            if (Result<> seen = see(transaction, {after[i].id, {}, {}, 0}); !seen)
                return seen;
        }
        if (old == before.end() || (old->heading == after[i].heading && old->notes == after[i].notes))
            continue;
        const auto line = cursor && cursor->item == i ? std::optional(cursor->line) : std::nullopt;
        if (Result<> watched = watchText(transaction, meeting, *watch, static_cast<int>(i) + 1, *old, after[i], line); !watched)
            return watched;
    }
    return {};
}

Result<> settleLevels(Transaction &transaction, MeetingId id, const QString &reason)
{
    const Result<Watched> watched = watchedIn(transaction, id);
    if (!watched)
        return std::unexpected(watched.error());
    for (int position = 1; position <= watched->texts.size(); ++position) {
        const Result<QList<LevelNote>> notes = notesSince(transaction, *watched, position);
        const Result<> entered = notes ? enterAll(transaction, *notes, reason.simplified()) : std::unexpected(notes.error());
        if (!entered)
            return entered;
    }
    return forget(transaction, id);
}

Result<QList<LoweredLevel>> unansweredLevels(Connection &connection, MeetingId id)
{
    const Snapshot snapshot(connection);
    const Result<Watched> watched = watchedIn(connection, id);
    if (!watched)
        return std::unexpected(watched.error());
    QList<LoweredLevel> lowered;
    for (int position = 1; watched->watch == Watch::Both && position <= watched->texts.size(); ++position) {
        const Result<QList<LevelNote>> notes = notesSince(connection, *watched, position);
        if (!notes)
            return std::unexpected(notes.error());
        for (const LevelNote &each : *notes) {
            if (each.lowers() && !each.change.follows)
                lowered.append({watched->texts[position - 1].id, each.note.details["item"_L1].toInt(), static_cast<int>(each.change.line),
                                each.note.details["from"_L1].toString(), each.note.details["to"_L1].toString()});
        }
    }
    return lowered;
}

Result<bool> areLevelsSettled(Connection &connection, MeetingId id)
{
    const Snapshot snapshot(connection);
    const Result<Watched> watched = watchedIn(connection, id);
    if (!watched)
        return std::unexpected(watched.error());
    for (int position = 1; position <= watched->texts.size(); ++position) {
        const ItemText &text = watched->texts[position - 1];
        const Result<std::optional<ItemText>> seen = seenText(connection, text.id);
        const Result<QList<LevelNote>> notes = notesSince(connection, *watched, position);
        if (!seen || !notes)
            return std::unexpected(seen ? notes.error() : seen.error());
        const bool others = *seen && ((*seen)->heading != text.heading || (*seen)->notes != text.notes);
        if (!notes->isEmpty() || (others && watched->watch == Watch::Both))
            return false;
    }
    return true;
}

Result<> answerLevels(Transaction &transaction, MeetingId meeting, ItemId item, const QString &reason)
{
    const Result<Watched> watched = watchedIn(transaction, meeting);
    if (!watched)
        return std::unexpected(watched.error());
    const auto text = std::ranges::find(watched->texts, item, &ItemText::id);
    if (text == watched->texts.end())
        return {};
    const auto notes = notesSince(transaction, *watched, static_cast<int>(text - watched->texts.begin()) + 1);
    if (!notes)
        return std::unexpected(notes.error());
    return inOrder([&] { return enterAll(transaction, *notes, reason.simplified()); }, [&] { return see(transaction, *text); });
}

Result<QString> answeredNotes(Connection &connection, ItemId item, const QString &now)
{
    const Result<std::optional<ItemText>> seen = seenText(connection, item);
    if (!seen)
        return std::unexpected(seen.error());
    return *seen ? (*seen)->notes : now;
}

Result<> noteLevelChange(Transaction &transaction, ItemId id, const QString &notesBefore, const QString &notesAfter, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::RevisionReasonMissing);
    const Result<StoredItem> stored = item(transaction, id);
    const Result<MeetingContext> meeting = stored ? loadContext(transaction, stored->meeting) : std::unexpected(stored.error());
    const Result<std::optional<ItemText>> seen = seenText(transaction, id);
    const Result<QList<Item>> draft = meeting ? draftOf(transaction, meeting->id, Watch::Both) : QList<Item>();
    if (!meeting || !seen || !draft)
        return std::unexpected(!meeting ? meeting.error() : !seen ? seen.error() : draft.error());
    const ItemText before = seen->value_or(ItemText{id, stored->heading, notesBefore, 0});
    const ItemText after{id, stored->heading, notesAfter, 0};
    const QList<LevelNote> notes = notesOn(*meeting, Watch::Both, stored->position + 1, before, after, *draft);
    return inOrder([&] { return enterAll(transaction, notes, reason.simplified()); }, [&] { return see(transaction, after); });
}

} // namespace minutebook
