#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>

namespace minutebook {

/// Where a decision stands in the notes, and what it says there.
struct DecisionLine {
    ItemId item; ///< 0: in none at the moment
    int line = 0; ///< from 0; below 0: nowhere at the moment
    QString text;

    bool operator==(const DecisionLine &) const = default;
};

/// Finds decisions again after their meeting's notes have changed: what the register itself knows of one stays with it, though its line
/// moves, is cut and pasted into another item, or is worded otherwise. By known decision its place among `now`; below 0: it is nowhere.
/// The same words come first, in the same item and then in others; then, in its item, the line that has most of its words, half of them at
/// least, and did not stand among `before`, which is how all the meeting's decisions read: another decision is not taken for it.
[[nodiscard]] QList<qsizetype> matchDecisions(const QList<DecisionLine> &known, const QList<DecisionLine> &before,
                                              const QList<DecisionLine> &now);

} // namespace minutebook
