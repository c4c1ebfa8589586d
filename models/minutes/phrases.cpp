#include "models/minutes/phrases.h"

#include "models/minutes/document.h"
#include "models/minutes/wording.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString clock(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString namesOf(const Line &line, const Dialect &dialect)
{
    QStringList names;
    for (const QString &initials : std::get<PeopleWords>(line.words).people)
        names << dialect.personNamed(initials);
    return listPhrase(names);
}

/// A sentence of somebody who moves, that says when if that is known.
QString movedWhen(const QString &who, const QString &without, const QString &with, QTime time)
{
    return time.isValid() ? with.arg(who, clock(time)) : without.arg(who);
}

QString votes()
{
    return worded(u"Votes: "_s);
}

QString castingVote()
{
    return worded(u"casting vote by "_s);
}

QString movedBy()
{
    return worded(u"Moved by "_s);
}

QString secondedBy()
{
    return worded(u", seconded by "_s);
}

/// "for", "against", "abstentions".
QString sideOf(const VoteShare &share)
{
    if (share.side == "for"_L1)
        return worded(u"for"_s);
    if (share.side == "against"_L1)
        return worded(u"against"_s);
    return share.count == 1 ? worded(u"abstention"_s) : worded(u"abstentions"_s);
}

QString voteShare(const VoteShare &share, const Dialect &dialect)
{
    if (share.side == "casting"_L1) {
        QStringList names;
        for (const QString &voter : share.voters)
            names << dialect.personNamed(voter);
        return castingVote() + listPhrase(names);
    }
    const QString voters = share.voters.isEmpty() ? QString() : " ("_L1 + share.voters.join(", "_L1) + u')';
    return QString::number(share.count) + u' ' + sideOf(share) + voters;
}

} // namespace

QString longDate(QDate date)
{
    return wordingLocale().toString(date, worded(u"d MMMM yyyy"_s));
}

QString dateWithWeekday(QDate date)
{
    return wordingLocale().toString(date, worded(u"dddd d MMMM yyyy"_s));
}

QString timeRange(QTime begins, QTime ends)
{
    return clock(begins) + u" – "_s + clock(ends);
}

QString draftPhrase()
{
    return worded(u"DRAFT"_s);
}

QString correctionPhrase(QDate on, bool withReason)
{
    return (withReason ? worded(u"Corrected on %1:"_s) : worded(u"Corrected on %1."_s)).arg(longDate(on));
}

QString logoPhrase(const QString &organisation)
{
    return worded(u"Logo: "_s) + organisation;
}

QString peopleTitle(PeopleKind kind)
{
    switch (kind) {
    case PeopleKind::Attendees:
        return worded(u"Attendees:"_s);
    case PeopleKind::VotingMembers:
        return worded(u"Voting Members Present:"_s);
    case PeopleKind::Apologies:
        return worded(u"Apologies:"_s);
    }
    return {};
}

QString invitedTitle(PeopleKind kind)
{
    switch (kind) {
    case PeopleKind::Attendees:
        return worded(u"Invited:"_s);
    case PeopleKind::VotingMembers:
        return worded(u"Voting Members:"_s);
    case PeopleKind::Apologies:
        return worded(u"Apologies:"_s);
    }
    return {};
}

QStringList attendanceWords(const Attendance &attendance)
{
    QStringList words;
    if (attendance.presiding)
        words << worded(u"presiding"_s);
    if (attendance.part)
        words << worded(u"part"_s);
    if (attendance.teleconference)
        words << worded(u"teleconference"_s);
    if (attendance.video)
        words << worded(u"video"_s);
    if (attendance.arrived.isValid())
        words << worded(u"arrived %1"_s).arg(clock(attendance.arrived));
    if (attendance.left.isValid())
        words << worded(u"left %1"_s).arg(clock(attendance.left));
    return words + attendance.others;
}

QString attendancePhrase(const Attendance &attendance)
{
    const QStringList words = attendanceWords(attendance);
    return words.isEmpty() ? QString() : u'(' + words.join(") ("_L1) + u')';
}

QString attendanceWithheldPhrase(const Scheme &scheme)
{
    return worded(u"The attendance is recorded in the %1."_s).arg(scheme.topEdition);
}

QString invitedWithheldPhrase(const Scheme &scheme)
{
    return worded(u"Those invited are named in the %1."_s).arg(scheme.topEditions.agenda);
}

QString agendaHeading()
{
    return worded(u"Order of Business:"_s);
}

QStringList peopleColumns()
{
    return {worded(u"Party Category / Representing"_s), worded(u"Name"_s)};
}

QStringList agendaColumns()
{
    return {worded(u"Item"_s), worded(u"Subject"_s), worded(u"Presenter"_s), worded(u"Purpose"_s), worded(u"Time"_s)};
}

QStringList actionColumns()
{
    return {worded(u"Action ID"_s), worded(u"Action"_s), worded(u"Owner"_s), worded(u"Due"_s)};
}

QString organisationPhrase(const Body &body)
{
    return u"%1 (%2)"_s.arg(body.name, body.abbreviation);
}

