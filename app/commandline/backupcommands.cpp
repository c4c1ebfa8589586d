#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/openbook.h"
#include "app/commandline/texts.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The copy is opened and read to its end before this is done. It takes the file of the keys along.
ExitStatus copyBook(const QString &from, const QString &to, const QCommandLineParser &parser)
{
    const auto book = openBookAt(from, parser, Access::ReadOnly);
    if (!book)
        return failed(book.error());
    if (const auto copy = (*book)->copyTo(to); !copy)
        return failed(copy.error());
    say(Texts::tr("%1 holds what %2 holds, and is sound.").arg(to, from));
    return ExitStatus::Done;
}

ExitStatus backup(const QCommandLineParser &parser)
{
    return copyBook(bookPath(parser), bookNamed(parser.positionalArguments().at(1)), parser);
}

ExitStatus restore(const QCommandLineParser &parser)
{
    return copyBook(bookNamed(parser.positionalArguments().constFirst()), bookNamed(parser.positionalArguments().at(1)), parser);
}

} // namespace

Command backupCommand()
{
    return {
        .name = "backup"_L1,
        .summary = Texts::tr("Copies the book with the file of its keys, while it may be in use, and checks the copy."),
        .arguments = {u"BOOK"_s, u"BACKUP"_s},
        .options = {keyFileOption()},
        .required = {},
        .run = &backup,
    };
}

Command restoreCommand()
{
    return {
        .name = "restore"_L1,
        .summary = Texts::tr("Makes a book of a backup, and checks it; never over a file that is there."),
        .arguments = {u"BACKUP"_s, u"BOOK"_s},
        .options = {keyFileOption()},
        .required = {},
        .run = &restore,
    };
}

} // namespace minutebook
