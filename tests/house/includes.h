#pragma once

#include "tests/house/foldertable.h"

namespace minutebook::test {

struct Include {
    int line = 0; ///< from 1
    QString name;
    bool quoted = false; ///< "name", else <name>
};

[[nodiscard]] QList<Include> readIncludes(const QString &source);

/// The module of one of Qt's headers: "Sql" of "QSqlQuery", by the installed headers. Empty if it is none of Qt's.
[[nodiscard]] QString qtModuleOf(const QString &header);

/// The row of the folder that a file stands in; the longest that fits. `path` is relative to the project's root.
[[nodiscard]] FolderRow rowOf(const QString &path, const QHash<QString, FolderRow> &table);

/// What the includes of a file break of the table, a sentence each: "models/x/y.cpp:3: …".
[[nodiscard]] QStringList findings(const QString &path, const QString &source, const QHash<QString, FolderRow> &table);

} // namespace minutebook::test
