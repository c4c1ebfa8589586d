#include "models/domain/initials.h"
#include "models/notation/bringin/oldwords.h"
#include "models/notation/people.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 60;
constexpr qsizetype longestName = 60;

enum class Column { Name, Representing, Attendance, Initials, None };

Column columnOf(const QString &heading)
{
    static const QHash<QString, Column> columns{
        {u"name"_s, Column::Name},
        {u"names"_s, Column::Name},
        {u"attendee"_s, Column::Name},
        {u"member"_s, Column::Name},
        {u"name (initials)"_s, Column::Name},
        {u"representing"_s, Column::Representing},
        {u"party category / representing"_s, Column::Representing},
        {u"party category"_s, Column::Representing},
        {u"category"_s, Column::Representing},
        {u"organisation"_s, Column::Representing},
        {u"organization"_s, Column::Representing},
        {u"company"_s, Column::Representing},
        {u"role"_s, Column::Representing},
        {u"position"_s, Column::Representing},
        {u"capacity"_s, Column::Representing},
        {u"affiliation"_s, Column::Representing},
        {u"attendance"_s, Column::Attendance},
        {u"present"_s, Column::Attendance},
        {u"initials"_s, Column::Initials},
    };
    return columns.value(heading.simplified().toLower().remove(u'*').remove(u':').trimmed(), Column::None);
}

/// "part, arrived 10:15"; nothing if a word of it says something else.
std::optional<Attendance> attendanceWith(Attendance attendance, const QString &words)
{
    const QStringList all = words.toLower().split(u',');
    const bool said = std::ranges::all_of(all, [&](const QString &word) { return readAttendanceWord(word.trimmed(), attendance); });
    return said ? std::optional(attendance) : std::nullopt;
}

/// "Joe Hehir (JHe) (part)" as name, initials and how somebody was there.
Person readOldName(QString text)
{
    static const QRegularExpression bracket(u"\\s*\\(([^()]*)\\)\\s*$"_s);
    static const QRegularExpression initials(u"^[A-Z][A-Za-z]{0,4}$"_s);
    Person person;
    for (QRegularExpressionMatch match = bracket.match(text); match.hasMatch(); match = bracket.match(text)) {
        const QString inside = match.captured(1).simplified();
        text.truncate(match.capturedStart());
        if (const auto attendance = attendanceWith(person.attendance, inside))
            person.attendance = *attendance;
        else if (person.initials.isEmpty() && initials.match(inside).hasMatch())
            person.initials = inside;
        else
            person.representing = person.representing.isEmpty() ? inside : inside + ", "_L1 + person.representing;
    }
    person.name = text.simplified();
    return person;
}

const QSet<QString> &wordsForAway()
{
    static const QSet<QString> words{u"absent"_s, u"apologies"_s, u"no"_s, u"n"_s, u"✗"_s, u"✘"_s};
    return words;
}

bool isAway(const QString &attendance)
{
    return attendance.contains("apolog"_L1, Qt::CaseInsensitive) || wordsForAway().contains(attendance.simplified().toLower());
}

/// "Yes" and its like say nothing that the table does not say.
void addAttendance(Person &person, const QString &words)
{
    static const QSet<QString> plain = QSet<QString>{u"present"_s, u"yes"_s, u"y"_s, u"x"_s, u"✓"_s} + wordsForAway();
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        if (const QString own = word.simplified(); !own.isEmpty() && !plain.contains(own.toLower()))
            person.attendance.others << own;
    }
}

/// Of a cell whose heading means nothing here: it is kept where it is seen.
void addRepresenting(Person &person, const QString &words)
{
    if (!words.isEmpty())
        person.representing += person.representing.isEmpty() ? words : ", "_L1 + words;
}

OldPerson readPersonRow(const QStringList &cells, const QList<Column> &columns, PeopleKind kind)
{
    OldPerson old{kind, {}};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i < columns.size() && columns[i] == Column::Name)
            old.person = readOldName(cells[i]);
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Column column = i < columns.size() ? columns[i] : Column::None;
        if (column == Column::Attendance && isAway(cells[i]))
            old.kind = PeopleKind::Apologies;
        if (column == Column::Attendance)
            addAttendance(old.person, cells[i]);
        else if (column == Column::Initials && old.person.initials.isEmpty())
            old.person.initials = cells[i];
        else if (column != Column::Name && cells[i] != old.person.initials)
            addRepresenting(old.person, cells[i]);
    }
    return old;
}

/// Where the table has no headings: the column in which most cells end in a bracket, else the first.
QList<Column> guessedColumns(const QList<QStringList> &rows)
{
    const qsizetype width = std::ranges::max(rows, {}, &QStringList::size).size();
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype column = 0; column < width; ++column) {
        const auto brackets = std::ranges::count_if(rows, [column](const QStringList &row) { return row.value(column).contains(u'('); });
        if (brackets > most) {
            most = brackets;
            best = column;
        }
    }
    QList<Column> columns(width, Column::Representing);
    columns[best] = Column::Name;
    return columns;
}

