#pragma once

#include "models/core/error.h"
#include "models/domain/meeting.h"
#include "models/storage/book.h"

#include <QDir>

namespace minutebook::bench {

/// Ends the program with the sentence where something failed.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(sentence(result.error())));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// FOLDER/bench.minutebook, under sampleKey().
[[nodiscard]] QString bookIn(const QDir &folder);

/// Makes it, and beside it FOLDER/bench.code, which opens it for a program that takes its key from the outside.
[[nodiscard]] std::unique_ptr<Book> newBookIn(const QDir &folder, const Body &body);
[[nodiscard]] std::unique_ptr<Book> openBookIn(const QDir &folder, Access access = Access::ReadOnly);

/// Adds meetings 1 to `count` as the files that `file` gives, many in one transaction. Frozen ones keep their revisions as in any book.
void fill(Book &book, int count, const std::function<QByteArray(int)> &file);

/// Lets all of it be found, as the window does by and by.
void index(Book &book);

[[nodiscard]] QList<MeetingRecord> recordsOf(Book &book);
[[nodiscard]] MeetingRecord lastRecord(Book &book);

} // namespace minutebook::bench
