#pragma once

#include <QtTypes>

#include <compare>

namespace minutebook {

/// A row of the book. Never a bare integer, so that a meeting is not taken for an item.
template <typename Of>
struct Id {
    qint64 value = 0; ///< 0: not stored yet

    friend constexpr auto operator<=>(Id, Id) = default;
};

using MeetingId = Id<struct Meeting>;
using ItemId = Id<struct Item>;
using PaperId = Id<struct Paper>;
using CirculationId = Id<struct Circulation>;
using CommentId = Id<struct ReviewComment>;
using WithheldId = Id<struct LoggedPart>;

} // namespace minutebook
