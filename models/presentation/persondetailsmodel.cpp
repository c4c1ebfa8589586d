#include "models/presentation/persondetailsmodel.h"

#include "models/presentation/peoplehistorymodel.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<Branch<PersonDetailsRow>>;
using Section = PersonDetailsRow::Section;

QString meetingText(int number, QDate date)
{
    return PersonDetailsModel::tr("Meeting %1, %2", "number, date").arg(QString::number(number), QLocale().toString(date, u"d MMM yyyy"_s));
}

QString attendedText(const MeetingPart &part)
{
    if (!part.isPresent())
        return PersonDetailsModel::tr("apologies");
    QStringList words{part.attendance.presiding ? PersonDetailsModel::tr("presided") : PersonDetailsModel::tr("present")};
    if (part.attendance.part)
        words << PersonDetailsModel::tr("for part of it");
    if (part.attendance.arrived.isValid())
        words << PersonDetailsModel::tr("from %1").arg(part.attendance.arrived.toString(u"HH:mm"_s));
    if (part.attendance.left.isValid())
        words << PersonDetailsModel::tr("until %1").arg(part.attendance.left.toString(u"HH:mm"_s));
    if (part.attendance.teleconference)
        words << PersonDetailsModel::tr("by telephone");
    if (part.attendance.video)
        words << PersonDetailsModel::tr("by video");
    return words.join(", "_L1);
}

/// One after the other, without those that say nothing.
class DetailsWriter
{
public:
    explicit DetailsWriter(const PersonHistory &history)
        : m_history(history)
    {
    }

    Rows write()
    {
        Rows rows{writePerson(), writeTerms(), writeInterests(), writeMeetings()};
        rows.removeIf([](const Branch<PersonDetailsRow> &section) { return section.branches.isEmpty(); });
        return rows;
    }

private:
    static Branch<PersonDetailsRow> headed(Section section, const QString &title)
    {
        PersonDetailsRow heading;
        heading.section = section;
        heading.what = title;
        return {heading};
    }

    static void add(Branch<PersonDetailsRow> &section, const QString &what, const QString &words, const QString &level = {})
    {
        PersonDetailsRow row;
        row.section = section.row.section;
        row.nth = static_cast<int>(section.branches.size());
        row.what = what;
        row.words = words;
        row.level = level;
        if (!words.isEmpty())
            section.branches.append({row});
    }

    [[nodiscard]] Branch<PersonDetailsRow> writePerson() const
    {
        Branch<PersonDetailsRow> section = headed(Section::Person, PersonDetailsModel::tr("Person"));
        add(section, PersonDetailsModel::tr("Contact"), m_history.person.contact);
        add(section, PersonDetailsModel::tr("Representing"), m_history.person.representing);
        add(section, PersonDetailsModel::tr("Cleared to"), m_history.person.clearance, m_history.person.clearance);
        if (!m_history.known)
            add(section, PersonDetailsModel::tr("Today"), PersonDetailsModel::tr("not among the committee’s people"));
        return section;
    }

    [[nodiscard]] Branch<PersonDetailsRow> writeTerms() const
    {
        Branch<PersonDetailsRow> section = headed(Section::Terms, PersonDetailsModel::tr("Terms"));
        const auto always = [](const QString &term) { return term.isEmpty() ? PersonDetailsModel::tr("without an end") : term; };
        for (const Seat &seat : m_history.seats)
            add(section, seat.votes ? seat.category : PersonDetailsModel::tr("%1, no vote").arg(seat.category), always(termText(seat)));
        for (const Seat &seat : m_history.standsIn) {
            const QString holder = seat.holder.isEmpty() ? PersonDetailsModel::tr("vacant") : seat.holder;
            add(section, PersonDetailsModel::tr("Alternate: %1").arg(seat.category),
                PersonDetailsModel::tr("%1 (%2)", "term, holder").arg(always(termText(seat)), holder));
        }
        return section;
    }

    [[nodiscard]] Branch<PersonDetailsRow> writeInterests() const
    {
        Branch<PersonDetailsRow> section = headed(Section::Interests, PersonDetailsModel::tr("Declared interests"));
        for (const StandingInterest &interest : m_history.person.interests) {
            const QString since = interest.declared.isNull()
                ? PersonDetailsModel::tr("Standing")
                : PersonDetailsModel::tr("Standing, %1").arg(QLocale().toString(interest.declared, u"d MMM yyyy"_s));
            add(section, since, interest.text, interest.level);
        }
        for (const ItemInterest &interest : m_history.interests) {
            const QString words = PersonDetailsModel::tr("%1 (%2)", "interest, title of an item").arg(interest.text, interest.title);
            add(section, meetingText(interest.number, interest.date), words, interest.level);
            PersonDetailsRow &row = section.branches.last().row;
            row.meeting = interest.meeting;
            row.item = interest.item;
            row.line = interest.line;
        }
        return section;
    }

    [[nodiscard]] Branch<PersonDetailsRow> writeMeetings() const
    {
        Branch<PersonDetailsRow> section = headed(Section::Meetings, PersonDetailsModel::tr("Meetings"));
        for (const MeetingPart &part : m_history.meetings) {
            const QString as = part.representing.isEmpty() ? QString() : u" · "_s + part.representing;
            add(section, meetingText(part.number, part.date), attendedText(part) + as);
            section.branches.last().row.meeting = part.meeting;
        }
        return section;
    }

    const PersonHistory &m_history;
};

} // namespace

void PersonDetailsModel::show(const PersonHistory *history, const Scheme &scheme)
{
    m_scheme = scheme;
    merge(history ? DetailsWriter(*history).write() : Rows());
}

int PersonDetailsModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QString PersonDetailsModel::cell(const PersonDetailsRow &row, int column)
{
    switch (column) {
    case What:
        return row.what;
    case Level:
        return row.level;
    case Words:
        return row.words;
    default:
        return {};
    }
}

QVariant PersonDetailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonDetailsRow &detail = row(index);
    const auto described = [&] {
        QStringList words{detail.what, detail.words, detail.level};
        words.removeAll(QString());
        return words.join(", "_L1);
    };
    switch (role) {
    case Qt::DisplayRole:
        return cell(detail, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == What ? described() : cell(detail, index.column());
    case Qt::ToolTipRole:
        return detail.words.isEmpty() ? QVariant() : QVariant(detail.words);
    case MeetingRole:
        return QVariant::fromValue(detail.meeting);
    case ItemRole:
        return QVariant::fromValue(detail.item);
    case LineRole:
        return detail.line;
    case RankRole:
        return detail.level.isEmpty() ? QVariant() : QVariant::fromValue(m_scheme.rankOrHighest(detail.level));
    case FilterRole:
        return described();
    default:
        return {};
    }
}

QVariant PersonDetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return TreeModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("What");
    case Level:
        return tr("Level");
    case Words:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace minutebook
