#pragma once

#include "models/storage/bookkey.h"

namespace minutebook {

/// What a book's file tells before any database library touches it.
struct BookFile {
    QString path; ///< absolute
    bool plain = false; ///< it begins like an unencrypted SQLite file
    QByteArray salt; ///< its first 16 bytes
};

/// Errors: BookMissing, BookIsFolder, BookEmpty, BookNotReadable, BookNotWhole.
[[nodiscard]] Result<BookFile> readBookFile(const QString &path);

/// Whether the file is what the key says: a plain book is opened only where that was asked for. Errors: BookPlain, BookNotPlain.
[[nodiscard]] Result<> agree(const BookFile &file, const BookKey &key);

/// SQLite writes beside the file, so its folder has to be writable too.
[[nodiscard]] bool isWritable(const QString &path);

/// Makes an empty file that only its owner can read. Errors: BookExists, BookIsFolder, BookNotCreated.
[[nodiscard]] Result<> makeBookFile(const QString &path);

/// The file with all that SQLite puts beside it; links to it are followed, as SQLite does.
[[nodiscard]] QStringList bookFiles(const QString &path);
void removeBookFiles(const QString &path);

/// Whether a file is a book, or stands beside one, as far as that can be told without a key: by its name or, of a plain one, by its
/// beginning. An encrypted book with a name of another kind looks like any other file.
[[nodiscard]] bool looksLikeBook(const QString &path);

} // namespace minutebook
