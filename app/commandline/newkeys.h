#pragma once

#include "app/commandline/command.h"
#include "models/storage/book.h"

namespace minutebook {

/// How a new book is locked: with a key of its own and a first slot, where the passphrase is typed or comes from `--password-file`; by the
/// passphrase directly where that comes from `--key-file` or MINUTEBOOK_KEY, as scripts are used to; or not at all (`--plain`).
struct NewLock {
    BookKey key = BookKey::plain();
    QString person = {}; ///< whose slot is made; empty: none
    QString passphrase = {}; ///< to be wiped
};

/// `--plain`, `--password-file FILE`, `--person NAME`, `--recovery FILE`, `--key-file FILE`
[[nodiscard]] QList<QCommandLineOption> newLockOptions();

/// What is wrong with them; empty if nothing is.
[[nodiscard]] QString lockMistake(const QCommandLineParser &parser);

/// Errors: KeyFileNotReadable, FileNotReadable, PassphraseEmpty, KeyNotGiven, KeysDiffer.
[[nodiscard]] Result<NewLock> newLock(const QCommandLineParser &parser);

/// Makes the file of the keys of a book that was just made, and gives its recovery code out. Nothing for a book without a slot.
/// Errors: those of layKeys and tellRecoveryCode.
[[nodiscard]] Result<> layLock(NewLock &lock, Book &book, const QCommandLineParser &parser);

/// `--recovery FILE`, `--person NAME`
[[nodiscard]] QCommandLineOption recoveryOption();
[[nodiscard]] QCommandLineOption personOption();
/// The one that is named, else whoever runs the program.
[[nodiscard]] QString personOf(const QCommandLineParser &parser);

/// Writes a recovery code to the file that was named, for its owner alone, or on standard output. Errors: those of saveFile.
[[nodiscard]] Result<> tellRecoveryCode(const QString &book, const BookKey &key, const QCommandLineParser &parser);

} // namespace minutebook
