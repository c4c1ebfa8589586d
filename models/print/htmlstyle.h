#pragma once

#include "models/minutes/document.h"

namespace minutebook {

/// The style sheet of a web page. The class of the ink at a place of `inks` is "ink" with that place, beside "boxed" or "bare". It holds none of the signs that
/// XML would want written otherwise.
[[nodiscard]] QString htmlStyle(const MinutesDocument &document, const QList<Ink> &inks);

/// A style sheet without the rules that htmlStyle gives every page; reference, marking and DRAFT of one are kept, as they
/// read. Other rules are left as they are.
[[nodiscard]] QString withoutHtmlStyle(const QString &css);

/// The widths of the columns of a document's tables, each once. The class of the widths at a place of the list is "columns" with that place.
[[nodiscard]] QList<QList<int>> columnWidths(const MinutesDocument &document);

} // namespace minutebook
