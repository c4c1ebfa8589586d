#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/folderwords.h"
#include "models/storage/inorder.h"
#include "models/storage/paperstore.h"
#include "models/storage/query.h"

#include <QCryptographicHash>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto timesFile = "times.csv"_L1;
constexpr auto papersFile = "papers.csv"_L1;
constexpr auto waiversFile = "waivers.csv"_L1;

QStringList timesHeadings()
{
    return {u"meeting"_s, u"item"_s, u"seconds"_s};
}

QStringList papersHeadings()
{
    return {u"meeting"_s,   u"item"_s,   u"title"_s, u"version"_s,     u"level"_s,
            u"file-name"_s, u"sha256"_s, u"file"_s,  u"disposed-on"_s, u"size"_s};
}

QStringList waiversHeadings()
{
    return {u"meeting"_s, u"item"_s, u"finding"_s, u"reason"_s};
}

struct FiledPaper {
    PaperId id;
    MeetingId meeting;
    ItemId item;
    int position = 0;
    QStringList words; ///< title, version, level, file name, hash
    QStringList disposal; ///< the day and the size that it had; empty: the book has it
};

Result<QList<FiledPaper>> allPapers(Connection &connection)
{
    return rows(connection, uR"(
        SELECT p.id, i.meeting, p.item, p.position, p.title, p.version, p.level, p.file_name, p.sha256,
               p.disposed_on, p.disposed_size
        FROM paper p JOIN item i ON i.id = p.item ORDER BY i.meeting, i.position, p.position
    )"_s,
                {}, [](const Row &row) {
                    return FiledPaper{row.id<PaperId>(0),
                                      row.id<MeetingId>(1),
                                      row.id<ItemId>(2),
                                      row.number(3),
                                      {row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)},
                                      {row.text(9), row.text(10)}};
                });
}

/// Under its own name behind the place that it belongs to, which no two papers share.
Result<QString> writePaper(FolderWriter &writer, const FiledPaper &paper, const FolderPlace &place)
{
    if (!paper.disposal.constFirst().isEmpty())
        return QString();
    const Result<QByteArray> contents = paperContents(writer.connection(), paper.id);
    if (!contents)
        return std::unexpected(contents.error());
    const QString file = u"papers/%1-%2-%3 %4"_s.arg(place.meeting, place.item, QString::number(paper.position + 1), paper.words[3]);
    const Result<> put = writer.put(file, *contents);
    return put ? Result<QString>(file) : std::unexpected(put.error());
}

QString sha256Of(const QByteArray &contents)
{
    return QString::fromLatin1(QCryptographicHash::hash(contents, QCryptographicHash::Sha256).toHex());
}

Result<> takePaper(Transaction &transaction, FolderRow &row)
{
    const QString hash = row.needed("sha256"_L1);
    const QString title = row.needed("title"_L1);
    const QString fileName = row.needed("file-name"_L1);
    (void)row.needed("item"_L1);
    const QDate disposed = row.date("disposed-on"_L1);
    const int size = row.numberOrNone("size"_L1, 0);
    if (!disposed.isValid())
        (void)row.needed("file"_L1);
    const ItemId item = row.item();
    const QByteArray contents = row.file("file"_L1);
    if (row.isSound() && !disposed.isValid() && sha256Of(contents) != hash)
        row.fault(FolderWords::tr("“%1” is not the file that was written here: its hash is another.").arg(row.text("file"_L1)));
    if (row.isSound() && fileName != cleanFileName(fileName))
        row.fault(FolderWords::tr("“%1” is no name for a file.").arg(fileName));
    if (!row.isSound() || item == ItemId())
        return {};
    const Result<> taken = run(transaction, uR"(
        INSERT INTO paper (item, position, title, version, level, file_name, sha256, contents)
        VALUES (:item, (SELECT count(*) FROM paper WHERE item = :within), :title, :version, :level, :file, :hash, :contents)
    )"_s,
                               {{":item"_L1, item},
                                {":within"_L1, item},
                                {":title"_L1, title},
                                {":version"_L1, row.text("version"_L1)},
                                {":level"_L1, row.text("level"_L1)},
                                {":file"_L1, fileName},
                                {":hash"_L1, hash},
                                {":contents"_L1, contents}});
    if (!taken || !disposed.isValid())
        return taken;
    return run(transaction, uR"(
        UPDATE paper SET disposed_on = :on, disposed_size = :size
        WHERE item = :item AND position = (SELECT max(position) FROM paper WHERE item = :within)
    )"_s,
               {{":on"_L1, disposed}, {":size"_L1, size}, {":item"_L1, item}, {":within"_L1, item}});
}

