#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// What is said of an agenda item before it comes up: its heading, and the `@key:` lines below it that have a meaning.
struct ItemProperties {
    ItemHeading heading;
    QString presenter; ///< `@presenter:`; empty, as each of these: not said
    QString minutes; ///< `@minutes:`, planned
    QString purpose; ///< `@purpose:`
    QString closedTitle; ///< `@title:`, of the item's level

    bool operator==(const ItemProperties &) const = default;
};

[[nodiscard]] ItemProperties propertiesOf(const ItemHeading &heading, const QString &notes, const Dialect &dialect);

/// The notes with these data lines: what changed is rewritten where it stands, what is new comes behind the others, what is
/// empty goes. Lines of other keys stay.
[[nodiscard]] QString withProperties(const QString &notes, const ItemProperties &properties, const Dialect &dialect);

/// How many lines of notes are data at their beginning, empty lines between them counted. What is typed above that end would make text
/// of what stands below it.
[[nodiscard]] int dataLineCount(const QString &notes, const Dialect &dialect);

} // namespace minutebook
