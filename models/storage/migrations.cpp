#include "models/storage/migrations.h"

#include "models/storage/backup.h"
#include "models/storage/inorder.h"
#include "models/storage/query.h"
#include "models/storage/schema.h"
#include "models/storage/transaction.h"

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allSteps{Migration{1, schema::version1},   Migration{2, schema::version2},   Migration{3, schema::version3},
                              Migration{4, schema::version4},   Migration{5, schema::version5},   Migration{6, schema::version6},
                              Migration{7, schema::version7},   Migration{8, schema::version8},   Migration{9, schema::version9},
                              Migration{10, schema::version10}, Migration{11, schema::version11}, Migration{12, schema::version12},
                              Migration{13, schema::version13}, Migration{14, schema::version14}, Migration{15, schema::version15},
                              Migration{16, schema::version16}, Migration{17, schema::version17}};

constexpr bool rises(std::span<const Migration> steps)
{
    int last = 0;
    for (const Migration &step : steps) {
        if (step.version <= last)
            return false;
        last = step.version;
    }
    return !steps.empty();
}
static_assert(rises(allSteps), "each migration has a version above the one before it");

Result<int> number(Connection &connection, const QString &pragma)
{
    const Result<QString> text = answer(connection, u"PRAGMA "_s + pragma);
    if (!text)
        return std::unexpected(text.error());
    return text->toInt();
}

/// Marks are set in the step's own transaction: a step is there whole, with its version, or not at all.
Result<> mark(Connection &connection, int version)
{
    return inOrder([&] { return run(connection, u"PRAGMA application_id = %1"_s.arg(applicationId)); },
                   [&] { return run(connection, u"PRAGMA user_version = %1"_s.arg(version)); });
}

Result<> take(Connection &connection, const Migration &step)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Another process may have taken the step while this one waited for it.
    const Result<int> version = number(connection, u"user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (*version >= step.version)
        return {};
    return inOrder([&] { return forEach(step.statements, [&](QStringView sql) { return run(connection, sql.toString()); }); },
                   [&] { return mark(connection, step.version); }, [&] { return transaction->commit(); });
}

} // namespace

std::span<const Migration> migrations()
{
    return allSteps;
}

Result<> layOut(Connection &connection, std::span<const Migration> steps)
{
    return forEach(steps, [&](const Migration &step) { return take(connection, step); });
}

Result<> bringUpToDate(Connection &connection, const Cipher &cipher, std::span<const Migration> steps)
{
    const Result<int> version = bookVersion(connection);
    if (!version)
        return std::unexpected(version.error());
    const int known = steps.back().version;
    if (*version > known)
        return failure(ErrorCode::BookNewer, {connection.path(), QString::number(*version), QString::number(known)});
    if (*version == known)
        return {};
    if (connection.use() == Connection::Use::Read)
        return failure(ErrorCode::BookOlder, {connection.path()});
    return inOrder([&] { return backUpBeside(connection, cipher, u"version-%1"_s.arg(*version)); },
                   [&] { return layOut(connection, steps); });
}

Result<int> bookVersion(Connection &connection)
{
    const Result<int> application = number(connection, u"application_id"_s);
    if (!application)
        return std::unexpected(application.error());
    const Result<int> version = number(connection, u"user_version"_s);
    if (version && (*application != applicationId || *version < 1))
        return failure(ErrorCode::BookForeign, {connection.path()});
    return version;
}

} // namespace minutebook
