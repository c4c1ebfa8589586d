#include "app/printing.h"

#include "app/desk.h"
#include "models/print/paintpages.h"
#include "models/print/proof/provenothingwithheld.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"
#include "widgets/dialogs/prompts.h"

#include <QPrinter>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// The pages whose PDF has passed the search.
Result<Pages> provedPages(const MeetingRecord &record, Edition edition, DocumentKind kind)
{
    const Result<Pages> pages = typeset(composeKind(kind, record, edition));
    const Result<QByteArray> pdf = pages ? writePdf(*pages) : std::unexpected(pages.error());
    if (!pdf)
        return std::unexpected(pdf.error());
    const Result<Certificate> certificate = certify(*pdf, record, edition, {});
    return certificate ? pages : std::unexpected(certificate.error());
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
        .read([id = book.meeting()->id](Connection &connection) { return record(connection, id); })
        .then(&m_setting,
              [kind, edition](const Result<MeetingRecord> &record) {
                  return record ? provedPages(*record, edition, kind) : Result<Pages>(std::unexpected(record.error()));
              })
        .then(this, [this](const Result<Pages> &pages) {
            if (pages)
                printPages(*pages);
            else
                emit failed(pages.error());
        });
}

void Printing::printPages(const Pages &pages)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, pages);
    if (!m_prompts.choosePrinter(printer))
        return;
    if (paintOnPaper(printer, pages, wantedPages(printer, pages.pages.size())))
        emit done(tr("%1 has been sent to the printer.").arg(pages.title));
    else
        emit complained(tr("The printer \"%1\" did not take the pages. Look after it, or choose another one, and print again.")
                            .arg(printer.printerName()));
}

} // namespace minutebook
