#include "models/storage/rekey.h"

#include "models/storage/audittrail.h"
#include "models/storage/book.h"
#include "models/storage/bookcheck.h"
#include "models/storage/bookfile.h"
#include "models/storage/cipher.h"
#include "models/storage/inorder.h"
#include "models/storage/keysfile.h"
#include "models/storage/query.h"
#include "models/storage/replacebook.h"

#include <QFile>
#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds rekeyPatience{1000};

/// One change of a key: the book, and the file that takes its place.
struct Rekeying {
    QString path; ///< links followed
    QString fresh;
    Cipher oldCipher;
    Cipher newCipher;
    KeySlots keys;
};

Result<> asVoid(const Result<QString> &answered)
{
    return answered ? Result<>() : std::unexpected(answered.error());
}

Result<> attach(Connection &connection, const Rekeying &rekeying)
{
    QString literal = rekeying.newCipher.keyLiteral();
    QString sql = u"ATTACH DATABASE :file AS fresh KEY "_s;
    sql.reserve(sql.size() + literal.size());
    sql.append(literal);
    wipe(literal);
    const Result<> attached = run(connection, sql, {{":file"_L1, rekeying.fresh}});
    wipe(sql);
    return attached;
}

/// What SQLCipher's export leaves out: the marks in the file's head.
Result<> copyMark(Connection &connection, const QString &mark)
{
    const Result<QString> value = answer(connection, u"PRAGMA main.%1"_s.arg(mark));
    return value ? run(connection, u"PRAGMA fresh.%1 = %2"_s.arg(mark, *value)) : std::unexpected(value.error());
}

Result<QStringList> tablesOf(Connection &connection)
{
    return rows(connection, u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s, {},
                [](const Row &row) { return row.text(0); });
}

Result<QStringList> countsOf(Connection &connection)
{
    const Result<QStringList> tables = tablesOf(connection);
    if (!tables)
        return tables;
    QStringList counts;
    for (const QString &table : *tables) {
        const Result<QString> count = answer(connection, u"SELECT count(*) FROM \"%1\""_s.arg(table));
        if (!count)
            return std::unexpected(count.error());
        counts.append(table + u' ' + *count);
    }
    return counts;
}

Result<> encryptAnew(Connection &connection, const Rekeying &rekeying)
{
    return inOrder([&] { return makeBookFile(rekeying.fresh); }, [&] { return attach(connection, rekeying); },
                   [&] { return asVoid(answer(connection, u"SELECT sqlcipher_export('fresh')"_s)); },
                   [&] { return copyMark(connection, u"application_id"_s); }, [&] { return copyMark(connection, u"user_version"_s); },
                   [&] { return run(connection, u"DETACH DATABASE fresh"_s); });
}

/// Opened as any other book, read to its end, and as long in every table as the one that it was made of.
Result<> verifyFresh(Connection &before, const Rekeying &rekeying)
{
    const Result<std::unique_ptr<Connection>> fresh = Connection::open({.path = rekeying.fresh}, rekeying.newCipher);
    if (!fresh)
        return std::unexpected(fresh.error());
    if (const QStringList broken = brokenPages(before); !broken.isEmpty())
        return failure(ErrorCode::BookDamaged, {before.path(), broken.first()});
    const CheckReport report = checkBook(**fresh);
    if (!report.isSound())
        return failure(ErrorCode::BookDamaged, {rekeying.fresh, report.findings.first()});
    const Result<QStringList> counts = countsOf(**fresh);
    const Result<QStringList> wanted = countsOf(before);
    if (!counts || !wanted)
        return std::unexpected(counts ? wanted.error() : counts.error());
    return *counts == *wanted ? Result<>() : failure(ErrorCode::BookNotWhole, {rekeying.fresh});
}

Result<> enterRekeyed(const Rekeying &rekeying, const FirstPerson &first, const Hand &hand)
{
    const Result<std::unique_ptr<Connection>> fresh = Connection::open({rekeying.fresh, Connection::Use::Write}, rekeying.newCipher);
    if (!fresh)
        return std::unexpected(fresh.error());
    (*fresh)->setHand(hand);
    Result<Transaction> transaction = Transaction::begin(**fresh);
    if (!transaction)
        return std::unexpected(transaction.error());
    return inOrder([&] { return appendAudit(*transaction, {AuditEvent::Rekeyed, 0, {}, {{u"person"_s, first.name}}}); },
                   [&] { return transaction->commit(); }, [&] { return holdAlone(**fresh); });
}

QStringList peopleBefore(const QString &path, const Cipher &cipher)
{
    const Result<KeySlots> keys = loadKeySlots(path, cipher.salt());
    return keys ? keys->people() : QStringList();
}

Error unchanged(const QString &path, const Error &error)
{
    return error.code == ErrorCode::BookInUse ? error : Error{ErrorCode::KeyUnchanged, {path, sentence(error)}};
}

/// A last look at the book as everybody opens it, which also brings it up to date.
Result<BookFile> opensWith(const QString &book, const BookKey &now)
{
    if (const auto opened = Book::open(book, now); !opened)
        return std::unexpected(opened.error());
    return readBookFile(book);
}

Result<> encryptInPlace(const Rekeying &rekeying, const FirstPerson &first, const Hand &hand, const QString &kept, const BookKey &key)
{
    const auto old = Connection::open({rekeying.path, Connection::Use::Write, rekeyPatience}, rekeying.oldCipher);
    if (!old)
        return std::unexpected(old.error());
    return inOrder([&] { return holdAlone(**old); }, [&] { return encryptAnew(**old, rekeying); },
                   [&] { return verifyFresh(**old, rekeying); }, [&] { return enterRekeyed(rekeying, first, hand); },
                   [&] {
                       QFile::setPermissions(rekeying.fresh, QFile::permissions(rekeying.path));
                       return replaceBook({rekeying.path, rekeying.fresh, rekeying.keys.written(key),
                                           fittingKeys(rekeying.path, rekeying.oldCipher.salt()), kept});
                   });
}

} // namespace

Result<Rekeyed> rekey(const QString &book, const BookKey &now, const FirstPerson &first, const Hand &hand)
{
    const Result<BookFile> file = opensWith(book, now);
    if (!file)
        return std::unexpected(file.error());
    if (file->plain)
        return failure(ErrorCode::BookPlain, {book});
    const QString path = QFileInfo(book).canonicalFilePath();
    const BookKey key = BookKey::random();
    const Result<Cipher> oldCipher = Cipher::derive(now, file->salt);
    const Result<Cipher> newCipher = Cipher::derive(key, newKeyedSalt());
    if (!oldCipher || !newCipher)
        return std::unexpected(oldCipher ? newCipher.error() : oldCipher.error());
    Rekeying rekeying{path, freeNameBeside(path, u"rekeying"_s), *oldCipher, *newCipher,
                      KeySlots::forBook(newCipher->salt(), first.stretching)};
    if (const Result<> added = rekeying.keys.add(first.name, first.passphrase, key); !added)
        return std::unexpected(added.error());
    QStringList left = peopleBefore(path, *oldCipher);
    left.removeIf([&](const QString &person) { return person.compare(first.name, Qt::CaseInsensitive) == 0; });
    const QString kept = freeNameBeside(path, u"before-rekey"_s);
    if (const Result<> done = encryptInPlace(rekeying, first, hand, kept, key); !done) {
        removeBookFiles(rekeying.fresh);
        return std::unexpected(unchanged(path, done.error()));
    }
    return Rekeyed{key, kept, left};
}

} // namespace minutebook
