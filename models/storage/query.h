#pragma once

#include "models/domain/ids.h"
#include "models/storage/connection.h"

#include <QDate>
#include <QList>
#include <QVariant>

#include <functional>
#include <optional>

class QSqlQuery;

namespace minutebook {

/// One row of an answer, while it is being read. NULL is the type's empty value.
class Row
{
public:
    explicit Row(const QSqlQuery &query);

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] int number(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QTime time(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 wide(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QVariantList all() const;
    /// A text had a part that is not there any more: of a long one whose last page is broken SQLCipher gives zeros, and no error.
    [[nodiscard]] bool isTorn() const { return m_torn; }
    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id{wide(column)};
    }

private:
    const QSqlQuery &m_query;
    mutable bool m_torn = false;
};

/// A named place of a statement and what stands there. What is empty or null is absent: NULL.
struct Bind {
    Bind(QLatin1StringView name, const QString &text);
    Bind(QLatin1StringView name, QDate date);
    Bind(QLatin1StringView name, QTime time);
    Bind(QLatin1StringView name, std::integral auto number)
        : name(name)
        , value(QVariant::fromValue(static_cast<qint64>(number)))
    {
    }
    template <typename Of>
    Bind(QLatin1StringView name, Id<Of> id)
        : Bind(name, id.value)
    {
    }
    /// Bytes are there even when there are none.
    Bind(QLatin1StringView name, const QByteArray &bytes);
    /// As Row::all() gave it.
    [[nodiscard]] static Bind kept(QLatin1StringView name, const QVariant &value);
    /// A text that is there even when it is empty.
    [[nodiscard]] static Bind written(QLatin1StringView name, const QString &text);

    QLatin1StringView name;
    QVariant value;
};
using Binds = QList<Bind>;

/// Runs a statement and gives its rows to `read`, all of them before it returns: an open query would hold the checkpoint.
/// Errors: those of sqlError; BookDamaged where a text that was read is torn.
[[nodiscard]] Result<> eachRow(Connection &connection, const QString &sql, const Binds &binds, const std::function<void(const Row &)> &read);

/// Runs a statement that has no answer, or none that is wanted.
[[nodiscard]] Result<> run(Connection &connection, const QString &sql, const Binds &binds = {});

/// All rows, each as `read(const Row &)` makes it.
template <typename Read>
[[nodiscard]] auto rows(Connection &connection, const QString &sql, const Binds &binds, Read read)
    -> Result<QList<std::invoke_result_t<Read &, const Row &>>>
{
    QList<std::invoke_result_t<Read &, const Row &>> all;
    const Result<> done = eachRow(connection, sql, binds, [&](const Row &row) { all.append(read(row)); });
    if (!done)
        return std::unexpected(done.error());
    return all;
}

/// The first row, if there is one.
template <typename Read>
[[nodiscard]] auto firstRow(Connection &connection, const QString &sql, const Binds &binds, Read read)
    -> Result<std::optional<std::invoke_result_t<Read &, const Row &>>>
{
    std::optional<std::invoke_result_t<Read &, const Row &>> first;
    const Result<> done = eachRow(connection, sql, binds, [&](const Row &row) {
        if (!first)
            first = read(row);
    });
    if (!done)
        return std::unexpected(done.error());
    return first;
}

/// The first column of the first row; an empty text if there is none. For pragmas and counts.
[[nodiscard]] Result<QString> answer(Connection &connection, const QString &sql, const Binds &binds = {});

} // namespace minutebook
