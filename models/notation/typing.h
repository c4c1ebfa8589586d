#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// A line as a key leaves it: perhaps two lines, parted by LF, and where the cursor stands in them.
struct Typed {
    QString text;
    qsizetype cursor = 0;

    bool operator==(const Typed &) const = default;
};

/// What Enter makes of a line where it is more than a line break: a list goes on with its next mark, an empty list line ends the list.
/// A tag stays with the words before it, and both halves of a line keep its level. `before` is the label of the list line
/// before this one in its list, if there is one. Nothing: a plain line break.
[[nodiscard]] std::optional<Typed> typeEnter(const Line &line, qsizetype cursor, const QString &before, const Dialect &dialect);

/// What Backspace makes of a list line whose cursor stands right behind the mark: the mark goes. Nothing: one character goes.
[[nodiscard]] std::optional<Typed> typeBackspace(const Line &line, qsizetype cursor);

/// What Space makes of a list line that holds `#` or `##` alone, before the cursor: a heading is begun, and the mark, which came by itself,
/// goes. Nothing: a plain space.
[[nodiscard]] std::optional<Typed> typeSpace(const Line &line, qsizetype cursor);

/// A list line nested a step deeper (1) or less deep (-1), from 0 to 6 deep; any other line as it is.
[[nodiscard]] QString nested(const Line &line, int steps);

} // namespace minutebook
