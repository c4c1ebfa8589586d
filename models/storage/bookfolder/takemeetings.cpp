#include "models/storage/bodywords.h"
#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/folderwords.h"
#include "models/storage/bookfolder/meetingextras.h"
#include "models/storage/headerrows.h"
#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/logorows.h"
#include "models/storage/peoplerows.h"
#include "models/storage/query.h"
#include "models/storage/searchindex.h"
#include "models/storage/words.h"

#include "models/notation/parse.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// A meeting while it is taken.
struct FiledMeeting {
    Meeting meeting;
    Scheme levels;
    MeetingExtras extras;
    int nextSequence = 1;
};

/// What approved minutes keep of the body, read as it will be.
Body keptBody(FolderRow &row, const Body &body, const QByteArray &words)
{
    if (words.isEmpty())
        return body;
    const Result<Body> kept = withBodyWords(body, words);
    if (!kept)
        row.fault(sentence(kept.error()));
    return kept.value_or(body);
}

void checkSeating(FolderRow &row, const QByteArray &json)
{
    const Result<Seating> seating = json.isEmpty() ? Result<Seating>() : readSeating(json);
    if (!seating)
        row.fault(sentence(seating.error()));
}

MeetingExtras readExtras(FolderRow &row)
{
    MeetingExtras extras;
    extras.started = row.moment("started"_L1);
    extras.closed = row.moment("closed"_L1);
    extras.approvedOn = row.date("approved-on"_L1).toString(Qt::ISODate);
    extras.approvedAs = wordOf(approvedAsOf(row.text("approved-as"_L1)));
    extras.seating = row.file("seating"_L1);
    extras.bodyWords = row.file("body"_L1);
    extras.logo = row.logo("logo"_L1);
    checkSeating(row, extras.seating);
    return extras;
}

/// Its errors are faults of its file.
Meeting readMeetingFile(FolderReader &reader, FolderRow &row, const Body &body)
{
    const QString file = row.needed("file"_L1);
    const QByteArray text = row.file("file"_L1);
    if (!row.isSound())
        return {};
    const Parsed parsed = parse(text, body);
    for (const Diagnostic &remark : parsed.diagnostics) {
        if (remark.gravity == Gravity::Error)
            reader.fault(file, remark.line, sentence(remark));
    }
    if (!parsed.hasErrors() && QString::number(parsed.meeting.header.number) != row.text("meeting"_L1))
        row.fault(FolderWords::tr("%1 is the file of meeting %2.").arg(file, QString::number(parsed.meeting.header.number)));
    return parsed.meeting;
}

FiledMeeting readFiledMeeting(FolderReader &reader, FolderRow &row)
{
    FiledMeeting filed{{}, {}, readExtras(row), row.number("next-action"_L1, 1)};
    const Result<Scheme> levels = readScheme(row.file("scheme"_L1));
    if (!levels && row.isSound())
        row.fault(sentence(levels.error()));
    Body body = keptBody(row, reader.body, filed.extras.bodyWords);
    body.scheme = filed.levels = levels.value_or(reader.body.scheme);
    filed.meeting = readMeetingFile(reader, row, body);
    return filed;
}

Result<> storeKept(Transaction &transaction, MeetingId id, const MeetingExtras &extras)
{
    const Result<QString> logo = storeLogo(transaction, extras.logo);
    if (!logo)
        return std::unexpected(logo.error());
    return run(transaction, u"UPDATE meeting SET seating = :seating, body_words = :words, logo = :logo WHERE id = :id"_s,
               {{":seating"_L1, QString::fromUtf8(extras.seating)},
                {":words"_L1, QString::fromUtf8(extras.bodyWords)},
                {":logo"_L1, *logo},
                {":id"_L1, id}});
}

/// Actions that have no number yet get none: they would get it where the book comes from as well, once they are saved again.
Result<QList<ItemId>> storeItems(Transaction &transaction, MeetingId id, const QList<Item> &items)
{
    const Result<MeetingContext> context = loadContext(transaction, id);
    if (!context)
        return std::unexpected(context.error());
    QList<ItemText> texts;
    for (const Item &item : items)
        texts.append(textOf(item));
    const Result<NumberedTexts> stored = storeTexts(transaction, *context, {}, texts, {.numbers = Numbers::Held});
    if (!stored)
        return std::unexpected(stored.error());
    QList<ItemId> ids;
    for (const ItemText &text : stored->texts)
        ids.append(text.id);
    return ids;
}

