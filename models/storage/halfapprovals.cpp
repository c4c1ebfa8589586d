#include "models/storage/halfapprovals.h"

#include "models/storage/meetingstore.h"
#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto latestFirst = "ORDER BY m.date DESC, m.number DESC LIMIT 5"_L1;

void add(HalfApprovals &all, const HalfApprovals &more)
{
    for (const auto &[number, half] : more.asKeyValueRange()) {
        HalfApproval &known = all[number];
        known = {known.open || half.open, known.top || half.top, known.modified || half.modified};
    }
}

Result<HalfApprovals> halvesIn(Connection &connection, const Result<QList<MeetingId>> &meetings)
{
    if (!meetings)
        return std::unexpected(meetings.error());
    HalfApprovals all;
    for (const MeetingId id : *meetings) {
        const Result<Meeting> meeting = loadMeeting(connection, id);
        const Result<Dialect> words = dialect(connection, id);
        if (!meeting || !words)
            return std::unexpected(meeting ? words.error() : meeting.error());
        add(all, halfApproved(meeting->items, *words));
    }
    return all;
}

MeetingId readId(const Row &row)
{
    return row.id<MeetingId>(0);
}

} // namespace

Result<HalfApprovals> halfApprovalsBefore(Connection &connection, MeetingId meeting)
{
    const Snapshot snapshot(connection);
    return halvesIn(connection,
                    rows(connection,
                         uR"(
        SELECT m.id FROM meeting m JOIN meeting here ON here.id = :meeting WHERE (m.date, m.number) < (here.date, here.number) )"_s
                             + latestFirst,
                         {{":meeting"_L1, meeting}}, readId));
}

Result<HalfApprovals> halfApprovals(Connection &connection)
{
    const Snapshot snapshot(connection);
    return halvesIn(connection, rows(connection, u"SELECT m.id FROM meeting m "_s + latestFirst, {}, readId));
}

} // namespace minutebook
