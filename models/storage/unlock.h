#pragma once

#include "models/storage/bookkey.h"

#include <QStringList>

#include <optional>

namespace minutebook {

/// What somebody typed, as the key that it stands for.
struct Unlocked {
    enum class By {
        Passphrase, ///< a slot in the file of the book's keys
        Directly, ///< stretched it is the key, of a book from before there were files of keys or of one made for scripts
        RecoveryCode,
    };

    BookKey key;
    By by = By::Directly;
    QString person = {}; ///< whose passphrase it was, of those in the file of the keys
    QStringList people = {}; ///< all of them
    std::optional<Error> keysFault = {}; ///< what is wrong with the file of the keys, though the book opens: missing, another's, altered
};

/// The key of an encrypted book from a passphrase, or from its recovery code, which needs no file of keys. About half a second. Whether a
/// key that comes directly or from a code fits, opening the book tells.
/// Errors: those of readBookFile, BookPlain, PassphraseEmpty, BookKeyWrong (nobody's passphrase), KeysMissing, KeysNotReadable, KeysDamaged,
/// KeysNewer, KeysLimits, KeysOfAnother, KeysMemory, those of readRecoveryCode (it looks like a code).
[[nodiscard]] Result<Unlocked> unlock(const QString &book, const QString &typed);

/// Who opened a book, as far as its keys tell.
struct Opener {
    QString person = {}; ///< whose passphrase it was; empty: the keys do not tell
    bool alone = true; ///< nobody else has a passphrase of their own
};
[[nodiscard]] Opener openerOf(const Unlocked &unlocked);

/// Whose hand writes in a book that was opened so. Where several people have passphrases it is whose it was, whatever was said at this desktop;
/// else who somebody `said` to be, else the only one, else the `user` of the system. Empty where all of that is.
[[nodiscard]] QString handOf(const Opener &opener, const QString &said, const QString &user);

} // namespace minutebook
