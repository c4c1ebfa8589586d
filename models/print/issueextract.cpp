#include "models/print/issueextract.h"

#include "models/minutes/composeextract.h"

namespace minutebook {

Result<IssuedFile> issueExtract(const MeetingRecord &record, Edition edition, qsizetype item, qsizetype line, const QString &fileName,
                                const std::optional<RegisterSource> &supersededBy)
{
    const std::optional<MinutesDocument> document = composeExtract(record, edition, item, line, supersededBy);
    if (!document)
        return failure(ErrorCode::LineChangedElsewhere, {QString()});
    const Result<QByteArray> pdf = writeDocument(*document, Format::Pdf);
    if (!pdf)
        return std::unexpected(pdf.error());
    const Result<Certificate> certificate = certify(*pdf, record, edition, fileName);
    return certificate ? Result<IssuedFile>(IssuedFile{*pdf, *certificate}) : std::unexpected(certificate.error());
}

} // namespace minutebook
