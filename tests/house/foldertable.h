#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace minutebook::test {

/// What a row of CONTRIBUTING.md's folder table allows.
struct FolderRow {
    QString folder; ///< "models/core"
    QStringList folders; ///< its own among them; "everything" is resolved
    QStringList qtModules; ///< "Core", "Sql"
    QStringList libraries; ///< the first part of a header's name: "qpdf", "unicode"
};

/// The rows below the heading `| folder | …`, by their folder. Empty if there is no such table.
[[nodiscard]] QHash<QString, FolderRow> readFolderTable(const QString &markdown);

/// The names in backticks of the paragraph that begins with "The top level holds". Folders end in a slash.
[[nodiscard]] QStringList readTopLevel(const QString &markdown);

} // namespace minutebook::test
