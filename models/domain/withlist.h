#pragma once

#include "models/domain/seating.h"

namespace minutebook {

/// What becomes of what is there already when a list is taken in.
enum class TakeIn { Add, Replace };

/// A seating with the people and seats of a list: added, those of the same name (and category) changed in place, vacant seats of a category
/// given to whoever the list has in it; or instead of all.
/// What the list does not say of somebody stays. The quorum stays.
[[nodiscard]] Seating withList(Seating seating, const Seating &list, TakeIn how);

} // namespace minutebook
