#pragma once

#include "models/notation/dialect.h"

namespace minutebook {

/// A stretch of a line's text in one style.
struct Span {
    QString text;
    bool bold = false;
    bool italic = false;
    QString link; ///< http, https or mailto; empty: none

    bool operator==(const Span &) const = default;
};

enum class Verbs { Plain, Bold };

/// Reads `**bold**`, `*italic*`, `[text](url)` and backslashes; what does not pair is text. Linear in the text's length.
/// A link to anything but http, https and mailto is its text alone. A backslash counts before punctuation and before an outcome verb.
[[nodiscard]] QList<Span> readInline(const QString &body, const Dialect &dialect, Verbs verbs);

/// The addresses of links to anything else, in their order: the text does not keep them. A place of the page itself ("#") leads nowhere.
[[nodiscard]] QStringList droppedAddresses(const QString &body, const Dialect &dialect);

/// Whether a place of the text stands in the address of a link, whatever that leads to.
[[nodiscard]] bool standsInAddress(const QString &text, qsizetype place);

/// The text as it is read, without marks.
[[nodiscard]] QString plainText(const QString &body, const Dialect &dialect);

} // namespace minutebook
