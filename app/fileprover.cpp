#include "app/fileprover.h"

#include "app/commandline/readfile.h"
#include "app/desk.h"
#include "models/storage/meetingstore.h"
#include "widgets/dialogs/prompts.h"

#include <QFileInfo>

namespace minutebook {

FileProver::FileProver(Desk &desk, Prompts &prompts, Proofs &proofs)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_proofs(proofs)
{
    m_searching.setMaxThreadCount(1);
}

void FileProver::proveFile(Rank ceiling)
{
    const std::optional<ProveWish> wish = m_prompts.fileToProve(offerOf(*m_desk.book(), DocumentKind::Minutes, ceiling));
    if (wish && m_desk.book()->settle())
        search({*wish, m_desk.book()->meeting()->id, {}});
}

void FileProver::search(const Search &search)
{
    const Result<QByteArray> bytes = readFile(search.wish.path);
    if (!bytes)
        return emit failed(bytes.error());
    const auto prove = [search, file = *bytes](const Result<MeetingRecord> &record) -> Result<Certificate> {
        const ProvedFile proved{file, QFileInfo(search.wish.path).fileName(), Format::Pdf, search.password};
        return record ? proveNothingWithheld(proved, *record, search.wish.edition) : std::unexpected(record.error());
    };
    m_desk.book()
        ->book()
        .read([id = search.meeting](Connection &connection) { return record(connection, id); })
        .then(&m_searching, prove)
        .then(this, [this, search, file = *bytes](const Result<Certificate> &certificate) { tell(search, file, certificate); });
}

/// A file that opens by a password only is asked for it until it is the right one, or nobody knows it.
void FileProver::tell(Search search, const QByteArray &file, const Result<Certificate> &certificate)
{
    // The preview has no password for it.
    const QList<QByteArray> shown = search.password.isEmpty() ? QList{file} : QList<QByteArray>();
    if (certificate)
        return m_proofs.show({.meeting = search.meeting, .certificates = {*certificate}, .edition = search.wish.edition, .files = shown});
    const bool locked = certificate.error().code == ErrorCode::ProofPasswordWrong;
    const QString complaint = search.password.isEmpty() ? QString() : sentence(certificate.error());
    const std::optional<QString> password = locked ? m_prompts.filePassword(search.wish.path, complaint) : std::nullopt;
    search.password = password.value_or(QString()).toUtf8();
    if (!search.password.isEmpty() && m_desk.book())
        this->search(search);
    else
        emit failed(certificate.error());
}

} // namespace minutebook
