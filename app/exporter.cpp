#include "app/exporter.h"

#include "app/commandline/mayreplace.h"
#include "app/commandline/saveissued.h"
#include "app/desk.h"
#include "app/keepissued.h"
#include "app/levelreasons.h"
#include "models/storage/bookfile.h"
#include "models/storage/meetingstore.h"
#include "models/storage/revisionstore.h"
#include "widgets/dialogs/prompts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What the files are written beside.
struct Place {
    Scheme scheme;
    QStringList kept; ///< are never written over
    bool certificate = false; ///< each file's is kept
};

Place placeOf(OpenBook &book, bool certificate)
{
    return {book.dialect().scheme, bookFiles(book.book().path()), certificate};
}

bool allProved(const QList<IssuedFile> &files)
{
    return std::ranges::all_of(files, [](const IssuedFile &file) { return file.certificate.isProof(); });
}

/// One file, or a numbered copy for each reader.
QList<ExportPart> partsOf(const ExportWish &wish, const ExportOffer &offer)
{
    if (wish.readers.isEmpty())
        return {{wish.issue, wish.path}};
    QList<ExportPart> parts;
    const EditionChoice edition{wish.issue.edition.ceiling, {}, wish.issue.kind};
    for (const QString &reader : wish.readers) {
        ExportPart part{wish.issue, {}};
        part.issue.copy = Copy{static_cast<int>(parts.size()) + 1, static_cast<int>(wish.readers.size()), reader};
        part.path = QDir(wish.path).filePath(offer.fileName(edition, wish.issue.format, part.issue.copy));
        parts.append(part);
    }
    return parts;
}

Result<QList<IssuedFile>> issueAll(const Result<MeetingRecord> &record, const QList<ExportPart> &parts, const Prover &prover)
{
    if (!record)
        return std::unexpected(record.error());
    QList<IssuedFile> files;
    for (const ExportPart &part : parts) {
        Result<IssuedFile> file = issueFile(*record, part.issue, QFileInfo(part.path).fileName(), prover);
        if (!file)
            return std::unexpected(file.error());
        files.append(*std::move(file));
    }
    return files;
}

Result<> save(const IssuedFile &file, const ExportPart &part, const Place &place)
{
    const Readers readers = readersOf(place.scheme, part.issue.edition.ceiling);
    if (const Result<> saved = saveIssued({part.path, place.kept, readers}, file); !saved || !place.certificate)
        return saved;
    return saveCertificate({certificatePath(part.path), place.kept}, file.certificate, place.scheme, Replacing::Anything); // was asked
}

/// The same files, if they could be written, or must not be.
Result<QList<IssuedFile>> saveAll(const Result<QList<IssuedFile>> &files, const QList<ExportPart> &parts, const Place &place)
{
    if (!files || !allProved(*files))
        return files;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const Result<> saved = save(files->at(i), parts[i], place); !saved)
            return std::unexpected(saved.error());
    }
    return files;
}

/// Whatever a person says.
Result<> mayTake(const ExportPart &part, const Place &place)
{
    if (const Result<> may = mayWriteTo({part.path, place.kept}); !may)
        return may;
    const Result<> may = mayReplace(part.path, place.scheme, heldBy(part.issue), Replacing::Anything, part.issue.passphrase.toUtf8());
    return may && place.certificate ? mayReplaceByAnything(certificatePath(part.path), place.scheme) : may;
}

Result<> mayTakeAll(const QList<ExportPart> &parts, const Place &place)
{
    for (const ExportPart &part : parts) {
        if (const Result<> may = mayTake(part, place); !may)
            return may;
    }
    return {};
}

QStringList pathsOf(const ExportPart &part, const Place &place)
{
    return place.certificate ? QStringList{part.path, certificatePath(part.path)} : QStringList{part.path};
}

QString whatIsWhere(const QList<ExportPart> &parts, const Scheme &scheme)
{
    const Issue &issue = parts.first().issue;
    const QFileInfo file(parts.first().path);
    const QString sentence = issue.kind == DocumentKind::Agenda ? Exporter::tr("The %1 agenda is in %2.")
                                                                : Exporter::tr("The %1 edition is in %2.");
    const QString where = parts.size() == 1
        ? file.fileName()
        : Exporter::tr("%n file(s) of %1", nullptr, static_cast<int>(parts.size())).arg(file.dir().dirName());
    return sentence.arg(scheme.level(issue.edition.ceiling).name, where);
}

} // namespace

Exporter::Exporter(Desk &desk, Prompts &prompts, Proofs &proofs)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_proofs(proofs)
    , m_prover(defaultProver())
{
    m_printing.setMaxThreadCount(1);
}

