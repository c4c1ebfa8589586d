#include "app/proofs.h"

#include "app/commandline/saveissued.h"
#include "app/desk.h"
#include "app/exportreaders.h"
#include "app/notesheading.h"
#include "models/minutes/phrases.h"
#include "models/storage/bookfile.h"
#include "models/storage/meetingstore.h"
#include "widgets/dialogs/prompts.h"

#include <QFileInfo>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

ShownProof shownProof(const OpenBook &book, const Proofs::Searched &searched, const QDateTime &now)
{
    const Scheme &scheme = book.dialect().scheme;
    const MeetingSummary &meeting = *book.meeting();
    return {.certificates = searched.certificates,
            .meeting = u"%1 %2, %3"_s.arg(book.body().abbreviation, QString::number(meeting.number), longDate(meeting.date)),
            .edition = documentTitle(searched.kind, scheme, searched.edition, meeting.status),
            .level = scheme.level(searched.edition.ceiling),
            .made = now,
            .pages = !searched.files.isEmpty()};
}

} // namespace

Proofs::Proofs(Desk &desk, Prompts &prompts, Clock clock)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
{
}

void Proofs::show(const Searched &searched)
{
    if (!m_desk.book() || !m_desk.book()->meeting() || m_desk.book()->meeting()->id != searched.meeting)
        return;
    const OpenBook &book = *m_desk.book();
    const auto proved = [](const Certificate &certificate) { return certificate.isProof(); };
    if (book.isSafe() && !std::ranges::all_of(searched.certificates, proved))
        emit failed({ErrorCode::LeakHidden, {}});
    if (book.isSafe())
        return;
    const ShownProof shown = shownProof(book, searched, m_clock());
    ProofAnswer answer = m_prompts.showProof(shown);
    for (; answer.what == ProofAnswer::What::Save; answer = m_prompts.showProof(shown))
        save(searched.certificates.at(answer.certificate));
    if (answer.what == ProofAnswer::What::Close)
        return;
    const Leak &leak = searched.certificates.at(answer.certificate).leaks.at(answer.leak);
    if (answer.what == ProofAnswer::What::GoToLine)
        goToLine(leak.source);
    else
        emit pageWanted(searched.files.at(answer.certificate), leak.place.page, searched.kind, searched.edition);
}

void Proofs::showOfBook(const Certificate &certificate, const QString &title, const Level &level)
{
    if (!m_desk.book() || m_desk.book()->isSafe())
        return;
    const ShownProof shown{
        .certificates = {certificate}, .meeting = certificate.meeting, .edition = title, .level = level, .made = m_clock(), .lines = false};
    while (m_prompts.showProof(shown).what == ProofAnswer::What::Save)
        save(certificate);
}

void Proofs::save(const Certificate &certificate)
{
    const std::optional<QString> path = m_prompts.fileToSave(certificatePath(certificate.fileName));
    if (!path)
        return;
    const Destination destination{*path, bookFiles(m_desk.book()->book().path())};
    const Scheme &scheme = m_desk.book()->dialect().scheme;
    if (const Result<> saved = saveCertificate(destination, certificate, scheme, Replacing::Anything); !saved)
        emit failed(saved.error());
}

void Proofs::goToLine(const WithheldText &source)
{
    const QList<StoredItem> items = m_desk.book()->storedItems();
    if (source.item < items.size())
        emit lineWanted(items.at(source.item).id, static_cast<int>(source.line));
}

QString certificatePath(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.completeBaseName() + u".certificate.json"_s;
    return file.path() == u"."_s ? name : file.path() + u'/' + name;
}

/// Under a ceiling they are those that may be seen.
QList<ExportFinding> findingsLeft(const ProblemsModel &problems)
{
    QList<ExportFinding> left;
    for (int i = 0; i < problems.rowCount(); ++i) {
        const QModelIndex row = problems.index(i, 0);
        if (row.data(ProblemsModel::WaivedRole).toString().isEmpty())
            left.append({row.data(ProblemsModel::ItemRole).value<ItemId>(), row.data(ProblemsModel::LineRole).toInt(),
                         row.data(ProblemsModel::FilterRole).toString(), row.data(ProblemsModel::AgendaRole).toBool()});
    }
    return left;
}

ExportOffer offerOf(OpenBook &book, DocumentKind kind, Rank ceiling)
{
    const Dialect &dialect = book.dialect();
    const QList<EditionChoice> editions = editionsOf(book);
    const auto wanted = [&](const EditionChoice &edition) { return edition.kind == kind && edition.ceiling == ceiling; };
    const auto chosen = std::ranges::find_if(editions, wanted);
    return {.scheme = dialect.scheme,
            .defaultRank = dialect.defaultRank,
            .abbreviation = book.body().abbreviation,
            .meeting = book.meeting()->number,
            .editions = editions,
            .chosen = chosen == editions.end() ? editions.first() : *chosen,
            .readers = book.isSafe() ? QList<ExportReader>() : exportReaders(book),
            .findings = findingsLeft(*book.problems())};
}

} // namespace minutebook
