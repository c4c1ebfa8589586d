#pragma once

#include "models/minutes/document.h"
#include "models/print/pages.h"
#include "models/print/style.h"

namespace minutebook {

/// A line with what belongs to it, measured from the left end of its column and its own top.
struct SetLine {
    TextLine line;
    QList<Fill> fills;

    void translate(qreal dx, qreal dy);
};

/// Breaks a text into lines of at most `width`, in units of a page. A text in a right-to-left script stands at the column's right.
[[nodiscard]] QList<SetLine> setLines(const Runs &runs, const TextStyle &style, qreal width,
                                      Qt::LayoutDirection direction = Qt::LayoutDirectionAuto);

/// The same for a heading: if it needs more than one line, all are about as long.
[[nodiscard]] QList<SetLine> setBalanced(const Runs &runs, const TextStyle &style, qreal width);

/// A text on one line, however long it is.
[[nodiscard]] SetLine setLine(const Runs &runs, const TextStyle &style, Qt::LayoutDirection direction = Qt::LayoutDirectionAuto);

/// The width below which a word would be broken, or what belongs together (badLineStarts) parted, in units of a page.
[[nodiscard]] qreal widestWord(const Runs &runs, const TextStyle &style);

/// The width of the whole text on one line.
[[nodiscard]] qreal naturalWidth(const Runs &runs, const TextStyle &style);

[[nodiscard]] QString plain(const Runs &runs);

} // namespace minutebook
