#include "models/storage/actionterms.h"
#include "models/storage/itemrows.h"
#include "models/storage/meetingstore.h"
#include "models/storage/peoplerows.h"
#include "models/storage/registerstore.h"

#include <QSet>

namespace minutebook {

namespace {

Result<Meeting> readMeeting(Connection &connection, const MeetingContext &context)
{
    const Result<PeopleRows> people = loadPeople(connection, context.id);
    const Result<QList<ItemText>> texts = loadTexts(connection, context.id);
    if (!people || !texts)
        return std::unexpected(people ? texts.error() : people.error());
    Meeting meeting{context.header, withLooseLines(*people, context.dialect), readItems(*texts, context.dialect).items};
    resolveMeeting(meeting.items, context.dialect, findAction(connection, context.dialect.scheme));
    return meeting;
}

/// The numbers of which UPDATE lines speak, in their order.
QStringList updatedNumbers(const QList<Item> &items)
{
    QStringList numbers;
    for (const Item &item : items) {
        for (const NoteLine &line : item.lines) {
            if (const auto *update = std::get_if<UpdateWords>(&line.words); update && !numbers.contains(update->number))
                numbers.append(update->number);
        }
    }
    return numbers;
}

Result<QList<Action>> actionsSpokenOf(Connection &connection, const Meeting &meeting, const MeetingContext &context)
{
    QList<Action> actions;
    for (const QString &number : updatedNumbers(meeting.items)) {
        const Result<std::optional<Action>> action = actionAt(connection, number, context.id, context.dialect.scheme);
        if (!action)
            return std::unexpected(action.error());
        if (*action)
            actions.append(**action);
    }
    return actions;
}

} // namespace

Result<Meeting> loadMeeting(Connection &connection, MeetingId id)
{
    const Snapshot snapshot(connection);
    const Result<MeetingContext> context = loadContext(connection, id);
    return context ? readMeeting(connection, *context) : std::unexpected(context.error());
}

Result<MeetingRecord> record(Connection &connection, MeetingId id)
{
    const Snapshot snapshot(connection);
    const Result<MeetingContext> context = loadContext(connection, id);
    if (!context)
        return std::unexpected(context.error());
    const Result<Meeting> meeting = readMeeting(connection, *context);
    if (!meeting)
        return std::unexpected(meeting.error());
    const Result<QList<Action>> actions = actionsSpokenOf(connection, *meeting, *context);
    if (!actions)
        return std::unexpected(actions.error());
    return MeetingRecord{context->body, context->dialect.defaultRank, *meeting, *actions};
}

Result<Dialect> dialect(Connection &connection, MeetingId id)
{
    const Result<MeetingContext> context = loadContext(connection, id);
    return context ? Result<Dialect>(context->dialect) : std::unexpected(context.error());
}

Result<Body> bodyOf(Connection &connection, MeetingId id)
{
    const Result<MeetingContext> context = loadContext(connection, id);
    return context ? Result<Body>(context->body) : std::unexpected(context.error());
}

} // namespace minutebook
