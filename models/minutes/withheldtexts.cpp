#include "models/minutes/withheldtexts.h"

#include "models/minutes/phrases.h"
#include "models/minutes/saidby.h"
#include "models/minutes/wording.h"
#include "models/notation/realnames.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The words of a closed title that stand where the open one has others or none.
QString replacedWords(const QString &open, const QString &closed)
{
    const QStringList from = open.simplified().split(u' ');
    const QStringList words = closed.simplified().split(u' ');
    const auto bare = [](QString word) { return word.removeIf([](QChar c) { return !c.isLetterOrNumber(); }); };
    const auto same = [bare](const QString &one, const QString &other) { return bare(one) == bare(other); };
    const auto begin = std::ranges::mismatch(from, words, same);
    const qsizetype leading = begin.in2 - words.cbegin();
    qsizetype trailing = 0;
    while (trailing + leading < std::min(from.size(), words.size())
           && same(from[from.size() - 1 - trailing], words[words.size() - 1 - trailing]))
        ++trailing;
    return words.sliced(leading, words.size() - leading - trailing).join(u' ');
}

class WithheldFinder
{
public:
    WithheldFinder(const MeetingRecord &record, Edition edition)
        : m_record(record)
        , m_ceiling(edition.ceiling)
        , m_dialect(dialectOf(record.body, record.meeting.header, record.meeting.people))
    {
    }

    QList<WithheldText> find()
    {
        m_secrets = realNamesOf(m_record.body, m_record.meeting.header.date, Edition{m_ceiling});
        for (WithheldText &name : m_secrets)
            placeName(name);
        for (const Correction &correction : m_record.corrections) {
            if (!shows(correction.reason.standing.rank, correction.reason.standing.clearing))
                add(WithheldKind::Line, saidBy(correction.reason, m_dialect));
        }
        for (const PeopleTable &table : m_record.meeting.people)
            findPeople(table);
        for (m_item = 0; m_item < m_record.meeting.items.size(); ++m_item)
            findItem(m_record.meeting.items[m_item]);
        m_item = -1;
        for (const KnownPerson &person : m_record.seating.people)
            findInterests(person);
        for (const Action &action : m_record.actions)
            findAction(action);
        return std::move(m_secrets);
    }

private:
    [[nodiscard]] bool shows(Rank rank, Clearing clearing = {}) const { return visible(rank, clearing, m_ceiling); }
    [[nodiscard]] bool showsDefault() const { return shows(m_record.defaultRank); }

    void add(WithheldKind kind, const QStringList &texts, qsizetype line = -1)
    {
        const ItemHeading heading = m_item >= 0 ? m_record.meeting.items[m_item].heading : ItemHeading();
        for (const QString &text : texts)
            m_secrets.append({kind, m_item, line, text, heading.number, heading.title});
    }

    /// Where a note that is shown gives it away, so that it can be mended there.
    void placeName(WithheldText &name) const
    {
        const RealNames sought({{u"-"_s, u"-"_s, name.text}}, {}, m_record.body.language);
        for (qsizetype i = 0; i < m_record.meeting.items.size(); ++i) {
            const Item &item = m_record.meeting.items[i];
            const auto isHere = [&](const NoteLine &line) { return line.kind != LineKind::OwnNote && !sought.find(line.text).isEmpty(); };
            const auto shown = [&](const NoteLine &line) { return showsLine(line, 0) && isHere(line); };
            const auto line = std::ranges::find_if(item.lines, shown);
            const bool title = shows(item.titleRank, item.titleClearing) && !sought.find(item.heading.title).isEmpty();
            if (!title && line == item.lines.cend())
                continue;
            name.item = i;
            name.line = title ? -1 : line - item.lines.cbegin();
            name.number = item.heading.number;
            name.title = item.heading.title;
            name.told = true;
            return;
        }
    }

