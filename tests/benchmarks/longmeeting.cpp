#include "longmeeting.h"

#include <QStringList>

namespace minutebook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto head = "| Representing | Name | Attendance |\n| --- | --- | --- |\n"_L1;

QStringList members()
{
    QStringList names;
    for (char letter = 'A'; letter <= 'L'; ++letter)
        names << u"Member %1 Lot"_s.arg(QLatin1Char(letter));
    return names;
}

QString people()
{
    QString text = "# Attendees\n"_L1 + head + "| Chair | Ada Quay (AQ) | presiding |\n"_L1;
    for (char letter = 'A'; letter <= 'L'; ++letter)
        text += u"| Harbour Office | Guest %1 Oar (G%1) | |\n"_s.arg(QLatin1Char(letter));
    text += "# Voting Members Present\n"_L1 + head;
    for (const QString &name : members())
        text += u"| Pilots | %1 (M%2) | |\n"_s.arg(name, name.at(7));
    return text;
}

/// One of the ten kinds of line; `number` counts through the meeting.
QString lineOf(int number)
{
    const QString at = QString::number(number);
    switch (number % 10) {
    case 0:
        return u"ACTION HWC 7/%1: Harbour Office to mend the crane of berth %1 and to say so by 2024-06-01"_s.arg(at);
    case 1:
        return u"- The Committee NOTED that the crane of berth %1 had been greased. (AMBER, cleared)"_s.arg(at);
    case 2:
        return u"VOTE: 10 for, 1 against, 1 abstention"_s;
    case 3:
        return u"The Committee AGREED that berth %1 be closed for a night. (cleared)"_s.arg(at);
    case 4:
        return u"// Ask the pilots what they think of berth %1."_s.arg(at);
    case 5:
        return u"a) the hooks of berth %1 are worn, and those of the next berth more so; (RED)"_s.arg(at);
    case 6:
        if (number % 100 == 6)
            return number % 200 < 100 ? u"LEFT 10:30: GA"_s : u"JOINED 10:40: GA"_s;
        [[fallthrough]];
    default:
        return u"Members asked whether berth %1 could be lit at night without blinding the pilots who come in from the sea."_s.arg(at);
    }
}

} // namespace

Seating longMeetingSeating()
{
    Seating seating;
    for (const QString &name : members()) {
        seating.people.append({name, u"M"_s + name.at(7), {}, u"AMBER"_s});
        seating.seats.append({u"Pilots"_s, true, name, {}, {}, {}});
    }
    seating.quorum.seats = 6;
    seating.quorum.categories = {{u"Pilots"_s, 1}};
    return seating;
}

QString longMeeting(int items, int lines)
{
    QStringList text{people()};
    for (int item = 0; item < items; ++item) {
        text << u"\n# %1. Berths of the Quay%2\n"_s.arg(item + 1).arg(item % 3 == 0 ? u" (RED)"_s : QString());
        for (int line = 0; line < lines; ++line)
            text << lineOf(item * lines + line) + u'\n';
    }
    return text.join(QString());
}

QString typedText(int keys)
{
    const QString sentences = u"The pilots asked for a second lamp at the lock, and for a chair.\n"
                              "ACTION: Harbour Office to buy the lamp by 9 August. (AMBER)\n"
                              "The Committee AGREED to the lamp, and not to the chair. (cleared)\n"_s;
    return sentences.repeated(keys / static_cast<int>(sentences.size()) + 1).first(keys);
}

} // namespace minutebook::bench
