#include "models/storage/downgradestore.h"

#include "models/notation/datavalue.h"
#include "models/notation/openedlines.h"
#include "models/notation/parse.h"
#include "models/storage/audititem.h"
#include "models/storage/audittrail.h"
#include "models/storage/correctionstore.h"
#include "models/storage/foundpart.h"
#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/levelwatch.h"
#include "models/storage/meetingstore.h"
#include "models/storage/registerstore.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A part that is to have a lower level, all of it looked through.
struct CheckedDowngrade {
    FoundPart found;
    ItemWords after;
    QString to;
    QString note;
    QList<FollowingPaper> papers = {};
    bool corrects = false;
    bool staysWithheld = false; ///< on its lower level
};

QString levelNames(const Scheme &scheme)
{
    QStringList names;
    for (const Level &level : scheme.levels)
        names << level.name;
    return names.join(", "_L1);
}

/// Of minutes that are being corrected somebody has said another reason: the release note would stand nowhere.
Result<bool> corrects(Connection &connection, const MeetingContext &meeting)
{
    if (!isFrozen(meeting.header.status))
        return false;
    const Result<std::optional<RunningCorrection>> running = runningCorrection(connection, meeting.id);
    if (!running)
        return std::unexpected(running.error());
    return *running ? failure(ErrorCode::CorrectionRuns, {QString::number(meeting.header.number)}) : Result<bool>(true);
}

/// The numbers of the actions that a part raises.
QSet<QString> actionsIn(const FoundPart &found)
{
    QSet<QString> numbers;
    for (const qsizetype at : found.part.lines) {
        const auto *words = std::get_if<ActionWords>(&found.item.lines[at].words);
        if (words && !words->number.isEmpty())
            numbers << words->number;
    }
    return numbers;
}

/// An update is at least of its action's level. Nobody has judged one elsewhere that nothing else withholds.
Result<> opensNoUpdate(Connection &connection, const FoundPart &found)
{
    const QSet<QString> numbers = actionsIn(found);
    const Result<QList<RegisteredUpdate>> updates = numbers.isEmpty() ? QList<RegisteredUpdate>() : updatesNumbered(connection, numbers);
    if (!updates)
        return std::unexpected(updates.error());
    return forEach(*updates, [&](const RegisteredUpdate &update) -> Result<> {
        const bool own = update.place.item == found.texts[found.at].id && found.part.holds(update.place.line);
        if (own || found.meeting.levels.rankOrHighest(update.place.level) >= found.part.rank)
            return {};
        const Result<MeetingSummary> where = minutebook::meeting(connection, update.place.meeting);
        return where ? failure(ErrorCode::DowngradeOpensUpdate, {QString::number(where->number), update.number, update.text})
                     : std::unexpected(where.error());
    });
}

/// Its title is open to its new readers too.
Result<> mayLower(const FoundPart &found, Rank to)
{
    const Dialect &dialect = found.meeting.dialect;
    const QString level = found.meeting.levels.level(to).name;
    Paper after = found.paper->paper;
    after.level = level;
    if (to >= found.part.rank)
        return failure(ErrorCode::DowngradeNotLower, {level, found.levelName()});
    if (const Rank held = paperRank(after, found.item.rank, dialect); held > to)
        return failure(ErrorCode::DowngradeHeld, {after.title, found.meeting.levels.level(held).name});
    for (const QString &text : {after.title, after.version}) {
        if (!dialect.realNames.find(text).isEmpty())
            return failure(ErrorCode::DowngradeNamesParty, {level, text});
    }
    return {};
}

/// Nothing of the notes changes by it.
Result<CheckedDowngrade> checkedPaper(Connection &connection, const FoundPart &found, Rank to, const QString &reason)
{
    const MeetingContext &meeting = found.meeting;
    const Result<bool> correction = corrects(connection, meeting);
    const Result<> may = mayLower(found, to);
    const Result<QString> note = releaseNote(found.item, found.part, to, reason, meeting.dialect);
    if (!correction || !may || !note)
        return std::unexpected(!correction ? correction.error() : !may ? may.error() : note.error());
    const ItemText &text = found.texts[found.at];
    const ItemWords same{text.heading, text.notes.split(u'\n')};
    return CheckedDowngrade{found, same, meeting.levels.level(to).name, *note, {}, *correction, to > meeting.dialect.defaultRank};
}

