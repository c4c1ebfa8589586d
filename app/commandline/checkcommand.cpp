#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/openbook.h"
#include "app/commandline/texts.h"
#include "models/core/clock.h"
#include "models/storage/backups.h"
#include "models/storage/bookcheck.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

ExitStatus check(const QCommandLineParser &parser)
{
    const auto book = openNamedBook(parser, Access::ReadOnly);
    if (!book) {
        complain(finding(book.error()));
        return ExitStatus::Failed;
    }
    const CheckReport report = checkBook((*book)->reader());
    for (const QString &found : report.findings)
        complain(u"%1: %2"_s.arg(bookPath(parser), found));
    if (!report.isSound())
        return ExitStatus::Failed;
    say(Texts::tr("%1 is sound.").arg(bookPath(parser)));
    for (const QString &passed : report.passed)
        say(passed);
    say(agesOf(backupsOf(bookPath(parser)), systemClock()()));
    return ExitStatus::Done;
}

} // namespace

Command checkCommand()
{
    return {
        .name = "check"_L1,
        .summary = Texts::tr(
            "Reads every page and every paper of the book, walks the chains of its revisions and its audit trail, and tells what is damaged."),
        .arguments = {u"BOOK"_s},
        .options = {keyFileOption()},
        .required = {},
        .run = &check,
    };
}

} // namespace minutebook
