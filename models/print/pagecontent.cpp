#include "models/print/pagecontent.h"

#include <qpdf/Buffer.hh>

namespace minutebook {

namespace {

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

/// RFC 1950: Qt puts the length before that.
std::string packed(QByteArrayView content)
{
    constexpr qsizetype lengthBytes = 4;
    const QByteArray data = qCompress(reinterpret_cast<const uchar *>(content.data()), content.size());
    return data.sliced(lengthBytes).toStdString();
}

void setPageContent(QPDFPageObjectHelper &page, const std::string &packed)
{
    contentStream(page).replaceStreamData(packed, QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
}

} // namespace minutebook
