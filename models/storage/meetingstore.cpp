#include "models/storage/meetingstore.h"

#include "models/storage/approval.h"
#include "models/storage/audittrail.h"
#include "models/storage/bodystore.h"
#include "models/storage/correctionstore.h"
#include "models/storage/goingon.h"
#include "models/storage/headerrows.h"
#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/journal.h"
#include "models/storage/levelwatch.h"
#include "models/storage/peoplerows.h"
#include "models/storage/query.h"
#include "models/storage/revisionstore.h"
#include "models/storage/searchindex.h"
#include "models/storage/seatingstore.h"
#include "models/storage/words.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto summaryColumns = "m.id, m.number, m.date, m.begins, m.ends, m.status, m.reference, m.venue, "
                                "(SELECT count(*) FROM item i WHERE i.meeting = m.id), m.approved_on, a.number, a.status, "
                                "EXISTS (SELECT 1 FROM correction c WHERE c.meeting = m.id), m.approved_as"_L1;
constexpr auto summaryTables = "meeting m LEFT JOIN meeting a ON a.id = m.approved_by"_L1;

ApprovalSummary readApproval(const Row &row)
{
    const bool rests = row.flag(12) || row.number(10) == 0 || isFrozen(statusOf(row.text(11)))
        || statusOf(row.text(5)) != MeetingStatus::Approved;
    return {row.date(9), row.number(10), !rests, approvedAsOf(row.text(13))};
}

MeetingSummary readSummary(const Row &row)
{
    return {row.id<MeetingId>(0), row.number(1), row.date(2),   row.time(3),       row.time(4), statusOf(row.text(5)),
            row.text(6),          row.text(7),   row.number(8), readApproval(row), row.flag(12)};
}

/// Names and abbreviations are compared as people read them. A meeting that names none is the book's own.
bool isSame(const QString &theirs, const QString &ours)
{
    return theirs.isEmpty() || theirs.simplified().compare(ours.simplified(), Qt::CaseInsensitive) == 0;
}

/// Whether a meeting goes by these names: the body's, or those that it has gone by before the body's were changed.
bool goesBy(const MeetingHeader &header, const QString &name, const QString &abbreviation)
{
    return isSame(header.body, name) && isSame(header.abbreviation, abbreviation);
}

/// The header as it is stored in this body's book. `old` is the one that it replaces. Errors: MeetingOfAnotherBody, SchemeUnknown.
Result<HeaderRow> adopt(MeetingHeader header, Body body, const MeetingHeader *old, const Scheme *levels)
{
    const bool known = goesBy(header, body.name, body.abbreviation) || (old && goesBy(header, old->body, old->abbreviation));
    if (!known) {
        const auto named = u"%1 (%2)"_s;
        return failure(ErrorCode::MeetingOfAnotherBody,
                       {named.arg(header.body, header.abbreviation), named.arg(body.name, body.abbreviation)});
    }
    if (header.body.isEmpty())
        header.body = old ? old->body : body.name;
    if (header.abbreviation.isEmpty())
        header.abbreviation = old ? old->abbreviation : body.abbreviation;
    if (old && header.scheme == old->scheme)
        body.scheme = *levels; // the body's may have changed since the meeting was held
    const Result<Body> own = bodyFor(body, header);
    if (!own)
        return std::unexpected(own.error());
    return HeaderRow{header, own->scheme, 1};
}

Result<HeaderRow> adopted(Connection &connection, const MeetingHeader &header, const MeetingContext *old = nullptr)
{
    const Result<Body> body = loadBody(connection);
    if (!body)
        return std::unexpected(body.error());
    return adopt(header, *body, old ? &old->header : nullptr, old ? &old->levels : nullptr);
}

QList<ItemText> textsOf(const QList<Item> &items)
{
    QList<ItemText> texts;
    for (const Item &item : items)
        texts.append(textOf(item));
    return texts;
}

/// People and items of a meeting whose row stands.
Result<> storeContents(Transaction &transaction, MeetingId id, const Meeting &meeting, const QList<ItemText> &before)
{
    if (const Result<> people = savePeople(transaction, id, meeting.people); !people)
        return people;
    const Result<MeetingContext> context = loadContext(transaction, id);
    if (!context)
        return std::unexpected(context.error());
    const Result<QList<ItemText>> after = goingOn(transaction, before, textsOf(meeting.items), context->dialect);
    if (!after)
        return std::unexpected(after.error());
    const Result<NumberedTexts> stored = storeTexts(transaction, *context, before, *after);
    return stored ? waitForIndex(transaction, id) : Result<>(std::unexpected(stored.error()));
}