QString meetingHeading(const Body &body)
{
    return worded(u"%1 Meeting"_s).arg(organisationPhrase(body));
}

QString itemPhrase(std::optional<int> number)
{
    return number ? worded(u"Item %1"_s).arg(*number) : worded(u"Unnumbered Item"_s);
}

QString itemNumberPhrase(int number)
{
    return QString::number(number) + u". "_s;
}

QString paperPhrase()
{
    return worded(u"Paper: "_s);
}

/// "2" and "2.1" are numbers of versions, "draft of 3 May" says it itself.
QString versionPhrase(const QString &version)
{
    const bool numbered = !version.isEmpty() && version.front().isDigit();
    return version.isEmpty() ? QString() : numbered ? worded(u", version %1"_s).arg(version) : ", "_L1 + version;
}

QString movementPhrase(const Line &line, const Dialect &dialect)
{
    const QString who = namesOf(line, dialect);
    const QTime time = std::get<PeopleWords>(line.words).time;
    switch (line.kind) {
    case LineKind::Joined:
        return movedWhen(who, worded(u"%1 joined the meeting."_s), worded(u"%1 joined the meeting at %2."_s), time);
    case LineKind::Left:
        return movedWhen(who, worded(u"%1 left the meeting."_s), worded(u"%1 left the meeting at %2."_s), time);
    case LineKind::Presiding:
        return movedWhen(who, worded(u"%1 took the chair."_s), worded(u"%1 took the chair at %2."_s), time);
    default:
        return worded(u"%1 took no part in this item."_s).arg(who);
    }
}

QString interestPhrase(const Line &line, const Dialect &dialect)
{
    const QString who = namesOf(line, dialect);
    return who.isEmpty() ? worded(u"No interests were declared."_s) : worded(u"%1 declared an interest: "_s).arg(who);
}

QString breakPhrase(const Line &line)
{
    const auto &words = std::get<MomentWords>(line.words);
    const QString day = words.date.isValid() ? worded(u" on %1"_s).arg(dateWithWeekday(words.date)) : QString();
    const QString time = worded(u" at %1"_s).arg(clock(words.time));
    const QString what = line.kind == LineKind::Adjourned ? worded(u"The meeting was adjourned%1."_s) : worded(u"The meeting resumed%1."_s);
    return what.arg(day + time);
}

QString votePhrase(const Line &line, const Dialect &dialect)
{
    const auto *words = std::get_if<VoteWords>(&line.words);
    if (!words)
        return votes() + line.body;
    QStringList shares;
    for (const VoteShare &share : words->shares)
        shares << voteShare(share, dialect);
    return votes() + shares.join(", "_L1) + u'.';
}

QString movedPhrase(const Line &line, const Dialect &dialect)
{
    const QStringList &people = std::get<PeopleWords>(line.words).people;
    const QString seconder = people.size() > 1 ? secondedBy() + dialect.personNamed(people[1]) : QString();
    return movedBy() + dialect.personNamed(people.value(0)) + seconder + u'.';
}

QString postMeetingNotePhrase(const Line &line)
{
    return worded(u"Post-meeting note, %1: "_s).arg(longDate(std::get<MomentWords>(line.words).date));
}

QStringList votingWords()
{
    const QStringList sides{worded(u"for"_s), worded(u"against"_s), worded(u"abstentions"_s), worded(u"abstention"_s)};
    return {votes() + sides.join(u' '), castingVote(), movedBy(), secondedBy()};
}

QString statusIntroduction()
{
    return worded(u"Action: "_s);
}

QString statusPhrase(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return worded(u"Open"_s);
    case ActionStatus::OnTarget:
        return worded(u"On target"_s);
    case ActionStatus::Closed:
        return worded(u"Closed"_s);
    case ActionStatus::Transferred:
        return worded(u"Transferred"_s);
    case ActionStatus::Withdrawn:
        return worded(u"Withdrawn"_s);
    }
    return {};
}

QString nextMeetingPhrase(QDate date)
{
    return worded(u"Next Meeting: %1"_s).arg(dateWithWeekday(date));
}

QString distributionHeading()
{
    return worded(u"Distribution:"_s);
}

QString distributionIntroduction(const Scheme &scheme)
{
    return worded(u"What is marked %1 is for those who were there when it was said, and took part in the item."_s)
        .arg(scheme.level(scheme.highest()).marking);
}

QStringList distributionColumns()
{
    return {worded(u"Items"_s), worded(u"Present"_s)};
}

QString partPhrase()
{
    return worded(u"(part)"_s);
}

QString listPhrase(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return words.sliced(0, words.size() - 1).join(", "_L1) + worded(u" and "_s) + words.last();
}

QString copyPhrase(const Copy &copy)
{
    const QString of = copy.count > 0 ? u" of %1"_s.arg(copy.count) : QString();
    const QString reader = copy.reader.isEmpty() ? QString() : u" · "_s + copy.reader;
    return u"Copy %1"_s.arg(copy.number) + of + reader;
}

QString pageNumberPhrase(qsizetype page, qsizetype count)
{
    return worded(u"Page %1 of %2"_s).arg(QString::number(page), QString::number(count));
}

} // namespace minutebook
