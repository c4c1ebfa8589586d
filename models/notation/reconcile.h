#pragma once

#include "models/notation/dialect.h"

#include <QSet>

namespace minutebook {

/// A line of a meeting: item and line, counted from 0.
struct LinePlace {
    qsizetype item = 0;
    qsizetype line = 0;

    bool operator==(const LinePlace &) const = default;
};

struct Numbered {
    LinePlace place;
    QString text; ///< the line with its number written in

    bool operator==(const Numbered &) const = default;
};

struct Reconciled {
    QList<Numbered> changes; ///< already made in `items`
    int nextSequence = 1; ///< the first that was never given
};

/// Gives numbers to the ACTION lines of `items` that have none: the number that the same line has in `stored` if
/// that number stands nowhere in `items` any more (the line was edited while its number was on the way, or moved), else a new one from
/// `nextSequence` up. The cursor's line gets none, nor do those of `resting` items. Numbers are never given twice: `nextSequence` only grows,
/// past hand-written ones too.
Reconciled reconcile(QList<Item> &items, const QList<Item> &stored, int nextSequence, std::optional<LinePlace> cursor,
                     const Dialect &dialect, const QSet<qsizetype> &resting = {});

} // namespace minutebook
