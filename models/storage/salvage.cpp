#include "models/storage/salvage.h"

#include "models/storage/query.h"

#include <limits>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Of one table. A broken page makes many of them fail, and each costs a look at the disk.
constexpr int mostProbes = 20'000;

class Salvager
{
public:
    Salvager(Connection &connection, const QString &table, const QStringList &columns, const std::function<void(const QVariantList &)> &take)
        : m_connection(connection)
        , m_table(table)
        , m_columns(columns.join(u", "_s))
        , m_take(take)
    {
    }

    [[nodiscard]] Salvaged run()
    {
        Salvaged salvaged;
        salvaged.whole = readFrom(std::numeric_limits<qint64>::min(), u"ASC"_s);
        if (salvaged.whole)
            return salvaged;
        (void)readFrom(std::numeric_limits<qint64>::min(), u"DESC"_s);
        const std::optional<QSet<qint64>> known = knownRows();
        salvaged.lostKnown = known.has_value();
        if (known)
            readEach(*known, salvaged.lost);
        else
            readBetween(m_lowest, m_highest.value_or(m_lowest + mostProbes));
        return salvaged;
    }

private:
    /// Up to the first row that cannot be read; what was read already is not given again.
    bool readFrom(qint64 begin, const QString &order)
    {
        const QString sql = u"SELECT rowid, %1 FROM \"%2\" WHERE rowid >= :begin ORDER BY rowid %3"_s.arg(m_columns, m_table, order);
        return eachRow(m_connection, sql, {{":begin"_L1, begin}}, [&](const Row &row) { give(row, order == "ASC"_L1); }).has_value();
    }

    void give(const Row &row, bool upwards)
    {
        const qint64 id = row.wide(0);
        if (upwards)
            m_lowest = id;
        else
            m_highest = id;
        if (m_read.contains(id))
            return;
        const QVariantList values = row.all();
        if (row.isTorn())
            return;
        m_read.insert(id);
        m_take(values);
    }

    /// By an index that has all of them; nothing if there is none that can be read.
    std::optional<QSet<qint64>> knownRows()
    {
        const auto indexes = rows(m_connection, u"SELECT name FROM pragma_index_list('%1') WHERE partial = 0"_s.arg(m_table), {},
                                  [](const Row &row) { return row.text(0); });
        for (const QString &index : indexes.value_or(QStringList())) {
            const auto ids = rows(m_connection, u"SELECT rowid FROM \"%1\" INDEXED BY \"%2\""_s.arg(m_table, index), {},
                                  [](const Row &row) { return row.wide(0); });
            if (ids)
                return QSet<qint64>(ids->begin(), ids->end());
        }
        return std::nullopt;
    }

    void readEach(const QSet<qint64> &known, QSet<qint64> &lost)
    {
        for (const qint64 id : known) {
            if (!m_read.contains(id) && !readRow(id))
                lost.insert(id);
        }
    }

    bool readRow(qint64 id)
    {
        const QString sql = u"SELECT rowid, %1 FROM \"%2\" WHERE rowid = :id"_s.arg(m_columns, m_table);
        (void)eachRow(m_connection, sql, {{":id"_L1, id}}, [&](const Row &row) { give(row, true); });
        return m_read.contains(id);
    }

    /// Neither end can be gone on from: from a row in the middle perhaps.
    void readBetween(qint64 low, qint64 high)
    {
        for (qint64 id = low + 1; id < high && ++m_probes < mostProbes; ++id) {
            if (readRow(id))
                (void)readFrom(id + 1, u"ASC"_s);
            id = std::max(id, std::min(m_lowest, high));
        }
    }

    Connection &m_connection;
    QString m_table;
    QString m_columns;
    const std::function<void(const QVariantList &)> &m_take;
    QSet<qint64> m_read;
    qint64 m_lowest = 0; ///< the last that was read upwards
    std::optional<qint64> m_highest; ///< the last that was read downwards
    int m_probes = 0;
};

} // namespace

Salvaged salvageRows(Connection &connection, const QString &table, const QStringList &columns,
                     const std::function<void(const QVariantList &)> &take)
{
    return Salvager(connection, table, columns, take).run();
}

} // namespace minutebook
