#include "models/storage/peoplerows.h"

#include "models/notation/lexline.h"
#include "models/notation/resolve.h"
#include "models/notation/write.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/words.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct PersonRow {
    int table = 0;
    Person person;
};

QStringList partsOf(const QString &list)
{
    return list.isEmpty() ? QStringList() : list.split(u", "_s);
}

PersonRow readPersonRow(const Row &row)
{
    const Attendance attendance{
        .part = row.flag(4),
        .teleconference = row.flag(5),
        .video = row.flag(6),
        .presiding = row.flag(7),
        .arrived = row.time(8),
        .left = row.time(9),
        .others = partsOf(row.text(10)),
    };
    return {row.number(0), Person{row.text(1), row.text(2), row.text(3), attendance}};
}

Result<> insertPerson(Connection &connection, qint64 table, int position, const Person &person)
{
    const Attendance &attendance = person.attendance;
    return run(connection, uR"(
        INSERT INTO person (people_table, position, representing, name, initials, part, teleconference, video, presiding, arrived_at, left_at,
                            others)
        VALUES (:people_table, :position, :representing, :name, :initials, :part, :teleconference, :video, :presiding, :arrived_at, :left_at,
                :others)
    )"_s,
               {{":people_table"_L1, table},
                {":position"_L1, position},
                {":representing"_L1, person.representing},
                {":name"_L1, person.name},
                {":initials"_L1, person.initials},
                {":part"_L1, attendance.part},
                {":teleconference"_L1, attendance.teleconference},
                {":video"_L1, attendance.video},
                {":presiding"_L1, attendance.presiding},
                {":arrived_at"_L1, attendance.arrived},
                {":left_at"_L1, attendance.left},
                {":others"_L1, attendance.others.join(", "_L1)}});
}

Result<> insertTable(Connection &connection, MeetingId meeting, int position, const PeopleTable &table)
{
    const Result<QString> id = answer(
        connection, uR"(
        INSERT INTO people_table (meeting, position, kind, notes) VALUES (:meeting, :position, :kind, :notes) RETURNING id
    )"_s,
        {{":meeting"_L1, meeting}, {":position"_L1, position}, {":kind"_L1, wordOf(table.kind)}, {":notes"_L1, notesText(table.lines)}});
    if (!id)
        return std::unexpected(id.error());
    int row = 0;
    return forEach(table.people, [&](const Person &person) { return insertPerson(connection, id->toLongLong(), row++, person); });
}

/// Rows come table by table.
void addPerson(QList<MeetingPeople> &people, MeetingId meeting, PeopleKind kind, const PersonRow &row)
{
    if (people.isEmpty() || people.constLast().meeting != meeting)
        people.append({meeting, {}});
    QList<PeopleTable> &tables = people.last().tables;
    const auto table = std::ranges::find(tables, kind, &PeopleTable::kind);
    if (table == tables.end())
        tables.append({kind, {row.person}, {}});
    else
        table->people.append(row.person);
}

} // namespace

Result<QList<MeetingPeople>> peopleOfMeetings(Connection &connection, const QString &condition)
{
    QList<MeetingPeople> people;
    // In this order, as a condition that some meetings alone fulfil is to spare the others' rows.
    const QString sql = uR"(
        SELECT t.position, p.representing, p.name, p.initials, p.part, p.teleconference, p.video, p.presiding, p.arrived_at, p.left_at, p.others,
               t.meeting, t.kind
        FROM meeting m CROSS JOIN people_table t ON t.meeting = m.id CROSS JOIN person p ON p.people_table = t.id
        WHERE %1 ORDER BY t.meeting, t.position, p.position
    )"_s.arg(condition);
    const Result<> read = eachRow(connection, sql, {}, [&](const Row &row) {
        addPerson(people, row.id<MeetingId>(11), peopleKindOfWord(row.text(12)), readPersonRow(row));
    });
    return read ? Result<QList<MeetingPeople>>(people) : std::unexpected(read.error());
}

Result<PeopleRows> loadPeople(Connection &connection, MeetingId meeting)
{
    PeopleRows people;
    const Result<> tables = eachRow(connection, u"SELECT kind, notes FROM people_table WHERE meeting = :meeting ORDER BY position"_s,
                                    {{":meeting"_L1, meeting}}, [&](const Row &row) {
                                        people.tables.append({peopleKindOfWord(row.text(0)), {}, {}});
                                        people.notes.append(row.text(1));
                                    });
    if (!tables)
        return std::unexpected(tables.error());
    const auto persons = rows(connection, uR"(
        SELECT t.position, p.representing, p.name, p.initials, p.part, p.teleconference, p.video, p.presiding, p.arrived_at, p.left_at, p.others
        FROM person p JOIN people_table t ON t.id = p.people_table
        WHERE t.meeting = :meeting ORDER BY t.position, p.position
    )"_s,
                              {{":meeting"_L1, meeting}}, readPersonRow);
    if (!persons)
        return std::unexpected(persons.error());
    for (const PersonRow &row : *persons)
        people.tables[row.table].people.append(row.person);
    return people;
}

QList<PeopleTable> withLooseLines(const PeopleRows &rows, const Dialect &dialect)
{
    QList<PeopleTable> tables = rows.tables;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (rows.notes[i].isEmpty())
            continue;
        for (const QString &line : rows.notes[i].split(u'\n'))
            tables[i].lines.append(NoteLine{lexLine(line, dialect), {}});
        resolveLoose(tables[i].lines, dialect);
    }
    return tables;
}

Result<> savePeople(Transaction &transaction, MeetingId meeting, const QList<PeopleTable> &people)
{
    transaction.changes().meetings.update(meeting);
    int position = 0;
    return inOrder(
        [&] { return run(transaction, u"DELETE FROM people_table WHERE meeting = :meeting"_s, {{":meeting"_L1, meeting}}); },
        [&] { return forEach(people, [&](const PeopleTable &table) { return insertTable(transaction, meeting, position++, table); }); });
}

} // namespace minutebook
