#include "models/domain/audit.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"
#include "models/storage/revisionstore.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Walks what was entered of a meeting, from the first on.
class ApprovalReader
{
public:
    void take(const Row &row)
    {
        if (eventNamed(row.text(0)) == AuditEvent::ApprovalTakenBack)
            return end({momentOf(row.text(1)), row.text(2)});
        const QJsonObject kept = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
        if (revisionNamed(kept["kind"_L1].toString()) == RevisionKind::Approved)
            m_standing << kept["token"_L1].toString();
    }

    [[nodiscard]] std::optional<EndOfApproval> endOf(const Revision &revision) const
    {
        const auto end = m_ended.constFind(revision.token);
        return end == m_ended.constEnd() ? std::nullopt : std::optional(*end);
    }

private:
    void end(const EndOfApproval &end)
    {
        for (const QString &token : std::exchange(m_standing, {}))
            m_ended.insert(token, end);
    }

    QStringList m_standing; ///< tokens of what is approved so far
    QHash<QString, EndOfApproval> m_ended;
};

} // namespace

Result<QList<Revision>> listedRevisions(Connection &connection, MeetingId meeting)
{
    const Snapshot snapshot(connection);
    const Result<MeetingSummary> summary = minutebook::meeting(connection, meeting);
    Result<QList<Revision>> all = summary ? revisions(connection, meeting) : std::unexpected(summary.error());
    if (!all)
        return all;
    ApprovalReader approvals;
    const Result<> read = eachRow(connection, uR"(
        SELECT event, noted_at, who, details FROM audit
        WHERE meeting_number = :number AND event IN (:kept, :back) ORDER BY audit.number
    )"_s,
                                  {{":number"_L1, summary->number},
                                   {":kept"_L1, nameOfEvent(AuditEvent::RevisionKept)},
                                   {":back"_L1, nameOfEvent(AuditEvent::ApprovalTakenBack)}},
                                  [&](const Row &row) { approvals.take(row); });
    if (!read)
        return std::unexpected(read.error());
    for (Revision &revision : *all)
        revision.takenBack = approvals.endOf(revision);
    return all;
}

} // namespace minutebook
