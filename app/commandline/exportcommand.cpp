#include "app/commandline/askkey.h"
#include "app/commandline/commands.h"
#include "app/commandline/exportvolume.h"
#include "app/commandline/mayreplace.h"
#include "app/commandline/openbook.h"
#include "app/commandline/passwordfile.h"
#include "app/commandline/requirereason.h"
#include "app/commandline/saveissued.h"
#include "app/commandline/texts.h"
#include "models/print/calledso.h"
#include "models/print/readyprinting.h"
#include "models/storage/levelwatch.h"
#include "models/storage/revisionstore.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString formatNames()
{
    QStringList names;
    for (const Format format : allFormats())
        names << suffixOf(format);
    return names.join(", "_L1);
}

Result<MeetingRecord> exportedRecord(const QCommandLineParser &parser, Book &book)
{
    const Result<MeetingId> id = namedMeeting(parser, book);
    const QString reason = parser.value(u"reason"_s).simplified();
    const Result<> answered = id ? requireReason(book.reader(), *id, reason) : std::unexpected(id.error());
    if (!answered)
        return std::unexpected(answered.error());
    const Result<bool> settled = areLevelsSettled(book.reader(), *id);
    if (!settled)
        return std::unexpected(settled.error());
    const Result<> entered = *settled || (book.isReadOnly() && reason.isEmpty())
        ? Result<>()
        : book.writeNow([&](Transaction &transaction) { return settleLevels(transaction, *id, reason); });
    return entered ? recordToIssue(book.reader(), *id) : std::unexpected(entered.error());
}

/// "3", or "3/5" for the third of five; nothing if it is neither.
std::optional<Copy> copyNamed(const QCommandLineParser &parser)
{
    static const QRegularExpression form(u"^([1-9][0-9]{0,5})(?:/([1-9][0-9]{0,5}))?$"_s);
    const QRegularExpressionMatch match = form.match(parser.value(u"copy"_s));
    const Copy copy{match.captured(1).toInt(), match.captured(2).toInt(), parser.value(u"reader"_s)};
    return match.hasMatch() && (copy.count == 0 || copy.number <= copy.count) ? std::optional(copy) : std::nullopt;
}

/// Neither takes the place of the passphrase.
Destination outputOf(const QCommandLineParser &parser, const QString &option, Readers readers)
{
    Destination destination = destinationBeside(bookPath(parser), parser.value(option), parser, readers);
    if (parser.isSet(u"password-file"_s))
        destination.kept << parser.value(u"password-file"_s);
    return destination;
}

/// Before the file is there under its name.
Result<> putCertificate(const Certificate &certificate, const QCommandLineParser &parser, const Scheme &scheme)
{
    if (!parser.isSet(u"certificate"_s))
        return {};
    return saveCertificate(outputOf(parser, u"certificate"_s, Readers::Owner), certificate, scheme, replacingOf(parser));
}

/// Whether the edition may take the place of what is there.
Result<> mayTake(const Destination &destination, const QCommandLineParser &parser, const MeetingRecord &record, const Issue &issue)
{
    if (const Result<> may = mayWriteTo(destination); !may)
        return may;
    const QStringList titles = QFileInfo(destination.path).isFile() ? titlesOf(record, issue.edition) : QStringList();
    return mayReplace(destination.path, record.body.scheme, heldBy(issue), replacingOf(parser), issue.passphrase.toUtf8(), titles);
}

/// An empty passphrase is none that encrypts.
Result<QString> passphraseOf(const QCommandLineParser &parser)
{
    const Result<QByteArray> passphrase = passwordOf(parser);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    if (parser.isSet(u"password-file"_s) && passphrase->isEmpty())
        return failure(ErrorCode::PdfPasswordInvalid);
    return QString::fromUtf8(*passphrase);
}

Result<> put(const IssuedFile &file, const Destination &destination, const QCommandLineParser &parser, const Scheme &scheme)
{
    if (!file.certificate.isProof())
        return std::unexpected(leakFound(file.certificate));
    if (const Result<> put = putCertificate(file.certificate, parser, scheme); !put)
        return put;
    return saveIssued(destination, file);
}

Result<> exportFrom(Book &book, const MeetingRecord &record, Issue issue, const QCommandLineParser &parser)
{
    const Scheme &scheme = record.body.scheme;
    const Result<Edition> edition = editionNamed(scheme, parser.value(u"edition"_s));
    if (!edition)
        return std::unexpected(edition.error());
    issue.edition = *edition;
    const Destination to = outputOf(parser, u"output"_s, readersOf(scheme, edition->ceiling));
    if (const Result<> may = mayTake(to, parser, record, issue); !may)
        return may;
    const Result<IssuedFile> file = issueFile(record, issue, QFileInfo(to.path).fileName());
    const Result<> done = file ? put(*file, to, parser, scheme) : std::unexpected(file.error());
    return done ? keepIssue(book, issuedAs(issue, record.meeting.header.number, scheme, to.path, *file)) : done;
}

