#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/newkeys.h"
#include "app/commandline/openbook.h"
#include "app/commandline/passwordfile.h"
#include "app/commandline/texts.h"
#include "models/storage/bookfile.h"
#include "models/storage/enterkeyschange.h"
#include "models/storage/keysfile.h"
#include "models/storage/rekey.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QStringList &changes()
{
    static const QStringList all{u"add"_s, u"remove"_s, u"change"_s};
    return all;
}

/// A book whose keys are to be changed: its head, and a key that is known to fit.
struct OpenedKeys {
    QString path;
    QByteArray salt;
    Unlocked unlocked;
};

Result<OpenedKeys> openedKeys(const QCommandLineParser &parser)
{
    const QString path = bookPath(parser);
    const Result<BookFile> file = readBookFile(path);
    if (!file)
        return std::unexpected(file.error());
    Result<GivenKey> given = givenKey(path, parser);
    if (!given)
        return std::unexpected(given.error());
    wipe(given->typed);
    if (!file->keyed)
        return failure(ErrorCode::KeysNotYet, {path});
    if (const auto book = Book::open(path, given->unlocked.key, Access::ReadOnly); !book)
        return std::unexpected(book.error());
    return OpenedKeys{path, file->salt, given->unlocked};
}

Result<> change(const OpenedKeys &opened, const QString &what, const QString &person, const QString &passphrase)
{
    const BookKey &key = opened.unlocked.key;
    // With the recovery code a new file can be begun where the old one is lost or cannot be trusted.
    if (what == "add"_L1 && opened.unlocked.by == Unlocked::By::RecoveryCode && opened.unlocked.keysFault)
        return layKeys(opened.path, opened.salt, key, person, passphrase);
    return changeKeys(opened.path, opened.salt, key, [&](KeySlots &keys) {
        if (what == "remove"_L1)
            return keys.remove(person);
        return what == "add"_L1 ? keys.add(person, passphrase, key) : keys.change(person, passphrase, key);
    });
}

ExitStatus failedPlain(const QString &path)
{
    complain(
        Texts::tr("%1 is not encrypted, so it has no key, and everybody can open it. To make an encrypted book of it, write it as a folder "
                  "(minutebook export-folder) and make a new book of that.")
            .arg(path));
    return ExitStatus::Failed;
}

/// An old book has nobody by name.
ExitStatus list(const QCommandLineParser &parser)
{
    const QString path = bookPath(parser);
    const Result<BookFile> file = readBookFile(path);
    if (!file)
        return failed(file.error());
    if (file->plain)
        return failedPlain(path);
    if (!file->keyed)
        return failed({ErrorCode::KeysNotYet, {path}});
    const Result<KeySlots> keys = loadKeySlots(path, file->salt);
    if (!keys)
        return failed(keys.error());
    for (const QString &person : keys->people())
        say(person);
    return ExitStatus::Done;
}

/// In the book's audit trail, as the window does it.
Result<> enterChange(const OpenedKeys &opened, const QString &what, const QString &person)
{
    const auto book = Book::open(opened.path, opened.unlocked.key);
    if (!book)
        return std::unexpected(book.error());
    (*book)->setHand({systemUser(), systemClock()});
    const QString kind = what == "add"_L1 ? u"added"_s : what == "remove"_L1 ? u"removed"_s : u"changed"_s;
    return enterKeysChange(**book, kind, person);
}

Result<> perform(const OpenedKeys &opened, const QString &what, const QCommandLineParser &parser)
{
    const QString person = parser.value(what);
    Result<QString> passphrase = QString();
    if (what != "remove"_L1)
        passphrase = newPassphrase(Texts::tr("New passphrase of %1: ").arg(person), parser);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    const Result<> changed = change(opened, what, person, *passphrase);
    wipe(*passphrase);
    return changed ? enterChange(opened, what, person) : changed;
}

