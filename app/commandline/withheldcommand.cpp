#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/readfile.h"
#include "app/commandline/saveissued.h"
#include "app/commandline/texts.h"
#include "models/print/registerfile.h"
#include "models/storage/bookfolder/takegrounds.h"
#include "models/storage/withheldstore.h"

#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What of the register is wanted, and how.
struct WithheldWish {
    WithheldFilter filter;
    QString format;
};

QString stateNames()
{
    QStringList names;
    for (const WithheldState state : allWithheldStates)
        names << nameOfState(state);
    return names.join(", "_L1);
}

/// Empty: it is as it should be.
QString readStates(const QCommandLineParser &parser, WithheldFilter &filter)
{
    for (const QString &name : parser.value(u"state"_s).split(u',', Qt::SkipEmptyParts)) {
        const std::optional<WithheldState> state = withheldStateNamed(name.trimmed().toLower());
        if (!state)
            return Texts::tr("There is no state \"%1\". Give of these, parted by commas: %2.").arg(name, stateNames());
        filter.states << *state;
    }
    if (parser.isSet(u"due"_s))
        filter.states << WithheldState::Overdue << WithheldState::Due;
    return {};
}

QString withheldFormatOf(const QCommandLineParser &parser)
{
    const QString suffix = QFileInfo(parser.value(u"output"_s)).suffix().toLower();
    if (parser.isSet(u"format"_s))
        return parser.value(u"format"_s);
    return auditFormats().contains(suffix) && suffix != "table"_L1 ? suffix : u"table"_s;
}

/// Empty: it is as it should be.
QString readWithheldWish(const QCommandLineParser &parser, WithheldWish &wish)
{
    wish.format = withheldFormatOf(parser);
    if (!auditFormats().contains(wish.format))
        return Texts::tr("There is no format \"%1\". Give of these: %2.").arg(wish.format, auditFormats().join(", "_L1));
    if ((wish.format == "pdf"_L1 || wish.format == "odt"_L1) && !parser.isSet(u"output"_s))
        return Texts::tr("A file of format %1 is not for the terminal. Name it with -o FILE.").arg(wish.format);
    wish.filter.owner = parser.value(u"owner"_s);
    wish.filter.meeting = parser.value(u"meeting"_s).toInt();
    return readStates(parser, wish.filter);
}

Result<> saveWithheld(const QCommandLineParser &parser, Book &book, const IssuedFile &file, Rank ceiling, const QString &format)
{
    const Scheme &scheme = book.body().scheme;
    const Destination to = destination(parser, readersOf(scheme, ceiling));
    if (const Result<> may = mayWriteTo(to); !may)
        return may;
    if (const Result<> may = mayReplace(to.path, scheme, {ceiling, {}, u"withheld"_s}, replacingOf(parser)); !may)
        return may;
    const Result<> saved = saveIssued(to, file);
    IssuedEdition issued = issuedOfBook(u"withheld"_s, scheme.level(ceiling), to.path, file);
    issued.format = format;
    return saved ? keepIssue(book, issued) : saved;
}

Result<> writeWithheldWish(const QCommandLineParser &parser, const WithheldWish &wish)
{
    const auto book = parser.isSet(u"output"_s) ? openToIssue(parser) : openNamedBook(parser, Access::ReadOnly);
    if (!book)
        return std::unexpected(book.error());
    const Result<WithheldRecord> record = withheldRecord((*book)->reader(), QDate::currentDate());
    if (!record)
        return std::unexpected(record.error());
    const Scheme &scheme = record->body.scheme;
    const Result<Edition> edition = parser.isSet(u"ceiling"_s) ? editionNamed(scheme, parser.value(u"ceiling"_s)) : topEdition(scheme);
    if (!edition)
        return std::unexpected(edition.error());
    const QString fileName = QFileInfo(parser.value(u"output"_s)).fileName();
    const Result<IssuedFile> file = writeWithheld(*record, *edition, wish.filter, wish.format, fileName);
    if (!file)
        return std::unexpected(file.error());
    return parser.isSet(u"output"_s) ? saveWithheld(parser, **book, *file, edition->ceiling, wish.format) : print(file->bytes);
}

/// All of the table or nothing.
Result<> takeTable(const QCommandLineParser &parser)
{
    const auto book = openNamedBook(parser, Access::ReadWrite);
    if (!book)
        return std::unexpected(book.error());
    const QString path = parser.value(u"set"_s);
    return (*book)->writeNow([&](Transaction &transaction) -> Result<> {
        FolderReader reader({{path}, [](const QString &name) { return readFile(name); }});
        const Result<> taken = takeGrounds(reader, path, transaction);
        if (!taken || reader.faults().isEmpty())
            return taken;
        const FolderFault &fault = reader.faults().constFirst();
        return failure(ErrorCode::ListInvalid, {fault.file, QString::number(fault.line), fault.sentence});
    });
}

ExitStatus runWithheld(const QCommandLineParser &parser)
{
    if (parser.isSet(u"set"_s)) {
        const Result<> taken = takeTable(parser);
        return taken ? ExitStatus::Done : failed(taken.error());
    }
    WithheldWish wish;
    if (const QString wrong = readWithheldWish(parser, wish); !wrong.isEmpty())
        return misused(wrong);
    const Result<> written = writeWithheldWish(parser, wish);
    return written ? ExitStatus::Done : failed(written.error());
}

} // namespace

Command withheldCommand()
{
    return {
        .name = "withheld"_L1,
        .summary = Texts::tr("Lists what is withheld in all meetings, with grounds, owners, and when it is looked at again."),
        .arguments = {u"BOOK"_s},
        .options = {{u"due"_s, Texts::tr("Only what is due to be looked at again, or overdue.")},
                    {u"state"_s, Texts::tr("Only what is in these states, parted by commas: %1.").arg(stateNames()), u"STATES"_s},
                    {u"owner"_s, Texts::tr("Only what this owner answers for."), u"OWNER"_s},
                    {u"meeting"_s, Texts::tr("Only what is of this meeting."), u"N"_s},
                    {u"ceiling"_s,
                     Texts::tr("The highest level that the readers are cleared for; by default \"confidential\": everything. What is above "
                               "it is not there, nor are grounds and owners of such parts."),
                     u"LEVEL"_s},
                    {u"format"_s, Texts::tr("%1; by default what the file's name ends in, else table.").arg(auditFormats().join(", "_L1)),
                     u"FORMAT"_s},
                    {u"set"_s,
                     Texts::tr("Lists nothing, but takes grounds from a table with the headings meeting, item, line, ground, owner, review and "
                               "event; without a line it is the item itself.")
                         + u' ' + Texts::tr("A column paper names a paper of the item, from 1, in the place of a line."),
                     u"FILE.csv"_s},
                    outputOption(Texts::tr("Writes to FILE instead of standard output. That of a ceiling above the default level only its owner "
                                           "can read (0600).")),
                    replaceOption(),
                    keyFileOption()},
        .required = {},
        .run = &runWithheld,
    };
}

} // namespace minutebook