    void findPeople(const PeopleTable &table)
    {
        for (const Person &person : table.people) {
            if (!showsDefault())
                add(WithheldKind::Person, {person.name, person.representing, person.initials});
        }
        for (const NoteLine &line : table.lines)
            findLine(line, Item(), -1);
    }

    /// They are printed nowhere.
    void findInterests(const KnownPerson &person)
    {
        const Scheme &scheme = m_record.body.scheme;
        for (const StandingInterest &interest : person.interests) {
            if (!shows(interest.level.isEmpty() ? m_record.defaultRank : scheme.rankOrHighest(interest.level)))
                add(WithheldKind::Data, {interest.text});
        }
    }

    void findItem(const Item &item)
    {
        if (!shows(item.titleRank, item.titleClearing))
            add(WithheldKind::Title, saidBy(item.heading.title, m_dialect));
        for (qsizetype i = 0; i < item.lines.size(); ++i)
            findLine(item.lines[i], item, i);
        for (const Paper &paper : m_record.papers.value(m_item)) {
            if (!shows(paperRank(paper, item.rank, m_dialect)))
                add(WithheldKind::Paper, {paper.title, paper.fileName});
        }
    }

    void findLine(const NoteLine &line, const Item &item, qsizetype at)
    {
        if (line.kind == LineKind::Data)
            findData(line, item, at);
        else if (line.kind == LineKind::OwnNote)
            add(WithheldKind::OwnNote, saidBy(line.body, m_dialect), at);
        else if (line.kind != LineKind::Blank && !showsLine(line, at))
            add(WithheldKind::Line, saidBy(line, m_dialect), at);
    }

    /// A stub's wording is judged for readers from the default level up; what stands below the people is theirs too.
    [[nodiscard]] bool showsLine(const NoteLine &line, qsizetype at) const
    {
        if (line.standing.stub)
            return showsDefault();
        return (at >= 0 || showsDefault()) && shows(line.standing.rank, line.standing.clearing);
    }

    void findData(const NoteLine &line, const Item &item, qsizetype at)
    {
        const DataValue value = dataSaid(line, item, m_dialect);
        if (shows(value.rank, value.clearing))
            return;
        const bool title = std::get<DataWords>(line.words).key == "title"_L1;
        add(title ? WithheldKind::ClosedTitle : WithheldKind::Data, saidBy(value.text, m_dialect), at);
        if (title)
            add(WithheldKind::RealName, {replacedWords(item.heading.title, value.text)}, at);
    }

    void findAction(const Action &action)
    {
        if (!shows(action.rank, action.clearing))
            add(WithheldKind::Action, saidBy(action.text, m_dialect));
        for (const ActionTerms &terms : action.changes) {
            if (!shows(terms.rank, terms.clearing))
                add(WithheldKind::Action, {terms.owners.join(u' '), longDate(terms.due)});
        }
    }

    const MeetingRecord &m_record;
    Rank m_ceiling;
    Dialect m_dialect;
    qsizetype m_item = -1;
    QList<WithheldText> m_secrets;
};

} // namespace

QList<WithheldText> realNamesOf(const Body &body, QDate day, Edition edition)
{
    const Wording wording(body.language);
    QList<WithheldText> names;
    for (const Party &party : body.parties) {
        if (edition.ceiling >= body.scheme.highest() || !party.isSecretOn(day))
            continue;
        names.append({WithheldKind::Party, -1, -1, party.realName});
        if (const QString bare = withoutLegalForm(party.realName); bare != party.realName)
            names.append({bare.contains(u' ') ? WithheldKind::Party : WithheldKind::RealName, -1, -1, bare}); // a word may mean more
    }
    return names;
}

QList<WithheldText> withheldTextsOf(const MeetingRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    QList<WithheldText> secrets = WithheldFinder(record, edition).find();
    secrets.removeIf([](const WithheldText &secret) { return secret.text.trimmed().isEmpty(); });
    return secrets;
}

} // namespace minutebook
