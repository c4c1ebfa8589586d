#include "models/storage/searchstore.h"

#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/searchtables.h"
#include "models/storage/searchwords.h"
#include "models/storage/transaction.h"
#include "models/storage/words.h"

#include <algorithm>
#include <limits>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// No text of a book has control characters: see decode().
constexpr QChar markBegin(u'\x02');
constexpr QChar markEnd(u'\x03');

struct RankedHit {
    qint64 id = 0;
    double rank = 0; ///< the lower, the better
    SearchHit hit;
};

/// Parts a text from the marks that stand in it.
void takeMarks(SearchHit &hit, const QString &marked)
{
    for (const QChar c : marked) {
        if (c == markBegin)
            hit.marks.append({hit.text.size(), 0});
        else if (c == markEnd)
            hit.marks.last().length = hit.text.size() - hit.marks.last().begin;
        else
            hit.text += c;
    }
}

RankedHit readHit(const Row &row)
{
    RankedHit ranked{row.wide(0), row.real(1), {}};
    SearchHit &hit = ranked.hit;
    hit.meeting = row.id<MeetingId>(2);
    hit.number = row.number(3);
    hit.date = row.date(4);
    hit.item = row.id<ItemId>(5);
    hit.line = row.number(6);
    hit.kind = searchKindOf(row.text(7));
    hit.level = row.text(8);
    takeMarks(hit, row.text(9));
    return ranked;
}

bool isKnownUpTo(const QString &level, const std::optional<SearchCeiling> &ceiling)
{
    if (!ceiling)
        return true;
    const std::optional<Rank> rank = ceiling->scheme.rankOf(level);
    return rank && *rank <= ceiling->rank;
}

/// What is asked of every level's table.
class Question
{
public:
    Question(const SearchQuery &query, QString expression)
        : m_order(query.order)
        , m_expression(std::move(expression))
        , m_first(query.from.isValid() ? firstSearchId(query.from) : 0)
        , m_end(query.to.isValid() ? firstSearchId(query.to.addDays(1)) : std::numeric_limits<qint64>::max())
    {
        for (const SearchKind kind : query.kinds)
            m_kinds << u"'%1'"_s.arg(wordOf(kind));
    }

    [[nodiscard]] Result<QList<RankedHit>> hits(Connection &connection, const SearchLevel &level, int most) const
    {
        const Result<qint64> first = m_order == SearchOrder::Best ? firstRanked(connection, level) : Result<qint64>(m_first);
        if (!first)
            return std::unexpected(first.error());
        const QString sql = uR"(
            SELECT r.id, %2, r.meeting, m.number, m.date, r.item, r.line, r.kind, l.name, highlight(%1, 0, char(2), char(3))
            %3 JOIN search_level l ON l.id = r.level WHERE %4 ORDER BY %5 LIMIT :most
        )"_s;
        const bool best = m_order == SearchOrder::Best;
        const QString table = searchTable(level.id);
        return rows(
            connection,
            sql.arg(table, best ? u"rank"_s : u"0.0"_s, from(table), condition(table), best ? u"rank"_s : u"%1.rowid DESC"_s.arg(table)),
            binds(*first) + Binds{{":most"_L1, most}}, readHit);
    }

    /// `waiting`: some meetings wait for their index. Otherwise the words' own table tells, where no row has to be read.
    [[nodiscard]] Result<int> count(Connection &connection, const SearchLevel &level, bool waiting) const
    {
        const QString table = searchTable(level.id);
        const QString source = waiting || !m_kinds.isEmpty() ? from(table) : u"FROM "_s + table;
        const QString sql = u"SELECT count(*) FROM (SELECT 1 %1 WHERE %2 LIMIT :most)"_s.arg(source, condition(table));
        const auto found = firstRow(connection, sql, binds(m_first) + Binds{{":most"_L1, mostSearchHits}},
                                    [](const Row &row) { return row.number(0); });
        return found ? Result<int>(found->value_or(0)) : std::unexpected(found.error());
    }

