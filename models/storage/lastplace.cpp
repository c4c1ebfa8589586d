#include "models/storage/lastplace.h"

#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Result<std::optional<BookPlace>> lastPlace(Connection &connection)
{
    return firstRow(connection, u"SELECT meeting, item, line FROM last_place"_s, {},
                    [](const Row &row) { return BookPlace{row.id<MeetingId>(0), row.id<ItemId>(1), row.number(2)}; });
}

Result<> saveLastPlace(Transaction &transaction, const BookPlace &place)
{
    Bind item(":item"_L1, place.item);
    if (place.item == ItemId())
        item.value = QVariant();
    return run(transaction, uR"(
        INSERT INTO last_place (id, meeting, item, line) VALUES (1, :meeting, :item, :line)
        ON CONFLICT (id) DO UPDATE SET meeting = excluded.meeting, item = excluded.item, line = excluded.line
    )"_s,
               {{":meeting"_L1, place.meeting}, item, {":line"_L1, place.line}});
}

} // namespace minutebook
