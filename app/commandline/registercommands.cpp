#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/saveissued.h"
#include "app/commandline/texts.h"
#include "models/minutes/registertable.h"
#include "models/print/registerfile.h"
#include "models/storage/registerrecord.h"

#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What of a register is wanted, and how.
struct Wish {
    RegisterKind kind = RegisterKind::Actions;
    RegisterFilter filter;
    QString format;
};

QString allStatusNames()
{
    QStringList names;
    for (const auto status :
         {ActionStatus::Open, ActionStatus::OnTarget, ActionStatus::Closed, ActionStatus::Transferred, ActionStatus::Withdrawn})
        names << nameOfStatus(status);
    return names.join(", "_L1);
}

/// Empty: it is as it should be.
QString readFilter(const QCommandLineParser &parser, RegisterKind kind, RegisterFilter &filter)
{
    if (kind == RegisterKind::Decisions) {
        filter.verbs = parser.value(u"verb"_s).toUpper().split(u',', Qt::SkipEmptyParts);
        return {};
    }
    filter.owner = parser.value(u"owner"_s);
    for (const QString &name : parser.value(u"status"_s).split(u',', Qt::SkipEmptyParts)) {
        const std::optional<ActionStatus> status = statusNamed(name.trimmed());
        if (!status)
            return Texts::tr("There is no status \"%1\". Give of these, parted by commas: %2.").arg(name, allStatusNames());
        filter.statuses << *status;
    }
    return {};
}

/// As --format or else the file's name says. A name without an ending, as standard output, has a table.
QString formatOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"format"_s))
        return parser.value(u"format"_s);
    const QString suffix = QFileInfo(parser.value(u"output"_s)).suffix().toLower();
    return suffix.isEmpty() ? u"table"_s : suffix;
}

/// Empty: it is as it should be.
QString readWish(const QCommandLineParser &parser, Wish &wish)
{
    wish.format = formatOf(parser);
    const QStringList formats = registerFormats(wish.kind);
    if (!formats.contains(wish.format))
        return Texts::tr("There is no format \"%1\". Give --format with one of these: %2.").arg(wish.format, formats.join(", "_L1));
    if ((wish.format == "pdf"_L1 || wish.format == "odt"_L1) && !parser.isSet(u"output"_s))
        return Texts::tr("A file of format %1 is not for the terminal. Name it with -o FILE.").arg(wish.format);
    return readFilter(parser, wish.kind, wish.filter);
}

/// Whether the register may take the place of what is there.
Result<> mayTake(const Destination &to, const Scheme &scheme, const HeldEdition &held, const QCommandLineParser &parser)
{
    const Result<> may = mayWriteTo(to);
    return may ? mayReplace(to.path, scheme, held, replacingOf(parser)) : may;
}

/// A filter may be mistyped.
void sayIfNoneIsShown(const Wish &wish, const RegisterRecord &record, Edition edition)
{
    if (wish.filter == RegisterFilter() || !registerTable(wish.kind, record, edition, wish.filter).rows.isEmpty())
        return;
    complain(wish.kind == RegisterKind::Actions
                 ? Texts::tr("No such action is shown. An owner is given as the notes name them.")
                 : Texts::tr("No such decision is shown. The committee decides and records with these verbs: %1.")
                       .arg((record.body.decidingVerbs + record.body.recordingVerbs).join(", "_L1)));
}

Result<> writeWish(const QCommandLineParser &parser, const Wish &wish)
{
    const auto book = parser.isSet(u"output"_s) ? openToIssue(parser) : openNamedBook(parser, Access::ReadOnly);
    if (!book)
        return std::unexpected(book.error());
    const Result<RegisterRecord> stored = registerRecord((*book)->reader());
    if (!stored)
        return std::unexpected(stored.error());
    const Scheme &scheme = stored->body.scheme;
    const Result<Edition> edition = parser.isSet(u"ceiling"_s) ? editionNamed(scheme, parser.value(u"ceiling"_s))
                                                               : Edition{scheme.defaultRank};
    if (!edition)
        return std::unexpected(edition.error());
    const std::optional<Destination> to = parser.isSet(u"output"_s) ? std::optional(destination(parser, readersOf(scheme, edition->ceiling)))
                                                                    : std::nullopt;
    const HeldEdition held{edition->ceiling, {}, nameOfRegister(wish.kind)};
    if (const Result<> may = to ? mayTake(*to, scheme, held, parser) : Result<>(); !may)
        return may;
    const QString fileName = to ? QFileInfo(to->path).fileName() : QString();
    const Result<IssuedFile> file = writeRegister(wish.kind, *stored, *edition, wish.filter, wish.format, fileName);
    if (!file)
        return std::unexpected(file.error());
    sayIfNoneIsShown(wish, *stored, *edition);
    if (!to)
        return print(file->bytes);
    const Result<> saved = saveIssued(*to, *file);
    IssuedEdition issued = issuedOfBook(nameOfRegister(wish.kind), scheme.level(edition->ceiling), to->path, *file);
    issued.format = wish.format;
    return saved ? keepIssue(**book, issued) : saved;
}

ExitStatus runRegister(const QCommandLineParser &parser, RegisterKind kind)
{
    Wish wish{.kind = kind, .filter = {}, .format = {}};
    if (const QString wrong = readWish(parser, wish); !wrong.isEmpty())
        return misused(wrong);
    const Result<> written = writeWish(parser, wish);
    return written ? ExitStatus::Done : failed(written.error());
}

QList<QCommandLineOption> registerOptions(RegisterKind kind, const QList<QCommandLineOption> &own)
{
    return own
        + QList<QCommandLineOption>{
            {u"ceiling"_s,
             Texts::tr("The highest level that the readers are cleared for, or \"confidential\" for everything; by default the scheme's "
                       "default level. What is above it is not there."),
             u"LEVEL"_s},
            {u"format"_s, Texts::tr("%1; by default what the file's name ends in, else table.").arg(registerFormats(kind).join(", "_L1)),
             u"FORMAT"_s},
            outputOption(Texts::tr("Writes to FILE instead of standard output. That of a ceiling above the default level only its owner can "
                                   "read (0600).")),
            replaceOption(),
            keyFileOption()};
}

} // namespace

Command actionsCommand()
{
    return {
        .name = "actions"_L1,
        .summary = Texts::tr("Lists the actions of all meetings by the latest word on each that its readers may see."),
        .arguments = {u"BOOK"_s},
        .options = registerOptions(
            RegisterKind::Actions,
            {{u"status"_s, Texts::tr("Only actions of these statuses, parted by commas: %1.").arg(allStatusNames()), u"STATUS"_s},
             {u"owner"_s, Texts::tr("Only actions of this owner, as the notes name them."), u"OWNER"_s}}),
        .required = {},
        .run = [](const QCommandLineParser &parser) { return runRegister(parser, RegisterKind::Actions); },
    };
}

Command decisionsCommand()
{
    return {
        .name = "decisions"_L1,
        .summary = Texts::tr("Lists the decisions of all meetings that its readers may see."),
        .arguments = {u"BOOK"_s},
        .options = registerOptions(
            RegisterKind::Decisions,
            {{u"verb"_s, Texts::tr("Only decisions with these verbs, parted by commas: AGREED, NOTED, ..."), u"VERBS"_s}}),
        .required = {},
        .run = [](const QCommandLineParser &parser) { return runRegister(parser, RegisterKind::Decisions); },
    };
}

} // namespace minutebook
