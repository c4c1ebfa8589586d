#pragma once

#include "models/notation/complete.h"

namespace minutebook {

/// People behind `@`, behind the colon of JOINED, VOTE and their like, and owners of an ACTION. `mark` is the length of a list mark;
/// `likely` are initials, the likeliest first: they come before all others whose initials begin alike. Nothing where no person is typed.
[[nodiscard]] std::optional<Completions> completePeople(const QString &line, qsizetype column, qsizetype mark, const Dialect &dialect,
                                                        const QStringList &likely);

} // namespace minutebook
