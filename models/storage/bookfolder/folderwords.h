#pragma once

#include <QCoreApplication>

namespace minutebook {

/// The sentences on what is wrong with a book's folder: `FolderWords::tr("…")`.
struct FolderWords {
    Q_DECLARE_TR_FUNCTIONS(BookFolder)
};

} // namespace minutebook
