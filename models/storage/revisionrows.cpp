#include "models/storage/revisionrows.h"

#include "models/storage/chain.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/revisioncontents.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString hashOf(const Revision &revision)
{
    return linkHash({{u"number"_s, revision.number},
                     {u"kind"_s, nameOfRevision(revision.kind)},
                     {u"at"_s, momentText(revision.at)},
                     {u"author"_s, revision.author},
                     {u"reason"_s, revision.reason},
                     {u"token"_s, revision.token},
                     {u"content"_s, revision.contentHash},
                     {u"before"_s, revision.before}});
}

Result<> insertRevision(Transaction &transaction, MeetingId meeting, const Revision &revision, const QByteArray &contents)
{
    return run(transaction, uR"(
        INSERT INTO revision (meeting, number, kind, made_at, author, reason, token, content, content_hash, before_hash, hash)
        VALUES (:meeting, :number, :kind, :at, :author, :reason, :token, :content, :content_hash, :before, :hash)
    )"_s,
               {{":meeting"_L1, meeting},
                {":number"_L1, revision.number},
                {":kind"_L1, nameOfRevision(revision.kind)},
                {":at"_L1, momentText(revision.at)},
                {":author"_L1, revision.author},
                {":reason"_L1, revision.reason},
                {":token"_L1, revision.token},
                {":content"_L1, qCompress(contents)},
                {":content_hash"_L1, revision.contentHash},
                {":before"_L1, revision.before},
                {":hash"_L1, revision.hash}});
}

Result<QByteArray> contentsOf(Connection &connection, MeetingId meeting, const Revision &revision)
{
    const Result<MeetingSummary> summary = minutebook::meeting(connection, meeting);
    const auto stored = firstRow(connection, u"SELECT content FROM revision WHERE meeting = :meeting AND number = :number"_s,
                                 {{":meeting"_L1, meeting}, {":number"_L1, revision.number}}, [](const Row &row) { return row.bytes(0); });
    if (!summary || !stored)
        return std::unexpected(summary ? stored.error() : summary.error());
    const QStringList named{QString::number(summary->number), QString::number(revision.number)};
    if (revision.disposed)
        return failure(ErrorCode::RevisionDisposed, named);
    const QByteArray contents = qUncompress(stored->value_or(QByteArray()));
    return sha256Of(contents) == revision.contentHash ? Result<QByteArray>(contents) : failure(ErrorCode::RevisionUnread, named);
}

Result<MeetingRecord> keptRecord(Connection &connection, MeetingId meeting, const Revision &revision)
{
    const Result<QByteArray> contents = contentsOf(connection, meeting, revision);
    if (!contents)
        return std::unexpected(contents.error());
    std::optional<MeetingRecord> record = readRevisionContents(*contents);
    if (record)
        return *std::move(record);
    const Result<MeetingSummary> summary = minutebook::meeting(connection, meeting);
    return summary ? failure(ErrorCode::RevisionUnread, {QString::number(summary->number), QString::number(revision.number)})
                   : std::unexpected(summary.error());
}

} // namespace minutebook
