#include "models/minutes/phrases.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

QString clock(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

/// "A", "A and B", "A, B and C".
QString listed(QStringList names)
{
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return names.join(", "_L1) + " and "_L1 + last;
}

QString namesOf(const Line &line, const Dialect &dialect)
{
    QStringList names;
    for (const QString &initials : std::get<PeopleWords>(line.words).people)
        names << dialect.personNamed(initials);
    return listed(names);
}

QString atTime(QTime time)
{
    return time.isValid() ? " at "_L1 + clock(time) : QString();
}

QString voteShare(const VoteShare &share, const Dialect &dialect)
{
    if (share.side == "casting"_L1) {
        QStringList names;
        for (const QString &voter : share.voters)
            names << dialect.personNamed(voter);
        return "casting vote by "_L1 + listed(names);
    }
    const QString side = share.side == "abstention"_L1 && share.count != 1 ? u"abstentions"_s : share.side;
    const QString voters = share.voters.isEmpty() ? QString() : " ("_L1 + share.voters.join(", "_L1) + u')';
    return QString::number(share.count) + u' ' + side + voters;
}

} // namespace

QString longDate(QDate date)
{
    return english().toString(date, u"d MMMM yyyy"_s);
}

QString dateWithWeekday(QDate date)
{
    return english().toString(date, u"dddd d MMMM yyyy"_s);
}

QString timeRange(QTime begins, QTime ends)
{
    return clock(begins) + u" – "_s + clock(ends);
}

QString peopleTitle(PeopleKind kind)
{
    switch (kind) {
    case PeopleKind::Attendees:
        return u"Attendees:"_s;
    case PeopleKind::VotingMembers:
        return u"Voting Members Present:"_s;
    case PeopleKind::Apologies:
        return u"Apologies:"_s;
    }
    return {};
}

QString invitedTitle(PeopleKind kind)
{
    switch (kind) {
    case PeopleKind::Attendees:
        return u"Invited:"_s;
    case PeopleKind::VotingMembers:
        return u"Voting Members:"_s;
    case PeopleKind::Apologies:
        return u"Apologies:"_s;
    }
    return {};
}

QStringList attendanceWords(const Attendance &attendance)
{
    QStringList words;
    if (attendance.presiding)
        words << u"presiding"_s;
    if (attendance.part)
        words << u"part"_s;
    if (attendance.teleconference)
        words << u"teleconference"_s;
    if (attendance.video)
        words << u"video"_s;
    if (attendance.arrived.isValid())
        words << "arrived "_L1 + clock(attendance.arrived);
    if (attendance.left.isValid())
        words << "left "_L1 + clock(attendance.left);
    return words + attendance.others;
}

QString attendancePhrase(const Attendance &attendance)
{
    const QStringList words = attendanceWords(attendance);
    return words.isEmpty() ? QString() : u'(' + words.join(") ("_L1) + u')';
}

QString attendanceWithheldPhrase(const Scheme &scheme)
{
    return "The attendance is recorded in the "_L1 + scheme.topEdition + u'.';
}

QString invitedWithheldPhrase(const Scheme &scheme)
{
    return "Those invited are named in the "_L1 + scheme.topEditions.agenda + u'.';
}

QString agendaHeading()
{
    return u"Order of Business:"_s;
}

QString paperPhrase()
{
    return u"Paper: "_s;
}

/// "2" and "2.1" are numbers of versions, "draft of 3 May" says it itself.
QString versionPhrase(const QString &version)
{
    const bool numbered = !version.isEmpty() && version.front().isDigit();
    return version.isEmpty() ? QString() : numbered ? ", version "_L1 + version : ", "_L1 + version;
}

QString movementPhrase(const Line &line, const Dialect &dialect)
{
    const QString who = namesOf(line, dialect);
    const QTime time = std::get<PeopleWords>(line.words).time;
    switch (line.kind) {
    case LineKind::Joined:
        return who + " joined the meeting"_L1 + atTime(time) + u'.';
    case LineKind::Left:
        return who + " left the meeting"_L1 + atTime(time) + u'.';
    case LineKind::Presiding:
        return who + " took the chair"_L1 + atTime(time) + u'.';
    default:
        return who + " took no part in this item."_L1;
    }
}

QString interestPhrase(const Line &line, const Dialect &dialect)
{
    const QString who = namesOf(line, dialect);
    return who.isEmpty() ? u"No interests were declared."_s : who + " declared an interest: "_L1;
}

QString breakPhrase(const Line &line)
{
    const auto &words = std::get<MomentWords>(line.words);
    const QString day = words.date.isValid() ? " on "_L1 + dateWithWeekday(words.date) : QString();
    const QString what = line.kind == LineKind::Adjourned ? u"The meeting was adjourned"_s : u"The meeting resumed"_s;
    return what + day + atTime(words.time) + u'.';
}

QString votePhrase(const Line &line, const Dialect &dialect)
{
    const auto *words = std::get_if<VoteWords>(&line.words);
    if (!words)
        return "Votes: "_L1 + line.body;
    QStringList shares;
    for (const VoteShare &share : words->shares)
        shares << voteShare(share, dialect);
    return "Votes: "_L1 + shares.join(", "_L1) + u'.';
}

QString movedPhrase(const Line &line, const Dialect &dialect)
{
    const QStringList &people = std::get<PeopleWords>(line.words).people;
    const QString seconder = people.size() > 1 ? ", seconded by "_L1 + dialect.personNamed(people[1]) : QString();
    return "Moved by "_L1 + dialect.personNamed(people.value(0)) + seconder + u'.';
}

QString postMeetingNotePhrase(const Line &line)
{
    return "Post-meeting note, "_L1 + longDate(std::get<MomentWords>(line.words).date) + ": "_L1;
}

QString statusPhrase(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return u"Open"_s;
    case ActionStatus::OnTarget:
        return u"On target"_s;
    case ActionStatus::Closed:
        return u"Closed"_s;
    case ActionStatus::Transferred:
        return u"Transferred"_s;
    case ActionStatus::Withdrawn:
        return u"Withdrawn"_s;
    }
    return {};
}

QString nextMeetingPhrase(QDate date)
{
    return "Next Meeting: "_L1 + dateWithWeekday(date);
}

} // namespace minutebook
