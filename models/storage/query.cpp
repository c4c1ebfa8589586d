#include "models/storage/query.h"

#include "models/storage/sqlerror.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto minutes = "HH:mm"_L1;

/// What is there of a text where its last page is not; none that was written does.
bool endsInNothing(const QString &text)
{
    return text.endsWith(QChar::Null);
}

QString withoutNothing(QString text)
{
    return text.remove(QChar::Null);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(withoutNothing(text));
}

} // namespace

Row::Row(const QSqlQuery &query)
    : m_query(query)
{
}

QString Row::text(int column) const
{
    QString text = m_query.value(column).toString();
    m_torn = m_torn || endsInNothing(text);
    return text;
}

int Row::number(int column) const
{
    return m_query.value(column).toInt();
}

bool Row::flag(int column) const
{
    return number(column) != 0;
}

QDate Row::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QTime Row::time(int column) const
{
    const QString said = text(column);
    return said.size() == minutes.size() ? QTime::fromString(said, Qt::ISODate)
                                         : QTime(); // by a format it costs more than all else in a row
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Row::wide(int column) const
{
    return m_query.value(column).toLongLong();
}

double Row::real(int column) const
{
    return m_query.value(column).toDouble();
}

QVariantList Row::all() const
{
    QVariantList values;
    for (int column = 0; column < m_query.record().count(); ++column) {
        values.append(m_query.value(column));
        m_torn = m_torn || (values.last().typeId() == QMetaType::QString && endsInNothing(values.last().toString()));
    }
    return values;
}

Bind::Bind(QLatin1StringView name, const QString &text)
    : name(name)
    , value(orNull(text))
{
}

Bind::Bind(QLatin1StringView name, QDate date)
    : Bind(name, date.toString(Qt::ISODate))
{
}

Bind::Bind(QLatin1StringView name, QTime time)
    : Bind(name, time.toString(QString(minutes)))
{
}

Bind::Bind(QLatin1StringView name, const QByteArray &bytes)
    : name(name)
    , value(bytes.isNull() ? ""_ba : bytes)
{
}

Bind Bind::written(QLatin1StringView name, const QString &text)
{
    Bind bind(name, text);
    bind.value = text.isNull() ? u""_s : withoutNothing(text);
    return bind;
}

Bind Bind::kept(QLatin1StringView name, const QVariant &value)
{
    Bind bind(name, 0);
    bind.value = value;
    return bind;
}

Result<> eachRow(Connection &connection, const QString &sql, const Binds &binds, const std::function<void(const Row &)> &read)
{
    QSqlQuery query(QSqlDatabase::database(connection.name(), false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(sqlError(query.lastError(), connection.path()));
    for (const Bind &bind : binds)
        query.bindValue(bind.name, bind.value);
    if (!query.exec())
        return std::unexpected(sqlError(query.lastError(), connection.path()));
    const Row row(query);
    while (!row.isTorn() && query.next())
        read(row);
    if (row.isTorn())
        return failure(ErrorCode::BookDamaged,
                       {connection.path(), QCoreApplication::translate("CheckReport", "a page is not as it was written")});
    // A broken page found on the way ends the rows like their end does.
    if (query.lastError().isValid())
        return std::unexpected(sqlError(query.lastError(), connection.path()));
    return {};
}

Result<> run(Connection &connection, const QString &sql, const Binds &binds)
{
    return eachRow(connection, sql, binds, [](const Row &) { });
}

Result<QString> answer(Connection &connection, const QString &sql, const Binds &binds)
{
    const auto first = firstRow(connection, sql, binds, [](const Row &row) { return row.text(0); });
    if (!first)
        return std::unexpected(first.error());
    return first->value_or(QString());
}

} // namespace minutebook
