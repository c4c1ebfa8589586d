#pragma once

#include "models/core/result.h"
#include "models/minutes/document.h"

#include <QByteArray>

namespace minutebook {

/// The document as an OpenDocument text (ODF 1.3) to be worked on further: each part has a named style (Title, Heading 1, Text body, List,
/// Table Heading, …), the page style has the marking in header and footer and the page's number as a field. Its values come from the document
/// alone, so the bytes repeat. Error: OdtNotWritten.
[[nodiscard]] Result<QByteArray> writeOdt(const MinutesDocument &document);

} // namespace minutebook
