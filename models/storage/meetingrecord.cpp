#include "models/storage/actionterms.h"
#include "models/storage/correctionstore.h"
#include "models/storage/itemrows.h"
#include "models/storage/meetingstore.h"
#include "models/storage/paperstore.h"
#include "models/storage/peoplerows.h"
#include "models/storage/registerstore.h"
#include "models/storage/revisionstore.h"
#include "models/storage/seatingstore.h"

#include <QSet>

namespace minutebook {

namespace {

struct ReadMeeting {
    Meeting meeting;
    QList<ItemBegin> begins; ///< by item
};

QList<ItemBegin> beginsOf(const ReadItems &read, const QList<ItemText> &texts)
{
    QList<ItemBegin> begins;
    for (const TextPlace &begin : read.begins)
        begins.append({texts[begin.item].id, begin.line});
    return begins;
}

Result<ReadMeeting> readMeeting(Connection &connection, const MeetingContext &context)
{
    const Result<PeopleRows> people = loadPeople(connection, context.id);
    const Result<QList<ItemText>> texts = loadTexts(connection, context.id);
    if (!people || !texts)
        return std::unexpected(people ? texts.error() : people.error());
    const ReadItems items = readItems(*texts, context.dialect);
    ReadMeeting read{{context.header, withLooseLines(*people, context.dialect), items.items}, beginsOf(items, *texts)};
    resolveMeeting(read.meeting.items, context.dialect, findAction(connection, context.dialect.scheme));
    return read;
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
        const Result<std::optional<Action>> action = actionBefore(connection, number, context.id, context.dialect.scheme);
        if (!action)
            return std::unexpected(action.error());
        if (*action)
            actions.append(**action);
    }
    return actions;
}

/// An item that is still being typed into another's notes has none.
Result<QList<QList<Paper>>> papersByItem(Connection &connection, MeetingId meeting, const QList<ItemBegin> &items)
{
    const Result<QHash<qint64, QList<Paper>>> all = papersOf(connection, meeting);
    if (!all)
        return std::unexpected(all.error());
    QList<QList<Paper>> papers;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (const QList<Paper> own = all->value(items[i].item.value); items[i].line == 0 && !own.isEmpty()) {
            papers.resize(i + 1);
            papers[i] = own;
        }
    }
    return papers;
}

/// Until a correction is finished nobody has approved what the minutes say.
Result<MeetingHeader> printedHeader(Connection &connection, const MeetingContext &context)
{
    MeetingHeader header = context.header;
    const Result<std::optional<RunningCorrection>> running = runningCorrection(connection, context.id);
    if (!running)
        return std::unexpected(running.error());
    if (*running)
        header.status = MeetingStatus::InReview;
    return header;
}

} // namespace

Result<Meeting> loadMeeting(Connection &connection, MeetingId id)
{
    const Snapshot snapshot(connection);
    const Result<MeetingContext> context = loadContext(connection, id);
    if (!context)
        return std::unexpected(context.error());
    const Result<ReadMeeting> read = readMeeting(connection, *context);
    return read ? Result<Meeting>(read->meeting) : std::unexpected(read.error());
}

Result<MeetingRecord> record(Connection &connection, MeetingId id)
{
    Result<PlacedRecord> placed = placedRecord(connection, id);
    return placed ? Result<MeetingRecord>(std::move(placed->record)) : std::unexpected(placed.error());
}

Result<PlacedRecord> placedRecord(Connection &connection, MeetingId id)
{
    const Snapshot snapshot(connection);
    const Result<MeetingContext> context = loadContext(connection, id);
    if (!context)
        return std::unexpected(context.error());
    const Result<ReadMeeting> read = readMeeting(connection, *context);
    if (!read)
        return std::unexpected(read.error());
    const Result<QList<Action>> actions = actionsSpokenOf(connection, read->meeting, *context);
    const Result<QList<QList<Paper>>> papers = papersByItem(connection, id, read->begins);
    if (!actions || !papers)
        return std::unexpected(actions ? papers.error() : actions.error());
    const Result<Seating> seats = seatingOf(connection, id);
    const Result<QList<Correction>> corrections = correctionsOf(connection, id);
    const Result<MeetingHeader> header = printedHeader(connection, *context);
    const Result<MeetingSummary> summary = meeting(connection, id);
    if (!seats || !corrections || !header || !summary)
        return std::unexpected(!seats ? seats.error() : !corrections ? corrections.error() : !header ? header.error() : summary.error());
    const Meeting printed{*header, read->meeting.people, read->meeting.items};
    const Approval approval{summary->approval.on, summary->approval.meeting, summary->approval.as};
    return PlacedRecord{{context->body, context->dialect.defaultRank, printed, *actions, *papers, *seats, *corrections, approval},
                        read->begins};
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
