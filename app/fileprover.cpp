#include "app/fileprover.h"

#include "app/bookexporter.h"
#include "app/commandline/exportvolume.h"
#include "app/commandline/readfile.h"
#include "app/desk.h"
#include "models/minutes/phrases.h"
#include "models/print/provefile.h"
#include "models/storage/meetingstore.h"
#include "models/storage/registerrecord.h"
#include "widgets/dialogs/prompts.h"

#include <QFileInfo>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

ProveOffer offerOfMeeting(OpenBook &book, Rank ceiling)
{
    const ExportOffer offer = offerOf(book, DocumentKind::Minutes, ceiling);
    QList<EditionChoice> minutes = offer.editions;
    minutes.removeIf([](const EditionChoice &edition) { return edition.kind != DocumentKind::Minutes; });
    const QString title = u"%1 %2, %3"_s.arg(offer.abbreviation, QString::number(offer.meeting), longDate(book.meeting()->date));
    return {ProvedSubject::Meeting, title, offer.scheme, minutes, offer.chosen.ceiling};
}

/// The two registers withhold the same, so that a file is of both.
ProveOffer offerOfRegisters(const BookOffer &log)
{
    QList<EditionChoice> editions = log.editions;
    for (EditionChoice &edition : editions)
        edition.title = FileProver::tr("Registers");
    return {ProvedSubject::Registers, FileProver::tr("Action log or decision register of %1").arg(log.abbreviation), log.scheme, editions,
            log.chosen};
}

ProveOffer offerOfVolume(const BookOffer &volume)
{
    return {ProvedSubject::Volume, FileProver::tr("Volume of minutes of %1").arg(volume.abbreviation), volume.scheme, volume.editions,
            volume.chosen};
}

QList<ProveOffer> proveOffers(OpenBook &book, Rank ceiling)
{
    const QString level = book.dialect().scheme.level(ceiling).name;
    QList<ProveOffer> offers{offerOfMeeting(book, ceiling), offerOfRegisters(bookOfferOf(book, BookExport::ActionLog, level))};
    const BookOffer volume = bookOfferOf(book, BookExport::Volume, level);
    if (!volume.years.isEmpty())
        offers << offerOfVolume(volume);
    return offers;
}

QString titleOf(const ProveOffer &offer, Edition edition)
{
    const auto chosen = std::ranges::find(offer.editions, edition.ceiling, &EditionChoice::ceiling);
    return chosen == offer.editions.end() ? QString() : chosen->title;
}

/// The book's and a meeting's schemes may differ, so an edition goes by its level's name.
Result<ProofSubject> proofOfMeeting(const Result<MeetingRecord> &record, const QString &level)
{
    if (!record)
        return std::unexpected(record.error());
    const Result<Edition> edition = editionNamed(record->body.scheme, level);
    return edition ? Result<ProofSubject>(proofSubjectOf(*record, *edition)) : std::unexpected(edition.error());
}

Result<ProofSubject> proofOfRegisters(Connection &reader, const QString &level)
{
    const Result<RegisterRecord> record = registerRecord(reader);
    if (!record)
        return std::unexpected(record.error());
    const Result<Edition> edition = editionNamed(record->body.scheme, level);
    const Result<QList<MeetingRecord>> meetings = edition ? everyRecord(reader) : std::unexpected(edition.error());
    return meetings ? Result<ProofSubject>(proofSubjectOf(*record, *meetings, *edition)) : std::unexpected(meetings.error());
}

Result<ProofSubject> proofSubjectIn(Connection &reader, ProvedSubject subject, MeetingId meeting, const QString &level)
{
    if (subject == ProvedSubject::Meeting)
        return proofOfMeeting(record(reader, meeting), level);
    if (subject == ProvedSubject::Registers)
        return proofOfRegisters(reader, level);
    const Result<QList<MeetingRecord>> records = boundRecords(reader, std::nullopt);
    return records ? proofSubjectOf(*records, level) : std::unexpected(records.error());
}

} // namespace

FileProver::FileProver(Desk &desk, Prompts &prompts, Proofs &proofs)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_proofs(proofs)
{
    m_searching.setMaxThreadCount(1);
}

void FileProver::proveFile(Rank ceiling)
{
    const QList<ProveOffer> offers = proveOffers(*m_desk.book(), ceiling);
    const std::optional<ProveWish> wish = m_prompts.fileToProve(offers);
    if (!wish || !m_desk.book()->settle())
        return;
    const ProveOffer &offer = *std::ranges::find(offers, wish->subject, &ProveOffer::subject);
    search({*wish, m_desk.book()->meeting()->id, offer.scheme.level(wish->edition.ceiling), titleOf(offer, wish->edition), {}});
}

void FileProver::search(const Search &search)
{
    const Result<QByteArray> bytes = readFile(search.wish.path);
    if (!bytes)
        return emit failed(bytes.error());
    const auto prove = [search, file = *bytes](const Result<ProofSubject> &subject) -> Result<Certificate> {
        return subject ? minutebook::proveFile({file, QFileInfo(search.wish.path).fileName(), search.password}, *subject)
                       : std::unexpected(subject.error());
    };
    m_desk.book()
        ->book()
        .read([search](Connection &connection) { return proofSubjectIn(connection, search.wish.subject, search.meeting, search.level.name); })
        .then(&m_searching, prove)
        .then(this, [this, search, file = *bytes](const Result<Certificate> &certificate) { tell(search, file, certificate); });
}

void FileProver::show(const Search &search, const QByteArray &file, const Certificate &certificate)
{
    if (search.wish.subject != ProvedSubject::Meeting)
        return m_proofs.showOfBook(certificate, search.title, search.level);
    // The preview shows nothing but PDF, and has no password for it.
    const bool hasPages = search.password.isEmpty() && file.contains("%PDF-");
    m_proofs.show({.meeting = search.meeting,
                   .certificates = {certificate},
                   .edition = search.wish.edition,
                   .files = hasPages ? QList{file} : QList<QByteArray>()});
}

/// A file that opens by a password only is asked for it until it is the right one, or nobody knows it.
void FileProver::tell(Search search, const QByteArray &file, const Result<Certificate> &certificate)
{
    if (certificate)
        return show(search, file, *certificate);
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
