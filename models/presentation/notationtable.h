#pragma once

#include "models/notation/dialect.h"

#include <span>

namespace minutebook {

/// What parts lines of one kind: an outcome's verb, and the tag.
enum class LineSense { Plain, Decides, Records, Stub };

/// What is to be said of one kind of line to somebody who asks what it is.
struct NotationRow {
    LineKind kind;
    LineSense sense;
    QLatin1StringView keyword; ///< in capitals, at the line's beginning; empty: none
    const char *name; ///< marked for translation, as are the next two
    const char *meaning;
    const char *form; ///< what may stand in it
    QLatin1StringView example; ///< with places for a number, the committee, a person and a day

    [[nodiscard]] QString nameText() const;
    [[nodiscard]] QString meaningText() const;
    [[nodiscard]] QString formText() const;
    /// As it could stand in this meeting's notes.
    [[nodiscard]] QString exampleFor(const Dialect &dialect) const;
};

[[nodiscard]] std::span<const NotationRow> notationRows();
/// One that nothing else describes is a paragraph.
[[nodiscard]] const NotationRow &notationRow(LineKind kind, LineSense sense);
/// The row that a text, behind its list mark, begins with the keyword of, in any letters; null: it begins with none.
[[nodiscard]] const NotationRow *rowOfKeyword(QStringView text);

} // namespace minutebook
