#include "models/storage/committeerecord.h"

#include "models/notation/resolve.h"
#include "models/storage/bodystore.h"
#include "models/storage/inorder.h"
#include "models/storage/itemtexts.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/peoplerows.h"
#include "models/storage/query.h"
#include "models/storage/seatingstore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// An SQL condition on a meeting `m`: it is one of so many that were held last.
QString isAmongNewest(int meetings)
{
    return u"m.id IN (SELECT id FROM meeting WHERE status <> 'planned' ORDER BY date DESC, number DESC LIMIT %1)"_s.arg(meetings);
}

Result<QList<HeldMeeting>> heldMeetings(Connection &connection, int newest)
{
    const Result<QList<MeetingPeople>> people = peopleOfMeetings(connection, isAmongNewest(newest));
    if (!people)
        return std::unexpected(people.error());
    QHash<qint64, QList<PeopleTable>> tables;
    for (const MeetingPeople &one : *people)
        tables.insert(one.meeting.value, one.tables);
    return rows(connection, u"SELECT id, number, date FROM meeting m WHERE %1 ORDER BY date, number"_s.arg(isAmongNewest(newest)), {},
                [&](const Row &row) { return HeldMeeting{row.id<MeetingId>(0), row.number(1), row.date(2), tables.value(row.wide(0))}; });
}

/// Items in whose notes the keyword stands.
struct DeclaringItem {
    MeetingId meeting;
    ItemText text;
};

void addInterests(QList<ItemInterest> &interests, const ItemText &text, const MeetingContext &meeting)
{
    const ReadItems read = readItems({text}, meeting.dialect);
    for (qsizetype i = 0; i < read.items.size(); ++i) {
        Item item = read.items[i];
        (void)resolve(item, meeting.dialect, {}); // an interest has no action's level
        for (qsizetype j = 0; j < item.lines.size(); ++j) {
            const NoteLine &line = item.lines[j];
            const auto *words = std::get_if<PeopleWords>(&line.words);
            if (line.kind != LineKind::Interest || !words)
                continue;
            for (const QString &initials : words->people) {
                const QString name = meeting.dialect.people.value(initials);
                interests.append({meeting.id, text.id, read.begins[i].line + static_cast<int>(j), meeting.header.number,
                                  meeting.header.date, item.heading.title, name.isEmpty() ? initials : name, line.body,
                                  meeting.dialect.scheme.level(line.standing.rank).name});
            }
        }
    }
}

/// What a meeting's lines are read with is looked up once for all of its items.
class InterestReader
{
public:
    explicit InterestReader(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<> add(const DeclaringItem &item)
    {
        if (!m_meeting || m_meeting->id != item.meeting) {
            Result<MeetingContext> meeting = loadContext(m_connection, item.meeting);
            if (!meeting)
                return std::unexpected(meeting.error());
            m_meeting = *std::move(meeting);
        }
        addInterests(m_interests, item.text, *m_meeting);
        return {};
    }

    [[nodiscard]] const QList<ItemInterest> &interests() const { return m_interests; }

private:
    Connection &m_connection;
    std::optional<MeetingContext> m_meeting;
    QList<ItemInterest> m_interests;
};

Result<QList<ItemInterest>> itemInterests(Connection &connection, int newest)
{
    const auto items = rows(
        connection, uR"(
        SELECT m.id, i.id, i.heading, i.notes FROM meeting m CROSS JOIN item i ON i.meeting = m.id
        WHERE %1 AND i.notes LIKE '%INTEREST:%' ORDER BY m.date, m.number, i.position
    )"_s.arg(isAmongNewest(newest)),
        {}, [](const Row &row) { return DeclaringItem{row.id<MeetingId>(0), {row.id<ItemId>(1), row.text(2), row.text(3)}}; });
    if (!items)
        return std::unexpected(items.error());
    InterestReader reader(connection);
    const Result<> read = forEach(*items, [&](const DeclaringItem &item) { return reader.add(item); });
    return read ? Result<QList<ItemInterest>>(reader.interests()) : std::unexpected(read.error());
}

Result<CommitteeRecord> committeeToday(Connection &connection)
{
    const Result<Body> body = loadBody(connection);
    const Result<Seating> seats = seating(connection);
    if (!body || !seats)
        return std::unexpected(body ? seats.error() : body.error());
    return CommitteeRecord{body->scheme, *seats, {}, {}};
}

} // namespace

Result<CommitteeRecord> committeeRecord(Connection &connection, int newestMeetings)
{
    const Snapshot snapshot(connection);
    Result<CommitteeRecord> record = committeeToday(connection);
    const Result<QList<HeldMeeting>> meetings = heldMeetings(connection, newestMeetings);
    const Result<QList<ItemInterest>> interests = itemInterests(connection, newestMeetings);
    if (!record)
        return record;
    if (!meetings || !interests)
        return std::unexpected(meetings ? interests.error() : meetings.error());
    record->meetings = *meetings;
    record->interests = *interests;
    return record;
}

} // namespace minutebook
