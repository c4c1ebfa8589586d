#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/folderfiles.h"
#include "app/commandline/newkeys.h"
#include "app/commandline/openbook.h"
#include "app/commandline/texts.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString folderNamed(const QCommandLineParser &parser)
{
    return parser.positionalArguments().at(1);
}

ExitStatus exportFolder(const QCommandLineParser &parser)
{
    const auto book = openNamedBook(parser, Access::ReadOnly);
    if (!book)
        return failed(book.error());
    const QString folder = folderNamed(parser);
    const Result<SavedFolder> saved = saveBookFolder((*book)->reader(), folder);
    if (!saved)
        return failed(saved.error());
    say(u"%1: %2, %3. %4"_s.arg(folder, Texts::tr("%n meeting(s)", nullptr, saved->meetings), Texts::tr("%n file(s)", nullptr, saved->files),
                                Texts::tr("Everything is in the clear there, own notes and real names too: keep the folder as you keep the "
                                          "passphrase, and delete it when it has served.")));
    for (const QString &doubt : saved->doubts)
        complain(doubt);
    return saved->doubts.isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

ExitStatus tellFaults(const QList<FolderFault> &faults, const QString &folder, const Error &error)
{
    for (const FolderFault &fault : faults)
        complain(folder + u'/' + fault.text());
    return failed(error.code == ErrorCode::FolderHasFaults ? Error{error.code, {folder}} : error);
}

ExitStatus importFolder(const QCommandLineParser &parser)
{
    if (const QString mistake = lockMistake(parser); !mistake.isEmpty())
        return misused(mistake);
    const QString folder = folderNamed(parser);
    const Result<FolderFiles> files = filesOfFolder(folder);
    if (!files)
        return failed(files.error());
    Result<NewLock> lock = newLock(parser);
    if (!lock)
        return failed(lock.error());
    QList<FolderFault> faults;
    const auto book = readBookFolder(bookPath(parser), lock->key, *files, faults);
    if (!book)
        return tellFaults(faults, folder, book.error());
    if (const Result<> locked = layLock(*lock, **book, parser); !locked)
        return failed(locked.error());
    const Result<QList<MeetingSummary>> all = meetings((*book)->reader());
    if (!all)
        return failed(all.error());
    say(u"%1: %2"_s.arg(bookPath(parser), Texts::tr("%n meeting(s)", nullptr, static_cast<int>(all->size()))));
    return ExitStatus::Done;
}

} // namespace

Command exportFolderCommand()
{
    return {
        .name = "export-folder"_L1,
        .summary = Texts::tr(
            "Writes the whole book as files into a folder that is empty: meetings as notation, all else as tables. Nothing of "
            "it is encrypted there. Revisions, what was issued and the audit trail stay in the book."),
        .arguments = {u"BOOK"_s, u"FOLDER"_s},
        .options = {keyFileOption()},
        .required = {},
        .run = &exportFolder,
    };
}

Command importFolderCommand()
{
    return {
        .name = "import-folder"_L1,
        .summary = Texts::tr("Makes a new book of such a folder, whole or not at all."),
        .arguments = {u"BOOK"_s, u"FOLDER"_s},
        .options = newLockOptions(),
        .required = {},
        .run = &importFolder,
    };
}

} // namespace minutebook
