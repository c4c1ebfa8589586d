#include "models/domain/committeerecord.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString personKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// Names as readers compare them, each folded once: the same few stand in the tables of decades.
class FoldedNames
{
public:
    QString of(const QString &name)
    {
        const auto known = m_known.constFind(name);
        return known != m_known.cend() ? *known : *m_known.insert(name, personKey(name));
    }

private:
    QHash<QString, QString> m_known;
};

/// What `attendanceOf` says of each who is named at a meeting, for all seats at once.
QHash<QString, SeatMark> marksOf(const QList<PeopleTable> &people, FoldedNames &names)
{
    QHash<QString, SeatMark> marks;
    const auto weight = [](SeatMark mark) {
        return mark == SeatMark::Unsaid ? 0 : mark == SeatMark::Apologies ? 1 : mark == SeatMark::Alternate ? 2 : 3;
    };
    const auto say = [&](const QString &name, SeatMark mark) {
        SeatMark &said = marks[names.of(name)];
        if (weight(mark) > weight(said))
            said = mark;
    };
    for (const PeopleTable &table : people) {
        const bool away = table.kind == PeopleKind::Apologies;
        for (const Person &person : table.people) {
            say(person.name, away ? SeatMark::Apologies : isForPart(person.attendance) ? SeatMark::Part : SeatMark::Present);
            if (const QString holder = away ? QString() : person.alternateFor(); !holder.isEmpty())
                say(holder, SeatMark::Alternate);
        }
    }
    return marks;
}

bool laterTerm(const Seat &one, const Seat &other)
{
    return one.from > other.from;
}

/// Gathers what each person is in, by name: initials go from one to another over the years.
class HistoryGatherer
{
public:
    explicit HistoryGatherer(const CommitteeRecord &record)
        : m_record(record)
    {
    }

    QList<PersonHistory> gather()
    {
        for (const KnownPerson &person : m_record.seating.people) {
            of(person.name).person = person;
            of(person.name).known = true;
        }
        const qsizetype known = m_people.size();
        for (const Seat &seat : m_record.seating.seats)
            gatherSeat(seat);
        for (const auto &meeting : m_record.meetings | std::views::reverse)
            gatherMeeting(meeting);
        for (const auto &interest : m_record.interests | std::views::reverse)
            of(interest.name).interests.append(interest);
        for (PersonHistory &history : m_people)
            std::ranges::stable_sort(history.seats, laterTerm);
        std::sort(m_people.begin() + known, m_people.end(),
                  [](const auto &one, const auto &other) { return one.person.name.localeAwareCompare(other.person.name) < 0; });
        return std::move(m_people);
    }

private:
    PersonHistory &of(const QString &name)
    {
        const QString key = m_names.of(name);
        const auto place = m_places.constFind(key);
        if (place != m_places.cend())
            return m_people[*place];
        m_places.insert(key, m_people.size());
        m_people.append({{name.simplified(), {}, {}, {}}, false, {}, {}, {}, {}});
        return m_people.last();
    }

    void gatherSeat(const Seat &seat)
    {
        if (!seat.holder.isEmpty())
            of(seat.holder).seats.append(seat);
        for (const QString &alternate : seat.alternates)
            of(alternate).standsIn.append(seat);
    }

    void gatherMeeting(const HeldMeeting &meeting)
    {
        for (const PeopleTable &table : meeting.people) {
            for (const Person &person : table.people) {
                if (person.name.isEmpty())
                    continue;
                PersonHistory &history = of(person.name);
                if (history.person.initials.isEmpty())
                    history.person.initials = person.initials;
                history.meetings.append({meeting.id, meeting.number, meeting.date, table.kind, person.representing, person.attendance});
            }
        }
    }

    const CommitteeRecord &m_record;
    QList<PersonHistory> m_people;
    QHash<QString, qsizetype> m_places;
    FoldedNames m_names;
};

void countMeeting(SeatHistory &history, SeatMark mark)
{
    history.meetings += 1;
    history.byHolder += mark == SeatMark::Present || mark == SeatMark::Part ? 1 : 0;
    history.byAlternate += mark == SeatMark::Alternate ? 1 : 0;
    history.apologies += mark == SeatMark::Apologies ? 1 : 0;
}

bool covers(const Seat &seat, QDate day)
{
    return (seat.from.isNull() || seat.from <= day) && (seat.until.isNull() || day <= seat.until);
}

/// The days from which on places of that category are vacant on `day` because terms have ended: who came took the one that was vacant first.
QList<QDate> vacantSince(const QList<Seat> &seats, const QString &category, QDate day)
{
    QList<QDate> vacant;
    QList<QDate> begins;
    for (const Seat &seat : seats) {
        if (!sameName(seat.category, category))
            continue;
        if (seat.until.isValid() && seat.until < day)
            vacant << seat.until.addDays(1);
        if (seat.from.isValid() && seat.from <= day)
            begins << seat.from;
    }
    std::ranges::sort(vacant);
    std::ranges::sort(begins);
    for (const QDate begin : std::as_const(begins)) {
        if (!vacant.isEmpty() && vacant.constFirst() <= begin)
            vacant.removeFirst();
    }
    return vacant;
}

} // namespace

qsizetype PersonHistory::present() const
{
    return std::ranges::count_if(meetings, &MeetingPart::isPresent);
}

qsizetype PersonHistory::inPart() const
{
    return std::ranges::count_if(meetings, &MeetingPart::isPart);
}

qsizetype PersonHistory::apologies() const
{
    return meetings.size() - present();
}

QList<PersonHistory> peopleOf(const CommitteeRecord &record)
{
    return HistoryGatherer(record).gather();
}

QList<SeatHistory> seatsOf(const CommitteeRecord &record)
{
    QList<SeatHistory> seats;
    for (const Seat &seat : record.seating.seats) {
        if (!seat.holder.isEmpty())
            seats.append(SeatHistory{seat});
    }
    FoldedNames names;
    for (const HeldMeeting &meeting : record.meetings) {
        const QHash<QString, SeatMark> marks = marksOf(meeting.people, names);
        if (marks.isEmpty())
            continue; // nobody has written down who was there
        for (SeatHistory &history : seats) {
            if (history.seat.isHeldOn(meeting.date))
                countMeeting(history, marks.value(names.of(history.seat.holder), SeatMark::Unsaid));
        }
    }
    return seats;
}

QList<Vacancy> vacanciesOn(const Seating &seating, QDate day)
{
    QList<Vacancy> vacancies;
    QStringList told;
    for (const Seat &seat : seating.seats) {
        if (seat.holder.isEmpty() && covers(seat, day))
            vacancies.append({seat.category, seat.from});
        if (told.contains(seat.category, Qt::CaseInsensitive))
            continue;
        told << seat.category;
        for (const QDate since : vacantSince(seating.seats, seat.category, day))
            vacancies.append({seat.category, since});
    }
    return vacancies;
}

} // namespace minutebook
