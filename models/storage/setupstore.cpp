#include "models/storage/setupstore.h"

#include "models/storage/bodystore.h"
#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/query.h"
#include "models/storage/schemestore.h"
#include "models/storage/seatingstore.h"
#include "models/storage/templatestore.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto isOpen = "status NOT IN ('approved', 'final')"_L1;

/// Of open minutes alone.
Result<> renameMeetings(Transaction &transaction, const Body &old, const Body &body)
{
    return inOrder(
        [&] {
            return run(transaction, u"UPDATE meeting SET body = :name WHERE body = :old AND %1"_s.arg(isOpen),
                       {{":name"_L1, body.name}, {":old"_L1, old.name}});
        },
        [&] {
            return run(transaction,
                       u"UPDATE meeting SET abbreviation = :new WHERE abbreviation = :old AND next_sequence = 1 AND %1"_s.arg(isOpen),
                       {{":new"_L1, body.abbreviation}, {":old"_L1, old.abbreviation}});
        });
}

/// A verb that came or went makes other lines decisions.
Result<> readAgain(Transaction &transaction)
{
    const auto meetings = rows(transaction, u"SELECT id FROM meeting WHERE %1 ORDER BY id"_s.arg(isOpen), {},
                               [](const Row &row) { return row.id<MeetingId>(0); });
    if (!meetings)
        return std::unexpected(meetings.error());
    return forEach(*meetings, [&](MeetingId id) -> Result<> {
        transaction.changes().meetings.update(id);
        const Result<MeetingContext> context = loadContext(transaction, id);
        return context ? storeRegisters(transaction, *context) : Result<>(std::unexpected(context.error()));
    });
}

Result<> changeBody(Transaction &transaction, const Body &old, const Body &body)
{
    return inOrder([&] { return keepBody(transaction); }, [&] { return saveBody(transaction, body); },
                   [&] { return passSchemeOn(transaction, old.scheme, body.scheme); },
                   [&] { return renameMeetings(transaction, old, body); }, [&] { return readAgain(transaction); });
}

} // namespace

Result<BodySetup> loadSetup(Connection &connection)
{
    Result<Body> body = loadBody(connection);
    const Result<Seating> seats = seating(connection);
    const Result<QList<ItemTemplate>> items = itemTemplates(connection);
    if (!body || !seats || !items)
        return std::unexpected(!body ? body.error() : !seats ? seats.error() : items.error());
    body->members.clear(); // they are read off the seats, which can be set up anew
    return BodySetup{*body, *seats, *items};
}

Result<> saveSetup(Transaction &transaction, const BodySetup &setup)
{
    const Result<Body> old = loadBody(transaction);
    if (!old)
        return std::unexpected(old.error());
    Body body = setup.body;
    body.formerPatterns = old->formerPatterns;
    body.parties = old->parties; // a register of its own, which may have changed meanwhile
    body.members = old->members;
    return inOrder([&] { return requireLevels(transaction, *old, setup); },
                   [&] { return body == *old ? Result<>() : changeBody(transaction, *old, body); },
                   [&] { return saveSeating(transaction, setup.seating); }, [&] { return saveItemTemplates(transaction, setup.items); });
}

} // namespace minutebook
