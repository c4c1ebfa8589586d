#pragma once

#include "models/domain/circulation.h"
#include "models/domain/ids.h"
#include "models/domain/meeting.h"
#include "models/domain/reviewcomment.h"
#include "models/storage/transaction.h"

#include <optional>

namespace minutebook {

struct StoredCirculation {
    CirculationId id;
    MeetingId meeting;
    Circulation circulation;
    int revision = 0; ///< number of the kept revision that it was cut from; 0: nobody knows

    bool operator==(const StoredCirculation &) const = default;
};

/// A comment as a reader made it, and what the secretary did about it.
struct StoredComment {
    CommentId id;
    CirculationId circulation;
    QString reader;
    QString edition; ///< the ceiling of what the reader read, by name
    CommentWay way = CommentWay::Bundle;
    ReviewComment comment;
    CommentState state = CommentState::Open;
    QString reason = {};

    bool operator==(const StoredComment &) const = default;
};

/// Of a meeting, in the order in which they were sent.
[[nodiscard]] Result<QList<StoredCirculation>> circulations(Connection &connection, MeetingId meeting);
/// The one that a bundle is of; nothing if none was sent from this book.
[[nodiscard]] Result<std::optional<StoredCirculation>> circulationOf(Connection &connection, const QByteArray &bundle);
/// Of the file with that salt; empty: the book does not know it.
[[nodiscard]] Result<QString> passphraseFor(Connection &connection, const QByteArray &salt);
[[nodiscard]] Result<CirculationId> addCirculation(Transaction &transaction, MeetingId meeting, const Circulation &circulation);
/// The same as it goes out, cut from `record`: a draft is in review then and kept as the revision that it was cut from, which is noted with
/// it, and the audit trail says to whom it went. Errors: MeetingMissing, ReviewDraftChanged (the notes say something else by now), those of
/// setStatus.
[[nodiscard]] Result<CirculationId> sendOut(Transaction &transaction, MeetingId meeting, const Circulation &circulation,
                                            const MeetingRecord &record);
/// The first time counts; accepted once, it stays so.
[[nodiscard]] Result<> noteReturned(Transaction &transaction, const StoredCirculation &circulation, const QDateTime &when, bool accepted);

/// Of a meeting, in the order in which they came.
[[nodiscard]] Result<QList<StoredComment>> reviewComments(Connection &connection, MeetingId meeting);
/// Whether that changed anything: one that is known stays as it is, unless the reader has made it again later and it is still open.
[[nodiscard]] Result<bool> addComment(Transaction &transaction, const StoredCirculation &circulation, const ReviewComment &comment,
                                      CommentWay way);
/// Error: CommentMissing.
[[nodiscard]] Result<> settleComment(Transaction &transaction, MeetingId meeting, CommentId id, CommentState state,
                                     const QString &reason = {});

} // namespace minutebook
