#include "models/storage/correctionstore.h"

#include "models/notation/lexline.h"
#include "models/notation/parse.h"
#include "models/notation/resolve.h"
#include "models/notation/write.h"
#include "models/storage/audittrail.h"
#include "models/storage/chain.h"
#include "models/storage/headerrows.h"
#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/journal.h"
#include "models/storage/levelwatch.h"
#include "models/storage/meetingstore.h"
#include "models/storage/peoplerows.h"
#include "models/storage/query.h"
#include "models/storage/revisioncontents.h"
#include "models/storage/revisionrows.h"
#include "models/storage/revisionstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The notes as they are, item by item, so that they come back under the same ids; own notes too.
Result<QByteArray> notesBefore(Connection &connection, MeetingId id)
{
    const Result<Meeting> meeting = loadMeeting(connection, id);
    const Result<QList<ItemText>> texts = loadTexts(connection, id);
    if (!meeting || !texts)
        return std::unexpected(meeting ? texts.error() : meeting.error());
    QJsonArray items;
    for (const ItemText &text : *texts)
        items.append(QJsonObject{{u"id"_s, text.id.value}, {u"heading"_s, text.heading}, {u"notes"_s, text.notes}});
    const Meeting tables{meeting->header, meeting->people, {}};
    return QJsonDocument(QJsonObject{{u"meeting"_s, write(tables)}, {u"items"_s, items}}).toJson(QJsonDocument::Compact);
}

QList<ItemText> textsIn(const QJsonArray &items)
{
    QList<ItemText> texts;
    for (const auto &item : items)
        texts.append({ItemId{item["id"_L1].toInteger()}, item["heading"_L1].toString(), item["notes"_L1].toString(), 0});
    return texts;
}

Result<> restoreTables(Transaction &transaction, const MeetingContext &context, const QByteArray &text)
{
    const Meeting tables = parse(text, context.body).meeting;
    Result<HeaderRow> row = loadHeader(transaction, context.id);
    if (!row)
        return std::unexpected(row.error());
    row->header = tables.header;
    row->header.status = context.header.status;
    return inOrder([&] { return saveHeader(transaction, context.id, *row); },
                   [&] { return savePeople(transaction, context.id, tables.people); });
}

Result<> restoreNotes(Transaction &transaction, MeetingId id, const QByteArray &before)
{
    const QJsonObject notes = QJsonDocument::fromJson(before).object();
    const Result<MeetingContext> changed = loadContext(transaction, id);
    const Result<QList<ItemText>> now = loadTexts(transaction, id);
    if (!changed || !now)
        return std::unexpected(changed ? now.error() : changed.error());
    if (Result<> restored = restoreTables(transaction, *changed, notes["meeting"_L1].toString().toUtf8()); !restored)
        return restored;
    const Result<MeetingContext> context = loadContext(transaction, id);
    if (!context)
        return std::unexpected(context.error());
    const auto stored = storeTexts(transaction, *context, *now, textsIn(notes["items"_L1].toArray()), {.numbers = Numbers::Held});
    return stored ? storeRegisters(transaction, *context) : std::unexpected(stored.error());
}

Result<> insertCorrection(Transaction &transaction, MeetingId meeting, const QString &reason, const QByteArray &notes)
{
    return run(transaction,
               u"INSERT INTO correction (meeting, begun_at, author, reason, notes) VALUES (:meeting, :at, :author, :reason, :notes)"_s,
               {{":meeting"_L1, meeting},
                {":at"_L1, momentText(transaction.now())},
                {":author"_L1, transaction.who()},
                {":reason"_L1, reason},
                {":notes"_L1, QString::fromUtf8(notes)}});
}

/// Nothing of how it was typed is kept, as before it.
Result<> endCorrection(Transaction &transaction, MeetingId meeting, const QString &reason = {})
{
    transaction.changes().meetings.update(meeting);
    return inOrder([&] { return settleLevels(transaction, meeting, reason); },
                   [&] { return run(transaction, u"DELETE FROM correction WHERE meeting = :meeting"_s, {{":meeting"_L1, meeting}}); },
                   [&] { return forgetEdits(transaction, meeting); });
}

Result<RunningCorrection> requireRunning(Connection &connection, MeetingId meeting, int number)
{
    const Result<std::optional<RunningCorrection>> running = runningCorrection(connection, meeting);
    if (!running)
        return std::unexpected(running.error());
    return *running ? Result<RunningCorrection>(**running) : failure(ErrorCode::CorrectionMissing, {QString::number(number)});
}

/// The reason may be of any level, and is told in full.
AuditNote correctionNote(AuditEvent event, const MeetingContext &meeting, const QString &reason)
{
    return {event, meeting.header.number, meeting.levels.level(meeting.levels.highest()).name, {{u"reason"_s, reason}}};
}

