#include "models/minutes/composer.h"
#include "models/minutes/phrases.h"
#include "models/minutes/runs.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

TableRow rowOf(const Person &person)
{
    const QString initials = person.initials.isEmpty() ? QString() : u'(' + person.initials + u')';
    const QStringList words{person.name, initials, attendancePhrase(person.attendance)};
    return TableRow{{plain(person.representing), plain(words.join(u' ').simplified())}};
}

QList<Block> titledTable(const QString &title, const QList<Person> &people)
{
    QList<Block> blocks{HeadingBlock{1, plain(title)}};
    TableBlock rows{.kind = TableKind::People, .columns = peopleColumns(), .widths = {1, 1}};
    for (const Person &person : people)
        rows.rows.append(rowOf(person));
    if (!rows.rows.isEmpty())
        blocks.append(rows);
    return blocks;
}

QList<Block> attendance(const PeopleTable &table, const Cut &cut)
{
    Item loose;
    loose.lines = table.lines;
    const QList<Block> below = composeItem(loose, cut);
    return table.people.isEmpty() && below.isEmpty() ? QList<Block>() : titledTable(peopleTitle(table.kind), table.people) + below;
}

/// How they are expected to attend; when they came and went is for the minutes.
QList<Block> invitation(const PeopleTable &table)
{
    QList<Person> people = table.people;
    for (Person &person : people) {
        person.attendance.arrived = {};
        person.attendance.left = {};
    }
    return people.isEmpty() ? QList<Block>() : titledTable(invitedTitle(table.kind), people);
}

} // namespace

QList<Block> composePeople(const Cut &cut)
{
    const QList<PeopleTable> &people = cut.record.meeting.people;
    if (people.isEmpty())
        return {};
    if (!cut.shows(cut.record.defaultRank))
        return {ParagraphBlock{ParagraphStyle::Body, plain(attendanceWithheldPhrase(cut.scheme()))}};
    QList<Block> blocks;
    for (const PeopleTable &table : people)
        blocks += attendance(table, cut);
    return blocks;
}

QList<Block> composeInvited(const Cut &cut)
{
    const QList<PeopleTable> &people = cut.record.meeting.people;
    if (people.isEmpty())
        return {};
    if (!cut.shows(cut.record.defaultRank))
        return {ParagraphBlock{ParagraphStyle::Body, plain(invitedWithheldPhrase(cut.scheme()))}};
    QList<Block> blocks;
    for (const PeopleTable &table : people)
        blocks += invitation(table);
    return blocks;
}

} // namespace minutebook
