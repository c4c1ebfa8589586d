#include "models/storage/reusednumbers.h"

#include "models/storage/meetingcontext.h"
#include "models/storage/meetingstore.h"
#include "models/storage/registerstore.h"

namespace minutebook {

Result<QStringList> reusedNumbers(Connection &connection, const Meeting &meeting)
{
    const Result<MeetingId> id = meetingOfNumber(connection, meeting.header.number);
    if (!id)
        return id.error().code == ErrorCode::MeetingNumberUnknown ? Result<QStringList>(QStringList()) : std::unexpected(id.error());
    const Result<MeetingContext> context = loadContext(connection, *id);
    if (!context)
        return std::unexpected(context.error());
    QStringList reused;
    for (const Action &action : actionsOf(meeting.items)) {
        const std::optional<int> sequence = context->dialect.sequenceOf(action.number);
        if (!sequence || *sequence >= context->nextSequence)
            continue;
        const Result<std::optional<Action>> known = raisedAction(connection, action.number, context->levels);
        if (!known)
            return std::unexpected(known.error());
        if (!*known)
            reused << action.number;
    }
    return reused;
}

} // namespace minutebook