/// Every word begins with a capital, brackets and the small words of names aside: a sentence is none.
bool looksLikeName(const QString &text)
{
    static const QSet<QString> small{u"of"_s,  u"for"_s, u"the"_s, u"de"_s,   u"da"_s,    u"van"_s,           u"von"_s,
                                     u"der"_s, u"la"_s,  u"le"_s,  u"part"_s, u"video"_s, u"teleconference"_s};
    if (text.size() > longestName || !text.front().isUpper())
        return false;
    return std::ranges::all_of(text.split(u' ', Qt::SkipEmptyParts), [](QString word) {
        word.remove(u'(').remove(u')').remove(u',');
        return word.isEmpty() || !word.front().isLetter() || word.front().isUpper() || small.contains(word);
    });
}

} // namespace

std::optional<PeopleKind> oldPeopleKind(const QString &heading)
{
    static const QRegularExpression away(u"^(?:apologies|absent|absences|regrets)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression voting(u"^(?:voting )?members(?: present)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression there(
        u"^(?:attendees|attendance|present|those present|also present|in attendance|also in attendance|attending|participants|guests|observers|invited)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString words = heading.simplified().remove(u'*');
    while (words.endsWith(u':') || words.endsWith(u'.'))
        words = words.chopped(1).trimmed();
    if (words.size() > longestLabel)
        return std::nullopt;
    if (away.match(words).hasMatch())
        return PeopleKind::Apologies;
    if (voting.match(words).hasMatch())
        return PeopleKind::VotingMembers;
    return there.match(words).hasMatch() ? std::optional(PeopleKind::Attendees) : std::nullopt;
}

/// Nobody has a name where names belong, and somebody has initials before that.
bool lacksFirstPeopleCells(const OldBlock &table, bool othersDo)
{
    QList<Column> columns;
    for (const QString &cell : table.rows.value(0))
        columns.append(columnOf(cell));
    const qsizetype name = columns.indexOf(Column::Name);
    if (name < 0 || !leavesLastColumnEmpty(table))
        return false;
    const auto hasBracket = [](const QStringList &row) { return row.value(0).contains(u'('); };
    if (name == 0)
        return othersDo && std::none_of(table.rows.cbegin() + 1, table.rows.cend(), hasBracket);
    const auto isNone = [name](const QStringList &row) {
        const QString cell = row.value(name);
        return cell.isEmpty() || attendanceWith({}, cell).has_value();
    };
    const auto isSomebody = [name](const QStringList &row) { return !row.value(name - 1).isEmpty() && looksLikeName(row[name - 1]); };
    return std::all_of(table.rows.cbegin() + 1, table.rows.cend(), isNone)
        && std::any_of(table.rows.cbegin() + 1, table.rows.cend(), isSomebody);
}

QList<OldPerson> readPeopleTable(const OldBlock &table, std::optional<PeopleKind> kind)
{
    QList<Column> columns;
    for (const QString &cell : table.rows.value(0)) {
        const Column column = columnOf(cell);
        columns.append(columns.contains(column) ? Column::None : column); // a second one of a kind is kept beside the first
    }
    const bool headed = columns.contains(Column::Name);
    const auto known = std::ranges::count_if(columns, [](Column column) { return column != Column::None; });
    if (table.rows.isEmpty() || (!kind && (!headed || known < 2)))
        return {};
    if (!headed)
        columns = guessedColumns(table.rows);
    QList<OldPerson> people;
    for (const QStringList &row : table.rows) {
        if (headed && row == table.rows.constFirst()) // repeated at the head of each page
            continue;
        const OldPerson person = readPersonRow(row, columns, kind.value_or(PeopleKind::Attendees));
        if (!person.person.name.isEmpty() || !person.person.representing.isEmpty())
            people.append(person);
    }
    return people;
}

QList<OldPerson> readPeopleList(const QString &list, PeopleKind kind, PeoplePerLine perLine)
{
    constexpr qsizetype longest = 4000; // letters: no list of people is as long
    if (list.size() > longest)
        return {};
    static const QRegularExpression commas(u"\\s*,\\s*(?![^()]*\\))|\\s+and\\s+(?![^()]*\\))"_s);
    const bool commasPartPeople = perLine == PeoplePerLine::Many && !list.contains(u';');
    QList<OldPerson> people;
    for (const QString &part : commasPartPeople ? list.split(commas) : list.split(u';')) {
        QString words = part.simplified();
        if (words.startsWith("and "_L1))
            words = words.sliced(4);
        if (words.endsWith(u'.'))
            words.chop(1);
        if (words.isEmpty() || words.compare("none"_L1, Qt::CaseInsensitive) == 0)
            continue;
        if (!looksLikeName(words))
            return {};
        const qsizetype comma = words.indexOf(u',');
        OldPerson old{kind, readOldName(comma < 0 ? words : words.first(comma))};
        addRepresenting(old.person, comma < 0 ? QString() : words.sliced(comma + 1).simplified());
        people.append(old);
    }
    return people;
}

void giveInitials(QList<OldPerson> &people)
{
    QList<KnownPerson> taken;
    for (const OldPerson &old : people)
        taken.append({old.person.name, old.person.initials, {}, {}});
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people[i].person.initials.isEmpty() && !people[i].person.name.isEmpty())
            people[i].person.initials = taken[i].initials = proposedInitials(people[i].person.name, taken);
    }
}

} // namespace minutebook