/// Known to those whose editions tell of it; the reason to those of them who may read it.
Result<> noteCorrected(Transaction &transaction, const MeetingContext &meeting, Rank changed, const QString &reason)
{
    QList<NoteLine> lines{NoteLine{lexLine(reason, meeting.dialect), {}}};
    resolveLoose(lines, meeting.dialect);
    const Rank told = lines.constFirst().standing.rank;
    const auto note = [&](Rank rank, const QJsonObject &details) {
        return appendAudit(transaction, {AuditEvent::Corrected, meeting.header.number, meeting.levels.level(rank).name, details});
    };
    const Result<> open = changed < told ? note(changed, {}) : Result<>();
    return open ? note(std::max(changed, told), {{u"reason"_s, reason}}) : open;
}

Result<QByteArray> contentsOfLast(Connection &connection, MeetingId meeting)
{
    const Result<QList<Revision>> all = revisions(connection, meeting);
    if (!all || all->isEmpty())
        return all ? Result<QByteArray>() : std::unexpected(all.error());
    return contentsOf(connection, meeting, all->last());
}

Result<> keepIfNoneIsApproved(Transaction &transaction, MeetingId meeting)
{
    const Result<QList<Revision>> all = revisions(transaction, meeting);
    if (!all)
        return std::unexpected(all.error());
    const bool kept = std::ranges::find(*all, RevisionKind::Approved, &Revision::kind) != all->end();
    return kept ? Result<>() : keepApproved(transaction, meeting);
}

} // namespace

Result<std::optional<RunningCorrection>> runningCorrection(Connection &connection, MeetingId meeting)
{
    return firstRow(connection, u"SELECT begun_at, author, reason FROM correction WHERE meeting = :meeting"_s, {{":meeting"_L1, meeting}},
                    [](const Row &row) { return RunningCorrection{momentOf(row.text(0)), row.text(1), row.text(2)}; });
}

Result<> beginCorrection(Transaction &transaction, MeetingId meeting, const QString &reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty())
        return failure(ErrorCode::CorrectionReasonMissing);
    const Result<MeetingContext> context = loadContext(transaction, meeting);
    const Result<std::optional<RunningCorrection>> running = runningCorrection(transaction, meeting);
    if (!context || !running)
        return std::unexpected(context ? running.error() : context.error());
    if (!isFrozen(context->header.status) || *running)
        return failure(*running ? ErrorCode::CorrectionRuns : ErrorCode::CorrectionNotNeeded, {QString::number(context->header.number)});
    const Result<> kept = requireAsApproved(transaction, meeting);
    const Result<QByteArray> notes = kept ? notesBefore(transaction, meeting) : std::unexpected(kept.error());
    if (!notes)
        return std::unexpected(notes.error());
    transaction.changes().meetings.update(meeting);
    return inOrder([&] { return keepIfNoneIsApproved(transaction, meeting); },
                   [&] { return insertCorrection(transaction, meeting, why, *notes); },
                   [&] { return appendAudit(transaction, correctionNote(AuditEvent::CorrectionBegun, *context, why)); });
}

Result<Revision> finishCorrection(Transaction &transaction, MeetingId meeting)
{
    const Result<MeetingContext> context = loadContext(transaction, meeting);
    if (!context)
        return std::unexpected(context.error());
    const QString number = QString::number(context->header.number);
    const Result<RunningCorrection> running = requireRunning(transaction, meeting, context->header.number);
    const Result<> ended = running ? endCorrection(transaction, meeting, running->reason) : std::unexpected(running.error());
    const Result<std::optional<Revision>> same = ended ? revisionAsItIs(transaction, meeting) : std::unexpected(ended.error());
    if (!same || *same)
        return same ? failure(ErrorCode::RevisionUnchanged, {number, QString::number((*same)->number)}) : std::unexpected(same.error());
    const Result<QByteArray> before = contentsOfLast(transaction, meeting);
    Result<Revision> kept = before ? keepRevisionOf(transaction, meeting, RevisionKind::Correction, running->reason)
                                   : std::unexpected(before.error());
    const Result<QByteArray> after = kept ? contentsOfLast(transaction, meeting) : std::unexpected(kept.error());
    if (!after)
        return std::unexpected(after.error());
    const Result<> noted = noteCorrected(transaction, *context, lowestChanged(*before, *after), running->reason);
    return noted ? kept : std::unexpected(noted.error());
}

Result<> giveCorrectionUp(Transaction &transaction, MeetingId meeting)
{
    const Result<MeetingContext> context = loadContext(transaction, meeting);
    if (!context)
        return std::unexpected(context.error());
    const Result<RunningCorrection> running = requireRunning(transaction, meeting, context->header.number);
    const Result<QString> notes = answer(transaction, u"SELECT notes FROM correction WHERE meeting = :meeting"_s,
                                         {{":meeting"_L1, meeting}});
    if (!running || !notes)
        return std::unexpected(running ? notes.error() : running.error());
    return inOrder([&] { return restoreNotes(transaction, meeting, notes->toUtf8()); }, [&] { return endCorrection(transaction, meeting); },
                   [&] { return appendAudit(transaction, correctionNote(AuditEvent::CorrectionGivenUp, *context, running->reason)); });
}

} // namespace minutebook
