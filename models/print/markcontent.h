#pragma once

#include "models/print/structure.h"

#include <QByteArray>

namespace minutebook {

/// A page's content with the marks that paintPages left turned into marked content (PDF 1.7, 14.6): text with its element's type and a
/// number that counts on the page from 0, or an artifact. It looks for the marks' bytes: to take all tokens apart took ten times as long.
[[nodiscard]] QByteArray markContent(const QByteArray &content, const Structure &structure);

} // namespace minutebook
