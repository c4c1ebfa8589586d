#include "models/storage/waiverstore.h"

#include "models/storage/audittrail.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Bind itemBind(ItemId item)
{
    Bind bind(":item"_L1, item);
    if (item == ItemId())
        bind.value = QVariant(); // the meeting itself
    return bind;
}

Result<> removeWaiver(Transaction &transaction, MeetingId meeting, ItemId item, const QString &finding)
{
    return run(transaction, u"DELETE FROM waiver WHERE meeting = :meeting AND item IS :item AND finding = :finding"_s,
               {{":meeting"_L1, meeting}, itemBind(item), {":finding"_L1, finding}});
}

/// Of the finding its rule: by its digest a secret line could be guessed. The reason may say one.
AuditNote waiverNote(AuditEvent event, const MeetingContext &meeting, const QString &finding, const QString &reason = {})
{
    QJsonObject details{{u"rule"_s, finding.section(u' ', 0, 0)}};
    if (!reason.isEmpty())
        details.insert(u"reason"_s, reason);
    return {event, meeting.header.number, meeting.levels.level(meeting.levels.highest()).name, details};
}

} // namespace

Result<QList<Waiver>> waivers(Connection &connection, MeetingId meeting)
{
    return rows(connection, u"SELECT item, finding, reason FROM waiver WHERE meeting = :meeting ORDER BY id"_s, {{":meeting"_L1, meeting}},
                [](const Row &row) { return Waiver{row.id<ItemId>(0), row.text(1), row.text(2)}; });
}

Result<> waive(Transaction &transaction, MeetingId meeting, const Waiver &waiver)
{
    if (waiver.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    const Result<MeetingContext> context = loadEditable(transaction, meeting);
    if (!context)
        return std::unexpected(context.error());
    transaction.changes().meetings.update(meeting);
    return inOrder(
        [&] { return removeWaiver(transaction, meeting, waiver.item, waiver.finding); },
        [&] {
            return run(transaction, u"INSERT INTO waiver (meeting, item, finding, reason) VALUES (:meeting, :item, :finding, :reason)"_s,
                       {{":meeting"_L1, meeting},
                        itemBind(waiver.item),
                        {":finding"_L1, waiver.finding},
                        {":reason"_L1, waiver.reason.simplified()}});
        },
        [&] { return appendAudit(transaction, waiverNote(AuditEvent::Waived, *context, waiver.finding, waiver.reason.simplified())); });
}

Result<> takeWaiverBack(Transaction &transaction, MeetingId meeting, ItemId item, const QString &finding)
{
    const Result<MeetingContext> context = loadEditable(transaction, meeting);
    if (!context)
        return std::unexpected(context.error());
    transaction.changes().meetings.update(meeting);
    return inOrder([&] { return removeWaiver(transaction, meeting, item, finding); },
                   [&] { return appendAudit(transaction, waiverNote(AuditEvent::WaiverTakenBack, *context, finding)); });
}

} // namespace minutebook
