#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/meetingextras.h"
#include "models/storage/bookfolder/readsback.h"
#include "models/storage/headerrows.h"
#include "models/storage/inorder.h"
#include "models/storage/meetingstore.h"
#include "models/storage/query.h"

#include "models/notation/write.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<QList<MeetingExtras>> allExtras(Connection &connection)
{
    return rows(connection, uR"(
        SELECT m.id, m.started_at, m.closed_at, m.approved_on, a.number, m.approved_as, m.seating, m.body_words, l.contents
        FROM meeting m LEFT JOIN meeting a ON a.id = m.approved_by LEFT JOIN logo l ON l.sha256 = m.logo ORDER BY m.id
    )"_s,
                {}, [](const Row &row) {
                    return MeetingExtras{row.id<MeetingId>(0), row.text(1),          row.text(2),          row.text(3), row.text(4),
                                         row.text(5),          row.text(6).toUtf8(), row.text(7).toUtf8(), row.bytes(8)};
                });
}

/// How many blank lines the notes begin with; those at their ends are none of the file's.
int stripBlankEnds(QList<NoteLine> &lines)
{
    const auto isText = [](const NoteLine &line) { return !line.text.trimmed().isEmpty(); };
    lines.erase(std::find_if(lines.rbegin(), lines.rend(), isText).base(), lines.end());
    const auto first = std::find_if(lines.begin(), lines.end(), isText);
    const auto blank = static_cast<int>(first - lines.begin());
    lines.erase(lines.begin(), first);
    return blank;
}

/// The meeting as its file says it, its items entered in the writer's places.
Meeting filedMeeting(FolderWriter &writer, const PlacedRecord &placed)
{
    Meeting meeting = placed.record.meeting;
    for (PeopleTable &table : meeting.people)
        (void)stripBlankEnds(table.lines);
    for (qsizetype i = 0; i < meeting.items.size(); ++i) {
        const int blank = stripBlankEnds(meeting.items[i].lines);
        writer.placeItem(placed.begins[i].item, {static_cast<int>(i) + 1, placed.begins[i].line + blank});
    }
    return meeting;
}

Result<QStringList> writeExtras(FolderWriter &writer, const MeetingExtras &extras, const HeaderRow &header, const QString &file)
{
    QStringList kept;
    const auto keep = [&](const QByteArray &contents, QLatin1StringView suffix) -> Result<> {
        const Result<QString> name = writer.keep(contents, suffix);
        kept.append(name.value_or(QString()));
        return name ? Result<>() : std::unexpected(name.error());
    };
    const Result<> done = inOrder([&] { return keep(writeSchemeToEdit(header.levels), ".json"_L1); },
                                  [&] { return keep(extras.seating, ".json"_L1); }, [&] { return keep(extras.bodyWords, ".json"_L1); },
                                  [&] { return keep(extras.logo, ".png"_L1); });
    if (!done)
        return std::unexpected(done.error());
    return QStringList{QString::number(header.header.number),
                       file,
                       kept[0],
                       QString::number(header.nextSequence),
                       extras.started,
                       extras.closed,
                       extras.approvedOn,
                       extras.approvedBy,
                       extras.approvedAs,
                       kept[1],
                       kept[2],
                       kept[3]};
}

/// Answers with the meeting's row.
Result<QStringList> writeOneMeeting(FolderWriter &writer, const MeetingExtras &extras)
{
    const Result<PlacedRecord> placed = placedRecord(writer.connection(), extras.id);
    const Result<HeaderRow> header = loadHeader(writer.connection(), extras.id);
    if (!placed || !header)
        return std::unexpected(placed ? header.error() : placed.error());
    const int number = header->header.number;
    writer.placeMeeting(extras.id, number);
    Meeting meeting = filedMeeting(writer, *placed);
    meeting.header = header->header; // also while a correction makes drafts of its editions
    const QByteArray text = write(meeting).toUtf8();
    if (const QString otherwise = whatReadsOtherwise(meeting, text, placed->record.body); !otherwise.isEmpty())
        return failure(ErrorCode::MeetingReadsOtherwise, {QString::number(number), otherwise});
    const QString file = "meetings/"_L1 + QString::number(number) + notationSuffix;
    const Result<> put = writer.put(file, text);
    return put ? writeExtras(writer, extras, *header, file) : std::unexpected(put.error());
}

} // namespace

QStringList meetingsHeadings()
{
    return {u"meeting"_s,     u"file"_s,        u"scheme"_s,      u"next-action"_s, u"started"_s, u"closed"_s,
            u"approved-on"_s, u"approved-by"_s, u"approved-as"_s, u"seating"_s,     u"body"_s,    u"logo"_s};
}

Result<> writeFolderMeetings(FolderWriter &writer)
{
    const Result<QList<MeetingExtras>> all = allExtras(writer.connection());
    if (!all)
        return std::unexpected(all.error());
    QList<QStringList> rows;
    const Result<> written = forEach(*all, [&](const MeetingExtras &extras) -> Result<> {
        const Result<QStringList> row = writeOneMeeting(writer, extras);
        if (!row)
            return std::unexpected(row.error());
        rows.append(*row);
        return {};
    });
    return written ? writer.putTable(meetingsFile, meetingsHeadings(), rows) : written;
}

} // namespace minutebook
