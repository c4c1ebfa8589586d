#include "models/notation/people.h"

#include "models/notation/fold.h"
#include "models/notation/moment.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Heading {
    PeopleKind kind;
    QLatin1StringView text;
};

constexpr std::array headings{
    Heading{PeopleKind::Attendees, "Attendees"_L1},
    Heading{PeopleKind::VotingMembers, "Voting Members Present"_L1},
    Heading{PeopleKind::Apologies, "Apologies"_L1},
};

constexpr qsizetype longestInitials = 8;

QStringList cellsOf(QStringView row)
{
    row = row.trimmed();
    if (row.startsWith(u'|'))
        row = row.sliced(1);
    QStringList cells;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= row.size(); ++i) {
        if (i < row.size() && (row[i] != u'|' || (i > 0 && row[i - 1] == u'\\')))
            continue;
        cells << row.sliced(begin, i - begin).trimmed().toString().replace("\\|"_L1, "|"_L1);
        begin = i + 1;
    }
    if (cells.size() > 1 && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

QString cell(QString text)
{
    text.replace(u'|', "\\|"_L1);
    return text.isEmpty() ? u" "_s : u' ' + text + u' ';
}

bool readMovementWord(QStringView word, Attendance &attendance)
{
    const bool arrived = word.startsWith("arrived "_L1);
    if (!arrived && !word.startsWith("left "_L1))
        return false;
    const QTime time = readTime(word.sliced(arrived ? 8 : 5));
    QTime &place = arrived ? attendance.arrived : attendance.left;
    if (!time.isValid() || place.isValid())
        return false; // a second one is kept as it was typed
    place = time;
    return true;
}

Attendance readAttendance(const QString &text, QList<Diagnostic> &diagnostics)
{
    Attendance attendance;
    for (const QStringView part : QStringView(text).split(u',')) {
        const QStringView word = part.trimmed();
        if (word.isEmpty() || readAttendanceWord(word, attendance))
            continue;
        attendance.others << word.toString();
        diagnostics.append({DiagnosticCode::AttendanceUnknown, Gravity::Warning, 0, 1, static_cast<int>(text.size()), {word.toString()}});
    }
    return attendance;
}

QString attendanceText(const Attendance &attendance)
{
    QStringList words;
    if (attendance.part)
        words << u"part"_s;
    if (attendance.teleconference)
        words << u"teleconference"_s;
    if (attendance.video)
        words << u"video"_s;
    if (attendance.arrived.isValid())
        words << "arrived "_L1 + attendance.arrived.toString(u"HH:mm"_s);
    if (attendance.left.isValid())
        words << "left "_L1 + attendance.left.toString(u"HH:mm"_s);
    if (attendance.presiding)
        words << u"presiding"_s;
    return (words + attendance.others).join(", "_L1);
}

/// "Joe Hehir (JHe)".
void readName(const QString &text, Person &person)
{
    const qsizetype bracket = text.endsWith(u')') ? text.lastIndexOf(u'(') : -1;
    const QString initials = bracket < 0 ? QString() : text.sliced(bracket + 1).chopped(1);
    const bool isOneWord = !initials.isEmpty() && initials.size() <= longestInitials && !initials.contains(u' ');
    person.name = isOneWord ? text.first(bracket).trimmed() : text;
    person.initials = isOneWord ? initials : QString();
}

QStringView upTo(QStringView text, QChar mark)
{
    const qsizetype end = text.indexOf(mark);
    return end < 0 ? text : text.first(end);
}

bool namesLevel(const QStringList &cells, const Scheme &scheme)
{
    for (const QString &cell : cells) {
        const qsizetype bracket = cell.lastIndexOf(u'(');
        const QStringView content = bracket < 0 ? QStringView(cell) : upTo(QStringView(cell).sliced(bracket + 1), u')');
        if (scheme.rankOf(upTo(content, u',').trimmed().toString().toUpper()))
            return true;
    }
    return false;
}

/// "JHe" for a second "Joe Hehir (JH)".
QString proposedInitials(const Person &person)
{
    const QStringList names = person.name.split(u' ', Qt::SkipEmptyParts);
    QString proposal;
    for (const QString &name : names)
        proposal += name.first(1);
    return names.isEmpty() ? proposal : proposal + names.last().sliced(1).left(1);
}

bool isNamed(const QList<PeopleTable> &people, const QString &name)
{
    const QString folded = foldedName(name);
    return std::ranges::any_of(people, [&](const PeopleTable &table) {
        return std::ranges::any_of(table.people, [&](const Person &person) { return foldedName(person.name) == folded; });
    });
}

bool isPresent(PeopleKind kind)
{
    return kind != PeopleKind::Apologies;
}

} // namespace

