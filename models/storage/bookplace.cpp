#include "models/storage/bookplace.h"

#include "models/storage/bookfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array networkKinds{"nfs",
                                  "nfs4",
                                  "cifs",
                                  "smb2",
                                  "smb3",
                                  "smbfs",
                                  "ncpfs",
                                  "afs",
                                  "9p",
                                  "ceph",
                                  "fuse.sshfs",
                                  "fuse.rclone",
                                  "fuse.gvfsd-fuse",
                                  "fuse.davfs2",
                                  "davfs",
                                  "fuse.glusterfs"};

/// What follows a book's name in a copy's: "src (Ada's conflicted copy 2026-11-28).minutebook".
const QRegularExpression &conflictWords()
{
    static const QRegularExpression words(u"^(\\.sync-conflict-\\d{8}-\\d{6}-\\w+"
                                          " | \\ ?\\([^)]*(conflict|Konflikt|conflit|conflicto)[^)]*\\)"
                                          " | _conf\\(\\d+\\)"
                                          " | \\ \\(\\d+\\)"
                                          " | -(DESKTOP|LAPTOP)-\\w+(-\\d+)?"
                                          ")$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::ExtendedPatternSyntaxOption);
    return words;
}

} // namespace

QStringList conflictCopiesOf(const QString &book)
{
    const QFileInfo info(bookFiles(book).constFirst());
    const QString stem = info.completeBaseName();
    const QFileInfoList beside = info.dir().entryInfoList(QDir::Files, QDir::Name);
    QStringList copies;
    for (const QFileInfo &file : beside) {
        const QString name = file.completeBaseName();
        if (file.suffix() == info.suffix() && name.size() > stem.size() && name.startsWith(stem)
            && conflictWords().match(name.sliced(stem.size())).hasMatch())
            copies.append(file.absoluteFilePath());
    }
    return copies;
}

bool isNetworkKind(QByteArrayView fileSystem)
{
    return std::ranges::any_of(networkKinds, [&](const char *kind) { return fileSystem == QByteArrayView(kind); });
}

bool isOnNetwork(const QString &book)
{
    return isNetworkKind(QStorageInfo(QFileInfo(bookFiles(book).constFirst()).absolutePath()).fileSystemType());
}

} // namespace minutebook
