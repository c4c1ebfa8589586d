#include "models/minutes/phrases.h"

#include "models/minutes/document.h"

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

QString namesOf(const Line &line, const Dialect &dialect)
{
    QStringList names;
    for (const QString &initials : std::get<PeopleWords>(line.words).people)
        names << dialect.personNamed(initials);
    return listPhrase(names);
}

QString atTime(QTime time)
{
    return time.isValid() ? " at "_L1 + clock(time) : QString();
}

constexpr auto votes = "Votes: "_L1;
constexpr auto castingVote = "casting vote by "_L1;
constexpr auto movedBy = "Moved by "_L1;
constexpr auto secondedBy = ", seconded by "_L1;

QString voteShare(const VoteShare &share, const Dialect &dialect)
{
    if (share.side == "casting"_L1) {
        QStringList names;
        for (const QString &voter : share.voters)
            names << dialect.personNamed(voter);
        return castingVote + listPhrase(names);
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

QString draftPhrase()
{
    return u"DRAFT"_s;
}

QString correctionPhrase(QDate on, bool withReason)
{
    return "Corrected on "_L1 + longDate(on) + (withReason ? u':' : u'.');
}

QString logoPhrase(const QString &organisation)
{
    return "Logo: "_L1 + organisation;
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

QStringList peopleColumns()
{
    return {u"Party Category / Representing"_s, u"Name"_s};
}

QStringList agendaColumns()
{
    return {u"Item"_s, u"Subject"_s, u"Presenter"_s, u"Purpose"_s, u"Time"_s};
}

QStringList actionColumns()
{
    return {u"Action ID"_s, u"Action"_s, u"Owner"_s, u"Due"_s};
}

QString organisationPhrase(const Body &body)
{
    return u"%1 (%2)"_s.arg(body.name, body.abbreviation);
}

QString meetingHeading(const Body &body)
{
    return organisationPhrase(body) + " Meeting"_L1;
}

QString itemPhrase(std::optional<int> number)
{
    return number ? u"Item %1"_s.arg(*number) : u"Unnumbered Item"_s;
}

QString itemNumberPhrase(int number)
{
    return QString::number(number) + u". "_s;
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
        return votes + line.body;
    QStringList shares;
    for (const VoteShare &share : words->shares)
        shares << voteShare(share, dialect);
    return votes + shares.join(", "_L1) + u'.';
}

QString movedPhrase(const Line &line, const Dialect &dialect)
{
    const QStringList &people = std::get<PeopleWords>(line.words).people;
    const QString seconder = people.size() > 1 ? secondedBy + dialect.personNamed(people[1]) : QString();
    return movedBy + dialect.personNamed(people.value(0)) + seconder + u'.';
}

QString postMeetingNotePhrase(const Line &line)
{
    return "Post-meeting note, "_L1 + longDate(std::get<MomentWords>(line.words).date) + ": "_L1;
}

QStringList votingWords()
{
    return {votes + "for against abstentions abstention"_L1, castingVote, movedBy, secondedBy};
}

QString statusIntroduction()
{
    return u"Action: "_s;
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

QString distributionHeading()
{
    return u"Distribution:"_s;
}

QString distributionIntroduction(const Scheme &scheme)
{
    return "What is marked "_L1 + scheme.level(scheme.highest()).marking
        + " is for those who were there when it was said, and took part in the item."_L1;
}

QStringList distributionColumns()
{
    return {u"Items"_s, u"Present"_s};
}

QString partPhrase()
{
    return u"(part)"_s;
}

QString listPhrase(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return words.sliced(0, words.size() - 1).join(", "_L1) + " and "_L1 + words.last();
}

QString copyPhrase(const Copy &copy)
{
    const QString of = copy.count > 0 ? u" of %1"_s.arg(copy.count) : QString();
    const QString reader = copy.reader.isEmpty() ? QString() : u" · "_s + copy.reader;
    return u"Copy %1"_s.arg(copy.number) + of + reader;
}

QString pageNumberPhrase(qsizetype page, qsizetype count)
{
    return u"Page %1 of %2"_s.arg(QString::number(page), QString::number(count));
}

} // namespace minutebook
