#pragma once

#include "models/notation/changedlevels.h"
#include "models/notation/withheldparts.h"

namespace minutebook {

/// What comes to be of another level by a downgrade.
struct OpenedLine {
    qsizetype line = -1; ///< of the item, from 0; -1: its heading
    QString words; ///< that it says, without its tag
    LineLevel before;
    LineLevel now;

    bool operator==(const OpenedLine &) const = default;
};

/// Every one, in the order in which they stand: those that have their level from a heading too. Blank lines and own notes are none.
/// Errors: those of downgraded.
[[nodiscard]] Result<QList<OpenedLine>> openedLines(const Item &item, const WithheldPart &part, Rank to, const Dialect &dialect,
                                                    const FindAction &findAction);

} // namespace minutebook
