#pragma once

#include "models/minutes/document.h"
#include "models/print/style.h"

#include <QTextLayout>

namespace minutebook {

/// A stretch of a paragraph in one run and one family.
struct FontSpan {
    qsizetype begin = 0;
    qsizetype length = 0;
    int family = 0; ///< fontfamilies.h
    const Run *run = nullptr;
    bool padded = false; ///< the last letter before a marking's box or in it: what follows keeps clear of the box's edge
};

/// Runs as one text, each character with its font and run. The runs must live as long as this.
struct Paragraph {
    QString text;
    QList<FontSpan> spans; ///< from begin to end, without gaps
    bool rightToLeft = false; ///< by its first letter
    const Runs *runs = nullptr;

    [[nodiscard]] qsizetype indexOf(const Run *run) const { return run - runs->constData(); }
};

[[nodiscard]] Paragraph gather(const Runs &runs);

/// What differs from the style's font. Sizes and features are left to that one.
[[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const Paragraph &paragraph, const TextStyle &style);

/// Whether a run is a marking with a box behind it.
[[nodiscard]] bool isBoxed(const Run &run);
/// How far the box reaches beyond the marking's capitals.
[[nodiscard]] qreal boxMargin(const TextStyle &style);

} // namespace minutebook