/// From now on the meeting keeps what it was held with, and nothing of how it was typed.
Result<> freeze(Transaction &transaction, MeetingId id)
{
    return inOrder([&] { return keepSeating(transaction, id); }, [&] { return forgetEdits(transaction, id); },
                   [&] { return settleLevels(transaction, id); });
}

/// Of minutes that no meeting has approved.
Result<> sayHowApproved(Transaction &transaction, MeetingId id)
{
    const Result<MeetingSummary> summary = meeting(transaction, id);
    if (!summary || summary->approval.meeting != 0)
        return summary ? Result<>() : std::unexpected(summary.error());
    const Result<ApprovalByHand> approval = approvalByHand(transaction, id);
    if (!approval)
        return std::unexpected(approval.error());
    return run(transaction, u"UPDATE meeting SET approved_as = :as WHERE id = :id"_s, {{":as"_L1, wordOf(approval->as)}, {":id"_L1, id}});
}

/// What goes out and what is approved is kept as a revision, and that the status changed in the audit trail.
Result<> followStatus(Transaction &transaction, MeetingId id, MeetingStatus from, MeetingStatus to)
{
    if (from == to)
        return {};
    const bool approves = isFrozen(to) && !isFrozen(from);
    const Result<> said = approves ? sayHowApproved(transaction, id) : Result<>();
    const Result<MeetingSummary> summary = said ? meeting(transaction, id) : std::unexpected(said.error());
    if (!summary)
        return std::unexpected(summary.error());
    AuditNote note{approves ? AuditEvent::Approved : AuditEvent::StatusChanged, 0, {}, {{u"from"_s, wordOf(from)}, {u"to"_s, wordOf(to)}}};
    const QString as = approves ? wordOf(summary->approval.as) : QString(); // empty too where only withheld lines say it
    if (!as.isEmpty() && summary->approval.meeting != 0)
        note.details.insert(u"at-meeting"_s, summary->approval.meeting);
    if (!as.isEmpty())
        note.details.insert(u"as"_s, as);
    return inOrder([&] { return to == MeetingStatus::InReview ? keepDraft(transaction, id) : Result<>(); },
                   [&] { return approves ? keepApproved(transaction, id) : Result<>(); },
                   [&] { return appendAudit(transaction, id, note); });
}

/// The levels stay those that the meeting was held with, unless it goes over to another scheme.
HeaderRow keepingLevels(HeaderRow row, const MeetingContext &old)
{
    if (row.levels.id == old.levels.id)
        row.levels = old.levels;
    return row;
}

/// A file takes nothing out of review: what others have read they have read, whatever it said before.
MeetingHeader keepingReview(MeetingHeader header, MeetingStatus old)
{
    if (old == MeetingStatus::InReview && !isFrozen(header.status))
        header.status = old;
    return header;
}

Result<MeetingId> replace(Transaction &transaction, MeetingId id, const Meeting &file)
{
    Meeting meeting = file;
    const Result<MeetingContext> old = loadContext(transaction, id);
    if (!old)
        return std::unexpected(old.error());
    if (isFrozen(old->header.status))
        return failure(ErrorCode::MeetingFrozen, {QString::number(old->header.number)});
    meeting.header = keepingReview(file.header, old->header.status);
    const Result<HeaderRow> header = adopted(transaction, meeting.header, &*old);
    const Result<QList<ItemText>> before = loadTexts(transaction, id);
    if (!header || !before)
        return std::unexpected(header ? before.error() : header.error());
    const Result<> replaced = inOrder(
        [&] { return saveHeader(transaction, id, keepingLevels(*header, *old)); },
        [&] { return storeContents(transaction, id, meeting, *before); },
        [&] { return isFrozen(meeting.header.status) ? freeze(transaction, id) : Result<>(); },
        [&] { return followStatus(transaction, id, old->header.status, meeting.header.status); },
        [&] { return appendAudit(transaction, {AuditEvent::Imported, meeting.header.number, {}, {{u"replace"_s, true}}}); });
    if (!replaced)
        return std::unexpected(replaced.error());
    return id;
}

