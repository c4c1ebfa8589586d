#include "app/printing.h"

#include "app/desk.h"
#include "app/keepissued.h"
#include "models/print/paintpages.h"
#include "models/print/proof/provenothingwithheld.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "models/storage/revisionstore.h"
#include "widgets/dialogs/prompts.h"

#include <QPrinter>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The pages whose PDF has passed the search, and what is kept of them once they are printed: the hash is that of this PDF.
Result<ProvedPages> provedPages(const MeetingRecord &whole, Edition edition, DocumentKind kind)
{
    const MeetingRecord &record = issuedRecord(whole, kind, edition);
    const Result<Pages> pages = typeset(composeKind(kind, record, edition));
    const Result<QByteArray> pdf = pages ? writePdf(*pages) : std::unexpected(pages.error());
    if (!pdf)
        return std::unexpected(pdf.error());
    const Result<Certificate> certificate = certify(*pdf, record, edition, {});
    if (!certificate)
        return std::unexpected(certificate.error());
    return ProvedPages{*pages,
                       {.meeting = record.meeting.header.number,
                        .kind = nameOfKind(kind),
                        .edition = record.body.scheme.level(edition.ceiling).name,
                        .format = u"paper"_s,
                        .fileName = {},
                        .sha256 = QString::fromLatin1(certificate->sha256)}};
}

/// The places of those that the person wants, in the order in which they are to come out.
QList<qsizetype> wantedPages(const QPrinter &printer, qsizetype count)
{
    const QPageRanges ranges = printer.pageRanges();
    QList<qsizetype> places;
    for (qsizetype place = 0; place < count; ++place) {
        if (ranges.isEmpty() || ranges.contains(static_cast<int>(place) + 1))
            places << place;
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(places);
    const QList<qsizetype> once = places;
    for (int copy = 1; !printer.supportsMultipleCopies() && copy < printer.copyCount(); ++copy)
        places += once;
    return places;
}

void prepare(QPrinter &printer, const Pages &pages)
{
    printer.setDocName(pages.title);
    printer.setCreator(u"Minutebook"_s);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(pages.size / unitsPerPoint, QPageSize::Point, QString(), QPageSize::FuzzyMatch));
    printer.setPageMargins({});
    printer.setFromTo(1, static_cast<int>(pages.pages.size()));
}

} // namespace

Printing::Printing(Desk &desk, Prompts &prompts)
    : m_desk(desk)
    , m_prompts(prompts)
{
    m_setting.setMaxThreadCount(1);
}

void Printing::print(DocumentKind kind, Edition edition)
{
    OpenBook &book = *m_desk.book();
    if (!book.settle())
        return; // why is told by the notes
    book.book()
        .read([id = book.meeting()->id](Connection &connection) { return recordToIssue(connection, id); })
        .then(&m_setting,
              [kind, edition](const Result<MeetingRecord> &record) {
                  return record ? provedPages(*record, edition, kind) : Result<ProvedPages>(std::unexpected(record.error()));
              })
        .then(this, [this](const Result<ProvedPages> &proved) {
            if (proved)
                printPages(*proved);
            else
                emit failed(proved.error());
        });
}

void Printing::printPages(const ProvedPages &proved)
{
    const Pages &pages = proved.pages;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, pages);
    if (!m_prompts.choosePrinter(printer))
        return;
    if (paintOnPaper(printer, pages, wantedPages(printer, pages.pages.size())))
        enter(proved);
    else
        emit complained(tr("The printer \"%1\" did not take the pages. Look after it, or choose another one, and print again.")
                            .arg(printer.printerName()));
}

/// The book tells what was printed as what was written.
void Printing::enter(const ProvedPages &proved)
{
    const QString sent = tr("%1 has been sent to the printer.").arg(proved.pages.title);
    if (!m_desk.book())
        return emit done(sent);
    keepIssued(*m_desk.book(), {proved.issue}).then(this, [this, sent](const Result<> &kept) {
        if (kept)
            return emit done(sent);
        emit complained(sent + u' ' + tr("The audit trail does not say so: the book could not be written."));
    });
}

} // namespace minutebook
