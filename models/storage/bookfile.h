#pragma once

#include "models/storage/bookkey.h"

namespace minutebook {

/// What a book's file tells before any database library touches it.
struct BookFile {
    QString path; ///< absolute
    bool plain = false; ///< it begins like an unencrypted SQLite file
    bool keyed = false; ///< it has a key of its own, which stands in its keys' file and in the recovery code
    QByteArray salt; ///< its first 16 bytes
};

/// Errors: BookMissing, BookIsFolder, BookEmpty, BookNotReadable, BookNotWhole.
[[nodiscard]] Result<BookFile> readBookFile(const QString &path);

/// Whether the file is what the key says: a plain book is opened only where that was asked for. Errors: BookPlain, BookNotPlain.
[[nodiscard]] Result<> agree(const BookFile &file, const BookKey &key);

/// SQLite writes beside the file, so its folder has to be writable too.
[[nodiscard]] bool isWritable(const QString &path);

/// Makes an empty file that only its owner can read. Errors: BookExists (also of a keys' file that is left of another book), BookIsFolder,
/// BookNotCreated.
[[nodiscard]] Result<> makeBookFile(const QString &path);

/// The file with all that SQLite puts beside it, and the file of its keys; links to it are followed, as SQLite does.
[[nodiscard]] QStringList bookFiles(const QString &path);
void removeBookFiles(const QString &path);

/// The file beside a book that holds its key for those who can open it ("NAME.minutebook-keys"); links to the book are followed.
[[nodiscard]] QString keysPathOf(const QString &path);
/// The same of a book that is being put in the place of this one.
[[nodiscard]] QString nextKeysPathOf(const QString &path);

/// A file's name beside it that nothing has: "NAME.WORD.minutebook", or "NAME.WORD-2.minutebook" and so on.
[[nodiscard]] QString freeNameBeside(const QString &path, const QString &word);

/// Whether a file is a book, or stands beside one, as far as that can be told without a key: by its name, or by its beginning, of a plain
/// one and of one with a key of its own. Any other encrypted book with a name of another kind looks like any other file.
[[nodiscard]] bool looksLikeBook(const QString &path);

} // namespace minutebook
