#include "models/storage/salvagebook.h"

#include "models/storage/audittrail.h"
#include "models/storage/bodystore.h"
#include "models/storage/bookcheck.h"
#include "models/storage/inorder.h"
#include "models/storage/itemrows.h"
#include "models/storage/meetingstore.h"
#include "models/storage/migrations.h"
#include "models/storage/query.h"
#include "models/storage/salvage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Salvaging {
    Q_DECLARE_TR_FUNCTIONS(RecoveryReport)
};

/// What is made of the notes, or of the table's own ids, once everything else is there.
constexpr std::array madeAgain{"action"_L1, "action_update"_L1, "line_owner"_L1, "decision"_L1};

bool isMadeAgain(const QString &table)
{
    return table.startsWith("search_"_L1) || table.startsWith("sqlite_"_L1) || std::ranges::find(madeAgain, table) != madeAgain.end();
}

Result<QStringList> namesIn(Connection &connection, const QString &sql)
{
    return rows(connection, sql, {}, [](const Row &row) { return row.text(0); });
}

/// One recovery: the damaged book, and the one that is made of it.
class Recovery
{
public:
    Recovery(Connection &damaged, Connection &fresh)
        : m_damaged(damaged)
        , m_fresh(fresh)
    {
    }

    [[nodiscard]] Result<RecoveryReport> run(const Hand &hand)
    {
        const Result<> done = inOrder([&] { return layOutAsDamaged(); }, [&] { return copyTables(); }, [&] { return mend(); },
                                      [&] { return layOut(m_fresh); }, [&] { return finish(hand); });
        return done ? Result<RecoveryReport>(m_report) : std::unexpected(done.error());
    }

private:
    using Lost = QHash<QString, QSet<qint64>>;

    /// A book of an older version is brought up to date once it is whole.
    Result<> layOutAsDamaged()
    {
        const Result<int> version = bookVersion(m_damaged);
        if (!version)
            return std::unexpected(version.error());
        const std::span<const Migration> all = migrations();
        if (*version > all.back().version)
            return failure(ErrorCode::BookNewer, {m_damaged.path(), QString::number(*version), QString::number(all.back().version)});
        const auto behind = std::ranges::find_if(all, [&](const Migration &step) { return step.version > *version; });
        return layOut(m_fresh, all.first(static_cast<std::size_t>(behind - all.begin())));
    }

