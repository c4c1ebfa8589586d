#include "models/domain/numberpatterns.h"
#include "models/minutes/composer.h"
#include "models/minutes/extractphrases.h"
#include "models/minutes/phrases.h"
#include "models/minutes/runs.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString referenceOf(const MeetingRecord &record)
{
    const MeetingHeader &header = record.meeting.header;
    if (!header.reference.isEmpty())
        return header.reference;
    return meetingReference(record.body.referencePattern, record.body.abbreviation, header.number, header.date);
}

QStringList factsOf(const MeetingRecord &record, const QString &reference)
{
    const MeetingHeader &header = record.meeting.header;
    QStringList facts{reference + ", "_L1 + longDate(header.date)};
    if (header.begins.isValid())
        facts << timeRange(header.begins, header.ends);
    if (!header.venue.isEmpty())
        facts << header.venue;
    return facts;
}

Marking markingOf(const Scheme &scheme, Edition edition)
{
    const Level &level = scheme.level(edition.ceiling);
    return {level.marking, level.label, scheme.place, scheme.labelPoints};
}

/// The meeting's own statement is worded for those who get the edition of its default level; others' readers get their level's.
Runs handlingOf(const Cut &cut)
{
    const QString &own = cut.record.meeting.header.handling;
    const bool isDefault = cut.edition.ceiling == cut.record.defaultRank;
    const QString &statement = isDefault && !own.isEmpty() ? own : cut.scheme().level(cut.edition.ceiling).handling;
    return runsOf(statement, cut.dialect, Verbs::Plain);
}

/// An edition that withholds the tables of people knows nobody's name: initials stand as they were typed.
Dialect dialectOf(const MeetingRecord &record, Edition edition)
{
    Dialect dialect = dialectOf(record.body, record.meeting.header, record.meeting.people);
    if (!visible(record.defaultRank, std::nullopt, edition.ceiling))
        dialect.people.clear();
    return dialect;
}

} // namespace

Cut cutOf(const MeetingRecord &record, Edition edition)
{
    return {record, edition, dialectOf(record, edition), shownActions(record, edition)};
}

MinutesDocument composeHead(const Cut &cut, const QString &title)
{
    const MeetingRecord &record = cut.record;
    MinutesDocument document;
    document.language = record.body.language;
    document.organisation = organisationPhrase(record.body);
    document.date = record.meeting.header.date;
    document.marking = markingOf(cut.scheme(), cut.edition);
    document.classification = sentenceRuns(cut.scheme().classification, cut.scheme(), cut.edition.ceiling, cut.dialect);
    document.handling = handlingOf(cut);
    document.heading = meetingHeading(record.body);
    document.reference = referenceOf(record);
    document.facts = factsOf(record, document.reference);
    document.edition = title;
    document.title = u"%1 %2 – %3"_s.arg(record.body.abbreviation).arg(record.meeting.header.number).arg(title);
    document.pageSize = record.body.pageSize;
    document.footer = record.body.footer;
    document.logo = record.body.logo;
    document.logoText = logoPhrase(document.organisation);
    return document;
}

QList<Block> composeNextMeeting(const Cut &cut)
{
    const QDate next = cut.record.meeting.header.nextMeeting;
    if (!next.isValid())
        return {};
    return {ParagraphBlock{ParagraphStyle::NextMeeting, {Run{.text = nextMeetingPhrase(next)}}, true}};
}

namespace {

/// How minutes were approved is known to readers of the default level: those below it see neither the minutes nor the lines that say so.
Approval shownApproval(const Cut &cut)
{
    const bool known = cut.edition.ceiling >= std::min(cut.record.defaultRank, cut.scheme().defaultRank);
    return known ? cut.record.approval : Approval();
}

} // namespace

QList<Block> composeSignature(const Cut &cut)
{
    if (isDraft(cut.record.meeting.header.status))
        return {};
    QList<Block> blocks;
    if (const QString approved = approvedPhrase(shownApproval(cut)); !approved.isEmpty())
        blocks.append(ParagraphBlock{ParagraphStyle::Body, {Run{.text = approved}}});
    blocks.append(ParagraphBlock{ParagraphStyle::Body, {Run{.text = minutesSignedPhrase()}}, !blocks.isEmpty()});
    for (const QString &place : signaturePhrases())
        blocks.append(ParagraphBlock{ParagraphStyle::Body, {Run{.text = place}}, true});
    return blocks;
}

MeetingRecord registerRecordOf(const Body &body, QDate date)
{
    MeetingRecord record{.body = body, .defaultRank = body.scheme.defaultRank, .meeting = {}, .actions = {}};
    record.meeting.header.date = date;
    return record;
}

MinutesDocument composeRegisterHead(const Cut &cut, const QString &title)
{
    const Body &body = cut.record.body;
    const QDate date = cut.record.meeting.header.date;
    MinutesDocument document = composeHead(cut, title);
    document.heading = document.organisation;
    document.reference = body.abbreviation + (date.isValid() ? ", "_L1 + longDate(date) : QString());
    document.title = u"%1 – %2"_s.arg(body.abbreviation, title);
    return document;
}

} // namespace minutebook
