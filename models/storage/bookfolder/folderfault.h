#pragma once

#include <QString>

namespace minutebook {

/// What is wrong with a file of a book's folder, and how to mend it.
struct FolderFault {
    QString file; ///< below the folder
    int line = 1; ///< from 1
    QString sentence;

    bool operator==(const FolderFault &) const = default;

    /// `FILE:LINE: sentence`
    [[nodiscard]] QString text() const { return QStringLiteral("%1:%2: %3").arg(file, QString::number(line), sentence); }
};

} // namespace minutebook
