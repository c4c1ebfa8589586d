#include "models/storage/sourceteller.h"

#include "models/notation/lexline.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// And those in which something was said of their actions since.
QString itemsIn(RegisterExtent extent)
{
    return extent.isAll() ? u"1"_s : uR"(%1 OR id IN (
        SELECT u.item FROM action_update u JOIN action a ON a.number = u.number JOIN item o ON o.id = a.item WHERE %2
    ))"_s.arg(extent.holds("meeting"_L1), extent.holds("o.meeting"_L1));
}

} // namespace

SourceTeller::SourceTeller(const Body &body)
    : m_body(body)
    , m_dialect(minutebook::dialectOf(body, {}, {}))
{
}

Result<> SourceTeller::read(Connection &connection, RegisterExtent extent)
{
    // What was said later of the first meetings' actions comes from others; a year's decisions come from none.
    return inOrder([&] { return readMeetings(connection, extent.year > 0 ? extent.holds("id"_L1) : u"1"_s); },
                   [&] {
                       if (!extent.words)
                           return Result<>();
                       return eachRow(connection, u"SELECT id, heading FROM item WHERE "_s + itemsIn(extent), {},
                                      [this](const Row &row) { m_items.insert(row.wide(0), lexHeading(row.text(1), m_dialect).number); });
                   });
}

Result<> SourceTeller::readMeetings(Connection &connection, const QString &condition)
{
    bool known = true;
    const Result<> read = eachRow(connection, u"SELECT id, number, date, levels FROM meeting WHERE "_s + condition, {}, [&](const Row &row) {
        const EntriesMeeting meeting{row.number(1), row.date(2), dialectWith(row.text(3))};
        known = known && meeting.dialect;
        m_meetings.insert(row.wide(0), meeting);
    });
    return read && !known ? failure(ErrorCode::SchemeInvalid, {QString()}) : read;
}

/// Null if they are no scheme.
std::shared_ptr<const Dialect> SourceTeller::dialectWith(const QString &levels)
{
    std::shared_ptr<const Dialect> &dialect = m_dialects[levels];
    if (const Result<Scheme> scheme = dialect ? Result<Scheme>(std::unexpected(Error())) : readScheme(levels.toUtf8())) {
        Body body = m_body;
        body.scheme = *scheme;
        dialect = std::make_shared<const Dialect>(minutebook::dialectOf(body, {}, {}));
    }
    return dialect;
}

QDate SourceTeller::latest() const
{
    QDate latest;
    for (const EntriesMeeting &meeting : m_meetings)
        latest = std::max(latest, meeting.date);
    return latest;
}

RegisterSource SourceTeller::sourceOf(const RegisterPlace &place) const
{
    const EntriesMeeting meeting = m_meetings.value(place.meeting.value);
    const Clearing clearing = place.clearedFrom.isEmpty() ? Clearing() : rankOf(place.clearedFrom, place.meeting);
    return {.meeting = meeting.number,
            .date = meeting.date,
            .item = m_items.value(place.item.value),
            .rank = rankOf(place.level, place.meeting),
            .clearing = clearing,
            .line = {place.meeting, place.item, place.line}};
}

Rank SourceTeller::rankOf(const QString &level, MeetingId meeting) const
{
    const Scheme &own = dialectOf(meeting).scheme;
    Rank rank = m_body.scheme.rankOrHighest(level);
    const std::optional<Rank> ownRank = own.rankOf(level);
    for (int lower = 0; ownRank && lower < ownRank->value; ++lower)
        rank = std::max(rank, m_body.scheme.rankOf(own.level(Rank{lower}).name).value_or(rank));
    return rank;
}

const Dialect &SourceTeller::dialectOf(MeetingId meeting) const
{
    const auto found = m_meetings.constFind(meeting.value);
    return found == m_meetings.cend() || !found->dialect ? m_dialect : *found->dialect;
}

} // namespace minutebook
