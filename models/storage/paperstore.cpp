#include "models/storage/paperstore.h"

#include "models/notation/datavalue.h"
#include "models/notation/parse.h"
#include "models/storage/audititem.h"
#include "models/storage/audittrail.h"
#include "models/storage/inorder.h"
#include "models/storage/itemstore.h"
#include "models/storage/itemtexts.h"
#include "models/storage/meetingcontext.h"
#include "models/storage/query.h"
#include "models/storage/searchindex.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto paperColumns = "p.id, p.item, p.title, p.version, p.level, p.file_name, p.sha256, "
                              "coalesce(p.disposed_size, length(p.contents)), p.disposed_on"_L1;

StoredPaper readPaper(const Row &row)
{
    return {
        row.id<PaperId>(0), row.id<ItemId>(1), {row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.wide(7), row.date(8)}};
}

QString hashOf(const QByteArray &contents)
{
    return QString::fromLatin1(QCryptographicHash::hash(contents, QCryptographicHash::Sha256).toHex());
}

Result<StoredPaper> paper(Connection &connection, PaperId id)
{
    const auto found = firstRow(connection, u"SELECT %1 FROM paper p WHERE p.id = :id"_s.arg(paperColumns), {{":id"_L1, id}}, readPaper);
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<StoredPaper>(**found) : failure(ErrorCode::PaperMissing);
}

/// The meeting of an item whose papers may change. Errors: ItemMissing, MeetingFrozen.
Result<MeetingContext> editableMeetingOf(Connection &connection, ItemId id)
{
    const Result<StoredItem> stored = item(connection, id);
    return stored ? loadEditable(connection, stored->meeting) : std::unexpected(stored.error());
}

PaperWords cleaned(const PaperWords &words)
{
    return {cleanHeading(words.title).simplified(), cleanHeading(words.version).simplified(), words.level};
}

Result<> checkLevel(const QString &level, const Scheme &scheme)
{
    if (level.isEmpty() || scheme.rankOf(level))
        return {};
    QStringList names;
    for (const Level &known : scheme.levels)
        names << known.name;
    return failure(ErrorCode::LevelUnknown, {level, names.join(", "_L1)});
}

Result<PaperId> insertPaper(Transaction &transaction, ItemId item, const Paper &paper, const QByteArray &contents)
{
    const auto inserted = firstRow(transaction, uR"(
        INSERT INTO paper (item, position, title, version, level, file_name, sha256, contents)
        VALUES (:item, (SELECT count(*) FROM paper WHERE item = :within), :title, :version, :level, :file, :hash, :contents) RETURNING id
    )"_s,
                                   {{":item"_L1, item},
                                    {":within"_L1, item},
                                    {":title"_L1, paper.title},
                                    {":version"_L1, paper.version},
                                    {":level"_L1, paper.level},
                                    {":file"_L1, paper.fileName},
                                    {":hash"_L1, paper.sha256},
                                    {":contents"_L1, contents}},
                                   [](const Row &row) { return row.id<PaperId>(0); });
    return inserted ? Result<PaperId>(**inserted) : std::unexpected(inserted.error());
}

/// Two papers of an item never have one position, not even for the moment in which they change it.
Result<> setOrder(Transaction &transaction, ItemId item, const QList<StoredPaper> &papers)
{
    int position = 0;
    const auto place = [&](const StoredPaper &paper) {
        return run(transaction, u"UPDATE paper SET position = :position WHERE id = :id"_s,
                   {{":position"_L1, position++}, {":id"_L1, paper.id}});
    };
    return inOrder([&] { return run(transaction, u"UPDATE paper SET position = -1 - position WHERE item = :item"_s, {{":item"_L1, item}}); },
                   [&] { return forEach(papers, place); });
}

