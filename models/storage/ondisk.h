#pragma once

class QSaveFile;

namespace minutebook {

/// Whether what was written so far is on the disk: QSaveFile syncs too, but does not look whether that worked.
[[nodiscard]] bool isOnDisk(QSaveFile &file);

} // namespace minutebook