void Exporter::exportEdition(DocumentKind kind, Rank ceiling)
{
    ExportOffer offer = offerOf(*m_desk.book(), kind, ceiling);
    offer.refusal = [this, offer](const ExportWish &wish) {
        const Result<> may = mayTakeAll(partsOf(wish, offer), placeOf(*m_desk.book(), wish.certificate));
        return may ? QString() : sentence(may.error());
    };
    const std::optional<ExportWish> wish = m_prompts.exportWish(offer);
    if (!wish)
        return;
    if (wish->wanted)
        return emit lineWanted(wish->wanted->item, wish->wanted->line);
    const QList<ExportPart> parts = partsOf(*wish, offer);
    if (!mayWrite(parts, wish->certificate) || !m_desk.book()->settle()) // why is told by the notes
        return;
    const Result<bool> answered = answerForLevels(*m_desk.book(), m_prompts, tr("Export"), tr("Export"));
    if (!answered)
        emit failed(answered.error());
    else if (*answered)
        write(parts, wish->certificate);
}

/// What holds another edition is never written over, the rest only if a person says so.
bool Exporter::mayWrite(const QList<ExportPart> &parts, bool certificate)
{
    const Place place = placeOf(*m_desk.book(), certificate);
    if (const Result<> may = mayTakeAll(parts, place); !may) {
        emit failed(may.error());
        return false;
    }
    QStringList there;
    for (const ExportPart &part : parts) {
        for (const QString &path : pathsOf(part, place)) {
            if (QFileInfo(path).isFile())
                there << QFileInfo(path).fileName();
        }
    }
    if (there.isEmpty())
        return true;
    const QString question = there.size() == 1 ? tr("%1 is there already.").arg(there.first())
                                               : tr("%n of the file(s) are there already.", nullptr, static_cast<int>(there.size()));
    return m_prompts.confirm(question, tr("Replace"));
}

/// All of them or none: every file is searched before the first is there under its name.
void Exporter::write(const QList<ExportPart> &parts, bool certificate)
{
    OpenBook &book = *m_desk.book();
    if (parts.size() > 1)
        emit begun(
            tr("%n copies are being written, and each is searched for what it must not hold.", nullptr, static_cast<int>(parts.size())));
    const MeetingId id = book.meeting()->id;
    const Place place = placeOf(book, certificate);
    book.book()
        .read([id](Connection &connection) { return recordToIssue(connection, id); })
        .then(&m_printing, [parts, prover = m_prover](const Result<MeetingRecord> &record) { return issueAll(record, parts, prover); })
        .then(&m_printing, [parts, place](const Result<QList<IssuedFile>> &files) { return saveAll(files, parts, place); })
        .then(this, [this, parts, id](const Result<QList<IssuedFile>> &files) {
            if (files)
                finish(*files, parts, id);
            else
                emit failed(files.error());
        });
}

/// The files are there: that they left is kept in the book before anybody is told.
void Exporter::finish(const QList<IssuedFile> &files, const QList<ExportPart> &parts, MeetingId meeting)
{
    if (!m_desk.book())
        return;
    if (!allProved(files))
        return tell(files, parts, meeting, {});
    OpenBook &book = *m_desk.book();
    QList<IssuedEdition> issued;
    if (const Result<MeetingSummary> summary = minutebook::meeting(book.book().reader(), meeting)) {
        for (qsizetype i = 0; i < files.size(); ++i)
            issued.append(issuedAs(parts[i].issue, summary->number, book.dialect().scheme, parts[i].path, files[i]));
    }
    keepIssued(book, issued).then(this, [this, files, parts, meeting](const Result<> &kept) { tell(files, parts, meeting, kept); });
}

void Exporter::tell(const QList<IssuedFile> &files, const QList<ExportPart> &parts, MeetingId meeting, const Result<> &kept)
{
    if (!m_desk.book())
        return;
    if (!kept)
        emit failed(kept.error());
    else if (allProved(files))
        emit done(whatIsWhere(parts, m_desk.book()->dialect().scheme));
    else if (!m_desk.book()->isSafe())
        emit failed(leakFound(std::ranges::find_if_not(files, &Certificate::isProof, &IssuedFile::certificate)->certificate));
    const Issue &issue = parts.first().issue;
    Proofs::Searched searched{.meeting = meeting, .certificates = {}, .kind = issue.kind, .edition = issue.edition};
    for (const IssuedFile &file : files) {
        searched.certificates.append(file.certificate);
        if (issue.format == Format::Pdf && issue.passphrase.isEmpty())
            searched.files.append(file.bytes);
    }
    m_proofs.show(searched);
}

} // namespace minutebook
