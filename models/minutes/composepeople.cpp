#include "models/minutes/composer.h"
#include "models/minutes/phrases.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Runs plain(const QString &text)
{
    return text.isEmpty() ? Runs() : Runs{Run{.text = text}};
}

TableRow rowOf(const Person &person)
{
    const QString initials = person.initials.isEmpty() ? QString() : u'(' + person.initials + u')';
    const QStringList words{person.name, initials, attendancePhrase(person.attendance)};
    return TableRow{{plain(person.representing), plain(words.join(u' ').simplified())}};
}

QList<Block> composeTable(const PeopleTable &table, const Cut &cut)
{
    QList<Block> blocks{HeadingBlock{1, plain(peopleTitle(table.kind))}};
    TableBlock rows{.kind = TableKind::People, .columns = {u"Party Category / Representing"_s, u"Name"_s}, .widths = {1, 1}};
    for (const Person &person : table.people)
        rows.rows.append(rowOf(person));
    if (!rows.rows.isEmpty())
        blocks.append(rows);
    Item loose;
    loose.lines = table.lines;
    return blocks + composeItem(loose, cut);
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
        blocks += composeTable(table, cut);
    return blocks;
}

} // namespace minutebook
