#include "models/print/proof/streamdata.h"

#include <qpdf/Buffer.hh>

namespace minutebook {

std::optional<QByteArray> streamData(QPDFObjectHandle stream)
{
    try {
        const auto buffer = stream.getStreamData(qpdf_dl_all);
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace minutebook
