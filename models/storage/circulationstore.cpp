#include "models/storage/circulationstore.h"

#include "models/storage/audittrail.h"
#include "models/storage/inorder.h"
#include "models/storage/levelwatch.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/revisionstore.h"
#include "models/storage/words.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QDateTime utcOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

QString textOfUtc(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

StoredCirculation readCirculation(const Row &row)
{
    const QString passages = row.text(8);
    return {row.id<CirculationId>(0),
            row.id<MeetingId>(1),
            {.bundle = row.bytes(2),
             .revision = row.bytes(3),
             .reader = row.text(4),
             .level = row.text(5),
             .edition = row.text(6),
             .sha256 = row.bytes(7),
             .passages = passages.isEmpty() ? QStringList() : passages.split(u'\n'),
             .sent = utcOf(row.text(9)),
             .until = row.date(10),
             .returned = utcOf(row.text(11)),
             .accepted = row.flag(12),
             .passphrase = row.text(13),
             .salt = row.bytes(14),
             .kept = row.text(15)},
            row.number(16)};
}

Result<QList<StoredCirculation>> circulationsWhere(Connection &connection, const QString &condition, const Binds &binds)
{
    return rows(connection, uR"(
        SELECT id, meeting, bundle, revision, reader, level, edition, sha256, passages, sent_at, due_on, returned_at, accepted, passphrase,
            salt, kept, coalesce((SELECT r.number FROM revision r WHERE r.meeting = circulation.meeting AND r.token = kept), 0)
        FROM circulation WHERE %1 ORDER BY id
    )"_s.arg(condition),
                binds, readCirculation);
}

StoredComment readComment(const Row &row)
{
    return {.id = row.id<CommentId>(0),
            .circulation = row.id<CirculationId>(1),
            .reader = row.text(2),
            .edition = row.text(3),
            .way = commentWayOf(row.text(4)),
            .comment = {.id = row.bytes(5),
                        .kind = commentKindOf(row.text(6)).value_or(CommentKind::Remark),
                        .quote = row.text(7),
                        .before = row.text(8),
                        .after = row.text(9),
                        .passage = row.number(10),
                        .page = row.number(11),
                        .text = row.text(12),
                        .wording = row.text(13),
                        .level = row.text(14),
                        .answers = row.bytes(15),
                        .made = utcOf(row.text(16))},
            .state = commentStateOf(row.text(17)).value_or(CommentState::Open),
            .reason = row.text(18)};
}

/// About acceptance there is nothing to be done.
CommentState firstState(const ReviewComment &comment)
{
    return comment.kind == CommentKind::Accepted ? CommentState::Accepted : CommentState::Open;
}

Binds bindsOf(const StoredCirculation &circulation, const ReviewComment &comment, CommentWay way)
{
    return {{":circulation"_L1, circulation.id}, {":comment"_L1, comment.id},           {":way"_L1, wordOf(way)},
            {":kind"_L1, wordOf(comment.kind)},  {":quote"_L1, comment.quote},          {":before"_L1, comment.before},
            {":after"_L1, comment.after},        {":passage"_L1, comment.passage},      {":page"_L1, comment.page},
            {":text"_L1, comment.text},          {":wording"_L1, comment.wording},      {":level"_L1, comment.level},
            {":answers"_L1, comment.answers},    {":made"_L1, textOfUtc(comment.made)}, {":state"_L1, wordOf(firstState(comment))}};
}

/// As it is sent, unless it cannot change any more. A draft is in review from now on, which keeps it.
Result<> keepSent(Transaction &transaction, const MeetingSummary &meeting)
{
    if (meeting.status == MeetingStatus::Draft)
        return setStatus(transaction, meeting.id, MeetingStatus::InReview);
    return inOrder([&] { return settleLevels(transaction, meeting.id); },
                   [&] { return meeting.isFrozen() ? Result<>() : keepDraft(transaction, meeting.id); });
}

/// The revision that says what the record does. Of what is approved and being corrected there is none.
Result<std::optional<Revision>> cutFrom(Connection &connection, const MeetingSummary &meeting, const MeetingRecord &record)
{
    const Result<std::optional<Revision>> kept = revisionLike(connection, meeting.id, record);
    if (!kept || *kept || meeting.isFrozen())
        return kept;
    return failure(ErrorCode::ReviewDraftChanged, {QString::number(meeting.number)});
}

AuditNote sentNote(const Circulation &circulation, const std::optional<Revision> &kept)
{
    QJsonObject details{{u"reader"_s, circulation.reader},
                        {u"edition"_s, circulation.level},
                        {u"sha256"_s, QString::fromLatin1(circulation.sha256.toHex())}};
    if (kept)
        details.insert(u"revision"_s, kept->number);
    if (circulation.until.isValid())
        details.insert(u"until"_s, circulation.until.toString(Qt::ISODate));
    return {AuditEvent::Sent, 0, circulation.level, details};
}

} // namespace

Result<QList<StoredCirculation>> circulations(Connection &connection, MeetingId meeting)
{
    return circulationsWhere(connection, u"meeting = :meeting"_s, {{":meeting"_L1, meeting}});
}