Result<> exportAs(Issue issue, const QCommandLineParser &parser)
{
    const Result<QString> passphrase = passphraseOf(parser);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    issue.passphrase = *passphrase;
    [[maybe_unused]] const std::future<void> ready = readyPrinting();
    const auto book = openToIssue(parser);
    if (!book)
        return std::unexpected(book.error());
    const Result<MeetingRecord> record = exportedRecord(parser, **book);
    return record ? exportFrom(**book, *record, issue, parser) : std::unexpected(record.error());
}

/// Whether two options name one file, of which the second would take the place of the first.
bool isSameOutput(const QCommandLineParser &parser)
{
    return QFileInfo(parser.value(u"output"_s)).absoluteFilePath() == QFileInfo(parser.value(u"certificate"_s)).absoluteFilePath();
}

/// What is wrong with options that do not go together; empty if nothing is.
QString misuse(const QCommandLineParser &parser, Format format)
{
    if (parser.isSet(u"certificate"_s) && isSameOutput(parser))
        return Texts::tr("A certificate is a file of its own. Give --certificate another name.");
    if (parser.isSet(u"password-file"_s) && !takesPassword(format))
        return Texts::tr("Only a PDF can have a password. Give --format pdf, or leave --password-file out.");
    if (parser.isSet(u"reader"_s) && !parser.isSet(u"copy"_s))
        return Texts::tr("Only a numbered copy has a reader. Give --copy N or --copy N/OF.");
    if (parser.isSet(u"copy"_s) && !copyNamed(parser))
        return Texts::tr("\"%1\" is no number of a copy. Give --copy 3, or --copy 3/5 for the third of five.").arg(parser.value(u"copy"_s));
    return {};
}

ExitStatus exportDocument(const QCommandLineParser &parser)
{
    if (parser.value(u"kind"_s) == volumeKind)
        return exportVolume(parser);
    if (!parser.isSet(u"meeting"_s))
        return misused(Texts::tr("--meeting is missing."));
    const QString path = parser.value(u"output"_s);
    const auto format = formatNamed(parser.isSet(u"format"_s) ? parser.value(u"format"_s) : QFileInfo(path).suffix().toLower());
    if (!format)
        return misused(
            Texts::tr("What format \"%1\" is to have is not clear. Give --format with one of these: %2.").arg(path, formatNames()));
    const std::optional<DocumentKind> kind = kindNamed(parser.value(u"kind"_s));
    if (!kind)
        return misused(Texts::tr("There is no kind \"%1\". Give --kind minutes, agenda, attendance or volume.").arg(parser.value(u"kind"_s)));
    if (const QString wrong = misuse(parser, *format); !wrong.isEmpty())
        return misused(wrong);
    const Result<> exported = exportAs({.kind = *kind, .edition = {}, .format = *format, .copy = copyNamed(parser)}, parser);
    return exported ? ExitStatus::Done : failed(exported.error());
}

QList<QCommandLineOption> exportOptions()
{
    return {
        meetingOption(),
        {u"edition"_s, Texts::tr("The highest level that the readers are cleared for, or \"confidential\" for everything."), u"LEVEL"_s},
        outputOption(Texts::tr("The file to write. That of an edition above the default level only its owner can read (0600).")),
        {u"kind"_s, Texts::tr("What to write: minutes, agenda, attendance, or volume: the approved minutes of many meetings as one PDF."),
         u"KIND"_s, u"minutes"_s},
        {u"year"_s, Texts::tr("Of a volume: the meetings of this year alone."), u"YEAR"_s},
        {u"format"_s, Texts::tr("One of %1; by default what the file's name ends in.").arg(formatNames()), u"FORMAT"_s},
        {u"copy"_s, Texts::tr("Numbers the copy, on every page: 3, or 3/5 for the third of five."), u"COPY"_s},
        {u"reader"_s, Texts::tr("Whom the numbered copy is for."), u"NAME"_s},
        passwordFileOption(Texts::tr("Encrypts the PDF (AES-256) with the passphrase in FILE. It is no PDF/A then.")),
        {u"certificate"_s,
         Texts::tr("Writes to FILE what the search for all that is withheld came to: as JSON if it ends in .json. Only its owner can read it "
                   "(0600)."),
         u"FILE"_s},
        lowerReasonOption(),
        replaceOption(),
        keyFileOption(),
    };
}

} // namespace

Command exportCommand()
{
    return {
        .name = "export"_L1,
        .summary = Texts::tr(
            "Writes one edition of a meeting's minutes, agenda or attendance record, or of many meetings' minutes: what its readers may see, and "
            "nothing above."),
        .arguments = {u"BOOK"_s},
        .options = exportOptions(),
        .required = {u"edition"_s, u"output"_s},
        .run = &exportDocument,
    };
}

} // namespace minutebook
