#pragma once

#include "models/core/result.h"
#include "models/review/placedcomment.h"
#include "models/storage/meetingstore.h"

namespace minutebook {

/// What the book knows of the review of a meeting's minutes.
struct MeetingReview {
    PlacedRecord placed;
    QList<StoredCirculation> circulations;
    QList<StoredComment> comments;
};

/// Over one state of the book.
[[nodiscard]] Result<MeetingReview> meetingReview(Connection &connection, MeetingId meeting);

/// Sets each edition that was commented on as it is now, and finds the lines that the comments are about. Any thread will do.
/// Errors: those of typeset.
[[nodiscard]] Result<QList<PlacedComment>> placeComments(const MeetingReview &review);

} // namespace minutebook
