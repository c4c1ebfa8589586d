#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// All levels, the one whose name stands last in the text before the others, which come from the highest down.
[[nodiscard]] QList<Rank> likelyLevels(const QString &text, const Dialect &dialect);

/// Initials of the people whom an unknown name or initials may mean, the likeliest first: by a letter's difference, by a part of the name.
[[nodiscard]] QStringList peopleLike(const QString &unknown, const Dialect &dialect);

/// Initials of the people of the meeting, those whom a text names before the others; as many as a menu can hold.
[[nodiscard]] QStringList peopleIn(const QString &text, const Dialect &dialect);

} // namespace minutebook
