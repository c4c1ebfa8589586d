#include "models/storage/retentionstore.h"

#include "models/notation/ownnotes.h"
#include "models/storage/audittrail.h"
#include "models/storage/bodystore.h"
#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/journal.h"
#include "models/storage/query.h"
#include "models/storage/revisionstore.h"
#include "models/storage/searchindex.h"
#include "models/storage/searchtables.h"
#include "models/storage/words.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// With the day of the next meeting: of a long book each day is looked at once.
constexpr auto approvedMeetings = uR"(
    WITH held AS MATERIALIZED (SELECT date, lead(date) OVER (ORDER BY date) AS next FROM (SELECT DISTINCT date FROM meeting))
    SELECT m.id, m.number, m.date,
           coalesce(m.approved_on, (SELECT substr(max(r.made_at), 1, 10) FROM revision r WHERE r.meeting = m.id AND r.kind = 'approved'),
                    held.next, m.date)
    FROM meeting m JOIN held ON held.date = m.date
    WHERE m.status IN ('approved', 'final') AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.meeting = m.id)
)";

/// Without what it is of.
KeptMatter readApproved(const Row &row)
{
    return {row.id<MeetingId>(0), row.number(1), row.date(2), row.date(3)};
}

/// Below tables of people stand lines too.
Result<QList<ItemText>> peopleTexts(Connection &connection, MeetingId meeting)
{
    return rows(connection, u"SELECT id, notes FROM people_table WHERE meeting = :meeting AND notes IS NOT NULL"_s,
                {{":meeting"_L1, meeting}}, [](const Row &row) { return ItemText{row.id<ItemId>(0), {}, row.text(1), 0}; });
}

/// How many own notes are among texts, which are without them from then on.
int takeOwnNotes(QList<ItemText> &texts, const Dialect &dialect)
{
    int taken = 0;
    for (ItemText &text : texts) {
        const WithoutOwnNotes without = withoutOwnNotes(text.heading, text.notes, dialect);
        text.notes = without.notes;
        taken += without.taken;
    }
    return taken;
}

/// Of meetings that were approved; only texts in which one may stand are read.
Result<QHash<qint64, int>> ownNotes(Connection &connection)
{
    const Result<Body> body = loadBody(connection);
    if (!body)
        return std::unexpected(body.error());
    const Dialect dialect = dialectOf(*body, {}, {});
    QHash<qint64, int> counts;
    const Result<> read = eachRow(connection, uR"(
        SELECT m.id, i.heading, i.notes FROM item i JOIN meeting m ON m.id = i.meeting
        WHERE m.status IN ('approved', 'final') AND (i.notes LIKE '%//%' OR i.notes LIKE '%／%')
        UNION ALL
        SELECT m.id, '', p.notes FROM people_table p JOIN meeting m ON m.id = p.meeting
        WHERE m.status IN ('approved', 'final') AND (p.notes LIKE '%//%' OR p.notes LIKE '%／%')
    )"_s,
                                  {}, [&](const Row &row) {
                                      if (const int taken = withoutOwnNotes(row.text(1), row.text(2), dialect).taken)
                                          counts[row.wide(0)] += taken;
                                  });
    return read ? Result<QHash<qint64, int>>(counts) : std::unexpected(read.error());
}

struct PaperSum {
    int papers = 0;
    qint64 bytes = 0;
};

Result<QHash<qint64, PaperSum>> keptPapers(Connection &connection)
{
    QHash<qint64, PaperSum> sums;
    const Result<> read = eachRow(connection, uR"(
        SELECT i.meeting, count(*), sum(length(p.contents)) FROM paper p JOIN item i ON i.id = p.item
        WHERE p.disposed_on IS NULL GROUP BY i.meeting
    )"_s,
                                  {}, [&](const Row &row) { sums.insert(row.wide(0), {row.number(1), row.wide(2)}); });
    return read ? Result<QHash<qint64, PaperSum>>(sums) : std::unexpected(read.error());
}

/// The words of an index stay in it until it is merged.
Result<> forgetSearched(Transaction &transaction, MeetingId meeting)
{
    const Result<QList<SearchLevel>> levels = searchLevels(transaction);
    if (!levels)
        return std::unexpected(levels.error());
    const auto merge = [&](const SearchLevel &level) {
        return run(transaction, u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(searchTable(level.id)));
    };
    return inOrder(
        [&] {
            return run(transaction, u"DELETE FROM search_row WHERE meeting = :meeting AND kind = :kind"_s,
                       {{":meeting"_L1, meeting}, {":kind"_L1, wordOf(SearchKind::OwnNote)}});
        },
        [&] { return waitForIndex(transaction, meeting); }, [&] { return forEach(*levels, merge); });
}