Result<> takeWaiver(Transaction &transaction, FolderRow &row)
{
    const TakenMeeting *meeting = row.meeting();
    const ItemId item = row.item();
    const QString finding = row.needed("finding"_L1);
    const QString reason = row.needed("reason"_L1);
    if (!row.isSound() || meeting->id == MeetingId())
        return {};
    return run(transaction, u"INSERT INTO waiver (meeting, item, finding, reason) VALUES (:meeting, nullif(:item, 0), :finding, :reason)"_s,
               {{":meeting"_L1, meeting->id}, {":item"_L1, item}, {":finding"_L1, finding}, {":reason"_L1, reason}});
}

} // namespace

Result<> writeFolderTimes(FolderWriter &writer)
{
    const auto times = rows(writer.connection(), uR"(
        SELECT meeting, id, seconds_spent FROM item WHERE seconds_spent > 0 ORDER BY meeting, position
    )"_s,
                            {}, [&](const Row &row) {
                                const FolderPlace place = writer.placeOf(row.id<MeetingId>(0), row.id<ItemId>(1));
                                return QStringList{place.meeting, place.item, QString::number(row.number(2))};
                            });
    return times ? writer.putTable(timesFile, timesHeadings(), *times) : std::unexpected(times.error());
}

Result<> takeFolderTimes(FolderReader &reader, Transaction &transaction)
{
    return takeRows(reader, timesFile, timesHeadings(), [&](FolderRow &row) -> Result<> {
        (void)row.needed("item"_L1);
        const ItemId item = row.item();
        const int seconds = row.number("seconds"_L1, 1);
        if (!row.isSound() || item == ItemId())
            return {};
        return run(transaction, u"UPDATE item SET seconds_spent = :seconds WHERE id = :id"_s, {{":seconds"_L1, seconds}, {":id"_L1, item}});
    });
}

Result<> writeFolderPapers(FolderWriter &writer)
{
    const Result<QList<FiledPaper>> papers = allPapers(writer.connection());
    if (!papers)
        return std::unexpected(papers.error());
    QList<QStringList> rows;
    const Result<> written = forEach(*papers, [&](const FiledPaper &paper) -> Result<> {
        const FolderPlace place = writer.placeOf(paper.meeting, paper.item);
        const Result<QString> file = writePaper(writer, paper, place);
        if (!file)
            return std::unexpected(file.error());
        rows.append(QStringList{place.meeting, place.item} + paper.words + QStringList{*file} + paper.disposal);
        return {};
    });
    return written ? writer.putTable(papersFile, papersHeadings(), rows) : written;
}

Result<> takeFolderPapers(FolderReader &reader, Transaction &transaction)
{
    return takeRows(reader, papersFile, papersHeadings(), [&](FolderRow &row) { return takePaper(transaction, row); });
}

Result<> writeFolderWaivers(FolderWriter &writer)
{
    const auto waivers = rows(writer.connection(), u"SELECT meeting, item, finding, reason FROM waiver ORDER BY id"_s, {},
                              [&](const Row &row) {
                                  const FolderPlace place = writer.placeOf(row.id<MeetingId>(0), row.id<ItemId>(1));
                                  return QStringList{place.meeting, place.item, row.text(2), row.text(3)};
                              });
    return waivers ? writer.putTable(waiversFile, waiversHeadings(), *waivers) : std::unexpected(waivers.error());
}

Result<> takeFolderWaivers(FolderReader &reader, Transaction &transaction)
{
    return takeRows(reader, waiversFile, waiversHeadings(), [&](FolderRow &row) { return takeWaiver(transaction, row); });
}

} // namespace minutebook
