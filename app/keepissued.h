#pragma once

#include "models/core/error.h"
#include "models/storage/issuestore.h"

#include <QFuture>

namespace minutebook {

class OpenBook;

/// Enters in the book, in one act, that files have left it: whoever says that they are there says so after this. Ready at once for a book
/// that is only read. Error: IssueNotKept, which names the first file and why.
[[nodiscard]] QFuture<Result<>> keepIssued(OpenBook &book, const QList<IssuedEdition> &issued);

} // namespace minutebook
