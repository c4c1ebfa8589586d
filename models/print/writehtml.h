#pragma once

#include "models/minutes/document.h"

#include <QByteArray>

namespace minutebook {

/// The document as one web page that is well-formed XML too: sections, headings, lists and tables, in UTF-8. It has no script, loads nothing
/// and asks the reader's browser to see to that; links lead to http, https and mailto. It reads on a telephone, on paper and in the dark,
/// and says its marking at head and foot.
[[nodiscard]] QByteArray writeHtml(const MinutesDocument &document);

} // namespace minutebook
