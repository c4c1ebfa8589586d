#include "models/storage/bookfolder/folderparts.h"
#include "models/storage/bookfolder/folderwords.h"
#include "models/storage/query.h"
#include "models/storage/retentionstore.h"
#include "models/storage/words.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto retentionFile = "retention.csv"_L1;
constexpr auto disposalsFile = "disposals.csv"_L1;

QStringList retentionHeadings()
{
    return {u"matter"_s, u"keeping"_s, u"years"_s};
}

QStringList disposalsHeadings()
{
    return {u"disposed-on"_s, u"meeting-number"_s, u"matter"_s, u"keeping"_s, u"years"_s, u"amount"_s, u"title"_s, u"sha256"_s};
}

Matter matterIn(FolderRow &row)
{
    const QString word = row.needed("matter"_L1);
    if (wordOf(matterOf(word)) != word)
        row.fault(FolderWords::tr("“%1” is nothing that has a rule. Write “%2”, “%3” or “%4”.")
                      .arg(word, wordOf(Matter::OwnNotes), wordOf(Matter::Papers), wordOf(Matter::SupersededDrafts)));
    return matterOf(word);
}

RetentionRule ruleIn(FolderRow &row)
{
    const QString word = row.needed("keeping"_L1);
    const RetentionRule rule{keepingOf(word), row.number("years"_L1, 0)};
    if (wordOf(rule.keeping) != word)
        row.fault(FolderWords::tr("“%1” is no rule of how long something is kept.").arg(word));
    return rule;
}

/// Its amount may be more than a number of other columns.
qint64 amountIn(FolderRow &row)
{
    bool isNumber = false;
    const qint64 amount = row.text("amount"_L1).toLongLong(&isNumber);
    if (!isNumber || amount < 0)
        row.fault(FolderWords::tr("“%1” in the column “%2” is no whole number from %3 on.").arg(row.text("amount"_L1), "amount"_L1, u"0"_s));
    return amount;
}

} // namespace

Result<> writeFolderRetention(FolderWriter &writer)
{
    const Result<Retention> rules = retention(writer.connection());
    if (!rules)
        return std::unexpected(rules.error());
    QList<QStringList> rows;
    for (const Matter matter : allMatters) {
        const RetentionRule &rule = rules->of(matter);
        if (rule.keeping != Keeping::Kept)
            rows.append({wordOf(matter), wordOf(rule.keeping), QString::number(rule.years)});
    }
    return writer.putTable(retentionFile, retentionHeadings(), rows);
}

Result<> takeFolderRetention(FolderReader &reader, Transaction &transaction)
{
    Retention rules;
    for (FolderRow row : reader.table(retentionFile, retentionHeadings())) {
        rules.of(matterIn(row)) = ruleIn(row);
        if (row.isSound() && !isValid(rules))
            row.fault(FolderWords::tr("No rule of that matter has so many years."));
    }
    return reader.faults().isEmpty() ? saveRetention(transaction, rules) : Result<>();
}

Result<> writeFolderDisposals(FolderWriter &writer)
{
    const Result<QList<Disposal>> all = disposals(writer.connection());
    if (!all)
        return std::unexpected(all.error());
    QList<QStringList> rows;
    for (const Disposal &disposal : *all)
        rows.prepend({disposal.on.toString(Qt::ISODate), QString::number(disposal.meeting), wordOf(disposal.matter),
                      wordOf(disposal.rule.keeping), QString::number(disposal.rule.years), QString::number(disposal.amount), disposal.title,
                      disposal.sha256});
    return writer.putTable(disposalsFile, disposalsHeadings(), rows);
}

Result<> takeFolderDisposals(FolderReader &reader, Transaction &transaction)
{
    return takeRows(reader, disposalsFile, disposalsHeadings(), [&](FolderRow &row) -> Result<> {
        (void)row.needed("disposed-on"_L1);
        const Disposal disposal{
            row.date("disposed-on"_L1), row.number("meeting-number"_L1, 1), matterIn(row), ruleIn(row), amountIn(row), row.text("title"_L1),
            row.text("sha256"_L1)};
        return row.isSound() ? recordDisposal(transaction, disposal) : Result<>();
    });
}

} // namespace minutebook
