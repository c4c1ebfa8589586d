#include "models/storage/meetingcontext.h"

#include "models/storage/bodystore.h"
#include "models/storage/correctionstore.h"
#include "models/storage/headerrows.h"
#include "models/storage/peoplerows.h"
#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// With a pattern that names no meeting, actions are counted through the book.
Result<int> firstSequence(Connection &connection, const Dialect &dialect, int own)
{
    if (dialect.actionPattern.contains("{meeting}"_L1))
        return own;
    const Result<QString> highest = answer(connection, u"SELECT max(next_sequence) FROM meeting"_s);
    return highest ? Result<int>(highest->toInt()) : std::unexpected(highest.error());
}

} // namespace

bool isFrozen(MeetingStatus status)
{
    return status == MeetingStatus::Approved || status == MeetingStatus::Final;
}

Result<MeetingContext> loadContext(Connection &connection, MeetingId id)
{
    const Result<HeaderRow> header = loadHeader(connection, id);
    if (!header)
        return std::unexpected(header.error());
    const Result<PeopleRows> people = loadPeople(connection, id);
    Result<Body> body = loadBodyOf(connection, id);
    if (!people || !body)
        return std::unexpected(body ? people.error() : body.error());
    body->scheme = header->levels;
    const Dialect dialect = dialectOf(*body, header->header, people->tables);
    const Result<int> next = firstSequence(connection, dialect, header->nextSequence);
    if (!next)
        return std::unexpected(next.error());
    return MeetingContext{id, header->header, header->levels, *body, dialect, *next};
}

Result<MeetingContext> loadEditable(Connection &connection, MeetingId id)
{
    Result<MeetingContext> meeting = loadContext(connection, id);
    if (!meeting || !isFrozen(meeting->header.status))
        return meeting;
    const Result<std::optional<RunningCorrection>> running = runningCorrection(connection, id);
    if (!running)
        return std::unexpected(running.error());
    return *running ? meeting : failure(ErrorCode::MeetingFrozen, {QString::number(meeting->header.number)});
}

} // namespace minutebook
