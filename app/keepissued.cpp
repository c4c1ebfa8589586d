#include "app/keepissued.h"

#include "models/presentation/openbook.h"
#include "models/storage/inorder.h"

namespace minutebook {

QFuture<Result<>> keepIssued(OpenBook &book, const QList<IssuedEdition> &issued)
{
    if (book.isReadOnly() || issued.isEmpty())
        return QtFuture::makeReadyValueFuture(Result<>());
    const auto enter = [issued](Transaction &transaction) {
        return forEach(issued, [&](const IssuedEdition &issue) { return recordIssue(transaction, issue); });
    };
    return book.book().write(enter).then([name = issued.constFirst().fileName](const Result<> &kept) {
        return kept ? kept : Result<>(failure(ErrorCode::IssueNotKept, {name, sentence(kept.error())}));
    });
}

} // namespace minutebook
