#include "models/print/pagecontent.h"

#include <qpdf/Buffer.hh>

namespace minutebook {

namespace {

/// As the filter FlateDecode has it (RFC 1950): Qt puts the length before that.
std::string deflated(QByteArrayView content)
{
    constexpr qsizetype lengthBytes = 4;
    const QByteArray packed = qCompress(reinterpret_cast<const uchar *>(content.data()), content.size());
    return packed.sliced(lengthBytes).toStdString();
}

QPDFObjectHandle contentStream(QPDFPageObjectHelper &page)
{
    return page.getObjectHandle().getKey("/Contents");
}

} // namespace

QByteArray pageContent(QPDFPageObjectHelper &page)
{
    const std::shared_ptr<Buffer> content = contentStream(page).getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(content->getBuffer()), static_cast<qsizetype>(content->getSize()));
}

void setPageContent(QPDFPageObjectHelper &page, QByteArrayView content)
{
    contentStream(page).replaceStreamData(deflated(content), QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
}

} // namespace minutebook
