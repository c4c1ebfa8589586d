#include "models/domain/seatlist.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("SeatList", source);
}

/// What parts the cells: whatever stands most often in the heading row.
QChar separatorOf(QStringView heading)
{
    const auto count = [&](QChar c) { return heading.count(c); };
    return std::ranges::max(QList<QChar>{u',', u';', u'\t'}, {}, count);
}

/// Rows of cells (RFC 4180): a cell in quotation marks may hold anything, two of them standing for one.
QList<QStringList> tableOf(QStringView text, QChar separator)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString &cell = rows.last().last();
        if (text[i] == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (text[i] == u'"' && (quoted || cell.trimmed().isEmpty()))
            quoted = !quoted;
        else if (!quoted && text[i] == separator)
            rows.last().append(QString());
        else if (!quoted && text[i] == u'\n')
            rows.append({QString()});
        else if (text[i] != u'\r')
            cell += text[i];
    }
    return rows;
}

/// The cells of one row by their headings.
class SeatRow
{
public:
    SeatRow(const QStringList &headings, const QStringList &cells)
    {
        for (qsizetype i = 0; i < std::min(headings.size(), cells.size()); ++i)
            m_cells.insert(headings[i].trimmed().toLower(), cells[i].simplified());
    }

    [[nodiscard]] QString operator[](QLatin1StringView heading) const { return m_cells.value(heading); }
    [[nodiscard]] bool isEmpty() const
    {
        return std::ranges::all_of(m_cells, [](const QString &cell) { return cell.isEmpty(); });
    }

private:
    QHash<QString, QString> m_cells;
};

class SeatListReader
{
public:
    explicit SeatListReader(const Scheme &scheme)
        : m_scheme(scheme)
    {
    }

    SeatList read(const QString &text)
    {
        const QList<QStringList> rows = tableOf(text, separatorOf(QStringView(text).left(std::max<qsizetype>(0, text.indexOf(u'\n')))));
        if (SeatRow(rows.first(), rows.first())["name"_L1].isEmpty()) {
            fault(1, tr("The first row has no heading \"Name\". Put a row of headings first: Category, Name, Initials, Votes."));
            return std::move(m_list);
        }
        for (qsizetype i = 1; i < rows.size(); ++i) {
            if (const SeatRow row(rows.first(), rows[i]); !row.isEmpty())
                readRow(static_cast<int>(i) + 1, row);
        }
        return std::move(m_list);
    }

private:
    void fault(int row, const QString &sentence) { m_list.faults.append({row, sentence}); }

    void readRow(int number, const SeatRow &row)
    {
        const qsizetype before = m_list.faults.size();
        const KnownPerson person = readPerson(number, row);
        const Seat seat = readSeat(number, row);
        if (m_list.faults.size() > before)
            return;
        m_list.seating.people.append(person);
        if (!seat.category.isEmpty())
            m_list.seating.seats.append(seat);
    }

    KnownPerson readPerson(int number, const SeatRow &row)
    {
        KnownPerson person{row["name"_L1], row["initials"_L1], row["representing"_L1], row["clearance"_L1].toUpper()};
        const QList<KnownPerson> &people = m_list.seating.people;
        if (person.name.isEmpty())
            fault(number, tr("This row has no name. Write who sits there, or leave the row out."));
        else if (m_list.seating.find(person.name))
            fault(number, tr("%1 stands in the list twice. Leave one of the rows out.").arg(person.name));
        if (person.initials.isEmpty())
            person.initials = proposedInitials(person.name, people);
        else if (std::ranges::find(people, person.initials, &KnownPerson::initials) != people.end())
            fault(number, tr("The initials %1 are somebody else's. Give others, as %2.").arg(person.initials, proposedInitials(person.name, people)));
        if (!person.clearance.isEmpty() && !m_scheme.rankOf(person.clearance))
            fault(number, tr("\"%1\" is no level of the scheme %2.").arg(person.clearance, m_scheme.id));
        return person;
    }

    Seat readSeat(int number, const SeatRow &row)
    {
        Seat seat{.category = row["category"_L1],
                  .votes = readVotes(number, row["votes"_L1]),
                  .holder = row["name"_L1],
                  .alternates = {},
                  .from = readDay(number, row["from"_L1]),
                  .until = readDay(number, row["until"_L1])};
        for (const QString &name : row["alternates"_L1].split(u'/', Qt::SkipEmptyParts))
            seat.alternates.append(name.trimmed());
        return seat;
    }

    bool readVotes(int number, const QString &word)
    {
        const QString small = word.toLower();
        const bool no = small == "no"_L1 || small == "n"_L1 || small == "0"_L1;
        if (!no && !small.isEmpty() && small != "yes"_L1 && small != "y"_L1 && small != "1"_L1)
            fault(number, tr("\"%1\" under Votes is neither yes nor no.").arg(word));
        return !no;
    }

    QDate readDay(int number, const QString &word)
    {
        const QDate day = QDate::fromString(word, Qt::ISODate);
        if (!word.isEmpty() && !day.isValid())
            fault(number, tr("\"%1\" is no date. Write 2024-03-04.").arg(word));
        return day;
    }

    const Scheme &m_scheme;
    SeatList m_list;
};

/// `N/M`, `>N/M` or `N`.
bool readShare(QString part, QuorumRule &rule)
{
    const bool more = part.startsWith(u'>');
    const QStringList numbers = part.mid(more ? 1 : 0).split(u'/');
    bool first = false;
    bool second = numbers.size() == 1;
    const int one = numbers[0].trimmed().toInt(&first);
    const int other = numbers.size() == 2 ? numbers[1].trimmed().toInt(&second) : 1;
    if (!first || !second || numbers.size() > 2 || one < 1 || other < 1 || (numbers.size() == 2 && one > other) || (more && numbers.size() == 1))
        return false;
    if (numbers.size() == 1)
        rule.seats = one;
    else
        rule = {rule.seats, one, other, more, rule.categories};
    return true;
}

bool readCategory(const QString &part, QuorumRule &rule)
{
    const qsizetype equals = part.lastIndexOf(u'=');
    bool number = false;
    const int seats = part.sliced(equals + 1).trimmed().toInt(&number);
    rule.categories.append({part.first(equals).trimmed(), seats});
    return number && seats > 0 && equals > 0;
}

} // namespace

SeatList readSeatList(const QString &text, const Scheme &scheme)
{
    return SeatListReader(scheme).read(text);
}

QString proposedInitials(const QString &name, const QList<KnownPerson> &people)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString &word : words)
        initials += word.first(1).toUpper();
    const auto isTaken = [&] { return std::ranges::find(people, initials, &KnownPerson::initials) != people.end(); };
    for (qsizetype i = 1; !words.isEmpty() && i < words.last().size() && isTaken(); ++i)
        initials += words.last()[i];
    for (int i = 2; !words.isEmpty() && isTaken(); ++i)
        initials = name.first(1).toUpper() + QString::number(i);
    return initials;
}

Result<QuorumRule> readQuorumRule(const QString &text)
{
    QuorumRule rule;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString trimmed = part.trimmed();
        if (!(trimmed.contains(u'=') ? readCategory(trimmed, rule) : readShare(trimmed, rule)))
            return failure(ErrorCode::QuorumInvalid, {trimmed});
    }
    return rule;
}

} // namespace minutebook
