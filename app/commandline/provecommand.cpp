#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/exportvolume.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/passwordfile.h"
#include "app/commandline/readfile.h"
#include "app/commandline/texts.h"
#include "models/print/editionoffile.h"
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

/// What a file is searched for, and the scheme that its marking is of.
struct Sought {
    Secrets secrets;
    Scheme scheme;
    Rank ceiling;
    bool isVolume = false;
};

Result<Sought> soughtOfMeeting(const QCommandLineParser &parser, Book &book)
{
    const Result<MeetingId> id = namedMeeting(parser, book);
    const Result<MeetingRecord> of = id ? record(book.reader(), *id) : std::unexpected(id.error());
    if (!of)
        return std::unexpected(of.error());
    const Result<Edition> edition = editionNamed(of->body.scheme, parser.value(u"edition"_s));
    if (!edition)
        return std::unexpected(edition.error());
    return Sought{secretsOf(*of, *edition), of->body.scheme, edition->ceiling};
}

Result<Sought> soughtOfVolume(const QCommandLineParser &parser, Book &book)
{
    const Result<QList<MeetingRecord>> records = boundRecords(book.reader(), yearOf(parser));
    if (!records)
        return std::unexpected(records.error());
    const Scheme &scheme = records->constFirst().body.scheme;
    const Result<Edition> edition = editionNamed(scheme, parser.value(u"edition"_s));
    if (!edition)
        return std::unexpected(edition.error());
    return Sought{secretsOf(*records, parser.value(u"edition"_s)), scheme, edition->ceiling, true};
}

Result<Sought> soughtOf(const QCommandLineParser &parser)
{
    const auto book = openBookAt(provedBook(parser), parser, Access::ReadOnly);
    if (!book)
        return std::unexpected(book.error());
    return parser.isSet(meetingOption()) ? soughtOfMeeting(parser, **book) : soughtOfVolume(parser, **book);
}

/// By its name; whatever holds a PDF is read as one.
Format provedFormat(const QCommandLineParser &parser)
{
    return formatNamed(QFileInfo(provedFile(parser)).suffix().toLower()).value_or(Format::Pdf);
}

/// What of itself a file says that it is not asked for; empty if nothing. What was searched for is of another meeting or edition then.
QString contradictionOf(const ProvedFile &file, const Sought &sought)
{
    const std::optional<HeldEdition> held = editionOfFile(file.bytes, sought.scheme, file.password);
    if (held && held->ceiling > sought.ceiling)
        return Texts::tr("Nothing is proved: %1 is marked %2, which is above the edition. Give --edition %2, or the right file.")
            .arg(file.name, sought.scheme.level(held->ceiling).name);
    const QString title = titleOfPdf(file.bytes, file.password);
    if (!sought.isVolume && !title.isEmpty() && !title.startsWith(sought.secrets.subject + u' '))
        return Texts::tr("Nothing is proved: %1 is called \"%2\", which is none of %3. Give the meeting that it is of.")
            .arg(file.name, title, sought.secrets.subject);
    return {};
}

Result<ProvedFile> fileOf(const QCommandLineParser &parser)
{
    const Result<QByteArray> bytes = readFile(provedFile(parser));
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<QByteArray> password = passwordOf(parser);
    if (!password)
        return std::unexpected(password.error());
    const bool isPdf = bytes->contains("%PDF-");
    return ProvedFile{*bytes, QFileInfo(provedFile(parser)).fileName(), isPdf ? Format::Pdf : provedFormat(parser), *password};
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
    if (parser.isSet(meetingOption()) == (parser.isSet(u"year"_s) || parser.isSet(u"all"_s)))
        return misused(Texts::tr("Give --meeting N, or for a volume --year YEAR or --all."));
    const Result<ProvedFile> file = fileOf(parser);
    const Result<Sought> sought = file ? soughtOf(parser) : std::unexpected(file.error());
    if (!sought)
        return failed(sought.error());
    const Result<Certificate> certificate = proveNothingWithheld(*file, sought->secrets);
    if (!certificate)
        return failed(certificate.error());
    if (const QString contradiction = contradictionOf(*file, *sought); certificate->isProof() && !contradiction.isEmpty()) {
        complain(contradiction);
        return ExitStatus::Failed;
    }
    if (const Result<> put = putCertificate(*certificate, parser, sought->scheme); !put)
        return failed(put.error());
    for (const Leak &leak : certificate->leaks)
        complain(leakText(leak));
    return certificate->isProof() ? ExitStatus::Done : ExitStatus::LeakFound;
}

} // namespace

Command proveCommand()
{
    return {
        .name = "prove"_L1,
        .summary = Texts::tr("Searches a PDF file for all that an edition withholds, and certifies that nothing of it is there."),
        .arguments = {u"FILE.pdf"_s, u"BOOK"_s},
        .options = {meetingOption(),
                    {u"year"_s, Texts::tr("Of a volume: the year whose approved meetings it binds."), u"YEAR"_s},
                    {u"all"_s, Texts::tr("Of a volume: it binds the approved meetings of all years.")},
                    {u"edition"_s, Texts::tr("The edition whose readers get the file: a level, or \"confidential\"."), u"LEVEL"_s},
                    passwordFileOption(Texts::tr("Takes the PDF's password from FILE.")),
                    {u"format"_s, Texts::tr("text or json."), u"FORMAT"_s, u"text"_s},
                    outputOption(
                        Texts::tr("Writes the certificate to FILE, which only its owner can read then (0600), instead of standard output.")),
                    replaceOption(),
                    keyFileOption()},
        .required = {u"edition"_s},
        .run = &prove,
    };
}

} // namespace minutebook
