#include "models/notation/lexline.h"
#include "models/notation/resolve.h"
#include "models/storage/revisionrows.h"
#include "models/storage/revisionstore.h"

#include <algorithm>
#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What was approved last, and the corrections after it.
QList<Revision> sinceApproval(const QList<Revision> &all)
{
    const auto approved = std::ranges::find(all | std::views::reverse, RevisionKind::Approved, &Revision::kind);
    QList<Revision> since;
    for (auto revision = approved.base() - (approved == (all | std::views::reverse).end() ? 0 : 1); revision != all.end(); ++revision) {
        if (revision->kind == RevisionKind::Approved || revision->kind == RevisionKind::Correction)
            since.append(*revision);
    }
    return since;
}

NoteLine reasonLine(const QString &reason, const MeetingRecord &record)
{
    const Dialect dialect = dialectOf(record.body, record.meeting.header, record.meeting.people);
    QList<NoteLine> lines{NoteLine{lexLine(reason, dialect), {}}};
    resolveLoose(lines, dialect);
    return lines.constFirst();
}

} // namespace

Result<QList<Correction>> correctionsOf(Connection &connection, MeetingId meeting, std::optional<int> upTo)
{
    Result<QList<Revision>> all = revisions(connection, meeting);
    if (!all)
        return std::unexpected(all.error());
    all->removeIf([&](const Revision &revision) { return upTo && revision.number > *upTo; });
    const QList<Revision> since = sinceApproval(*all);
    QList<Correction> corrections;
    if (since.size() < 2)
        return corrections;
    std::shared_ptr<const MeetingRecord> before;
    for (const Revision &revision : since) {
        Result<MeetingRecord> record = keptRecord(connection, meeting, revision);
        if (!record)
            return std::unexpected(record.error());
        const auto after = std::make_shared<const MeetingRecord>(*std::move(record));
        if (before)
            corrections.append({revision.at.date(), reasonLine(revision.reason, *after), before, after});
        before = after;
    }
    return corrections;
}

} // namespace minutebook
