#include "models/storage/committeerecord.h"

#include "models/notation/resolve.h"
#include "models/storage/bodystore.h"
#include "models/storage/inorder.h"
#include "models/storage/itemtexts.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/peoplerows.h"
#include "models/storage/query.h"
#include "models/storage/seatingstore.h"

#include <algorithm>

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

/// Items in whose notes one of the keywords stands.
struct TellingItem {
    MeetingId meeting;
    ItemText text;
};

/// What the notes say of people.
struct ToldOfPeople {
    QList<ItemInterest> interests;
    QHash<qint64, QStringList> moved; ///< by meeting: the names of those who came later or left earlier
};

void addMoved(QStringList &moved, const NoteLine &line, const MeetingContext &meeting)
{
    for (const QString &initials : comersAndGoers(line, meeting.header.ends))
        moved << meeting.dialect.people.value(initials, initials);
}

void addTold(ToldOfPeople &told, const ItemText &text, const MeetingContext &meeting)
{
    const ReadItems read = readItems({text}, meeting.dialect);
    for (qsizetype i = 0; i < read.items.size(); ++i) {
        Item item = read.items[i];
        (void)resolve(item, meeting.dialect, {}); // an interest has no action's level
        for (qsizetype j = 0; j < item.lines.size(); ++j) {
            const NoteLine &line = item.lines[j];
            addMoved(told.moved[meeting.id.value], line, meeting);
            const auto *words = std::get_if<PeopleWords>(&line.words);
            if (line.kind != LineKind::Interest || !words)
                continue;
            for (const QString &initials : words->people) {
                const QString name = meeting.dialect.people.value(initials);
                told.interests.append({meeting.id, text.id, read.begins[i].line + static_cast<int>(j), meeting.header.number,
                                       meeting.header.date, item.heading.title, name.isEmpty() ? initials : name, line.body,
                                       meeting.dialect.scheme.level(line.standing.rank).name});
            }
        }
    }
}

/// What a meeting's lines are read with is looked up once for all of its items.
class ToldReader
{
public:
    explicit ToldReader(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<> add(const TellingItem &item)
    {
        if (!m_meeting || m_meeting->id != item.meeting) {
            Result<MeetingContext> meeting = loadContext(m_connection, item.meeting);
            if (!meeting)
                return std::unexpected(meeting.error());
            m_meeting = *std::move(meeting);
        }
        addTold(m_told, item.text, *m_meeting);
        return {};
    }

    [[nodiscard]] const ToldOfPeople &told() const { return m_told; }

private:
    Connection &m_connection;
    std::optional<MeetingContext> m_meeting;
    ToldOfPeople m_told;
};

Result<ToldOfPeople> toldOfPeople(Connection &connection, int newest)
{
    const auto items = rows(connection, uR"(
        SELECT m.id, i.id, i.heading, i.notes FROM meeting m CROSS JOIN item i ON i.meeting = m.id
        WHERE %1 AND (i.notes LIKE '%INTEREST:%' OR i.notes LIKE '%JOINED%' OR i.notes LIKE '%LEFT%') ORDER BY m.date, m.number, i.position
    )"_s.arg(isAmongNewest(newest)),
                            {},
                            [](const Row &row) { return TellingItem{row.id<MeetingId>(0), {row.id<ItemId>(1), row.text(2), row.text(3)}}; });
    if (!items)
        return std::unexpected(items.error());
    ToldReader reader(connection);
    const Result<> read = forEach(*items, [&](const TellingItem &item) { return reader.add(item); });
    return read ? Result<ToldOfPeople>(reader.told()) : std::unexpected(read.error());
}

void markMoved(HeldMeeting &meeting, const QStringList &moved)
{
    for (PeopleTable &table : meeting.people) {
        for (Person &person : table.people) {
            const auto isIt = [&person](const QString &name) { return sameName(name, person.name); };
            person.attendance.part = person.attendance.part || std::ranges::any_of(moved, isIt);
        }
    }
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
    const Result<ToldOfPeople> told = toldOfPeople(connection, newestMeetings);
    if (!record)
        return record;
    if (!meetings || !told)
        return std::unexpected(meetings ? told.error() : meetings.error());
    record->meetings = *meetings;
    record->interests = told->interests;
    for (HeldMeeting &meeting : record->meetings)
        markMoved(meeting, told->moved.value(meeting.id.value));
    return record;
}

} // namespace minutebook
