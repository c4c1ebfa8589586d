#pragma once

#include "widgets/review/reviewoffers.h"

#include <QUrl>

namespace minutebook {

/// A mail to the reader, for the desktop's own program: the file is attached by hand, and the passphrase is not in it. Neither is anything
/// of the minutes, not even their level: a mail is read on its way.
[[nodiscard]] QUrl reviewMail(const SentReview &sent);

} // namespace minutebook
