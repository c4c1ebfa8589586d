#pragma once

#include "models/storage/bookkey.h"

#include <QCommandLineParser>

namespace minutebook {

/// `--key-file FILE`
[[nodiscard]] QCommandLineOption keyFileOption();

/// The key of an existing book: its passphrase from the file, else from MINUTEBOOK_KEY, else from the terminal. A plain book has none,
/// and is asked for none. Errors: KeyFileNotReadable, KeyNotGiven, those of readBookFile.
[[nodiscard]] Result<BookKey> keyOf(const QString &book, const QCommandLineParser &parser);

/// The key of a new book; on a terminal it is asked for twice. Errors: KeyFileNotReadable, KeyNotGiven, KeysDiffer.
[[nodiscard]] Result<BookKey> newKey(const QCommandLineParser &parser);

/// `--plain`, of a new book, and what is said where a key is given too.
[[nodiscard]] QCommandLineOption plainOption();
[[nodiscard]] QString plainOrKey();

/// Whether a passphrase was given without the terminal.
[[nodiscard]] bool isKeyGiven(const QCommandLineParser &parser);

} // namespace minutebook
