#pragma once

#include "models/domain/interimdecision.h"
#include "models/domain/meeting.h"
#include "models/domain/retention.h"
#include "models/domain/reviewcomment.h"
#include "models/storage/searchrows.h"

namespace minutebook {

/// The words that stand in the book for a value, and back. A word that is none of them cannot be stored: the tables check.

[[nodiscard]] QString wordOf(MeetingStatus status);
[[nodiscard]] MeetingStatus statusOf(QStringView word);

[[nodiscard]] QString wordOf(ApprovedAs approved); ///< empty: unsaid
[[nodiscard]] ApprovedAs approvedAsOf(QStringView word);

[[nodiscard]] QString wordOf(PeopleKind kind);
[[nodiscard]] PeopleKind peopleKindOfWord(QStringView word);

[[nodiscard]] QString wordOf(std::optional<ActionStatus> status); ///< empty: none
[[nodiscard]] std::optional<ActionStatus> actionStatusOf(QStringView word);

[[nodiscard]] QString wordOf(InterimWay way);
[[nodiscard]] InterimWay interimWayOf(QStringView word);

[[nodiscard]] QString wordOf(Matter matter);
[[nodiscard]] Matter matterOf(QStringView word);

[[nodiscard]] QString wordOf(Keeping keeping);
[[nodiscard]] Keeping keepingOf(QStringView word);

[[nodiscard]] QString wordOf(SearchKind kind);
[[nodiscard]] SearchKind searchKindOf(QStringView word);

[[nodiscard]] QString wordOf(CommentKind kind);
/// Nothing if a file says something that is none.
[[nodiscard]] std::optional<CommentKind> commentKindOf(QStringView word);

[[nodiscard]] QString wordOf(CommentState state);
[[nodiscard]] std::optional<CommentState> commentStateOf(QStringView word);

[[nodiscard]] QString wordOf(CommentWay way);
[[nodiscard]] CommentWay commentWayOf(QStringView word);

} // namespace minutebook
