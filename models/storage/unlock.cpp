#include "models/storage/unlock.h"

#include "models/storage/bookfile.h"
#include "models/storage/keysfile.h"
#include "models/storage/recoverycode.h"

namespace minutebook {

namespace {

Unlocked byCode(const BookFile &file, const BookKey &key)
{
    Unlocked unlocked{key, Unlocked::By::RecoveryCode};
    const Result<KeySlots> keys = loadKeySlots(file.path, file.salt);
    if (!keys)
        unlocked.keysFault = keys.error();
    else if (!keys->isWhole(key))
        unlocked.keysFault = Error{ErrorCode::KeysAltered, {keysPathOf(file.path)}};
    unlocked.people = keys ? keys->people() : QStringList();
    return unlocked;
}

/// A mistyped code is told so, unless the same characters are a passphrase.
Error notOpened(const BookFile &file, const QString &typed, const Result<BookKey> &code)
{
    return looksLikeRecoveryCode(typed) ? code.error() : Error{ErrorCode::BookKeyWrong, {file.path}};
}

Result<Unlocked> bySlot(const BookFile &file, const QString &typed, const Result<BookKey> &code)
{
    const Result<KeySlots> keys = loadKeySlots(file.path, file.salt);
    if (!keys)
        return std::unexpected(looksLikeRecoveryCode(typed) ? code.error() : keys.error());
    const Result<std::optional<KeySlots::Opened>> opened = keys->open(typed);
    if (!opened)
        return std::unexpected(opened.error());
    if (!*opened)
        return std::unexpected(notOpened(file, typed, code));
    Unlocked unlocked{(*opened)->key, Unlocked::By::Passphrase, (*opened)->person, keys->people()};
    if (!keys->isWhole(unlocked.key))
        unlocked.keysFault = Error{ErrorCode::KeysAltered, {keysPathOf(file.path)}};
    return unlocked;
}

} // namespace

Result<Unlocked> unlock(const QString &book, const QString &typed)
{
    const Result<BookFile> file = readBookFile(book);
    if (!file)
        return std::unexpected(file.error());
    const BookKey passphrase = BookKey::passphrase(typed);
    if (const Result<> usable = passphrase.usable(); !usable)
        return std::unexpected(usable.error());
    if (const Result<> fits = agree(*file, passphrase); !fits)
        return std::unexpected(fits.error());
    const Result<BookKey> code = readRecoveryCode(typed);
    if (code && file->keyed)
        return byCode(*file, *code);
    return file->keyed ? bySlot(*file, typed, code) : Unlocked{passphrase};
}

Opener openerOf(const Unlocked &unlocked)
{
    return {unlocked.person, unlocked.people.size() < 2};
}

QString handOf(const Opener &opener, const QString &said, const QString &user)
{
    const bool proved = !opener.alone && !opener.person.isEmpty();
    for (const QString &name : {proved ? opener.person : QString(), said, opener.person})
        if (!name.isEmpty())
            return name;
    return user;
}

} // namespace minutebook
