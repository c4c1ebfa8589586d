#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/exportvolume.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/passwordfile.h"
#include "app/commandline/readfile.h"
#include "app/commandline/texts.h"
#include "models/print/provefile.h"
#include "models/storage/registerrecord.h"

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

Result<ProofSubject> meetingNamed(const QCommandLineParser &parser, Book &book)
{
    const Result<MeetingId> id = namedMeeting(parser, book);
    const Result<MeetingRecord> of = id ? record(book.reader(), *id) : std::unexpected(id.error());
    if (!of)
        return std::unexpected(of.error());
    const Result<Edition> edition = editionNamed(of->body.scheme, parser.value(u"edition"_s));
    return edition ? Result<ProofSubject>(proofSubjectOf(*of, *edition)) : std::unexpected(edition.error());
}

Result<ProofSubject> volumeNamed(const QCommandLineParser &parser, Book &book)
{
    const Result<QList<MeetingRecord>> records = boundRecords(book.reader(), yearOf(parser));
    return records ? proofSubjectOf(*records, parser.value(u"edition"_s)) : std::unexpected(records.error());
}

Result<ProofSubject> registerNamed(const QCommandLineParser &parser, Book &book)
{
    const Result<RegisterRecord> of = registerRecord(book.reader());
    if (!of)
        return std::unexpected(of.error());
    const Result<Edition> edition = editionNamed(of->body.scheme, parser.value(u"edition"_s));
    const Result<QList<MeetingRecord>> meetings = edition ? everyRecord(book.reader()) : std::unexpected(edition.error());
    return meetings ? Result<ProofSubject>(proofSubjectOf(*of, *meetings, *edition)) : std::unexpected(meetings.error());
}

Result<ProofSubject> proofSubjectNamed(const QCommandLineParser &parser)
{
    const auto book = openBookAt(provedBook(parser), parser, Access::ReadOnly);
    if (!book)
        return std::unexpected(book.error());
    if (parser.isSet(meetingOption()))
        return meetingNamed(parser, **book);
    return parser.isSet(u"register"_s) ? registerNamed(parser, **book) : volumeNamed(parser, **book);
}

Result<FileToProve> fileOf(const QCommandLineParser &parser)
{
    const Result<QByteArray> bytes = readFile(provedFile(parser));
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<QByteArray> password = passwordOf(parser);
    if (!password)
        return std::unexpected(password.error());
    return FileToProve{*bytes, QFileInfo(provedFile(parser)).fileName(), *password};
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

/// Of how many things the file is said to be.
int subjectsGiven(const QCommandLineParser &parser)
{
    const bool volume = parser.isSet(u"year"_s) || parser.isSet(u"all"_s);
    return int(parser.isSet(meetingOption())) + int(volume) + int(parser.isSet(u"register"_s));
}

ExitStatus prove(const QCommandLineParser &parser)
{
    const QString format = parser.value(u"format"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return misused(Texts::tr("There is no format \"%1\". Give --format text or json.").arg(format));
    if (subjectsGiven(parser) != 1)
        return misused(
            Texts::tr("Give --meeting N, for a volume --year YEAR or --all, or for an action log or decision register --register."));
    const Result<FileToProve> file = fileOf(parser);
    const Result<ProofSubject> subject = file ? proofSubjectNamed(parser) : std::unexpected(file.error());
    if (!subject)
        return failed(subject.error());
    const Result<Certificate> certificate = proveFile(*file, *subject);
    if (!certificate)
        return failed(certificate.error());
    if (const Result<> put = putCertificate(*certificate, parser, subject->scheme); !put)
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
        .summary = Texts::tr("Searches a file for all that an edition withholds, and certifies that nothing of it is there."),
        .arguments = {u"FILE"_s, u"BOOK"_s},
        .options = {meetingOption(),
                    {u"year"_s, Texts::tr("Of a volume: the year whose approved meetings it binds."), u"YEAR"_s},
                    {u"all"_s, Texts::tr("Of a volume: it binds the approved meetings of all years.")},
                    {u"register"_s, Texts::tr("Of an action log or a decision register, in whatever format: it is of the whole book.")},
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