/// Of an item's papers those that go down with it.
Result<QList<FollowingPaper>> followingPapers(Connection &connection, const FoundPart &found, Rank to)
{
    const Result<QList<StoredPaper>> papers = papersOf(connection, found.texts[found.at].id);
    if (!papers || found.part.kind != PartKind::Item)
        return papers ? Result<QList<FollowingPaper>>(QList<FollowingPaper>()) : std::unexpected(papers.error());
    const MeetingContext &meeting = found.meeting;
    QList<FollowingPaper> following;
    for (int place = 1; place <= papers->size(); ++place) {
        const Paper &paper = papers->at(place - 1).paper;
        const Rank before = paperRank(paper, found.item.rank, meeting.dialect);
        const Rank after = paperRank(paper, to, meeting.dialect);
        if (before != after)
            following.append({place, paper.title, meeting.levels.level(before).name, meeting.levels.level(after).name});
    }
    return following;
}

Result<Rank> rankNamed(const MeetingContext &meeting, const QString &level)
{
    const std::optional<Rank> rank = meeting.levels.rankOf(level);
    return rank ? Result<Rank>(*rank) : failure(ErrorCode::LevelUnknown, {level, levelNames(meeting.levels)});
}

Result<CheckedDowngrade> checked(Connection &connection, const DowngradeOrder &order)
{
    const Result<FoundPart> found = findPart(connection, order.part);
    if (!found)
        return std::unexpected(found.error());
    const MeetingContext &meeting = found->meeting;
    const Result<Rank> to = rankNamed(meeting, order.to);
    if (!to)
        return std::unexpected(to.error());
    if (found->paper)
        return checkedPaper(connection, *found, *to, order.reason);
    const Result<bool> correction = corrects(connection, meeting);
    const auto after = downgraded(found->item, found->part, *to, meeting.dialect, findAction(connection, meeting.levels));
    const auto note = releaseNote(found->item, found->part, *to, order.reason, meeting.dialect);
    const Result<> opens = opensNoUpdate(connection, *found);
    const Result<QList<FollowingPaper>> papers = followingPapers(connection, *found, *to);
    if (!opens || !papers)
        return std::unexpected(opens ? papers.error() : opens.error());
    if (!correction || !after || !note)
        return std::unexpected(!correction ? correction.error() : !after ? after.error() : note.error());
    return CheckedDowngrade{*found, *after, meeting.levels.level(*to).name, *note, *papers, *correction, *to > meeting.dialect.defaultRank};
}

/// Of lines the notes tell.
Result<> enterPapers(Transaction &transaction, const PlannedDowngrade &done, const QJsonObject &item)
{
    return forEach(done.papers, [&](const FollowingPaper &paper) {
        QJsonObject details = item;
        details.insert(u"paper"_s, paper.place);
        details.insert(u"from"_s, paper.from);
        details.insert(u"to"_s, paper.to);
        details.insert(u"reason"_s, done.order.reason.simplified());
        return appendAudit(transaction, {AuditEvent::LevelChanged, done.meeting, paper.from, details});
    });
}

/// What the book keeps of a part that has a lower level by now, and the audit trail.
Result<> enter(Transaction &transaction, WithheldRow row, const PlannedDowngrade &done, QJsonObject place)
{
    if (row.id == WithheldId())
        row.level = done.from;
    if (done.staysWithheld) { // and is looked at again: when, somebody has yet to say
        row.facts.review = {};
        row.facts.event.clear();
    }
    const QString reason = done.order.reason.simplified();
    row.downgrade = Downgrade{transaction.now().date(), done.from, done.to, reason};
    const QJsonObject item = place;
    place.insert(u"from"_s, done.from);
    place.insert(u"to"_s, done.to);
    place.insert(u"reason"_s, reason);
    return inOrder([&] { return storeWithheld(transaction, row); },
                   [&] { return appendAudit(transaction, {AuditEvent::Downgraded, done.meeting, done.from, place}); },
                   [&] { return enterPapers(transaction, done, item); });
}

PlannedDowngrade planOf(const CheckedDowngrade &wanted, const DowngradeOrder &order)
{
    const FoundPart &found = wanted.found;
    const ItemText &text = found.texts[found.at];
    return {.order = order,
            .entry = found.row.id,
            .meeting = found.meeting.header.number,
            .line = found.row.line.line,
            .staysWithheld = wanted.staysWithheld,
            .item = text.id,
            .before = {text.heading, text.notes.split(u'\n')},
            .after = wanted.after,
            .from = found.levelName(),
            .to = wanted.to,
            .note = wanted.note,
            .papers = wanted.papers,
            .corrects = wanted.corrects};
}

/// Of its lines those that were to change.
bool saysWhatWasPlanned(const ItemText &text, const PlannedDowngrade &plan)
{
    const QStringList lines = text.notes.split(u'\n');
    if (text.heading != plan.after.heading || lines.size() != plan.after.lines.size())
        return false;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (plan.before.lines.value(at) != plan.after.lines[at] && lines[at] != plan.after.lines[at])
            return false;
    }
    return true;
}

