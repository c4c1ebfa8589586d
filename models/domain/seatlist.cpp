#include "models/domain/seatlist.h"

#include "models/domain/cells.h"
#include "models/domain/initials.h"
#include "models/domain/seatheading.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *source)
{
    // where lupdate files what the reader says
    return QCoreApplication::translate("minutebook::SeatListReader", source);
}

/// The cells of one row by what their columns hold.
class SeatRow
{
public:
    SeatRow(const QStringList &fields, const QStringList &cells)
    {
        for (qsizetype i = 0; i < std::min(fields.size(), cells.size()); ++i) {
            if (!fields[i].isEmpty())
                m_cells.insert(fields[i], cells[i].simplified());
        }
    }

    [[nodiscard]] QString operator[](QLatin1StringView heading) const { return m_cells.value(heading); }
    [[nodiscard]] bool isEmpty() const
    {
        return std::ranges::all_of(m_cells, [](const QString &cell) { return cell.isEmpty(); });
    }

private:
    QHash<QString, QString> m_cells;
};

/// "Joe Hehir (JHe)" is a name with its initials; those of a column of their own count first.
void takeInitials(KnownPerson &person)
{
    static const QRegularExpression bracket(u"\\s*\\((\\S+)\\)$"_s);
    const QRegularExpressionMatch match = bracket.match(person.name);
    if (!match.hasMatch())
        return;
    person.name.truncate(match.capturedStart());
    if (person.initials.isEmpty())
        person.initials = match.captured(1);
}

