#pragma once

#include "models/storage/unlock.h"

#include <QCommandLineParser>

namespace minutebook {

/// `--key-file FILE`
[[nodiscard]] QCommandLineOption keyFileOption();

/// What was given for an existing book, from the file, else from MINUTEBOOK_KEY, else from the terminal, and what it stands for. A plain
/// book has none, and is asked for none.
struct GivenKey {
    Unlocked unlocked;
    QString typed; ///< to be wiped
};
/// Errors: KeyFileNotReadable, KeyNotGiven, those of unlock.
[[nodiscard]] Result<GivenKey> givenKey(const QString &book, const QCommandLineParser &parser);

/// Without what was typed. What is wrong with the file of the keys, where the book opens all the same, is told on standard error.
[[nodiscard]] Result<Unlocked> unlockedBy(const QString &book, const QCommandLineParser &parser);

/// A passphrase for a slot: from `--password-file`, else typed twice. Errors: FileNotReadable, PassphraseEmpty, KeyNotGiven, KeysDiffer.
[[nodiscard]] Result<QString> newPassphrase(const QString &prompt, const QCommandLineParser &parser);

/// `--plain`, of a new book, and what is said where a key is given too.
[[nodiscard]] QCommandLineOption plainOption();
[[nodiscard]] QString plainOrKey();

/// Whether a passphrase was given without the terminal, and which. To be wiped. Error: KeyFileNotReadable.
[[nodiscard]] bool isKeyGiven(const QCommandLineParser &parser);
[[nodiscard]] Result<QString> keyText(const QCommandLineParser &parser);

} // namespace minutebook
