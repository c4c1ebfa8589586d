#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// Reads one line of an item's notes alone. Never fails: what is not understood is a paragraph.
/// `text` has no line break and no control characters (see decode). Linear in its length.
[[nodiscard]] Line lexLine(const QString &text, const Dialect &dialect);

/// What is to be told of a real name that stands open in a line, on line 0.
[[nodiscard]] Diagnostic realNameRemark(const QString &text, const NamedParty &named, const Dialect &dialect);
/// Whether it is one of those.
[[nodiscard]] bool tellsRealName(DiagnosticCode code);

/// Whether a line is a heading of level 1: that its item begins there no line tells alone, so lexLine does not.
[[nodiscard]] bool beginsItem(QStringView line);

/// Whether a line seems to be meant as a heading but is not exactly `# …` or `## …`: indented, of a look-alike, or without the space.
[[nodiscard]] bool isNearHeading(const QString &text);

/// Where the `//` of an own note stands in such a line's text. A full-width one is one too: what looks like an own note is never printed.
[[nodiscard]] qsizetype ownNoteMark(QStringView text);

/// The same for a line that stands where it cannot be data: `@key: value` is text there.
[[nodiscard]] Line lexAsText(const QString &text, const Dialect &dialect);

/// Reads what stands behind `# `. A `(stub)` there leaves doubt.
[[nodiscard]] ItemHeading lexHeading(const QString &text, const Dialect &dialect);

/// Puts number, title, tag and tail together as they stand behind `# `.
[[nodiscard]] QString headingText(const ItemHeading &heading, const Scheme &scheme);
/// A heading that stands among the lines of an item: where it names no level, and the item's is above the default, it has the item's, so
/// that no line is opened to more readers by a heading above it.
[[nodiscard]] ItemHeading headingWithin(const ItemHeading &item, ItemHeading heading, const Dialect &dialect);

} // namespace minutebook
