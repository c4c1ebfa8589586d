#pragma once

#include <QList>
#include <QStringList>

namespace minutebook {

struct Cells {
    QList<QStringList> rows; ///< at least one
    QList<qsizetype> unclosed = {}; ///< rows, from 0, with a quotation mark that nothing closes; it is read as a letter
};

/// The rows of a table as text, and their cells, parted by whichever of comma, semicolon and tab stands most often in the first row
/// (RFC 4180 for quotation marks: a cell in them may hold anything, two of them standing for one).
[[nodiscard]] Cells cellsOf(QStringView text);

/// Names of one cell, parted by "/" or ";".
[[nodiscard]] QStringList partedNames(const QString &text);

} // namespace minutebook
