#include "tests/meetings/records.h"

#include "models/notation/parse.h"

#include <algorithm>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

FindAction among(const QList<Action> &actions)
{
    return [actions](const QString &number) -> std::optional<Action> {
        const auto found = std::ranges::find(actions, number, &Action::number);
        return found == actions.end() ? std::nullopt : std::optional(*found);
    };
}

} // namespace

Body body(const QString &scheme)
{
    Body body = newBody(u"Bridge Committee"_s, u"BC"_s, shippedScheme(scheme).value());
    body.names = {u"Harbour Office"_s};
    return body;
}

QString fileWith(const QString &items, const QString &keys)
{
    return uR"(---
body: Bridge Committee
abbreviation: BC
meeting: 12
date: 2024-05-14
time: 10:00-12:30
venue: Toll House
status: final
next-meeting: 2024-06-11
%1---

# Attendees
| Representing | Name | Attendance |
| --- | --- | --- |
| Chair | Ada Lovell (AL) | |
| Secretary | Cara Dunne (CD) | part, video |

# Voting Members Present
| Representing | Name | Attendance |
| --- | --- | --- |
| North Bank (Alternate for Eve Hale) | Ben Okoro (BO) | arrived 10:20 |

# Apologies
| Representing | Name | Attendance |
| --- | --- | --- |
| North Bank | Eve Hale (EH) | |

)"_s.arg(keys)
        + items;
}

Dialect dialect(const QString &scheme)
{
    const Parsed parsed = parse(fileWith({}).toUtf8(), body(scheme));
    return dialectOf(body(scheme), parsed.meeting.header, parsed.meeting.people);
}

MeetingRecord record(const QString &file, const QList<Action> &earlier, const Body &of)
{
    const Meeting meeting = parse(file.toUtf8(), of, among(earlier)).meeting;
    const Body own = bodyFor(of, meeting.header).value_or(of);
    return {own, defaultRankOf(own.scheme, meeting.header), meeting, earlier + actionsOf(meeting.items)};
}

QList<Action> earlierActions()
{
    return {
        {u"BC 11/01"_s, u"AL to paint the north rail."_s, {u"AL"_s}, QDate(2024, 5, 31), Rank{1}, {}},
        {u"BC 11/02"_s, u"BO to weigh the lorries."_s, {u"BO"_s}, {}, Rank{2}, Rank{1}},
        {u"BC 11/03"_s, u"CD to find the cracked pier."_s, {u"CD"_s}, {}, Rank{3}, {}},
    };
}

} // namespace minutebook::test
