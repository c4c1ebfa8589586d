#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/folderwords.h"
#include "models/storage/bookfolder/readparties.h"
#include "models/storage/learntwords.h"
#include "models/storage/partystore.h"
#include "models/storage/query.h"
#include "models/storage/templatestore.h"

#include <QJsonDocument>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto partiesFile = "parties.csv"_L1;
constexpr auto templatesFile = "templates.csv"_L1;
constexpr auto wordsFile = "learnt-words.csv"_L1;
constexpr auto filtersFile = "filters.csv"_L1;
constexpr auto numbersFile = "withdrawn-numbers.csv"_L1;

QStringList partiesHeadings()
{
    return {u"category"_s, u"code"_s, u"real-name"_s, u"since"_s, u"remark"_s};
}

QStringList templatesHeadings()
{
    return {u"name"_s, u"title"_s, u"notes"_s, u"standing"_s};
}

QStringList wordsHeadings()
{
    return {u"word"_s};
}

QStringList filtersHeadings()
{
    return {u"register"_s, u"name"_s, u"filter"_s};
}

QStringList numbersHeadings()
{
    return {u"number"_s, u"sha256"_s};
}

} // namespace

Result<> writeFolderParties(FolderWriter &writer)
{
    const Result<QList<Party>> all = parties(writer.connection());
    if (!all)
        return std::unexpected(all.error());
    QList<QStringList> rows;
    for (const Party &party : *all)
        rows.append({party.category, party.code, party.realName, party.since.toString(Qt::ISODate), party.remark});
    return writer.putTable(partiesFile, partiesHeadings(), rows);
}

QList<Party> readParties(FolderReader &reader, const QString &name)
{
    QList<Party> all;
    QList<FolderRow> rows = reader.table(name, partiesHeadings());
    for (FolderRow &row : rows)
        all.append({row.needed("category"_L1), row.needed("code"_L1), row.text("real-name"_L1), row.date("since"_L1), row.text("remark"_L1)});
    const QHash<qsizetype, QString> faults = faultsOf(all);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (faults.contains(i) && rows[i].isSound())
            rows[i].fault(faults.value(i));
    }
    return all;
}

Result<> takeFolderParties(FolderReader &reader, Transaction &transaction)
{
    const QList<Party> all = readParties(reader, partiesFile);
    return reader.faults().isEmpty() ? saveParties(transaction, all) : Result<>();
}

Result<> writeFolderTemplates(FolderWriter &writer)
{
    const Result<QList<ItemTemplate>> all = itemTemplates(writer.connection());
    if (!all)
        return std::unexpected(all.error());
    QList<QStringList> rows;
    for (const ItemTemplate &item : *all)
        rows.append({item.name, item.heading, item.notes, item.standing ? u"yes"_s : u"no"_s});
    return writer.putTable(templatesFile, templatesHeadings(), rows);
}

Result<> takeFolderTemplates(FolderReader &reader, Transaction &transaction)
{
    QList<ItemTemplate> all;
    for (FolderRow row : reader.table(templatesFile, templatesHeadings())) {
        const ItemTemplate item{row.needed("name"_L1), row.needed("title"_L1), row.text("notes"_L1), row.flag("standing"_L1)};
        if (row.isSound())
            all.append(item);
    }
    return saveItemTemplates(transaction, all); // also instead of those that a new book begins with
}

Result<> writeFolderWords(FolderWriter &writer)
{
    const Result<QStringList> words = learntWords(writer.connection());
    if (!words)
        return std::unexpected(words.error());
    QList<QStringList> rows;
    for (const QString &word : *words)
        rows.append({word});
    return writer.putTable(wordsFile, wordsHeadings(), rows);
}

Result<> takeFolderWords(FolderReader &reader, Transaction &transaction)
{
    return takeRows(reader, wordsFile, wordsHeadings(), [&](FolderRow &row) { return learnWord(transaction, row.needed("word"_L1)); });
}

Result<> writeFolderFilters(FolderWriter &writer)
{
    const auto filters = rows(writer.connection(), u"SELECT register, name, wanted FROM saved_filter ORDER BY register, name"_s, {},
                              [](const Row &row) { return QStringList{row.text(0), row.text(1), row.text(2)}; });
    return filters ? writer.putTable(filtersFile, filtersHeadings(), *filters) : std::unexpected(filters.error());
}

Result<> takeFolderFilters(FolderReader &reader, Transaction &transaction)
{
    return takeRows(reader, filtersFile, filtersHeadings(), [&](FolderRow &row) -> Result<> {
        const QString of = row.needed("register"_L1);
        const QString name = row.needed("name"_L1);
        const QString filter = row.needed("filter"_L1);
        if (of != "actions"_L1 && of != "decisions"_L1)
            row.fault(FolderWords::tr("“%1” is no register. Write “actions” or “decisions”.").arg(of));
        if (!QJsonDocument::fromJson(filter.toUtf8()).isObject())
            row.fault(FolderWords::tr("The filter is not JSON as Minutebook writes it."));
        if (!row.isSound())
            return {};
        return run(transaction, uR"(
            INSERT INTO saved_filter (register, name, wanted) VALUES (:register, :name, :wanted)
            ON CONFLICT (register, name) DO UPDATE SET wanted = excluded.wanted
        )"_s,
                   {{":register"_L1, of}, {":name"_L1, name}, {":wanted"_L1, filter}});
    });
}

Result<> writeFolderNumbers(FolderWriter &writer)
{
    const auto numbers = rows(writer.connection(), u"SELECT number, words FROM withdrawn_number ORDER BY number"_s, {},
                              [](const Row &row) { return QStringList{row.text(0), row.text(1)}; });
    return numbers ? writer.putTable(numbersFile, numbersHeadings(), *numbers) : std::unexpected(numbers.error());
}

Result<> takeFolderNumbers(FolderReader &reader, Transaction &transaction)
{
    return takeRows(reader, numbersFile, numbersHeadings(), [&](FolderRow &row) -> Result<> {
        const QString number = row.needed("number"_L1);
        const QString words = row.needed("sha256"_L1);
        if (!row.isSound())
            return {};
        return run(transaction, u"INSERT OR REPLACE INTO withdrawn_number (number, words) VALUES (:number, :words)"_s,
                   {{":number"_L1, number}, {":words"_L1, words}});
    });
}

} // namespace minutebook
