#pragma once

#include "models/domain/party.h"
#include "models/storage/bookfolder/folderreader.h"

namespace minutebook {

/// The parties of a table with the headings category, code, real-name, since and remark. What is wrong with it are faults of the reader.
[[nodiscard]] QList<Party> readParties(FolderReader &reader, const QString &name);

} // namespace minutebook
