#include "app/exporter.h"

#include "app/commandline/mayreplace.h"
#include "app/commandline/saveissued.h"
#include "app/desk.h"
#include "models/storage/bookfile.h"
#include "models/storage/meetingstore.h"
#include "widgets/dialogs/prompts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool allProved(const QList<IssuedFile> &files)
{
    return std::ranges::all_of(files, [](const IssuedFile &file) { return file.certificate.isProof(); });
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
    const ExportOffer offer = offerOf(*m_desk.book(), kind, ceiling);
    const std::optional<ExportWish> wish = m_prompts.exportWish(offer);
    if (!wish)
        return;
    if (const QList<Part> parts = partsOf(*wish, offer); mayWrite(parts))
        write(parts, *wish);
}

/// One file, or a numbered copy for each reader.
QList<Exporter::Part> Exporter::partsOf(const ExportWish &wish, const ExportOffer &offer) const
{
    if (wish.readers.isEmpty())
        return {{wish.issue, wish.path}};
    QList<Part> parts;
    const EditionChoice edition{wish.issue.edition.ceiling, {}, wish.issue.kind};
    for (const QString &reader : wish.readers) {
        Part part{wish.issue, {}};
        part.issue.copy = Copy{static_cast<int>(parts.size()) + 1, static_cast<int>(wish.readers.size()), reader};
        part.path = QDir(wish.path).filePath(offer.fileName(edition, wish.issue.format, part.issue.copy));
        parts.append(part);
    }
    return parts;
}

/// What holds another edition is never written over, the rest only if a person says so.
bool Exporter::mayWrite(const QList<Part> &parts)
{
    QStringList there;
    for (const Part &part : parts) {
        const Scheme &scheme = m_desk.book()->dialect().scheme;
        Result<> may = mayWriteTo({part.path, bookFiles(m_desk.book()->book().path())});
        if (may)
            may = mayReplace(part.path, scheme, part.issue.edition.ceiling, Replacing::Anything, part.issue.passphrase.toUtf8());
        if (!may) {
            emit failed(may.error());
            return false;
        }
        if (QFileInfo(part.path).isFile())
            there << QFileInfo(part.path).fileName();
    }
    if (there.isEmpty())
        return true;
    const QString question = there.size() == 1 ? tr("%1 is there already.").arg(there.first())
                                               : tr("%n of the files are there already.", nullptr, static_cast<int>(there.size()));
    return m_prompts.confirm(question, tr("Replace"));
}

/// All of them or none: every file is searched before the first is there under its name.
void Exporter::write(const QList<Part> &parts, const ExportWish &wish)
{
    OpenBook &book = *m_desk.book();
    if (!book.settle())
        return; // why is told by the notes
    const auto issued = [parts, prover = m_prover](const Result<MeetingRecord> &record) -> Result<QList<IssuedFile>> {
        if (!record)
            return std::unexpected(record.error());
        QList<IssuedFile> files;
        for (const Part &part : parts) {
            Result<IssuedFile> file = issueFile(*record, part.issue, QFileInfo(part.path).fileName(), prover);
            if (!file)
                return std::unexpected(file.error());
            files.append(*std::move(file));
        }
        return files;
    };
    const auto saved = [parts, certificate = wish.certificate, scheme = book.dialect().scheme,
                        kept = bookFiles(book.book().path())](const Result<QList<IssuedFile>> &files) -> Result<QList<IssuedFile>> {
        for (qsizetype i = 0; files && allProved(*files) && i < parts.size(); ++i) {
            const Destination destination{parts[i].path, kept, readersOf(scheme, parts[i].issue.edition.ceiling)};
            if (const Result<> written = saveIssued(destination, files->at(i)); !written)
                return std::unexpected(written.error());
            const Destination beside{certificatePath(parts[i].path), kept};
            if (const Result<> written = certificate ? saveCertificate(beside, files->at(i).certificate, scheme) : Result<>(); !written)
                return std::unexpected(written.error());
        }
        return files;
    };
    book.book()
        .read([id = book.meeting()->id](Connection &connection) { return record(connection, id); })
        .then(&m_printing, issued)
        .then(&m_printing, saved)
        .then(this, [this, parts, id = book.meeting()->id](const Result<QList<IssuedFile>> &files) {
            if (files)
                tell(*files, parts, id);
            else
                emit failed(files.error());
        });
}

void Exporter::tell(const QList<IssuedFile> &files, const QList<Part> &parts, MeetingId meeting)
{
    if (!m_desk.book())
        return;
    const Issue &issue = parts.first().issue;
    const QString level = m_desk.book()->dialect().scheme.level(issue.edition.ceiling).name;
    const QString sentence = issue.kind == DocumentKind::Agenda ? tr("The %1 agenda is in %2.") : tr("The %1 edition is in %2.");
    const QString where = parts.size() == 1
        ? QFileInfo(parts.first().path).fileName()
        : tr("%n files of %1", nullptr, static_cast<int>(parts.size())).arg(QFileInfo(parts.first().path).dir().dirName());
    if (allProved(files))
        emit done(sentence.arg(level, where));
    else if (!m_desk.book()->isSafe())
        emit failed(leakFound(std::ranges::find_if_not(files, &Certificate::isProof, &IssuedFile::certificate)->certificate));
    Proofs::Searched searched{.meeting = meeting, .certificates = {}, .kind = issue.kind, .edition = issue.edition};
    for (const IssuedFile &file : files) {
        searched.certificates.append(file.certificate);
        if (issue.format == Format::Pdf && issue.passphrase.isEmpty())
            searched.files.append(file.bytes);
    }
    m_proofs.show(searched);
}

} // namespace minutebook