private:
    static QString from(const QString &table)
    {
        // In this order, or a long book's meetings would be gone through for each word.
        return u"FROM %1 CROSS JOIN search_row r ON r.id = %1.rowid CROSS JOIN meeting m ON m.id = r.meeting AND m.searchable = %2"_s
            .arg(table)
            .arg(searchRules);
    }

    [[nodiscard]] QString condition(const QString &table) const
    {
        const QString kind = m_kinds.isEmpty() ? QString() : u" AND r.kind IN (%1)"_s.arg(m_kinds.join(u','));
        return u"%1 MATCH :words AND %1.rowid >= :first AND %1.rowid < :end%2"_s.arg(table, kind);
    }

    [[nodiscard]] Binds binds(qint64 first) const { return {{":words"_L1, m_expression}, {":first"_L1, first}, {":end"_L1, m_end}}; }

    /// Ranking reads every hit, of which a common word has very many.
    [[nodiscard]] Result<qint64> firstRanked(Connection &connection, const SearchLevel &level) const
    {
        const QString table = searchTable(level.id);
        const QString sql = u"SELECT coalesce(min(id), :first) FROM (SELECT %1.rowid AS id FROM %1 WHERE %1 MATCH :words "
                            "AND %1.rowid >= :first AND %1.rowid < :end ORDER BY %1.rowid DESC LIMIT :most)"_s.arg(table);
        const auto found = firstRow(connection, sql, binds(m_first) + Binds{{":most"_L1, mostRankedHits}},
                                    [](const Row &row) { return row.wide(0); });
        return found ? Result<qint64>(found->value_or(m_first)) : std::unexpected(found.error());
    }

    SearchOrder m_order;
    QString m_expression;
    qint64 m_first;
    qint64 m_end;
    QStringList m_kinds;
};

/// With the person asked for, if one is.
Result<QString> expressionOf(const SearchQuery &query)
{
    const Result<QString> words = searchExpression(query.words);
    if (!words || query.person.isEmpty())
        return words;
    QString person = query.person;
    person.replace(u'"', "\"\""_L1);
    const QString ofPerson = u"people : \"%1\""_s.arg(person);
    return words->isEmpty() ? ofPerson : u"(%1) AND %2"_s.arg(*words, ofPerson);
}

/// Whether a meeting waits for its index.
Result<bool> anyWaits(Connection &connection)
{
    const auto found = firstRow(
        connection,
        u"SELECT EXISTS (SELECT 1 FROM meeting WHERE searchable < :rules) OR EXISTS (SELECT 1 FROM meeting WHERE searchable > :rules)"_s,
        {{":rules"_L1, searchRules}}, [](const Row &row) { return row.number(0); });
    return found ? Result<bool>(found->value_or(0) != 0) : std::unexpected(found.error());
}

/// The title of the item in which something was found may itself be of a higher level.
Result<QString> knownTitle(Connection &connection, ItemId item, const std::optional<SearchCeiling> &ceiling)
{
    struct Title {
        QString text;
        QString level;
    };
    const auto found = firstRow(connection, uR"(
        SELECT r.text, l.name FROM search_row r JOIN search_level l ON l.id = r.level WHERE r.item = :item AND r.kind = 'title'
    )"_s,
                                {{":item"_L1, item}}, [](const Row &row) { return Title{row.text(0), row.text(1)}; });
    if (!found)
        return std::unexpected(found.error());
    return *found && isKnownUpTo((*found)->level, ceiling) ? (*found)->text : QString();
}

void sort(QList<RankedHit> &hits, SearchOrder order)
{
    // Of one meeting they come as they stand there.
    const auto isNewer = [](const RankedHit &one, const RankedHit &other) {
        return one.hit.meeting == other.hit.meeting ? one.id < other.id : one.id > other.id;
    };
    if (order == SearchOrder::Newest)
        std::ranges::sort(hits, isNewer);
    else
        std::ranges::stable_sort(hits, {}, &RankedHit::rank);
}

} // namespace

Result<SearchAnswer> search(Connection &connection, const SearchQuery &query, const std::optional<SearchCeiling> &ceiling, int most)
{
    const Result<QString> expression = expressionOf(query);
    if (!expression || expression->isEmpty())
        return expression ? Result<SearchAnswer>() : std::unexpected(expression.error());
    const Snapshot snapshot(connection);
    const Result<QList<SearchLevel>> levels = searchLevels(connection);
    if (!levels)
        return std::unexpected(levels.error());
    const Result<bool> waiting = anyWaits(connection);
    if (!waiting)
        return std::unexpected(waiting.error());
    const Question question(query, *expression);
    SearchAnswer answer;
    QList<RankedHit> hits;
    const auto ask = [&](const SearchLevel &level) -> Result<> {
        if (!isKnownUpTo(level.name, ceiling) || (!query.level.isEmpty() && level.name != query.level))
            return {};
        const Result<QList<RankedHit>> found = question.hits(connection, level, most);
        const Result<int> count = found ? question.count(connection, level, *waiting) : std::unexpected(found.error());
        if (!count)
            return std::unexpected(count.error());
        hits += *found;
        answer.count = std::min(answer.count + *count, mostSearchHits);
        return {};
    };
    if (const Result<> asked = forEach(*levels, ask); !asked)
        return std::unexpected(asked.error());
    sort(hits, query.order);
    for (RankedHit &hit : hits.first(std::min<qsizetype>(hits.size(), most))) {
        const Result<QString> title = knownTitle(connection, hit.hit.item, ceiling);
        if (!title)
            return std::unexpected(title.error());
        hit.hit.title = *title;
        answer.hits.append(hit.hit);
    }
    return answer;
}

} // namespace minutebook
