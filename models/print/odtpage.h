#pragma once

#include "models/minutes/document.h"
#include "models/print/structure.h"

#include <QXmlStreamWriter>

namespace minutebook {

/// The page's size and margins, and its header and footer: the marking in both, the reference, and the page's number as a field.
void writeOdtPage(QXmlStreamWriter &xml, const MinutesDocument &document, const QList<Ink> &inks);

/// Stops in the middle and at the right edge of the text.
void writeOdtTabs(QXmlStreamWriter &xml);

/// The style of lists that count so, seven levels deep.
void writeOdtListStyle(QXmlStreamWriter &xml, Numbering numbering);
/// Its name.
[[nodiscard]] QString odtListStyle(Numbering numbering);

/// The languages of runs that are not in the document's own, each once.
[[nodiscard]] QStringList odtLanguages(const MinutesDocument &document);

} // namespace minutebook
