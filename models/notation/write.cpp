#include "models/notation/write.h"

#include "models/notation/frontmatter.h"
#include "models/notation/people.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString linesText(const QList<NoteLine> &lines)
{
    QString text;
    for (const NoteLine &line : lines)
        text += line.text + u'\n';
    return text;
}

QString tableText(const PeopleTable &table)
{
    QString text = "\n# "_L1 + peopleHeading(table.kind) + "\n| Representing | Name | Attendance |\n| --- | --- | --- |\n"_L1;
    for (const Person &person : table.people)
        text += personRow(person) + u'\n';
    return text + linesText(table.lines);
}

} // namespace

QString write(const Meeting &meeting)
{
    QString text = frontMatterText(meeting.header);
    for (const PeopleTable &table : meeting.people)
        text += tableText(table);
    for (const Item &item : meeting.items)
        text += ("\n# "_L1 + item.heading.text).trimmed().prepend(u'\n') + u'\n' + linesText(item.lines);
    return text;
}

QList<int> headingLines(const Meeting &meeting)
{
    const Meeting before{meeting.header, meeting.people, {}};
    auto next = static_cast<int>(write(before).count(u'\n'));
    QList<int> lines;
    for (const Item &item : meeting.items) {
        lines.append(next + 2); // behind an empty line
        next = lines.last() + static_cast<int>(item.lines.size());
    }
    return lines;
}

QString notesText(const QList<NoteLine> &lines)
{
    return linesText(lines).chopped(lines.isEmpty() ? 0 : 1);
}

} // namespace minutebook
