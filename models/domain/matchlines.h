#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>

namespace minutebook {

/// Where a line that the book knows something of stands in the notes, and what it says there.
struct AnchoredLine {
    ItemId item; ///< 0: in none at the moment
    int line = 0; ///< from 0; below 0: nowhere at the moment
    QString text;

    bool operator==(const AnchoredLine &) const = default;
};

/// Finds lines again after their meeting's notes have changed: what the book itself knows of one stays with it, though it moves, is cut and
/// pasted into another item, or is worded otherwise. By known line its place among `now`; below 0: it is nowhere.
/// The same words come first, in the same item and then in others; then, in its item, the line that has most of its words, half of them at
/// least, and did not stand among `before`, which is how all the meeting's lines read: another line is not taken for it.
[[nodiscard]] QList<qsizetype> matchLines(const QList<AnchoredLine> &known, const QList<AnchoredLine> &before,
                                          const QList<AnchoredLine> &now);

} // namespace minutebook
