#include "models/print/packzip.h"

#include "models/core/error.h"

#include <KZip>

#include <QBuffer>
#include <QTimeZone>

namespace minutebook {

namespace {

bool writeFiles(KZip &zip, const QList<PackedFile> &files)
{
    const QDateTime beginning(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    zip.setExtraField(KZip::NoExtraField);
    for (const PackedFile &file : files) {
        zip.setCompression(file.compressed ? KZip::DeflateCompression : KZip::NoCompression);
        if (!zip.writeFile(file.name, file.contents, 0100644, {}, {}, beginning, beginning, beginning))
            return false;
    }
    return zip.close();
}

} // namespace

Result<QByteArray> packZip(const QList<PackedFile> &files)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly) || !writeFiles(zip, files))
        return failure(ErrorCode::OdtNotWritten, {zip.errorString()});
    return buffer.data();
}

} // namespace minutebook
