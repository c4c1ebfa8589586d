#include "models/storage/searchstore.h"

#include "models/storage/foundtexts.h"
#include "models/storage/inorder.h"
#include "models/storage/interimsearch.h"
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

struct FoundRow {
    qint64 id = 0;
    QString people;
    SearchHit hit;
};

FoundRow readRow(const Row &row)
{
    FoundRow found{row.wide(0), row.text(1), {}};
    SearchHit &hit = found.hit;
    hit.meeting = row.id<MeetingId>(2);
    hit.number = row.number(3);
    hit.date = row.date(4);
    hit.item = row.id<ItemId>(5);
    hit.line = row.number(6);
    hit.kind = searchKindOf(row.text(7));
    hit.level = row.text(8);
    hit.text = row.text(9);
    return found;
}

/// What a level's table has of what is looked for.
struct LevelAnswer {
    int count = 0;
    QList<qint64> ids; ///< of the newest, those first
};

LevelAnswer readAnswer(const Row &row, int most)
{
    LevelAnswer answer{row.number(0), {}};
    const QString ids = row.text(1);
    for (const QStringView id : QStringView(ids).split(u',', Qt::SkipEmptyParts).mid(0, most)) // behind them one may be cut
        answer.ids.append(id.toLongLong());
    return answer;
}

/// What is asked of every level's table.
class Question
{
public:
    Question(const SearchQuery &query, QString expression)
        : m_expression(std::move(expression))
        , m_first(query.from.isValid() ? firstSearchId(query.from) : 0)
        , m_end(query.to.isValid() ? firstSearchId(query.to.addDays(1)) : std::numeric_limits<qint64>::max())
    {
        for (const SearchKind kind : query.kinds)
            m_kinds << u"'%1'"_s.arg(wordOf(kind));
    }

    /// The table is looked through once: for the beginning of a word that takes as long as it has words that begin so.
    /// `counted`: how many at most, and `most` ids. `waiting`: some meetings wait for their index. Otherwise the words' own table tells,
    /// where no row has to be read.
    [[nodiscard]] Result<LevelAnswer> ask(Connection &connection, const SearchLevel &level, bool waiting, int counted, int most) const
    {
        constexpr int longestId = 20; // with the comma
        const QString table = searchTable(level.id);
        const QString source = waiting || !m_kinds.isEmpty() ? from(table) : u"FROM "_s + table;
        const QString sql = u"SELECT count(*), substr(group_concat(id), 1, :room) FROM (SELECT %1.rowid AS id %2 WHERE %3 "
                            "ORDER BY %1.rowid DESC LIMIT :counted)"_s.arg(table, source, condition(table));
        const Binds binds{{":words"_L1, m_expression},
                          {":first"_L1, m_first},
                          {":end"_L1, m_end},
                          {":room"_L1, qint64(most) * longestId},
                          {":counted"_L1, std::max(counted, most)}};
        const auto found = firstRow(connection, sql, binds, [=](const Row &row) { return readAnswer(row, most); });
        return found ? Result<LevelAnswer>(found->value_or(LevelAnswer())) : std::unexpected(found.error());
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
    return *found && isSearchedUpTo((*found)->level, ceiling) ? (*found)->text : QString();
}

Result<QList<FoundRow>> rowsOf(Connection &connection, const QList<qint64> &ids)
{
    QStringList listed;
    for (const qint64 id : ids)
        listed << QString::number(id);
    return rows(connection, uR"(
        SELECT r.id, r.people, r.meeting, m.number, m.date, r.item, r.line, r.kind, l.name, r.text
        FROM json_each(:ids) asked JOIN search_row r ON r.id = asked.value
        JOIN meeting m ON m.id = r.meeting JOIN search_level l ON l.id = r.level
    )"_s,
                {{":ids"_L1, u"[%1]"_s.arg(listed.join(u','))}}, readRow);
}

