#pragma once

#include "models/minutes/document.h"

#include <QXmlStreamWriter>

#include <functional>

namespace minutebook {

/// Writes a table as HTML, its cells by `writeRuns`. The class is that of its columns' widths. A telephone has no room for more than three
/// columns: there the cells of a row stand below one another, each with what it is called. Such a table is said in roles too, since some
/// browsers take one that is laid out otherwise for none.
void writeHtmlTable(QXmlStreamWriter &xml, const TableBlock &table, const QString &columnsClass,
                    const std::function<void(const Runs &)> &writeRuns);

} // namespace minutebook
