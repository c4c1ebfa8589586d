#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/folderwords.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/words.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto interimFile = "interim-decisions.csv"_L1;

QStringList interimHeadings()
{
    return {u"number"_s,        u"way"_s,        u"wording"_s, u"level"_s,    u"put-on"_s,
            u"answers-until"_s, u"settled-on"_s, u"votes"_s,   u"taken-by"_s, u"remark"_s};
}

QStringList cellsOf(const Row &row)
{
    QStringList cells;
    for (int column = 0; column < interimHeadings().size(); ++column)
        cells << row.text(column);
    return cells;
}

Result<> insert(Transaction &transaction, FolderRow &row, const QString &wording)
{
    const int number = row.number("number"_L1, 1);
    const QString way = row.needed("way"_L1);
    const QString level = row.needed("level"_L1);
    const QDate put = row.date("put-on"_L1);
    const Binds days{{":put"_L1, put}, {":until"_L1, row.date("answers-until"_L1)}, {":settled"_L1, row.date("settled-on"_L1)}};
    if (wordOf(interimWayOf(way)) != way)
        row.fault(FolderWords::tr("“%1” is no way to decide between meetings. Write “%2” or “%3”.")
                      .arg(way, wordOf(InterimWay::WrittenProcedure), wordOf(InterimWay::ChairsAction)));
    if (!put.isValid())
        row.fault(FolderWords::tr("Nothing stands in the column “%1”, and something has to.").arg("put-on"_L1));
    if (!row.isSound())
        return {};
    return run(transaction, uR"(
        INSERT INTO interim_decision (number, way, wording, level, put_on, answers_until, settled_on, votes, taken_by, remark)
        VALUES (:number, :way, :wording, :level, :put, :until, :settled, :votes, :by, :remark)
    )"_s,
               Binds{{":number"_L1, number},
                     {":way"_L1, way},
                     {":wording"_L1, wording},
                     {":level"_L1, level},
                     {":votes"_L1, row.text("votes"_L1)},
                     {":by"_L1, row.text("taken-by"_L1)},
                     {":remark"_L1, row.text("remark"_L1)}}
                   + days);
}

/// A number that was given to a decision that is gone is not given again.
Result<> passNumber(Transaction &transaction, FolderRow &row)
{
    const int number = row.number("number"_L1, 1);
    if (!row.isSound())
        return {};
    return inOrder(
        [&] {
            return run(transaction, uR"(
                INSERT INTO interim_decision (number, way, wording, level, put_on) VALUES (:number, :way, '', '', '')
            )"_s,
                       {{":number"_L1, number}, {":way"_L1, wordOf(InterimWay::WrittenProcedure)}});
        },
        [&] { return run(transaction, u"DELETE FROM interim_decision WHERE number = :number"_s, {{":number"_L1, number}}); });
}

} // namespace

Result<> writeFolderInterim(FolderWriter &writer)
{
    auto decisions = rows(writer.connection(), uR"(
        SELECT number, way, wording, level, put_on, answers_until, settled_on, votes, taken_by, remark FROM interim_decision ORDER BY number
    )"_s,
                          {}, cellsOf);
    const auto last = firstRow(writer.connection(), u"SELECT seq FROM sqlite_sequence WHERE name = 'interim_decision'"_s, {},
                               [](const Row &row) { return row.text(0); });
    if (!decisions || !last)
        return std::unexpected(decisions ? last.error() : decisions.error());
    if (*last && (decisions->isEmpty() || decisions->constLast().constFirst() != **last))
        decisions->append(QStringList{**last} + QStringList(interimHeadings().size() - 1));
    return writer.putTable(interimFile, interimHeadings(), *decisions);
}

Result<> takeFolderInterim(FolderReader &reader, Transaction &transaction)
{
    return takeRows(reader, interimFile, interimHeadings(), [&](FolderRow &row) {
        const QString wording = row.text("wording"_L1);
        return wording.isEmpty() ? passNumber(transaction, row) : insert(transaction, row, wording);
    });
}

} // namespace minutebook