Result<> saveWithoutOwnNotes(Transaction &transaction, const MeetingContext &meeting, const QList<ItemText> &before,
                             const QList<ItemText> &after, const QList<ItemText> &people)
{
    const auto savePeopleText = [&](const ItemText &text) {
        return run(transaction, u"UPDATE people_table SET notes = :notes WHERE id = :id"_s,
                   {{":notes"_L1, text.notes}, {":id"_L1, text.id}});
    };
    return inOrder(
        [&] {
            const auto stored = storeTexts(transaction, meeting, before, after, {.numbers = Numbers::Held});
            return stored ? Result<>() : std::unexpected(stored.error());
        },
        [&] { return forEach(people, savePeopleText); }, [&] { return forgetEdits(transaction, meeting.id); },
        [&] { return forgetSearched(transaction, meeting.id); });
}

Result<> disposeOfOwnNotes(Transaction &transaction, MeetingId id, Disposal disposal)
{
    const Result<MeetingContext> meeting = loadContext(transaction, id);
    const Result<QList<ItemText>> before = loadTexts(transaction, id);
    Result<QList<ItemText>> people = peopleTexts(transaction, id);
    if (!meeting || !before || !people)
        return std::unexpected(!meeting ? meeting.error() : !before ? before.error() : people.error());
    QList<ItemText> after = *before;
    disposal.amount = takeOwnNotes(after, meeting->dialect) + takeOwnNotes(*people, meeting->dialect);
    if (disposal.amount == 0)
        return failure(ErrorCode::MatterNotDue, {QString::number(disposal.meeting)});
    return inOrder([&] { return saveWithoutOwnNotes(transaction, *meeting, *before, after, *people); },
                   [&] { return recordDisposal(transaction, disposal); });
}

Result<> disposeOfPapers(Transaction &transaction, MeetingId id, const Disposal &disposal)
{
    const auto papers = rows(transaction, uR"(
        SELECT p.title, p.sha256, length(p.contents) FROM paper p JOIN item i ON i.id = p.item
        WHERE i.meeting = :meeting AND p.disposed_on IS NULL ORDER BY i.position, p.position
    )"_s,
                             {{":meeting"_L1, id}}, [&disposal](const Row &row) {
                                 Disposal paper = disposal;
                                 paper.title = row.text(0);
                                 paper.sha256 = row.text(1);
                                 paper.amount = row.wide(2);
                                 return paper;
                             });
    if (!papers || papers->isEmpty())
        return papers ? failure(ErrorCode::MatterNotDue, {QString::number(disposal.meeting)}) : std::unexpected(papers.error());
    return inOrder(
        [&] {
            return run(transaction, uR"(
                UPDATE paper SET disposed_size = length(contents), contents = x'', disposed_on = :on
                WHERE disposed_on IS NULL AND item IN (SELECT id FROM item WHERE meeting = :meeting)
            )"_s,
                       {{":on"_L1, disposal.on}, {":meeting"_L1, id}});
        },
        [&] { return forEach(*papers, [&](const Disposal &paper) { return recordDisposal(transaction, paper); }); });
}

/// What was sent of a draft is of its text too.
Result<> forgetPassages(Transaction &transaction, MeetingId meeting)
{
    return run(transaction, u"UPDATE circulation SET passages = '' WHERE meeting = :meeting"_s, {{":meeting"_L1, meeting}});
}

/// A disposal for each, by its content's hash, as of papers.
Result<> disposeOfDrafts(Transaction &transaction, MeetingId id, const Disposal &disposal)
{
    const Result<QList<Revision>> dropped = dropSupersededDrafts(transaction, id);
    if (!dropped || dropped->isEmpty())
        return dropped ? failure(ErrorCode::MatterNotDue, {QString::number(disposal.meeting)}) : std::unexpected(dropped.error());
    if (const Result<> forgotten = forgetPassages(transaction, id); !forgotten)
        return forgotten;
    return forEach(*dropped, [&](const Revision &revision) {
        Disposal draft = disposal;
        draft.amount = 1;
        draft.title = QString::number(revision.number);
        draft.sha256 = revision.contentHash;
        return recordDisposal(transaction, draft);
    });
}

Result<> disposeOf(Transaction &transaction, MeetingId meeting, const Disposal &disposal)
{
    switch (disposal.matter) {
    case Matter::OwnNotes:
        return disposeOfOwnNotes(transaction, meeting, disposal);
    case Matter::Papers:
        return disposeOfPapers(transaction, meeting, disposal);
    case Matter::SupersededDrafts:
        break;
    }
    return disposeOfDrafts(transaction, meeting, disposal);
}

/// How much own notes there were tells about what is shown to nobody.
AuditNote disposalNote(const Disposal &disposal, const Scheme &scheme)
{
    return {AuditEvent::Disposed,
            disposal.meeting,
            scheme.level(scheme.highest()).name,
            {{u"matter"_s, wordOf(disposal.matter)}, {u"keeping"_s, wordOf(disposal.rule.keeping)}, {u"years"_s, disposal.rule.years}}};
}

