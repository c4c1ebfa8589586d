#include "models/storage/seatingstore.h"

#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<Seating> readText(const QString &text)
{
    return text.isEmpty() ? Result<Seating>(Seating()) : readSeating(text.toUtf8());
}

} // namespace

Result<Seating> seating(Connection &connection)
{
    const Result<QString> text = answer(connection, u"SELECT seating FROM body"_s);
    return text ? readText(*text) : std::unexpected(text.error());
}

Result<Seating> seatingOf(Connection &connection, MeetingId meeting)
{
    const auto text = firstRow(connection, u"SELECT coalesce(m.seating, b.seating) FROM meeting m, body b WHERE m.id = :id"_s,
                               {{":id"_L1, meeting}}, [](const Row &row) { return row.text(0); });
    if (!text)
        return std::unexpected(text.error());
    return *text ? readText(**text) : failure(ErrorCode::MeetingMissing);
}

Result<> saveSeating(Transaction &transaction, const Seating &seating)
{
    transaction.changes().body = true;
    return run(transaction, u"UPDATE body SET seating = :seating"_s, {{":seating"_L1, QString::fromUtf8(writeSeating(seating))}});
}

Result<> keepSeating(Transaction &transaction, MeetingId meeting)
{
    return run(transaction, u"UPDATE meeting SET seating = (SELECT coalesce(seating, '{}') FROM body) WHERE id = :id AND seating IS NULL"_s,
               {{":id"_L1, meeting}});
}

} // namespace minutebook