ExitStatus keys(const QCommandLineParser &parser)
{
    QStringList wanted = changes();
    wanted.removeIf([&](const QString &change) { return !parser.isSet(change); });
    if (wanted.size() > 1)
        return misused(Texts::tr("Give one of --add, --remove and --change at a time."));
    if (wanted.isEmpty() && !parser.isSet(recoveryOption()))
        return list(parser);
    const Result<OpenedKeys> opened = openedKeys(parser);
    if (!opened)
        return failed(opened.error());
    if (const Result<> changed = wanted.isEmpty() ? Result<>() : perform(*opened, wanted.constFirst(), parser); !changed)
        return failed(changed.error());
    if (!parser.isSet(recoveryOption()))
        return ExitStatus::Done;
    const Result<> told = tellRecoveryCode(opened->path, opened->unlocked.key, parser);
    return told ? ExitStatus::Done : failed(told.error());
}

/// Whoever opened the book has a slot in the new one, under the same passphrase; who came by the recovery code, or wants another, a new one.
Result<FirstPerson> firstPerson(const GivenKey &given, const QCommandLineParser &parser)
{
    const bool named = given.unlocked.by == Unlocked::By::Passphrase && !parser.isSet(personOption());
    FirstPerson first{named ? given.unlocked.person : personOf(parser), given.typed};
    if (given.unlocked.by != Unlocked::By::RecoveryCode && !parser.isSet(u"password-file"_s))
        return first;
    const Result<QString> passphrase = newPassphrase(Texts::tr("New passphrase of %1: ").arg(first.name), parser);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    first.passphrase = *passphrase;
    return first;
}

void tellRekeyed(const QString &path, const Rekeyed &rekeyed)
{
    complain(Texts::tr("%1 has a new key. As it was it is kept as %2, and still opens for whoever could open it: delete that when the new "
                       "one has been looked at. So do the backups that were made before.")
                 .arg(path, rekeyed.kept));
    if (!rekeyed.left.isEmpty())
        complain(
            Texts::tr("To be added again, each with a passphrase (minutebook keys %1 --add NAME): %2").arg(path, rekeyed.left.join(u", "_s)));
}

ExitStatus rekeyBook(const QCommandLineParser &parser)
{
    const QString path = bookPath(parser);
    Result<GivenKey> given = givenKey(path, parser);
    if (!given)
        return failed(given.error());
    if (given->unlocked.key.isPlain())
        return failedPlain(path);
    Result<FirstPerson> first = firstPerson(*given, parser);
    wipe(given->typed);
    if (!first)
        return failed(first.error());
    const Result<Rekeyed> rekeyed = rekey(path, given->unlocked.key, *first, {systemUser(), systemClock()});
    wipe(first->passphrase);
    if (!rekeyed)
        return failed(rekeyed.error());
    tellRekeyed(path, *rekeyed);
    const Result<> told = tellRecoveryCode(path, rekeyed->key, parser);
    return told ? ExitStatus::Done : failed(told.error());
}

QCommandLineOption newPassphraseOption()
{
    return passwordFileOption(Texts::tr("Takes the new passphrase from FILE instead of the terminal."));
}

} // namespace

Command keysCommand()
{
    return {
        .name = "keys"_L1,
        .summary = Texts::tr("Lists who can open the book, and adds, removes or changes a passphrase, which leaves the book as it is."),
        .arguments = {u"BOOK"_s},
        .options = {{u"add"_s, Texts::tr("Gives somebody a passphrase."), u"NAME"_s},
                    {u"remove"_s,
                     Texts::tr("Takes somebody's passphrase away. Copies of the book that they kept still open: see minutebook rekey."),
                     u"NAME"_s},
                    {u"change"_s, Texts::tr("Gives somebody another passphrase."), u"NAME"_s},
                    {u"recovery"_s, Texts::tr("Writes the recovery code to FILE; - is standard output."), u"FILE"_s},
                    newPassphraseOption(),
                    keyFileOption()},
        .required = {},
        .run = &keys,
    };
}

Command rekeyCommand()
{
    return {
        .name = "rekey"_L1,
        .summary = Texts::tr("Gives the book a new key: encrypts it anew, checks that, and keeps the book as it was beside it."),
        .arguments = {u"BOOK"_s},
        .options = {personOption(), newPassphraseOption(), recoveryOption(), keyFileOption()},
        .required = {},
        .run = &rekeyBook,
    };
}

} // namespace minutebook
