#include "models/storage/withheldstore.h"

#include "models/storage/audittrail.h"
#include "models/storage/foundpart.h"
#include "models/storage/inorder.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Withholding cleaned(Withholding facts)
{
    for (QString *text : {&facts.ground, &facts.owner, &facts.event})
        *text = cleanHeading(*text).simplified();
    return facts;
}

void insertSaid(QJsonObject &details, const QString &key, const QString &said)
{
    if (!said.isEmpty())
        details.insert(key, said);
}

/// What is said of it, all of it of the part's level.
AuditNote withheldNote(AuditEvent event, const WithheldRow &row, int meeting, QJsonObject details)
{
    insertSaid(details, u"ground"_s, row.facts.ground);
    insertSaid(details, u"owner"_s, row.facts.owner);
    insertSaid(details, u"review"_s, row.facts.review.toString(Qt::ISODate));
    insertSaid(details, u"when"_s, row.facts.event);
    return {event, meeting, row.level, details};
}

/// Of a part whose line is nowhere its row alone is there.
Result<> changeGone(Transaction &transaction, WithheldId entry, const Withholding &facts)
{
    Result<WithheldRow> row = withheldRow(transaction, entry);
    const Result<MeetingContext> meeting = row ? loadContext(transaction, row->line.meeting) : std::unexpected(row.error());
    if (!meeting)
        return std::unexpected(meeting.error());
    row->facts = facts;
    return inOrder([&] { return storeWithheld(transaction, *row); },
                   [&] { return appendAudit(transaction, withheldNote(AuditEvent::GroundChanged, *row, meeting->header.number, {})); });
}

Result<> store(Transaction &transaction, FoundPart &found, AuditEvent event, QJsonObject details)
{
    found.row.level = found.levelName();
    return inOrder([&] { return storeWithheld(transaction, found.row); },
                   [&] { return appendAudit(transaction, withheldNote(event, found.row, found.meeting.header.number, details)); });
}

Result<QStringList> said(Connection &connection, QLatin1StringView column)
{
    return rows(connection, u"SELECT %1 FROM withheld_part WHERE %1 IS NOT NULL GROUP BY %1 ORDER BY max(id) DESC"_s.arg(column), {},
                [](const Row &row) { return row.text(0); });
}

} // namespace

WithheldReference referenceTo(const LoggedPart &part)
{
    return {part.entry, part.source.line, part.text, part.paper};
}

Result<> giveGround(Transaction &transaction, const WithheldReference &part, const Withholding &facts)
{
    const Withholding given = cleaned(facts);
    Result<FoundPart> found = findPart(transaction, part);
    if (!found && found.error().code == ErrorCode::WithheldMissing && part.entry != WithheldId())
        return changeGone(transaction, part.entry, given);
    if (!found)
        return std::unexpected(found.error());
    const Withholding before = found->row.facts;
    if (given.isEmpty() && before.isEmpty())
        return failure(ErrorCode::WithheldGroundMissing);
    if (given == before && found->row.level == found->levelName())
        return {};
    found->row.facts = given;
    return store(transaction, *found, before.isEmpty() ? AuditEvent::GroundGiven : AuditEvent::GroundChanged, found->place());
}

Result<> keepWithheld(Transaction &transaction, const WithheldReference &part, QDate review, const QString &event, const QString &reason)
{
    Result<FoundPart> found = findPart(transaction, part);
    if (!found)
        return std::unexpected(found.error());
    found->row.facts.review = review;
    found->row.facts.event = event;
    found->row.facts = cleaned(found->row.facts);
    const bool later = !review.isValid() || review > transaction.now().date();
    if (!later || !found->row.facts.hasReview())
        return failure(ErrorCode::WithheldReviewMissing);
    QJsonObject details = found->place();
    insertSaid(details, u"reason"_s, reason.simplified());
    return store(transaction, *found, AuditEvent::WithheldKept, details);
}

Result<Withholding> withholdingOf(Connection &connection, const WithheldReference &part)
{
    const Result<FoundPart> found = findPart(connection, part);
    if (found)
        return found->row.facts;
    if (found.error().code != ErrorCode::WithheldMissing || part.entry == WithheldId())
        return std::unexpected(found.error());
    const Result<WithheldRow> row = withheldRow(connection, part.entry);
    return row ? Result<Withholding>(row->facts) : std::unexpected(row.error());
}

Result<KnownWithholdings> knownWithholdings(Connection &connection)
{
    const Result<QStringList> grounds = said(connection, "ground"_L1);
    const Result<QStringList> owners = said(connection, "owner"_L1);
    const Result<QStringList> events = said(connection, "event"_L1);
    if (!grounds || !owners || !events)
        return std::unexpected(!grounds ? grounds.error() : !owners ? owners.error() : events.error());
    return KnownWithholdings{*grounds, *owners, *events};
}

} // namespace minutebook
