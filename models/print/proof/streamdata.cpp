#include "models/print/proof/streamdata.h"

#include <utility>

#include "models/print/proof/unpack.h"

namespace minutebook {

std::optional<QByteArray> streamData(QPDFObjectHandle stream)
{
    return unpack(std::move(stream)).transform([](const Unpacked &unpacked) { return unpacked.data; });
}

} // namespace minutebook
