#pragma once

#include "models/storage/book.h"

namespace minutebook {

/// The book that the two hours' secretary has before them: the committee's seats and quorum, the meeting before with its open
/// actions, and the agenda. `data` is the folder that the files stand in, `seats` the table of the committee's seats.
[[nodiscard]] std::unique_ptr<Book> makeTwoHoursBook(const QString &path, const QString &data, const QString &seats);

[[nodiscard]] QString textOfFile(const QString &path);

} // namespace minutebook