/// Saves a header and reads the lines again, which it may give other levels.
Result<> resave(Transaction &transaction, MeetingId id, const HeaderRow &row)
{
    if (const Result<> saved = saveHeader(transaction, id, row); !saved)
        return saved;
    const Result<MeetingContext> context = loadContext(transaction, id);
    return context ? storeRegisters(transaction, *context) : Result<>(std::unexpected(context.error()));
}

/// With the revisions that go, so that nobody misses them.
AuditNote deletionNote(const QList<Revision> &revisions)
{
    QStringList tokens;
    for (const Revision &revision : revisions)
        tokens << revision.token;
    return {AuditEvent::Deleted, 0, {}, tokens.isEmpty() ? QJsonObject() : QJsonObject{{u"revisions"_s, tokens.join(u' ')}}};
}

} // namespace

bool MeetingSummary::isFrozen() const
{
    return minutebook::isFrozen(status);
}

Result<QList<MeetingSummary>> meetings(Connection &connection)
{
    return rows(connection, u"SELECT %1 FROM %2 ORDER BY m.number"_s.arg(summaryColumns, summaryTables), {}, readSummary);
}

Result<QList<MeetingSummary>> meetingsOf(Connection &connection, int year)
{
    const QString ofYear = u"SELECT %1 FROM %2 WHERE m.date BETWEEN :first AND :last ORDER BY m.date, m.number"_s;
    return rows(connection, ofYear.arg(summaryColumns, summaryTables),
                {{":first"_L1, QDate(year, 1, 1)}, {":last"_L1, QDate(year, 12, 31)}}, readSummary);
}

Result<QList<MeetingId>> meetingsBefore(Connection &connection, MeetingId id)
{
    return rows(connection, uR"(
        SELECT m.id FROM meeting m JOIN meeting here ON here.id = :meeting
        WHERE (m.date, m.number) < (here.date, here.number) ORDER BY m.date, m.number
    )"_s,
                {{":meeting"_L1, id}}, [](const Row &row) { return row.id<MeetingId>(0); });
}

Result<std::optional<MeetingId>> latestMeeting(Connection &connection)
{
    return firstRow(connection, u"SELECT id FROM meeting ORDER BY number DESC LIMIT 1"_s, {},
                    [](const Row &row) { return row.id<MeetingId>(0); });
}

Result<int> meetingCount(Connection &connection)
{
    const Result<QString> count = answer(connection, u"SELECT count(*) FROM meeting"_s);
    return count ? Result<int>(count->toInt()) : std::unexpected(count.error());
}

bool isLong(Connection &connection)
{
    constexpr int many = 300;
    return meetingCount(connection).value_or(0) > many;
}

Result<QList<int>> yearsHeld(Connection &connection)
{
    return rows(connection, u"SELECT DISTINCT CAST(substr(date, 1, 4) AS INTEGER) FROM meeting ORDER BY 1 DESC"_s, {},
                [](const Row &row) { return row.number(0); });
}

Result<MeetingSummary> meeting(Connection &connection, MeetingId id)
{
    const auto found = firstRow(connection, u"SELECT %1 FROM %2 WHERE m.id = :id"_s.arg(summaryColumns, summaryTables), {{":id"_L1, id}},
                                readSummary);
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<MeetingSummary>(**found) : failure(ErrorCode::MeetingMissing);
}

Result<MeetingId> meetingOfNumber(Connection &connection, int number)
{
    const auto found = firstRow(connection, u"SELECT id FROM meeting WHERE number = :number"_s, {{":number"_L1, number}},
                                [](const Row &row) { return row.id<MeetingId>(0); });
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<MeetingId>(**found) : failure(ErrorCode::MeetingNumberUnknown, {QString::number(number)});
}

Result<MeetingId> insertMeeting(Transaction &transaction, const Meeting &meeting)
{
    const Result<HeaderRow> header = adopted(transaction, meeting.header);
    if (!header)
        return std::unexpected(header.error());
    const Result<MeetingId> id = insertHeader(transaction, *header);
    if (!id)
        return id;
    const Result<> stored = inOrder([&] { return storeContents(transaction, *id, meeting, {}); },
                                    [&] { return isFrozen(meeting.header.status) ? freeze(transaction, *id) : Result<>(); });
    return stored ? id : std::unexpected(stored.error());
}

