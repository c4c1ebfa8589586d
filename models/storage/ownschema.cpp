#include "models/storage/ownschema.h"

#include "models/storage/cipher.h"
#include "models/storage/inorder.h"
#include "models/storage/migrations.h"
#include "models/storage/query.h"
#include "models/storage/searchtables.h"
#include "models/storage/settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSearchTables = 200;

struct OwnSchema {
    Q_DECLARE_TR_FUNCTIONS(OwnSchema)
};

/// By kind and name: the statement that made it, without what SQLite may write in another way.
using SchemaParts = QHash<std::pair<QString, QString>, QString>;

QString plainly(const QString &sql)
{
    QString plain;
    plain.reserve(sql.size());
    for (const QChar character : sql) {
        if (!QLatin1StringView(" \t\n\v\f\r\"").contains(character))
            plain += character;
    }
    return plain;
}

/// What SQLite makes by itself where somebody has it count rows.
bool isStatistics(const SchemaParts::const_iterator &part)
{
    static const QRegularExpression counts(u"^CREATETABLEsqlite_stat[134]\\([a-z,]+\\)$"_s);
    return part.key().first == "table"_L1 && counts.match(part.value()).hasMatch();
}

Result<SchemaParts> partsOf(Connection &connection)
{
    SchemaParts parts;
    const Result<> read = eachRow(connection, u"SELECT type, name, tbl_name, sql FROM sqlite_master"_s, {}, [&](const Row &row) {
        parts.insert({row.text(0), row.text(1)}, plainly(row.text(3).isEmpty() ? row.text(2) : row.text(3)));
    });
    return read ? Result<SchemaParts>(parts) : std::unexpected(read.error());
}

/// Of which level's search table a part is, or of which trigger of it; 0: of none.
qint64 searchLevelOf(const QString &name)
{
    static const QRegularExpression of(u"^search_([1-9][0-9]{0,9})(?:_[a-z]+)?$"_s);
    return name.startsWith("search_"_L1) ? of.match(name).captured(1).toLongLong() : 0;
}

/// As it reads for any level. Another level's name or number stays.
QString forAnyLevel(const QString &line, qint64 level)
{
    const QRegularExpression own(u"(search_|level=)%1(?![0-9])"_s.arg(level));
    return QString(line).replace(own, u"\\1N"_s);
}

QByteArray digestOf(QStringList lines)
{
    lines.sort();
    return QCryptographicHash::hash(lines.join(u'\0').toUtf8(), QCryptographicHash::Sha256).toHex();
}

SchemaDigests digestsOf(const SchemaParts &parts)
{
    QStringList own;
    QMap<qint64, QStringList> searched;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const QString line = QStringList{part.key().first, part.key().second, part.value()}.join(u'\n');
        if (const qint64 level = searchLevelOf(part.key().second))
            searched[level].append(forAnyLevel(line, level));
        else if (!isStatistics(part))
            own.append(line);
    }
    SchemaDigests digests{digestOf(own), {}};
    for (const QStringList &lines : std::as_const(searched))
        digests.searched.insert(digestOf(lines));
    if (searched.size() > mostSearchTables)
        digests.searched.insert({});
    return digests;
}

/// Nothing that needs to be compared with a schema that is made anew.
bool isKnown(const SchemaDigests &digests)
{
    return digests.own == ownSchemaDigest
        && std::ranges::all_of(digests.searched, [](const QByteArray &table) { return table == ownSearchTableDigest; });
}

/// Every level that was ever found in a book has a table of its own.
QList<qint64> searchTablesIn(const SchemaParts &parts)
{
    static const QRegularExpression name(u"^search_([1-9][0-9]{0,9})$"_s);
    QList<qint64> levels;
    for (const auto &[kind, part] : parts.keys()) {
        if (const auto match = name.match(part); match.hasMatch() && kind == "table"_L1 && levels.size() < mostSearchTables)
            levels.append(match.captured(1).toLongLong());
    }
    return levels;
}

/// Made anew, in memory.
Result<SchemaParts> ownParts(int version, const QList<qint64> &searchTables)
{
    const auto memory = Connection::open({.path = inMemory}, Cipher());
    if (!memory)
        return std::unexpected(memory.error());
    const auto later = std::ranges::upper_bound(migrations(), version, {}, &Migration::version);
    const Result<> laid = inOrder([&] { return run(**memory, u"PRAGMA query_only = OFF"_s); },
                                  [&] { return layOut(**memory, std::span(migrations().begin(), later)); },
                                  [&] { return forEach(searchTables, [&](qint64 level) { return makeSearchTable(**memory, level); }); });
    return laid ? partsOf(**memory) : std::unexpected(laid.error());
}

} // namespace

Result<> hasOwnSchema(Connection &connection)
{
    const Result<int> version = bookVersion(connection);
    if (version && *version > migrations().back().version)
        return {}; // what a newer program makes is not known here, nor is such a book opened
    const Result<SchemaParts> parts = version ? partsOf(connection) : std::unexpected(version.error());
    if (parts && *version == migrations().back().version && isKnown(digestsOf(*parts)))
        return {};
    const Result<SchemaParts> own = parts ? ownParts(*version, searchTablesIn(*parts)) : parts;
    if (!own)
        return std::unexpected(own.error());
    for (auto part = parts->begin(); part != parts->end(); ++part) {
        if (own->value(part.key()) != part.value() && !isStatistics(part))
            return failure(ErrorCode::BookDamaged,
                           {connection.path(), OwnSchema::tr("it has “%1” in it, which Minutebook does not make").arg(part.key().second)});
    }
    for (auto part = own->begin(); part != own->end(); ++part) {
        if (!parts->contains(part.key()))
            return failure(ErrorCode::BookDamaged, {connection.path(), OwnSchema::tr("it lacks its “%1”").arg(part.key().second)});
    }
    return {};
}

Result<SchemaDigests> schemaDigests(Connection &connection)
{
    const Result<SchemaParts> parts = partsOf(connection);
    return parts ? Result<SchemaDigests>(digestsOf(*parts)) : std::unexpected(parts.error());
}

} // namespace minutebook
