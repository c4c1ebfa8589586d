#include "models/storage/savedfilters.h"

#include "models/storage/query.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(FilteredRegister of)
{
    return of == FilteredRegister::Actions ? u"actions"_s : u"decisions"_s;
}

} // namespace

Result<QList<SavedFilter>> savedFilters(Connection &connection, FilteredRegister of)
{
    return rows(connection, u"SELECT name, wanted FROM saved_filter WHERE register = :register ORDER BY name"_s,
                {{":register"_L1, nameOf(of)}}, [](const Row &row) { return readFilter(row.text(0), row.text(1).toUtf8()); });
}

Result<> keepFilter(Transaction &transaction, FilteredRegister of, const SavedFilter &saved)
{
    return run(transaction, uR"(
        INSERT INTO saved_filter (register, name, wanted) VALUES (:register, :name, :wanted)
        ON CONFLICT (register, name) DO UPDATE SET wanted = excluded.wanted
    )"_s,
               {{":register"_L1, nameOf(of)}, Bind::written(":name"_L1, saved.name), {":wanted"_L1, QString::fromUtf8(writeFilter(saved))}});
}

Result<> forgetFilter(Transaction &transaction, FilteredRegister of, const QString &name)
{
    return run(transaction, u"DELETE FROM saved_filter WHERE register = :register AND name = :name"_s,
               {{":register"_L1, nameOf(of)}, Bind::written(":name"_L1, name)});
}

} // namespace minutebook
