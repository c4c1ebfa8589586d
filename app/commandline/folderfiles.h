#pragma once

#include "models/storage/bookfolder/bookfolder.h"

namespace minutebook {

/// What was written of a book.
struct SavedFolder {
    int meetings = 0;
    int files = 0;
    QStringList doubts = {}; ///< what of it is not as it was approved or kept, a sentence each
};

/// Writes the whole book into a folder that is empty or not there yet. Only its owner can look into it (0700, files 0600). What was begun
/// and could not be finished is taken away again. A book that is doubtful is written too, as that may be how it is saved. Errors: FolderNotEmpty, FileNotWritten, those of writeBookFolder.
[[nodiscard]] Result<SavedFolder> saveBookFolder(Connection &connection, const QString &folder);

/// What is in a folder and below; links are left out. Error: FileNotReadable.
[[nodiscard]] Result<FolderFiles> filesOfFolder(const QString &folder);

} // namespace minutebook
