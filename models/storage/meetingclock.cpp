#include "models/storage/meetingclock.h"

#include "models/storage/inorder.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QDateTime moment(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

/// In UTC: no hour comes twice when summer time ends, and the book may travel.
QString textOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

Result<> saveSpent(Transaction &transaction, MeetingId id, const QHash<qint64, int> &spent)
{
    const Result<> begun = run(transaction, u"UPDATE item SET seconds_spent = 0 WHERE meeting = :id"_s, {{":id"_L1, id}});
    return !begun ? begun : forEach(spent.keys(), [&](qint64 item) {
        return run(transaction, u"UPDATE item SET seconds_spent = :seconds WHERE id = :item AND meeting = :id"_s,
                   {{":seconds"_L1, spent.value(item)}, {":item"_L1, ItemId{item}}, {":id"_L1, id}});
    });
}

/// What the minutes say of it.
Result<> saveHeader(Transaction &transaction, MeetingId id, const HeldState &state)
{
    const Result<Meeting> meeting = loadMeeting(transaction, id);
    if (!meeting)
        return std::unexpected(meeting.error());
    MeetingHeader header = meeting->header;
    std::tie(header.begins, header.ends) = std::pair(state.begins, state.ends);
    if (header != meeting->header) {
        if (const Result<> saved = updateHeader(transaction, id, header); !saved)
            return saved;
    }
    return state.status == header.status ? Result<>() : setStatus(transaction, id, state.status);
}

} // namespace

Result<HeldState> heldState(Connection &connection, MeetingId id)
{
    const Result<MeetingTimes> times = meetingTimes(connection, id);
    const Result<MeetingSummary> summary = meeting(connection, id);
    if (!times || !summary)
        return std::unexpected(times ? summary.error() : times.error());
    return HeldState{times->started, times->closed, summary->begins, summary->ends, summary->status};
}

Result<> saveHeldState(Transaction &transaction, MeetingId id, const HeldState &state)
{
    return inOrder([&] { return saveMeetingTimes(transaction, id, state.started, state.closed); },
                   [&] { return state.spent ? saveSpent(transaction, id, *state.spent) : Result<>(); },
                   [&] { return saveHeader(transaction, id, state); });
}

Result<MeetingTimes> meetingTimes(Connection &connection, MeetingId id)
{
    const auto found = firstRow(connection, u"SELECT started_at, closed_at FROM meeting WHERE id = :id"_s, {{":id"_L1, id}},
                                [](const Row &row) { return MeetingTimes{moment(row.text(0)), moment(row.text(1)), {}}; });
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::MeetingMissing);
    MeetingTimes times = **found;
    const Result<> read = eachRow(connection, u"SELECT id, seconds_spent FROM item WHERE meeting = :id AND seconds_spent > 0"_s,
                                  {{":id"_L1, id}}, [&](const Row &row) { times.spent.insert(row.id<ItemId>(0).value, row.number(1)); });
    return read ? Result<MeetingTimes>(times) : std::unexpected(read.error());
}

Result<> saveMeetingTimes(Transaction &transaction, MeetingId id, const QDateTime &started, const QDateTime &closed)
{
    if (const Result<MeetingContext> meeting = loadEditable(transaction, id); !meeting)
        return std::unexpected(meeting.error());
    transaction.changes().times.update(id);
    return run(transaction, u"UPDATE meeting SET started_at = :started, closed_at = :closed WHERE id = :id"_s,
               {{":started"_L1, textOf(started)}, {":closed"_L1, textOf(closed)}, {":id"_L1, id}});
}

Result<> addSpent(Transaction &transaction, ItemId item, int seconds)
{
    const Result<StoredItem> stored = minutebook::item(transaction, item);
    if (!stored)
        return std::unexpected(stored.error());
    if (const Result<MeetingContext> meeting = loadEditable(transaction, stored->meeting); !meeting)
        return std::unexpected(meeting.error());
    transaction.changes().times.update(stored->meeting);
    return run(transaction, u"UPDATE item SET seconds_spent = seconds_spent + :seconds WHERE id = :id"_s,
               {{":seconds"_L1, seconds}, {":id"_L1, item}});
}

Result<> forgetMeetingTimes(Transaction &transaction, MeetingId id)
{
    return inOrder([&] { return saveMeetingTimes(transaction, id, {}, {}); }, [&] { return saveSpent(transaction, id, {}); });
}

} // namespace minutebook