Result<MeetingId> replaceMeeting(Transaction &transaction, const Meeting &meeting)
{
    const Result<MeetingId> id = meetingOfNumber(transaction, meeting.header.number);
    if (id)
        return replace(transaction, *id, meeting);
    return id.error().code == ErrorCode::MeetingNumberUnknown ? insertMeeting(transaction, meeting) : id;
}

Result<> updateHeader(Transaction &transaction, MeetingId id, const MeetingHeader &header)
{
    const Result<MeetingContext> old = loadEditable(transaction, id);
    if (!old)
        return std::unexpected(old.error());
    Result<HeaderRow> row = adopted(transaction, header, &*old);
    if (!row)
        return std::unexpected(row.error());
    row->header.status = old->header.status;
    return resave(transaction, id, keepingLevels(*row, *old));
}

Result<> updatePeople(Transaction &transaction, MeetingId id, const QList<PeopleTable> &people)
{
    const Result<MeetingContext> old = loadEditable(transaction, id);
    if (!old)
        return std::unexpected(old.error());
    if (const Result<> saved = savePeople(transaction, id, people); !saved)
        return saved;
    const Result<MeetingContext> context = loadContext(transaction, id);
    return context ? storeRegisters(transaction, *context) : Result<>(std::unexpected(context.error()));
}

Result<> requireDeletable(Connection &connection, MeetingId id)
{
    const Result<MeetingContext> meeting = loadContext(connection, id);
    const Result<QList<Revision>> kept = meeting ? revisions(connection, id) : std::unexpected(meeting.error());
    if (!kept)
        return std::unexpected(kept.error());
    const QString number = QString::number(meeting->header.number);
    if (isFrozen(meeting->header.status) || std::ranges::find(*kept, RevisionKind::Approved, &Revision::kind) != kept->end())
        return failure(ErrorCode::ApprovedStays, {number});
    const Result<QStringList> approved = rows(connection, u"SELECT number FROM meeting WHERE approved_by = :id ORDER BY number"_s,
                                              {{":id"_L1, id}}, [](const Row &row) { return row.text(0); });
    if (!approved || !approved->isEmpty())
        return approved ? failure(ErrorCode::ApprovingStays, {number, approved->join(", "_L1)}) : std::unexpected(approved.error());
    const auto gaveNone = firstRow(connection, u"SELECT id FROM meeting WHERE id = :id AND next_sequence = 1"_s, {{":id"_L1, id}},
                                   [](const Row &row) { return row.id<MeetingId>(0); });
    if (!gaveNone)
        return std::unexpected(gaveNone.error());
    return *gaveNone ? Result<>() : failure(ErrorCode::MeetingGaveNumbers, {number});
}

Result<> deleteMeeting(Transaction &transaction, MeetingId id)
{
    if (const Result<> may = requireDeletable(transaction, id); !may)
        return may;
    const Result<QList<ItemText>> items = loadTexts(transaction, id);
    const Result<QList<Revision>> kept = revisions(transaction, id);
    if (!items || !kept)
        return std::unexpected(items ? kept.error() : items.error());
    for (const ItemText &item : *items)
        transaction.changes().items.remove(item.id);
    transaction.changes().meetings.remove(id);
    return inOrder([&] { return appendAudit(transaction, id, deletionNote(*kept)); },
                   [&] { return run(transaction, u"DELETE FROM meeting WHERE id = :id"_s, {{":id"_L1, id}}); });
}

Result<> setStatus(Transaction &transaction, MeetingId id, MeetingStatus status)
{
    const Result<MeetingContext> old = loadContext(transaction, id);
    if (!old)
        return std::unexpected(old.error());
    if (isFrozen(old->header.status) && status < old->header.status)
        return failure(ErrorCode::MeetingFrozen, {QString::number(old->header.number)});
    const Result<std::optional<RunningCorrection>> running = runningCorrection(transaction, id);
    if (!running || *running)
        return running ? failure(ErrorCode::CorrectionRuns, {QString::number(old->header.number)}) : std::unexpected(running.error());
    transaction.changes().meetings.update(id);
    return inOrder([&] { return settleLevels(transaction, id); },
                   [&] {
                       return run(transaction, u"UPDATE meeting SET status = :status WHERE id = :id"_s,
                                  {{":status"_L1, wordOf(status)}, {":id"_L1, id}});
                   },
                   [&] { return isFrozen(status) ? freeze(transaction, id) : Result<>(); },
                   [&] { return followStatus(transaction, id, old->header.status, status); });
}

} // namespace minutebook
