#include "models/storage/restorebackup.h"

#include "models/storage/audittrail.h"
#include "models/storage/backup.h"
#include "models/storage/bookfile.h"
#include "models/storage/inorder.h"
#include "models/storage/keysfile.h"
#include "models/storage/migrations.h"
#include "models/storage/ownschema.h"
#include "models/storage/query.h"
#include "models/storage/replacebook.h"

#include <QFile>
#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds restorePatience{1000};

Result<Cipher> cipherOf(const QString &path, const BookKey &key)
{
    const Result<BookFile> file = readBookFile(path);
    if (!file)
        return std::unexpected(file.error());
    if (const Result<> fits = inOrder([&] { return key.usable(); }, [&] { return agree(*file, key); }); !fits)
        return std::unexpected(fits.error());
    return Cipher::derive(key, file->salt);
}

Result<std::unique_ptr<Connection>> openAt(const QString &path, const BookKey &key, Connection::Use use)
{
    const Result<Cipher> cipher = cipherOf(path, key);
    if (!cipher)
        return std::unexpected(cipher.error());
    return Connection::open({path, use, restorePatience}, *cipher);
}

/// Null where it does not open: then there is nobody to keep out.
Result<std::unique_ptr<Connection>> heldAlone(const QString &path, const std::optional<BookKey> &key)
{
    Result<std::unique_ptr<Connection>> opened = key ? openAt(path, *key, Connection::Use::Write) : nullptr;
    if (!opened && opened.error().code == ErrorCode::BookLocked)
        return failure(ErrorCode::BookInUse, {path});
    if (!opened || !*opened)
        return nullptr;
    const Result<> held = holdAlone(**opened);
    if (!held && held.error().code == ErrorCode::BookInUse)
        return std::unexpected(held.error());
    return opened;
}

Error notRestored(const QString &book, const Error &error)
{
    return error.code == ErrorCode::BookInUse ? error : Error{ErrorCode::RestoreFailed, {book, sentence(error)}};
}

} // namespace

RestoredBackup::RestoredBackup(const QString &book, const QString &backup, const BookKey &key)
    : m_book(QFileInfo(bookFiles(book).constFirst()).absoluteFilePath())
    , m_backup(QFileInfo(backup).absoluteFilePath())
    , m_fresh(freeNameBeside(m_book, u"restoring"_s))
    , m_key(key)
{
}

RestoredBackup::~RestoredBackup()
{
    removeBookFiles(m_fresh); // where it has taken the place, nothing has that name
}

Result<std::unique_ptr<RestoredBackup>> RestoredBackup::prepare(const QString &book, const QString &backup, const BookKey &key)
{
    std::unique_ptr<RestoredBackup> restored(new RestoredBackup(book, backup, key));
    const Result<> prepared = inOrder([&] { return restored->copy(); }, [&] { return restored->bringUpToDate(); });
    return prepared ? Result<std::unique_ptr<RestoredBackup>>(std::move(restored)) : std::unexpected(prepared.error());
}

Result<> RestoredBackup::copy()
{
    const Result<Cipher> cipher = cipherOf(m_backup, m_key);
    if (!cipher)
        return std::unexpected(cipher.error());
    const Result<std::unique_ptr<Connection>> opened = Connection::open({.path = m_backup}, *cipher);
    if (!opened)
        return std::unexpected(opened.error());
    // VACUUM counts as a write, though it leaves the backup itself alone.
    return inOrder([&] { return run(**opened, u"PRAGMA query_only = OFF"_s); }, [&] { return copyBook(**opened, *cipher, m_fresh); });
}

/// The backup is its own backup: none is made beside the copy.
Result<> RestoredBackup::bringUpToDate() const
{
    const Result<std::unique_ptr<Connection>> opened = open(Connection::Use::Write);
    if (!opened)
        return std::unexpected(opened.error());
    const Result<int> version = bookVersion(**opened);
    if (!version)
        return std::unexpected(version.error());
    const int known = migrations().back().version;
    if (*version > known)
        return failure(ErrorCode::BookNewer, {m_backup, QString::number(*version), QString::number(known)});
    return inOrder([&] { return hasOwnSchema(**opened); }, [&] { return layOut(**opened); });
}

Result<std::unique_ptr<Connection>> RestoredBackup::open(Connection::Use use) const
{
    return openAt(m_fresh, m_key, use);
}

Result<BookDifference> RestoredBackup::differenceFrom(Connection &book) const
{
    const Result<std::unique_ptr<Connection>> opened = open(Connection::Use::Read);
    if (!opened)
        return std::unexpected(opened.error());
    return differenceBetween(**opened, book);
}

Result<> RestoredBackup::enter(const Hand &hand, const QString &kept) const
{
    const Result<std::unique_ptr<Connection>> opened = open(Connection::Use::Write);
    if (!opened)
        return std::unexpected(opened.error());
    (*opened)->setHand(hand);
    Result<Transaction> transaction = Transaction::begin(**opened);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QJsonObject details{{u"backup"_s, QFileInfo(m_backup).fileName()}, {u"kept"_s, QFileInfo(kept).fileName()}};
    return inOrder([&] { return appendAudit(*transaction, {AuditEvent::Restored, 0, {}, details}); }, [&] { return transaction->commit(); });
}

Result<QString> RestoredBackup::takePlace(const std::optional<BookKey> &key, const Hand &hand)
{
    const QString kept = freeNameBeside(m_book, u"before-restore"_s);
    const Result<BookFile> backup = readBookFile(m_backup);
    const Result<BookFile> book = readBookFile(m_book);
    if (!backup)
        return std::unexpected(notRestored(m_book, backup.error()));
    const QByteArray keys = fittingKeys(m_backup, backup->salt);
    const Result<std::unique_ptr<Connection>> held = heldAlone(m_book, key);
    if (!held)
        return std::unexpected(notRestored(m_book, held.error()));
    const Result<> placed = inOrder([&] { return enter(hand, kept); },
                                    [&] {
                                        QFile::setPermissions(m_fresh, QFile::permissions(m_book));
                                        return replaceBook(
                                            {m_book, m_fresh, keys, book ? fittingKeys(m_book, book->salt) : QByteArray(), kept});
                                    });
    return placed ? Result<QString>(kept) : std::unexpected(notRestored(m_book, placed.error()));
}

} // namespace minutebook
