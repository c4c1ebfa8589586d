#pragma once

#include "models/domain/reviewcomment.h"
#include "models/review/bundle.h"

namespace minutebook {

/// What a proposed wording would be refused for once somebody accepts it, as far as its reader's file can tell: a level in brackets or what
/// looks like one, half a link, an address that is not kept, a beginning that makes it another kind of line. A sentence with what to do
/// instead; empty: nothing. In the program's language.
[[nodiscard]] QString wordingFault(const ReviewComment &comment, const QList<BundleLevel> &levels);

} // namespace minutebook
