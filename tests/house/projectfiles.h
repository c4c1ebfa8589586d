#pragma once

#include <QStringList>

namespace minutebook::test {

/// The text of a file of the project, by its path from the root; empty if it cannot be read.
[[nodiscard]] QString textOf(const QString &path);

/// The project's files in these folders, and the files of the top level for ".". Paths from the root, in order.
[[nodiscard]] QStringList filesIn(const QStringList &folders, const QStringList &patterns = {});

/// What stands in a text that must not be committed, a sentence each: paths of somebody's machine, things left to do.
[[nodiscard]] QStringList leftovers(const QString &path, const QString &text);

/// The classes, structures and enumerations that a source defines for others: nested ones and those of an anonymous namespace are its own.
[[nodiscard]] QStringList typesDefined(const QString &source);

/// The top level's files and folders (these with a slash) that are not in `allowed`. Names that begin with a dot are free.
[[nodiscard]] QStringList strangers(const QStringList &allowed);

} // namespace minutebook::test