/// "vacant", "(Vacancy)": nobody is called that.
bool isVacant(const QString &name)
{
    static const QRegularExpression word(u"^[(\\[]?(vacant|vacante|vacance|vacancy|unbesetzt|vakant|nicht besetzt|gwag)[)\\]]?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return word.match(name).hasMatch();
}

/// A heading above a text that is one column and has none.
QString withHeading(const QString &text)
{
    const QString first = text.trimmed().section(u'\n', 0, 0).trimmed();
    const bool oneColumn = std::ranges::none_of(first, [](QChar c) { return c == u',' || c == u';' || c == u'\t'; });
    return oneColumn && !first.isEmpty() && seatHeading(first).isEmpty() ? u"Name\n"_s + text : text;
}

class SeatListReader
{
public:
    SeatListReader(const Scheme &scheme, const QList<KnownPerson> &taken, const QStringList &fields)
        : m_scheme(scheme)
        , m_taken(taken)
        , m_fields(fields)
    {
    }

    SeatList read(const QString &given)
    {
        const QString text = withHeading(given);
        m_rowsAbove = given == text ? 0 : 1;
        const auto [rows, unclosed] = cellsOf(text);
        readHeadings(rows.first());
        if (!m_list.fields.contains("name"_L1)) {
            fault(1, tr("The first row has no heading \"Name\". Put a row of headings first: Category, Name, Initials, Votes."));
            return std::move(m_list);
        }
        for (const qsizetype row : unclosed)
            fault(static_cast<int>(row) + 1 - m_rowsAbove,
                  tr("A quotation mark in this row is not closed. Close it behind its cell, or take it out."));
        for (qsizetype i = 1; i < rows.size(); ++i) {
            if (const SeatRow row(m_list.fields, rows[i]); !row.isEmpty())
                m_list.rows.append(readRow(static_cast<int>(i) + 1 - m_rowsAbove, row));
        }
        for (SeatListRow &row : m_list.rows)
            proposeInitials(row);
        checkAlternates();
        takeGoodRows();
        return std::move(m_list);
    }

private:
    void fault(int row, const QString &sentence) { m_list.faults.append({row, sentence}); }

    void readHeadings(const QStringList &cells)
    {
        m_list.headings = m_rowsAbove > 0 ? QStringList() : cells;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool told = m_rowsAbove == 0 && m_fields.size() == cells.size();
            m_list.fields.append(told ? m_fields[i] : seatHeading(cells[i]));
            if (!cells[i].simplified().isEmpty() && m_list.fields.constLast().isEmpty())
                m_list.ignored.append(cells[i].simplified());
        }
    }

    SeatListRow readRow(int number, const SeatRow &row)
    {
        const bool vacant = isVacant(row["name"_L1]);
        if (vacant && row["category"_L1].isEmpty())
            fault(number, tr("A vacant seat needs a category. Write it, or leave the row out."));
        else if (row["category"_L1].isEmpty() && isYes(row["votes"_L1]))
            fault(number, tr("Only a seat has a vote, and a seat needs a category. Write it, or take the vote out."));
        const KnownPerson person = vacant ? KnownPerson() : readPerson(number, row);
        return {number, person, readSeat(number, row, person.name)};
    }

    KnownPerson readPerson(int number, const SeatRow &row)
    {
        KnownPerson person{row["name"_L1], row["initials"_L1], row["representing"_L1], row["clearance"_L1].toUpper(), row["contact"_L1]};
        takeInitials(person);
        const auto listed = [&](auto same) { return std::ranges::any_of(m_list.rows, same, &SeatListRow::person); };
        if (person.name.isEmpty())
            fault(number, tr("This row has no name. Write who sits there, \"vacant\" for a seat that nobody holds, or leave the row out."));
        else if (listed([&](const KnownPerson &other) { return sameName(other.name, person.name); }))
            fault(number, tr("%1 stands in the list twice. Leave one of the rows out.").arg(person.name));
        if (!person.initials.isEmpty() && isTaken(person))
            fault(number,
                  tr("The initials %1 are somebody else's. Give others, as %2.")
                      .arg(person.initials, proposedInitials(person.name, everybody())));
        if (!person.clearance.isEmpty() && !m_scheme.rankOf(person.clearance))
            fault(number,
                  tr("\"%1\" is no level of the scheme %2. Write one that is: %3.").arg(person.clearance, m_scheme.id, levelNames()));
        return person;
    }

    [[nodiscard]] QString levelNames() const
    {
        QStringList names;
        for (const Level &level : m_scheme.levels)
            names << level.name;
        return names.join(", "_L1);
    }

    /// Those of the list as far as it is read, and those who were there before and are not named in it again.
    [[nodiscard]] QList<KnownPerson> everybody() const
    {
        QList<KnownPerson> people;
        for (const SeatListRow &row : m_list.rows)
            people.append(row.person);
        for (const KnownPerson &person : m_taken) {
            if (std::ranges::none_of(people, [&](const KnownPerson &other) { return sameName(other.name, person.name); }))
                people.append(person);
        }
        return people;
    }

    [[nodiscard]] bool isTaken(const KnownPerson &person) const
    {
        return std::ranges::any_of(
            everybody(), [&](const KnownPerson &other) { return other.initials == person.initials && !sameName(other.name, person.name); });
    }

    /// Once all rows are read, so that nobody is proposed the initials of a row further down.
    void proposeInitials(SeatListRow &row)
    {
        if (!row.person.initials.isEmpty() || row.person.name.isEmpty())
            return;
        const auto known = std::ranges::find_if(m_taken, [&](const KnownPerson &one) { return sameName(one.name, row.person.name); });
        row.person.initials = known != m_taken.end() ? known->initials : proposedInitials(row.person.name, everybody());
    }

    [[nodiscard]] bool isGood(const SeatListRow &row) const
    {
        return std::ranges::find(m_list.faults, row.row, &SeatListFault::row) == m_list.faults.end();
    }

    /// A row that stays out for it may hold somebody else's alternate.
    void checkAlternates()
    {
        for (qsizetype before = -1; before != m_list.faults.size();) {
            before = m_list.faults.size();
            for (const SeatListRow &row : std::as_const(m_list.rows)) {
                if (const QString sentence = alternatesFault(row); isGood(row) && !sentence.isEmpty())
                    fault(row.row, sentence);
            }
        }
    }

    [[nodiscard]] QString alternatesFault(const SeatListRow &row) const
    {
        for (const QString &name : row.seat.alternates) {
            if (sameName(name, row.person.name))
                return tr("%1 cannot stand in for themselves. Take the name out of the alternates.").arg(name);
            if (!comesIn(name))
                return tr("The alternate \"%1\" is nobody of this list. Give them a row of their own, and part several names by \" / \" or \";\".")
                    .arg(name);
        }
        return {};
    }

    [[nodiscard]] bool comesIn(const QString &name) const
    {
        const auto isThey = [&](const KnownPerson &person) { return sameName(person.name, name); };
        return std::ranges::any_of(m_taken, isThey)
            || std::ranges::any_of(m_list.rows, [&](const SeatListRow &row) { return isGood(row) && isThey(row.person); });
    }

    void takeGoodRows()
    {
        for (const SeatListRow &row : std::as_const(m_list.rows)) {
            if (!isGood(row))
                continue;
            if (!row.person.name.isEmpty())
                m_list.seating.people.append(row.person);
            if (!row.seat.category.isEmpty())
                m_list.seating.seats.append(row.seat);
        }
    }

    Seat readSeat(int number, const SeatRow &row, const QString &holder)
    {
        Seat seat{.category = row["category"_L1],
                  .votes = readVotes(number, row["votes"_L1]),
                  .holder = holder,
                  .alternates = {},
                  .from = readDay(number, row["from"_L1]),
                  .until = readDay(number, row["until"_L1])};
        seat.alternates = partedNames(row["alternates"_L1]);
        return seat;
    }

    [[nodiscard]] static bool isYes(const QString &word)
    {
        const QString small = word.toLower();
        static const QStringList words{u"yes"_s, u"y"_s, u"1"_s, u"x"_s, u"✓"_s, u"ja"_s, u"oui"_s, u"ie"_s};
        return words.contains(small);
    }

    bool readVotes(int number, const QString &word)
    {
        const QString small = word.toLower();
        static const QStringList noes{u"no"_s, u"n"_s, u"0"_s, u"-"_s, u"–"_s, u"nein"_s, u"non"_s, u"na"_s};
        const bool no = noes.contains(small);
        if (!no && !small.isEmpty() && !isYes(small))
            fault(number, tr("\"%1\" under Votes is neither yes nor no. Write \"yes\" or \"no\".").arg(word));
        return !no;
    }

    QDate readDay(int number, const QString &word)
    {
        const QDate iso = QDate::fromString(word, Qt::ISODate);
        const QDate day = iso.isValid() ? iso : QDate::fromString(word, u"d.M.yyyy"_s); // with points the day is first everywhere
        if (!word.isEmpty() && !day.isValid())
            fault(number, tr("\"%1\" is no date. Write 2024-03-04.").arg(word));
        return day;
    }

    const Scheme &m_scheme;
    const QList<KnownPerson> &m_taken;
    const QStringList &m_fields; ///< that somebody has told
    int m_rowsAbove = 0; ///< a heading that the text itself has not
    SeatList m_list;
};

} // namespace

SeatList readSeatList(const QString &text, const Scheme &scheme, const QList<KnownPerson> &taken, const QStringList &fields)
{
    return SeatListReader(scheme, taken, fields).read(text);
}

} // namespace minutebook