bool readAttendanceWord(QStringView word, Attendance &attendance)
{
    struct Flag {
        QLatin1StringView word;
        bool Attendance::*flag;
    };
    static constexpr std::array flags{
        Flag{"part"_L1, &Attendance::part},
        Flag{"teleconference"_L1, &Attendance::teleconference},
        Flag{"video"_L1, &Attendance::video},
        Flag{"presiding"_L1, &Attendance::presiding},
    };
    const auto flag = std::ranges::find_if(flags, [&](const Flag &candidate) { return candidate.word == word; });
    if (flag == flags.end())
        return readMovementWord(word, attendance);
    attendance.*(flag->flag) = true;
    return true;
}

std::optional<PeopleKind> peopleKindOf(QStringView heading)
{
    heading = heading.trimmed();
    if (heading.endsWith(u':'))
        heading.chop(1);
    const auto found = std::ranges::find_if(headings, [&](const Heading &candidate) { return heading.trimmed() == candidate.text; });
    return found == headings.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<PeopleKind> peopleKindLike(const ItemHeading &heading, bool hasRows)
{
    constexpr qsizetype longest = 80; // a longer one is none
    static const QRegularExpression behindWords(u"\\s*[(\\[{:|–—].*$"_s);
    const QString words = QString(heading.title.left(longest)).remove(behindWords);
    if (peopleKindOf(heading.text) || (heading.number && !hasRows))
        return std::nullopt;
    const QStringList forms = foldedFormsOfMany(words.simplified());
    const auto isLike = [&](const Heading &candidate) {
        const QString folded = foldedName(QString(candidate.text));
        return std::ranges::any_of(
            forms, [&](const QString &form) { return withinOneEdit(form, folded) || (hasRows && form.startsWith(folded)); });
    };
    const auto found = std::ranges::find_if(headings, isLike);
    return found == headings.end() ? std::nullopt : std::optional(found->kind);
}

QString peopleHeading(PeopleKind kind)
{
    return std::ranges::find(headings, kind, &Heading::kind)->text;
}

Person readPerson(const QString &row, const Scheme &scheme, QList<Diagnostic> &diagnostics)
{
    const QStringList cells = cellsOf(row);
    const auto remark = [&](DiagnosticCode code, Gravity gravity) {
        diagnostics.append({code, gravity, 0, 1, static_cast<int>(row.size()), {}});
    };
    if (cells.size() < 2)
        remark(DiagnosticCode::PeopleRowShort, Gravity::Warning);
    if (cells.size() > 3)
        remark(DiagnosticCode::PeopleRowLong, Gravity::Warning);
    if (namesLevel(cells, scheme))
        remark(DiagnosticCode::PeopleLevel, Gravity::Error);
    Person person;
    person.representing = cells.value(0);
    readName(cells.value(1), person);
    person.attendance = readAttendance(cells.sliced(std::min<qsizetype>(2, cells.size())).join(", "_L1), diagnostics);
    if (person.initials.isEmpty())
        remark(DiagnosticCode::InitialsMissing, Gravity::Warning);
    return person;
}

QString personRow(const Person &person)
{
    const QString name = person.initials.isEmpty() ? person.name : u"%1 (%2)"_s.arg(person.name, person.initials).trimmed();
    return u'|' + cell(person.representing) + u'|' + cell(name) + u'|' + cell(attendanceText(person.attendance)) + u'|';
}

bool isTableRow(QStringView line)
{
    return line.trimmed().startsWith(u'|');
}

bool isTableRule(QStringView row)
{
    const auto mayBeOfRule = [](QChar c) { return c == u'|' || c == u'-' || c == u':' || c.isSpace(); };
    return std::ranges::all_of(row, mayBeOfRule) && std::ranges::all_of(cellsOf(row), [](const QString &cell) {
               return cell.contains(u'-') && std::ranges::all_of(cell, [](QChar c) { return c == u'-' || c == u':'; });
           });
}

bool isTableHeading(QStringView row)
{
    return cellsOf(row).value(1) == "Name"_L1;
}

QList<Diagnostic> checkPeople(const QList<PeopleTable> &people, const QList<QList<int>> &rowLines)
{
    QList<Diagnostic> diagnostics;
    QHash<QString, QString> present;
    for (qsizetype i = 0; i < people.size(); ++i) {
        for (qsizetype j = 0; j < people[i].people.size(); ++j) {
            const Person &person = people[i].people[j];
            const int line = rowLines[i][j];
            const auto length = [&] { return static_cast<int>(personRow(person).size()); };
            if (isPresent(people[i].kind) && !person.initials.isEmpty() && present.contains(person.initials))
                diagnostics.append({DiagnosticCode::InitialsClash,
                                    Gravity::Warning,
                                    line,
                                    1,
                                    length(),
                                    {person.initials, present.value(person.initials), proposedInitials(person)}});
            if (isPresent(people[i].kind))
                present.insert(person.initials, person.name);
            const QString member = person.alternateFor();
            if (!member.isEmpty() && !isNamed(people, member))
                diagnostics.append({DiagnosticCode::AlternateUnknown, Gravity::Hint, line, 1, length(), {member}});
        }
    }
    return diagnostics;
}

} // namespace minutebook
