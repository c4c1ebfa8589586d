#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace minutebook {

/// Files beside a book that a sync program made of it because it could not unite two versions, by the names that Dropbox, Nextcloud, Syncthing,
/// OneDrive and Google Drive give them.
[[nodiscard]] QStringList conflictCopiesOf(const QString &book);

/// Whether a kind of file system, by its name, is another machine's ("nfs4", "cifs", "fuse.sshfs"): there SQLite's log is not safe between
/// machines.
[[nodiscard]] bool isNetworkKind(QByteArrayView fileSystem);
/// Of a book's folder.
[[nodiscard]] bool isOnNetwork(const QString &book);

} // namespace minutebook