Result<> storeLowered(Transaction &transaction, const CheckedDowngrade &wanted, const QString &reason)
{
    const FoundPart &found = wanted.found;
    if (found.paper)
        return changePaper(transaction, found.paper->id, {found.paper->paper.title, found.paper->paper.version, wanted.to}, reason);
    QList<ItemText> after = found.texts;
    after[found.at].heading = wanted.after.heading;
    after[found.at].notes = wanted.after.lines.join(u'\n');
    const auto stored = storeTexts(transaction, found.meeting, found.texts, after, {.numbers = Numbers::Held});
    return stored ? Result<>() : std::unexpected(stored.error());
}

} // namespace

Result<QList<OpenedWords>> openedBy(Connection &connection, const WithheldReference &part, const QString &to)
{
    const Result<FoundPart> found = findPart(connection, part);
    const Result<Rank> rank = found ? rankNamed(found->meeting, to) : std::unexpected(found.error());
    if (!rank)
        return std::unexpected(rank.error());
    const Result<> may = found->paper ? mayLower(*found, *rank) : opensNoUpdate(connection, *found);
    if (!may)
        return std::unexpected(may.error());
    if (found->paper)
        return QList{OpenedWords{found->paper->paper.title, found->levelName(), to}};
    const Dialect &dialect = found->meeting.dialect;
    const auto lines = openedLines(found->item, found->part, *rank, dialect, findAction(connection, found->meeting.levels));
    const auto papers = followingPapers(connection, *found, *rank);
    if (!lines || !papers)
        return std::unexpected(lines ? papers.error() : lines.error());
    QList<OpenedWords> opened;
    for (const OpenedLine &each : *lines)
        opened.append({each.words, levelWords(each.before, dialect), levelWords(each.now, dialect)});
    for (const FollowingPaper &each : *papers)
        opened.append({each.title, each.from, each.to});
    return opened;
}

Result<PlannedDowngrade> planDowngrade(Connection &connection, const DowngradeOrder &order)
{
    const Result<CheckedDowngrade> wanted = checked(connection, order);
    if (!wanted)
        return std::unexpected(wanted.error());
    return planOf(*wanted, order);
}

Result<int> downgrade(Transaction &transaction, const DowngradeOrder &order)
{
    const Result<CheckedDowngrade> wanted = checked(transaction, order);
    if (!wanted)
        return std::unexpected(wanted.error());
    const MeetingId meeting = wanted->found.meeting.id;
    int revision = 0;
    const auto begin = [&] { return wanted->corrects ? beginCorrection(transaction, meeting, wanted->note) : Result<>(); };
    const auto finish = [&]() -> Result<> {
        if (!wanted->corrects)
            return answerLevels(transaction, meeting, wanted->found.texts[wanted->found.at].id, order.reason);
        const Result<Revision> kept = finishCorrection(transaction, meeting);
        revision = kept ? kept->number : 0;
        return kept ? Result<>() : std::unexpected(kept.error());
    };
    const auto note = [&] { return enter(transaction, wanted->found.row, planOf(*wanted, order), wanted->found.place()); };
    const Result<> done = inOrder(note, begin, [&] { return storeLowered(transaction, *wanted, order.reason); }, finish);
    return done ? Result<int>(revision) : std::unexpected(done.error());
}

Result<> noteDowngrade(Transaction &transaction, const PlannedDowngrade &done)
{
    const MeetingId meeting = done.order.part.line.meeting;
    if (done.corrects)
        return failure(ErrorCode::MeetingFrozen, {QString::number(done.meeting)});
    const Result<QList<ItemText>> texts = loadTexts(transaction, meeting);
    const Result<MeetingContext> context = loadContext(transaction, meeting);
    if (!texts || !context)
        return std::unexpected(texts ? context.error() : texts.error());
    const auto text = std::ranges::find(*texts, done.item, &ItemText::id);
    if (done.order.part.paper != PaperId() || text == texts->end() || !saysWhatWasPlanned(*text, done))
        return failure(ErrorCode::WithheldMissing);
    const bool heading = done.line == LoggedPart::headingLine;
    const WithheldRow fresh{{}, {meeting, done.item, done.line}, heading ? text->heading : text->notes.split(u'\n').value(done.line), {}};
    const Result<WithheldRow> row = done.entry == WithheldId() ? Result<WithheldRow>(fresh) : withheldRow(transaction, done.entry);
    if (!row)
        return std::unexpected(row.error());
    const Item item = parseItem(text->heading, {}, context->dialect).constFirst();
    QJsonObject place = auditItem(item.heading.number, text - texts->begin() + 1);
    if (!heading)
        place.insert(u"line"_s, done.line + 1);
    return inOrder([&] { return enter(transaction, *row, done, place); },
                   [&] { return answerLevels(transaction, meeting, done.item, done.order.reason); });
}

} // namespace minutebook