/// The sequence last: where numbers are counted through the book, storing items raises it to that of other meetings.
Result<> storeCourse(Transaction &transaction, MeetingId id, const FiledMeeting &filed)
{
    return run(transaction, uR"(
        UPDATE meeting
        SET next_sequence = :next, started_at = :started, closed_at = :closed, approved_on = :approved, approved_as = :as
        WHERE id = :id
    )"_s,
               {{":next"_L1, filed.nextSequence},
                {":started"_L1, filed.extras.started},
                {":closed"_L1, filed.extras.closed},
                {":approved"_L1, filed.extras.approvedOn},
                {":as"_L1, filed.extras.approvedAs},
                {":id"_L1, id}});
}

Result<TakenMeeting> storeFiled(Transaction &transaction, const FiledMeeting &filed)
{
    const Result<MeetingId> id = insertHeader(transaction, {filed.meeting.header, filed.levels, 1});
    if (!id)
        return std::unexpected(id.error());
    Result<QList<ItemId>> items;
    const Result<> stored = inOrder([&] { return storeKept(transaction, *id, filed.extras); },
                                    [&] { return savePeople(transaction, *id, filed.meeting.people); },
                                    [&] {
                                        items = storeItems(transaction, *id, filed.meeting.items);
                                        return items ? Result<>() : std::unexpected(items.error());
                                    },
                                    [&] { return storeCourse(transaction, *id, filed); }, [&] { return waitForIndex(transaction, *id); });
    return stored ? Result<TakenMeeting>({*id, *items}) : std::unexpected(stored.error());
}

Result<> takeMeeting(FolderReader &reader, Transaction &transaction, FolderRow &row)
{
    const int number = row.number("meeting"_L1, 1);
    if (reader.meeting(number))
        row.fault(FolderWords::tr("Meeting %1 stands here twice.").arg(number));
    const qsizetype before = reader.faults().size();
    const FiledMeeting filed = readFiledMeeting(reader, row);
    if (!row.isSound() || reader.faults().size() > before) {
        reader.take(number, {});
        return {};
    }
    const Result<TakenMeeting> taken = storeFiled(transaction, filed);
    if (taken)
        reader.take(number, *taken);
    return taken ? Result<>() : std::unexpected(taken.error());
}

/// Once all meetings are there: it is a later one.
Result<> takeApproval(FolderReader &reader, Transaction &transaction, FolderRow &row)
{
    const int by = row.numberOrNone("approved-by"_L1, 1);
    const TakenMeeting *approving = reader.meeting(by);
    if (by > 0 && !approving)
        row.fault(FolderWords::tr("There is no meeting %1 in meetings.csv.").arg(by));
    const TakenMeeting *approved = reader.meeting(row.text("meeting"_L1).toInt());
    if (by == 0 || !reader.faults().isEmpty())
        return {};
    return run(transaction, u"UPDATE meeting SET approved_by = :by WHERE id = :id"_s, {{":by"_L1, approving->id}, {":id"_L1, approved->id}});
}

/// A file that no row names would be left behind in silence.
void findUnlisted(FolderReader &reader, const QList<FolderRow> &rows)
{
    QSet<QString> unlisted = reader.names();
    for (const FolderRow &row : rows)
        unlisted.remove(row.text("file"_L1));
    for (const QString &name : std::as_const(unlisted)) {
        if (name.endsWith(notationSuffix))
            reader.fault(name, 1, FolderWords::tr("No row of meetings.csv names this file. Add one, or take the file out of the folder."));
    }
}

} // namespace

Result<> takeFolderMeetings(FolderReader &reader, Transaction &transaction)
{
    QList<FolderRow> rows = reader.table(meetingsFile, meetingsHeadings());
    findUnlisted(reader, rows);
    for (FolderRow &row : rows) {
        if (Result<> taken = takeMeeting(reader, transaction, row); !taken)
            return taken;
    }
    for (FolderRow &row : rows) {
        if (Result<> taken = takeApproval(reader, transaction, row); !taken)
            return taken;
    }
    return {};
}

} // namespace minutebook
