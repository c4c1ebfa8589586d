#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/openbook.h"
#include "app/commandline/texts.h"
#include "models/storage/bookfile.h"
#include "models/storage/recoverbook.h"
#include "models/storage/restorebackup.h"

#include <QDir>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The copy is opened and read to its end before this is done. It takes the file of the keys along.
ExitStatus copyBook(const QString &from, const QString &to, const QCommandLineParser &parser)
{
    const auto book = openBookAt(from, parser, Access::ReadOnly);
    if (!book)
        return failed(book.error());
    if (const auto copy = (*book)->copyTo(to); !copy)
        return failed(copy.error());
    say(Texts::tr("%1 holds what %2 holds, and is sound.").arg(to, from));
    return ExitStatus::Done;
}

ExitStatus backup(const QCommandLineParser &parser)
{
    return copyBook(bookPath(parser), bookNamed(parser.positionalArguments().at(1)), parser);
}

const auto overOption = u"replace"_s;
const auto previewOption = u"preview"_s;
const auto makeOption = u"make"_s;

Result<BookKey> keyOf(const QString &book, const QCommandLineParser &parser)
{
    const Result<Unlocked> unlocked = unlockedBy(book, parser);
    return unlocked ? Result<BookKey>(unlocked->key) : std::unexpected(unlocked.error());
}

/// The book that is there opens as the backup does, unless its key was changed since.
Result<BookKey> keyOfBook(const QString &book, const BookKey &backup, const QCommandLineParser &parser)
{
    const auto opened = Book::open(book, backup, Access::ReadOnly);
    if (opened || (opened.error().code != ErrorCode::BookKeyWrong && opened.error().code != ErrorCode::BookNotPlain))
        return backup;
    return keyOf(book, parser);
}

ExitStatus preview(const RestoredBackup &restored, const QString &book, const BookKey &key)
{
    const auto opened = Book::open(book, key, Access::ReadOnly);
    const Result<BookDifference> difference = opened ? restored.differenceFrom((*opened)->reader()) : std::unexpected(opened.error());
    if (!difference)
        return failed(difference.error());
    for (const QString &line : sentences(*difference))
        say(line);
    return ExitStatus::Done;
}

ExitStatus restoreOver(const QString &backup, const QString &book, const QCommandLineParser &parser)
{
    const Result<BookKey> key = keyOf(backup, parser);
    if (!key)
        return failed(key.error());
    const auto restored = RestoredBackup::prepare(book, backup, *key);
    if (!restored)
        return failed(restored.error());
    const Result<BookKey> bookKey = keyOfBook(book, *key, parser);
    if (parser.isSet(previewOption))
        return bookKey ? preview(**restored, book, *bookKey) : failed(bookKey.error());
    const Result<QString> kept = (*restored)->takePlace(bookKey ? std::optional(*bookKey) : std::nullopt, {systemUser(), systemClock()});
    if (!kept)
        return failed(kept.error());
    say(Texts::tr("%1 is as %2 has it. As it was it is kept as %3.").arg(book, backup, *kept));
    return ExitStatus::Done;
}

ExitStatus restore(const QCommandLineParser &parser)
{
    const QString backup = bookNamed(parser.positionalArguments().constFirst());
    const QString book = bookNamed(parser.positionalArguments().at(1));
    if (parser.isSet(overOption) && parser.isSet(previewOption))
        return misused(Texts::tr("--preview changes nothing, and --replace does. Give one of them."));
    const bool over = parser.isSet(overOption) || parser.isSet(previewOption);
    return over ? restoreOver(backup, book, parser) : copyBook(backup, book, parser);
}

QString lineOf(const KeptBackup &backup)
{
    const QString moment = backup.made.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return u"%1  %2"_s.arg(moment, QDir::toNativeSeparators(backup.path));
}

ExitStatus makeOne(const QCommandLineParser &parser)
{
    const auto book = openNamedBook(parser, Access::ReadWrite);
    if (!book)
        return failed(book.error());
    const Result<KeptBackup> made = (*book)->backUp(QDateTime::currentDateTimeUtc()).result();
    if (!made)
        return failed(made.error());
    say(lineOf(*made));
    return ExitStatus::Done;
}

ExitStatus backups(const QCommandLineParser &parser)
{
    if (parser.isSet(makeOption))
        return makeOne(parser);
    const Result<BookFile> file = readBookFile(bookPath(parser));
    if (!file && file.error().code != ErrorCode::BookMissing && file.error().code != ErrorCode::BookEmpty)
        return failed(file.error());
    const QList<KeptBackup> all = backupsOf(bookPath(parser));
    if (all.isEmpty())
        say(Texts::tr("%1 has no backups. “minutebook backups %1 --make” makes one; the window does so by itself.").arg(bookPath(parser)));
    for (const KeptBackup &backup : all)
        say(lineOf(backup));
    return ExitStatus::Done;
}

ExitStatus recover(const QCommandLineParser &parser)
{
    const QString damaged = bookPath(parser);
    const QString into = bookNamed(parser.positionalArguments().at(1));
    const Result<BookKey> key = keyOf(damaged, parser);
    if (!key)
        return failed(key.error());
    const Result<RecoveryReport> report = recoverBook(damaged, *key, into, {systemUser(), systemClock()});
    if (!report)
        return failed(report.error());
    for (const QString &line : sentences(*report))
        say(line);
    return ExitStatus::Done;
}

} // namespace

Command backupCommand()
{
    return {
        .name = "backup"_L1,
        .summary = Texts::tr("Copies the book with the file of its keys, while it may be in use, and checks the copy."),
        .arguments = {u"BOOK"_s, u"BACKUP"_s},
        .options = {keyFileOption()},
        .required = {},
        .run = &backup,
    };
}

Command restoreCommand()
{
    return {
        .name = "restore"_L1,
        .summary = Texts::tr("Makes a book of a backup, and checks it; over a file that is there only with --replace, which keeps that one."),
        .arguments = {u"BACKUP"_s, u"BOOK"_s},
        .options = {keyFileOption(),
                    {previewOption, Texts::tr("Tells what differs between the backup and the book as it is, and changes nothing.")},
                    {overOption, Texts::tr("Sets the book that is there aside (NAME.before-restore.minutebook) and takes its place.")}},
        .required = {},
        .run = &restore,
    };
}

Command backupsCommand()
{
    return {
        .name = "backups"_L1,
        .summary = Texts::tr("Lists the backups that were made of the book by itself, the newest first."),
        .arguments = {u"BOOK"_s},
        .options = {keyFileOption(), {makeOption, Texts::tr("Makes a further one, as the window does when a book is opened, and daily.")}},
        .required = {},
        .run = &backups,
    };
}

Command recoverCommand()
{
    return {
        .name = "recover"_L1,
        .summary = Texts::tr("Reads all that can be read of a damaged book into a new one, and tells what was saved and what was not."),
        .arguments = {u"BOOK"_s, u"NEW"_s},
        .options = {keyFileOption()},
        .required = {},
        .run = &recover,
    };
}

} // namespace minutebook
