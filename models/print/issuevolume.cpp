#include "models/print/issuevolume.h"

#include "models/print/typesetvolume.h"
#include "models/print/writepdf.h"

namespace minutebook {

Result<IssuedFile> issueVolume(const QList<MeetingRecord> &records, const QString &ceiling, const QString &fileName)
{
    const Result<Volume> volume = composeVolume(records, ceiling);
    if (!volume)
        return std::unexpected(volume.error());
    const Result<Pages> pages = typesetVolume(*volume);
    if (!pages)
        return std::unexpected(pages.error());
    const Result<QByteArray> pdf = writePdf(*pages);
    if (!pdf)
        return std::unexpected(pdf.error());
    const Result<Certificate> certificate = certify(*pdf, Format::Pdf, secretsOf(records, ceiling), fileName);
    return certificate ? Result<IssuedFile>(IssuedFile{*pdf, *certificate}) : std::unexpected(certificate.error());
}

} // namespace minutebook
