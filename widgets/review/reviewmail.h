#pragma once

#include "widgets/review/reviewoffers.h"

#include <QUrl>

namespace minutebook {

/// A mail to the reader, for the desktop's own program: the file is attached by hand, and the passphrase is not in it. Neither is anything
/// of the minutes, not even their level: a mail is read on its way.
[[nodiscard]] QUrl reviewMail(const SentReview &sent);

/// The same to be pasted into a mail: address, subject and text.
[[nodiscard]] QString reviewMailText(const SentReview &sent);

/// Hands it to the desktop's program for mail. No: none answers; address, subject and text are on the clipboard then.
[[nodiscard]] bool openMail(const SentReview &sent);
/// What is to be done then.
[[nodiscard]] QString noMailProgram(const QString &reader);

} // namespace minutebook
