#include "models/storage/withheldrows.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto withheldColumns = "id, meeting, item, line, text, level, ground, owner, review, event, downgraded_on, downgraded_from, "
                                 "downgraded_to, reason, paper"_L1;

WithheldRow readWithheld(const Row &row)
{
    WithheldRow read{row.id<WithheldId>(0), {row.id<MeetingId>(1), row.id<ItemId>(2), row.number(3)}, row.text(4),
                     row.text(5),           {row.text(6), row.text(7), row.date(8), row.text(9)},     std::nullopt};
    if (row.date(10).isValid())
        read.downgrade = Downgrade{row.date(10), row.text(11), row.text(12), row.text(13)};
    read.paper = row.id<PaperId>(14);
    return read;
}

Bind paperOrNone(PaperId paper)
{
    Bind bind(":paper"_L1, paper);
    if (paper == PaperId())
        bind.value = QVariant();
    return bind;
}

Bind itemOrNone(ItemId item)
{
    Bind bind(":item"_L1, item);
    if (item == ItemId())
        bind.value = QVariant();
    return bind;
}

Binds bindsOf(const WithheldRow &row)
{
    const Downgrade downgrade = row.downgrade.value_or(Downgrade());
    return {{":meeting"_L1, row.line.meeting}, itemOrNone(row.line.item),
            {":line"_L1, row.line.line},       Bind::written(":text"_L1, row.text),
            {":level"_L1, row.level},          {":ground"_L1, row.facts.ground},
            {":owner"_L1, row.facts.owner},    {":review"_L1, row.facts.review},
            {":event"_L1, row.facts.event},    {":on"_L1, downgrade.on},
            {":from"_L1, downgrade.from},      {":to"_L1, downgrade.to},
            {":reason"_L1, downgrade.reason},  paperOrNone(row.paper)};
}

Result<QList<WithheldRow>> rowsWhere(Connection &connection, const QString &condition, const Binds &binds)
{
    return rows(connection, u"SELECT %1 FROM withheld_part %2 ORDER BY id"_s.arg(withheldColumns, condition), binds, readWithheld);
}

} // namespace

Result<QList<WithheldRow>> withheldRows(Connection &connection)
{
    return rowsWhere(connection, {}, {});
}

Result<QList<WithheldRow>> withheldRowsOf(Connection &connection, MeetingId meeting)
{
    return rowsWhere(connection, u"WHERE meeting = :meeting"_s, {{":meeting"_L1, meeting}});
}

Result<WithheldRow> withheldRow(Connection &connection, WithheldId id)
{
    const Result<QList<WithheldRow>> found = rowsWhere(connection, u"WHERE id = :id"_s, {{":id"_L1, id}});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? failure(ErrorCode::WithheldMissing) : Result<WithheldRow>(found->constFirst());
}

Result<> storeWithheld(Transaction &transaction, const WithheldRow &row)
{
    transaction.changes().others = true;
    if (row.facts.isEmpty() && !row.downgrade)
        return run(transaction, u"DELETE FROM withheld_part WHERE id = :id"_s, {{":id"_L1, row.id}});
    if (row.id == WithheldId())
        return run(transaction, uR"(
            INSERT INTO withheld_part (meeting, item, line, text, level, ground, owner, review, event, downgraded_on, downgraded_from,
                downgraded_to, reason, paper)
            VALUES (:meeting, :item, :line, :text, :level, :ground, :owner, :review, :event, :on, :from, :to, :reason, :paper)
        )"_s,
                   bindsOf(row));
    return run(transaction, uR"(
        UPDATE withheld_part SET meeting = :meeting, item = :item, line = :line, text = :text, level = :level, ground = :ground,
            owner = :owner, review = :review, event = :event, downgraded_on = :on, downgraded_from = :from, downgraded_to = :to,
            reason = :reason, paper = :paper WHERE id = :id
    )"_s,
               bindsOf(row) + Binds{{":id"_L1, row.id}});
}

} // namespace minutebook
