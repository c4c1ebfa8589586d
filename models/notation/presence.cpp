#include "models/notation/presence.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const PeopleWords *movement(const NoteLine &line)
{
    return std::get_if<PeopleWords>(&line.words);
}

/// Those of whom the notes first say that they joined.
QSet<QString> lateComers(const Meeting &meeting)
{
    QSet<QString> known;
    QSet<QString> late;
    for (const Item &item : meeting.items) {
        for (const NoteLine &line : item.lines) {
            if (line.kind != LineKind::Joined && line.kind != LineKind::Left)
                continue;
            for (const QString &person : movement(line)->people) {
                if (line.kind == LineKind::Joined && !known.contains(person))
                    late.insert(person);
                known.insert(person);
            }
        }
    }
    return late;
}

bool isChair(const Person &person)
{
    static const QRegularExpression word(u"\\bChair(man|woman|person)?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return person.representing.contains(word);
}

QString firstPresiding(const Meeting &meeting, const QStringList &present)
{
    QString chair;
    for (const PeopleTable &table : meeting.people) {
        for (const Person &person : table.people) {
            if (!present.contains(keyOf(person)))
                continue;
            if (person.attendance.presiding)
                return keyOf(person);
            if (chair.isEmpty() && isChair(person))
                chair = keyOf(person);
        }
    }
    return chair;
}

Presence atBeginning(const Meeting &meeting)
{
    const QSet<QString> late = lateComers(meeting);
    Presence presence;
    for (const PeopleTable &table : meeting.people) {
        if (table.kind == PeopleKind::Apologies)
            continue;
        for (const Person &person : table.people) {
            if (!late.contains(keyOf(person)) && !presence.has(keyOf(person)))
                presence.present.append(keyOf(person));
        }
    }
    presence.presiding = firstPresiding(meeting, presence.present);
    return presence;
}

void join(Presence &presence, const QStringList &people)
{
    for (const QString &person : people) {
        if (!presence.has(person))
            presence.present.append(person);
    }
}

void leave(Presence &presence, const QStringList &people)
{
    for (const QString &person : people) {
        presence.present.removeAll(person);
        if (presence.presiding == person)
            presence.presiding.clear();
    }
}

void apply(Presence &presence, const NoteLine &line)
{
    const PeopleWords *words = movement(line);
    if (line.kind == LineKind::Joined)
        join(presence, words->people);
    else if (line.kind == LineKind::Left)
        leave(presence, words->people);
    else if (line.kind == LineKind::Presiding && !words->people.isEmpty())
        presence.presiding = words->people.first();
}

QStringList recusedFrom(const Item &item)
{
    QStringList recused;
    for (const NoteLine &line : item.lines) {
        if (line.kind == LineKind::Recused)
            recused += movement(line)->people;
    }
    return recused;
}

} // namespace

QString keyOf(const Person &person)
{
    return person.initials.isEmpty() ? person.name : person.initials;
}

PresenceWalk::PresenceWalk(const Meeting &meeting)
    : m_presence(atBeginning(meeting))
{
}

void PresenceWalk::enter(const Item &item)
{
    m_presence.recused = recusedFrom(item);
}

void PresenceWalk::pass(const NoteLine &line)
{
    apply(m_presence, line);
}

Presence presenceAt(const Meeting &meeting, LinePlace place)
{
    PresenceWalk walk(meeting);
    for (qsizetype i = 0; i < std::min(place.item + 1, meeting.items.size()); ++i) {
        const QList<NoteLine> &lines = meeting.items[i].lines;
        walk.enter(meeting.items[i]);
        const qsizetype end = i < place.item ? lines.size() : std::min(place.line, lines.size());
        for (qsizetype line = 0; line < end; ++line)
            walk.pass(lines[line]);
    }
    return walk.presence();
}

QList<Presence> presenceByItem(const Meeting &meeting)
{
    QList<Presence> all;
    PresenceWalk walk(meeting);
    for (const Item &item : meeting.items) {
        walk.enter(item);
        all.append(walk.presence());
        for (const NoteLine &line : item.lines)
            walk.pass(line);
    }
    walk.enter({});
    all.append(walk.presence());
    return all;
}

} // namespace minutebook
