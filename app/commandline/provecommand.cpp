#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/passwordfile.h"
#include "app/commandline/readfile.h"
#include "app/commandline/texts.h"
#include "models/print/proof/provenothingwithheld.h"

#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString provedFile(const QCommandLineParser &parser)
{
    return parser.positionalArguments().at(0);
}

QString provedBook(const QCommandLineParser &parser)
{
    return bookNamed(parser.positionalArguments().at(1));
}

Result<MeetingRecord> provedRecord(const QCommandLineParser &parser)
{
    const auto book = openBookAt(provedBook(parser), parser, Access::ReadOnly);
    if (!book)
        return std::unexpected(book.error());
    const Result<MeetingId> id = namedMeeting(parser, **book);
    return id ? record((*book)->reader(), *id) : std::unexpected(id.error());
}

/// By its name; whatever holds a PDF is read as one.
Format provedFormat(const QCommandLineParser &parser)
{
    return formatNamed(QFileInfo(provedFile(parser)).suffix().toLower()).value_or(Format::Pdf);
}

/// What a search came to, and by whose levels.
struct Searched {
    Certificate certificate;
    Scheme scheme;
};

Result<Searched> searched(const QCommandLineParser &parser)
{
    const Result<QByteArray> pdf = readFile(provedFile(parser));
    if (!pdf)
        return std::unexpected(pdf.error());
    const Result<QByteArray> password = passwordOf(parser);
    if (!password)
        return std::unexpected(password.error());
    const Result<MeetingRecord> record = provedRecord(parser);
    if (!record)
        return std::unexpected(record.error());
    const Result<Edition> edition = editionNamed(record->body.scheme, parser.value(u"edition"_s));
    if (!edition)
        return std::unexpected(edition.error());
    const bool isPdf = pdf->contains("%PDF-");
    const ProvedFile file{*pdf, QFileInfo(provedFile(parser)).fileName(), isPdf ? Format::Pdf : provedFormat(parser), *password};
    const Result<Certificate> certificate = proveNothingWithheld(file, *record, *edition);
    return certificate ? Result<Searched>(Searched{*certificate, record->body.scheme}) : std::unexpected(certificate.error());
}

/// A certificate tells about what is withheld: it is its owner's.
Result<> putCertificate(const Certificate &certificate, const QCommandLineParser &parser, const Scheme &scheme)
{
    const QByteArray bytes = parser.value(u"format"_s) == "json"_L1 ? certificateJson(certificate) : certificateText(certificate).toUtf8();
    if (!parser.isSet(u"output"_s))
        return print(bytes);
    Destination destination = destinationBeside(provedBook(parser), parser.value(u"output"_s), parser, Readers::Owner);
    destination.kept << provedFile(parser);
    if (const Result<> may = mayWriteTo(destination); !may)
        return may;
    if (const Result<> may = mayReplaceByOther(destination.path, scheme, certificateKind(), replacingOf(parser)); !may)
        return may;
    return saveFile(destination, bytes);
}

ExitStatus prove(const QCommandLineParser &parser)
{
    const QString format = parser.value(u"format"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return misused(Texts::tr("There is no format \"%1\". Give --format text or json.").arg(format));
    const Result<Searched> found = searched(parser);
    if (!found)
        return failed(found.error());
    if (const Result<> put = putCertificate(found->certificate, parser, found->scheme); !put)
        return failed(put.error());
    for (const Leak &leak : found->certificate.leaks)
        complain(leakText(leak));
    return found->certificate.isProof() ? ExitStatus::Done : ExitStatus::LeakFound;
}

} // namespace

Command proveCommand()
{
    return {
        .name = "prove"_L1,
        .summary = Texts::tr("Searches a PDF file for all that an edition withholds, and certifies that nothing of it is there."),
        .arguments = {u"FILE.pdf"_s, u"BOOK"_s},
        .options = {meetingOption(),
                    {u"edition"_s, Texts::tr("The edition whose readers get the file: a level, or \"confidential\"."), u"LEVEL"_s},
                    passwordFileOption(Texts::tr("Takes the PDF's password from FILE.")),
                    {u"format"_s, Texts::tr("text or json."), u"FORMAT"_s, u"text"_s},
                    outputOption(
                        Texts::tr("Writes the certificate to FILE, which only its owner can read then (0600), instead of standard output.")),
                    replaceOption(),
                    keyFileOption()},
        .required = {u"meeting"_s, u"edition"_s},
        .run = &prove,
    };
}

} // namespace minutebook
