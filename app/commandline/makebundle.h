#pragma once

#include "models/print/issue.h"
#include "models/review/bundle.h"
#include "models/storage/circulationstore.h"

namespace minutebook {

/// What a reader is to get.
struct ReviewRequest {
    QString reader;
    Edition edition;
    QDate until = {}; ///< null: nobody says
};

/// What the book knows that goes into a review file.
struct ReviewSource {
    MeetingRecord record;
    QByteArray revision; ///< a random id, the same for all readers of one round
    std::optional<QStringList> before = {}; ///< the texts of the last draft that this reader got of this edition
    QList<EarlierComment> earlier = {}; ///< the reader's own, and the answers
    QList<StoredComment> comments = {}; ///< everybody's: what was accepted may have taken the place of what this reader said
};

/// Over one state of the book. Errors: those of record.
[[nodiscard]] Result<ReviewSource> reviewSource(Connection &connection, MeetingId meeting, const QString &reader, const QString &level,
                                                const QByteArray &revision);

/// Cuts, composes, prints and proves, as an export does. What the reader was shown earlier, what others wrote down for them, and the
/// answers go along only as far as this edition still shows it; what they sent themselves, all but the words that it was on. Any thread will do. Errors: ReviewReaderUnknown, ReviewReaderUncleared, those of issueFile, LeakFound, RealNameFound.
[[nodiscard]] Result<ReviewBundle> makeBundle(const ReviewSource &source, const ReviewRequest &request,
                                              const Prover &prover = defaultProver());

/// For whoever sends it, on what the reader said earlier and is not told of; empty: all goes along.
[[nodiscard]] QString notToldRemark(const ReviewSource &source, const ReviewBundle &bundle);

/// As the book keeps that it was sent.
[[nodiscard]] Circulation circulationOf(const ReviewBundle &bundle, const ReviewSource &source, Edition edition, const QDateTime &now);

/// A file's name from what every reader of that edition may know, without its ending: "SRC 16 GREEN for AQ".
[[nodiscard]] QString bundleName(const MeetingRecord &record, const ReviewRequest &request);

} // namespace minutebook
