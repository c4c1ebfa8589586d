#pragma once

#include "models/minutes/documentkind.h"

namespace minutebook {

/// The line of a record that something composed tells of.
struct LineSource {
    qsizetype item = -1; ///< of the record's meeting; -1: no line
    qsizetype line = -1; ///< of the item; -1: its heading

    bool operator==(const LineSource &) const = default;
};

/// Where a block comes from, and each row of a table.
struct BlockSource {
    LineSource line = {};
    QList<LineSource> rows = {}; ///< of a table, as many as it has

    bool operator==(const BlockSource &) const = default;
};

/// Where each block of `composeKind(kind, record, edition)` comes from, in its order. It stands beside the document and never in it: where
/// lines stand tells how many are withheld, so nothing that is made of a document, set or written, can know it.
[[nodiscard]] QList<BlockSource> trace(DocumentKind kind, const MeetingRecord &record, Edition edition);

} // namespace minutebook