void sortNewestFirst(QList<FoundRow> &found)
{
    // Of one meeting they come as they stand there.
    std::ranges::sort(found, [](const FoundRow &one, const FoundRow &other) {
        const bool together = one.hit.meeting == other.hit.meeting && !one.hit.isBetweenMeetings();
        return together ? one.id < other.id : one.id > other.id;
    });
}

/// Marks what was looked for. The best come first, if that is asked for; those that are as good, in their order.
Result<> markFound(QList<FoundRow> &found, const QString &expression, SearchOrder order)
{
    QList<FoundText> texts;
    for (const FoundRow &row : std::as_const(found))
        texts.append({row.hit.text, row.people});
    const Result<QList<RankedText>> ranked = rankFound(texts, expression);
    if (!ranked)
        return std::unexpected(ranked.error());
    QList<FoundRow> best;
    for (const RankedText &text : *ranked) {
        found[text.place].hit.marks = text.marks;
        best.append(found[text.place]);
    }
    if (order == SearchOrder::Best)
        found = best;
    return {};
}

/// Behind the day's meetings.
QList<FoundRow> rowsOf(const QList<FoundInterim> &decisions)
{
    QList<FoundRow> found;
    for (const FoundInterim &decision : decisions)
        found.append({firstSearchId(decision.hit.date.addDays(1)) - 1, decision.people, decision.hit});
    return found;
}

/// The hits of these ids, and of those between meetings, that come first, `most` of them.
Result<QList<FoundRow>> firstOf(Connection &connection, QList<qint64> ids, const QList<FoundInterim> &between, const QString &expression,
                                SearchOrder order, int most)
{
    std::ranges::sort(ids, std::ranges::greater());
    if (order == SearchOrder::Best)
        ids.resize(std::min<qsizetype>(ids.size(), std::max(most, mostRankedHits)));
    Result<QList<FoundRow>> found = rowsOf(connection, ids);
    if (!found)
        return found;
    *found += rowsOf(between);
    sortNewestFirst(*found);
    const auto shorten = [&] { found->resize(std::min<qsizetype>(found->size(), most)); };
    if (order == SearchOrder::Newest)
        shorten();
    if (const Result<> marked = markFound(*found, expression, order); !marked)
        return std::unexpected(marked.error());
    shorten();
    return found;
}

} // namespace

bool isSearchedUpTo(const QString &level, const std::optional<SearchCeiling> &ceiling)
{
    if (!ceiling)
        return true;
    const std::optional<Rank> rank = ceiling->scheme.rankOf(level);
    return rank && *rank <= ceiling->rank;
}

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
    const int window = query.order == SearchOrder::Best ? std::max(most, mostRankedHits) : most;
    SearchAnswer answer;
    QList<qint64> ids;
    const auto ask = [&](const SearchLevel &level) -> Result<> {
        if (!isSearchedUpTo(level.name, ceiling) || (!query.level.isEmpty() && level.name != query.level))
            return {};
        const Result<LevelAnswer> found = question.ask(connection, level, *waiting, mostSearchHits - answer.count, window);
        if (!found)
            return std::unexpected(found.error());
        ids += found->ids;
        answer.count = std::min(answer.count + found->count, mostSearchHits);
        return {};
    };
    if (const Result<> asked = forEach(*levels, ask); !asked)
        return std::unexpected(asked.error());
    const Result<QList<FoundInterim>> between = searchInterim(connection, query, *expression, ceiling);
    if (!between)
        return std::unexpected(between.error());
    answer.count = std::min(answer.count + static_cast<int>(between->size()), mostSearchHits);
    const Result<QList<FoundRow>> found = firstOf(connection, ids, *between, *expression, query.order, most);
    if (!found)
        return std::unexpected(found.error());
    for (FoundRow row : *found) {
        const Result<QString> title = knownTitle(connection, row.hit.item, ceiling);
        if (!title)
            return std::unexpected(title.error());
        row.hit.title = *title;
        answer.hits.append(row.hit);
    }
    return answer;
}

} // namespace minutebook
