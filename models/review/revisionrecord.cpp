#include "models/review/revisionrecord.h"

#include "models/storage/meetingstore.h"
#include "models/storage/revisionstore.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

Result<MeetingRecord> recordIn(Connection &connection, MeetingId meeting, MinutesState state)
{
    return state ? recordOfRevision(connection, meeting, *state) : record(connection, meeting);
}

Result<QString> brokenUnder(Connection &connection, MeetingId meeting, MinutesState one, MinutesState other)
{
    return verifyRevisionsUpTo(connection, meeting, std::max(one.value_or(0), other.value_or(0)));
}

Result<MinutesState> stateNamed(Connection &connection, MeetingId meeting, const QString &name)
{
    if (name.compare("now"_L1, Qt::CaseInsensitive) == 0)
        return MinutesState();
    const Result<MeetingSummary> summary = minutebook::meeting(connection, meeting);
    const Result<QList<Revision>> all = revisions(connection, meeting);
    if (!summary || !all)
        return std::unexpected(summary ? all.error() : summary.error());
    const int number = name.toInt();
    if (std::ranges::find(*all, number, &Revision::number) == all->end())
        return failure(ErrorCode::RevisionMissing, {QString::number(summary->number), name});
    return MinutesState(number);
}

} // namespace minutebook
