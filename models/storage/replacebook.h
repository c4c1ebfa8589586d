#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace minutebook {

class Connection;

/// Nobody else's connection bears that, and from then on none is let in until this one is closed. The log is in the file then, and there
/// are no files beside it that would be taken for another book's in its place. Error: BookInUse.
[[nodiscard]] Result<> holdAlone(Connection &connection);

/// One book in the place of another, which is kept.
struct BookReplacement {
    QString path; ///< links followed
    QString fresh; ///< the file that comes there
    QByteArray freshKeys; ///< the whole file of its keys; empty: it has none
    QByteArray oldKeys; ///< the same of the book that is there now
    QString kept; ///< a free name for that one, beside it
};

/// Puts a book in another's place, each with its keys; a power cut leaves the one or the other there. Nobody may have them open; of the old
/// one, whatever SQLite keeps beside it goes along. On an error all is as it was. Errors: BookNotWhole (the fresh one is not in its file alone),
/// BookNotCreated, KeysNotWritten.
[[nodiscard]] Result<> replaceBook(const BookReplacement &replacing);

} // namespace minutebook
