#pragma once

#include "models/print/proof/unpack.h"

namespace minutebook {

/// What the LZW filter packed (PDF 1.7, 7.4.4), up to its own end. `early`: codes grow by a bit one entry before they must, as is usual.
/// Nothing where the data are broken or have no end.
[[nodiscard]] std::optional<Unpacked> unpackLzw(const QByteArray &packed, bool early = true);

} // namespace minutebook
