#include "models/storage/meetingdialects.h"

#include "models/storage/bodystore.h"
#include "models/storage/bodywords.h"
#include "models/storage/query.h"
#include "models/storage/words.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

MeetingHeader readNeeded(const Row &row)
{
    MeetingHeader header;
    header.abbreviation = row.text(1);
    header.number = row.number(2);
    header.date = row.date(3);
    header.status = statusOf(row.text(4));
    header.scheme = row.text(5);
    header.defaultLevel = row.text(6);
    return header;
}

} // namespace

Result<> MeetingDialects::read(Connection &connection, const QString &condition)
{
    const Result<Body> body = loadBody(connection);
    const Result<QList<MeetingPeople>> people = peopleOfMeetings(connection, condition);
    if (!body || !people)
        return std::unexpected(body ? people.error() : body.error());
    m_body = *body;
    for (const MeetingPeople &each : *people)
        m_people.insert(each.meeting.value, each.tables);
    Result<> known;
    const QString sql = u"SELECT m.id, m.abbreviation, m.number, m.date, m.status, m.scheme, m.default_level, m.levels, m.body_words "
                        "FROM meeting m WHERE "_s;
    const Result<> read = eachRow(connection, sql + condition, {}, [&](const Row &row) {
        const auto own = bodyWith(row.text(7), row.text(8));
        if (own)
            m_meetings.insert(row.wide(0), {readNeeded(row), *own});
        else
            known = std::unexpected(own.error());
    });
    return read ? known : read;
}

Result<std::shared_ptr<const Body>> MeetingDialects::bodyWith(const QString &levels, const QString &words)
{
    std::shared_ptr<const Body> &known = m_bodies[{levels, words}];
    if (known)
        return known;
    const Result<Scheme> scheme = readScheme(levels.toUtf8());
    Result<Body> body = words.isEmpty() ? Result<Body>(m_body) : withBodyWords(m_body, words.toUtf8());
    if (!scheme || !body)
        return std::unexpected(scheme ? body.error() : scheme.error());
    body->scheme = *scheme;
    known = std::make_shared<const Body>(*std::move(body));
    return known;
}

Dialect MeetingDialects::of(MeetingId meeting) const
{
    const Held held = m_meetings.value(meeting.value);
    return dialectOf(held.body ? *held.body : m_body, held.header, m_people.value(meeting.value));
}

} // namespace minutebook
