#include "models/storage/interimstore.h"

#include "models/notation/interim.h"
#include "models/storage/bodystore.h"
#include "models/storage/itemtexts.h"
#include "models/storage/query.h"
#include "models/storage/seatingstore.h"
#include "models/storage/words.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

InterimDecision readInterim(const Row &row)
{
    return {
        row.number(0), interimWayOf(row.text(1)), row.text(2), row.text(3), row.date(4), row.date(5), row.date(6), row.text(7), row.text(8),
        row.text(9)};
}

/// A line that reports a decision, and the day of its meeting.
struct InterimReport {
    QDate date;
    StoredInterim at;
};

/// By number, the earliest first.
using Reports = QHash<int, QList<InterimReport>>;

Result<Reports> reports(Connection &connection)
{
    Reports found;
    const Result<> read = eachRow(connection, uR"(
        SELECT r.text, m.date, m.number, m.id, r.item, r.line
        FROM decision r JOIN item i ON i.id = r.item JOIN meeting m ON m.id = i.meeting
        WHERE r.text LIKE 'By written procedure No%' OR r.text LIKE 'By chair_s action No%'
        ORDER BY m.date, m.number, i.position, r.line
    )"_s,
                                  {}, [&](const Row &row) {
                                      if (const std::optional<int> number = reportedInterim(row.text(0)))
                                          found[*number].append(
                                              {row.date(1), {{}, row.number(2), row.id<MeetingId>(3), row.id<ItemId>(4), row.number(5)}});
                                  });
    return read ? Result<Reports>(found) : std::unexpected(read.error());
}

/// Of a meeting before it was put a line speaks of another one: minutes from before the book counted by themselves.
StoredInterim withReport(const InterimDecision &decision, const QList<InterimReport> &reports)
{
    const auto own = std::ranges::find_if(reports, [&](const InterimReport &report) { return report.date >= decision.putOn; });
    StoredInterim stored = own == reports.end() ? StoredInterim{.decision = decision} : own->at;
    stored.decision = decision;
    return stored;
}

Binds bindsOf(const InterimDecision &decision)
{
    return {{":way"_L1, wordOf(decision.way)}, {":wording"_L1, decision.wording},    {":level"_L1, decision.level},
            {":put"_L1, decision.putOn},       {":until"_L1, decision.answersUntil}, {":settled"_L1, decision.settledOn},
            {":votes"_L1, decision.votes},     {":by"_L1, decision.takenBy},         {":remark"_L1, decision.remark}};
}

/// As it is stored. `before` is what it replaces: as long as its line reads the same, it has at least the level that it had, though the
/// scheme may know that no more.
Result<InterimDecision> adoptInterim(Connection &connection, InterimDecision decision, const InterimDecision &before = {.wording = {}})
{
    const Result<Body> body = loadBody(connection);
    const Result<Seating> seats = seating(connection);
    if (!body || !seats)
        return std::unexpected(body ? seats.error() : body.error());
    for (QString *text : {&decision.wording, &decision.votes, &decision.takenBy, &decision.remark})
        *text = cleanHeading(*text).simplified();
    decision.level = decision.wording == before.wording ? before.level : QString();
    const Dialect dialect = interimDialect(decision, *body, *seats);
    if (!decision.putOn.isValid() || !decides(decision, dialect))
        return failure(ErrorCode::InterimInvalid);
    if (const Rank rank = rankOf(decision, dialect); decision.level.isEmpty() || dialect.scheme.rankOrHighest(decision.level) < rank)
        decision.level = dialect.scheme.level(rank).name;
    return decision;
}

/// Errors: InterimMissing, InterimReported.
Result<InterimDecision> unreported(Connection &connection, int number)
{
    const Result<QList<StoredInterim>> all = interimDecisions(connection);
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, number, [](const StoredInterim &stored) { return stored.decision.number; });
    if (found == all->end())
        return failure(ErrorCode::InterimMissing);
    if (found->reportedAt > 0)
        return failure(ErrorCode::InterimReported, {QString::number(number), QString::number(found->reportedAt)});
    return found->decision;
}

} // namespace

Result<QList<StoredInterim>> interimDecisions(Connection &connection)
{
    const Result<QList<InterimDecision>> decisions = rows(connection, uR"(
        SELECT number, way, wording, level, put_on, answers_until, settled_on, votes, taken_by, remark
        FROM interim_decision ORDER BY number DESC
    )"_s,
                                                          {}, readInterim);
    if (!decisions || decisions->isEmpty())
        return decisions ? Result<QList<StoredInterim>>() : std::unexpected(decisions.error());
    const Result<Reports> reported = reports(connection);
    if (!reported)
        return std::unexpected(reported.error());
    QList<StoredInterim> stored;
    for (const InterimDecision &decision : *decisions)
        stored.append(withReport(decision, reported->value(decision.number)));
    return stored;
}

Result<QList<InterimDecision>> interimToReport(Connection &connection)
{
    const Result<QList<StoredInterim>> all = interimDecisions(connection);
    if (!all)
        return std::unexpected(all.error());
    QList<InterimDecision> left;
    for (const StoredInterim &stored : *all) {
        if (stored.decision.isSettled() && stored.reportedAt == 0)
            left.append(stored.decision);
    }
    std::ranges::sort(left, {}, [](const InterimDecision &decision) { return std::pair(decision.settledOn, decision.number); });
    return left;
}

Result<int> addInterim(Transaction &transaction, InterimDecision decision)
{
    const Result<InterimDecision> own = adoptInterim(transaction, std::move(decision));
    if (!own)
        return std::unexpected(own.error());
    transaction.changes().others = true;
    const auto number = firstRow(transaction, uR"(
        INSERT INTO interim_decision (way, wording, level, put_on, answers_until, settled_on, votes, taken_by, remark)
        VALUES (:way, :wording, :level, :put, :until, :settled, :votes, :by, :remark) RETURNING number
    )"_s,
                                 bindsOf(*own), [](const Row &row) { return row.number(0); });
    return number ? Result<int>(**number) : std::unexpected(number.error());
}

Result<> changeInterim(Transaction &transaction, InterimDecision decision)
{
    const int number = decision.number;
    const Result<InterimDecision> before = unreported(transaction, number);
    if (!before)
        return std::unexpected(before.error());
    const Result<InterimDecision> own = adoptInterim(transaction, std::move(decision), *before);
    if (!own)
        return std::unexpected(own.error());
    transaction.changes().others = true;
    return run(transaction, uR"(
        UPDATE interim_decision SET way = :way, wording = :wording, level = :level, put_on = :put, answers_until = :until,
            settled_on = :settled, votes = :votes, taken_by = :by, remark = :remark WHERE number = :number
    )"_s,
               bindsOf(*own) + Binds{{":number"_L1, number}});
}

Result<> removeInterim(Transaction &transaction, int number)
{
    if (const Result<InterimDecision> there = unreported(transaction, number); !there)
        return std::unexpected(there.error());
    transaction.changes().others = true;
    return run(transaction, u"DELETE FROM interim_decision WHERE number = :number"_s, {{":number"_L1, number}});
}

} // namespace minutebook
