#include "app/placecomments.h"

#include "models/minutes/compose.h"
#include "models/minutes/trace.h"
#include "models/print/passages.h"
#include "models/print/typeset.h"

namespace minutebook {

namespace {

PlacedPassage placedPassage(const PagePassage &passage, const PlacedRecord &placed)
{
    PlacedPassage result;
    for (const PageWord &word : passage.words)
        result.words << word.text;
    const LineSource &source = passage.source;
    if (source.item < 0 || source.item >= placed.begins.size())
        return result;
    const Item &item = placed.record.meeting.items[source.item];
    const bool heading = source.line < 0 || source.line >= item.lines.size();
    result.item = placed.begins[source.item].item;
    result.position = static_cast<int>(source.item) + 1; // behind the tables of people
    result.line = heading ? -1 : placed.begins[source.item].line + static_cast<int>(source.line);
    result.text = heading ? item.heading.text : item.lines[source.line].text;
    result.rank = heading ? item.rank : item.lines[source.line].standing.rank;
    result.clearing = heading ? item.titleClearing : item.lines[source.line].standing.clearing;
    return result;
}

/// What is of no item stands before the first one or, as the next meeting's day, behind one; one below the other as on the pages.
void keepOrder(QList<PlacedPassage> &passages)
{
    int position = 0;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        PlacedPassage &passage = passages[i];
        if (passage.item != ItemId()) {
            position = passage.position + 1;
            continue;
        }
        passage.position = position;
        passage.line = static_cast<int>(i);
    }
}

Result<QList<PlacedPassage>> placedPassages(const PlacedRecord &placed, Edition edition)
{
    const Result<Pages> pages = typeset(compose(placed.record, edition));
    if (!pages)
        return std::unexpected(pages.error());
    QList<PlacedPassage> all;
    for (const PagePassage &passage : headPassagesOf(*pages) + passagesOf(*pages, trace(DocumentKind::Minutes, placed.record, edition)))
        all.append(placedPassage(passage, placed));
    keepOrder(all);
    return all;
}

/// Those in which comments are looked for, by their ceilings' names.
QStringList editionsIn(const QList<StoredComment> &comments, const Scheme &scheme)
{
    QStringList names;
    for (const StoredComment &comment : comments) {
        names << comment.edition;
        if (comment.way != CommentWay::Bundle)
            names << scheme.level(scheme.highest()).name;
    }
    names.removeDuplicates();
    return names;
}

} // namespace

Result<MeetingReview> meetingReview(Connection &connection, MeetingId meeting)
{
    const Snapshot snapshot(connection);
    Result<PlacedRecord> placed = placedRecord(connection, meeting);
    Result<QList<StoredCirculation>> sent = circulations(connection, meeting);
    Result<QList<StoredComment>> comments = reviewComments(connection, meeting);
    if (!placed || !sent || !comments)
        return std::unexpected(!placed ? placed.error() : !sent ? sent.error() : comments.error());
    return MeetingReview{*std::move(placed), *std::move(sent), *std::move(comments)};
}

Result<QList<PlacedComment>> placeComments(const MeetingReview &review)
{
    const MeetingRecord &record = review.placed.record;
    QHash<QString, QList<PlacedPassage>> passages;
    for (const QString &name : editionsIn(review.comments, record.body.scheme)) {
        const Result<QList<PlacedPassage>> placed = placedPassages(review.placed, Edition{record.body.scheme.rankOrHighest(name)});
        if (!placed)
            return std::unexpected(placed.error());
        passages.insert(name, *placed);
    }
    const Dialect dialect = dialectOf(record.body, record.meeting.header, record.meeting.people);
    return placeComments(review.comments, review.circulations, passages, dialect);
}

} // namespace minutebook
