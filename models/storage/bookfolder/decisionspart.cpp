#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/folderwords.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto decisionsFile = "decisions.csv"_L1;
constexpr auto linksFile = "decision-links.csv"_L1;

/// "entry" is what other rows know it by; "item" and "line" are empty while its line is nowhere.
QStringList decisionsHeadings()
{
    return {u"entry"_s, u"meeting"_s, u"item"_s, u"line"_s, u"text"_s, u"effective"_s, u"review"_s, u"superseded-by"_s};
}

QStringList linksHeadings()
{
    return {u"one"_s, u"other"_s};
}

/// The numbers that entries have in the folder, from 1, by their ids.
using EntryNumbers = QHash<qint64, int>;
Result<EntryNumbers> entryNumbers(Connection &connection)
{
    EntryNumbers numbers;
    const Result<> read = eachRow(connection, u"SELECT id FROM decision_entry ORDER BY id"_s, {},
                                  [&](const Row &row) { numbers.insert(row.wide(0), static_cast<int>(numbers.size()) + 1); });
    return read ? Result<EntryNumbers>(numbers) : std::unexpected(read.error());
}

QString entryNumber(const EntryNumbers &numbers, qint64 id)
{
    return id == 0 ? QString() : QString::number(numbers.value(id));
}

QStringList decisionCells(const FolderWriter &writer, const EntryNumbers &numbers, const Row &row)
{
    const auto meeting = row.id<MeetingId>(1);
    const auto item = row.id<ItemId>(2);
    const FolderPlace place = row.number(3) < 0 ? writer.placeOf(meeting, item) : writer.placeOf(meeting, item, row.number(3));
    return {entryNumber(numbers, row.wide(0)), place.meeting, place.item, place.line, row.text(4), row.text(5), row.text(6),
            entryNumber(numbers, row.wide(7))};
}

Result<> requireDecision(Connection &connection, FolderRow &row, ItemId item, int line)
{
    const Result<QString> text = answer(connection, u"SELECT text FROM decision WHERE item = :item AND line = :line"_s,
                                        {{":item"_L1, item}, {":line"_L1, line}});
    if (text && *text != row.text("text"_L1))
        row.fault(FolderWords::tr("Line %1 of this item does not say what stands in the column “text”.").arg(line + 1));
    return text ? Result<>() : std::unexpected(text.error());
}

/// `entries` are the ids by number.
Result<> takeDecision(Transaction &transaction, FolderRow &row, QHash<int, qint64> &entries)
{
    const int entry = row.number("entry"_L1, 1);
    const TakenMeeting *meeting = row.meeting();
    const ItemId item = row.item();
    const int line = row.numberOrNone("line"_L1, 1) - 1; // nowhere: -1
    const QString text = row.needed("text"_L1);
    const QDate effective = row.date("effective"_L1);
    const QDate review = row.date("review"_L1);
    if (entries.contains(entry))
        row.fault(FolderWords::tr("Entry %1 stands here twice.").arg(entry));
    entries.insert(entry, 0);
    if (!row.isSound() || meeting->id == MeetingId())
        return {};
    if (const Result<> there = line < 0 ? Result<>() : requireDecision(transaction, row, item, line); !there)
        return there;
    const auto made = firstRow(transaction, uR"(
        INSERT INTO decision_entry (meeting, item, line, text, effective, review)
        VALUES (:meeting, nullif(:item, 0), :line, :text, :effective, :review) RETURNING id
    )"_s,
                               {{":meeting"_L1, meeting->id},
                                {":item"_L1, item},
                                {":line"_L1, line},
                                {":text"_L1, text},
                                {":effective"_L1, effective},
                                {":review"_L1, review}},
                               [](const Row &id) { return id.wide(0); });
    if (!made)
        return std::unexpected(made.error());
    entries.insert(entry, **made);
    return {};
}

/// The id of the entry that a cell names; 0 where it names none, or one that was not taken.
qint64 entryIn(FolderRow &row, QLatin1StringView heading, const QHash<int, qint64> &entries)
{
    const int entry = row.numberOrNone(heading, 1);
    if (entry > 0 && !entries.contains(entry))
        row.fault(FolderWords::tr("There is no entry %1 in decisions.csv.").arg(entry));
    return entries.value(entry);
}

Result<> takeSuperseding(Transaction &transaction, FolderRow &row, const QHash<int, qint64> &entries)
{
    const qint64 by = entryIn(row, "superseded-by"_L1, entries);
    if (by == 0)
        return {};
    return run(transaction, u"UPDATE decision_entry SET superseded_by = :by WHERE id = :id"_s,
               {{":by"_L1, by}, {":id"_L1, entries.value(row.text("entry"_L1).toInt())}});
}

/// Both ways.
Result<> takeLink(Transaction &transaction, FolderRow &row, const QHash<int, qint64> &entries)
{
    const qint64 one = entryIn(row, "one"_L1, entries);
    const qint64 other = entryIn(row, "other"_L1, entries);
    if (one == 0 || other == 0)
        return {};
    return run(transaction, u"INSERT INTO decision_link (one, other) VALUES (:a, :b), (:c, :d) ON CONFLICT (one, other) DO NOTHING"_s,
               {{":a"_L1, one}, {":b"_L1, other}, {":c"_L1, other}, {":d"_L1, one}});
}

} // namespace

Result<> writeFolderDecisions(FolderWriter &writer)
{
    const Result<EntryNumbers> numbers = entryNumbers(writer.connection());
    if (!numbers)
        return std::unexpected(numbers.error());
    const auto decisions = rows(writer.connection(), uR"(
        SELECT id, meeting, item, line, text, effective, review, superseded_by FROM decision_entry ORDER BY id
    )"_s,
                                {}, [&](const Row &row) { return decisionCells(writer, *numbers, row); });
    const auto links = rows(
        writer.connection(), u"SELECT one, other FROM decision_link WHERE one < other ORDER BY one, other"_s, {},
        [&](const Row &row) { return QStringList{entryNumber(*numbers, row.wide(0)), entryNumber(*numbers, row.wide(1))}; });
    if (!decisions || !links)
        return std::unexpected(decisions ? links.error() : decisions.error());
    return inOrder([&] { return writer.putTable(decisionsFile, decisionsHeadings(), *decisions); },
                   [&] { return writer.putTable(linksFile, linksHeadings(), *links); });
}

Result<> takeFolderDecisions(FolderReader &reader, Transaction &transaction)
{
    QHash<int, qint64> entries;
    QList<FolderRow> decisions = reader.table(decisionsFile, decisionsHeadings());
    for (FolderRow &row : decisions) {
        if (Result<> taken = takeDecision(transaction, row, entries); !taken)
            return taken;
    }
    for (FolderRow &row : decisions) {
        if (Result<> taken = takeSuperseding(transaction, row, entries); !taken)
            return taken;
    }
    return takeRows(reader, linksFile, linksHeadings(), [&](FolderRow &row) { return takeLink(transaction, row, entries); });
}

} // namespace minutebook
