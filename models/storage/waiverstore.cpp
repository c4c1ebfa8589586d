#include "models/storage/waiverstore.h"

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

Result<> requireEditable(Transaction &transaction, MeetingId meeting)
{
    const Result<MeetingContext> context = loadEditable(transaction, meeting);
    return context ? Result<>() : std::unexpected(context.error());
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
    transaction.changes().meetings.update(meeting);
    return inOrder([&] { return requireEditable(transaction, meeting); },
                   [&] { return removeWaiver(transaction, meeting, waiver.item, waiver.finding); },
                   [&] {
                       return run(transaction,
                                  u"INSERT INTO waiver (meeting, item, finding, reason) VALUES (:meeting, :item, :finding, :reason)"_s,
                                  {{":meeting"_L1, meeting},
                                   itemBind(waiver.item),
                                   {":finding"_L1, waiver.finding},
                                   {":reason"_L1, waiver.reason.simplified()}});
                   });
}

Result<> takeWaiverBack(Transaction &transaction, MeetingId meeting, ItemId item, const QString &finding)
{
    transaction.changes().meetings.update(meeting);
    return inOrder([&] { return requireEditable(transaction, meeting); }, [&] { return removeWaiver(transaction, meeting, item, finding); });
}

} // namespace minutebook