Result<> saveRule(Transaction &transaction, Matter matter, const RetentionRule &rule)
{
    if (rule.keeping == Keeping::Kept)
        return {};
    return run(transaction, u"INSERT INTO retention_rule (matter, keeping, years) VALUES (:matter, :keeping, :years)"_s,
               {{":matter"_L1, wordOf(matter)}, {":keeping"_L1, wordOf(rule.keeping)}, {":years"_L1, rule.years}});
}

} // namespace

Result<Retention> retention(Connection &connection)
{
    Retention rules;
    const Result<> read = eachRow(connection, u"SELECT matter, keeping, years FROM retention_rule"_s, {},
                                  [&](const Row &row) { rules.of(matterOf(row.text(0))) = {keepingOf(row.text(1)), row.number(2)}; });
    return read ? Result<Retention>(rules) : std::unexpected(read.error());
}

Result<> saveRetention(Transaction &transaction, const Retention &retention)
{
    if (!isValid(retention))
        return failure(ErrorCode::RetentionInvalid);
    transaction.changes().others = true;
    return inOrder([&] { return run(transaction, u"DELETE FROM retention_rule"_s); },
                   [&] { return forEach(allMatters, [&](Matter matter) { return saveRule(transaction, matter, retention.of(matter)); }); });
}

Result<QList<KeptMatter>> keptMatters(Connection &connection)
{
    const Snapshot snapshot(connection);
    const Result<QHash<qint64, int>> notes = ownNotes(connection);
    const Result<QHash<qint64, int>> drafts = supersededDrafts(connection);
    const Result<QHash<qint64, PaperSum>> papers = keptPapers(connection);
    if (!notes || !drafts || !papers)
        return std::unexpected(!notes ? notes.error() : !drafts ? drafts.error() : papers.error());
    QList<KeptMatter> kept;
    const Result<> read = eachRow(connection, QString(approvedMeetings) + u" ORDER BY m.date, m.number"_s, {}, [&](const Row &row) {
        KeptMatter matter = readApproved(row);
        if (const int count = notes->value(matter.meeting.value)) {
            matter.amount = count;
            kept.append(matter);
        }
        if (const int count = drafts->value(matter.meeting.value)) {
            matter.matter = Matter::SupersededDrafts;
            matter.amount = count;
            kept.append(matter);
        }
        if (const PaperSum sum = papers->value(matter.meeting.value); sum.papers > 0) {
            matter.matter = Matter::Papers;
            matter.amount = sum.papers;
            matter.bytes = sum.bytes;
            kept.append(matter);
        }
    });
    return read ? Result<QList<KeptMatter>>(kept) : std::unexpected(read.error());
}

Result<QList<Disposal>> disposals(Connection &connection)
{
    return rows(connection, uR"(
        SELECT disposed_on, meeting_number, matter, keeping, years, amount, title, sha256 FROM disposal ORDER BY id DESC
    )"_s,
                {}, [](const Row &row) {
                    return Disposal{row.date(0), row.number(1), matterOf(row.text(2)), {keepingOf(row.text(3)), row.number(4)}, row.wide(5),
                                    row.text(6), row.text(7)};
                });
}

Result<> dispose(Transaction &transaction, MeetingId meeting, Matter matter, QDate today)
{
    const Result<Retention> rules = retention(transaction);
    const auto approved = firstRow(transaction, QString(approvedMeetings) + u" AND m.id = :id"_s, {{":id"_L1, meeting}}, readApproved);
    const Result<MeetingContext> context = loadContext(transaction, meeting);
    if (!rules || !approved || !context)
        return std::unexpected(!rules ? rules.error() : !approved ? approved.error() : context.error());
    const RetentionRule &rule = rules->of(matter);
    const int number = context->header.number;
    const QDate due = *approved ? dueOn(rule, (*approved)->date, (*approved)->approved) : QDate();
    if (!due.isValid() || due > today)
        return failure(ErrorCode::MatterNotDue, {QString::number(number)});
    transaction.changes().others = true;
    transaction.changes().meetings.update(meeting);
    const Disposal disposal{today, number, matter, rule};
    return inOrder([&] { return disposeOf(transaction, meeting, disposal); },
                   [&] { return appendAudit(transaction, disposalNote(disposal, context->levels)); });
}

Result<> recordDisposal(Transaction &transaction, const Disposal &disposal)
{
    return run(transaction, uR"(
        INSERT INTO disposal (disposed_on, meeting_number, matter, keeping, years, amount, title, sha256)
        VALUES (:on, :meeting, :matter, :keeping, :years, :amount, :title, :sha256)
    )"_s,
               {{":on"_L1, disposal.on},
                {":meeting"_L1, disposal.meeting},
                {":matter"_L1, wordOf(disposal.matter)},
                {":keeping"_L1, wordOf(disposal.rule.keeping)},
                {":years"_L1, disposal.rule.years},
                {":amount"_L1, disposal.amount},
                {":title"_L1, disposal.title},
                {":sha256"_L1, disposal.sha256}});
}

} // namespace minutebook
