#include "app/commandline/folderfiles.h"

#include "app/commandline/readfile.h"
#include "app/commandline/savefile.h"
#include "app/commandline/texts.h"
#include "models/print/logo.h"
#include "models/storage/revisionstore.h"

#include <QDir>
#include <QDirIterator>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// Makes a folder for its owner alone, or takes one that is empty.
Result<> makeFolder(const QString &folder)
{
    const QFileInfo there(folder);
    if (there.exists() || there.isSymLink()) {
        const auto everything = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
        if (!there.isDir() || !QDir(folder).isEmpty(everything))
            return failure(ErrorCode::FolderNotEmpty, {folder});
        return QFile::setPermissions(folder, ownerAlone) ? Result<>()
                                                         : failure(ErrorCode::FileNotWritten, {folder, Texts::tr("it is not yours")});
    }
    return QDir().mkdir(folder, ownerAlone) ? Result<>()
                                            : failure(ErrorCode::FileNotWritten, {folder, Texts::tr("the folder cannot be made")});
}

/// It was empty, so everything in it is what was begun.
void takeAway(const QString &folder, bool whole)
{
    QDir dir(folder);
    if (whole) {
        dir.removeRecursively();
        return;
    }
    for (const QFileInfo &entry : dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        if (entry.isDir())
            QDir(entry.filePath()).removeRecursively();
        else
            dir.remove(entry.fileName());
    }
}

/// A logo has to be such as the program makes of a picture: in any other something could be hidden.
Result<QByteArray> readChecked(const QString &path)
{
    const Result<QByteArray> contents = readFile(path);
    const bool isLogo = contents && path.endsWith(".png"_L1) && QFileInfo(path).dir().dirName() == "kept"_L1;
    if (!isLogo)
        return contents;
    const Result<QByteArray> made = readLogo(*contents, path);
    if (made && *made != *contents)
        return failure(ErrorCode::LogoNotReadable, {path, Texts::tr("it is another file than the one that was written")});
    return made;
}

} // namespace

Result<SavedFolder> saveBookFolder(Connection &connection, const QString &folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    if (const Result<> made = makeFolder(folder); !made)
        return std::unexpected(made.error());
    const QDir dir(folder);
    SavedFolder saved;
    const auto put = [&](const QString &name, const QByteArray &contents) -> Result<> {
        const QString below = name.contains(u'/') ? dir.filePath(name.section(u'/', 0, 0)) : QString();
        if (!below.isEmpty() && !QFileInfo::exists(below) && !QDir().mkdir(below, ownerAlone))
            return failure(ErrorCode::FileNotWritten, {below, Texts::tr("the folder cannot be made")});
        ++saved.files;
        return saveOwnFile(dir.filePath(name), contents);
    };
    const Result<int> meetings = writeBookFolder(connection, put);
    if (!meetings) {
        takeAway(folder, isNew);
        return std::unexpected(meetings.error());
    }
    saved.meetings = *meetings;
    const Result<QStringList> doubts = verifyRevisions(connection);
    saved.doubts = doubts ? *doubts : QStringList{sentence(doubts.error())};
    return saved;
}

Result<FolderFiles> filesOfFolder(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::FileNotReadable, {folder, Texts::tr("it is no folder")});
    const QDir dir(QFileInfo(folder).absoluteFilePath());
    FolderFiles files{{}, [dir](const QString &name) { return readChecked(dir.filePath(name)); }};
    QDirIterator entries(dir.path(), QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.names.append(dir.relativeFilePath(entries.next()));
    files.names.sort();
    return files;
}

} // namespace minutebook
