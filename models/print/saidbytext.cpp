#include "models/print/saidbytext.h"

#include "models/minutes/registerkind.h"
#include "models/print/calendarlines.h"
#include "models/print/formatwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 4000; // UTF-16 units

/// As writeJson says it.
SaidOfFile saidByJson(const QByteArray &bytes)
{
    const QJsonObject said = QJsonDocument::fromJson(bytes).object();
    return {.marking = said.value("marking"_L1).toString(),
            .title = u"%1 %2"_s.arg(said.value("abbreviation"_L1).toString(), said.value("register"_L1).toString()).trimmed(),
            .name = said.value("register"_L1).toString()};
}

/// As writeCsv says it: the last column of each row is the marking, the second what is listed.
SaidOfFile saidByCsv(QStringView head, QStringView text)
{
    static const QRegularExpression last(u",(?:\"((?:[^\"]|\"\")*)\"|([^,\"\\n]*))$"_s);
    const QRegularExpressionMatch match = last.matchView(text.trimmed());
    QString marking = match.captured(1).replace("\"\""_L1, "\""_L1) + match.captured(2);
    if (marking.startsWith(u'\''))
        marking.removeFirst();
    const RegisterKind kind = head.contains(u",owners,") ? RegisterKind::Actions : RegisterKind::Decisions;
    return {.marking = marking, .title = nameOfRegister(kind), .name = nameOfRegister(kind)};
}

/// As writeCalendar says it.
SaidOfFile saidByCalendar(const QByteArray &bytes)
{
    SaidOfFile said{.title = nameOfRegister(RegisterKind::Actions), .name = nameOfRegister(RegisterKind::Actions)};
    for (const CalendarLine &line : calendarLines(bytes)) {
        if (line.name == QLatin1StringView(formatwords::calendarMarking))
            said.marking = line.value;
    }
    return said;
}

/// "**TLP:RED**" in Markdown, "TLP:RED" in plain text.
QString unmarked(QStringView text)
{
    return text.toString().removeIf([](QChar c) { return c == u'*' || c == u'\\'; }).simplified();
}

/// The edition's name is the second heading of the head; what follows it is the copy's number, if it has one.
bool isEditionName(const QString &part)
{
    const QStringView rule = QStringView(part).sliced(part.lastIndexOf(u'\n') + 1);
    return part.startsWith("## "_L1)
        || (!rule.isEmpty() && part.contains(u'\n') && std::ranges::all_of(rule, [](QChar c) { return c == u'='; }));
}

/// Marking, DRAFT, statement, heading, facts, edition.
QStringList headParts(const QStringList &parts)
{
    constexpr qsizetype most = 6;
    return parts.first(std::min(parts.size(), most));
}

/// The last one of the head.
QString editionNameIn(const QStringList &parts)
{
    QString name;
    for (const QString &part : headParts(parts)) {
        if (isEditionName(part))
            name = unmarked(part.startsWith("## "_L1) ? QStringView(part).sliced(3) : QStringView(part).first(part.lastIndexOf(u'\n')));
    }
    return name;
}

QString copyIn(const QStringList &parts)
{
    static const QRegularExpression number(u"^Copy [1-9]"_s);
    const qsizetype headings = std::ranges::count_if(headParts(parts), isEditionName);
    qsizetype left = headings;
    for (qsizetype i = 0; left > 0 && i + 1 < parts.size(); ++i) {
        const bool last = isEditionName(parts[i]) && --left == 0;
        if (last && number.match(unmarked(parts[i + 1])).hasMatch())
            return unmarked(parts[i + 1]);
    }
    return {};
}

/// The first of the facts below the heading: reference and date.
QString titleIn(const QStringList &parts)
{
    const QStringList head = headParts(parts);
    const auto heading = std::ranges::find_if(head, [](const QString &part) { return part.startsWith("# "_L1) || isEditionName(part); });
    const qsizetype facts = heading - head.begin() + 1;
    return facts < head.size() && !isEditionName(head[facts]) ? unmarked(head[facts].section(u'\n', 0, 0)) : QString();
}

} // namespace

SaidOfFile saidByText(const QByteArray &bytes)
{
    if (bytes.startsWith('{'))
        return saidByJson(bytes);
    if (bytes.startsWith("BEGIN:VCALENDAR"))
        return saidByCalendar(bytes);
    const QString text = QString::fromUtf8(bytes);
    const QStringView head = QStringView(text).first(std::max<qsizetype>(0, text.indexOf(u'\n'))).trimmed();
    if (head.endsWith(u",marking"))
        return saidByCsv(head, QStringView(text).sliced(head.size()));
    const QStringList parts = text.first(std::min<qsizetype>(text.size(), longestHead)).split("\n\n"_L1);
    return {unmarked(head), copyIn(parts), titleIn(parts), editionNameIn(parts)};
}

} // namespace minutebook
