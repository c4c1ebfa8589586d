#include "models/print/proof/streamdata.h"

#include "models/print/proof/unpack.h"

namespace minutebook {

std::optional<QByteArray> streamData(QPDFObjectHandle stream)
{
    return unpack(stream).transform([](const Unpacked &unpacked) { return unpacked.data; });
}

} // namespace minutebook
