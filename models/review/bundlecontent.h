#pragma once

#include "models/core/result.h"
#include "models/review/bundle.h"

namespace minutebook {

/// The content of a review file before it is sealed (CBOR): the same bundle gives the same bytes.
[[nodiscard]] QByteArray writeBundle(const ReviewBundle &bundle);

/// The inverse. Whatever the bytes are, the answer is a bundle that is whole or an error. `fileName` is for its sentence.
/// Errors: ReviewUnreadable, ReviewNewer.
[[nodiscard]] Result<ReviewBundle> readBundle(const QByteArray &content, const QString &fileName);

} // namespace minutebook