/// Of a paper that has other words by now: whether its readers are others. Papers are read before their meeting is held.
Result<> enterLevelChange(Transaction &transaction, const StoredPaper &before, const PaperWords &words, const MeetingContext &meeting,
                          const QString &reason)
{
    const Result<StoredItem> stored = item(transaction, before.item);
    const Result<QList<StoredPaper>> papers = papersOf(transaction, before.item);
    if (!stored || !papers)
        return std::unexpected(stored ? papers.error() : stored.error());
    const Item read = parseItem(stored->heading, {}, meeting.dialect).constFirst();
    Paper after = before.paper;
    after.title = words.title;
    after.version = words.version;
    after.level = words.level;
    const Rank from = paperRank(before.paper, read.rank, meeting.dialect);
    const Rank to = paperRank(after, read.rank, meeting.dialect);
    if (from == to || (to > from && meeting.header.status != MeetingStatus::InReview))
        return {};
    const auto place = std::ranges::find(*papers, before.id, &StoredPaper::id) - papers->begin() + 1;
    QJsonObject details = auditItem(read.heading.number, stored->position + 1);
    details.insert(u"paper"_s, place);
    details.insert(u"from"_s, meeting.levels.level(from).name);
    details.insert(u"to"_s, meeting.levels.level(to).name);
    if (!reason.trimmed().isEmpty())
        details.insert(u"reason"_s, reason.simplified());
    return appendAudit(transaction,
                       {AuditEvent::LevelChanged, meeting.header.number, meeting.levels.level(std::max(from, to)).name, details});
}

/// Runs `change(paper, meeting)` on a paper that may change, and tells of it.
template <typename Change>
Result<> changing(Transaction &transaction, PaperId id, Change change)
{
    const Result<StoredPaper> stored = paper(transaction, id);
    if (!stored)
        return std::unexpected(stored.error());
    const Result<MeetingContext> meeting = editableMeetingOf(transaction, stored->item);
    if (!meeting)
        return std::unexpected(meeting.error());
    transaction.changes().meetings.update(meeting->id);
    return inOrder([&] { return change(*stored, *meeting); }, [&] { return waitForIndex(transaction, meeting->id); });
}

} // namespace

Result<QList<StoredPaper>> papersOf(Connection &connection, ItemId item)
{
    return rows(connection, u"SELECT %1 FROM paper p WHERE p.item = :item ORDER BY p.position"_s.arg(paperColumns), {{":item"_L1, item}},
                readPaper);
}

Result<QHash<qint64, QList<Paper>>> papersOf(Connection &connection, MeetingId meeting)
{
    const Result<QHash<qint64, QList<StoredPaper>>> stored = storedPapersOf(connection, meeting);
    if (!stored)
        return std::unexpected(stored.error());
    QHash<qint64, QList<Paper>> papers;
    for (const auto &[item, all] : stored->asKeyValueRange()) {
        for (const StoredPaper &each : all)
            papers[item].append(each.paper);
    }
    return papers;
}

Result<QHash<qint64, QList<StoredPaper>>> storedPapersOf(Connection &connection, MeetingId meeting)
{
    return storedPapersWhere(connection, u"m.id = %1"_s.arg(meeting.value));
}

Result<QHash<qint64, QList<StoredPaper>>> storedPapersWhere(Connection &connection, const QString &condition)
{
    QHash<qint64, QList<StoredPaper>> papers;
    const QString sql = u"SELECT %1 FROM paper p JOIN item i ON i.id = p.item JOIN meeting m ON m.id = i.meeting "
                        "WHERE %2 ORDER BY p.item, p.position"_s.arg(paperColumns, condition);
    const Result<> read = eachRow(connection, sql, {}, [&](const Row &row) {
        const StoredPaper stored = readPaper(row);
        papers[stored.item.value].append(stored);
    });
    if (!read)
        return std::unexpected(read.error());
    return papers;
}

Result<QByteArray> paperContents(Connection &connection, PaperId id)
{
    const Snapshot snapshot(connection);
    const Result<StoredPaper> stored = paper(connection, id);
    if (!stored)
        return std::unexpected(stored.error());
    if (const QDate on = stored->paper.disposed; on.isValid())
        return failure(ErrorCode::PaperDisposed, {stored->paper.title, on.toString(u"d MMMM yyyy"_s)});
    const auto contents = firstRow(connection, u"SELECT contents FROM paper WHERE id = :id"_s, {{":id"_L1, id}},
                                   [](const Row &row) { return row.bytes(0); });
    if (!contents)
        return std::unexpected(contents.error());
    const QByteArray bytes = contents->value_or(QByteArray());
    return hashOf(bytes) == stored->paper.sha256 ? Result<QByteArray>(bytes) : failure(ErrorCode::PaperDamaged, {stored->paper.title});
}

