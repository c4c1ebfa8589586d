#pragma once

#include "models/core/result.h"
#include "models/review/bundle.h"
#include "models/storage/circulationstore.h"

namespace minutebook {

/// What became of a review file that was taken in.
struct Merged {
    StoredCirculation circulation;
    int comments = 0; ///< that it holds
    int added = 0; ///< that were not known
    bool stale = false; ///< another state of the minutes has been sent since

    bool operator==(const Merged &) const = default;
};

/// Takes the comments of a review file into the book: twice is once, in whatever order. Nothing of it touches the notes.
/// Error: ReviewOfAnother.
[[nodiscard]] Result<Merged> mergeBundle(Transaction &transaction, const ReviewBundle &bundle, const QString &fileName,
                                         const QDateTime &now);

/// "One set of comments was received for the Draft Minutes and two sets for the Confidential Draft Minutes.": what the next minutes say;
/// empty if none has come.
[[nodiscard]] QString receivedSentence(const QList<StoredCirculation> &circulations);

} // namespace minutebook
