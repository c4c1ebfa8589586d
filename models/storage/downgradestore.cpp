#include "models/storage/downgradestore.h"

#include "models/storage/audittrail.h"
#include "models/storage/correctionstore.h"
#include "models/storage/foundpart.h"
#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/meetingstore.h"
#include "models/storage/registerstore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A part that is to have a lower level, all of it looked through.
struct CheckedDowngrade {
    FoundPart found;
    ItemWords after;
    QString to;
    QString note;
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
QStringList actionsIn(const FoundPart &found)
{
    QStringList numbers;
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
    const QStringList numbers = actionsIn(found);
    const Result<QList<RegisteredUpdate>> updates = numbers.isEmpty() ? QList<RegisteredUpdate>() : registeredUpdates(connection);
    if (!updates)
        return std::unexpected(updates.error());
    return forEach(*updates, [&](const RegisteredUpdate &update) -> Result<> {
        const bool own = update.place.item == found.texts[found.at].id && found.part.holds(update.place.line);
        if (own || !numbers.contains(update.number) || found.meeting.levels.rankOrHighest(update.place.level) >= found.part.rank)
            return {};
        const Result<MeetingSummary> where = minutebook::meeting(connection, update.place.meeting);
        return where ? failure(ErrorCode::DowngradeOpensUpdate, {QString::number(where->number), update.number, update.text})
                     : std::unexpected(where.error());
    });
}

Result<CheckedDowngrade> checked(Connection &connection, const DowngradeOrder &order)
{
    const Result<FoundPart> found = findPart(connection, order.part);
    if (!found)
        return std::unexpected(found.error());
    const MeetingContext &meeting = found->meeting;
    const std::optional<Rank> to = meeting.levels.rankOf(order.to);
    if (!to)
        return failure(ErrorCode::LevelUnknown, {order.to, levelNames(meeting.levels)});
    const Result<bool> correction = corrects(connection, meeting);
    const auto after = downgraded(found->item, found->part, *to, meeting.dialect, findAction(connection, meeting.levels));
    const auto note = releaseNote(found->item, found->part, *to, order.reason, meeting.dialect);
    const Result<> opens = opensNoUpdate(connection, *found);
    if (!opens)
        return std::unexpected(opens.error());
    if (!correction || !after || !note)
        return std::unexpected(!correction ? correction.error() : !after ? after.error() : note.error());
    return CheckedDowngrade{*found, *after, meeting.levels.level(*to).name, *note, *correction, *to > meeting.dialect.defaultRank};
}

/// What the book keeps of it, and the audit trail.
Result<> enter(Transaction &transaction, const CheckedDowngrade &wanted, const QString &reason)
{
    const FoundPart &found = wanted.found;
    WithheldRow row = found.row;
    if (row.id == WithheldId())
        row.level = found.levelName();
    if (wanted.staysWithheld) { // and is looked at again: when, somebody has yet to say
        row.facts.review = {};
        row.facts.event.clear();
    }
    row.downgrade = Downgrade{transaction.now().date(), found.levelName(), wanted.to, reason.simplified()};
    QJsonObject details = found.place();
    details.insert(u"from"_s, found.levelName());
    details.insert(u"to"_s, wanted.to);
    details.insert(u"reason"_s, reason.simplified());
    return inOrder(
        [&] { return storeWithheld(transaction, row); },
        [&] { return appendAudit(transaction, {AuditEvent::Downgraded, found.meeting.header.number, found.levelName(), details}); });
}

Result<> storeLowered(Transaction &transaction, const CheckedDowngrade &wanted)
{
    const FoundPart &found = wanted.found;
    QList<ItemText> after = found.texts;
    after[found.at].heading = wanted.after.heading;
    after[found.at].notes = wanted.after.lines.join(u'\n');
    const auto stored = storeTexts(transaction, found.meeting, found.texts, after, {.numbers = Numbers::Held});
    return stored ? Result<>() : std::unexpected(stored.error());
}

} // namespace

Result<PlannedDowngrade> planDowngrade(Connection &connection, const DowngradeOrder &order)
{
    const Result<CheckedDowngrade> wanted = checked(connection, order);
    if (!wanted)
        return std::unexpected(wanted.error());
    const FoundPart &found = wanted->found;
    const ItemText &text = found.texts[found.at];
    return PlannedDowngrade{found.meeting.header.number,
                            text.id,
                            {text.heading, text.notes.split(u'\n')},
                            wanted->after,
                            found.levelName(),
                            wanted->note,
                            wanted->corrects};
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
        const Result<Revision> kept = wanted->corrects ? finishCorrection(transaction, meeting) : Revision();
        revision = kept ? kept->number : 0;
        return kept ? Result<>() : std::unexpected(kept.error());
    };
    const Result<> done = inOrder([&] { return enter(transaction, *wanted, order.reason); }, begin,
                                  [&] { return storeLowered(transaction, *wanted); }, finish);
    return done ? Result<int>(revision) : std::unexpected(done.error());
}

Result<> noteDowngrade(Transaction &transaction, const DowngradeOrder &order)
{
    const Result<CheckedDowngrade> wanted = checked(transaction, order);
    if (!wanted)
        return std::unexpected(wanted.error());
    if (wanted->corrects)
        return failure(ErrorCode::MeetingFrozen, {QString::number(wanted->found.meeting.header.number)});
    return enter(transaction, *wanted, order.reason);
}

} // namespace minutebook
