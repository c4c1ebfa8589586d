#include "models/storage/committeerecord.h"

#include "models/storage/bodystore.h"
#include "models/storage/inorder.h"
#include "models/storage/itemstore.h"
#include "models/storage/meetingstore.h"
#include "models/storage/peoplerows.h"
#include "models/storage/query.h"
#include "models/storage/seatingstore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<QList<HeldMeeting>> heldMeetings(Connection &connection)
{
    const Result<QList<MeetingPeople>> people = peopleOfHeldMeetings(connection);
    if (!people)
        return std::unexpected(people.error());
    QHash<qint64, QList<PeopleTable>> tables;
    for (const MeetingPeople &one : *people)
        tables.insert(one.meeting.value, one.tables);
    return rows(connection, u"SELECT id, number, date FROM meeting WHERE status <> 'planned' ORDER BY date, number"_s, {},
                [&](const Row &row) { return HeldMeeting{row.id<MeetingId>(0), row.number(1), row.date(2), tables.value(row.wide(0))}; });
}

void addInterests(QList<ItemInterest> &interests, const PlacedRecord &placed, MeetingId meeting)
{
    const MeetingRecord &record = placed.record;
    const Dialect dialect = dialectOf(record.body, record.meeting.header, record.meeting.people);
    for (qsizetype i = 0; i < record.meeting.items.size(); ++i) {
        const Item &item = record.meeting.items[i];
        for (qsizetype j = 0; j < item.lines.size(); ++j) {
            const NoteLine &line = item.lines[j];
            const auto *words = std::get_if<PeopleWords>(&line.words);
            if (line.kind != LineKind::Interest || !words)
                continue;
            for (const QString &initials : words->people) {
                const QString name = dialect.people.value(initials);
                interests.append({meeting, placed.begins[i].item, placed.begins[i].line + static_cast<int>(j), record.meeting.header.number,
                                  record.meeting.header.date, item.heading.title, name.isEmpty() ? initials : name, line.body,
                                  dialect.scheme.level(line.standing.rank).name});
            }
        }
    }
}

/// Only meetings in whose notes the keyword stands are read.
Result<QList<ItemInterest>> itemInterests(Connection &connection)
{
    const auto meetings = rows(connection, uR"(
        SELECT DISTINCT m.id, m.date, m.number FROM meeting m JOIN item i ON i.meeting = m.id
        WHERE m.status <> 'planned' AND i.notes LIKE '%INTEREST:%' ORDER BY m.date, m.number
    )"_s,
                               {}, [](const Row &row) { return row.id<MeetingId>(0); });
    if (!meetings)
        return std::unexpected(meetings.error());
    QList<ItemInterest> interests;
    const Result<> read = forEach(*meetings, [&](MeetingId meeting) -> Result<> {
        const Result<PlacedRecord> placed = placedRecord(connection, meeting);
        if (!placed)
            return std::unexpected(placed.error());
        addInterests(interests, *placed, meeting);
        return {};
    });
    return read ? Result<QList<ItemInterest>>(interests) : std::unexpected(read.error());
}

} // namespace

Result<CommitteeRecord> committeeRecord(Connection &connection)
{
    const Snapshot snapshot(connection);
    const Result<Body> body = loadBody(connection);
    const Result<Seating> seats = seating(connection);
    const Result<QList<HeldMeeting>> meetings = heldMeetings(connection);
    const Result<QList<ItemInterest>> interests = itemInterests(connection);
    if (!body || !seats)
        return std::unexpected(body ? seats.error() : body.error());
    if (!meetings || !interests)
        return std::unexpected(meetings ? interests.error() : meetings.error());
    return CommitteeRecord{body->scheme, *seats, *meetings, *interests};
}

} // namespace minutebook
