#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/saveissued.h"
#include "app/commandline/texts.h"
#include "models/print/registerfile.h"
#include "models/storage/audittrail.h"

#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString eventNames()
{
    QStringList names;
    for (const AuditEvent event : allAuditEvents)
        names << nameOfEvent(event);
    return names.join(", "_L1);
}

/// Empty: it is as it should be.
QString readAuditFilter(const QCommandLineParser &parser, AuditFilter &filter)
{
    for (const QString &name : parser.value(u"what"_s).split(u',', Qt::SkipEmptyParts)) {
        const std::optional<AuditEvent> event = eventNamed(name.trimmed().toLower());
        if (!event)
            return Texts::tr("Nothing is called \"%1\" in an audit trail. Give of these, parted by commas: %2.").arg(name, eventNames());
        filter.events << *event;
    }
    filter.from = QDate::fromString(parser.value(u"from"_s), Qt::ISODate);
    filter.until = QDate::fromString(parser.value(u"to"_s), Qt::ISODate);
    if ((parser.isSet(u"from"_s) && !filter.from.isValid()) || (parser.isSet(u"to"_s) && !filter.until.isValid()))
        return Texts::tr("That is no day. Write it as in 2024-03-31.");
    filter.meeting = parser.value(u"meeting"_s).toInt();
    return {};
}

QString auditFormatOf(const QCommandLineParser &parser)
{
    const QString suffix = QFileInfo(parser.value(u"output"_s)).suffix().toLower();
    if (parser.isSet(u"format"_s))
        return parser.value(u"format"_s);
    return auditFormats().contains(suffix) && suffix != "table"_L1 ? suffix : u"table"_s;
}

Result<> saveAudit(const QCommandLineParser &parser, const IssuedFile &file, const Scheme &scheme, Edition edition)
{
    const Destination to = destination(parser, readersOf(scheme, edition.ceiling));
    if (const Result<> may = mayWriteTo(to); !may)
        return may;
    if (const Result<> may = mayReplace(to.path, scheme, {edition.ceiling, {}, u"audit"_s}, replacingOf(parser)); !may)
        return may;
    return saveIssued(to, file);
}

/// What is found is said beside the list, whatever its filter.
Result<ExitStatus> tellChain(Connection &connection)
{
    const Result<QString> broken = verifyAudit(connection);
    if (!broken)
        return std::unexpected(broken.error());
    if (broken->isEmpty())
        return ExitStatus::Done;
    complain(Texts::tr("%1 Restore a backup, and compare what it says.").arg(*broken));
    return ExitStatus::Failed;
}

Result<ExitStatus> writeTrail(const QCommandLineParser &parser, const AuditFilter &filter, const QString &format)
{
    const auto book = openNamedBook(parser, Access::ReadOnly);
    if (!book)
        return std::unexpected(book.error());
    const Result<AuditRecord> record = auditRecord((*book)->reader(), QDate::currentDate());
    if (!record)
        return std::unexpected(record.error());
    const Scheme &scheme = record->body.scheme;
    const Result<Edition> edition = parser.isSet(u"ceiling"_s) ? editionNamed(scheme, parser.value(u"ceiling"_s)) : topEdition(scheme);
    if (!edition)
        return std::unexpected(edition.error());
    const QString fileName = QFileInfo(parser.value(u"output"_s)).fileName();
    const Result<IssuedFile> file = writeAudit(*record, *edition, filter, format, fileName);
    if (!file)
        return std::unexpected(file.error());
    const Result<> written = parser.isSet(u"output"_s) ? saveAudit(parser, *file, scheme, *edition) : print(file->bytes);
    return written ? tellChain((*book)->reader()) : std::unexpected(written.error());
}

ExitStatus runAudit(const QCommandLineParser &parser)
{
    AuditFilter filter;
    if (const QString wrong = readAuditFilter(parser, filter); !wrong.isEmpty())
        return misused(wrong);
    const QString format = auditFormatOf(parser);
    if (!auditFormats().contains(format))
        return misused(Texts::tr("There is no format \"%1\". Give of these: %2.").arg(format, auditFormats().join(", "_L1)));
    if ((format == "pdf"_L1 || format == "odt"_L1) && !parser.isSet(u"output"_s))
        return misused(Texts::tr("A file of format %1 is not for the terminal. Name it with -o FILE.").arg(format));
    const Result<ExitStatus> written = writeTrail(parser, filter, format);
    return written ? *written : failed(written.error());
}

} // namespace

Command auditCommand()
{
    return {
        .name = "audit"_L1,
        .summary = Texts::tr(
            "Writes the book's audit trail: what was issued, approved, corrected, waived and disposed of, by whom and when."),
        .arguments = {u"BOOK"_s},
        .options = {{u"what"_s, Texts::tr("Only these, parted by commas: %1.").arg(eventNames()), u"EVENTS"_s},
                    {u"from"_s, Texts::tr("Only what was entered on this day (UTC) and later, as in 2024-03-31."), u"DATE"_s},
                    {u"to"_s, Texts::tr("Only what was entered on this day and earlier."), u"DATE"_s},
                    {u"meeting"_s, Texts::tr("Only what is of this meeting."), u"N"_s},
                    {u"ceiling"_s,
                     Texts::tr("The highest level that the readers are cleared for; by default \"confidential\": everything. What tells of "
                               "anything above it is not there, nor are numbers and hashes."),
                     u"LEVEL"_s},
                    {u"format"_s, Texts::tr("%1; by default what the file's name ends in, else table.").arg(auditFormats().join(", "_L1)),
                     u"FORMAT"_s},
                    outputOption(Texts::tr("Writes to FILE instead of standard output. That of a ceiling above the default level only its owner "
                                           "can read (0600).")),
                    replaceOption(),
                    keyFileOption()},
        .required = {},
        .run = &runAudit,
    };
}

} // namespace minutebook
