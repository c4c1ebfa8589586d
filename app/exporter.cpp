#include "app/exporter.h"

#include "app/commandline/savefile.h"
#include "app/desk.h"
#include "app/printedition.h"
#include "models/print/proof/provenothingwithheld.h"
#include "models/storage/bookfile.h"
#include "widgets/dialogs/prompts.h"

#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// "SSC 82 GREEN.pdf", "SSC 82 Agenda GREEN.pdf": nothing of what was minuted stands in it.
QString suggestedName(const OpenBook &book, DocumentKind kind, Edition edition)
{
    const QString level = book.dialect().scheme.level(edition.ceiling).name;
    QStringList parts{book.body().abbreviation, QString::number(book.meeting()->number), level};
    if (kind == DocumentKind::Agenda)
        parts.insert(2, Exporter::tr("Agenda"));
    if (kind == DocumentKind::Attendance)
        parts.insert(2, Exporter::tr("Attendance"));
    return parts.join(u' ') + ".pdf"_L1;
}

} // namespace

Exporter::Exporter(Desk &desk, Prompts &prompts)
    : m_desk(desk)
    , m_prompts(prompts)
{
    m_printing.setMaxThreadCount(1);
}

void Exporter::exportPdf(DocumentKind kind, Edition edition)
{
    if (const std::optional<QString> path = m_prompts.fileToExport(suggestedName(*m_desk.book(), kind, edition)))
        exportTo(*path, kind, edition);
}

void Exporter::exportTo(const QString &path, DocumentKind kind, Edition edition)
{
    OpenBook &book = *m_desk.book();
    if (!book.settle())
        return; // why is told by the notes
    const Destination destination{path, bookFiles(book.book().path()), readersOf(book.dialect().scheme, edition.ceiling)};
    const auto printed = [kind, edition, destination](const Result<MeetingRecord> &record) -> Result<> {
        const Result<QByteArray> pdf = record ? printEdition(*record, edition, kind) : std::unexpected(record.error());
        if (!pdf)
            return std::unexpected(pdf.error());
        // Before the file is there under its name.
        const Result<Certificate> certificate = certify(*pdf, *record, edition, QFileInfo(destination.path).fileName());
        return certificate ? saveFile(destination, *pdf) : std::unexpected(certificate.error());
    };
    const QString level = book.dialect().scheme.level(edition.ceiling).name;
    const QString sentence = kind == DocumentKind::Agenda ? tr("The %1 agenda is in %2.")
        : kind == DocumentKind::Attendance                ? tr("The %1 attendance record is in %2.")
                                                          : tr("The %1 edition is in %2.");
    book.book()
        .read([id = book.meeting()->id](Connection &connection) { return record(connection, id); })
        .then(&m_printing, printed)
        .then(this, [this, told = sentence.arg(level, QFileInfo(path).fileName())](const Result<> &saved) {
            if (saved)
                emit done(told);
            else
                emit failed(saved.error());
        });
}

} // namespace minutebook
