#include "models/print/issuevolume.h"

#include "models/print/finishpdf.h"
#include "models/print/paintpages.h"
#include "models/print/typesetvolume.h"

namespace minutebook {

namespace {

// Of fifty meetings each of these is tens of megabytes: none is kept for longer than the next needs it.

Result<Pages> setVolume(const QList<MeetingRecord> &records, const QString &ceiling)
{
    const Result<Volume> volume = composeVolume(records, ceiling);
    return volume ? typesetVolume(*volume) : std::unexpected(volume.error());
}

void dropGlyphs(Pages &pages)
{
    for (Page &page : pages.pages) {
        for (TextLine &line : page.lines) {
            for (Stretch &stretch : line.stretches)
                stretch.glyphs = {};
        }
    }
}

Result<QByteArray> writeVolume(const QList<MeetingRecord> &records, const QString &ceiling)
{
    Result<Pages> pages = setVolume(records, ceiling);
    if (!pages)
        return std::unexpected(pages.error());
    const PaintedPages painted = paintPages(*pages);
    dropGlyphs(*pages);
    return finishPdf(painted, *pages);
}

} // namespace

Result<IssuedFile> issueVolume(const QList<MeetingRecord> &records, const QString &ceiling, const QString &fileName)
{
    const Result<QByteArray> pdf = writeVolume(records, ceiling);
    if (!pdf)
        return std::unexpected(pdf.error());
    const Result<Certificate> certificate = certify(*pdf, Format::Pdf, secretsOf(records, ceiling), fileName);
    return certificate ? Result<IssuedFile>(IssuedFile{*pdf, *certificate}) : std::unexpected(certificate.error());
}

} // namespace minutebook
