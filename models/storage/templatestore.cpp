#include "models/storage/templatestore.h"

#include "models/storage/inorder.h"
#include "models/storage/itemtexts.h"
#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<> insert(Connection &connection, int position, const ItemTemplate &item)
{
    const QString name = item.name.simplified();
    const QString heading = cleanHeading(item.heading);
    if (name.isEmpty() || heading.isEmpty())
        return failure(ErrorCode::TemplateInvalid);
    return run(connection, uR"(
        INSERT INTO item_template (position, name, heading, notes, standing)
        VALUES (:position, :name, :heading, :notes, :standing)
    )"_s,
               {{":position"_L1, position},
                {":name"_L1, name},
                {":heading"_L1, heading},
                Bind::written(":notes"_L1, cleanNotes(item.notes)),
                {":standing"_L1, item.standing}});
}

} // namespace

Result<QList<ItemTemplate>> itemTemplates(Connection &connection)
{
    return rows(connection, u"SELECT name, heading, notes, standing FROM item_template ORDER BY position"_s, {},
                [](const Row &row) { return ItemTemplate{row.text(0), row.text(1), row.text(2), row.flag(3)}; });
}

Result<> saveItemTemplates(Transaction &transaction, const QList<ItemTemplate> &templates)
{
    transaction.changes().body = true;
    int position = 0;
    return inOrder([&] { return run(transaction, u"DELETE FROM item_template"_s); },
                   [&] { return forEach(templates, [&](const ItemTemplate &item) { return insert(transaction, position++, item); }); });
}

} // namespace minutebook
