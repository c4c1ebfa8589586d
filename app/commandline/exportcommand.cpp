#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/openbook.h"
#include "app/commandline/texts.h"
#include "models/minutes/documentkind.h"
#include "models/print/format.h"
#include "models/print/proof/provenothingwithheld.h"

#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What is to be written, and what it is cut from.
struct Cut {
    MeetingRecord record;
    Edition edition;
    MinutesDocument document;
    Readers readers;
};

Result<Cut> cut(const QCommandLineParser &parser, DocumentKind kind)
{
    const auto book = openNamedBook(parser, Access::ReadOnly);
    if (!book)
        return std::unexpected(book.error());
    const Result<MeetingId> id = namedMeeting(parser, **book);
    if (!id)
        return std::unexpected(id.error());
    const Result<MeetingRecord> stored = record((*book)->reader(), *id);
    if (!stored)
        return std::unexpected(stored.error());
    const Result<Edition> edition = editionNamed(stored->body.scheme, parser.value(u"edition"_s));
    if (!edition)
        return std::unexpected(edition.error());
    return Cut{*stored, *edition, composeKind(kind, *stored, *edition), readersOf(stored->body.scheme, edition->ceiling)};
}

/// Before the file is there under its name. A certificate tells about what is withheld: it is its owner's.
Result<> proved(const QByteArray &bytes, Format format, const Cut &cut, const QCommandLineParser &parser)
{
    const Result<Certificate> certificate = certify(bytes, format, secretsOf(cut.record, cut.edition),
                                                    QFileInfo(parser.value(u"output"_s)).fileName());
    if (!certificate)
        return std::unexpected(certificate.error());
    if (!parser.isSet(u"certificate"_s))
        return {};
    const QString path = parser.value(u"certificate"_s);
    const bool json = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    return saveFile(destinationBeside(bookPath(parser), path, parser, Readers::Owner),
                    json ? certificateJson(*certificate) : certificateText(*certificate).toUtf8());
}

Result<> exportAs(Format format, DocumentKind kind, const QCommandLineParser &parser)
{
    const Result<Cut> edition = cut(parser, kind);
    if (!edition)
        return std::unexpected(edition.error());
    const Result<QByteArray> bytes = writeDocument(edition->document, format);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (const Result<> proof = proved(*bytes, format, *edition, parser); !proof)
        return proof;
    return saveFile(destination(parser, edition->readers), *bytes);
}

/// Whether two options name one file, of which the second would take the place of the first.
bool isSameOutput(const QCommandLineParser &parser)
{
    return QFileInfo(parser.value(u"output"_s)).absoluteFilePath() == QFileInfo(parser.value(u"certificate"_s)).absoluteFilePath();
}

ExitStatus exportDocument(const QCommandLineParser &parser)
{
    const QString path = parser.value(u"output"_s);
    const std::optional<Format> format = formatNamed(parser.isSet(u"format"_s) ? parser.value(u"format"_s)
                                                                               : QFileInfo(path).suffix().toLower());
    if (!format)
        return misused(Texts::tr("What format \"%1\" is to have is not clear. Give --format pdf, html, odt, md or txt.").arg(path));
    const std::optional<DocumentKind> kind = kindNamed(parser.value(u"kind"_s));
    if (!kind)
        return misused(Texts::tr("There is no kind \"%1\". Give --kind minutes, agenda or attendance.").arg(parser.value(u"kind"_s)));
    if (parser.isSet(u"certificate"_s) && (*format != Format::Pdf || isSameOutput(parser)))
        return misused(
            Texts::tr("A certificate is of a PDF file, and a file of its own. Give --format pdf, and --certificate another name."));
    const Result<> exported = exportAs(*format, *kind, parser);
    if (exported)
        return ExitStatus::Done;
    const ExitStatus status = failed(exported.error());
    return exported.error().code == ErrorCode::LeakFound ? ExitStatus::LeakFound : status;
}

} // namespace

Command exportCommand()
{
    return {
        .name = "export"_L1,
        .summary = Texts::tr(
            "Writes one edition of a meeting's minutes, agenda or attendance record: what its readers may see, and nothing above."),
        .arguments = {u"BOOK"_s},
        .options = {meetingOption(),
                    {u"edition"_s, Texts::tr("The highest level that the readers are cleared for, or \"confidential\" for everything."),
                     u"LEVEL"_s},
                    outputOption(Texts::tr("The file to write. That of an edition above the default level only its owner can read (0600).")),
                    {u"kind"_s, Texts::tr("What to write: minutes, agenda or attendance."), u"KIND"_s, u"minutes"_s},
                    {u"certificate"_s,
                     Texts::tr(
                         "Writes to FILE what the search of the PDF for all that is withheld came to: as JSON if it ends in .json. Only its owner "
                         "can read it (0600)."),
                     u"FILE"_s},
                    {u"format"_s, Texts::tr("pdf, html, odt, md or txt; by default what the file's name ends in."), u"FORMAT"_s},
                    keyFileOption()},
        .required = {u"meeting"_s, u"edition"_s, u"output"_s},
        .run = &exportDocument,
    };
}

} // namespace minutebook