    Result<> copyTables()
    {
        const Result<QStringList> tables = namesIn(m_fresh, u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"_s);
        if (!tables)
            return std::unexpected(tables.error());
        if (const Result<> off = minutebook::run(m_fresh, u"PRAGMA foreign_keys = OFF"_s); !off)
            return off;
        Result<Transaction> transaction = Transaction::begin(m_fresh);
        if (!transaction)
            return std::unexpected(transaction.error());
        return inOrder(
            [&] { return forEach(*tables, [&](const QString &table) { return isMadeAgain(table) ? Result<>() : copyTable(table); }); },
            [&] { return transaction->commit(); });
    }

    /// A stranger's view of that name could compute for ever.
    bool isView(const QString &table)
    {
        const Result<QString> kind = answer(m_damaged, u"SELECT type FROM sqlite_master WHERE name = :name"_s, {{":name"_L1, table}});
        return kind && *kind == "view"_L1;
    }

    Result<> copyTable(const QString &table)
    {
        if (isView(table)) {
            note(table, {false, {}, false});
            return {};
        }
        const Result<QStringList> columns = namesIn(m_fresh, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        if (!columns)
            return std::unexpected(columns.error());
        QStringList places;
        for (qsizetype i = 0; i <= columns->size(); ++i)
            places.append(u":v%1"_s.arg(i));
        const QString sql = u"INSERT OR IGNORE INTO \"%1\" (rowid, %2) VALUES (%3)"_s.arg(table, columns->join(u", "_s),
                                                                                          places.join(u", "_s));
        Result<> inserted;
        const Salvaged salvaged = salvageRows(m_damaged, table, *columns, [&](const QVariantList &values) {
            if (inserted)
                inserted = insert(sql, values);
        });
        note(table, salvaged);
        return inserted;
    }

    Result<> insert(const QString &sql, const QVariantList &values)
    {
        Binds binds;
        QList<QByteArray> names;
        names.reserve(values.size());
        for (qsizetype i = 0; i < values.size(); ++i) {
            names.append(":v" + QByteArray::number(i));
            binds.append(Bind::kept(QLatin1StringView(names.last()), values[i]));
        }
        ++m_report.rows;
        return minutebook::run(m_fresh, sql, binds);
    }

    void note(const QString &table, const Salvaged &salvaged)
    {
        if (salvaged.whole)
            return;
        m_report.lost += salvaged.lost.size();
        m_report.lostKnown = m_report.lostKnown && salvaged.lostKnown;
        m_lost.insert(table, salvaged.lost);
        if (!salvaged.lostKnown)
            m_report.losses.append(
                Salvaging::tr("Of the table “%1” not everything could be read; how much is missing is not known.").arg(table));
        else if (!salvaged.lost.isEmpty() && table != "item"_L1 && table != "meeting"_L1)
            m_report.losses.append(
                Salvaging::tr("Of the table “%1” could not be read: %2.").arg(table, QString::number(salvaged.lost.size())));
    }

    /// What a book cannot be without, and what belongs to something that is lost.
    Result<> mend()
    {
        Result<Transaction> transaction = Transaction::begin(m_fresh);
        if (!transaction)
            return std::unexpected(transaction.error());
        return inOrder([&] { return giveBody(*transaction); }, [&] { return tellLostItems(); }, [&] { return adoptItems(); },
                       [&] { return removeOrphans(); }, [&] { return transaction->commit(); });
    }

    Result<> giveBody(Transaction &transaction)
    {
        const Result<> marked = minutebook::run(m_fresh, u"INSERT OR IGNORE INTO book (id, plain) VALUES (1, :plain)"_s,
                                                {{":plain"_L1, !m_fresh.isEncrypted()}});
        const Result<QString> there = answer(m_fresh, u"SELECT count(*) FROM body"_s);
        if (!marked || !there)
            return std::unexpected(marked ? there.error() : marked.error());
        if (*there != "0"_L1)
            return {};
        m_report.losses.append(Salvaging::tr("The committee’s own set-up is lost: set it up again."));
        const Result<Scheme> scheme = shippedScheme(u"SEC"_s);
        return scheme ? saveBody(transaction, newBody(Salvaging::tr("Recovered Committee"), u"REC"_s, *scheme))
                      : std::unexpected(scheme.error());
    }

    /// An index knows of items where they stood, even where their text is gone.
    Result<> tellLostItems()
    {
        const auto tell = [&](const Row &row) {
            if (m_lost.value(u"item"_s).contains(row.wide(0)))
                m_lostItems.append({row.wide(1), row.number(2) + 1});
        };
        (void)eachRow(m_damaged, u"SELECT rowid, meeting, position FROM item INDEXED BY sqlite_autoindex_item_1"_s, {}, tell);
        for (const auto &[meeting, place] : std::as_const(m_lostItems)) {
            const Result<QString> number = answer(m_fresh, u"SELECT number FROM meeting WHERE id = :id"_s, {{":id"_L1, meeting}});
            m_report.losses.append(number && !number->isEmpty()
                                       ? Salvaging::tr("The text of item %1 of meeting %2 is lost.").arg(QString::number(place), *number)
                                       : Salvaging::tr("The text of item %1 of a meeting that is lost too.").arg(place));
        }
        return {};
    }

    /// Notes whose meeting is lost are worth keeping: they stand in a meeting of their own.
    Result<> adoptItems()
    {
        const Result<QStringList> without = namesIn(
            m_fresh, u"SELECT DISTINCT meeting FROM item WHERE meeting NOT IN (SELECT id FROM meeting) ORDER BY meeting"_s);
        return without ? forEach(*without, [&](const QString &id) { return adopt(id.toLongLong()); }) : std::unexpected(without.error());
    }

    Result<> adopt(qint64 id)
    {
        const Result<Body> body = loadBody(m_fresh);
        if (!body)
            return std::unexpected(body.error());
        const Result<QString> number = answer(m_fresh, u"SELECT coalesce(max(number), 0) + 1 FROM meeting"_s);
        if (!number)
            return std::unexpected(number.error());
        m_report.losses.append(
            Salvaging::tr("The header and the people of a meeting are lost; its items are in meeting %1, a draft of today.").arg(*number));
        return minutebook::run(m_fresh, uR"(
            INSERT INTO meeting (id, number, body, abbreviation, date, status, levels, next_sequence)
            VALUES (:id, :number, :body, :abbreviation, date('now'), 'draft', :levels, 1000)
        )"_s,
                               {{":id"_L1, id},
                                {":number"_L1, number->toInt()},
                                {":body"_L1, body->name},
                                {":abbreviation"_L1, body->abbreviation},
                                {":levels"_L1, QString::fromUtf8(writeScheme(body->scheme))}});
    }

    /// Each round may leave others without what they belong to.
    Result<> removeOrphans()
    {
        using Orphan = std::pair<QString, qint64>;
        for (;;) {
            const auto orphans = rows(m_fresh, u"SELECT \"table\", rowid FROM pragma_foreign_key_check"_s, {},
                                      [](const Row &row) { return Orphan(row.text(0), row.wide(1)); });
            if (!orphans)
                return std::unexpected(orphans.error());
            if (orphans->isEmpty())
                return {};
            const Result<> removed = forEach(QSet<Orphan>(orphans->begin(), orphans->end()),
                                             [&](const Orphan &orphan) { return remove(orphan.first, orphan.second); });
            if (!removed)
                return removed;
        }
    }

    Result<> remove(const QString &table, qint64 rowid)
    {
        --m_report.rows;
        ++m_report.lost;
        ++m_orphans;
        return minutebook::run(m_fresh, u"DELETE FROM \"%1\" WHERE rowid = :id"_s.arg(table), {{":id"_L1, rowid}});
    }

    /// Registers and search, from the notes; and what a person is to know.
    Result<> finish(const Hand &hand)
    {
        if (m_orphans > 0)
            m_report.losses.append(Salvaging::tr("Entries that belong to something that is lost were left out: %1.").arg(m_orphans));
        noteFaults(); // of what is committed
        m_fresh.setHand(hand);
        Result<Transaction> transaction = Transaction::begin(m_fresh);
        if (!transaction)
            return std::unexpected(transaction.error());
        const Result<QList<MeetingSummary>> all = meetings(m_fresh);
        if (!all)
            return std::unexpected(all.error());
        m_report.meetings = static_cast<int>(all->size());
        for (const MeetingSummary &meeting : *all)
            m_report.items += meeting.items;
        const QJsonObject details{{u"rows"_s, m_report.rows}, {u"lost"_s, m_report.lost}};
        return inOrder(
            [&] { return minutebook::run(m_fresh, u"UPDATE meeting SET searchable = 0"_s); },
            [&] { return forEach(*all, [&](const MeetingSummary &meeting) { return enterRegisters(*transaction, meeting.id); }); },
            [&] { return appendAudit(*transaction, {AuditEvent::Recovered, 0, {}, details}); }, [&] { return transaction->commit(); });
    }

    /// What could be read and is not as it was: papers and revisions have their own hashes.
    void noteFaults()
    {
        const QStringList faults = checkBook(m_fresh).findings;
        m_report.lost += faults.size();
        m_report.losses += faults;
    }

    static Result<> enterRegisters(Transaction &transaction, MeetingId id)
    {
        const Result<MeetingContext> context = loadContext(transaction, id);
        return context ? storeRegisters(transaction, *context) : std::unexpected(context.error());
    }

    Connection &m_damaged;
    Connection &m_fresh;
    RecoveryReport m_report;
    Lost m_lost;
    QList<std::pair<qint64, int>> m_lostItems; ///< meeting's id, place from 1
    qint64 m_orphans = 0;
};

} // namespace

Result<RecoveryReport> salvageBook(Connection &damaged, Connection &fresh, const Hand &hand)
{
    return Recovery(damaged, fresh).run(hand);
}

} // namespace minutebook
