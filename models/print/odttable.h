#pragma once

#include "models/minutes/document.h"

#include <QXmlStreamWriter>

namespace minutebook {

/// The styles that a document's tables need beside the named ones: widths of columns, rules between rows, what is kept together.
void writeOdtTableStyles(QXmlStreamWriter &xml, const MinutesDocument &document);

/// The document's table of that number, from 1.
void writeOdtTable(QXmlStreamWriter &xml, const TableBlock &table, int number, const QList<Ink> &inks);

} // namespace minutebook
