#include "models/storage/recoverbook.h"

#include "models/storage/bookcheck.h"
#include "models/storage/bookfile.h"
#include "models/storage/cipher.h"
#include "models/storage/inorder.h"
#include "models/storage/keysfile.h"
#include "models/storage/replacebook.h"
#include "models/storage/salvagebook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Recovering {
    Q_DECLARE_TR_FUNCTIONS(RecoveryReport)
};

/// A key that fits is one that a slot or a code gave; which of the two is wrong cannot be told otherwise.
Error unreadable(const QString &path, const Error &error)
{
    const bool damaged = error.code == ErrorCode::BookDamaged || error.code == ErrorCode::BookNotWhole
        || error.code == ErrorCode::BookFailed;
    return damaged ? Error{ErrorCode::NothingReadable, {path, sentence(error)}} : error;
}

Result<RecoveryReport> recoverInto(const QString &into, Connection &damaged, const Cipher &cipher, const Hand &hand)
{
    const Result<std::unique_ptr<Connection>> fresh = Connection::open({into, Connection::Use::Write}, cipher);
    if (!fresh)
        return std::unexpected(fresh.error());
    Result<RecoveryReport> report = salvageBook(damaged, **fresh, hand);
    if (!report)
        return report;
    const CheckReport check = checkFile(**fresh);
    return check.isSound() ? report : failure(ErrorCode::BookDamaged, {into, check.findings.first()});
}

} // namespace

Result<RecoveryReport> recoverBook(const QString &damaged, const BookKey &key, const QString &into, const Hand &hand)
{
    const Result<BookFile> file = readBookFile(damaged);
    if (!file)
        return std::unexpected(file.error());
    if (const Result<> fits = inOrder([&] { return key.usable(); }, [&] { return agree(*file, key); }); !fits)
        return std::unexpected(fits.error());
    const Result<Cipher> cipher = Cipher::derive(key, file->salt);
    if (!cipher)
        return std::unexpected(cipher.error());
    const Result<std::unique_ptr<Connection>> opened = Connection::open({.path = file->path, .damaged = true}, *cipher);
    if (!opened)
        return std::unexpected(unreadable(damaged, opened.error()));
    if (const Result<> made = makeBookFile(into); !made)
        return std::unexpected(made.error());
    Result<RecoveryReport> report = recoverInto(into, **opened, *cipher, hand);
    if (const Result<> brought = report ? bringKeysAlong(damaged, into) : Result<>(); !brought)
        report = std::unexpected(brought.error());
    if (!report)
        removeBookFiles(into);
    return report ? report : std::unexpected(unreadable(damaged, report.error()));
}

Result<RecoveredInPlace> recoverInPlace(const QString &damaged, const BookKey &key, const Hand &hand)
{
    const QString path = QFileInfo(bookFiles(damaged).constFirst()).absoluteFilePath();
    const QString fresh = freeNameBeside(path, u"recovering"_s);
    const QString kept = freeNameBeside(path, u"damaged"_s);
    const Result<RecoveryReport> report = recoverBook(path, key, fresh, hand);
    if (!report)
        return std::unexpected(report.error());
    QFile::setPermissions(fresh, QFile::permissions(path));
    const Result<BookFile> file = readBookFile(path);
    const QByteArray keys = file ? fittingKeys(path, file->salt) : QByteArray();
    const Result<> placed = replaceBook({path, fresh, keys, keys, kept});
    removeBookFiles(fresh); // nothing but its keys, where it has taken the place
    if (!placed)
        return failure(ErrorCode::RestoreFailed, {path, sentence(placed.error())});
    return RecoveredInPlace{*report, kept};
}

QStringList sentences(const RecoveryReport &report)
{
    QStringList all{Recovering::tr("Saved: %1 meetings with %2 items, %3 entries in all.")
                        .arg(QString::number(report.meetings), QString::number(report.items), QString::number(report.rows))};
    if (report.isWhole())
        all.append(Recovering::tr("Nothing that was in the book is missing."));
    else if (report.lostKnown)
        all.append(Recovering::tr("Not saved: %1 entries.").arg(report.lost));
    else
        all.append(Recovering::tr("Not saved: %1 entries that are known of, and others.").arg(report.lost));
    return all + report.losses;
}

} // namespace minutebook
