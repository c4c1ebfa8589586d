#include "models/storage/searchrows.h"

#include "models/notation/datavalue.h"
#include "models/notation/inline.h"
#include "models/notation/interim.h"
#include "models/notation/lexline.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

SearchKind kindOf(const NoteLine &line)
{
    switch (line.kind) {
    case LineKind::Action:
        return SearchKind::Action;
    case LineKind::Update:
        return SearchKind::Update;
    case LineKind::Vote:
        return SearchKind::Vote;
    case LineKind::Data:
        return SearchKind::Data;
    case LineKind::OwnNote:
        return SearchKind::OwnNote;
    default:
        return !line.outcome ? SearchKind::Note : line.outcome->decides ? SearchKind::Decision : SearchKind::Record;
    }
}

QString lowestLevel(Rank rank, Clearing clearing, const Dialect &dialect)
{
    return dialect.scheme.level(clearing ? std::min(rank, *clearing) : rank).name;
}

/// Where there is a name to initials, both.
QString namesOf(const QStringList &people, const Dialect &dialect)
{
    QStringList names;
    for (const QString &person : people)
        names << dialect.personNamed(person);
    return names.join(u' ');
}

QStringList votersOf(const VoteWords &vote)
{
    QStringList voters;
    for (const VoteShare &share : vote.shares)
        voters += share.voters;
    return voters;
}

QStringList peopleOf(const NoteLine &line)
{
    if (const auto *action = std::get_if<ActionWords>(&line.words))
        return action->owners;
    if (const auto *update = std::get_if<UpdateWords>(&line.words))
        return update->owners;
    if (const auto *people = std::get_if<PeopleWords>(&line.words))
        return people->people;
    if (const auto *vote = std::get_if<VoteWords>(&line.words))
        return votersOf(*vote);
    return {};
}

class RowReader
{
public:
    RowReader(const Item &item, const Dialect &dialect, const FindAction &find)
        : m_item(item)
        , m_dialect(dialect)
        , m_find(find)
    {
    }

    [[nodiscard]] SearchRow title() const
    {
        return {-1, SearchKind::Title, lowestLevel(m_item.titleRank, m_item.titleClearing, m_dialect),
                plainText(m_item.heading.title, m_dialect)};
    }

    [[nodiscard]] SearchRow row(const NoteLine &line, int at) const
    {
        if (line.kind == LineKind::Data)
            return dataRow(line, at);
        return {at, kindOf(line), levelOf(line), textOf(line), namesOf(peopleOf(line), m_dialect)};
    }

private:
    /// At least of its item's substance, as a closed title is.
    [[nodiscard]] SearchRow dataRow(const NoteLine &line, int at) const
    {
        const DataValue value = readDataValue(std::get<DataWords>(line.words).value, m_item.rank, m_dialect);
        return {at, SearchKind::Data, lowestLevel(value.rank, value.clearing, m_dialect), plainText(value.text, m_dialect)};
    }

    [[nodiscard]] QString levelOf(const NoteLine &line) const
    {
        const Standing &standing = line.standing;
        if (line.kind == LineKind::OwnNote)
            return {};
        if (standing.stub)
            return m_dialect.scheme.level(m_dialect.defaultRank).name;
        const auto *update = std::get_if<UpdateWords>(&line.words);
        if (!update || standing.clearing)
            return lowestLevel(standing.rank, standing.clearing, m_dialect);
        return lowestLevel(std::max(standing.rank, rankOf(update->number)), {}, m_dialect);
    }

    /// An action that nobody knows may be of any level. That one is shown by clearing clears no update of it.
    [[nodiscard]] Rank rankOf(const QString &number) const
    {
        const std::optional<Action> action = m_find(number);
        return action ? action->rank : m_dialect.scheme.highest();
    }

    /// Numbers are looked for as they are said.
    [[nodiscard]] QString textOf(const NoteLine &line) const
    {
        QString said = plainText(line.body, m_dialect);
        if (const auto *action = std::get_if<ActionWords>(&line.words))
            return u"%1 %2"_s.arg(action->number, said).trimmed();
        if (const auto *update = std::get_if<UpdateWords>(&line.words))
            return u"%1 %2"_s.arg(update->number, said).trimmed();
        return said;
    }

    const Item &m_item;
    const Dialect &m_dialect;
    const FindAction &m_find;
};

} // namespace

QList<SearchRow> searchRowsOf(const Item &item, const QList<Paper> &papers, int begin, const Dialect &dialect, const FindAction &find)
{
    const RowReader reader(item, dialect, find);
    QList<SearchRow> rows;
    for (qsizetype i = papers.size(); i > 0; --i) {
        const Paper &paper = papers[i - 1];
        const Rank rank = paperRank(paper, item.rank, dialect);
        rows.append(
            {static_cast<int>(-1 - i), SearchKind::Paper, dialect.scheme.level(rank).name, u"%1 %2"_s.arg(paper.title, paper.fileName)});
    }
    rows.append(reader.title());
    int at = begin;
    for (const NoteLine &line : item.lines)
        rows.append(reader.row(line, at++));
    rows.removeIf([](const SearchRow &row) { return row.text.isEmpty() && row.people.isEmpty(); });
    return rows;
}

QList<SearchRow> searchRowsOf(const QList<PeopleTable> &people, const Dialect &dialect)
{
    QList<SearchRow> rows;
    for (const PeopleTable &table : people) {
        for (const Person &person : table.people) {
            const QString text = u"%1 (%2) %3"_s.arg(person.name, person.initials, person.representing);
            const auto same = [&](const SearchRow &row) { return row.text == text; };
            if (std::ranges::none_of(rows, same))
                rows.append({-1, SearchKind::Person, dialect.scheme.level(dialect.defaultRank).name, text, person.initials});
        }
    }
    return rows;
}

QList<SearchRow> searchRowsOf(const InterimDecision &decision, const Dialect &dialect)
{
    const VoteWords votes = readVotes(decision.votes, dialect).value_or(VoteWords());
    const QString people = u"%1 %2"_s.arg(decision.takenBy, namesOf(votersOf(votes), dialect)).trimmed();
    QList<SearchRow> rows{{-1, SearchKind::Decision, dialect.scheme.level(rankOf(decision, dialect)).name,
                           plainText(lexLine(decision.wording, dialect).body, dialect), people}};
    if (!decision.remark.isEmpty())
        rows.append({-1, SearchKind::OwnNote, {}, decision.remark});
    return rows;
}

} // namespace minutebook
