#include "models/storage/issuestore.h"

#include "models/storage/audittrail.h"
#include "models/storage/chain.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/revisionstore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<int> revisionSaying(Connection &connection, int number)
{
    if (number == 0)
        return 0;
    const Result<MeetingId> meeting = meetingOfNumber(connection, number);
    if (!meeting)
        return std::unexpected(meeting.error());
    const Result<std::optional<Revision>> revision = revisionAsItIs(connection, *meeting);
    if (!revision)
        return std::unexpected(revision.error());
    return *revision ? (*revision)->number : 0;
}

Result<> insertIssue(Transaction &transaction, const IssuedEdition &issue)
{
    const auto ifAny = [](QLatin1StringView name, int number) {
        Bind bind(name, number);
        if (number == 0)
            bind.value = QVariant();
        return bind;
    };
    return run(transaction, uR"(
        INSERT INTO issue (issued_at, who, meeting_number, revision, kind, edition, format, file_name, sha256, copy_number, copy_count, reader)
        VALUES (:at, :who, :meeting, :revision, :kind, :edition, :format, :file, :sha256, :copy, :copies, :reader)
    )"_s,
               {{":at"_L1, momentText(transaction.now())},
                {":who"_L1, transaction.who()},
                ifAny(":meeting"_L1, issue.meeting),
                ifAny(":revision"_L1, issue.revision),
                Bind::written(":kind"_L1, issue.kind),
                Bind::written(":edition"_L1, issue.edition),
                Bind::written(":format"_L1, issue.format),
                Bind::written(":file"_L1, issue.fileName),
                Bind::written(":sha256"_L1, issue.sha256),
                ifAny(":copy"_L1, issue.copy),
                ifAny(":copies"_L1, issue.copies),
                {":reader"_L1, issue.reader}});
}

AuditNote issueNote(const IssuedEdition &issue)
{
    QJsonObject details{{u"kind"_s, issue.kind}, {u"edition"_s, issue.edition}, {u"format"_s, issue.format}, {u"sha256"_s, issue.sha256}};
    if (!issue.fileName.isEmpty())
        details.insert(u"file"_s, issue.fileName);
    if (issue.revision > 0)
        details.insert(u"revision"_s, issue.revision);
    if (issue.copy > 0)
        details.insert(u"copy"_s, issue.copy);
    if (!issue.reader.isEmpty())
        details.insert(u"reader"_s, issue.reader);
    return {AuditEvent::Exported, issue.meeting, issue.edition, details};
}

} // namespace

Result<> recordIssue(Transaction &transaction, IssuedEdition issue)
{
    const Result<int> revision = revisionSaying(transaction, issue.meeting);
    if (!revision)
        return std::unexpected(revision.error());
    issue.revision = *revision;
    return inOrder([&] { return insertIssue(transaction, issue); }, [&] { return appendAudit(transaction, issueNote(issue)); });
}

Result<QList<IssuedEdition>> issuedEditions(Connection &connection)
{
    return rows(connection, uR"(
        SELECT issued_at, who, meeting_number, revision, kind, edition, format, file_name, sha256, copy_number, copy_count, reader
        FROM issue ORDER BY id DESC
    )"_s,
                {}, [](const Row &row) {
                    return IssuedEdition{momentOf(row.text(0)), row.text(1), row.number(2), row.number(3), row.text(4),    row.text(5),
                                         row.text(6),           row.text(7), row.text(8),   row.number(9), row.number(10), row.text(11)};
                });
}

} // namespace minutebook
