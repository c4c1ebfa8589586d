#pragma once

#include "models/print/proof/filetexts.h"

#include <QByteArray>

namespace minutebook {

/// All that a reader of a text file gets: its one text. What is no UTF-8, or holds control characters, is told as unread (ProofFileNoText).
[[nodiscard]] FileTexts readTextFile(const QByteArray &bytes);

} // namespace minutebook
