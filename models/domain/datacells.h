#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace minutebook {

/// A row of a table that comes back as data.
struct DataRow {
    int line = 1; ///< of the file, from 1, on which it begins
    QStringList cells;
    bool unclosed = false; ///< it has a quotation mark that nothing closes

    bool operator==(const DataRow &) const = default;
};

/// Rows as CSV in UTF-8 (RFC 4180, lines ending in LF), of which dataRows makes the same rows again: cells in which nothing but CR is lost.
/// A spreadsheet takes for a formula what begins with = + - @ or a tab. Such a cell gets an apostrophe before it, and so does one that
/// begins with an apostrophe: taking the first one away is the way back, for every text.
[[nodiscard]] QByteArray writeDataRows(const QList<QStringList> &rows);

/// Rows in which nothing stands are left out.
[[nodiscard]] QList<DataRow> dataRows(const QString &text);

} // namespace minutebook
