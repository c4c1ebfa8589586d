#include "models/domain/bodysetup.h"

#include "models/domain/numberpatterns.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct SetupWords {
    Q_DECLARE_TR_FUNCTIONS(SetupWords)
};

bool isEmpty(const KnownPerson &person)
{
    return person == KnownPerson{};
}

bool isEmpty(const Seat &seat)
{
    Seat empty;
    empty.votes = seat.votes;
    return seat == empty;
}

bool isEmpty(const CategoryQuorum &rule)
{
    return rule.category.isEmpty();
}

class SetupCheck
{
public:
    explicit SetupCheck(const BodySetup &setup)
        : m_body(setup.body)
        , m_seating(setup.seating)
        , m_items(setup.items)
    {
    }

    QList<SetupFault> faults()
    {
        checkNames();
        checkVerbs(SetupPart::DecidingVerbs, m_body.decidingVerbs);
        checkVerbs(SetupPart::RecordingVerbs, m_body.recordingVerbs);
        forEach(m_seating.people, &SetupCheck::checkPerson);
        forEach(m_seating.seats, &SetupCheck::checkSeat);
        checkShare();
        forEach(m_seating.quorum.categories, &SetupCheck::checkCategory);
        for (qsizetype i = 0; i < m_items.size(); ++i)
            add(SetupPart::Items, templateFault(m_items[i]), i);
        return std::move(m_faults);
    }

private:
    /// An empty sentence is no fault.
    void add(SetupPart part, const QString &sentence, qsizetype row = -1)
    {
        if (!sentence.isEmpty())
            m_faults.append({part, sentence, row});
    }

    template <typename Row>
    void forEach(const QList<Row> &rows, void (SetupCheck::*check)(const Row &, qsizetype))
    {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (!isEmpty(rows[i]))
                (this->*check)(rows[i], i);
        }
    }

    void checkNames()
    {
        if (m_body.name.isEmpty())
            add(SetupPart::Name, SetupWords::tr("Type the name of the committee."));
        add(SetupPart::Abbreviation, abbreviationFault(m_body.abbreviation));
        add(SetupPart::ActionPattern, actionPatternFault(m_body.actionPattern));
        add(SetupPart::ReferencePattern, referencePatternFault(m_body.referencePattern));
        if (m_body.decidingVerbs.isEmpty())
            add(SetupPart::DecidingVerbs, SetupWords::tr("Write one verb at least: a line without one would never be a decision."));
    }

    void checkVerbs(SetupPart part, const QStringList &verbs)
    {
        const bool records = part == SetupPart::RecordingVerbs;
        for (const QString &verb : verbs) {
            if (!std::ranges::all_of(verb, [](QChar c) { return c.isUpper(); }))
                add(part, SetupWords::tr("\"%1\" is no verb: write single words of letters alone.").arg(verb));
            else if (records && m_body.decidingVerbs.contains(verb))
                add(part, SetupWords::tr("%1 stands among the verbs that decide too. Leave it in one place.").arg(verb));
        }
    }

    void checkPerson(const KnownPerson &person, qsizetype row)
    {
        const auto before = [&](auto same) { return std::any_of(m_seating.people.begin(), m_seating.people.begin() + row, same); };
        if (person.name.isEmpty())
            add(SetupPart::People, SetupWords::tr("This row has no name. Type one, or remove the row."), row);
        else if (before([&](const KnownPerson &other) { return sameName(other.name, person.name); }))
            add(SetupPart::People, SetupWords::tr("%1 stands in the table twice. Remove one of the rows.").arg(person.name), row);
        else if (person.initials.contains(u' ') || person.initials.contains(u'(') || person.initials.contains(u')'))
            add(SetupPart::People,
                SetupWords::tr("The initials \"%1\" hold a space or a bracket. Write them as one word.").arg(person.initials), row);
        else if (before([&](const KnownPerson &other) { return !person.initials.isEmpty() && other.initials == person.initials; }))
            add(SetupPart::People,
                SetupWords::tr("The initials %1 are somebody else's. Clear them, and others are proposed.").arg(person.initials), row);
        else if (!person.clearance.isEmpty() && !m_body.scheme.rankOf(person.clearance))
            add(SetupPart::People, SetupWords::tr("\"%1\" is no level of the scheme %2.").arg(person.clearance, m_body.scheme.id), row);
    }

    void checkSeat(const Seat &seat, qsizetype row)
    {
        const auto unknown = [&](const QString &name) { return !name.isEmpty() && !m_seating.find(name); };
        const auto stranger = std::ranges::find_if(seat.alternates, unknown);
        const auto self = std::ranges::find_if(seat.alternates, [&](const QString &name) { return sameName(name, seat.holder); });
        if (seat.category.isEmpty())
            add(SetupPart::Seats, SetupWords::tr("This seat has no category. Type one, as \"Chair\" or \"Pilots\"."), row);
        else if (unknown(seat.holder) || stranger != seat.alternates.end())
            add(SetupPart::Seats, unknown(seat.holder) ? notListed(seat.holder) : notListed(*stranger), row);
        else if (!seat.holder.isEmpty() && self != seat.alternates.end())
            add(SetupPart::Seats, SetupWords::tr("%1 cannot stand in for themselves. Take the name out of the alternates.").arg(*self), row);
        else if (seat.from.isValid() && seat.until.isValid() && seat.until < seat.from)
            add(SetupPart::Seats, SetupWords::tr("This seat's term ends before it begins. Mend one of its dates."), row);
    }

    static QString notListed(const QString &name)
    {
        return name.contains(u',') ? SetupWords::tr("%1 is not in the table of people. Part several names by \" / \" or \";\".").arg(name)
                                   : SetupWords::tr("%1 is not in the table of people. Add the name there, or mend it here.").arg(name);
    }

    void checkShare()
    {
        const QuorumRule &rule = m_seating.quorum;
        if (rule.numerator > rule.denominator || (rule.moreThan && rule.numerator == rule.denominator && rule.numerator > 0))
            add(SetupPart::Quorum, SetupWords::tr("No meeting can have so large a share of the seats. Make the first number smaller."));
    }

    void checkCategory(const CategoryQuorum &rule, qsizetype row)
    {
        const QList<CategoryQuorum> &rules = m_seating.quorum.categories;
        const auto seat = [&](const Seat &seat) { return seat.votes && sameName(seat.category, rule.category); };
        if (std::ranges::none_of(m_seating.seats, seat))
            add(SetupPart::Quorum,
                SetupWords::tr("No voting seat is of the category \"%1\". Choose one that a seat has.").arg(rule.category), row);
        else if (std::any_of(rules.begin(), rules.begin() + row, [&](const auto &other) { return sameName(other.category, rule.category); }))
            add(SetupPart::Quorum, SetupWords::tr("\"%1\" stands here twice. Remove one of the rows.").arg(rule.category), row);
    }

    const Body &m_body;
    const Seating &m_seating;
    const QList<ItemTemplate> &m_items;
    QList<SetupFault> m_faults;
};

} // namespace

QList<SetupFault> faultsOf(const BodySetup &setup)
{
    return SetupCheck(setup).faults();
}

BodySetup withoutEmptyRows(BodySetup setup)
{
    const auto empty = [](const auto &row) { return isEmpty(row); };
    setup.seating.people.removeIf(empty);
    setup.seating.seats.removeIf(empty);
    setup.seating.quorum.categories.removeIf(empty);
    return setup;
}

} // namespace minutebook
