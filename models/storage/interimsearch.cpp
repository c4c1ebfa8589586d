#include "models/storage/interimsearch.h"

#include "models/notation/interim.h"
#include "models/storage/bodystore.h"
#include "models/storage/interimstore.h"
#include "models/storage/seatingstore.h"

namespace minutebook {

namespace {

bool isAskedFor(const SearchRow &row, QDate date, const SearchQuery &query, const std::optional<SearchCeiling> &ceiling)
{
    return (!query.from.isValid() || date >= query.from) && (!query.to.isValid() || date <= query.to)
        && (query.kinds.isEmpty() || query.kinds.contains(row.kind)) && (query.level.isEmpty() || query.level == row.level)
        && isSearchedUpTo(row.level, ceiling);
}

SearchHit hitOf(const SearchRow &row, const InterimDecision &decision, QDate date)
{
    SearchHit hit;
    hit.number = decision.number;
    hit.date = date;
    hit.line = row.line;
    hit.kind = row.kind;
    hit.level = row.level;
    hit.text = row.text;
    return hit;
}

/// All that may be found. The words are read as on one day: who is known to the committee differs little from one to the other.
QList<FoundInterim> askedFor(const QList<StoredInterim> &decisions, const Dialect &dialect, const SearchQuery &query,
                             const std::optional<SearchCeiling> &ceiling)
{
    QList<FoundInterim> asked;
    for (const StoredInterim &stored : decisions) {
        const InterimDecision &decision = stored.decision;
        if (stored.reportedAt > 0)
            continue;
        const QDate date = decision.isSettled() ? decision.settledOn : decision.putOn;
        for (const SearchRow &row : searchRowsOf(decision, dialect)) {
            if (isAskedFor(row, date, query, ceiling))
                asked.append({hitOf(row, decision, date), row.people});
        }
    }
    return asked;
}

QList<FoundInterim> picked(const QList<FoundInterim> &all, const QList<RankedText> &texts)
{
    QList<FoundInterim> found;
    for (const RankedText &text : texts)
        found.append(all.at(text.place));
    return found;
}

} // namespace

Result<QList<FoundInterim>> searchInterim(Connection &connection, const SearchQuery &query, const QString &expression,
                                          const std::optional<SearchCeiling> &ceiling)
{
    const Result<QList<StoredInterim>> decisions = interimDecisions(connection);
    if (!decisions || decisions->isEmpty())
        return decisions ? Result<QList<FoundInterim>>() : std::unexpected(decisions.error());
    const Result<Body> body = loadBody(connection);
    const Result<Seating> seats = seating(connection);
    if (!body || !seats)
        return std::unexpected(body ? seats.error() : body.error());
    const QList<FoundInterim> asked = askedFor(*decisions, interimDialect(decisions->first().decision, *body, *seats), query, ceiling);
    QList<FoundText> texts;
    for (const FoundInterim &interim : asked)
        texts.append({interim.hit.text, interim.people});
    const Result<QList<RankedText>> found = rankFound(texts, expression);
    return found ? Result<QList<FoundInterim>>(picked(asked, *found)) : std::unexpected(found.error());
}

} // namespace minutebook