Result<QList<Error>> damagedPapers(Connection &connection)
{
    const auto ids = rows(connection, u"SELECT id FROM paper WHERE disposed_on IS NULL ORDER BY id"_s, {},
                          [](const Row &row) { return row.id<PaperId>(0); });
    if (!ids)
        return std::unexpected(ids.error());
    QList<Error> damaged;
    for (const PaperId id : *ids) {
        if (const Result<QByteArray> contents = paperContents(connection, id); !contents)
            damaged.append(contents.error());
    }
    return damaged;
}

Result<PaperId> attachPaper(Transaction &transaction, ItemId item, const PaperWords &words, const QString &fileName,
                            const QByteArray &contents)
{
    const QString name = cleanFileName(fileName);
    if (contents.size() > largestPaper)
        return failure(ErrorCode::PaperTooLarge,
                       {name, QString::number(contents.size() / 1'000'000), QString::number(largestPaper / 1'000'000)});
    const Result<MeetingContext> meeting = editableMeetingOf(transaction, item);
    if (!meeting)
        return std::unexpected(meeting.error());
    if (const Result<> known = checkLevel(words.level, meeting->levels); !known)
        return std::unexpected(known.error());
    PaperWords own = cleaned(words);
    if (own.title.isEmpty())
        own.title = QFileInfo(name).completeBaseName();
    transaction.changes().meetings.update(meeting->id);
    const Result<PaperId> id = insertPaper(transaction, item, {own.title, own.version, own.level, name, hashOf(contents), contents.size()},
                                           contents);
    const Result<> waits = id ? waitForIndex(transaction, meeting->id) : std::unexpected(id.error());
    return waits ? id : std::unexpected(waits.error());
}

Result<> changePaper(Transaction &transaction, PaperId id, const PaperWords &words, const QString &reason)
{
    const PaperWords own = cleaned(words);
    if (own.title.isEmpty())
        return failure(ErrorCode::PaperUntitled);
    return changing(transaction, id, [&](const StoredPaper &before, const MeetingContext &meeting) {
        return inOrder([&] { return checkLevel(own.level, meeting.levels); },
                       [&] { return enterLevelChange(transaction, before, own, meeting, reason); },
                       [&] {
                           return run(transaction, u"UPDATE paper SET title = :title, version = :version, level = :level WHERE id = :id"_s,
                                      {{":title"_L1, own.title}, {":version"_L1, own.version}, {":level"_L1, own.level}, {":id"_L1, id}});
                       });
    });
}

Result<> movePaper(Transaction &transaction, PaperId id, int position)
{
    return changing(transaction, id, [&](const StoredPaper &stored, const MeetingContext &) -> Result<> {
        Result<QList<StoredPaper>> papers = papersOf(transaction, stored.item);
        if (!papers)
            return std::unexpected(papers.error());
        const auto now = std::ranges::find(*papers, id, &StoredPaper::id) - papers->begin();
        papers->move(now, std::clamp<qsizetype>(position, 0, papers->size() - 1));
        return setOrder(transaction, stored.item, *papers);
    });
}

Result<> removePaper(Transaction &transaction, PaperId id)
{
    return changing(transaction, id, [&](const StoredPaper &stored, const MeetingContext &) -> Result<> {
        if (const Result<> removed = run(transaction, u"DELETE FROM paper WHERE id = :id"_s, {{":id"_L1, id}}); !removed)
            return removed;
        const Result<QList<StoredPaper>> left = papersOf(transaction, stored.item);
        return left ? setOrder(transaction, stored.item, *left) : std::unexpected(left.error());
    });
}

} // namespace minutebook