Result<std::optional<StoredCirculation>> circulationOf(Connection &connection, const QByteArray &bundle)
{
    const Result<QList<StoredCirculation>> found = circulationsWhere(connection, u"bundle = :bundle"_s, {{":bundle"_L1, bundle}});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QString> passphraseFor(Connection &connection, const QByteArray &salt)
{
    const auto kept = firstRow(connection, u"SELECT passphrase FROM circulation WHERE salt = :salt AND passphrase IS NOT NULL"_s,
                               {{":salt"_L1, salt}}, [](const Row &row) { return row.text(0); });
    return kept ? Result<QString>(kept->value_or(QString())) : std::unexpected(kept.error());
}

Result<CirculationId> addCirculation(Transaction &transaction, MeetingId meeting, const Circulation &circulation)
{
    transaction.changes().others = true;
    const auto id = firstRow(transaction, uR"(
        INSERT INTO circulation (meeting, bundle, revision, reader, level, edition, sha256, passages, sent_at, due_on, returned_at, accepted,
            passphrase, salt, kept)
        VALUES (:meeting, :bundle, :revision, :reader, :level, :edition, :sha256, :passages, :sent, :until, :returned, :accepted,
            :passphrase, :salt, :kept)
        RETURNING id
    )"_s,
                             {{":meeting"_L1, meeting},
                              {":bundle"_L1, circulation.bundle},
                              {":revision"_L1, circulation.revision},
                              {":reader"_L1, circulation.reader},
                              {":level"_L1, circulation.level},
                              {":edition"_L1, circulation.edition},
                              {":sha256"_L1, circulation.sha256},
                              {":passages"_L1, circulation.passages.join(u'\n')},
                              {":sent"_L1, textOfUtc(circulation.sent)},
                              {":until"_L1, circulation.until},
                              {":returned"_L1, textOfUtc(circulation.returned)},
                              {":accepted"_L1, circulation.accepted ? 1 : 0},
                              {":passphrase"_L1, circulation.passphrase},
                              {":salt"_L1, circulation.salt},
                              {":kept"_L1, circulation.kept}},
                             [](const Row &row) { return row.id<CirculationId>(0); });
    return id ? Result<CirculationId>(**id) : std::unexpected(id.error());
}

Result<CirculationId> sendOut(Transaction &transaction, MeetingId meeting, const Circulation &circulation, const MeetingRecord &record)
{
    const Result<MeetingSummary> summary = minutebook::meeting(transaction, meeting);
    const Result<> sending = summary ? keepSent(transaction, *summary) : std::unexpected(summary.error());
    const Result<std::optional<Revision>> kept = sending ? cutFrom(transaction, *summary, record) : std::unexpected(sending.error());
    const Result<> noted = kept ? appendAudit(transaction, meeting, sentNote(circulation, *kept)) : std::unexpected(kept.error());
    if (!noted)
        return std::unexpected(noted.error());
    Circulation sent = circulation;
    sent.kept = *kept ? (*kept)->token : QString();
    return addCirculation(transaction, meeting, sent);
}

Result<> noteReturned(Transaction &transaction, const StoredCirculation &circulation, const QDateTime &when, bool accepted)
{
    transaction.changes().others = true;
    return run(transaction, uR"(
        UPDATE circulation SET returned_at = coalesce(returned_at, :when), accepted = max(accepted, :accepted) WHERE id = :id
    )"_s,
               {{":when"_L1, textOfUtc(when)}, {":accepted"_L1, accepted ? 1 : 0}, {":id"_L1, circulation.id}});
}

Result<QList<StoredComment>> reviewComments(Connection &connection, MeetingId meeting)
{
    return rows(connection, uR"(
        SELECT r.id, r.circulation, c.reader, c.level, r.way, r.comment, r.kind, r.quote, r.before, r.after, r.passage, r.page, r.text,
            r.wording, r.level, r.answers, r.made_at, r.state, r.reason
        FROM review_comment r JOIN circulation c ON c.id = r.circulation WHERE c.meeting = :meeting ORDER BY r.id
    )"_s,
                {{":meeting"_L1, meeting}}, readComment);
}

Result<bool> addComment(Transaction &transaction, const StoredCirculation &circulation, const ReviewComment &comment, CommentWay way)
{
    const auto added = firstRow(transaction, uR"(
        INSERT INTO review_comment (circulation, comment, way, kind, quote, before, after, passage, page, text, wording, level, answers,
            made_at, state, reason)
        VALUES (:circulation, :comment, :way, :kind, :quote, :before, :after, :passage, :page, :text, :wording, :level, :answers, :made,
            :state, NULL)
        ON CONFLICT (comment) DO UPDATE SET kind = excluded.kind, text = excluded.text, wording = excluded.wording, level = excluded.level,
            made_at = excluded.made_at
        WHERE state = 'open' AND circulation = excluded.circulation AND made_at < excluded.made_at
        RETURNING id
    )"_s,
                                bindsOf(circulation, comment, way), [](const Row &row) { return row.wide(0); });
    if (!added)
        return std::unexpected(added.error());
    transaction.changes().others = transaction.changes().others || added->has_value();
    return added->has_value();
}

Result<> settleComment(Transaction &transaction, MeetingId meeting, CommentId id, CommentState state, const QString &reason)
{
    transaction.changes().others = true;
    const auto settled = firstRow(
        transaction, uR"(
        UPDATE review_comment SET state = :state, reason = :reason
        WHERE id = :id AND circulation IN (SELECT id FROM circulation WHERE meeting = :meeting) RETURNING id
    )"_s,
        {{":state"_L1, wordOf(state)}, {":reason"_L1, reason.simplified()}, {":id"_L1, id}, {":meeting"_L1, meeting}},
        [](const Row &row) { return row.wide(0); });
    if (!settled)
        return std::unexpected(settled.error());
    return settled->has_value() ? Result<>() : failure(ErrorCode::CommentMissing);
}

} // namespace minutebook
